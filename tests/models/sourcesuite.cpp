// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcesuite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

const QString Data = QStringLiteral(AVIARY_TEST_DATA "/");

// Independent of the code under test: what plain SQL says about a file.
QVariant ask(const QString &file, const QString &sql)
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"independent"_s);
        database.setDatabaseName(Data + file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("%s", qPrintable(file));
        QSqlQuery query(database);
        if (query.exec(sql) && query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"independent"_s);
    return answer;
}

template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().what), qPrintable(result.error().detail));
    return std::move(*result);
}

PlaybookId playbookOf(ReportSource &source, QLatin1StringView path)
{
    for (const Playbook &playbook : valueOf(source.playbooks().wait())) {
        if (playbook.path.endsWith(path))
            return playbook.id;
    }
    qFatal("no playbook %s", path.data());
}

} // namespace

void SourceSuite::everyFileIsListedAndRead_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"shop-good", "shop-bad", "shop-running", "shop-extras", "shop-free", "schema/ara-1.2.0-m03",
          "schema/ara-1.3.2-m04", "schema/ara-1.4.3-m05", "schema/ara-1.5.3-m07", "schema/ara-1.5.6-m08",
          "schema/ara-1.5.8-m10", "schema/ara-1.7.3-m17", "schema/ara-1.7.4-m18", "schema/ara-head-m19"})
        QTest::newRow(file) << QLatin1StringView(file) + u".sqlite"_s;
}

void SourceSuite::checkInfo(const ReportInfo &info, const QString &file)
{
    QCOMPARE(info.origin.fileName(), file.section(u'/', -1));
    QCOMPARE(info.generation, ask(file, u"select max(name) from django_migrations where app = 'api'"_s).toString());
}

void SourceSuite::everyFileIsListedAndRead()
{
    QFETCH(QString, file);
    const ReportSourcePtr source = make(file);
    const ReportInfo info = valueOf(source->open().wait());
    checkInfo(info, file);
    QCOMPARE(info.notes.join(u'\n'), QString());
    const std::vector<Playbook> playbooks = valueOf(source->playbooks().wait());
    QCOMPARE(qint64(playbooks.size()), ask(file, u"select count(*) from playbooks"_s).toLongLong());
    const auto outcomes = valueOf(source->outcomeCounts().wait());
    QCOMPARE(outcomes.size(), playbooks.size());
    Micros before = NoTime;
    for (const Playbook &playbook : playbooks) {
        QVERIFY2(playbook.started >= before, "by start, oldest first");
        before = playbook.started;
        const auto count = [&](const QString &table) {
            return ask(file, u"select count(*) from %1 where playbook_id = %2"_s.arg(table).arg(raw(playbook.id)))
                .toLongLong();
        };
        const RecordingPtr recording = valueOf(source->recording(playbook.id).wait());
        const Recording &r = *recording;
        QVERIFY(r.isComplete());
        QCOMPARE(r.problems().join(u'\n'), QString());
        QCOMPARE(r.schema(), info.schema);
        QCOMPARE(r.playbook().id, playbook.id);
        QCOMPARE(r.playbook().path, playbook.path);
        QCOMPARE(r.playbook().labels, playbook.labels);
        QCOMPARE(r.playbook().arguments, playbook.arguments);
        QVERIFY(!playbook.arguments.isEmpty());
        QCOMPARE(qint64(r.resultCount()), count(u"results"_s));
        QCOMPARE(qint64(r.plays().size()), count(u"plays"_s));
        QCOMPARE(qint64(r.tasks().size()), count(u"tasks"_s));
        QCOMPARE(qint64(r.hosts().size()), count(u"hosts"_s));
        QCOMPARE(qint64(r.files().size()), count(u"files"_s));
        QCOMPARE(qint64(r.records().size()), count(u"records"_s));
        QCOMPARE(playbook.plays, std::optional(count(u"plays"_s)));
        QCOMPARE(playbook.tasks, std::optional(count(u"tasks"_s)));
        QCOMPARE(playbook.hosts, std::optional(count(u"hosts"_s)));
        QCOMPARE(playbook.files, std::optional(count(u"files"_s)));
        QCOMPARE(playbook.records, std::optional(count(u"records"_s)));
        const auto counted = std::ranges::find(outcomes, playbook.id, [](const auto &entry) { return entry.first; });
        QVERIFY(counted != outcomes.end());
        for (const Outcome outcome : OutcomesForReading)
            QVERIFY2(counted->second[outcome] == r.counts()[outcome],
                     qPrintable(playbook.path + u' ' + wordOf(outcome)));
        for (RowIndex row = 0; row < r.resultCount(); ++row) {
            const ResultRow result = r.row(row);
            QVERIFY(row == 0 || result.id > r.resultId(row - 1));
            QVERIFY(result.task < r.tasks().size() && result.host < r.hosts().size() && result.play < r.plays().size());
            QVERIFY(isKnown(result.started) && isKnown(result.ended()));
        }
    }
}

void SourceSuite::shopBadHasItsKnownValues()
{
    const ReportSourcePtr source = make(u"shop-bad.sqlite"_s);
    const PlaybookId id = playbookOf(*source, "site.yml"_L1);
    const RecordingPtr recording = valueOf(source->recording(id).wait());
    const Playbook &playbook = recording->playbook();
    QCOMPARE(playbook.state, State::Failed);
    QCOMPARE(playbook.name, u"webshop: site"_s);
    QCOMPARE(playbook.controller, u"builder7.ci.shop.example"_s);
    QCOMPARE(playbook.user, u"ci"_s);
    QCOMPARE(playbook.duration, Micros{49'939'823});
    QVERIFY(!playbook.checkMode);
    QCOMPARE(recording->resultCount(), 140U);
    QCOMPARE(recording->hosts().size(), size_t{6});
    QCOMPARE(recording->files().size(), size_t{23});
    QCOMPARE(recording->counts().failing(), 2);
    QStringList failed;
    for (const RowIndex row : recording->failingRows()) {
        if (recording->outcome(row) == Outcome::Failed)
            failed << recording->hosts()[recording->hostOf(row)].name + u": "_s
                    + recording->tasks()[recording->taskOf(row)].name;
    }
    QCOMPARE(failed,
             QStringList({u"app1.shop.example: Start the service of the machine"_s,
                          u"app2.shop.example: Start the service of the machine"_s}));
    const Task &task = recording->tasks()[recording->taskOf(recording->failingRows().back())];
    QCOMPARE(task.action, u"script"_s);
    QCOMPARE(task.line, 88);
    QVERIFY(recording->files()[task.file].path.endsWith("/site.yml"_L1));
    QCOMPARE(recording->files()[task.file].sha1.size(), 40);
}

void SourceSuite::rescuedFailuresAreCountedApart()
{
    const ReportSourcePtr source = make(u"shop-extras.sqlite"_s);
    const PlaybookId id = playbookOf(*source, "/failures.yml"_L1);
    const auto outcomes = valueOf(source->outcomeCounts().wait());
    const auto counted = std::ranges::find(outcomes, id, [](const auto &entry) { return entry.first; });
    QVERIFY(counted != outcomes.end());
    OutcomeCounts counts = counted->second;
    QCOMPARE(counts[Outcome::Rescued], 2);
    QCOMPARE(counts[Outcome::Ignored], 21);
    QCOMPARE(counts[Outcome::Failed], 3);
    QCOMPARE(counts[Outcome::Unreachable], 1);
}

void SourceSuite::delegationsArePartOfARecording()
{
    const QString file = u"shop-bad.sqlite"_s;
    const ReportSourcePtr source = make(file);
    const PlaybookId id = playbookOf(*source, "site.yml"_L1);
    const RecordingPtr recording = valueOf(source->recording(id).wait());
    QVERIFY(recording->hasDelegations());
    qint64 delegations = 0;
    for (RowIndex row = 0; row < recording->resultCount(); ++row) {
        for (const TableIndex host : recording->delegatedTo(row)) {
            QVERIFY(host < recording->hosts().size());
            ++delegations;
        }
    }
    QCOMPARE(
        delegations,
        ask(file,
            u"select count(*) from results_delegated_to d join results r on r.id = d.result_id where r.playbook_id = %1"_s
                .arg(raw(id)))
            .toLongLong());
}

void SourceSuite::linksOfTheReportComeWithEachRecording()
{
    const QString file = u"shop-bad.sqlite"_s;
    const ReportSourcePtr source = make(file);
    const qint64 links = ask(file, u"select count(*) from records where type = 'url'"_s).toLongLong();
    QVERIFY(links > 0);
    for (const Playbook &playbook : valueOf(source->playbooks().wait()))
        QCOMPARE(qint64(valueOf(source->recording(playbook.id).wait())->reportLinks().size()), links);
}

void SourceSuite::snapshotsGrowAndKeepTheirRows()
{
    const ReportSourcePtr source = make(u"shop-extras.sqlite"_s);
    std::vector<RecordingPtr> snapshots;
    bool done = false;
    Job<RecordingPtr> job = source->recording(playbookOf(*source, "/failures.yml"_L1));
    job.each(
        this, [&](const Result<RecordingPtr> &snapshot) { snapshots.push_back(valueOf(snapshot)); },
        [&](const Result<RecordingPtr> &snapshot) {
            snapshots.push_back(valueOf(snapshot));
            done = true;
        });
    QTRY_VERIFY(done);
    for (size_t i = 0; i < snapshots.size(); ++i)
        QCOMPARE(snapshots[i]->isComplete(), i + 1 == snapshots.size());
    for (size_t i = 1; i < snapshots.size(); ++i) {
        QVERIFY(snapshots[i]->resultCount() >= snapshots[i - 1]->resultCount());
        for (RowIndex row = 0; row < snapshots[i - 1]->resultCount(); ++row)
            QCOMPARE(snapshots[i]->row(row), snapshots[i - 1]->row(row));
    }
}

void SourceSuite::contentOfEveryKindIsRead()
{
    const ReportSourcePtr source = make(u"shop-bad.sqlite"_s);
    const RecordingPtr recording = valueOf(source->recording(playbookOf(*source, "site.yml"_L1)).wait());
    for (RowIndex row = 0; row < recording->resultCount(); ++row) {
        const ContentPtr content = valueOf(source->result(recording->resultId(row)).wait());
        QCOMPARE(content->state, Content::State::Whole);
        QCOMPARE(content->problem, QString());
        QVERIFY(content->json.root().isObject());
        QVERIFY(content->storedBytes > 0);
    }
    qint64 withFacts = 0;
    for (const Host &host : recording->hosts())
        withFacts += valueOf(source->facts(host.id).wait())->json.root()["ansible_hostname"_L1].isString();
    QVERIFY(withFacts > 0);
    for (const File &file : recording->files()) {
        const ContentPtr content = valueOf(source->file(file.id).wait());
        QCOMPARE(content->state, Content::State::Whole);
        QVERIFY(content->json.root().isNone());
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(content->text, QCryptographicHash::Sha1).toHex()),
                 file.sha1);
    }
    qint64 records = 0;
    for (const Playbook &playbook : valueOf(source->playbooks().wait())) {
        const RecordingPtr of = valueOf(source->recording(playbook.id).wait());
        for (const Record &record : of->records()) {
            const ContentPtr content = valueOf(source->record(record.id).wait());
            QCOMPARE(content->state, Content::State::Whole);
            if (record.type == "list"_L1)
                QVERIFY(content->json.root().isArray());
            ++records;
        }
    }
    QVERIFY(records > 0);
}

void SourceSuite::whatDoesNotExistIsSaidToBeMissing()
{
    const ReportSourcePtr source = make(u"shop-bad.sqlite"_s);
    const auto kindOf = [](const auto &result) { return result ? Error::Kind::Internal : result.error().kind; };
    QCOMPARE(kindOf(source->recording(PlaybookId{9999}).wait()), Error::Kind::NotFound);
    QCOMPARE(kindOf(source->result(ResultId{999999}).wait()), Error::Kind::NotFound);
    QCOMPARE(kindOf(source->facts(HostId{999999}).wait()), Error::Kind::NotFound);
    QCOMPARE(kindOf(source->file(FileId{999999}).wait()), Error::Kind::NotFound);
    QCOMPARE(kindOf(source->record(RecordId{999999}).wait()), Error::Kind::NotFound);
    QVERIFY(!source->result(ResultId{999999}).wait().error().what.isEmpty());
}

void SourceSuite::messagesComeInTheOrderAskedFor()
{
    const ReportSourcePtr source = make(u"shop-bad.sqlite"_s);
    const RecordingPtr recording = valueOf(source->recording(playbookOf(*source, "site.yml"_L1)).wait());
    std::vector<MessageQuery> queries;
    for (RowIndex row = recording->resultCount(); row-- > 0;)
        queries.push_back({recording->resultId(row), recording->outcome(row)});
    const QStringList forwards = valueOf(source->messages(queries).wait());
    QCOMPARE(size_t(forwards.size()), queries.size());
    const RowIndex failed = recording->failingRows().back();
    QCOMPARE(forwards[recording->resultCount() - 1 - failed], u"KeyError: 'gift-cards <beta>' · rc 1"_s);
    std::ranges::reverse(queries);
    QStringList backwards = valueOf(source->messages(queries).wait());
    std::ranges::reverse(backwards);
    QCOMPARE(backwards, forwards);
    QCOMPARE(valueOf(source->messages({}).wait()), QStringList());
}

void SourceSuite::rowsCanBeOrderedAndCut()
{
    const ReportSourcePtr source = make(u"shop-bad.sqlite"_s);
    const Rows all = valueOf(source->rows(RowKind::Results, {.order = u"id"_s}).wait());
    const auto id = static_cast<size_t>(all.fields.indexOf("id"_L1));
    QCOMPARE(all.total, qint64(all.rows.size()));
    QVERIFY(all.total > 20);
    const Rows some = valueOf(source->rows(RowKind::Results, {.order = u"-id"_s, .offset = 5, .limit = 10}).wait());
    QCOMPARE(some.total, all.total);
    QCOMPARE(some.rows.size(), size_t{10});
    for (size_t i = 0; i < some.rows.size(); ++i)
        QCOMPARE(std::get<qint64>(some.rows[i][id]), std::get<qint64>(all.rows[all.rows.size() - 1 - 5 - i][id]));
    const Rows one
        = valueOf(source->rows(RowKind::Results, {.filter = {{u"id"_s, RowCondition::Op::Equal, {u"7"_s}}}}).wait());
    QCOMPARE(one.total, 1);
    const Rows none = valueOf(source->rows(RowKind::Results, {.offset = 100'000, .limit = 10}).wait());
    QCOMPARE(none.total, all.total);
    QVERIFY(none.rows.empty());
}

void SourceSuite::callsMayBeMadeBeforeOpen()
{
    const ReportSourcePtr source = make(u"shop-good.sqlite"_s);
    Job<std::vector<Playbook>> playbooks = source->playbooks();
    Job<ContentPtr> content = source->result(ResultId{1});
    Job<ReportInfo> info = source->open();
    QVERIFY(content.wait());
    QVERIFY(playbooks.wait());
    QVERIFY(info.wait());
}

void SourceSuite::aCancelledJobNeverAnswers()
{
    const ReportSourcePtr source = make(u"shop-good.sqlite"_s);
    bool answered = false;
    {
        Job<std::vector<Playbook>> job = source->playbooks();
        job.then(this, [&](const Result<std::vector<Playbook>> &) { answered = true; });
    }
    Job<std::vector<Playbook>> after = source->playbooks();
    bool done = false;
    after.then(this, [&](const Result<std::vector<Playbook>> &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!answered);
}

void SourceSuite::aNewerJobSupersedesAnOlderOne()
{
    const ReportSourcePtr source = make(u"shop-good.sqlite"_s);
    QList<qint64> answers;
    Job<ContentPtr> job;
    for (const qint64 id : {1, 2, 3}) {
        job = source->result(ResultId{id});
        job.then(this, [&answers, id](const Result<ContentPtr> &) { answers << id; });
    }
    QTRY_VERIFY(!answers.isEmpty());
    QCOMPARE(answers, QList<qint64>({3}));
}

void SourceSuite::aDestroyedSourceCancelsItsJobs()
{
    ReportSourcePtr source = make(u"shop-extras.sqlite"_s);
    std::vector<Job<RecordingPtr>> jobs;
    for (const Playbook &playbook : valueOf(source->playbooks().wait()))
        jobs.push_back(source->recording(playbook.id));
    source.reset();
    for (Job<RecordingPtr> &job : jobs) {
        const Result<RecordingPtr> answer = job.wait(); // must not wait for ever
        QVERIFY(answer || answer.error().kind == Error::Kind::Cancelled);
    }
}

void SourceSuite::answersComeFromTheEventLoop()
{
    const ReportSourcePtr source = make(u"shop-good.sqlite"_s);
    bool answered = false;
    Job<ReportInfo> job = source->open();
    while (job.isRunning())
        QThread::yieldCurrentThread();
    job.then(this, [&](const Result<ReportInfo> &) {
        answered = true;
        QCOMPARE(QThread::currentThread(), thread());
    });
    QVERIFY2(!answered, "never at once");
    QTRY_VERIFY(answered);
}
