// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/command.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreQuotedForAShell_data();
    void wordsAreQuotedForAShell();
    void commandsAreLines_data();
    void commandsAreLines();
    void exitStatusNamesItsSignal_data();
    void exitStatusNamesItsSignal();
};

void TestCommand::wordsAreQuotedForAShell_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"/usr/bin/env"_s << u"/usr/bin/env"_s;
    QTest::newRow("option") << u"--level=3,4:x@y%z+_-."_s << u"--level=3,4:x@y%z+_-."_s;
    QTest::newRow("letters of other languages") << u"größe"_s << u"größe"_s;
    QTest::newRow("empty") << u""_s << u"''"_s;
    QTest::newRow("blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("variable") << u"$HOME"_s << u"'$HOME'"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"'a\nb'"_s;
    QTest::newRow("tilde") << u"~root"_s << u"'~root'"_s;
    QTest::newRow("single quote") << u"it's"_s << u"\"it's\""_s;
    QTest::newRow("both quotes") << uR"(it's "so")"_s << uR"('it'\''s "so"')"_s;
    QTest::newRow("single quote and variable") << u"it's $1"_s << uR"('it'\''s $1')"_s;
    QTest::newRow("star") << u"*.yml"_s << u"'*.yml'"_s;
    QTest::newRow("pipe") << u"a|b"_s << u"'a|b'"_s;
}

void TestCommand::wordsAreQuotedForAShell()
{
    QFETCH(QString, word);
    QFETCH(QString, quoted);
    QCOMPARE(shellQuoted(word), quoted);
}

void TestCommand::commandsAreLines_data()
{
    QTest::addColumn<QByteArray>("cmd");
    QTest::addColumn<QString>("line");
    QTest::newRow("list") << QByteArray(R"(["sh", "-c", "echo out; exit 4"])") << u"sh -c 'echo out; exit 4'"_s;
    QTest::newRow("text") << QByteArray(R"("echo \"a\"\nexit 3\n")") << u"echo \"a\"\nexit 3\n"_s;
    QTest::newRow("numbers in a list") << QByteArray(R"(["sleep", 3, true, null, ["a"]])")
                                       << uR"(sleep 3 true null '["a"]')"_s;
    QTest::newRow("empty list") << QByteArray("[]") << u""_s;
    QTest::newRow("null") << QByteArray("null") << u""_s;
    QTest::newRow("object") << QByteArray(R"({"a": 1})") << uR"({"a": 1})"_s;
}

void TestCommand::commandsAreLines()
{
    QFETCH(QByteArray, cmd);
    QFETCH(QString, line);
    const JsonDocument document = JsonDocument::parse(cmd);
    QCOMPARE(commandLine(document.root()), line);
}

void TestCommand::exitStatusNamesItsSignal_data()
{
    QTest::addColumn<QByteArray>("rc");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << QByteArray("0") << u"rc 0"_s;
    QTest::newRow("1") << QByteArray("1") << u"rc 1"_s;
    QTest::newRow("-9") << QByteArray("-9") << u"rc -9"_s;
    QTest::newRow("128") << QByteArray("128") << u"rc 128"_s;
    QTest::newRow("129") << QByteArray("129") << u"rc 129 (SIGHUP)"_s;
    QTest::newRow("137") << QByteArray("137") << u"rc 137 (SIGKILL)"_s;
    QTest::newRow("139") << QByteArray("139") << u"rc 139 (SIGSEGV)"_s;
    QTest::newRow("143") << QByteArray("143") << u"rc 143 (SIGTERM)"_s;
    QTest::newRow("159") << QByteArray("159") << u"rc 159 (SIGSYS)"_s;
    QTest::newRow("160") << QByteArray("160") << u"rc 160"_s;
    QTest::newRow("162") << QByteArray("162") << u"rc 162 (SIGRTMIN)"_s;
    QTest::newRow("192") << QByteArray("192") << u"rc 192 (SIGRTMIN+30)"_s;
    QTest::newRow("193") << QByteArray("193") << u"rc 193"_s;
    QTest::newRow("257") << QByteArray("257") << u"rc 257"_s;
    QTest::newRow("text") << QByteArray("\"1\"") << u""_s;
    QTest::newRow("null") << QByteArray("null") << u""_s;
}

void TestCommand::exitStatusNamesItsSignal()
{
    QFETCH(QByteArray, rc);
    QFETCH(QString, text);
    const JsonDocument document = JsonDocument::parse(rc);
    QCOMPARE(exitStatusText(document.root()), text);
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
