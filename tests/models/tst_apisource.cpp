// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/apirows.h"
#include "models/sources/api/apisource.h"
#include "models/sources/servers/serveraccess.h"
#include "tests/support/araserver.h"
#include "tests/support/databases.h"
#include "tests/support/equalreports.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How a server is asked: what comes out is what the file has, with few requests, and with nothing but GET.
class TestApiSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsAsInTheFile_data();
    void everythingIsAsInTheFile();
    void aRealServerInAnotherTimeZoneSaysTheSame();
    void aRealServerWantsItsPassword();
    void requestsAreFewAndReadOnly();
    void messagesAskForTheirRowsAndOnlyOnce();
    void rowsAreFilteredAndOrderedAsInTheFile_data();
    void rowsAreFilteredAndOrderedAsInTheFile();
    void onlyRowsSinceATimeAreFetched();
    void whatIsNewOfARunningPlaybookIsFollowed();
    void whatAnotherListSawFirstIsToldAllTheSame();
    void whatWasWrittenLateIsNotMissed();
    void aRunThatWasPrunedIsReadAnew();
    void aLostServerIsSaidOnceAndItsReturnToo();
    void rowsThatCannotBeReadSayThatTheServerIsLost();
    void aPasswordThatIsRefusedLaterIsAskedFor();
    void whoIsRefusedDoesNotAskOn();
    void aServerThatFallsSilentIsNotWaitedForRowByRow_data();
    void aServerThatFallsSilentIsNotWaitedForRowByRow();
    void whatOneContentHasWrongIsSaidOfIt();
    void largePagesAreReadToTheirEnd();

private:
    static std::unique_ptr<ApiSource> open(const QUrl &origin);
    std::unique_ptr<AraServer> serve(const QString &file);

    QTemporaryDir m_folder;
    AraServer m_server{QStringLiteral(AVIARY_TEST_DATA)};
};

namespace {

const QString Data = QStringLiteral(AVIARY_TEST_DATA "/");
constexpr WebPatience Impatient{.connecting = 10s, .silence = 10s, .beforeRetry = 10ms, .retries = 2};

template <class T>
QString whyOf(const Result<T> &result)
{
    return result ? QString() : result.error().what + u' ' + result.error().detail;
}

void addResults(const QString &file, int count)
{
    Connection writer(file);
    writer.run(u"insert into results (created, updated, started, ended, duration, status, changed, ignore_errors, "
               "content, host_id, task_id, play_id, playbook_id) "
               "with recursive n(i) as (select 1 union all select i + 1 from n where i < %1) "
               "select created, updated, started, ended, duration, 'ok', 0, 0, content, host_id, task_id, play_id, 4 "
               "from n, (select * from results where playbook_id = 4 order by id limit 1)"_s.arg(count));
}

} // namespace

std::unique_ptr<ApiSource> TestApiSource::open(const QUrl &origin)
{
    return std::make_unique<ApiSource>(FoundReport{.origin = origin}, Impatient,
                                       ApiSource::Pace{.running = 20ms, .idle = 100ms});
}

// A copy of a recording that a test may write to.
std::unique_ptr<AraServer> TestApiSource::serve(const QString &file)
{
    QFile::remove(m_folder.filePath(u"ansible.sqlite"_s));
    copied(file, m_folder.filePath(u"ansible.sqlite"_s));
    return std::make_unique<AraServer>(m_folder.path());
}

void TestApiSource::everythingIsAsInTheFile_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"shop-good", "shop-bad", "shop-extras", "shop-running", "schema/ara-1.2.0-m03",
                             "schema/ara-1.5.8-m10", "schema/ara-head-m19"})
        QTest::newRow(file) << QLatin1StringView(file) + u".sqlite"_s;
}

void TestApiSource::everythingIsAsInTheFile()
{
    QFETCH(const QString, file);
    const ReportSourcePtr sql = openReport(QUrl::fromLocalFile(Data + file));
    const auto api = open(m_server.url(u'/' + file + u'/'));
    QCOMPARE(differenceOf(*sql, *api), QString());
}

void TestApiSource::aRealServerInAnotherTimeZoneSaysTheSame()
{
    const QString name = u"shop-bad"_s;
    const QString servers = qEnvironmentVariable("AVIARY_ARA_MONTREAL");
    if (servers.isEmpty())
        QSKIP("No ARA server: ./dev test starts one.");
    const ReportSourcePtr sql = openReport(QUrl::fromLocalFile(Data + name + u".sqlite"_s));
    const auto api = std::make_unique<ApiSource>(FoundReport{.origin = QUrl(servers + name + u"/ara-report/"_s)});
    const Result<ReportInfo> info = api->open().wait();
    QVERIFY2(info, qPrintable(whyOf(info)));
    QCOMPARE(info->araVersion, u"1.5.8"_s);
    QCOMPARE(differenceOf(*sql, *api, true), QString());
}

void TestApiSource::aRealServerWantsItsPassword()
{
    const QUrl origin(qEnvironmentVariable("AVIARY_ARA_PRIVATE"));
    if (origin.isEmpty())
        QSKIP("No ARA server: ./dev test starts one.");
    const auto source = open(origin);
    const Result<ReportInfo> closed = source->open().wait();
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, Error::Kind::Access);
    QVERIFY2(closed.error().what.contains("asks for a user name and a password"_L1), qPrintable(closed.error().what));
    ServerAccess access{.user = qEnvironmentVariable("AVIARY_ARA_USER"), .password = u"wrong"_s};
    setServerAccess(origin, access);
    const Result<ReportInfo> wrong = source->open().wait();
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Access);
    QVERIFY2(wrong.error().what.contains("does not accept"_L1), qPrintable(wrong.error().what));
    access.password = qEnvironmentVariable("AVIARY_ARA_PASSWORD");
    setServerAccess(origin, access);
    const Result<ReportInfo> open = source->open().wait();
    QVERIFY2(open, qPrintable(whyOf(open)));
    QVERIFY(!source->playbooks().wait()->empty());
}

void TestApiSource::requestsAreFewAndReadOnly()
{
    m_server.takeRequests();
    const int before = m_server.connections();
    const auto source = open(m_server.url(u"/shop-bad.sqlite/"_s));
    QVERIFY(source->open().wait());
    QVERIFY(source->playbooks().wait());
    const RecordingPtr recording = source->recording(PlaybookId{2}).wait().value_or(nullptr);
    QCOMPARE(recording->resultCount(), 140U);
    std::vector<AraServer::Request> requests = m_server.takeRequests();
    // Two roots, one of a list to see whether it answers, the playbooks, and of the recording one a table.
    QCOMPARE(requests.size(), size_t{10});
    QVERIFY(source->outcomeCounts().wait());
    requests = m_server.takeRequests();
    QVERIFY2(requests.size() <= 8, QByteArray::number(requests.size()).constData());
    for (RowIndex row = 0; row < recording->resultCount(); ++row)
        QVERIFY(source->result(recording->resultId(row)).wait());
    QCOMPARE(m_server.takeRequests().size(), size_t{140});
    for (RowIndex row = 0; row < recording->resultCount(); ++row)
        QVERIFY(source->result(recording->resultId(row)).wait());
    QCOMPARE(m_server.takeRequests().size(), size_t{0});
    for (const AraServer::Request &request : requests)
        QCOMPARE(request.method, "GET"_ba);
    QVERIFY2(m_server.connections() - before <= 6, QByteArray::number(m_server.connections() - before).constData());
}

void TestApiSource::messagesAskForTheirRowsAndOnlyOnce()
{
    const auto source = open(m_server.url(u"/shop-bad.sqlite/"_s));
    const RecordingPtr recording = source->recording(PlaybookId{2}).wait().value_or(nullptr);
    m_server.takeRequests();
    std::vector<MessageQuery> inView;
    for (RowIndex row = 100; row < 130; ++row)
        inView.push_back({recording->resultId(row), recording->outcome(row)});
    inView.push_back({ResultId{999'999}, Outcome::Failed});
    const Result<QStringList> lines = source->messages(inView).wait();
    QVERIFY2(lines, qPrintable(whyOf(lines)));
    QCOMPARE(lines->size(), 31);
    QCOMPARE(lines->last(), QString());
    QCOMPARE(m_server.takeRequests().size(), size_t{31});
    inView.pop_back();
    QCOMPARE(source->messages(inView).wait()->first(30), lines->first(30));
    QCOMPARE(m_server.takeRequests().size(), size_t{0});
}

void TestApiSource::rowsAreFilteredAndOrderedAsInTheFile_data()
{
    using Op = RowCondition::Op;
    QTest::addColumn<RowKind>("kind");
    QTest::addColumn<RowQuery>("query");
    for (const RowKind kind : {RowKind::Playbooks, RowKind::Plays, RowKind::Tasks, RowKind::Hosts, RowKind::LatestHosts,
                               RowKind::Results, RowKind::Files, RowKind::Records, RowKind::Labels})
        QTest::addRow("all of kind %d", static_cast<int>(kind)) << kind << RowQuery{};
    const auto add = [](const char *name, RowKind kind, const RowQuery &query) { QTest::newRow(name) << kind << query; };
    add("a page", RowKind::Results, {.order = u"id"_s, .offset = 30, .limit = 7});
    add("of a playbook", RowKind::Tasks, {.filter = {{u"playbook"_s, Op::Equal, {u"2"_s}}}, .limit = 9});
    add("several status", RowKind::Results, {.filter = {{u"status"_s, Op::In, {u"failed"_s, u"skipped"_s}}}});
    add("changed", RowKind::Results, {.filter = {{u"changed"_s, Op::Equal, {u"true"_s}}}, .limit = 5});
    add("a host's name", RowKind::Results, {.filter = {{u"host_name"_s, Op::EqualAnyCase, {u"APP1.shop.example"_s}}}});
    add("a part of a name", RowKind::Tasks, {.filter = {{u"name"_s, Op::Contains, {u"the"_s}}}, .order = u"name"_s});
    add("a whole name", RowKind::Hosts, {.filter = {{u"name"_s, Op::Equal, {u"app1.shop.example"_s}}}, .limit = 2});
    add("counts", RowKind::Hosts, {.filter = {{u"changed"_s, Op::Greater, {u"2"_s}}}, .order = u"-changed,name"_s});
    add("counts that no parameter has", RowKind::Hosts, {.filter = {{u"ok"_s, Op::AtLeast, {u"5"_s}}}, .offset = 1});
    add("since a time", RowKind::Results,
        {.filter = {{u"started"_s, Op::AtLeast, {u"2026-11-21T02:55:20+00:00"_s}}}, .order = u"-started"_s, .limit = 20});
    add("after a time", RowKind::Tasks,
        {.filter = {{u"started"_s, Op::Greater, {u"2026-11-21T02:54:30.5Z"_s}}}, .limit = 5});
    add("before a time", RowKind::Hosts, {.filter = {{u"updated"_s, Op::Less, {u"2026-11-21T02:55:20Z"_s}}}});
    add("by ids", RowKind::Results, {.filter = {{u"id"_s, Op::In, {u"7"_s, u"3"_s, u"9999"_s, u"5"_s}}}, .order = u"id"_s});
    add("one task", RowKind::Tasks, {.filter = {{u"id"_s, Op::Equal, {u"9"_s}}}});
    add("a uuid", RowKind::Plays, {.filter = {{u"uuid"_s, Op::Equal, {u"02fc0000-0001-8678-4549-000000000017"_s}}}});
    add("no field", RowKind::Plays, {.filter = {{u"colour"_s, Op::Equal, {u"red"_s}}}});
    add("no number", RowKind::Results, {.filter = {{u"playbook"_s, Op::Equal, {u"abc"_s}}}});
    add("no order", RowKind::Results, {.order = u"colour"_s});
    for (const RowKind kind : {RowKind::Results, RowKind::Hosts, RowKind::Files, RowKind::Records})
        QTest::addRow("with content, kind %d", static_cast<int>(kind)) << kind << RowQuery{.limit = 4, .withContent = true};
}

void TestApiSource::rowsAreFilteredAndOrderedAsInTheFile()
{
    QFETCH(const RowKind, kind);
    QFETCH(const RowQuery, query);
    const ReportSourcePtr sql = openReport(QUrl::fromLocalFile(Data + u"shop-bad.sqlite"_s));
    const auto api = open(m_server.url(u"/shop-bad.sqlite/"_s));
    const Result<Rows> expected = sql->rows(kind, query).wait();
    const Result<Rows> rows = api->rows(kind, query).wait();
    QCOMPARE(whyOf(rows), whyOf(expected));
    if (!expected)
        return;
    QCOMPARE(rows->fields, expected->fields);
    QCOMPARE(rows->problems, expected->problems);
    QCOMPARE(rows->total, expected->total);
    QCOMPARE(rows->rows.size(), expected->rows.size());
    const auto isSame = [](const RowValue &a, const RowValue &b) {
        const auto *left = std::get_if<JsonDocument>(&a), *right = std::get_if<JsonDocument>(&b);
        return left && right ? left->text() == right->text() : !left && !right && !(a.index() != b.index())
                && std::visit([&b](const auto &value) {
                       using T = std::decay_t<decltype(value)>;
                       if constexpr (std::is_same_v<T, JsonDocument>)
                           return false;
                       else
                           return value == std::get<T>(b);
                   }, a);
    };
    for (size_t i = 0; i < rows->rows.size(); ++i) {
        for (size_t field = 0; field < rows->rows[i].size(); ++field)
            QVERIFY2(isSame(rows->rows[i][field], expected->rows[i][field]),
                     qPrintable(u"%1 of row %2"_s.arg(rows->fields[static_cast<qsizetype>(field)]).arg(i)));
    }
}

void TestApiSource::onlyRowsSinceATimeAreFetched()
{
    const auto source = open(m_server.url(u"/shop-bad.sqlite/"_s));
    m_server.takeRequests();
    RowQuery query{.filter = {{u"updated"_s, RowCondition::Op::Greater, {u"2030-01-01T00:00:00Z"_s}}}};
    const Result<Rows> rows = source->rows(RowKind::Tasks, query).wait();
    QVERIFY2(rows, qPrintable(whyOf(rows)));
    QVERIFY(rows->rows.empty());
    int lists = 0;
    for (const AraServer::Request &request : m_server.takeRequests()) {
        if (!request.target.contains("tasks?"))
            continue;
        ++lists;
        QVERIFY2(request.target.contains("updated_after="), request.target.constData());
    }
    QCOMPARE(lists, 1);
}

void TestApiSource::whatIsNewOfARunningPlaybookIsFollowed()
{
    const auto server = serve(u"shop-running.sqlite"_s);
    const auto source = open(server->url(u"/ansible.sqlite/"_s));
    QSignalSpy changed(source.get(), &ReportSource::changed);
    const auto playbooks = source->playbooks().wait();
    QVERIFY(playbooks);
    // Who reads nothing but a recording is told, too.
    const auto other = open(server->url(u"/ansible.sqlite/"_s));
    QSignalSpy otherChanged(other.get(), &ReportSource::changed);
    QVERIFY(other->recording(PlaybookId{4}).wait());
    QTRY_COMPARE(otherChanged.size(), 1);
    const RecordingPtr before = source->recording(PlaybookId{4}).wait().value_or(nullptr);
    QCOMPARE(before->resultCount(), 20U);
    const RecordingPtr same = source->recording(PlaybookId{4}, before).wait().value_or(nullptr);
    QCOMPARE(differenceOf(*before, *same), QString());
    {
        Connection writer(m_folder.filePath(u"ansible.sqlite"_s));
        const QString columns = writer.run(u"select group_concat(name, ', ') from pragma_table_info('tasks') "
                                           "where name not in ('id', 'updated', 'name')"_s).toString();
        writer.run(u"update tasks set status = 'failed', lineno = 77, updated = '2030-01-01 00:00:00' "
                   "where id = (select max(id) from tasks where playbook_id = 4)"_s);
        writer.run(u"insert into tasks (updated, name, %1) select '2030-01-02 00:00:00.5', 'one more', %1 from tasks "
                   "where id = (select max(id) from tasks where playbook_id = 4)"_s.arg(columns));
        writer.run(u"update hosts set ok = 99, updated = '2030-01-03 00:00:00' "
                   "where id = (select min(id) from hosts where playbook_id = 4)"_s);
    }
    addResults(m_folder.filePath(u"ansible.sqlite"_s), 7);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().first().value<SourceChange>(), SourceChange::Written);
    QTRY_COMPARE(otherChanged.size(), 2);
    const auto now = source->playbooks().wait();
    QVERIFY(*now != *playbooks);
    server->takeRequests();
    const RecordingPtr after = source->recording(PlaybookId{4}, same).wait().value_or(nullptr);
    QCOMPARE(after->resultCount(), 27U);
    for (RowIndex row = 0; row < 20; ++row)
        QCOMPARE(after->row(row), before->row(row));
    QCOMPARE(after->tasks().size(), before->tasks().size() + 1);
    QCOMPARE(after->hosts().front().ok, 99);
    // Only what is new was asked for.
    for (const AraServer::Request &request : server->takeRequests()) {
        if (request.target.contains("results?"))
            QVERIFY2(request.target.contains("offset=19"), request.target.constData());
        else if (request.target.contains("playbook=4"))
            QVERIFY2(request.target.contains("updated_after="), request.target.constData());
    }
    QCOMPARE(differenceOf(*after, *source->recording(PlaybookId{4}).wait().value_or(nullptr)), QString());
}

void TestApiSource::whatAnotherListSawFirstIsToldAllTheSame()
{
    const auto server = serve(u"shop-running.sqlite"_s);
    ApiSource source(FoundReport{.origin = server->url(u"/ansible.sqlite/"_s)}, Impatient,
                     ApiSource::Pace{.running = 1s, .idle = 1s});
    QVERIFY(source.playbooks().wait());
    QSignalSpy changed(&source, &ReportSource::changed);
    Connection(m_folder.filePath(u"ansible.sqlite"_s))
        .run(u"update playbooks set status = 'completed', updated = '2030-01-01 00:00:00' where id = 4"_s);
    QVERIFY(source.outcomeCounts().wait());
    QTRY_COMPARE(changed.size(), 1);
    const auto playbooks = source.playbooks().wait();
    QVERIFY(playbooks);
    QVERIFY(std::ranges::none_of(*playbooks, [](const Playbook &one) { return one.state == State::Running; }));
}

// Who writes looks at the clock first, and then waits for the database: another, later one may be there before.
void TestApiSource::whatWasWrittenLateIsNotMissed()
{
    const auto server = serve(u"shop-running.sqlite"_s);
    const QString file = m_folder.filePath(u"ansible.sqlite"_s);
    Connection(file).run(u"update tasks set updated = '2030-01-01 00:00:02' where id = "
                         "(select max(id) from tasks where playbook_id = 4)"_s);
    Connection(file).run(u"update playbooks set updated = '2030-01-01 00:00:02' where id = 1"_s);
    const auto source = open(server->url(u"/ansible.sqlite/"_s));
    QVERIFY(source->playbooks().wait());
    const RecordingPtr before = source->recording(PlaybookId{4}).wait().value_or(nullptr);
    Connection(file).run(u"update tasks set lineno = 77, updated = '2030-01-01 00:00:01' where id = "
                         "(select min(id) from tasks where playbook_id = 4)"_s);
    Connection(file).run(
        u"update playbooks set status = 'completed', updated = '2030-01-01 00:00:01' where id = 4"_s);
    const RecordingPtr after = source->recording(PlaybookId{4}, before).wait().value_or(nullptr);
    QCOMPARE(after->tasks().front().line, 77);
    const auto playbooks = source->playbooks().wait();
    QVERIFY(std::ranges::none_of(*playbooks, [](const Playbook &one) { return one.state == State::Running; }));
}

void TestApiSource::aRunThatWasPrunedIsReadAnew()
{
    const auto server = serve(u"shop-running.sqlite"_s);
    const auto source = open(server->url(u"/ansible.sqlite/"_s));
    const RecordingPtr before = source->recording(PlaybookId{4}).wait().value_or(nullptr);
    Connection(m_folder.filePath(u"ansible.sqlite"_s))
        .run(u"delete from results where id = (select min(id) from results where playbook_id = 4)"_s);
    const RecordingPtr after = source->recording(PlaybookId{4}, before).wait().value_or(nullptr);
    QCOMPARE(after->resultCount(), 19U);
    QCOMPARE(after->resultId(0), before->resultId(1));
    // A whole playbook that is gone is gone from the list.
    QCOMPARE(source->playbooks().wait()->size(), size_t{4});
    Connection writer(m_folder.filePath(u"ansible.sqlite"_s));
    writer.run(u"pragma foreign_keys = off"_s);
    writer.run(u"delete from playbooks where id = 1"_s);
    QCOMPARE(source->playbooks().wait()->size(), size_t{3});
}

void TestApiSource::rowsThatCannotBeReadSayThatTheServerIsLost()
{
    const auto server = serve(u"shop-running.sqlite"_s);
    // Long before anybody looks at it.
    ApiSource source(FoundReport{.origin = server->url(u"/ansible.sqlite/"_s)}, Impatient,
                     ApiSource::Pace{.running = 1h, .idle = 1h});
    QVERIFY(source.playbooks().wait());
    const RecordingPtr recording = source.recording(PlaybookId{4}).wait().value_or(nullptr);
    QVERIFY(recording);
    QSignalSpy changed(&source, &ReportSource::changed);
    server->goAway();
    QVERIFY(!source.messages({{recording->resultId(4), Outcome::Failed}}).wait());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<SourceChange>(), SourceChange::Lost);
}

void TestApiSource::aLostServerIsSaidOnceAndItsReturnToo()
{
    const auto server = serve(u"shop-running.sqlite"_s);
    const auto source = open(server->url(u"/ansible.sqlite/"_s));
    QVERIFY(source->playbooks().wait());
    const RecordingPtr recording = source->recording(PlaybookId{4}).wait().value_or(nullptr);
    const Result<ContentPtr> seen = source->result(recording->resultId(3)).wait();
    QVERIFY(seen);
    QSignalSpy changed(source.get(), &ReportSource::changed);
    server->goAway();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().first().value<SourceChange>(), SourceChange::Lost);
    // What was seen is still there; the rest is said to be out of reach.
    QCOMPARE(source->result(recording->resultId(3)).wait().value_or(nullptr), *seen);
    const Result<ContentPtr> unseen = source->result(recording->resultId(4)).wait();
    QVERIFY(!unseen);
    QCOMPARE(unseen.error().kind, Error::Kind::Network);
    QVERIFY(!source->messages({{recording->resultId(4), Outcome::Failed}}).wait());
    QCOMPARE(changed.size(), 1);
    server->comeBack();
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().value<SourceChange>(), SourceChange::Written);
    QVERIFY(source->result(recording->resultId(4)).wait());
}

void TestApiSource::aPasswordThatIsRefusedLaterIsAskedFor()
{
    std::atomic<bool> isClosed = false;
    const AraServer server(Data, [&](QTcpSocket &socket, const AraServer::Request &) {
        if (isClosed)
            AraServer::answer(socket, "401 Unauthorized", "Content-Type: application/json\r\n", R"({"detail":"No."})");
        return isClosed.load();
    });
    const auto source = open(server.url(u"/shop-running.sqlite/"_s));
    QVERIFY(source->playbooks().wait());
    QSignalSpy changed(source.get(), &ReportSource::changed);
    isClosed = true;
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().value<SourceChange>(), SourceChange::Written);
    QCOMPARE(source->playbooks().wait().error().kind, Error::Kind::Access);
    isClosed = false;
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(source->playbooks().wait());
}

void TestApiSource::whoIsRefusedDoesNotAskOn()
{
    AraServer server(Data, [](QTcpSocket &socket, const AraServer::Request &request) {
        const bool isContent = request.target.contains("/results/");
        if (isContent)
            AraServer::answer(socket, "401 Unauthorized", "Content-Type: application/json\r\n", R"({"detail":"No."})");
        return isContent;
    });
    const auto source = open(server.url(u"/shop-bad.sqlite/"_s));
    const Result<Rows> rows = source->rows(RowKind::Results, {.limit = 100, .withContent = true}).wait();
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::Access);
    QVERIFY(server.takeRequests().size() < 15);
}

void TestApiSource::aServerThatFallsSilentIsNotWaitedForRowByRow_data()
{
    QTest::addColumn<bool>("isBehindProxy");
    QTest::newRow("nobody answers") << false;
    QTest::newRow("what stands before it answers") << true;
}

void TestApiSource::aServerThatFallsSilentIsNotWaitedForRowByRow()
{
    QFETCH(const bool, isBehindProxy);
    std::atomic<int> left = 0; // that it still answers
    AraServer server(Data, [&](QTcpSocket &socket, const AraServer::Request &request) {
        if (!request.target.contains("/results/") || left-- > 0)
            return false;
        if (isBehindProxy)
            AraServer::answer(socket, "502 Bad Gateway", "Content-Type: text/html\r\n", "<h1>Bad Gateway</h1>");
        else
            socket.disconnectFromHost();
        return true;
    });
    const auto source = open(server.url(u"/shop-bad.sqlite/"_s));
    const Result<Rows> rows = source->rows(RowKind::Results, {.limit = 100, .withContent = true}).wait();
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::Network);
    QVERIFY(server.takeRequests().size() < 100); // some rows of a hundred, each tried again
    // Nor are messages empty that nobody could read.
    std::vector<MessageQuery> queries;
    for (qint64 id = 1; id <= 4; ++id)
        queries.push_back({ResultId{id}, Outcome::Failed});
    left = 3;
    QCOMPARE(source->messages(queries).wait().error_or(Error()).kind, Error::Kind::Network);
    left = 1000;
    QCOMPARE(source->messages(queries).wait().value_or(QStringList()).size(), 4);
}

void TestApiSource::whatOneContentHasWrongIsSaidOfIt()
{
    const AraServer server(Data, [](QTcpSocket &socket, const AraServer::Request &request) {
        const bool isBroken = request.target.contains("/results/") && !request.target.endsWith("/results/7");
        if (isBroken)
            AraServer::answer(socket, "500 Internal Server Error", "Content-Type: text/html\r\n", "<h1>Server Error (500)</h1>");
        return isBroken;
    });
    const auto source = open(server.url(u"/shop-bad.sqlite/"_s));
    const Result<Rows> rows = source->rows(RowKind::Results, {.order = u"id"_s, .limit = 10, .withContent = true}).wait();
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().what));
    QCOMPARE(rows->problems.size(), 9);
    QVERIFY(std::ranges::all_of(rows->problems, [](const QString &one) { return one.contains("status 500"_L1); }));
    QCOMPARE(RowView(*rows, 6).integer("id"_L1), 7);
    QVERIFY(std::get<JsonDocument>(RowView(*rows, 6)["content"_L1]).root().isObject());
}

void TestApiSource::largePagesAreReadToTheirEnd()
{
    const auto server = serve(u"shop-running.sqlite"_s);
    addResults(m_folder.filePath(u"ansible.sqlite"_s), 11'980);
    const auto source = open(server->url(u"/ansible.sqlite/"_s));
    std::vector<RowIndex> sizes;
    Job<RecordingPtr> job = source->recording(PlaybookId{4});
    RecordingPtr recording;
    job.each(
        this, [&](const Result<RecordingPtr> &snapshot) { sizes.push_back((*snapshot)->resultCount()); },
        [&](const Result<RecordingPtr> &all) { recording = all.value_or(nullptr); });
    QTRY_VERIFY_WITH_TIMEOUT(recording, 60'000);
    QCOMPARE(recording->resultCount(), 12'000U);
    QVERIFY(recording->problems().isEmpty());
    QVERIFY(!sizes.empty() && sizes.front() == 1000);
    int pages = 0;
    for (const AraServer::Request &request : server->takeRequests())
        pages += request.target.contains("results?");
    QVERIFY2(pages <= 12, QByteArray::number(pages).constData());
    // So many are counted rather than read.
    const ReportSourcePtr sql = openReport(QUrl::fromLocalFile(m_folder.filePath(u"ansible.sqlite"_s)));
    QCOMPARE(source->outcomeCounts().wait(), sql->outcomeCounts().wait());
    for (const AraServer::Request &request : server->takeRequests())
        QVERIFY2(!request.target.contains("results?") || request.target.contains("status="), request.target.constData());
}

QTEST_GUILESS_MAIN(TestApiSource)
#include "tst_apisource.moc"
