// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/apirequest.h"
#include "models/sources/copy/copyrun.h"
#include "models/sources/fakesource.h"
#include "models/sources/openreport.h"
#include "tests/support/databases.h"
#include "tests/support/oracle.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

// Another source, before each of whose rows something may happen.
class WatchedSource : public ReportSource
{
public:
    explicit WatchedSource(const QString &file)
        : m_source(openReport(QUrl::fromLocalFile(file)))
    {
    }
    std::function<void(RowKind kind, const RowQuery &query)> before;
    std::function<void(RowKind kind, const RowQuery &query)> after; // then the answer is there before rows() returns
    int requests = 0;
    qint64 mostRows = 0; // with content, in one answer

    Job<ReportInfo> open() override { return m_source->open(); }
    Job<std::vector<Playbook>> playbooks() override { return m_source->playbooks(); }
    Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> outcomeCounts() override { return m_source->outcomeCounts(); }
    Job<RecordingPtr> recording(PlaybookId id, RecordingPtr known) override { return m_source->recording(id, known); }
    Job<ContentPtr> result(ResultId id) override { return m_source->result(id); }
    Job<ContentPtr> facts(HostId id) override { return m_source->facts(id); }
    Job<ContentPtr> file(FileId id) override { return m_source->file(id); }
    Job<ContentPtr> record(RecordId id) override { return m_source->record(id); }
    Job<QStringList> messages(std::vector<MessageQuery> queries) override { return m_source->messages(std::move(queries)); }
    Job<Rows> rows(RowKind kind, RowQuery query) override
    {
        ++requests;
        if (query.withContent)
            mostRows = std::max(mostRows, query.limit);
        if (before)
            before(kind, query);
        if (!after)
            return m_source->rows(kind, std::move(query));
        Result<Rows> rows = m_source->rows(kind, query).wait();
        after(kind, query);
        return Job<Rows>::ready(std::move(rows));
    }

private:
    ReportSourcePtr m_source;
};

JsonDocument get(ReportSource &source, const QByteArray &address)
{
    ApiRequest request;
    request.path = "/api/v1/" + address.split('?').front();
    request.query = address.split('?').value(1);
    return JsonDocument::parse(answerApi(source, request).body);
}

void setContents(const QString &file, const QString &where, const QByteArray &packed)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"contents"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.prepare(u"update results set content = ? where "_s + where));
        query.addBindValue(packed);
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(u"contents"_s);
}

// Where the answers of two databases differ, in all lists.
QString differenceOf(const QString &one, const QString &other)
{
    const ReportSourcePtr left = openReport(QUrl::fromLocalFile(one)), right = openReport(QUrl::fromLocalFile(other));
    for (const QByteArray kind : {"labels", "playbooks", "plays", "tasks", "hosts", "results", "files", "records"}) {
        const QByteArray list = kind + "?limit=100000&order=id";
        const QString different = difference(get(*left, list).root(), get(*right, list).root());
        if (!different.isEmpty())
            return QString::fromLatin1(kind) + different;
    }
    return {};
}

} // namespace

// What goes wrong around a copy, and what others do meanwhile.
class TestCopySafely : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString in(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &name : files())
            QFile::remove(in(name));
    }

    void aRunThatEndsMeanwhileIsCopiedToItsEnd()
    {
        const QString live = copied(u"shop-running.sqlite"_s, in(u"live.sqlite"_s));
        WatchedSource source(live);
        bool hasEnded = false;
        source.before = [&](RowKind kind, const RowQuery &query) {
            if (kind != RowKind::Results || !query.withContent || std::exchange(hasEnded, true))
                return;
            Connection writer(live);
            for (int i = 0; i < 5; ++i)
                writer.run(addResult());
            writer.run(u"update playbooks set status = 'completed', ended = '2027-01-01 00:00:00', updated = '2027-01-01 00:00:00' where id = 4"_s);
            writer.run(u"update hosts set ok = 77, updated = '2027-01-01 00:00:00' where playbook_id = 4"_s);
            writer.run(u"insert into labels (created, updated, name) values ('2027-01-01 00:00:00', '2027-01-01 00:00:00', 'late')"_s);
            writer.run(u"insert into playbooks_labels (playbook_id, label_id) select 4, max(id) from labels"_s);
        };
        const Result<CopyStatistics> done = copyReport(source, in(u"copy.sqlite"_s), {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().what));
        QVERIFY(hasEnded);
        QCOMPARE(done->problems, QStringList());
        QCOMPARE(differenceOf(in(u"copy.sqlite"_s), live), QString());
    }

    void nobodyMayReadMoreThanOfOtherFiles()
    {
        const auto readersUnder = [this](mode_t mask) {
            const mode_t before = umask(mask);
            const auto back = qScopeGuard([before] { umask(before); });
            const ReportSourcePtr source = openReport(QUrl::fromLocalFile(in(u"live.sqlite"_s)));
            CopyChoice choice;
            choice.replace = true;
            return copyReport(*source, in(u"copy.sqlite"_s), choice)
                ? QFile::permissions(in(u"copy.sqlite"_s)) & (QFile::ReadGroup | QFile::ReadOther | QFile::ReadOwner)
                : QFile::Permissions();
        };
        copied(u"shop-good.sqlite"_s, in(u"live.sqlite"_s));
        QCOMPARE(readersUnder(022), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QCOMPARE(readersUnder(077), QFile::Permissions(QFile::ReadOwner));
    }

    // ansible goes on writing, and is not kept from it.
    void aCopyOfWhatIsBeingWrittenFitsTogether()
    {
        const QString live = copied(u"shop-running.sqlite"_s, in(u"live.sqlite"_s));
        Writer writer(live, Writer::Does::Adding);
        for (int round = 0; round < 3; ++round) {
            const ReportSourcePtr source = openReport(QUrl::fromLocalFile(live));
            const QString target = in(u"copy-%1.sqlite"_s.arg(round));
            const Result<CopyStatistics> done = copyReport(*source, target, {});
            QVERIFY2(done, done ? "" : qPrintable(done.error().what + done.error().detail));
            QCOMPARE(done->problems, QStringList());
            Connection copy(target);
            QCOMPARE(copy.run(u"pragma integrity_check"_s).toString(), u"ok"_s);
            QCOMPARE(copy.run(u"select count(*) from results"_s).toLongLong(), done->results);
            // A moment: no result is missing between two that are there.
            QCOMPARE(copy.run(u"select max(id) - min(id) + 1 - count(*) from results"_s).toLongLong(), 0);
        }
        QCOMPARE(writer.finish(), QString());
    }

    void deletedPlaybooksAreSaid()
    {
        const QString live = copied(u"shop-bad.sqlite"_s, in(u"live.sqlite"_s));
        WatchedSource source(live);
        source.before = [&](RowKind kind, const RowQuery &query) {
            if (kind == RowKind::Results && query.withContent)
                Connection(live).run(u"delete from results where id > 20"_s);
        };
        const Result<CopyStatistics> done = copyReport(source, in(u"copy.sqlite"_s), {});
        QVERIFY(!done);
        QCOMPARE(done.error().what, u"Playbooks were deleted from the report while it was copied."_s);
        QCOMPARE(files(), QStringList{u"live.sqlite"_s});
    }

    void aSourceThatFailsInTheMiddleLeavesNothing()
    {
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(data(u"shop-bad.sqlite"_s)));
        FakeSource source(FakeSource::read(*original).value());
        const Error lost{Error::Kind::Network, u"The server is gone."_s, {}, {}};
        const Result<CopyStatistics> done = copyReport(source, in(u"copy.sqlite"_s), {}, [&](const CopyStatistics &soFar) {
            if (soFar.tasks > 0)
                source.setFailure(FakeSource::Call::Rows, lost);
            return true;
        });
        QVERIFY(!done);
        QCOMPARE(done.error(), lost);
        QCOMPARE(files(), QStringList());
    }

    // Whatever it waits for.
    void aSlowSourceIsLeftWithinASecond()
    {
        CopyRun run(
            [] {
                const ReportSourcePtr original = openReport(QUrl::fromLocalFile(data(u"shop-free.sqlite"_s)));
                auto source = std::make_unique<FakeSource>(FakeSource::read(*original).value());
                source->hold();
                return source;
            },
            in(u"copy.sqlite"_s), {});
        QSignalSpy finished(&run, &CopyRun::finished);
        QTest::qWait(200); // it waits for open() now
        QElapsedTimer since;
        since.start();
        run.cancel();
        QVERIFY(finished.wait());
        QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(finished.first().first().value<Result<CopyStatistics>>().error().kind, Error::Kind::Cancelled);
        QCOMPARE(files(), QStringList());
    }

    void aHugeContentIsLeftWithinASecond()
    {
        const QString big = copied(u"shop-free.sqlite"_s, in(u"big.sqlite"_s));
        QByteArray text(60'000'000, Qt::Uninitialized);
        for (char &c : text)
            c = static_cast<char>('a' + QRandomGenerator::global()->bounded(26));
        setContents(big, u"id = 1"_s, qCompress("{\"stdout\": \"" + text + "\"}", 1).sliced(4));
        WatchedSource source(big);
        bool isRead = false;
        source.after = [&](RowKind kind, const RowQuery &query) {
            isRead = isRead || (kind == RowKind::Results && query.withContent);
        };
        QList<qint64> rows; // told while the content, which is read, is being packed
        QElapsedTimer since;
        const Result<CopyStatistics> done = copyReport(source, in(u"copy.sqlite"_s), {}, [&](const CopyStatistics &soFar) {
            if (isRead)
                rows << soFar.rows;
            since.start();
            return rows.size() < 2;
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.last(), rows.first()); // nobody waited until it was written
        QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(files(), QStringList{u"big.sqlite"_s});
    }

    void aFullDiskIsSaidAndNothingIsLeft()
    {
        const rlim_t bound = 200'000; // bytes of a file, beyond which the system refuses more
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = bound;
        ::setrlimit(RLIMIT_FSIZE, &tight);
        const auto back = qScopeGuard([&] {
            ::setrlimit(RLIMIT_FSIZE, &before);
            std::signal(SIGXFSZ, handler);
        });
        const ReportSourcePtr source = openReport(QUrl::fromLocalFile(data(u"shop-bad.sqlite"_s)));
        const Result<CopyStatistics> done = copyReport(*source, in(u"copy.sqlite"_s), {});
        QVERIFY(!done);
        QVERIFY2(done.error().what.startsWith(u"The copy could not be written to"_s), qPrintable(done.error().what));
        QCOMPARE(files(), QStringList());
    }

    void aDiskWithoutRoomIsSaidBefore()
    {
        const QString huge = copied(u"shop-free.sqlite"_s, in(u"huge.sqlite"_s));
        QVERIFY(QFile(huge).resize(qint64{1} << 42)); // a hole of 4 TB, which only its size tells
        WatchedSource source(huge);
        CopyChoice choice;
        choice.sourceFiles << huge;
        const Result<CopyStatistics> done = copyReport(source, in(u"copy.sqlite"_s), choice);
        QVERIFY(!done);
        QVERIFY2(done.error().what.startsWith(u"The copy needs about"_s), qPrintable(done.error().what));
        QCOMPARE(files(), QStringList{u"huge.sqlite"_s});
    }

    void whatIsCopiedIsNeverWrittenTo_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("replace");
        for (const bool replace : {false, true}) {
            const auto row = [replace](const char *name) { return QByteArray(name) + (replace ? ", replace" : ""); };
            QTest::newRow(row("the same name").constData()) << u"source.sqlite"_s << replace;
            QTest::newRow(row("another spelling").constData()) << u"../%1/./source.sqlite"_s.arg(u"%1"_s) << replace;
            QTest::newRow(row("a link").constData()) << u"link.sqlite"_s << replace;
            QTest::newRow(row("another name of it").constData()) << u"hard.sqlite"_s << replace;
            QTest::newRow(row("its journal").constData()) << u"source.sqlite-journal"_s << replace;
            QTest::newRow(row("its wal").constData()) << u"source.sqlite-wal"_s << replace;
        }
    }
    void whatIsCopiedIsNeverWrittenTo()
    {
        QFETCH(QString, target);
        QFETCH(bool, replace);
        const QString original = copied(u"shop-free.sqlite"_s, in(u"source.sqlite"_s));
        QVERIFY(QFile::link(original, in(u"link.sqlite"_s)));
        QCOMPARE(::link(qPrintable(original), qPrintable(in(u"hard.sqlite"_s))), 0);
        QFile file(original);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const QStringList there = files();
        const ReportSourcePtr source = openReport(QUrl::fromLocalFile(original));
        CopyChoice choice{.replace = replace, .sourceFiles = {original}};
        if (target.contains(u'%'))
            target = target.arg(QFileInfo(m_folder.path()).fileName());
        const Result<CopyStatistics> done = copyReport(*source, in(target), choice);
        QVERIFY(!done);
        QVERIFY2(done.error().what.endsWith(u"is what is to be copied."_s), qPrintable(done.error().what));
        QCOMPARE(files(), there);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void badTargetsAreSaidAtOnce_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("said");
        QTest::newRow("no folder") << u"no/such/x.sqlite"_s << u"Nothing can be written to the folder"_s;
        QTest::newRow("too long") << QString(300, u'x') << u"is too long."_s;
        QTest::newRow("a folder") << u"."_s << u"is a folder."_s;
        QTest::newRow("as long as it may be") << QString(255, u'x') << QString();
        QTest::newRow("beside a wal") << u"old.sqlite"_s << u"belongs to another database of that name."_s;
    }
    void badTargetsAreSaidAtOnce()
    {
        QFETCH(QString, target);
        QFETCH(QString, said);
        QFile wal(in(u"old.sqlite-wal"_s));
        QVERIFY(wal.open(QIODevice::WriteOnly));
        wal.write("newest rows");
        wal.close();
        WatchedSource source(data(u"shop-free.sqlite"_s));
        const Result<CopyStatistics> done = copyReport(source, in(target), {});
        QCOMPARE(done.has_value(), said.isEmpty());
        if (!done)
            QVERIFY2(done.error().what.contains(said), qPrintable(done.error().what));
        QVERIFY(done || source.requests < 30); // before it reads all of it
    }

    void aFileThatCameMeanwhileStays()
    {
        WatchedSource source(data(u"shop-free.sqlite"_s));
        source.before = [&](RowKind kind, const RowQuery &) {
            QFile other(in(u"copy.sqlite"_s));
            if (kind == RowKind::Results && other.open(QIODevice::WriteOnly))
                other.write("precious");
        };
        const Result<CopyStatistics> done = copyReport(source, in(u"copy.sqlite"_s), {});
        QVERIFY(!done);
        QVERIFY(done.error().what.startsWith(u"There is a file"_s));
        QCOMPARE(QFileInfo(in(u"copy.sqlite"_s)).size(), 8);
        QCOMPARE(files(), QStringList{u"copy.sqlite"_s});
    }

    // A server is asked few times, and the memory stays bounded.
    void largeContentsComeInSmallPortions()
    {
        const QString many = copied(u"shop-free.sqlite"_s, in(u"many.sqlite"_s));
        {
            Connection writer(many);
            multiplyResults(writer, 200);
        }
        WatchedSource small(many);
        QVERIFY(copyReport(small, in(u"small.sqlite"_s), {}));
        QCOMPARE(small.mostRows, 1000);
        QVERIFY2(small.requests < 100, qPrintable(QString::number(small.requests)));
        Connection(many).run(u"delete from results where id > 200"_s);
        setContents(many, u"true"_s, qCompress("{\"stdout\": \"" + QByteArray(400'000, 'x') + "\"}").sliced(4));
        WatchedSource large(many);
        qint64 last = 0;
        large.before = [&](RowKind kind, const RowQuery &query) {
            if (kind == RowKind::Results && query.withContent)
                last = query.limit;
        };
        QVERIFY(copyReport(large, in(u"large.sqlite"_s), {}));
        QVERIFY2(last > 1 && last <= 20, qPrintable(QString::number(last)));
    }

    void howFarItIsReachesTheEnd_data()
    {
        QTest::addColumn<bool>("onlyFailures");
        QTest::addColumn<qint64>("playbook");
        QTest::newRow("all") << false << qint64{0};
        QTest::newRow("one") << false << qint64{2};
        QTest::newRow("failures only") << true << qint64{0};
    }
    void howFarItIsReachesTheEnd()
    {
        QFETCH(bool, onlyFailures);
        QFETCH(qint64, playbook);
        const ReportSourcePtr source = openReport(QUrl::fromLocalFile(data(u"shop-bad.sqlite"_s)));
        CopyChoice choice{.onlyFailures = onlyFailures};
        if (playbook)
            choice.playbooks = {PlaybookId{playbook}};
        qint64 before = 0;
        const Result<CopyStatistics> done = copyReport(*source, in(u"copy.sqlite"_s), choice, [&](const CopyStatistics &soFar) {
            if (soFar.rows < before || (soFar.rowsOf > 0 && soFar.rows > soFar.rowsOf))
                QTest::qFail("it goes back, or beyond the end", __FILE__, __LINE__);
            before = soFar.rows;
            return true;
        });
        QVERIFY(done);
        QCOMPARE(done->rows, done->rowsOf);
        QCOMPARE(done->resultsOf, onlyFailures ? 0 : done->results);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (writerMain(QCoreApplication::arguments()))
        return 0;
    TestCopySafely test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_copysafely.moc"
