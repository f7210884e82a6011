// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/json.h"
#include "models/recording/location.h"
#include "tests/support/archives.h"
#include "tests/support/databases.h"
#include "tests/support/program.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/webservers.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

// One member of each row.
QStringList membersOf(const test::Ran &ran, QLatin1StringView member)
{
    QStringList values;
    const JsonDocument rows = JsonDocument::parse(ran.out);
    for (JsonValue row = rows.root().firstChild(); !row.isNone(); row = row.next())
        values << row[member].toString();
    return values;
}

} // namespace

// The verbs over folders, archives and links to places.
class TestVerbPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"2/some/path"_s, u"1"_s, u"10"_s}) {
            QDir().mkpath(path(u"tree/%1/ara-report"_s.arg(name)));
            test::copied(u"schema/ara-1.5.8-m10.sqlite"_s, path(u"tree/%1/ara-report/ansible.sqlite"_s.arg(name)));
        }
    }

    void aFolderIsListedByName()
    {
        const test::Ran table = run({u"list"_s, u"tree"_s});
        QCOMPARE(table.status, 0);
        QCOMPARE(table.err, QByteArray());
        const QStringList lines = linesOf(table.out);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("Report "_L1));
        QVERIFY(lines[1].startsWith("1 "_L1));
        QVERIFY(lines[2].startsWith("2/some/path "_L1));
        QVERIFY(lines[3].startsWith("10 "_L1));

        const test::Ran json = run({u"list"_s, u"tree/"_s, u"--format=json"_s});
        QCOMPARE(membersOf(json, "report"_L1),
                 (QStringList {u"tree/1/ara-report/ansible.sqlite"_s, u"tree/2/some/path/ara-report/ansible.sqlite"_s, u"tree/10/ara-report/ansible.sqlite"_s}));
        const test::Ran csv = run({u"list"_s, u"tree"_s, u"--format=csv"_s});
        QVERIFY(csv.out.startsWith("report,inside,id,"));
        QVERIFY(csv.out.contains("\r\ntree/10/ara-report/ansible.sqlite,,1,"));
        // What is told can be typed again.
        for (const QString &report : membersOf(json, "report"_L1))
            QCOMPARE(run({u"results"_s, report}).status, 0);
    }

    void aFolderWithOneReportIsThatReport()
    {
        const test::Ran folder = run({u"list"_s, u"tree/2"_s});
        const test::Ran file = run({u"list"_s, u"tree/2/some/path/ara-report/ansible.sqlite"_s});
        QCOMPARE(folder.out, file.out);
        for (const QString &verb : {u"results"_s, u"hosts"_s, u"file"_s})
            QCOMPARE(run({verb, u"tree/2"_s}).out, run({verb, u"tree/2/some/path/ara-report/ansible.sqlite"_s}).out);
        QCOMPARE(run({u"show"_s, u"tree/2"_s, u"--result=19"_s}).status, 0);
        QCOMPARE(run({u"facts"_s, u"tree/2"_s, u"--host=1"_s}).status, 0);
    }

    void severalAreSummedUpOneByOne()
    {
        const test::Ran text = run({u"summary"_s, u"tree"_s});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.out.count("small.yml  small   failed"), 3);
        QVERIFY(text.out.startsWith("tree/1/ara-report/ansible.sqlite\n"));
        const test::Ran json = run({u"summary"_s, u"tree"_s, u"--format=json"_s});
        QCOMPARE(json.status, 0);
        const JsonDocument rows = JsonDocument::parse(json.out);
        QCOMPARE(rows.problem(), QString());
        QCOMPARE(rows.root().size(), 3);
        const JsonValue first = rows.root().firstChild();
        QCOMPARE(first["report"_L1].toString(), u"tree/1/ara-report/ansible.sqlite"_s);
        QCOMPARE(first["status"_L1].toString(), u"failed"_s);
        QCOMPARE(first["outcomes"_L1]["failed"_L1].toInteger(), 1);
        QCOMPARE(first["causes_count"_L1].toInteger(), 1);
        const JsonValue cause = first["causes"_L1].firstChild();
        QCOMPARE(cause["task"_L1]["name"_L1].toString(), u"Failure on one machine"_s);
        QCOMPARE(cause["task"_L1]["lineno"_L1].toInteger(), 63);
        QCOMPARE(cause["hosts_asked"_L1].toInteger(), 2);
        const JsonValue message = cause["messages"_L1].firstChild();
        QCOMPARE(message["headline"_L1].toString(), u"no good: web2.shop.example"_s);
        QCOMPARE(message["hosts"_L1].firstChild().toString(), u"web2.shop.example"_s);
        QCOMPARE(message["results"_L1].size(), 1);
    }

    void severalAreAChoiceForAVerbThatTakesOne_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("results") << QStringList {u"results"_s};
        QTest::newRow("show") << QStringList {u"show"_s, u"--result=1"_s};
        QTest::newRow("hosts") << QStringList {u"hosts"_s};
        QTest::newRow("facts") << QStringList {u"facts"_s, u"--host=1"_s};
        QTest::newRow("file") << QStringList {u"file"_s};
    }
    void severalAreAChoiceForAVerbThatTakesOne()
    {
        QFETCH(QStringList, words);
        const test::Ran ran = run(words + QStringList {u"tree"_s});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(linesOf(ran.err),
                 (QStringList {u"aviary: This verb takes one report; there are 3. Name one of them:"_s, u"aviary:   tree/1/ara-report/ansible.sqlite"_s,
                               u"aviary:   tree/2/some/path/ara-report/ansible.sqlite"_s, u"aviary:   tree/10/ara-report/ansible.sqlite"_s}));
        QCOMPARE(run(words + QStringList {u"tree"_s, u"--inside=2/some/path"_s}).status, 0);
        QCOMPARE(run(words + QStringList {u"tree"_s, u"--inside"_s, u"2/some/path/ara-report/ansible.sqlite"_s}).status, 0);
        const test::Ran other = run(words + QStringList {u"tree"_s, u"--inside=9"_s});
        QCOMPARE(other.status, 2);
        QVERIFY(other.err.contains("tree has no report 9."));
    }

    void aLinkToAPlaceIsAReportAndAPlaybook()
    {
        const QUrl report = QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite"));
        const QString link = Location {.report = report, .playbook = PlaybookId {1}}.toLink().toString(QUrl::FullyEncoded);
        const test::Ran linked = run({u"hosts"_s, link});
        QCOMPARE(linked.status, 0);
        QCOMPARE(linked.err, QByteArray());
        QCOMPARE(linked.out, run({u"hosts"_s, report.toLocalFile(), u"--playbook=1"_s}).out);
        QCOMPARE(run({u"hosts"_s, link, u"--playbook=2"_s}).out, run({u"hosts"_s, report.toLocalFile(), u"--playbook=2"_s}).out);
        QCOMPARE(run({u"summary"_s, link}).out, run({u"summary"_s, report.toLocalFile(), u"--playbook=1"_s}).out);
        QVERIFY(run({u"list"_s, link, u"--format=csv"_s}).out.contains(report.toLocalFile().toUtf8()));
    }

    void whatCannotBeReadIsSaidOnceAndTheRestIsShown()
    {
        QDir().mkpath(path(u"tree/3/ara-report"_s));
        test::makeAraZero(path(u"tree/3/ara-report/ansible.sqlite"_s));
        QFile::link(path(u"tree"_s), path(u"tree/1/loop"_s));
        const test::Ran ran = run({u"list"_s, u"tree"_s, u"tree"_s});
        QCOMPARE(ran.status, 1);
        QCOMPARE(linesOf(ran.out).size(), 4); // nothing twice
        const QStringList said = linesOf(ran.err);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].startsWith(u"aviary: tree/3/ara-report/ansible.sqlite: ansible.sqlite was recorded by ARA 0.13 – 0.16"_s), qPrintable(said[0]));
        QVERIFY2(said[1].startsWith("aviary: tree/1/loop: The folder leads back"_L1), qPrintable(said[1]));
        // A circle keeps nothing from being read.
        QFile::remove(path(u"tree/3/ara-report/ansible.sqlite"_s));
        QCOMPARE(run({u"list"_s, u"tree"_s}).status, 0);
        // And one of several arguments without anything is a failure.
        QDir().mkpath(path(u"none"_s));
        const test::Ran none = run({u"list"_s, u"tree"_s, u"none"_s});
        QCOMPARE(none.status, 2);
        QCOMPARE(linesOf(none.out).size(), 4);
        QVERIFY(none.err.contains("No ARA database in none: 0 files were looked at."));
    }

    void anAddressOfADistributedServerIsReadFromAFolderAtHand()
    {
        const QString url = u"http://ara.example/2/some/path/ara-report/"_s;
        for (const QStringList &words : {QStringList {u"list"_s, url, u"tree/1"_s, u"tree"_s}, QStringList {u"list"_s, u"tree"_s, url}}) {
            const test::Ran ran = run(words);
            QCOMPARE(ran.status, 0);
            QCOMPARE(linesOf(ran.out).size(), 4);
            QVERIFY2(ran.err.contains("is read from "), ran.err.constData());
        }
        // The working folder is at hand, too.
        const test::Ran here = test::run({u"results"_s, url}, path(u"tree"_s));
        QCOMPARE(here.status, 0);
        QCOMPARE(here.out, run({u"results"_s, u"tree/2"_s}).out);
    }

    void folderZipAndLinkSayTheSame_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("list") << QStringList {u"list"_s};
        QTest::newRow("list as JSON") << QStringList {u"list"_s, u"--format=json"_s};
        QTest::newRow("summary") << QStringList {u"summary"_s};
        QTest::newRow("summary as JSON") << QStringList {u"summary"_s, u"--format=json"_s};
    }
    void folderZipAndLinkSayTheSame()
    {
        QFETCH(QStringList, words);
        zipTree();
        const test::PythonServer server(path(u"served"_s));
        if (server.port() == 0)
            QSKIP("no web server here");
        const QString link = server.url(u"/tree.zip"_s).toString();
        const test::Ran folder = run(words + QStringList {u"tree"_s});
        const test::Ran zip = run(words + QStringList {u"served/tree.zip"_s});
        const test::Ran remote = run(words + QStringList {link});
        for (const test::Ran &ran : {folder, zip, remote}) {
            QCOMPARE(ran.err, QByteArray());
            QCOMPARE(ran.status, 0);
        }
        if (words.contains("--format=json"_L1)) {
            const QStringList inside {u"1/ara-report/ansible.sqlite"_s, u"2/some/path/ara-report/ansible.sqlite"_s, u"10/ara-report/ansible.sqlite"_s};
            QCOMPARE(membersOf(zip, "inside"_L1), inside);
            QCOMPARE(membersOf(zip, "report"_L1), QStringList(3, u"served/tree.zip"_s));
            QCOMPARE(membersOf(remote, "inside"_L1), inside);
            QCOMPARE(membersOf(remote, "report"_L1), QStringList(3, link));
            for (const QLatin1StringView field : {"id"_L1, "status"_L1, "started"_L1, "duration"_L1, "path"_L1}) {
                QCOMPARE(membersOf(zip, field), membersOf(folder, field));
                QCOMPARE(membersOf(remote, field), membersOf(folder, field));
            }
        } else if (words.contains("list"_L1)) {
            QCOMPARE(zip.out, folder.out);
            QCOMPARE(remote.out, folder.out);
        } else {
            // But for the names above each.
            QCOMPARE(QByteArray(zip.out).replace("served/tree.zip/", "tree/"), folder.out);
            QCOMPARE(QByteArray(remote.out).replace(link.toUtf8() + '/', "tree/"), folder.out);
        }
    }

    void oneOfAnArchiveIsNamedByItsPathOrByALink()
    {
        zipTree();
        const QString zip = u"served/tree.zip"_s;
        const test::Ran choice = run({u"results"_s, zip});
        QCOMPARE(choice.status, 2);
        QVERIFY2(choice.err.contains("aviary:   served/tree.zip --inside 2/some/path/ara-report/ansible.sqlite\n"), choice.err.constData());
        const QByteArray plain = run({u"results"_s, u"tree/2"_s}).out;
        QCOMPARE(run({u"results"_s, zip, u"--inside=2/some/path/ara-report/ansible.sqlite"_s}).out, plain);
        const Location place {.report = QUrl::fromLocalFile(QFileInfo(path(zip)).canonicalFilePath()), .inside = u"2/some/path/ara-report/ansible.sqlite"_s, .playbook = PlaybookId {1}};
        const test::Ran linked = run({u"results"_s, place.toLink().toString(QUrl::FullyEncoded)});
        QCOMPARE(linked.err, QByteArray());
        QCOMPARE(linked.out, plain);
    }

    void picturesAreTakenOfAnyPlace_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("pictures"); // none: it fails
        QTest::newRow("a folder of several") << QStringList {u"tree"_s, u"--output=out/"_s} << QStringList {u"playbooks.png"_s};
        QTest::newRow("its list, asked for") << QStringList {u"tree"_s, u"--page=playbooks"_s, u"--output=out/list.png"_s} << QStringList {u"list.png"_s};
        QTest::newRow("an archive of several") << QStringList {u"served/tree.zip"_s, u"--output=out/zip.png"_s} << QStringList {u"zip.png"_s};
        QTest::newRow("a page of one of several") << QStringList {u"tree"_s, u"--page=results"_s, u"--output=out/x.png"_s} << QStringList();
        QTest::newRow("one in a folder") << QStringList {u"tree"_s, u"--inside=2/some/path"_s, u"--page=results"_s, u"--output=out/one.png"_s}
                                         << QStringList {u"one.png"_s};
        QTest::newRow("one in an archive") << QStringList {u"served/tree.zip"_s, u"--inside=10/ara-report/ansible.sqlite"_s, u"--page=results"_s, u"--output=out/one.png"_s}
                                           << QStringList {u"one.png"_s};
        QTest::newRow("the only one in a folder") << QStringList {u"tree/2"_s, u"--page=hosts"_s, u"--output=out/only.png"_s} << QStringList {u"only.png"_s};
    }
    void picturesAreTakenOfAnyPlace()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, pictures);
        zipTree();
        QVERIFY(QDir().mkpath(path(u"out"_s)));
        const test::Ran ran = run(QStringList {u"snapshot"_s} + words);
        QVERIFY2(ran.status == (pictures.isEmpty() ? 2 : 0), ran.err.constData());
        QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files), pictures);
        if (pictures.isEmpty())
            QVERIFY2(ran.err.contains("More than one report is there"), ran.err.constData());
    }

    void nothingStaysBehind_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("at its end") << 0;
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
    }
    void nothingStaysBehind()
    {
        QFETCH(int, signal);
        zipTree();
        QDir().mkpath(path(u"tmp"_s));
        QFile packed(path(u"served/tree.zip"_s));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const QByteArray bytes = packed.readAll();
        // Who is to be interrupted never gets the end.
        const test::ScriptedServer server([&](QTcpSocket &socket, const test::ScriptedServer::Request &) {
            if (signal == 0)
                return test::ScriptedServer::say(socket, "200 OK", {}, bytes);
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(2 * bytes.size()) + "\r\n\r\n" + bytes);
        });
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("AVIARY_PROGRAM"), {u"list"_s, server.url(u"/tree.zip"_s).toString()});
        const auto files = [this] {
            QStringList found;
            QDirIterator all(path(u"tmp"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext())
                found << all.next();
            return found;
        };
        if (signal != 0) {
            QTRY_VERIFY_WITH_TIMEOUT(!files().isEmpty(), 30'000);
            QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process.exitStatus(), signal == 0 ? QProcess::NormalExit : QProcess::CrashExit);
        QCOMPARE(files(), QStringList());
        if (signal == 0)
            QCOMPARE(linesOf(process.readAllStandardOutput()).size(), 4);
    }

    void boundsAreLiftedOnDemand()
    {
        QString deep = u"tree/deep"_s;
        for (int i = 0; i < 70; ++i)
            deep += u"/d"_s;
        QDir().mkpath(path(deep));
        test::copied(u"schema/ara-1.5.8-m10.sqlite"_s, path(deep + u"/ansible.sqlite"_s));
        const test::Ran bound = run({u"list"_s, u"tree"_s});
        QCOMPARE(bound.status, 1);
        QCOMPARE(linesOf(bound.out).size(), 4);
        QVERIFY2(bound.err.contains("Folders more than 64 levels down were not looked into."), bound.err.constData());
        const test::Ran lifted = run({u"list"_s, u"tree"_s, u"--no-bounds"_s});
        QCOMPARE(lifted.status, 0);
        QCOMPARE(linesOf(lifted.out).size(), 5);
    }

private:
    // The same tree in served/tree.zip.
    void zipTree() const
    {
        QDir().mkpath(path(u"served"_s));
        ArchiveMaker zip(path(u"served/tree.zip"_s), "zip");
        for (const char *job : {"1", "10", "2/some/path"}) {
            const QByteArray name = QByteArray(job) + "/ara-report/ansible.sqlite";
            QFile file(path(u"tree/"_s + QString::fromLatin1(name)));
            if (file.open(QIODevice::ReadOnly))
                zip.add({.name = name, .bytes = file.readAll()});
        }
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    test::Ran run(const QStringList &arguments) const { return test::run(arguments, m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestVerbPlaces)
#include "tst_verbplaces.moc"
