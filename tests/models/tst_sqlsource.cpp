// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "tests/support/databases.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

// What only a database can do wrong or right; what every kind of source must do is in sourcesuite.cpp.
class TestSqlSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGenerationOpens_data();
    void everyGenerationOpens();
    void durationsOfTheOldestComeFromTheirEnds();
    void checkModeIsReadFromArgumentsOrLabel_data();
    void checkModeIsReadFromArgumentsOrLabel();
    void aDamagedBlobIsAStateOfItsRow();
    void resultsThatPointNowhereAreCounted();
    void clicksAreAnsweredWhileABigRecordingLoads();
    void aCancelledLoadMakesRoomForTheNext();
    void aSourceMayGoWhileItReads();
    void aWriterIsNeverLockedOut();
    void aLockedDatabaseIsSaidToBeBusy();
    void rowsOfALiveWriteAheadLogAreSeen();
    void aHotJournalIsRolledBackInACopy();
    void aReplacedFileIsSeenAtAReload();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // A database whose first playbook has more than 100,000 results.
    QString big();
    static ReportSourcePtr opened(const QString &path) { return openReport(QUrl::fromLocalFile(path)); }

    QTemporaryDir m_folder;
};

QString TestSqlSource::big()
{
    const QString file = path(u"big.sqlite"_s);
    if (!QFile::exists(file)) {
        test::copied(u"shop-good.sqlite"_s, file);
        test::Connection connection(file);
        test::multiplyResults(connection, 6000);
    }
    return file;
}

void TestSqlSource::everyGenerationOpens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("schema");
    QTest::addColumn<QString>("versions");
    const auto row = [](const char *file, int schema, const char *versions) {
        QTest::newRow(file) << u"schema/%1.sqlite"_s.arg(QLatin1StringView(file)) << schema
                            << QString::fromUtf8(versions);
    };
    row("ara-1.2.0-m03", 3, "1.0.0 – 1.2.0");
    row("ara-1.3.2-m04", 4, "1.3.0 – 1.3.2");
    row("ara-1.4.3-m05", 5, "1.4.0 – 1.4.3");
    row("ara-1.5.3-m07", 7, "1.5.0 – 1.5.3");
    row("ara-1.5.6-m08", 8, "1.5.4 – 1.5.6");
    row("ara-1.5.8-m10", 10, "1.5.7 – 1.5.8");
    row("ara-1.7.3-m17", 17, "1.6.0 – 1.7.3");
    row("ara-1.7.4-m18", 18, "1.7.4");
    row("ara-head-m19", 19, "newer than 1.7.4");
}

void TestSqlSource::everyGenerationOpens()
{
    QFETCH(QString, file);
    QFETCH(int, schema);
    QFETCH(QString, versions);
    const ReportSourcePtr source = opened(test::data(file));
    const Result<ReportInfo> info = source->open().wait();
    QVERIFY(info);
    QCOMPARE(info->schema, schema);
    QCOMPARE(info->araVersion, versions);
    const auto playbooks = source->playbooks().wait();
    QVERIFY(playbooks);
    QCOMPARE(playbooks->size(), size_t{1});
    const Playbook &playbook = playbooks->front();
    QCOMPARE(playbook.ansibleVersion.isEmpty(), false);
    // Missing is not empty: what a generation did not record is null.
    QCOMPARE(playbook.user.isNull(), schema < 12);
    QCOMPARE(playbook.clientVersion.isNull(), schema < 14);
    QCOMPARE(playbook.controller.isNull(), schema < 8);
    const Result<RecordingPtr> recording = source->recording(playbook.id).wait();
    QVERIFY(recording);
    QCOMPARE((*recording)->resultCount(), 20U);
    for (const Task &task : (*recording)->tasks()) {
        QCOMPARE(task.warnings.isNull(), schema < 19);
        QVERIFY(task.file != NoIndex);
        QVERIFY(task.play != NoIndex);
    }
}

void TestSqlSource::durationsOfTheOldestComeFromTheirEnds()
{
    const QString file = u"schema/ara-1.2.0-m03.sqlite"_s;
    const ReportSourcePtr source = opened(test::data(file));
    const auto playbooks = source->playbooks().wait();
    QVERIFY(playbooks);
    QCOMPARE(playbooks->front().duration, playbooks->front().ended - playbooks->front().started);
    const RecordingPtr recording = source->recording(playbooks->front().id).wait().value();
    test::Connection connection(test::data(file), u"QSQLITE_OPEN_READONLY"_s);
    for (RowIndex row = 0; row < recording->resultCount(); ++row) {
        const QString ended
            = connection.run(u"select ended from results where id = %1"_s.arg(raw(recording->resultId(row))))
                  .toString();
        QCOMPARE(recording->row(row).ended(), timeFromText(ended));
    }
}

void TestSqlSource::checkModeIsReadFromArgumentsOrLabel_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("check");
    QTest::newRow("argument") << u"{\"check\": true}"_s << u"check:False"_s << true;
    QTest::newRow("argument says no") << u"{\"check\": false}"_s << u"check:True"_s << false;
    QTest::newRow("label alone") << u"{}"_s << u"check:True"_s << true;
    QTest::newRow("argument not saved") << u"{\"check\": \"Not saved by ARA as configured by 'ignored_arguments'\"}"_s
                                        << u"check:True"_s << true;
    QTest::newRow("neither") << u"{}"_s << u"check:False"_s << false;
}

void TestSqlSource::checkModeIsReadFromArgumentsOrLabel()
{
    QFETCH(QString, arguments);
    QFETCH(QString, label);
    QFETCH(bool, check);
    const QString file = path(u"check.sqlite"_s);
    QFile::remove(file);
    test::copied(u"schema/ara-head-m19.sqlite"_s, file);
    {
        test::Connection connection(file);
        connection.run(u"update playbooks set arguments = x'%1'"_s.arg(
            QLatin1StringView(qCompress(arguments.toUtf8()).mid(4).toHex())));
        connection.run(u"update labels set name = 'other' where name like 'check:%'"_s);
        connection.run(
            u"update labels set name = '%1' where id = (select label_id from playbooks_labels limit 1)"_s.arg(label));
    }
    QCOMPARE(opened(file)->playbooks().wait()->front().checkMode, check);
}

void TestSqlSource::aDamagedBlobIsAStateOfItsRow()
{
    const QString file = test::copied(u"shop-good.sqlite"_s, path(u"damaged.sqlite"_s));
    {
        test::Connection connection(file);
        connection.run(u"update results set content = substr(content, 1, length(content) * 2 / 3) where id = 1"_s);
        connection.run(u"update results set content = 'plain text' where id = 2"_s);
        connection.run(u"update results set content = x'' where id = 3"_s);
    }
    const ReportSourcePtr source = opened(file);
    const Result<ContentPtr> cut = source->result(ResultId{1}).wait();
    QVERIFY(cut);
    QCOMPARE((*cut)->state, Content::State::Damaged);
    QCOMPARE((*cut)->problem, u"its end is missing"_s);
    QVERIFY2((*cut)->text.startsWith('{') && (*cut)->text.size() > 20, "the readable part is there");
    QVERIFY((*cut)->json.root().isObject());
    const Result<ContentPtr> plain = source->result(ResultId{2}).wait();
    QVERIFY(plain);
    QCOMPARE((*plain)->state, Content::State::Damaged);
    const Result<ContentPtr> empty = source->result(ResultId{3}).wait();
    QVERIFY(empty);
    QCOMPARE((*empty)->text, QByteArray());
    const QStringList messages
        = source->messages({{ResultId{1}, Outcome::Failed}, {ResultId{2}, Outcome::Failed}, {ResultId{4}, Outcome::Ok}})
              .wait()
              .value();
    QCOMPARE(messages[0], u"content is damaged: its end is missing"_s);
    QCOMPARE(messages[1], u"content is damaged: it is not compressed as ARA does it"_s);
    // The rows themselves are whole.
    QVERIFY(source->recording(PlaybookId{1}).wait());
}

void TestSqlSource::resultsThatPointNowhereAreCounted()
{
    const QString file = test::copied(u"shop-good.sqlite"_s, path(u"lost.sqlite"_s));
    {
        test::Connection connection(file);
        connection.run(u"update results set task_id = 999999 where id in (3, 4, 5)"_s);
    }
    const RecordingPtr recording = opened(file)->recording(PlaybookId{1}).wait().value();
    QCOMPARE(recording->problems().size(), 1);
    QVERIFY(recording->problems()[0].startsWith(u'3'));
    QCOMPARE(recording->taskOf(recording->rowOf(ResultId{4})), NoIndex);
}

void TestSqlSource::clicksAreAnsweredWhileABigRecordingLoads()
{
    const ReportSourcePtr source = opened(big());
    QVERIFY(source->open().wait());
    Job<RecordingPtr> load = source->recording(PlaybookId{1});
    Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> counts = source->outcomeCounts();
    for (const qint64 id : {1, 50, 100})
        QVERIFY(source->result(ResultId{id}).wait());
    QVERIFY(!source->messages({{ResultId{7}, Outcome::Ok}}).wait()->isEmpty());
    QVERIFY2(load.isRunning(), "contents go before the next chunk");
    int snapshots = 0;
    RecordingPtr whole;
    load.each(
        this, [&](const Result<RecordingPtr> &) { ++snapshots; },
        [&](const Result<RecordingPtr> &recording) { whole = recording.value(); });
    std::optional<OutcomeCounts> counted;
    bool loadedBefore = false;
    counts.then(this, [&](const Result<std::vector<std::pair<PlaybookId, OutcomeCounts>>> &found) {
        loadedBefore = whole != nullptr;
        counted = found->front().second;
    });
    QTRY_VERIFY(whole && counted);
    QVERIFY2(snapshots > 0, "first rows come before the last");
    QVERIFY2(whole->resultCount() > 100'000, qPrintable(QString::number(whole->resultCount())));
    QVERIFY2(loadedBefore, "counts of all playbooks come last");
    QCOMPARE(*counted, whole->counts());
}

void TestSqlSource::aCancelledLoadMakesRoomForTheNext()
{
    const ReportSourcePtr source = opened(big());
    bool answered = false;
    Job<RecordingPtr> job = source->recording(PlaybookId{1});
    job.then(this, [&](const Result<RecordingPtr> &) { answered = true; });
    RecordingPtr second;
    job = source->recording(PlaybookId{2});
    job.then(this, [&](const Result<RecordingPtr> &recording) { second = recording.value(); });
    QTRY_VERIFY(second);
    QCOMPARE(second->playbook().id, PlaybookId{2});
    QVERIFY(!answered);
}

void TestSqlSource::aSourceMayGoWhileItReads()
{
    ReportSourcePtr source = opened(big());
    Job<RecordingPtr> load = source->recording(PlaybookId{1});
    bool first = false, last = false;
    load.each(
        this,
        [&](const Result<RecordingPtr> &) {
            first = true;
            source.reset();
        },
        [&](const Result<RecordingPtr> &) { last = true; });
    QTRY_VERIFY(first);
    QVERIFY(!load.isRunning());
    QCoreApplication::processEvents();
    QVERIFY(!last);
}

void TestSqlSource::aWriterIsNeverLockedOut()
{
    const QString file = path(u"written.sqlite"_s);
    test::copied(u"shop-good.sqlite"_s, file);
    {
        test::Connection connection(file);
        test::multiplyResults(connection, 1000);
    }
    test::Writer writer(file, test::Writer::Does::Adding);
    const ReportSourcePtr source = opened(file);
    for (int i = 0; i < 3; ++i) {
        const Result<RecordingPtr> recording = source->recording(PlaybookId{1}).wait();
        QVERIFY2(recording, qPrintable(recording ? QString() : recording.error().what));
        QCOMPARE((*recording)->problems().join(u'\n'), QString());
        QVERIFY(source->result(ResultId{5}).wait());
        QVERIFY(source->outcomeCounts().wait());
    }
    const auto before = source->recording(PlaybookId{1}).wait();
    QCOMPARE(writer.finish(), QString());
    const auto after = source->recording(PlaybookId{1}).wait();
    QVERIFY(before && after);
    QVERIFY2((*after)->resultCount() >= (*before)->resultCount(), "it went on writing");
}

void TestSqlSource::aLockedDatabaseIsSaidToBeBusy()
{
    const QString file = test::copied(u"shop-good.sqlite"_s, path(u"locked.sqlite"_s));
    const ReportSourcePtr source = opened(file);
    QVERIFY(source->open().wait());
    test::Connection connection(file);
    connection.run(u"begin exclusive"_s);
    Job<ContentPtr> waiting = source->result(ResultId{1});
    // It waits: the writer is soon done, as writers are.
    connection.run(u"commit"_s);
    QVERIFY(waiting.wait());
}

void TestSqlSource::rowsOfALiveWriteAheadLogAreSeen()
{
    const QString file = test::copied(u"shop-good.sqlite"_s, path(u"wal.sqlite"_s));
    {
        test::Connection connection(file);
        connection.run(u"pragma journal_mode=wal"_s);
    }
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    const ReportSourcePtr source = opened(file);
    QCOMPARE(source->open().wait()->notes, QStringList());
    const size_t before = source->playbooks().wait()->size();
    QVERIFY2(!QFile::exists(file + u"-wal"_s) && !QFile::exists(file + u"-shm"_s),
             "nothing is created beside the file");
    test::Connection writer(file);
    const QString columns
        = u"created, updated, started, ended, duration, status, name, ansible_version, server_version, arguments, path"_s;
    const QString insert = u"insert into playbooks (%1) select %1 from playbooks where id = 1"_s.arg(columns);
    writer.run(insert);
    QVERIFY(QFileInfo(file + u"-wal"_s).size() > 0);
    QCOMPARE(source->playbooks().wait()->size(), before + 1);
    const Result<ReportInfo> copied = source->open().wait();
    QVERIFY(copied);
    const ReportInfo &info = *copied;
    QCOMPARE(info.notes.size(), 1);
    QVERIFY(info.notes[0].contains("private copy"_L1));
    QCOMPARE(info.origin.toLocalFile(), QFileInfo(file).canonicalFilePath());
    // A copy is a moment; a reload looks again.
    writer.run(insert);
    QCOMPARE(source->playbooks().wait()->size(), before + 2);
}

void TestSqlSource::aHotJournalIsRolledBackInACopy()
{
    const QString file = test::copied(u"shop-good.sqlite"_s, path(u"killed.sqlite"_s));
    test::Writer(file, test::Writer::Does::Spilled).kill();
    const qint64 journal = QFileInfo(file + u"-journal"_s).size();
    const ReportSourcePtr source = opened(file);
    const Result<ReportInfo> info = source->open().wait();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().what + info.error().detail));
    QCOMPARE(info->notes.size(), 1);
    QVERIFY2(info->notes[0].contains("stopped halfway"_L1), qPrintable(info->notes[0]));
    const auto playbooks = source->playbooks().wait();
    QVERIFY(playbooks);
    for (const Playbook &playbook : *playbooks)
        QVERIFY(playbook.name != "never committed"_L1);
    const Result<ContentPtr> content = source->result(ResultId{1}).wait();
    QVERIFY(content);
    QCOMPARE((*content)->state, Content::State::Whole);
    QCOMPARE(QFileInfo(file + u"-journal"_s).size(), journal);
}

void TestSqlSource::aReplacedFileIsSeenAtAReload()
{
    const QString file = test::copied(u"shop-good.sqlite"_s, path(u"replaced.sqlite"_s));
    const ReportSourcePtr source = opened(file);
    const size_t before = source->playbooks().wait()->size();
    QVERIFY(QFile::remove(file));
    test::copied(u"shop-extras.sqlite"_s, file);
    QVERIFY(source->playbooks().wait()->size() > before);
    QVERIFY(QFile::remove(file));
    const auto gone = source->playbooks().wait();
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (test::writerMain(QCoreApplication::arguments()))
        return 0;
    TestSqlSource test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sqlsource.moc"
