// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "models/sources/places/localfolder.h"
#include "tests/models/placetest.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace aviary;
using namespace Qt::StringLiterals;

// Which reports are found in folders, and what is said of the rest.
class TestFindReports : public test::PlaceTest
{
    Q_OBJECT
private Q_SLOTS:
    void aTreeIsShownAsItIsOnTheDisk();
    void namesDoNotMatterButContentDoes();
    void aPlaceWithoutAReportSaysWhatWasLookedAt();
    void databasesOfOthersAreNoProblem();
    void whatIsNamedAsByAraIsAProblemWhenItIsNone();
    void olderRecordingsAreNamed();
    void linksInCirclesAreSurvivedAndSaid();
    void aReportReachedTwiceStandsOnce();
    void aReportIsCalledByItsOwnNameNotByThatOfALink();
    void whatIsNoFileIsPassedOver();
    void whatMayNotBeReadIsSaid();
    void namesAreInNaturalOrderNearOnesFirst();
    void theFirstReportIsAnsweredAtOnce();
    void boundsAreSaid();
    void aCancelledSearchEndsSoon();
    void aPlaceThatIsNotThereIsAnError();
    void addressesOfADistributedServerLeadToLocalFiles_data();
    void addressesOfADistributedServerLeadToLocalFiles();
    void anAddressIsAnsweredFromAFolderAtHand();

};

void TestFindReports::aTreeIsShownAsItIsOnTheDisk()
{
    const Found found = findReports({.place = QUrl::fromLocalFile(test::data(u"tree"_s))}).wait();
    QVERIFY(found);
    const PlaceContents &contents = **found;
    QCOMPARE(contents.kind, PlaceContents::Kind::Folder);
    QCOMPARE(contents.place, QUrl::fromLocalFile(QFileInfo(test::data(u"tree"_s)).canonicalFilePath()));
    QCOMPARE(pathsOf(found),
             (QStringList {u"1/ara-report/ansible.sqlite"_s, u"3/dev/ara-report/ansible.sqlite"_s, u"3/prod/ara-report/ansible.sqlite"_s,
                           u"2/some/path/ara-report/ansible.sqlite"_s, u"2-logs.tar.gz/2/some/path/ara-report/ansible.sqlite"_s,
                           u"artifact.zip/3/dev/ara-report/ansible.sqlite"_s, u"artifact.zip/3/prod/ara-report/ansible.sqlite"_s}));
    QCOMPARE(problemsOf(found), QStringList());
    for (const FoundReport &report : contents.reports.first(4)) {
        QCOMPARE(report.origin, QUrl::fromLocalFile(QFileInfo(test::data(u"tree/"_s + report.path.join(u'/'))).canonicalFilePath()));
        QCOMPARE(report.inside, QString());
        QCOMPARE(report.file, report.origin.toLocalFile());
        QVERIFY(openReport(report)->open().wait());
    }
    const FoundReport &packed = contents.reports.last();
    QCOMPARE(packed.origin, QUrl::fromLocalFile(QFileInfo(test::data(u"tree/artifact.zip"_s)).canonicalFilePath()));
    QCOMPARE(packed.inside, u"3/prod/ara-report/ansible.sqlite"_s);
    const Result<ReportInfo> info = openReport(packed)->open().wait();
    QVERIFY(info);
    QCOMPARE(info->origin, packed.origin);
    QCOMPARE(info->inside, packed.inside);
}

void TestFindReports::namesDoNotMatterButContentDoes()
{
    add(u"job/recorded.bin"_s);
    add(u"job/.hidden/x"_s);
    add(u"job/node_modules/deep/.git/ansible.sqlite"_s);
    write(u"job/looks.sqlite"_s, "but is none");
    write(u"job/ansible.sqlite-wal"_s, "not a report");
    const Found found = find();
    QCOMPARE(pathsOf(found), (QStringList {u"job/recorded.bin"_s, u"job/.hidden/x"_s, u"job/node_modules/deep/.git/ansible.sqlite"_s}));
    QCOMPARE(problemsOf(found), QStringList());
    QCOMPARE((*found)->looked, 5);
}

void TestFindReports::aPlaceWithoutAReportSaysWhatWasLookedAt()
{
    for (int i = 0; i < 1204; ++i)
        write(u"logs/%1.txt"_s.arg(i), "text");
    const Found found = find();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
    QCOMPARE(found.error().what, u"No ARA database in %1: 1,204 files were looked at."_s.arg(QFileInfo(path()).fileName()));
    QVERIFY(!found.error().todo.isEmpty());
    QFile::remove(path(u"logs/0.txt"_s));
    QDir(path(u"logs"_s)).removeRecursively();
    write(u"one"_s, {});
    QVERIFY(find().error().what.endsWith(": 1 file was looked at."_L1));
}

void TestFindReports::databasesOfOthersAreNoProblem()
{
    add(u"ansible.sqlite"_s);
    test::Connection(path(u"cookies.sqlite"_s)).run(u"create table cookies (id integer)"_s);
    const Found found = find();
    QCOMPARE(pathsOf(found), QStringList {u"ansible.sqlite"_s});
    QCOMPARE(problemsOf(found), QStringList());
    QCOMPARE((*found)->looked, 2);
}

void TestFindReports::whatIsNamedAsByAraIsAProblemWhenItIsNone()
{
    add(u"0/ansible.sqlite"_s);
    QDir().mkpath(path(u"1"_s));
    test::Connection(path(u"1/ansible.sqlite"_s)).run(u"create table cookies (id integer)"_s);
    write(u"2/ansible.sqlite"_s, {});
    write(u"3/ansible.sqlite"_s, "<html>404</html>");
    QDir().mkpath(path(u"4/ansible.sqlite"_s)); // a folder may be called anything
    QDir().mkpath(path(u"5"_s));
    QVERIFY(QFile::link(path(u"gone"_s), path(u"5/ansible.sqlite"_s)));
    const Found found = find();
    QCOMPARE(pathsOf(found), QStringList {u"0/ansible.sqlite"_s});
    QCOMPARE(problemsOf(found),
             (QStringList {u"1/ansible.sqlite: ansible.sqlite is a database, but not one of ARA's."_s, u"2/ansible.sqlite: ansible.sqlite is empty."_s,
                           u"3/ansible.sqlite: ansible.sqlite is not a database."_s}));
}

void TestFindReports::olderRecordingsAreNamed()
{
    add(u"new/ansible.sqlite"_s);
    QDir().mkpath(path(u"old"_s));
    test::makeAraZero(path(u"old/ansible.sqlite"_s));
    const Found found = find();
    QCOMPARE(pathsOf(found), QStringList {u"new/ansible.sqlite"_s});
    QCOMPARE(problemsOf(found), QStringList {u"old/ansible.sqlite: ansible.sqlite was recorded by ARA 0.13 – 0.16, which kept its data in another way."_s});
    QCOMPARE((*found)->problems[0].error.kind, Error::Kind::TooOld);
    QVERIFY((*found)->problems[0].error.todo.contains("ARA 1.0"_L1));
}

void TestFindReports::linksInCirclesAreSurvivedAndSaid()
{
    add(u"a/b/ansible.sqlite"_s);
    QVERIFY(QFile::link(path(u"a"_s), path(u"a/b/up"_s)));
    QVERIFY(QFile::link(path(), path(u"root"_s)));
    QVERIFY(QFile::link(path(u"self"_s), path(u"self"_s)));
    const Found found = find();
    QCOMPARE(pathsOf(found), QStringList {u"a/b/ansible.sqlite"_s});
    QCOMPARE(problemsOf(found), (QStringList {u"root: The folder leads back to one that it is in."_s, u"self: The link leads to itself."_s,
                                              u"a/b/up: The folder leads back to one that it is in."_s}));
    for (const PlaceProblem &problem : (*found)->problems)
        QVERIFY(problem.isHarmless);
}

void TestFindReports::aReportReachedTwiceStandsOnce()
{
    const QString file = add(u"1/ansible.sqlite"_s);
    QDir().mkpath(path(u"2"_s));
    QVERIFY(::link(qPrintable(file), qPrintable(path(u"2/ansible.sqlite"_s))) == 0);
    QVERIFY(QFile::link(file, path(u"3.sqlite"_s)));
    QVERIFY(QFile::link(path(u"1"_s), path(u"4"_s)));
    const Found found = find();
    QCOMPARE(pathsOf(found), QStringList {u"1/ansible.sqlite"_s});
    QCOMPARE(problemsOf(found), QStringList());
}

void TestFindReports::aReportIsCalledByItsOwnNameNotByThatOfALink()
{
    add(u"z/deep/ansible.sqlite"_s);
    QVERIFY(QFile::link(path(u"z/deep"_s), path(u"latest"_s)));
    QVERIFY(QFile::link(path(u"z/deep/ansible.sqlite"_s), path(u"ansible.sqlite"_s)));
    QCOMPARE(pathsOf(find()), QStringList {u"z/deep/ansible.sqlite"_s});
    // What lies elsewhere is found through the link, and called by where it lies.
    QTemporaryDir elsewhere;
    test::copied(u"shop-bad.sqlite"_s, elsewhere.filePath(u"ansible.sqlite"_s));
    QVERIFY(QFile::link(elsewhere.path(), path(u"mounted"_s)));
    const Found found = find();
    QCOMPARE(pathsOf(found), (QStringList {u"z/deep/ansible.sqlite"_s, u"mounted/ansible.sqlite"_s}));
    QCOMPARE((*found)->reports[1].file, QFileInfo(elsewhere.filePath(u"ansible.sqlite"_s)).canonicalFilePath());
}

void TestFindReports::whatIsNoFileIsPassedOver()
{
    add(u"ansible.sqlite"_s);
    QVERIFY(::mkfifo(qPrintable(path(u"pipe"_s)), 0600) == 0);
    QVERIFY(::mkfifo(qPrintable(path(u"ansible.sqlite.lock"_s)), 0600) == 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"zero"_s)));
    const Found found = find();
    QCOMPARE(pathsOf(found), QStringList {u"ansible.sqlite"_s});
    QCOMPARE(problemsOf(found), QStringList());
    QCOMPARE((*found)->looked, 1);
}

void TestFindReports::whatMayNotBeReadIsSaid()
{
    add(u"ansible.sqlite"_s);
    QDir().mkpath(path(u"closed"_s));
    for (const QString &name : {u"secret"_s, u"some/a"_s, u"some/b"_s})
        write(name, "x");
    for (const QString &name : {u"closed"_s, u"secret"_s, u"some/a"_s, u"some/b"_s})
        QFile::setPermissions(path(name), {});
    for (const QString &name : {QString(), u"ansible.sqlite"_s, u"some"_s})
        QFile::setPermissions(path(name), QFile::Permissions(0x7755));
    // The superuser may read everything, and so is an ordinary user for a while.
    constexpr uid_t Nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::seteuid(Nobody) != 0)
        QSKIP("this process may not become another user");
    const Found found = find();
    const Found root = findReports({.place = QUrl::fromLocalFile(path(u"closed"_s))}).wait();
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(pathsOf(found), QStringList {u"ansible.sqlite"_s});
    QCOMPARE(problemsOf(found),
             (QStringList {u"secret: The file may not be read."_s, u"closed: The folder may not be read."_s, u"some: 2 files in the folder may not be read."_s}));
    QVERIFY(!root);
    QCOMPARE(root.error().kind, Error::Kind::NotReadable);
    QCOMPARE(root.error().what, u"The folder may not be read."_s);
}

void TestFindReports::namesAreInNaturalOrderNearOnesFirst()
{
    for (const QString &name : {u"job-10/ansible.sqlite"_s, u"job-9/ansible.sqlite"_s, u"a/b/c/ansible.sqlite"_s, u"Job-8/ansible.sqlite"_s})
        add(name);
    QCOMPARE(pathsOf(find()), (QStringList {u"Job-8/ansible.sqlite"_s, u"job-9/ansible.sqlite"_s, u"job-10/ansible.sqlite"_s, u"a/b/c/ansible.sqlite"_s}));
}

void TestFindReports::theFirstReportIsAnsweredAtOnce()
{
    add(u"1/ansible.sqlite"_s);
    for (int i = 0; i < 800; ++i)
        write(u"2/%1/log"_s.arg(i), "x");
    add(u"2/1/ansible.sqlite"_s);
    QEventLoop loop;
    QList<qsizetype> steps;
    Job<std::shared_ptr<const PlaceContents>> job = findReports({.place = QUrl::fromLocalFile(path())});
    job.each(&loop, [&](const Found &found) { steps << (*found)->reports.size(); },
             [&](const Found &found) {
                 steps << (*found)->reports.size();
                 loop.quit();
             });
    loop.exec();
    QVERIFY2(steps.size() > 1, "something was answered before the end");
    QCOMPARE(steps.first(), 1);
    QCOMPARE(steps.last(), 2);
}

void TestFindReports::boundsAreSaid()
{
    add(u"1/ansible.sqlite"_s);
    add(u"2/3/4/ansible.sqlite"_s);
    const Found shallow = find({.depth = 2});
    QCOMPARE(pathsOf(shallow), QStringList {u"1/ansible.sqlite"_s});
    QCOMPARE(problemsOf(shallow), QStringList {u"2/3/4: Folders more than 2 levels down were not looked into."_s});
    const Found few = find({.entries = 4});
    QCOMPARE(pathsOf(few), QStringList {u"1/ansible.sqlite"_s});
    QCOMPARE(problemsOf(few), QStringList {u": More than 4 files and folders: the rest was not looked at."_s});
    QCOMPARE(pathsOf(find(FindBounds::lifted())).size(), 2);
}

void TestFindReports::aCancelledSearchEndsSoon()
{
    for (int i = 0; i < 400; ++i)
        write(u"%1/log"_s.arg(i), "x");
    QFuture<void> waits;
    QElapsedTimer timer;
    {
        const Job<std::shared_ptr<const PlaceContents>> job = findReports({.place = QUrl::fromLocalFile(path())});
        timer.start();
    }
    // The next ones have room to work in.
    add(u"ansible.sqlite"_s);
    std::vector<Job<std::shared_ptr<const PlaceContents>>> jobs;
    for (int i = 0; i < 20; ++i)
        jobs.push_back(findReports({.place = QUrl::fromLocalFile(path())}));
    jobs.clear();
    QVERIFY(findReports({.place = QUrl::fromLocalFile(path(u"ansible.sqlite"_s))}).wait());
    QVERIFY2(timer.elapsed() < 2000, "no search goes on for nobody");
}

void TestFindReports::aPlaceThatIsNotThereIsAnError()
{
    const Found found = findReports({.place = QUrl::fromLocalFile(path(u"gone"_s))}).wait();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
    QCOMPARE(found.error().what, u"There is no file gone."_s);
}

void TestFindReports::addressesOfADistributedServerLeadToLocalFiles_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("file");
    const QString two = u"2/some/path/ara-report/ansible.sqlite"_s;
    QTest::newRow("as it is") << QUrl(u"http://ara.example/2/some/path/ara-report"_s) << u"tree"_s << two;
    QTest::newRow("slash at the end") << QUrl(u"https://ara.example:8000/2/some/path/ara-report/"_s) << u"tree"_s << two;
    QTest::newRow("below a prefix of the server") << QUrl(u"https://ci.example/logs/2/some/path/ara-report"_s) << u"tree"_s << two;
    QTest::newRow("a page in it") << QUrl(u"https://ci.example/2/some/path/ara-report/playbooks/1.html"_s) << u"tree"_s << two;
    QTest::newRow("a request to it") << QUrl(u"https://ci.example/2/some/path/ara-report/api/v1/playbooks?limit=1"_s) << u"tree"_s << two;
    QTest::newRow("the file") << QUrl(u"https://ci.example/2/some/path/ara-report/ansible.sqlite"_s) << u"tree"_s << two;
    QTest::newRow("root further down") << QUrl(u"https://ci.example/2/some/path/ara-report"_s) << u"tree/2/some/path"_s << u"ara-report/ansible.sqlite"_s;
    QTest::newRow("root of another job") << QUrl(u"https://ci.example/9/ara-report"_s) << u"tree/1"_s << QString();
    QTest::newRow("not there") << QUrl(u"https://ci.example/9/some/path/ara-report"_s) << u"tree"_s << QString();
    QTest::newRow("without a database") << QUrl(u"https://ci.example/4/empty/ara-report"_s) << u"tree"_s << QString();
    QTest::newRow("nothing") << QUrl(u"https://ci.example/"_s) << u"tree"_s << QString();
    QTest::newRow("climbing") << QUrl(u"https://ci.example/2/%2e%2e/1/ara-report"_s) << u"tree"_s << QString();
    QTest::newRow("no server") << QUrl(u"file:///2/some/path/ara-report"_s) << u"tree"_s << QString();
}

void TestFindReports::addressesOfADistributedServerLeadToLocalFiles()
{
    QFETCH(QUrl, url);
    QFETCH(QString, root);
    QFETCH(QString, file);
    const QString folder = QFileInfo(test::data(root)).canonicalFilePath();
    QCOMPARE(localFileFor(url, {u"/nowhere"_s, folder}), file.isEmpty() ? QString() : folder + u'/' + file);
}

void TestFindReports::anAddressIsAnsweredFromAFolderAtHand()
{
    const Found found = findReports({.place = QUrl(u"http://ara.example/3/prod/ara-report/"_s), .roots = {test::data(u"tree"_s)}}).wait();
    QCOMPARE(pathsOf(found), QStringList {u"ansible.sqlite"_s});
    QCOMPARE((*found)->reports[0].origin, QUrl::fromLocalFile(QFileInfo(test::data(u"tree/3/prod/ara-report/ansible.sqlite"_s)).canonicalFilePath()));
}

AVIARY_TEST_GUILESS(TestFindReports)
#include "tst_findreports.moc"
