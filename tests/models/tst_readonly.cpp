// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "models/sources/places/findreports.h"
#include "tests/support/archives.h"
#include "tests/support/databases.h"
#include "tests/support/program.h"
#include "tests/support/webservers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace aviary;
using namespace Qt::StringLiterals;

// An opened database, its folder and its neighbours stay as they were, whatever is read.
class TestReadOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChanges_data();
    void nothingChanges();
    void noWayInChangesAnything_data();
    void noWayInChangesAnything();
};

namespace {

constexpr uid_t Nobody = 65534;

// Name, size, both times and bytes of everything in a folder and below, and the times of the folders themselves.
QStringList stateOf(const QString &folder)
{
    QStringList state;
    const auto add = [&](const QString &path, const QByteArray &bytes) {
        struct stat info{};
        if (::stat(QFile::encodeName(path).constData(), &info) != 0)
            qFatal("no %s", qPrintable(path));
        state << u"%1 size %2 mode %3 written %4.%5 changed %6.%7 bytes %8"_s.arg(path.mid(folder.size()))
                     .arg(info.st_size)
                     .arg(info.st_mode, 0, 8)
                     .arg(info.st_mtim.tv_sec)
                     .arg(info.st_mtim.tv_nsec)
                     .arg(info.st_ctim.tv_sec)
                     .arg(info.st_ctim.tv_nsec)
                     .arg(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    };
    add(folder, {});
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info = all.nextFileInfo();
        QFile file(info.filePath());
        if (!info.isDir() && !file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(info.filePath()));
        add(info.filePath(), info.isDir() ? QByteArray() : file.readAll());
    }
    state.sort();
    return state;
}

QString differences(const QStringList &before, const QStringList &after)
{
    QStringList lines;
    for (const QString &line : before) {
        if (!after.contains(line))
            lines << u"before: "_s + line;
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            lines << u"after: "_s + line;
    }
    for (const QString &line : std::as_const(lines))
        qWarning("%s", qPrintable(line));
    return lines.join(u'\n');
}

// All that a person can look at. The number of results, or -1 when something could not be read.
qint64 readReport(const FoundReport &report)
{
    qint64 results = 0;
    const ReportSourcePtr source = openReport(report);
    const Result<ReportInfo> info = source->open().wait();
    if (!info) {
        qWarning("%s %s", qPrintable(info.error().what), qPrintable(info.error().detail));
        return -1;
    }
    const auto playbooks = source->playbooks().wait();
    if (!playbooks || !source->outcomeCounts().wait())
        return -1;
    for (const Playbook &playbook : *playbooks) {
        const Result<RecordingPtr> read = source->recording(playbook.id).wait();
        if (!read || !(*read)->problems().isEmpty())
            return -1;
        const Recording &recording = **read;
        std::vector<MessageQuery> queries;
        for (RowIndex row = 0; row < recording.resultCount(); ++row) {
            if (!source->result(recording.resultId(row)).wait())
                return -1;
            queries.push_back({recording.resultId(row), recording.outcome(row)});
        }
        bool fine = source->messages(queries).wait().has_value();
        for (const Host &host : recording.hosts())
            fine = source->facts(host.id).wait() && fine;
        for (const File &file : recording.files())
            fine = source->file(file.id).wait() && fine;
        for (const Record &record : recording.records())
            fine = source->record(record.id).wait() && fine;
        if (!fine)
            return -1;
        results += recording.resultCount();
    }
    for (const RowKind kind : {RowKind::Playbooks, RowKind::Plays, RowKind::Tasks, RowKind::Hosts, RowKind::LatestHosts,
                               RowKind::Results, RowKind::Files, RowKind::Records, RowKind::Labels}) {
        if (!source->rows(kind, {.withContent = true}).wait())
            return -1;
    }
    return results;
}

// Of all reports in a place.
qint64 readEverything(const QString &place)
{
    const auto found = findReports({.place = urlFromUserInput(place)}).wait();
    if (!found || !(*found)->problems.isEmpty())
        return -1;
    qint64 results = 0;
    for (const FoundReport &report : (*found)->reports) {
        const qint64 read = readReport(report);
        if (read < 0)
            return -1;
        results += read;
    }
    return results;
}

// The same in a process of an ordinary user, whom permissions stop; the superuser may write anywhere.
std::optional<qint64> readEverythingAsNobody(const QString &path)
{
    if (::geteuid() != 0)
        return readEverything(path);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setChildProcessModifier([] {
        if (::setgid(Nobody) != 0 || ::setuid(Nobody) != 0)
            ::_exit(77);
    });
    const test::Ran read = test::run(process, QCoreApplication::applicationFilePath(), {u"--read"_s, path});
    return read.status == 0 ? std::optional(read.out.trimmed().toLongLong()) : std::nullopt;
}

} // namespace

void TestReadOnly::nothingChanges_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<bool>("isFolderWritable");
    QTest::addColumn<QString>("writer"); // none, idle, writing (a transaction is open), killed
    for (const bool writable : {true, false}) {
        for (const char *journal : {"delete", "wal"}) {
            for (const char *writer : {"none", "idle", "writing", "killed"})
                QTest::addRow("%s journal, %s folder, writer %s", journal, writable ? "writable" : "read-only", writer)
                    << QString::fromLatin1(journal) << writable << QString::fromLatin1(writer);
        }
    }
}

void TestReadOnly::nothingChanges()
{
    QFETCH(QString, journal);
    QFETCH(bool, isFolderWritable);
    QFETCH(QString, writer);
    QTemporaryDir place;
    QFile::setPermissions(place.path(), QFile::Permissions(0x7755)); // everybody may enter
    const QString folder = place.filePath(u"made"_s);
    QVERIFY(QDir().mkdir(folder));
    const QString file = test::copied(u"shop-good.sqlite"_s, folder + u"/ansible.sqlite"_s);
    qint64 results = 0;
    {
        test::Connection connection(file);
        connection.run(u"pragma journal_mode=%1"_s.arg(journal));
        results = connection.run(u"select count(*) from results"_s).toLongLong();
    }
    std::optional<test::Writer> process;
    if (writer == "idle"_L1)
        process.emplace(file, test::Writer::Does::Idle);
    else if (writer == "writing"_L1)
        process.emplace(file, test::Writer::Does::Writing);
    else if (writer == "killed"_L1)
        process.emplace(file, test::Writer::Does::Spilled);
    results += process.has_value(); // what it has committed
    if (writer == "killed"_L1) {
        process->kill();
        process.reset();
        QVERIFY(QFileInfo(file + (journal == "wal"_L1 ? u"-wal"_s : u"-journal"_s)).size() > 0);
    }
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QFile::setPermissions(folder + u'/' + name,
                              isFolderWritable ? QFile::Permissions(0x6666) : QFile::Permissions(0x4444));
    QFile::setPermissions(folder, isFolderWritable ? QFile::Permissions(0x7777) : QFile::Permissions(0x5555));
    const QStringList before = stateOf(folder);

    QCOMPARE(readEverything(file), results);
    QCOMPARE(differences(before, stateOf(folder)), QString());
    const std::optional<qint64> asNobody = readEverythingAsNobody(file);
    QCOMPARE(differences(before, stateOf(folder)), QString());
    QFile::setPermissions(folder, QFile::Permissions(0x7777));
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QFile::setPermissions(folder + u'/' + name, QFile::Permissions(0x6666));
    if (process)
        QCOMPARE(process->finish(), QString()); // the writer has not noticed anything
    if (!asNobody)
        QSKIP("this process may not become another user, so the check as an ordinary one is left out");
    QCOMPARE(*asNobody, results);
}

void TestReadOnly::noWayInChangesAnything_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("reports");
    QTest::newRow("folder with all of them") << u""_s << 9;
    QTest::newRow("file") << u"/1/ara-report/ansible.sqlite"_s << 1;
    QTest::newRow("a database that a killed writer left") << u"/killed"_s << 1;
    QTest::newRow("a WAL that a killed writer left") << u"/wal"_s << 1;
    QTest::newRow("zip") << u"/artifact.zip"_s << 2;
    QTest::newRow("tar.gz") << u"/logs.tar.gz"_s << 2;
    QTest::newRow("tar.gz in a zip") << u"/nested.zip"_s << 1;
    QTest::newRow("compressed file") << u"/one/ansible.sqlite.gz"_s << 1;
    QTest::newRow("link to a file") << u"http:/1/ara-report/ansible.sqlite"_s << 1;
    QTest::newRow("link to a report") << u"http:/1/ara-report/"_s << 1;
    QTest::newRow("link to an archive") << u"http:/logs.tar.gz"_s << 2;
}

void TestReadOnly::noWayInChangesAnything()
{
    QFETCH(QString, place);
    QFETCH(int, reports);
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    const QString root = folder.filePath(u"made"_s);
    for (const QString &name : {u"1/ara-report"_s, u"killed"_s, u"wal"_s, u"one"_s})
        QVERIFY(QDir().mkpath(root + u'/' + name));
    const QString file = test::copied(u"shop-free.sqlite"_s, root + u"/1/ara-report/ansible.sqlite"_s);
    const qint64 each = test::Connection(file).run(u"select count(*) from results"_s).toLongLong();
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QByteArray bytes = content.readAll();
    ArchiveMaker(root + u"/artifact.zip"_s, "zip").add({{.name = "a/ansible.sqlite", .bytes = bytes}, {.name = "b/ansible.sqlite", .bytes = bytes}});
    ArchiveMaker(root + u"/logs.tar.gz"_s, "pax", "gzip").add({{.name = "1/a.sqlite", .bytes = bytes}, {.name = "2/a.sqlite", .bytes = bytes}});
    ArchiveMaker(root + u"/inner.tar.gz"_s, "pax", "gzip").add({.name = "ara-report/ansible.sqlite", .bytes = bytes});
    QFile inner(root + u"/inner.tar.gz"_s);
    QVERIFY(inner.open(QIODevice::ReadOnly));
    ArchiveMaker(root + u"/nested.zip"_s, "zip").add({.name = "logs.tar.gz", .bytes = inner.readAll()});
    QVERIFY(inner.remove());
    ArchiveMaker(root + u"/one/ansible.sqlite.gz"_s, "raw", "gzip").add({.name = "ansible.sqlite", .bytes = bytes});
    qint64 added = 0;
    for (const QString &journal : {u"killed"_s, u"wal"_s}) {
        const QString written = test::copied(u"shop-free.sqlite"_s, root + u'/' + journal + u"/ansible.sqlite"_s);
        test::Connection(written).run(journal == "wal"_L1 ? u"pragma journal_mode=wal"_s : u"pragma journal_mode=delete"_s);
        test::Writer(written, test::Writer::Does::Spilled).kill();
        added += place.isEmpty() || place.endsWith(journal) ? 1 : 0; // what it has committed
    }
    const test::PythonServer server(root);
    if (place.startsWith("http:"_L1) && server.port() == 0)
        QSKIP("no web server here");
    const QString typed = place.startsWith("http:"_L1) ? server.url(place.mid(5)).toString() : root + place;
    const QStringList before = stateOf(root);

    QCOMPARE(readEverything(typed), reports * each + added);
    QCOMPARE(differences(before, stateOf(root)), QString());
    const std::optional<qint64> asNobody = readEverythingAsNobody(typed);
    QCOMPARE(differences(before, stateOf(root)), QString());
    if (!asNobody)
        QSKIP("this process may not become another user, so the check as an ordinary one is left out");
    QCOMPARE(*asNobody, reports * each + added);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--read") {
        QTextStream(stdout) << readEverything(QString::fromLocal8Bit(argv[2])) << '\n';
        return 0;
    }
    if (test::writerMain(QCoreApplication::arguments()))
        return 0;
    TestReadOnly test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_readonly.moc"
