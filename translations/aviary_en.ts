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
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n result(s) point to a task, host or play that is missing.</source>
        <translation>
            <numerusform>%n result points to a task, host or play that is missing.</numerusform>
            <numerusform>%n results point to a task, host or play that is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message numerus="yes">
        <source>%1 of %n argument(s), the others are null</source>
        <translation>
            <numerusform>%1 of %n argument, the others are null</numerusform>
            <numerusform>%1 of %n arguments, the others are null</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 of %n value</numerusform>
            <numerusform>%1 of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) changed</source>
        <translation>
            <numerusform>%1 of %n item changed</numerusform>
            <numerusform>%1 of %n items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) failed</source>
        <translation>
            <numerusform>%1 of %n item failed</numerusform>
            <numerusform>%1 of %n items failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message numerus="yes">
        <source>Ansible counted %n unreachable result(s) on this host</source>
        <translation>
            <numerusform>Ansible counted %n unreachable result on this host</numerusform>
            <numerusform>Ansible counted %n unreachable results on this host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ansible counted %n failure(s) on this host</source>
        <translation>
            <numerusform>Ansible counted %n failure on this host</numerusform>
            <numerusform>Ansible counted %n failures on this host</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeModel</name>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n item ]</numerusform>
            <numerusform>[ %n items ]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ %n value(s) }</source>
        <translation>
            <numerusform>{ %n value }</numerusform>
            <numerusform>{ %n values }</numerusform>
        </translation>
    </message>
</context>
</TS>
