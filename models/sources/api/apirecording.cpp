// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apirecording.h"

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

template <class Row>
QHash<qint64, TableIndex> indexesOf(const std::vector<Row> &rows)
{
    QHash<qint64, TableIndex> indexes;
    for (const Row &row : rows)
        indexes.insert(raw(row.id), static_cast<TableIndex>(indexes.size()));
    return indexes;
}

} // namespace

ApiRecordingLoad::ApiRecordingLoad(ApiServer &server, PlaybookId playbook, RecordingPtr known, IsCanceled isCanceled,
                                   std::function<void(const RecordingPtr &)> step)
    : m_server(server)
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
    Result<RecordingPtr> recording = loadOnce();
    // Once more, as a whole; a report that is pruned all the time is shown as far as it could be read.
    if (recording && m_isShort) {
        m_known.reset();
        recording = loadOnce();
    }
    return recording;
}

QUrlQuery ApiRecordingLoad::ofPlaybook() const
{
    return apiQueryOf({{u"playbook"_s, QString::number(raw(m_playbook))}, {u"order"_s, u"id"_s}});
}

Result<RecordingPtr> ApiRecordingLoad::loadOnce()
{
    m_builder.emplace(m_about.schema);
    m_pages.clear();
    m_rows = m_last = 0;
    m_isShort = false;
    if (const Result<void> read = readFirstPage(); !read)
        return std::unexpected(read.error());
    if (const Result<void> read = readTables(); !read)
        return std::unexpected(read.error());
    continueFromKnown();
    m_sinceSnapshot.start();
    if (const Result<void> read = readPages(); !read) {
        if (m_rows == 0 || read.error().kind == Error::Kind::Cancelled)
            return std::unexpected(read.error());
        m_builder->addProblem(
            QCoreApplication::translate("RecordingLoad", "Only the first %n result(s) could be read.", nullptr,
                                        static_cast<int>(m_rows))
            + u' ' + read.error().what);
    }
    return m_builder->finish();
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

// Results are only ever added, in id order; but a run may be pruned, and its ids given to another. So what comes first is
// the last one that is known: it stands where it stood when nothing before it is gone.
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
    return {};
}

Result<void> ApiRecordingLoad::readTables()
{
    ApiTicket ticket = m_server.askDetail(u"playbooks/%1"_s.arg(raw(m_playbook)), ApiPriority::Bulk);
    const Result<JsonDocument> playbook = m_server.waitDetail(ticket, noPlaybook(m_playbook), m_isCanceled);
    if (!playbook)
        return std::unexpected(playbook.error());
    m_builder->setPlaybook(m_values.playbook(playbook->root()));
    std::vector<Play> plays;
    std::vector<File> files;
    std::vector<Host> hosts;
    std::vector<Task> tasks;
    std::vector<Record> records, links;
    const auto read = [this](const QString &kind, const QUrlQuery &query, auto take) {
        return m_server.eachRow(kind, query, ApiPriority::Bulk, m_isCanceled, take);
    };
    Result<void> done = read(u"plays"_s, ofPlaybook(), [&](const JsonValue &row) { plays.push_back(m_values.play(row)); });
    if (done)
        done = read(u"files"_s, ofPlaybook(), [&](const JsonValue &row) { files.push_back(ApiValues::file(row)); });
    if (done)
        done = read(u"hosts"_s, ofPlaybook(), [&](const JsonValue &row) { hosts.push_back(ApiValues::host(row)); });
    const QHash<qint64, TableIndex> playOf = indexesOf(plays), fileOf = indexesOf(files);
    if (done) {
        done = read(u"tasks"_s, ofPlaybook(),
                    [&](const JsonValue &row) { tasks.push_back(m_values.task(row, playOf, fileOf)); });
    }
    if (done) {
        // Those of the playbook, and the links of the whole report, which cannot be asked for apart.
        done = read(u"records"_s, apiQueryOf({{u"order"_s, u"id"_s}}), [&](const JsonValue &row) {
            const Record record = m_values.record(row);
            if (idOf(row["playbook"_L1]) == raw(m_playbook))
                records.push_back(record);
            if (record.type == "url"_L1)
                links.push_back(record);
        });
    }
    if (!done)
        return done;
    m_builder->setPlays(std::move(plays));
    m_builder->setTasks(std::move(tasks));
    m_builder->setHosts(std::move(hosts));
    m_builder->setFiles(std::move(files));
    m_builder->setRecords(std::move(records));
    m_builder->setReportLinks(std::move(links));
    return {};
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
            m_isShort = true;
            return {};
        }
        Page page = std::move(m_pages.front());
        m_pages.pop_front();
        const Result<ApiList> list = m_server.wait(page.pending, m_isCanceled);
        if (!list)
            return std::unexpected(list.error());
        // Two are on their way at a time.
        const qint64 time = std::max<qint64>(1, page.since.elapsed());
        m_pageRows = std::clamp(page.limit * PageTime * static_cast<qint64>(PagesAhead) / time, FewestRows, MostRows);
        addResults(list->rows);
    }
    return {};
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
