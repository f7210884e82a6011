<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>, %n attempt(s)</source>
        <translation>
            <numerusform>, %n attempt</numerusform>
            <numerusform>, %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item %1: %2 (%3 of %n item(s) failed)</source>
        <translation>
            <numerusform>item %1: %2 (%3 of %n item failed)</numerusform>
            <numerusform>item %1: %2 (%3 of %n items failed)</numerusform>
        </translation>
    </message>
</context>
</TS>
