// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/archives/unpackreports.h"
#include "models/sources/openreport.h"
#include "models/sources/places/signature.h"
#include "models/sources/places/temporaryfolder.h"
#include "tests/support/archives.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestArchives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void findsDatabasesInEveryFormat_data();
    void findsDatabasesInEveryFormat();
    void findsASingleCompressedFile_data();
    void findsASingleCompressedFile();
    void findsTheReportsOfTheTree_data();
    void findsTheReportsOfTheTree();
    void isToldByContent_data();
    void isToldByContent();

    void aLogTravelsAlong_data();
    void aLogTravelsAlong();
    void aReportIsGivenWhenItsFolderIsDone();
    void looksIntoArchivesOnce();
    void sameNamesAreToldApart();
    void namesAreShownWhateverTheirBytes();
    void deepPathsAreFolded();

    void nothingLeavesTheFolder_data();
    void nothingLeavesTheFolder();
    void linksAreNotFollowed();

    void encryptedMembersAreNamed();
    void manyProblemsAreCounted();
    void aFlippedBitHarmsOneMember();
    void aBrokenMemberOfAZipIsPassed();
    void aTruncatedArchiveGivesWhatCameBefore_data();
    void aTruncatedArchiveGivesWhatCameBefore();
    void aDatabaseThatIsCutOffIsGiven();
    void aDamagedHeaderInATarIsPassed();
    void rubbishIsAnError_data();
    void rubbishIsAnError();
    void nothingInsideIsAnError_data();
    void nothingInsideIsAnError();

    void aBombEndsEarly_data();
    void aBombEndsEarly();
    void fourGigabytesInFortyKilobytes_data();
    void fourGigabytesInFortyKilobytes();
    void boundsAreNamed_data();
    void boundsAreNamed();
    void manyMembersAreQuick_data();
    void manyMembersAreQuick();
    void noRoomIsSaid();

    void cancellingLeavesNothing_data();
    void cancellingLeavesNothing();
    void progressGrows();
    void killedHalfwayThenACleanStart();

private:
    struct Answer
    {
        QStringList found; // insides
        QStringList problems; // "where: what"
        std::vector<FoundReport> reports;
        std::vector<PlaceProblem> said;
        Result<Unpacked> result;
    };

    QString packed(const QString &name = u"a.archive"_s) const { return m_tmp->filePath(name); }
    QStringList unpackedFiles() const;
    Answer unpack(const QString &file, const FindBounds &bounds = {}) const;

    std::unique_ptr<QTemporaryDir> m_tmp;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray &report()
{
    static const QByteArray bytes = bytesOf(QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite"));
    return bytes;
}

const QByteArray &otherReport()
{
    static const QByteArray bytes = bytesOf(QStringLiteral(AVIARY_TEST_DATA "/shop-good.sqlite"));
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray walReport()
{
    QByteArray bytes = report();
    bytes[18] = bytes[19] = 2;
    return bytes;
}

const QByteArray Wal = QByteArray("\x37\x7f\x06\x82") + QByteArray(5000, 'w');
const QByteArray Journal = QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") + QByteArray(600, 'j');

struct Format
{
    const char *name, *format, *filter;
};
constexpr Format Formats[] = {
    {"zip", "zip", "none"},       {"tar", "pax", "none"},      {"gnu tar", "gnutar", "none"},
    {"old tar", "v7tar", "none"}, {"tar.gz", "pax", "gzip"},   {"tar.xz", "pax", "xz"},
    {"tar.zst", "pax", "zstd"},   {"tar.bz2", "pax", "bzip2"}, {"7z", "7zip", "none"},
};

void addFormats()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("filter");
    for (const Format &format : Formats)
        QTest::newRow(format.name) << QByteArray(format.format) << QByteArray(format.filter);
}

} // namespace

void TestArchives::init()
{
    qunsetenv("TMPDIR");
    m_tmp = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", QFile::encodeName(m_tmp->path()));
}

void TestArchives::cleanup()
{
    QThreadPool::globalInstance()->waitForDone();
    if (!QTest::currentTestFailed())
        QCOMPARE(unpackedFiles(), QStringList());
}

QStringList TestArchives::unpackedFiles() const
{
    const QString base = m_tmp->filePath(u"aviary-%1"_s.arg(::geteuid()));
    QStringList files;
    QDirIterator it(base, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next().mid(base.size() + 1);
    return files;
}

TestArchives::Answer TestArchives::unpack(const QString &file, const FindBounds &bounds) const
{
    Answer answer;
    answer.result = unpackReports({.file = file, .origin = QUrl::fromLocalFile(file), .bounds = bounds},
                                  {.found =
                                       [&](FoundReport found) {
                                           answer.found << found.inside;
                                           answer.reports.push_back(std::move(found));
                                       },
                                   .problem =
                                       [&](const PlaceProblem &problem) {
                                           answer.problems << problem.where + u": "_s + problem.error.what;
                                           answer.said.push_back(problem);
                                       }});
    return answer;
}

void TestArchives::findsDatabasesInEveryFormat_data()
{
    addFormats();
}

void TestArchives::findsDatabasesInEveryFormat()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    ArchiveMaker(packed(), format.constData(), filter.constData())
        .add({{.name = "1/console.txt", .bytes = "hello\n"},
              {.name = "1/ara-report/ansible.sqlite", .bytes = report()},
              {.name = "2/ara-report/ansible.sqlite", .bytes = otherReport()},
              {.name = "2/empty.txt", .bytes = {}},
              {.name = "2/renamed", .bytes = report()},
              {.name = "3/ansible.sqlite", .bytes = "this is no database, whatever it is called"}});
    QCOMPARE(signatureOf(bytesOf(packed()).first(SignatureSize)), Signature::Packed);
    {
        const Answer answer = unpack(packed());
        QCOMPARE(answer.problems, QStringList());
        QVERIFY2(answer.result, qPrintable(answer.result ? QString() : answer.result.error().what));
        QCOMPARE(answer.result->found, 3);
        QCOMPARE(answer.result->looked, 6);
        QCOMPARE(answer.found,
                 QStringList({u"1/ara-report/ansible.sqlite"_s, u"2/ara-report/ansible.sqlite"_s, u"2/renamed"_s}));
        QCOMPARE(bytesOf(answer.reports[0].file), report());
        QCOMPARE(bytesOf(answer.reports[1].file), otherReport());
        QCOMPARE(bytesOf(answer.reports[2].file), report());
        const FoundReport &first = answer.reports[0];
        QCOMPARE(first.origin, QUrl::fromLocalFile(packed()));
        QCOMPARE(first.path, QStringList({u"1"_s, u"ara-report"_s, u"ansible.sqlite"_s}));
        struct stat info{};
        QCOMPARE(::stat(QFile::encodeName(first.file).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0600U);
        // It can be opened and read like any other, and is called by its name for good.
        const Result<ReportInfo> opened = openReport(first)->open().wait();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().what));
        QCOMPARE(unpackedFiles().filter(u"ansible.sqlite"_s).size(), 3);
        // Each goes by itself.
        const QString file = first.file;
        const_cast<FoundReport &>(first).copy.reset();
        QTRY_VERIFY(!QFileInfo::exists(file));
        QVERIFY(QFileInfo::exists(answer.reports[1].file));
    }
}

void TestArchives::findsASingleCompressedFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("inside");
    QTest::newRow("gz") << u"ansible.sqlite.gz"_s << QByteArray("gzip") << u"ansible.sqlite"_s;
    QTest::newRow("xz") << u"ansible.sqlite.XZ"_s << QByteArray("xz") << u"ansible.sqlite"_s;
    QTest::newRow("zst") << u"job.17.zst"_s << QByteArray("zstd") << u"job.17"_s;
    QTest::newRow("bz2") << u"ansible.sqlite.bz2"_s << QByteArray("bzip2") << u"ansible.sqlite"_s;
    QTest::newRow("without a suffix") << u"download"_s << QByteArray("gzip") << u"download"_s;
}

void TestArchives::findsASingleCompressedFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, filter);
    QFETCH(QString, inside);
    ArchiveMaker(packed(name), "raw", filter.constData()).add({.name = "whatever", .bytes = report()});
    const Answer answer = unpack(packed(name));
    QCOMPARE(answer.problems, QStringList());
    QCOMPARE(answer.found, QStringList(inside));
    QCOMPARE(bytesOf(answer.reports[0].file), report());
}

void TestArchives::findsTheReportsOfTheTree_data()
{
    QTest::addColumn<QString>("archive");
    QTest::addColumn<QStringList>("insides");
    QTest::newRow("zip") << u"artifact.zip"_s
                         << QStringList({u"3/dev/ara-report/ansible.sqlite"_s, u"3/prod/ara-report/ansible.sqlite"_s});
    QTest::newRow("tarball") << u"2-logs.tar.gz"_s << QStringList(u"2/some/path/ara-report/ansible.sqlite"_s);
}

void TestArchives::findsTheReportsOfTheTree()
{
    QFETCH(QString, archive);
    QFETCH(QStringList, insides);
    const QString tree = QStringLiteral(AVIARY_TEST_DATA "/tree/");
    const Answer answer = unpack(tree + archive);
    QCOMPARE(answer.found, insides);
    QCOMPARE(answer.problems, QStringList());
    for (const FoundReport &report : answer.reports)
        QCOMPARE(bytesOf(report.file), bytesOf(tree + report.inside));
}

void TestArchives::isToldByContent_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("isArchive");
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and more") << true;
    QTest::newRow("zip without members") << QByteArray("PK\x05\x06 and more") << true;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("PKW is a car\n").repeated(100) << false;
    QTest::newRow("zeros") << QByteArray(1024, '\0') << false;
    QTest::newRow("blanks") << QByteArray(1024, ' ') << false;
    QTest::newRow("a database") << report().first(SignatureSize) << false;
}

void TestArchives::isToldByContent()
{
    QFETCH(QByteArray, begin);
    QFETCH(bool, isArchive);
    QCOMPARE(signatureOf(begin) == Signature::Packed, isArchive);
}

void TestArchives::aLogTravelsAlong_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QStringList>("order");
    for (const QByteArray format : {"zip", "pax"}) {
        const auto row = [&](const char *name, const QStringList &order) {
            QTest::addRow("%s, %s", format.constData(), name) << format << order;
        };
        row("after it", {u"ansible.sqlite"_s, u"ansible.sqlite-wal"_s});
        row("before it", {u"ansible.sqlite-wal"_s, u"ansible.sqlite"_s});
        row("far away", {u"ansible.sqlite"_s, u"z/other"_s, u"ansible.sqlite-wal"_s});
    }
}

void TestArchives::aLogTravelsAlong()
{
    QFETCH(QByteArray, format);
    QFETCH(QStringList, order);
    {
        ArchiveMaker maker(packed(), format.constData());
        for (const QString &name : std::as_const(order)) {
            maker.add({.name = "logs/" + name.toUtf8(),
                       .bytes = name.endsWith("wal"_L1)  ? Wal
                           : name == "ansible.sqlite"_L1 ? walReport()
                                                         : "text"});
            maker.add({.name = "else/where/file", .bytes = "text"});
        }
        maker.add({.name = "journal/a.db-journal", .bytes = Journal});
        maker.add({.name = "journal/a.db", .bytes = report()});
        maker.add({.name = "alone/b.db-wal", .bytes = Wal});
        maker.add({.name = "finished/c.db", .bytes = report()});
        maker.add({.name = "finished/c.db-journal", .bytes = QByteArray(600, '\0')}); // as PERSIST leaves it
    }
    const Answer answer = unpack(packed());
    QCOMPARE(answer.problems, QStringList());
    QStringList found = answer.found;
    found.sort();
    QCOMPARE(found, QStringList({u"finished/c.db"_s, u"journal/a.db"_s, u"logs/ansible.sqlite"_s}));
    for (const FoundReport &report : answer.reports) {
        const QString folder = QFileInfo(report.file).path();
        const bool hasWal = report.inside == "logs/ansible.sqlite"_L1;
        const bool hasJournal = report.inside == "journal/a.db"_L1;
        QCOMPARE(bytesOf(report.file + u"-wal"_s), hasWal ? Wal : QByteArray());
        QCOMPARE(bytesOf(report.file + u"-journal"_s), hasJournal ? Journal : QByteArray());
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), hasWal || hasJournal ? 2 : 1);
    }
}

void TestArchives::aReportIsGivenWhenItsFolderIsDone()
{
    ArchiveMaker(packed(), "pax", "gzip")
        .add({{.name = "./1/ansible.sqlite", .bytes = report()},
              {.name = "./1/deeper/console.txt", .bytes = "text"},
              {.name = "./2/console.txt", .bytes = "text"},
              {.name = "./1/ansible.sqlite-journal", .bytes = Journal}});
    QStringList events;
    const auto result = unpackReports(
        {.file = packed()},
        {.found = [&](const FoundReport &found) { events << found.inside; },
         .problem = [&](const PlaceProblem &problem) { events << problem.where + u": "_s + problem.error.what; }});
    QVERIFY(result);
    QCOMPARE(events,
             QStringList({u"1/ansible.sqlite"_s,
                          u"1/ansible.sqlite-journal: ansible.sqlite-journal belongs to a database that was opened "
                          "before it came."_s}));
}

void TestArchives::looksIntoArchivesOnce()
{
    const QString third = packed(u"third.zip"_s);
    ArchiveMaker(third, "zip").add({.name = "ansible.sqlite", .bytes = report()});
    const QString second = packed(u"second.tar.gz"_s);
    ArchiveMaker(second, "pax", "gzip")
        .add({{.name = "ara-report/ansible.sqlite", .bytes = report()},
              {.name = "old/third.zip", .bytes = bytesOf(third)},
              {.name = "old/fourth.zip", .bytes = bytesOf(third)}});
    const QString single = packed(u"single.gz"_s);
    ArchiveMaker(single, "raw", "gzip").add({.name = "x", .bytes = otherReport()});
    ArchiveMaker(packed(), "zip")
        .add({{.name = "logs.tar.gz", .bytes = bytesOf(second)},
              {.name = "console.log.gz", .bytes = bytesOf(single).first(bytesOf(single).size() / 2)},
              {.name = "job/ansible.sqlite.gz", .bytes = bytesOf(single)},
              {.name = "last/ansible.sqlite", .bytes = otherReport()}});
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found,
             QStringList({u"logs.tar.gz/ara-report/ansible.sqlite"_s, u"console.log.gz/console.log"_s,
                          u"job/ansible.sqlite.gz/ansible.sqlite"_s, u"last/ansible.sqlite"_s}));
    QCOMPARE(bytesOf(answer.reports[0].file), report());
    QCOMPARE(bytesOf(answer.reports[2].file), otherReport());
    QCOMPARE(answer.reports[0].path, QStringList({u"logs.tar.gz"_s, u"ara-report"_s, u"ansible.sqlite"_s}));
    QCOMPARE(answer.problems.size(), 2);
    QCOMPARE(answer.problems[0],
             u"logs.tar.gz: 2 archives in logs.tar.gz were not looked into, since that is in an archive itself."_s);
    QVERIFY2(answer.problems[1].startsWith(
                 "console.log.gz/console.log: console.log is cut off in the archive: its first "_L1),
             qPrintable(answer.problems[1]));
    QCOMPARE(answer.said[0].error.todo, u"Unpack logs.tar.gz and open the folder."_s);
    QVERIFY(answer.said[0].error.detail.contains("old/third.zip"_L1));
}

void TestArchives::sameNamesAreToldApart()
{
    ArchiveMaker(packed(), "pax")
        .add({{.name = "ansible.sqlite", .bytes = report()},
              {.name = "./ansible.sqlite", .bytes = otherReport()},
              {.name = "ansible.sqlite", .bytes = report()}});
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found, QStringList({u"ansible.sqlite"_s, u"ansible.sqlite (2)"_s, u"ansible.sqlite (3)"_s}));
    QCOMPARE(bytesOf(answer.reports[1].file), otherReport());
}

void TestArchives::namesAreShownWhateverTheirBytes()
{
    const QString right = QString(QChar(0x202e));
    ArchiveMaker(packed(), "gnutar")
        .add({{.name = "gr\xc3\xbc\xc3\x9f/ansible.sqlite", .bytes = report()},
              {.name = "gr\xfc\xdf/ansible.sqlite", .bytes = report()},
              {.name = "a\nb\x1b[31m/" + right.toUtf8() + "ansible.sqlite", .bytes = report()},
              {.name = "<b>bold</b> %1 %n/ansible.sqlite", .bytes = report().first(200)}});
    const Answer answer = unpack(packed());
    QCOMPARE(answer.problems, QStringList());
    QCOMPARE(answer.found,
             QStringList({u"grüß/ansible.sqlite"_s, u"gr\\xfc\\xdf/ansible.sqlite"_s,
                          u"a⏎b\\x1b[31m/‹U+202E›ansible.sqlite"_s, u"<b>bold</b> %1 %n/ansible.sqlite"_s}));
}

void TestArchives::deepPathsAreFolded()
{
    ArchiveMaker(packed(), "pax").add({.name = QByteArray("d/").repeated(500) + "ansible.sqlite", .bytes = report()});
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found.size(), 1);
    QCOMPARE(answer.reports[0].path.size(), 64);
    QCOMPARE(answer.reports[0].path.join(u'/'), answer.found[0]);
}

void TestArchives::nothingLeavesTheFolder_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("tar") << QByteArray("pax");
    QTest::newRow("zip") << QByteArray("zip");
}

void TestArchives::nothingLeavesTheFolder()
{
    QFETCH(QByteArray, format);
    const QString outside = m_tmp->filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(outside));
    write(outside + u"/victim"_s, "untouched");
    const QByteArray folder = QFile::encodeName(outside);
    ArchiveMaker(packed(), format.constData())
        .add({{.name = "door", .symbolicLink = folder},
              {.name = "door/ansible.sqlite", .bytes = report()},
              {.name = folder + "/absolute.sqlite", .bytes = report()},
              {.name = "../../../outside/dots.sqlite", .bytes = report()},
              {.name = "..", .bytes = report()},
              {.name = "victim.sqlite", .symbolicLink = folder + "/victim"},
              {.name = "victim.sqlite", .bytes = report()},
              {.name = "sub/../../../outside/victim", .bytes = report()}});
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found.size(), 6);
    const QString base = QFileInfo(m_tmp->path()).canonicalFilePath() + u"/aviary-"_s;
    for (const FoundReport &found : answer.reports) {
        QVERIFY2(QFileInfo(found.file).canonicalFilePath().startsWith(base), qPrintable(found.file));
        QVERIFY(!QFileInfo(found.file).isSymLink());
        QCOMPARE(bytesOf(found.file), report());
    }
    QCOMPARE(QDir(outside).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"victim"_s));
    QCOMPARE(bytesOf(outside + u"/victim"_s), QByteArray("untouched"));
    QCOMPARE(QDir(m_tmp->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 3);
}

void TestArchives::linksAreNotFollowed()
{
    ArchiveMaker(packed(), "pax")
        .add({{.name = "1/ansible.sqlite", .bytes = report()},
              {.name = "latest/ansible.sqlite", .symbolicLink = "../1/./ansible.sqlite"},
              {.name = "same/ansible.sqlite", .hardLink = "1/ansible.sqlite"},
              {.name = "out/ansible.sqlite", .symbolicLink = "/etc/ansible.sqlite"},
              {.name = "up.sqlite", .symbolicLink = "../ansible.sqlite"},
              {.name = "notes.txt", .symbolicLink = "/etc/passwd"}});
    const Answer answer = unpack(packed());
    // The same file by other names is one report.
    QCOMPARE(answer.found, QStringList(u"1/ansible.sqlite"_s));
    QCOMPARE(
        answer.problems,
        QStringList({u"out/ansible.sqlite: ansible.sqlite is a link to etc/ansible.sqlite, which is no database in "
                     "this archive."_s,
                     u"up.sqlite: up.sqlite is a link to ../ansible.sqlite, which is no database in this archive."_s}));
}

void TestArchives::encryptedMembersAreNamed()
{
    for (const char *how : {"zip:encryption=zipcrypt", "zip:encryption=aes256"}) {
        ArchiveMaker(packed(), "zip", "none", how, "secret")
            .add({{.name = "1/ansible.sqlite", .bytes = report()}, {.name = "2/ansible.sqlite", .bytes = report()}});
        const Answer answer = unpack(packed());
        QCOMPARE(answer.problems,
                 QStringList({u"1/ansible.sqlite: ansible.sqlite needs a password."_s,
                              u"2/ansible.sqlite: ansible.sqlite needs a password."_s}));
        QVERIFY(!answer.result);
        QCOMPARE(answer.result.error(), answer.said[0].error);
        QCOMPARE(answer.said[0].error.todo, u"Unpack it yourself with its password, then open the folder."_s);
    }
    // Beside one that is not.
    const QString secret = packed(u"secret.zip"_s);
    ArchiveMaker(secret, "zip", "none", "zip:encryption=aes256", "secret").add({.name = "x", .bytes = report()});
    ArchiveMaker(packed(), "zip")
        .add({{.name = "secret.zip", .bytes = bytesOf(secret)}, {.name = "ansible.sqlite", .bytes = report()}});
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found, QStringList(u"ansible.sqlite"_s));
    QCOMPARE(answer.problems, QStringList(u"secret.zip/x: x needs a password."_s));
}

void TestArchives::manyProblemsAreCounted()
{
    {
        ArchiveMaker maker(packed(), "zip", "none", "zip:encryption=zipcrypt", "secret");
        for (int i = 0; i < 30; ++i)
            maker.add({.name = QByteArray::number(i), .bytes = "text"});
    }
    const Answer answer = unpack(packed());
    QCOMPARE(answer.problems.size(), 21);
    QCOMPARE(answer.problems.last(), u": 10 more files need a password."_s);
}

void TestArchives::aFlippedBitHarmsOneMember()
{
    ArchiveMaker(packed(), "zip", "none", "zip:compression=store")
        .add({{.name = "1/ansible.sqlite", .bytes = report()},
              {.name = "2/ansible.sqlite", .bytes = otherReport()},
              {.name = "3/ansible.sqlite", .bytes = report()}});
    QByteArray bytes = bytesOf(packed());
    const qsizetype second = bytes.indexOf(otherReport());
    QVERIFY(second > 0);
    bytes[second + 300'000] = static_cast<char>(bytes[second + 300'000] ^ 1);
    write(packed(), bytes);
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found, QStringList({u"1/ansible.sqlite"_s, u"2/ansible.sqlite"_s, u"3/ansible.sqlite"_s}));
    QCOMPARE(answer.problems.size(), 1);
    QVERIFY2(answer.problems[0].startsWith("2/ansible.sqlite: ansible.sqlite is damaged in the archive: "_L1),
             qPrintable(answer.problems[0]));
    QVERIFY2(answer.said[0].error.detail.contains("CRC"_L1), qPrintable(answer.said[0].error.detail));
    QCOMPARE(bytesOf(answer.reports[0].file), report());
    QCOMPARE(bytesOf(answer.reports[1].file).size(), otherReport().size());
    QCOMPARE(bytesOf(answer.reports[2].file), report());
}

void TestArchives::aBrokenMemberOfAZipIsPassed()
{
    ArchiveMaker(packed(), "zip")
        .add({{.name = "1/ansible.sqlite", .bytes = report()},
              {.name = "2/ansible.sqlite", .bytes = otherReport()},
              {.name = "3/console.txt", .bytes = report().mid(100)},
              {.name = "4/ansible.sqlite", .bytes = report()}});
    QByteArray bytes = bytesOf(packed());
    // Deep in the compressed data of the second and the third.
    for (const QByteArray name : {"2/ansible.sqlite", "3/console.txt"}) {
        const qsizetype at = bytes.indexOf(name) + (name.startsWith('2') ? 20'000 : 1000);
        bytes.replace(at, 64, QByteArray(64, '\xff'));
    }
    write(packed(), bytes);
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found, QStringList({u"1/ansible.sqlite"_s, u"2/ansible.sqlite"_s, u"4/ansible.sqlite"_s}));
    QVERIFY2(answer.problems.size() >= 1, qPrintable(answer.problems.join(u'\n')));
    QVERIFY2(answer.problems[0].startsWith("2/ansible.sqlite: ansible.sqlite is damaged in the archive: "_L1),
             qPrintable(answer.problems[0]));
    const QByteArray part = bytesOf(answer.reports[1].file);
    QVERIFY(part.size() > 1000 && part.size() < otherReport().size());
    QVERIFY(otherReport().startsWith(part.first(part.size() / 2)));
    QCOMPARE(bytesOf(answer.reports[2].file), report());
}

void TestArchives::aTruncatedArchiveGivesWhatCameBefore_data()
{
    addFormats();
}

void TestArchives::aTruncatedArchiveGivesWhatCameBefore()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    ArchiveMaker(packed(), format.constData(), filter.constData(), filter == "bzip2" ? "compression-level=1" : nullptr)
        .add({{.name = "1/ansible.sqlite", .bytes = report()},
              {.name = "2/ansible.sqlite", .bytes = otherReport()},
              {.name = "3/ansible.sqlite", .bytes = report()}});
    const QByteArray bytes = bytesOf(packed());
    write(packed(), bytes.first(bytes.size() * 6 / 10));
    const Answer answer = unpack(packed());
    if (format == "7zip") {
        // All that says what is in it stands at its end.
        QVERIFY(!answer.result);
        QCOMPARE(answer.problems, QStringList(u": a.archive looks like an archive, but cannot be read as one."_s));
        return;
    }
    QVERIFY2(!answer.found.isEmpty(), qPrintable(answer.result.error().what));
    QCOMPARE(answer.found[0], u"1/ansible.sqlite"_s);
    const QByteArray first = bytesOf(answer.reports[0].file);
    QCOMPARE(first, report().first(first.size()));
    QVERIFY(answer.found.size() <= 2);
    if (filter != "xz" && filter != "zstd") // large blocks
        QCOMPARE(answer.found.size(), 2);
    QVERIFY2(!answer.problems.isEmpty(), "a part is missing and nothing is said");
    QVERIFY2(answer.problems.last().contains("a.archive is cut off: only what came before can be opened."_L1),
             qPrintable(answer.problems.join(u'\n') + answer.said.back().error.detail));
    QVERIFY2(answer.problems[0].contains("ansible.sqlite is cut off in the archive: its first "_L1),
             qPrintable(answer.problems.join(u'\n')));
}

void TestArchives::aDatabaseThatIsCutOffIsGiven()
{
    ArchiveMaker(packed(), "zip").add({.name = "ansible.sqlite", .bytes = report().first(100'000)});
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found, QStringList(u"ansible.sqlite"_s));
    QCOMPARE(bytesOf(answer.reports[0].file), report().first(100'000));
}

void TestArchives::aDamagedHeaderInATarIsPassed()
{
    ArchiveMaker(packed(), "gnutar")
        .add({{.name = "1/ansible.sqlite", .bytes = report()},
              {.name = "2/ansible.sqlite", .bytes = otherReport()},
              {.name = "3/ansible.sqlite", .bytes = report()}});
    QByteArray bytes = bytesOf(packed());
    bytes[bytes.indexOf("2/ansible.sqlite")] = 'X';
    write(packed(), bytes);
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found, QStringList({u"1/ansible.sqlite"_s, u"3/ansible.sqlite"_s}));
    QCOMPARE(answer.problems, QStringList(u": a.archive is damaged in the middle: some of it may be missing."_s));
}

void TestArchives::rubbishIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zip") << QByteArray("PK\x03\x04") + QByteArray(1000, 'x');
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08") + QByteArray(1000, 'x');
    QTest::newRow("xz") << QByteArray("\xfd"
                                      "7zXZ")
            + QByteArray(1000, 'x');
    QTest::newRow("zstd") << QByteArray("\x28\xb5\x2f\xfd") + QByteArray(1000, 'x');
    QTest::newRow("bzip2") << QByteArray("BZh") + QByteArray(1000, 'x');
    QTest::newRow("7z") << QByteArray("7z\xbc\xaf\x27\x1c") + QByteArray(1000, 'x');
    QTest::newRow("nothing") << QByteArray();
}

void TestArchives::rubbishIsAnError()
{
    QFETCH(QByteArray, bytes);
    write(packed(), bytes);
    const Answer answer = unpack(packed());
    QVERIFY(!answer.result);
    QVERIFY(answer.found.isEmpty());
    QVERIFY2(answer.result.error().kind == Error::Kind::Damaged || answer.result.error().kind == Error::Kind::Empty,
             qPrintable(answer.result.error().what));
    QVERIFY(!answer.result.error().todo.isEmpty());
}

void TestArchives::nothingInsideIsAnError_data()
{
    addFormats();
}

void TestArchives::nothingInsideIsAnError()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    {
        ArchiveMaker maker(packed(), format.constData(), filter.constData());
        for (int i = 0; i < 12; ++i)
            maker.add({.name = "logs/" + QByteArray::number(i), .bytes = "text"});
    }
    const Answer answer = unpack(packed());
    QCOMPARE(answer.problems, QStringList());
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Error::Kind::Empty);
    QCOMPARE(answer.result.error().what, u"No database is in a.archive: 12 files were looked at."_s);
    ArchiveMaker(packed(), format.constData(), filter.constData()).add(QList<PackedFile>());
    const Answer empty = unpack(packed());
    QVERIFY(!empty.result);
    QCOMPARE(empty.result.error().what, u"There are no files in a.archive."_s);
}

void TestArchives::aBombEndsEarly_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("isDatabase");
    QTest::addColumn<bool>("costsNothing");
    QTest::newRow("zip") << QByteArray("zip") << QByteArray("none") << false << true;
    QTest::newRow("zip, a database") << QByteArray("zip") << QByteArray("none") << true << false;
    QTest::newRow("tar.zst") << QByteArray("pax") << QByteArray("zstd") << false << false;
    QTest::newRow("tar.zst, a database") << QByteArray("pax") << QByteArray("zstd") << true << false;
    QTest::newRow("7z") << QByteArray("7zip") << QByteArray("none") << false << false;
}

void TestArchives::aBombEndsEarly()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    QFETCH(bool, isDatabase);
    QFETCH(bool, costsNothing);
    constexpr int Pieces = 300; // of 1 MiB; enough to pass the bounds
    ArchiveMaker(packed(), format.constData(), filter.constData())
        .add({.name = "1/ansible.sqlite", .bytes = report()})
        .addMany("2/bomb", isDatabase ? report().first(SignatureSize) : QByteArray("text"),
                 QByteArray(qsizetype{1024} * 1024, '\0'), Pieces)
        .add({.name = "3/ansible.sqlite", .bytes = report()});
    QVERIFY2(QFileInfo(packed()).size() < 1'000'000, "that is no bomb");
    const Answer answer = unpack(packed());
    QCOMPARE(answer.found[0], u"1/ansible.sqlite"_s);
    if (costsNothing) {
        QCOMPARE(answer.found, QStringList({u"1/ansible.sqlite"_s, u"3/ansible.sqlite"_s}));
        QCOMPARE(answer.problems, QStringList());
        return;
    }
    QCOMPARE(answer.found.size(), 1);
    QCOMPARE(answer.problems,
             QStringList(u": a.archive unpacks to more than 200 times its size, as files do that are "
                         "made to fill a disk."_s));
    QCOMPARE(answer.said[0].error.kind, Error::Kind::TooLarge);
    QVERIFY(answer.said[0].error.todo.contains("--no-bounds"_L1));
    if (isDatabase)
        return;
    // When a person says so, all of it.
    const Answer all = unpack(packed(), FindBounds::lifted());
    QCOMPARE(all.problems, QStringList());
    QCOMPARE(all.found, QStringList({u"1/ansible.sqlite"_s, u"3/ansible.sqlite"_s}));
}

void TestArchives::fourGigabytesInFortyKilobytes_data()
{
    QTest::addColumn<bool>("isDatabase");
    QTest::newRow("zeros") << false;
    QTest::newRow("a database") << true;
}

void TestArchives::fourGigabytesInFortyKilobytes()
{
    QFETCH(bool, isDatabase);
    const auto frame = [this](const QByteArray &bytes) {
        ArchiveMaker(packed(u"frame"_s), "raw", "zstd").add({.name = "x", .bytes = bytes});
        return bytesOf(packed(u"frame"_s));
    };
    constexpr qsizetype Piece = qsizetype{16} * 1024 * 1024;
    const QByteArray zeros = frame(QByteArray(Piece, '\0')).repeated(256);
    ArchiveMaker(packed(), "zip")
        .add({{.name = "ansible.sqlite.zst",
               .bytes = frame(isDatabase ? report().first(SignatureSize) : QByteArray("text")) + zeros},
              {.name = "2/ansible.sqlite", .bytes = isDatabase ? QByteArray() : report()}});
    QVERIFY2(QFileInfo(packed()).size() < 42'000 + (isDatabase ? 0 : report().size()),
             qPrintable(QString::number(QFileInfo(packed()).size())));
    QElapsedTimer timer;
    timer.start();
    const Answer answer = unpack(packed());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(answer.found, isDatabase ? QStringList() : QStringList(u"2/ansible.sqlite"_s));
    QCOMPARE(answer.problems.size(), isDatabase ? 1 : 0);
    if (isDatabase)
        QCOMPARE(answer.result.error().kind, Error::Kind::TooLarge);
}

void TestArchives::boundsAreNamed_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("zip") << QByteArray("zip");
    QTest::newRow("tar") << QByteArray("pax");
}

void TestArchives::boundsAreNamed()
{
    QFETCH(QByteArray, format);
    ArchiveMaker(packed(), format.constData())
        .add({{.name = "1/ansible.sqlite", .bytes = report()},
              {.name = "2/ansible.sqlite", .bytes = report()},
              {.name = "3/ansible.sqlite", .bytes = report()}});
    {
        const Answer answer = unpack(packed(), {.entries = 2});
        QCOMPARE(answer.found.size(), 2);
        QCOMPARE(answer.problems,
                 QStringList(u": a.archive holds more than 2 files; more are not looked at unasked."_s));
        QCOMPARE(answer.said[0].error.kind, Error::Kind::TooLarge);
    }
    const Answer answer = unpack(packed(), {.unpackedBytes = 1024 * 1024});
    QCOMPARE(answer.found.size(), 2);
    QCOMPARE(answer.problems,
             QStringList(u": a.archive is larger than 1.00 MiB when unpacked; more is not unpacked unasked."_s));
    QCOMPARE(answer.said[0].error.kind, Error::Kind::TooLarge);
    QTRY_COMPARE(unpackedFiles().filter(u"ansible.sqlite"_s).size(), 2);
}

void TestArchives::manyMembersAreQuick_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("zip") << QByteArray("zip") << QByteArray("none");
    QTest::newRow("tar.gz") << QByteArray("gnutar") << QByteArray("gzip");
}

void TestArchives::manyMembersAreQuick()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    {
        ArchiveMaker maker(packed(), format.constData(), filter.constData());
        for (int i = 0; i < 100'000; ++i)
            maker.add(
                {.name = "logs/" + QByteArray::number(i / 100) + '/' + QByteArray::number(i), .bytes = "a line\n"});
        maker.add({.name = "ara-report/ansible.sqlite", .bytes = report()});
    }
    QElapsedTimer timer;
    timer.start();
    const Answer answer = unpack(packed());
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(answer.found, QStringList(u"ara-report/ansible.sqlite"_s));
    QCOMPARE(answer.result->looked, 100'001);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestArchives::noRoomIsSaid()
{
    // A member that says it is larger than any disk; only the beginning of it is there.
    constexpr qint64 Huge = qint64{1} << 50;
    ArchiveMaker(packed(), "gnutar").add({.name = "1/ansible.sqlite", .bytes = report()});
    QByteArray bytes = bytesOf(packed());
    constexpr qsizetype Size = 124;
    constexpr qsizetype Sum = 148;
    // As GNU tar writes sizes that octal digits cannot: in base 256.
    bytes.replace(Size, 12, QByteArray("\x80\0\0\0\0\x04\0\0\0\0\0\0", 12));
    bytes.replace(Sum, 8, "        ");
    int sum = 0;
    for (qsizetype i = 0; i < 512; ++i)
        sum += static_cast<uchar>(bytes[i]);
    bytes.replace(Sum, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    static_assert(Huge == qint64{4} << 48);
    write(packed(), bytes);
    const Answer answer = unpack(packed());
    QVERIFY(!answer.result);
    QVERIFY2(answer.problems.join(u'\n').contains("There is not enough room in "_L1 + m_tmp->path()),
             qPrintable(answer.problems.join(u'\n')));
    QVERIFY(answer.found.isEmpty());
}

void TestArchives::cancellingLeavesNothing_data()
{
    addFormats();
}

void TestArchives::cancellingLeavesNothing()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    ArchiveMaker(packed(), format.constData(), filter.constData())
        .add({{.name = "1/ansible.sqlite", .bytes = report()}, {.name = "2/ansible.sqlite", .bytes = otherReport()}});
    // At every place where it may be asked.
    bool done = false;
    int places = 0;
    for (int after = 0; !done && after < 2000; ++after) {
        int asked = 0;
        const auto result = unpackReports({.file = packed()}, {.isCanceled = [&] { return asked++ >= after; }});
        done = result.has_value();
        places += !done;
        if (!done)
            QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(unpackedFiles(), QStringList());
    }
    QVERIFY(done && places > 5);
}

void TestArchives::progressGrows()
{
    ArchiveMaker(packed(), "pax", "gzip")
        .add({{.name = "1/ansible.sqlite", .bytes = report()}, {.name = "2/ansible.sqlite", .bytes = otherReport()}});
    const qint64 size = QFileInfo(packed()).size();
    qint64 last = -1;
    QStringList now;
    const auto result
        = unpackReports({.file = packed()}, {.progress = [&](qint64 bytes, qint64 total, const QString &member) {
                            QVERIFY(bytes >= last && bytes <= total);
                            QCOMPARE(total, size);
                            last = bytes;
                            now << member;
                        }});
    QVERIFY(result);
    QCOMPARE(last, size);
    QVERIFY(now.contains(u"2/ansible.sqlite"_s));
}

namespace {

// Another aviary that never gets to the end of an archive.
int unpackForEver(const QString &file)
{
    std::vector<FoundReport> found;
    const auto result = unpackReports({.file = file},
                                      {.found =
                                           [&](FoundReport report) {
                                               found.push_back(std::move(report));
                                               std::printf("%s\n", qPrintable(found.back().file));
                                               std::fflush(stdout);
                                           },
                                       .isCanceled =
                                           [&] {
                                               if (!found.empty())
                                                   std::getchar();
                                               return false;
                                           }});
    return result ? 0 : 1;
}

} // namespace

void TestArchives::killedHalfwayThenACleanStart()
{
    ArchiveMaker(packed(), "pax", "gzip")
        .add({{.name = "1/ansible.sqlite", .bytes = report()}, {.name = "2/ansible.sqlite", .bytes = otherReport()}});
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--unpack"_s, packed()});
    QVERIFY(other.waitForReadyRead(20'000));
    const QString file = QString::fromLocal8Bit(other.readLine()).trimmed();
    QCOMPARE(bytesOf(file), report());
    Answer living = unpack(packed());
    QCOMPARE(living.found.size(), 2);
    TemporaryFolder::sweep();
    QCOMPARE(bytesOf(file), report());
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(bytesOf(file), report());
    TemporaryFolder::sweep();
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(bytesOf(living.reports[0].file), report());
    QCOMPARE(unpackedFiles().filter(u"ansible.sqlite"_s).size(), 2);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installLanguage(u"en"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--unpack"_L1)
        return unpackForEver(arguments.value(2));
    TestArchives test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archives.moc"
