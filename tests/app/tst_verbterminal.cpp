// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/terminaltext.h"
#include "models/exports/csv.h"
#include "tests/support/araserver.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

#include <clocale>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    QByteArray question, typed;
};

// What the program writes to a terminal of that many columns: its output, or, where it is to be answered, its questions
// and errors.
QByteArray onTerminal(const QStringList &arguments, ushort columns,
                      const QList<std::pair<QString, QString>> &variables = {}, QList<Answer> answers = {})
{
    int master = -1;
    int slave = -1;
    char name[256] = {};
    winsize size = {};
    size.ws_col = columns;
    size.ws_row = 24;
    if (openpty(&master, &slave, name, nullptr, &size) != 0)
        return {};
    fcntl(master, F_SETFL, O_NONBLOCK);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"NO_COLOR"_s);
    environment.insert(u"TERM"_s, u"xterm-256color"_s);
    for (const auto &[variable, value] : variables)
        environment.insert(variable, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral(AVIARY_TEST_DATA));
    if (answers.isEmpty()) {
        process.setStandardOutputFile(QString::fromLocal8Bit(name));
    } else {
        process.setStandardInputFile(QString::fromLocal8Bit(name));
        process.setStandardErrorFile(QString::fromLocal8Bit(name));
    }
    process.start(qEnvironmentVariable("AVIARY_PROGRAM"), arguments);
    QByteArray out;
    const auto readAll = [&] {
        char buffer[4096];
        for (ssize_t count = 0; (count = read(master, buffer, sizeof buffer)) > 0;)
            out.append(buffer, count);
        if (!answers.isEmpty() && out.endsWith(answers.first().question)) {
            const QByteArray typed = answers.takeFirst().typed;
            Q_UNUSED(write(master, typed.constData(), static_cast<size_t>(typed.size())))
        }
    };
    constexpr int step = 10;
    const QDeadlineTimer patience(std::chrono::seconds(60));
    while (!process.waitForFinished(step) && process.state() != QProcess::NotRunning && !patience.hasExpired())
        readAll();
    process.kill(); // whoever still waits for an answer
    process.waitForFinished();
    readAll();
    close(slave);
    close(master);
    return out.replace("\r\n", "\n");
}

int widest(const QByteArray &text)
{
    int width = 0;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        width = std::max(width, displayWidth(line));
    return width;
}

} // namespace

class TestVerbTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8")); }

    void controlCharactersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"web1 ü 日本 🦜"_s << u"web1 ü 日本 🦜"_s;
        QTest::newRow("colour") << u"\x1b[31mred"_s << u"␛[31mred"_s;
        QTest::newRow("bell and delete") << u"\a\x7f"_s << u"␇␡"_s;
        QTest::newRow("C1") << QString(QChar(0x9b)) << u"<U+009B>"_s;
        QTest::newRow("lines") << u"one\ntwo\r\nthree"_s << u"one⏎two⏎three"_s;
        QTest::newRow("return alone") << u"50 %\r100 %"_s << u"50 %␍100 %"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("right to left") << u"exe\u202egpj"_s << u"exe<U+202E>gpj"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83e)) << u"\ufffd"_s;
    }
    void controlCharactersAreShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
    }
    void linesAreKeptOnDemand() { QCOMPARE(visibleText(u"a\n\tb\x1b"_s, Lines::Keep), u"a\n\tb␛"_s); }

    void widthsAreThoseOfATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("latin") << u"web1"_s << 4;
        QTest::newRow("east asian") << u"全てのホスト"_s << 12;
        QTest::newRow("combining") << u"e\u0301"_s << 1;
        QTest::newRow("emoji") << u"🦜"_s << 2;
        QTest::newRow("marks of outcomes") << u"✖✔◆○↺"_s << 5;
        QTest::newRow("empty") << QString() << 0;
    }
    void widthsAreThoseOfATerminal()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text), width);
    }

    void whatDoesNotFitIsElided()
    {
        QCOMPARE(elided(u"Start the service"_s, 30), u"Start the service"_s);
        QCOMPARE(elided(u"Start the service"_s, 8), u"Start t…"_s);
        QCOMPARE(elided(u"全てのホスト"_s, 6), u"全て…"_s); // a wide character is not cut in halves
    }

    void csvIsQuotedWhereItMust()
    {
        QCOMPARE(csvRecord({u"a"_s, u"b c"_s, QString()}), u"a,b c,\r\n"_s);
        QCOMPARE(csvRecord({u"say \"hi\""_s, u"a,b"_s, u"two\nlines"_s, u" "_s}),
                 u"\"say \"\"hi\"\"\",\"a,b\",\"two\nlines\",\" \"\r\n"_s);
        QCOMPARE(csvRecord({QString()}), u"\"\"\r\n"_s);
    }

    void tablesFitTheTerminal()
    {
        const QStringList words{u"results"_s, u"shop-extras.sqlite"_s, u"--playbook=5"_s};
        for (const ushort columns : {ushort{80}, ushort{120}}) {
            const QByteArray out = onTerminal(words, columns, {{u"NO_COLOR"_s, u"1"_s}});
            QCOMPARE(out.count('\n'), 28);
            QVERIFY2(widest(out) <= columns, out.constData());
            QVERIFY(out.contains("…"));
            QVERIFY(!out.contains('\x1b'));
        }
    }

    void coloursComeWithWords()
    {
        const QByteArray out
            = onTerminal({u"results"_s, u"shop-bad.sqlite"_s, u"--playbook=2"_s, u"--outcome=failed"_s}, 120);
        QVERIFY2(out.contains("\x1b[31m✖ failed\x1b[0m"), out.constData());
        const QByteArray dumb = onTerminal({u"list"_s, u"shop-bad.sqlite"_s}, 120, {{u"TERM"_s, u"dumb"_s}});
        QVERIFY(dumb.contains("✖ failed") && !dumb.contains('\x1b'));
    }

    void recordedTextDoesNotReachTheTerminalAsItIs()
    {
        // The only codes are those of our own colours.
        for (const QStringList &words : {QStringList{u"results"_s, u"shop-extras.sqlite"_s, u"--playbook=5"_s},
                                         QStringList{u"summary"_s, u"shop-extras.sqlite"_s, u"--playbook=5"_s},
                                         QStringList{u"file"_s, u"shop-extras.sqlite"_s, u"--file=20"_s}}) {
            QByteArray out = onTerminal(words, 100);
            QVERIFY(!out.isEmpty());
            for (const int code : {0, 1, 31, 32, 33, 35, 36, 95})
                out.replace("\x1b[" + QByteArray::number(code) + 'm', "");
            QVERIFY2(!out.contains('\x1b') && !out.contains('\a') && !out.contains('\b'), out.constData());
        }
    }

    void whoSaysNoPasswordIsToldOnceWhatRefused_data()
    {
        QTest::addColumn<QByteArray>("refuses");
        QTest::newRow("whoever asks") << QByteArray("/");
        QTest::newRow("whoever wants what it has") << QByteArray("/playbooks");
    }
    void whoSaysNoPasswordIsToldOnceWhatRefused()
    {
        QFETCH(QByteArray, refuses);
        const test::AraServer server(
            QStringLiteral(AVIARY_TEST_DATA), [&](QTcpSocket &socket, const test::AraServer::Request &request) {
                if (!request.target.contains(refuses))
                    return false;
                test::AraServer::answer(socket, "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", {});
                return true;
            });
        const QTemporaryDir home;
        const QByteArray said = onTerminal(
            {u"summary"_s, server.url(u"/shop-bad.sqlite/"_s).toString()}, 120, {{u"XDG_CONFIG_HOME"_s, home.path()}},
            {{"User: ", "somebody\n"}, {"Password: ", "wrong\n"}, {"User (somebody): ", "\n"}, {"Password: ", "\x03"}});
        QVERIFY2(said.count("aviary: ") == 2 && said.endsWith("Password: \n"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestVerbTerminal)
#include "tst_verbterminal.moc"
