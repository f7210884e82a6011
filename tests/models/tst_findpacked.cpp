// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "tests/models/placetest.h"
#include "tests/support/archives.h"
#include "tests/support/testmain.h"
#include "tests/support/webservers.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// Which reports are found in archives, in folders with archives, and behind links.
class TestFindPacked : public test::PlaceTest
{
    Q_OBJECT
private Q_SLOTS:
    void folderZipAndTarballGiveTheSamePlaybooks();
    void archivesAreLookedIntoAfterAllElse();
    void aPackedReportIsAPlaceOfItsOwn();
    void packedFilesWithoutAReportAreNoProblem();
    void whatIsWrongWithAnArchiveIsSaidOfIt();
    void aHundredThousandEntriesAreNoTrouble();
    void linksLeadToReports_data();
    void linksLeadToReports();
};

void TestFindPacked::folderZipAndTarballGiveTheSamePlaybooks()
{
    QList<PackedFile> files;
    for (const QString &job : {u"1"_s, u"2/some/path"_s, u"3/dev"_s, u"3/prod"_s}) {
        const QString name = job + u"/ara-report/ansible.sqlite"_s;
        files << PackedFile {.name = name.toUtf8(), .bytes = recorded(u"tree/"_s + name)};
        add(u"folder/"_s + name, u"tree/"_s + name);
    }
    ArchiveMaker(path(u"tree.zip"_s), "zip").add(files);
    ArchiveMaker(path(u"tree.tar.gz"_s), "pax", "gzip").add(files);
    // Every value of every playbook, by the way to its report.
    const auto playbooksIn = [this](const QString &place) {
        QMap<QString, std::vector<Playbook>> playbooks;
        const Found found = find(place);
        if (found) {
            for (const FoundReport &report : (*found)->reports)
                playbooks.insert(report.path.join(u'/'), openReport(report)->playbooks().wait().value());
        }
        return playbooks;
    };
    const auto inFolder = playbooksIn(u"folder"_s);
    QCOMPARE(inFolder.keys(), (QStringList {u"1/ara-report/ansible.sqlite"_s, u"2/some/path/ara-report/ansible.sqlite"_s, u"3/dev/ara-report/ansible.sqlite"_s,
                                            u"3/prod/ara-report/ansible.sqlite"_s}));
    for (const QString &place : {u"tree.zip"_s, u"tree.tar.gz"_s}) {
        const auto packed = playbooksIn(place);
        QCOMPARE(packed.keys(), inFolder.keys());
        for (const QString &name : inFolder.keys())
            QVERIFY2(packed[name] == inFolder[name], qPrintable(place + u' ' + name));
    }
}

void TestFindPacked::archivesAreLookedIntoAfterAllElse()
{
    ArchiveMaker(path(u"1.zip"_s), "zip").add({.name = "ansible.sqlite", .bytes = recorded()});
    add(u"2/deep/ansible.sqlite"_s);
    // However an archive is called, and the same one only once.
    QVERIFY(QFile::rename(path(u"1.zip"_s), path(u"1.log"_s)));
    QVERIFY(QFile::link(path(u"1.log"_s), path(u"latest"_s)));
    QCOMPARE(pathsOf(find()), (QStringList {u"2/deep/ansible.sqlite"_s, u"1.log/ansible.sqlite"_s}));
}

void TestFindPacked::aPackedReportIsAPlaceOfItsOwn()
{
    const QByteArray bytes = recorded();
    for (const char *filter : {"gzip", "xz", "zstd", "bzip2"}) {
        const QString packed = path(u"ansible.sqlite."_s + QLatin1StringView(filter));
        ArchiveMaker(packed, "raw", filter).add({.name = "ansible.sqlite", .bytes = bytes});
        const Found found = findReports({.place = QUrl::fromLocalFile(packed)}).wait();
        QVERIFY2(found, filter);
        QCOMPARE((*found)->kind, PlaceContents::Kind::Archive);
        QCOMPARE((*found)->reports.size(), 1);
        QCOMPARE((*found)->reports[0].origin, (*found)->place);
        QVERIFY(!openReport((*found)->reports[0])->playbooks().wait()->empty());
    }
    QCOMPARE(pathsOf(find()).size(), 4);
}

void TestFindPacked::packedFilesWithoutAReportAreNoProblem()
{
    add(u"ansible.sqlite"_s);
    ArchiveMaker(path(u"console.txt.gz"_s), "raw", "gzip").add({.name = "console.txt", .bytes = "ok: [web1]"});
    ArchiveMaker(path(u"docs.zip"_s), "zip").add({.name = "readme.txt", .bytes = "text"});
    test::Connection(path(u"cookies"_s)).run(u"create table cookies (id integer)"_s);
    QFile other(path(u"cookies"_s));
    QVERIFY(other.open(QIODevice::ReadOnly));
    ArchiveMaker(path(u"profile.zip"_s), "zip").add({.name = "cookies.sqlite", .bytes = other.readAll()});
    const Found found = find();
    QCOMPARE(pathsOf(found), QStringList {u"ansible.sqlite"_s});
    QCOMPARE(problemsOf(found), QStringList());
    // By themselves they are of no use.
    for (const QString &name : {u"console.txt.gz"_s, u"docs.zip"_s, u"profile.zip"_s}) {
        const Found alone = find(name);
        QVERIFY2(!alone, qPrintable(name));
        QVERIFY2(!alone.error().what.isEmpty() && !alone.error().todo.isEmpty(), qPrintable(name));
    }
}

void TestFindPacked::whatIsWrongWithAnArchiveIsSaidOfIt()
{
    add(u"ansible.sqlite"_s);
    QDir().mkpath(path(u"job"_s));
    ArchiveMaker(path(u"job/cut.tar.gz"_s), "pax", "gzip").add({.name = "ansible.sqlite", .bytes = recorded()});
    QVERIFY(QFile::resize(path(u"job/cut.tar.gz"_s), 300));
    const Found found = find();
    QCOMPARE(pathsOf(found), QStringList {u"ansible.sqlite"_s});
    QCOMPARE((*found)->problems.size(), 1);
    QVERIFY2((*found)->problems[0].where.startsWith("job/cut.tar.gz"_L1), qPrintable((*found)->problems[0].where));
}

void TestFindPacked::aHundredThousandEntriesAreNoTrouble()
{
    {
        ArchiveMaker many(path(u"many.zip"_s), "zip");
        for (int i = 0; i < 100'000; ++i)
            many.add({.name = "logs/" + QByteArray::number(i) + ".txt", .bytes = "x"});
        many.add({.name = "ara-report/ansible.sqlite", .bytes = recorded()});
    }
    const Found found = find(u"many.zip"_s);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().what));
    QCOMPARE(pathsOf(found), QStringList {u"ara-report/ansible.sqlite"_s});
    QCOMPARE((*found)->looked, 100'001);
    const Found bound = find(u"many.zip"_s, {.entries = 1000});
    QVERIFY(!bound);
    QCOMPARE(bound.error().kind, Error::Kind::TooLarge);
}

void TestFindPacked::linksLeadToReports_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("names"); // origin below the server, and inside
    QTest::newRow("file") << u"/1/ara-report/ansible.sqlite"_s << QStringList {u"ansible.sqlite"_s} << QStringList {u"/1/ara-report/ansible.sqlite "_s};
    QTest::newRow("archive") << u"/artifact.zip"_s << QStringList {u"3/dev/ara-report/ansible.sqlite"_s, u"3/prod/ara-report/ansible.sqlite"_s}
                             << QStringList {u"/artifact.zip 3/dev/ara-report/ansible.sqlite"_s, u"/artifact.zip 3/prod/ara-report/ansible.sqlite"_s};
    QTest::newRow("listing") << u"/3/"_s << QStringList {u"dev/ara-report/ansible.sqlite"_s, u"prod/ara-report/ansible.sqlite"_s}
                             << QStringList {u"/3/dev/ara-report/ansible.sqlite "_s, u"/3/prod/ara-report/ansible.sqlite "_s};
}

void TestFindPacked::linksLeadToReports()
{
    QFETCH(QString, link);
    QFETCH(QStringList, paths);
    QFETCH(QStringList, names);
    for (const QString &file : {u"1/ara-report/ansible.sqlite"_s, u"3/dev/ara-report/ansible.sqlite"_s, u"3/prod/ara-report/ansible.sqlite"_s, u"artifact.zip"_s})
        add(file, u"tree/"_s + file);
    const test::PythonServer server(path());
    if (server.port() == 0)
        QSKIP("no web server here");
    const Found found = findReports({.place = server.url(link)}).wait();
    QVERIFY2(found, qPrintable(found ? QString() : found.error().what));
    QCOMPARE(pathsOf(found), paths);
    QCOMPARE(problemsOf(found), QStringList());
    QStringList actual;
    for (const FoundReport &report : (*found)->reports) {
        QVERIFY(report.copy);
        QVERIFY(report.origin.authority() == server.url(link).authority());
        actual << report.origin.path() + u' ' + report.inside;
        const Result<ReportInfo> info = openReport(report)->open().wait();
        QVERIFY(info);
        QCOMPARE(info->origin, report.origin);
        QCOMPARE(info->inside, report.inside);
    }
    QCOMPARE(actual, names);
    const Found gone = findReports({.place = server.url(u"/gone.zip"_s)}).wait();
    QVERIFY(!gone);
    QVERIFY2(!gone.error().what.isEmpty(), "what the server answered is said");
}

AVIARY_TEST_GUILESS(TestFindPacked)
#include "tst_findpacked.moc"
