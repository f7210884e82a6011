// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apirecording.h"

#include "models/sources/tableindexes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qint64 FirstRows = 1000;
constexpr qint64 FewestRows = 2000;
constexpr qint64 MostRows = 5000;
constexpr qint64 PageTime = 1500; // ms; a server with one worker lets a click wait for as long
constexpr size_t PagesAhead = 2;
constexpr qint64 SnapshotInterval = 250; // ms

Error noPlaybook(PlaybookId id)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("RecordingLoad", "There is no playbook %1 in this report.").arg(raw(id)),
            QCoreApplication::translate("RecordingLoad", "Choose one of the list."),
            {}};
}

} // namespace

ApiTableTimes::Times ApiTableTimes::of(const RecordingPtr &recording) const
{
    const QMutexLocker lock(&m_mutex);
    const Entry entry = recording ? m_entries.value(raw(recording->playbook().id)) : Entry();
    return recording && entry.recording.lock() == recording ? entry.times : Times();
}

void ApiTableTimes::set(const RecordingPtr &recording, const Times &times)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.insert(raw(recording->playbook().id), {recording, times});
}

ApiRecordingLoad::ApiRecordingLoad(ApiServer &server, ApiTableTimes &times, PlaybookId playbook, RecordingPtr known,
                                   IsCanceled isCanceled, std::function<void(const RecordingPtr &)> step)
    : m_server(server)
    , m_times(times)
    , m_playbook(playbook)
    , m_known(std::move(known))
    , m_isCanceled(std::move(isCanceled))
    , m_step(std::move(step))
    , m_pageRows(ApiPageRows)
{
}

Result<RecordingPtr> ApiRecordingLoad::load()
{
    const Result<ApiAbout> about = m_server.about(m_isCanceled);
    if (!about)
        return std::unexpected(about.error());
    m_about = *about;
    if (m_known
        && (!m_known->isComplete() || !m_known->problems().isEmpty() || m_known->playbook().id != m_playbook
            || m_known->schema() != m_about.schema || m_known->resultCount() == 0))
        m_known.reset();
    Result<RecordingPtr> recording = loadOnce(false);
    // Once more, as a whole; one that is pruned all the time is shown as far as it could be read.
    if (recording && m_isOther) {
        m_known.reset();
        recording = loadOnce(true);
    }
    return recording;
}

QUrlQuery ApiRecordingLoad::ofPlaybook() const
{
    return apiQueryOf({{u"playbook"_s, QString::number(raw(m_playbook))}, {u"order"_s, u"id"_s}});
}

Result<RecordingPtr> ApiRecordingLoad::loadOnce(bool isLast)
{
    m_builder.emplace(m_about.schema);
    m_pages.clear();
    m_rows = m_last = 0;
    m_mostRows = MostRows;
    m_pageRows = ApiPageRows;
    m_isOther = false;
    if (const Result<void> read = readFirstPage(); !read)
        return std::unexpected(read.error());
    if (const Result<void> read = readTables(); !read)
        return std::unexpected(read.error());
    if (m_isOther)
        return RecordingPtr();
    continueFromKnown();
    m_sinceSnapshot.start();
    const auto onlyTheFirst = [this] {
        return QCoreApplication::translate("RecordingLoad", "Only the first %n result(s) could be read.", nullptr,
                                           static_cast<int>(m_rows));
    };
    if (const Result<void> read = readPages(); !read) {
        if (m_rows == 0 || read.error().kind == Error::Kind::Cancelled)
            return std::unexpected(read.error());
        m_builder->addProblem(onlyTheFirst() + u' ' + read.error().what);
    } else if (m_isOther && isLast) {
        m_builder->addProblem(onlyTheFirst()); // it counts more than it lists
    }
    RecordingPtr recording = m_builder->finish();
    m_times.set(recording, m_updated);
    return recording;
}

void ApiRecordingLoad::ask(qint64 limit)
{
    QUrlQuery query = ofPlaybook();
    query.addQueryItem(u"limit"_s, QString::number(limit));
    if (m_asked > 0)
        query.addQueryItem(u"offset"_s, QString::number(m_asked));
    Page page{.offset = m_asked, .limit = limit, .pending = m_server.ask(u"results"_s, query, ApiPriority::Bulk)};
    page.since.start();
    m_pages.push_back(std::move(page));
    m_asked += limit;
}

// Results are only ever added, in id order; but a run may be pruned, and its ids given to another. So what comes first
// is the last one that is known: it stands where it stood when nothing before it is gone.
Result<void> ApiRecordingLoad::readFirstPage()
{
    m_asked = m_known ? m_known->resultCount() - 1 : 0;
    ask(FirstRows);
    Result<ApiList> list = m_server.wait(m_pages.front().pending, m_isCanceled);
    m_pages.clear();
    if (!list)
        return std::unexpected(list.error());
    if (m_known) {
        const ResultId last = m_known->resultId(m_known->resultCount() - 1);
        if (list->rows.firstChild()["id"_L1].toInteger() != raw(last)) {
            m_known.reset();
            return readFirstPage();
        }
    }
    m_first = std::move(*list);
    m_count = m_first.count;
    checkLength(m_asked - FirstRows, FirstRows, m_first.rows.size());
    return {};
}

// What is known of the tables is kept where the server can say what of it is new.
Result<void> ApiRecordingLoad::readTables()
{
    ApiTicket ticket = m_server.askDetail(u"playbooks/%1"_s.arg(raw(m_playbook)), ApiPriority::Bulk);
    const Result<JsonDocument> json = m_server.waitDetail(ticket, noPlaybook(m_playbook), m_isCanceled);
    if (!json)
        return std::unexpected(json.error());
    const Playbook playbook = m_values.playbook(json->root());
    m_isOther = m_known && m_known->playbook().started != playbook.started;
    m_updated = m_times.of(m_known);
    const auto take = [](auto &rows, const QString &updated, const auto *known) {
        if (!updated.isEmpty())
            rows = *known;
        else
            rows.clear();
    };
    take(m_plays, m_updated.plays, m_known ? &m_known->plays() : nullptr);
    take(m_tasks, m_updated.tasks, m_known ? &m_known->tasks() : nullptr);
    take(m_hosts, m_updated.hosts, m_known ? &m_known->hosts() : nullptr);
    m_files.clear();
    QString ignored;
    Result<void> done
        = readTable(u"plays"_s, m_plays, m_updated.plays, [this](const JsonValue &row) { return m_values.play(row); });
    if (done && m_known && std::cmp_equal(m_known->files().size(), playbook.files.value_or(-1)))
        m_files = m_known->files();
    else if (done)
        done = readTable(u"files"_s, m_files, ignored, [](const JsonValue &row) { return ApiValues::file(row); });
    if (done) {
        done = readTable(u"hosts"_s, m_hosts, m_updated.hosts,
                         [](const JsonValue &row) { return ApiValues::host(row); });
    }
    if (done) {
        const QHash<qint64, TableIndex> playOf = indexesOf(m_plays), fileOf = indexesOf(m_files);
        done = readTable(u"tasks"_s, m_tasks, m_updated.tasks,
                         [&](const JsonValue &row) { return m_values.task(row, playOf, fileOf); });
    }
    if (done)
        done = readRecords();
    if (!done)
        return done;
    m_isOther |= m_known && !mayContinue(playbook);
    m_builder->setPlaybook(playbook);
    m_builder->setPlays(m_plays);
    m_builder->setTasks(m_tasks);
    m_builder->setHosts(m_hosts);
    m_builder->setFiles(m_files);
    m_builder->setRecords(m_records);
    m_builder->setReportLinks(m_links);
    return {};
}

// All rows, or those that were written since `updated`; rows stay in the order of their ids.
template <class Row, class Make>
Result<void> ApiRecordingLoad::readTable(const QString &kind, std::vector<Row> &rows, QString &updated, Make make)
{
    QUrlQuery query = ofPlaybook();
    if (!updated.isEmpty())
        query.addQueryItem(u"updated_after"_s, apiSince(updated));
    Micros newest = timeFromApi(updated);
    return m_server.eachRow(kind, query, ApiPriority::Bulk, m_isCanceled, [&](const JsonValue &json) {
        Row row = make(json);
        const QString text = json["updated"_L1].toString();
        if (const Micros time = timeFromApi(text); time > newest) {
            newest = time;
            updated = text;
        }
        const auto at = std::ranges::lower_bound(rows, row.id, {}, &Row::id);
        if (at != rows.end() && at->id == row.id)
            *at = std::move(row);
        else
            rows.insert(at, std::move(row));
    });
}

// Those of the playbook, and the links of the whole report, which cannot be asked for apart.
Result<void> ApiRecordingLoad::readRecords()
{
    QUrlQuery query = apiQueryOf({{u"order"_s, u"id"_s}});
    if (m_known && !m_updated.records.isEmpty()) {
        QUrlQuery since = query;
        since.addQueryItem(u"updated_after"_s, QString::fromLatin1(m_updated.records.toUtf8().toPercentEncoding()));
        since.addQueryItem(u"limit"_s, u"2"_s);
        const Result<ApiList> written = m_server.list(u"records"_s, since, ApiPriority::Bulk, m_isCanceled);
        if (!written)
            return std::unexpected(written.error());
        if (written->count == 1) { // the newest that is known
            m_records = m_known->records();
            m_links = m_known->reportLinks();
            return {};
        }
    }
    m_records.clear();
    m_links.clear();
    Micros newest = NoTime;
    m_updated.records.clear();
    return m_server.eachRow(u"records"_s, query, ApiPriority::Bulk, m_isCanceled, [&](const JsonValue &row) {
        const Record record = m_values.record(row);
        const QString text = row["updated"_L1].toString();
        if (const Micros time = timeFromApi(text); time > newest) {
            newest = time;
            m_updated.records = text;
        }
        if (idOf(row["playbook"_L1]) == raw(m_playbook))
            m_records.push_back(record);
        if (record.type == "url"_L1)
            m_links.push_back(record);
    });
}

// The tables hold at least what the playbook counted before they were read; fewer known rows are those of another run.
bool ApiRecordingLoad::mayContinue(const Playbook &playbook)
{
    const auto holds = [](const auto &rows, std::optional<qint64> count) {
        return std::cmp_greater_equal(rows.size(), count.value_or(0));
    };
    return holds(m_plays, playbook.plays) && holds(m_tasks, playbook.tasks) && holds(m_hosts, playbook.hosts)
        && holds(m_records, playbook.records);
}

void ApiRecordingLoad::continueFromKnown()
{
    if (!m_known)
        return;
    if (m_builder->continueFrom(*m_known)) {
        m_rows = m_known->resultCount();
        m_last = raw(m_known->resultId(m_known->resultCount() - 1));
    } else {
        // All of them, then; the first page was not the first.
        m_first = {};
        m_asked = 0;
    }
    m_known.reset();
}

void ApiRecordingLoad::askPages()
{
    while (m_asked < m_count && m_pages.size() < PagesAhead)
        ask(m_pageRows);
}

Result<void> ApiRecordingLoad::readPages()
{
    if (!m_first.rows.isNone()) {
        askPages();
        addResults(m_first.rows);
        m_first = {};
    }
    while (m_rows < m_count) {
        if (m_rows > 0 && (m_rows <= FirstRows || m_sinceSnapshot.elapsed() >= SnapshotInterval)) {
            m_step(m_builder->snapshot());
            m_sinceSnapshot.restart();
        }
        askPages();
        if (m_pages.empty()) {
            m_isOther = true;
            return {};
        }
        Page page = std::move(m_pages.front());
        m_pages.pop_front();
        const Result<ApiList> list = m_server.wait(page.pending, m_isCanceled);
        if (!list)
            return std::unexpected(list.error());
        // Two are on their way at a time.
        const qint64 time = std::max<qint64>(1, page.since.elapsed());
        m_pageRows = std::min(
            std::clamp(page.limit * PageTime * static_cast<qint64>(PagesAhead) / time, FewestRows, MostRows), m_mostRows);
        if (list->rows.size() == 0) {
            m_isOther = true;
            return {};
        }
        checkLength(page.offset, page.limit, list->rows.size());
        addResults(list->rows);
    }
    return {};
}

// A server may list fewer at a time than it is asked for: then the next ones are asked for where these end.
void ApiRecordingLoad::checkLength(qint64 offset, qint64 limit, qint64 rows)
{
    if (rows >= std::min(limit, m_count - offset))
        return;
    m_pages.clear();
    m_asked = offset + rows;
    if (rows == 0)
        return;
    m_mostRows = std::clamp<qint64>(rows, 1, m_mostRows);
    m_pageRows = std::min(m_pageRows, m_mostRows);
}

void ApiRecordingLoad::addResults(const JsonValue &rows)
{
    for (JsonValue row = rows.firstChild(); !row.isNone() && m_rows < m_count; row = row.next()) {
        const ApiResult result = ApiValues::result(row);
        if (raw(result.id) <= m_last)
            continue; // known
        m_last = raw(result.id);
        m_builder->addResult(result.id, result.task, result.host, result.play, result.started, result.duration,
                             result.status, result.changed, result.ignoreErrors);
        for (const HostId host : result.delegatedTo)
            m_builder->addDelegation(result.id, host);
        ++m_rows;
    }
}

} // namespace aviary
