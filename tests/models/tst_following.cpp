// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "tests/support/databases.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// A database that changes while it is open: what is new is told and read, what was read stays.
class TestFollowing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newResultsAreToldAndAppended();
    void newTasksAndHostsOfARunningPlaybookComeWithThem();
    void aRunThatWasPrunedIsReadAnew();
    void anEndThatIsWrittenSettlesOutcomes();
    void aChangeIsToldOnceAndNoChangeNever();
    void aWriterInWriteAheadModeIsFollowed();
    void aReplacedFileIsTold();
    void aFileThatIsCutOffIsTold();
    void aDeletedFileIsToldAndStaysReadable();
    void aLockedDatabaseIsSaidAndTriedAgain();

private:
    RecordingPtr read(const RecordingPtr &known = {});
    void addResults(int count, qint64 task);
    std::vector<SourceChange> changes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    ReportSourcePtr m_source;
    std::unique_ptr<QSignalSpy> m_changed;
};

namespace {

constexpr PlaybookId Running {4};

} // namespace

void TestFollowing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = copied(u"shop-running.sqlite"_s, m_folder->filePath(u"ansible.sqlite"_s));
    m_source = openReport(QUrl::fromLocalFile(m_file));
    m_changed = std::make_unique<QSignalSpy>(m_source.get(), &ReportSource::changed);
    QVERIFY(m_source->open().wait());
}

void TestFollowing::cleanup()
{
    m_changed.reset();
    m_source.reset();
}

RecordingPtr TestFollowing::read(const RecordingPtr &known)
{
    return m_source->recording(Running, known).wait().value_or(nullptr);
}

void TestFollowing::addResults(int count, qint64 task)
{
    Connection writer(m_file);
    writer.run(u"insert into results (created, updated, started, ended, duration, status, changed, ignore_errors, content, "
               "host_id, task_id, play_id, playbook_id) with recursive n(i) as (select 1 union all select i + 1 from n where i < %1) "
               "select created, updated, started, ended, duration, 'ok', 0, 0, content, host_id, %2, play_id, 4 "
               "from n, (select * from results where playbook_id = 4 order by id limit 1)"_s.arg(count).arg(task));
}

std::vector<SourceChange> TestFollowing::changes() const
{
    std::vector<SourceChange> told;
    for (const QList<QVariant> &call : *m_changed)
        told.push_back(call.first().value<SourceChange>());
    return told;
}

void TestFollowing::newResultsAreToldAndAppended()
{
    const RecordingPtr before = read();
    QCOMPARE(before->resultCount(), 20U);
    const ResultRow last = before->row(19);
    addResults(70'000, raw(before->tasks().front().id));
    // On a busy machine so many may be met in the midst of being written.
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::contains(changes(), SourceChange::Written), 30'000);
    const RecordingPtr after = read(before);
    QVERIFY(after);
    QCOMPARE(after->resultCount(), 70'020U);
    QCOMPARE(after->row(19), last);
    QVERIFY(after->isComplete());
    QCOMPARE(after->counts().total(), 70'020);
    // The recording of before is as it was.
    QCOMPARE(before->resultCount(), 20U);
    QCOMPARE(before->row(19), last);
    // And the next change goes on from there.
    addResults(5, raw(before->tasks().front().id));
    const RecordingPtr third = read(after);
    QCOMPARE(third->resultCount(), 70'025U);
    QCOMPARE(third->rowsOfTask(0).size(), before->rowsOfTask(0).size() + 70'005);
    // As if it had been read at once.
    const RecordingPtr anew = read();
    QCOMPARE(third->counts(), anew->counts());
    for (RowIndex row = 0; row < anew->resultCount(); ++row)
        QVERIFY(third->row(row) == anew->row(row));
}

void TestFollowing::newTasksAndHostsOfARunningPlaybookComeWithThem()
{
    const RecordingPtr before = read();
    {
        Connection writer(m_file);
        writer.run(u"insert into tasks (created, updated, started, name, action, lineno, tags, handler, status, file_id, play_id, playbook_id, "
                   "deprecations, exceptions, warnings) select created, updated, started, 'A new task', action, lineno, tags, handler, status, "
                   "file_id, play_id, playbook_id, '[]', '[]', '[]' from tasks where playbook_id = 4 limit 1"_s);
        writer.run(u"insert into hosts (created, updated, name, facts, changed, failed, ok, skipped, unreachable, playbook_id) "
                   "select created, updated, 'aaa-new', facts, 0, 0, 0, 0, 0, 4 from hosts where playbook_id = 4 limit 1"_s);
    }
    const qint64 task = Connection(m_file).run(u"select max(id) from tasks"_s).toLongLong();
    addResults(1, task);
    const RecordingPtr after = read(before);
    QCOMPARE(after->resultCount(), 21U);
    QCOMPARE(after->tasks().at(after->taskOf(20)).name, u"A new task"_s);
    QCOMPARE(after->hosts().size(), before->hosts().size() + 1);
    for (RowIndex row = 0; row < 20; ++row)
        QCOMPARE(after->row(row), before->row(row));
}

void TestFollowing::aRunThatWasPrunedIsReadAnew()
{
    const RecordingPtr before = read();
    Connection(m_file).run(u"delete from results where playbook_id = 4 and id in (select id from results where playbook_id = 4 limit 3)"_s);
    const RecordingPtr after = read(before);
    QCOMPARE(after->resultCount(), 17U);
    QCOMPARE(after->resultId(0), before->resultId(3));
}

void TestFollowing::anEndThatIsWrittenSettlesOutcomes()
{
    const RecordingPtr before = read();
    {
        Connection writer(m_file);
        writer.run(u"update results set status = 'failed' where id = (select max(id) from results where playbook_id = 4)"_s);
    }
    // Status of a known row changed behind our back: only a whole reading sees that, and ARA never does it.
    const RecordingPtr failed = read();
    QCOMPARE(failed->counts()[Outcome::Failed], 1);
    Connection(m_file).run(u"update playbooks set status = 'completed', ended = '2026-11-21 02:59:30.000000', duration = 31734907 where id = 4"_s);
    const RecordingPtr ended = read(failed);
    QCOMPARE(ended->playbook().state, State::Completed);
    QCOMPARE(ended->counts()[Outcome::Failed], 0); // no host counts it, so it was rescued
    QCOMPARE(ended->counts()[Outcome::Rescued], 1);
    QCOMPARE(before->playbook().state, State::Running);
}

void TestFollowing::aChangeIsToldOnceAndNoChangeNever()
{
    read();
    QFile reader(m_file); // somebody reads it, too
    QVERIFY(reader.open(QIODevice::ReadOnly));
    reader.readAll();
    reader.close();
    addResults(1, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_changed->size(), 1, 30'000);
    // A second one tells that the first is not told again meanwhile.
    addResults(1, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_changed->size(), 2, 30'000);
}

void TestFollowing::aWriterInWriteAheadModeIsFollowed()
{
    m_source.reset();
    Connection writer(m_file);
    QCOMPARE(writer.run(u"pragma journal_mode=wal"_s).toString(), u"wal"_s);
    writer.run(u"update playbooks set name = 'first'"_s);
    m_source = openReport(QUrl::fromLocalFile(m_file));
    m_changed = std::make_unique<QSignalSpy>(m_source.get(), &ReportSource::changed);
    QVERIFY(m_source->open().wait());
    const RecordingPtr before = read();
    QCOMPARE(before->playbook().name, u"first"_s);
    addResults(2, raw(before->tasks().front().id));
    QTRY_VERIFY_WITH_TIMEOUT(!m_changed->isEmpty(), 30'000);
    QVERIFY(m_source->playbooks().wait());
    QCOMPARE(read(before)->resultCount(), 22U);
}

void TestFollowing::aReplacedFileIsTold()
{
    const QString other = copied(u"shop-good.sqlite"_s, m_folder->filePath(u"new"_s));
    QVERIFY(::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_file).constData()) == 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_changed->isEmpty(), 30'000);
    QCOMPARE(changes().front(), SourceChange::Replaced);
}

void TestFollowing::aFileThatIsCutOffIsTold()
{
    QVERIFY(QFile::resize(m_file, 100'000));
    QTRY_VERIFY_WITH_TIMEOUT(!m_changed->isEmpty(), 30'000);
    QCOMPARE(changes().front(), SourceChange::CutOff);
}

void TestFollowing::aDeletedFileIsToldAndStaysReadable()
{
    const RecordingPtr before = read();
    QVERIFY(QFile::remove(m_file));
    QTRY_VERIFY_WITH_TIMEOUT(!m_changed->isEmpty(), 30'000);
    QCOMPARE(changes().front(), SourceChange::Gone);
    const auto content = m_source->result(before->resultId(3)).wait();
    QVERIFY(content);
    QCOMPARE((*content)->state, Content::State::Whole);
    // And when it is back, it is another one.
    copied(u"shop-running.sqlite"_s, m_file);
    QTRY_COMPARE_WITH_TIMEOUT(changes().back(), SourceChange::Replaced, 30'000);
}

void TestFollowing::aLockedDatabaseIsSaidAndTriedAgain()
{
    read();
    Connection writer(m_file);
    writer.run(u"begin exclusive"_s);
    writer.run(u"update playbooks set name = 'locked' where id = 4"_s);
    // Its journal shows that something goes on, but nothing may be read now.
    QTRY_VERIFY_WITH_TIMEOUT(!m_changed->isEmpty(), 30'000);
    QCOMPARE(changes().front(), SourceChange::Busy);
    writer.run(u"commit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(changes().back(), SourceChange::Written, 30'000);
    QCOMPARE(m_changed->size(), 2);
    QCOMPARE(read()->playbook().name, u"locked"_s);
}

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
