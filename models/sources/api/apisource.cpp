// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apisource.h"

#include "models/sources/api/apicontents.h"
#include "models/sources/api/apilists.h"
#include "models/sources/api/apiplaybooks.h"
#include "models/sources/api/apirecording.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Within a lane; higher ones first.
enum Priority { Late, Normal, Now };

} // namespace

struct ApiSource::Report
{
    Report(const QUrl &origin, const WebPatience &patience)
        : server(origin, patience)
        , contents(server)
        , playbooks(server)
    {
    }

    ApiServer server;
    ApiContents contents;
    ApiPlaybooks playbooks;
    ApiTableTimes times;
};

ApiSource::ApiSource(FoundReport report, QObject *parent)
    : ApiSource(std::move(report), {}, {}, parent)
{
}

ApiSource::ApiSource(FoundReport report, const WebPatience &patience, const Pace &pace, QObject *parent)
    : ReportSource(parent)
    , m_found(std::move(report))
    , m_pace(pace)
    , m_report(std::make_shared<Report>(m_found.origin, patience))
{
    m_quick.setMaxThreadCount(4);
    m_slow.setMaxThreadCount(2);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &ApiSource::look);
}

ApiSource::~ApiSource()
{
    m_report->server.client().stop();
    for (QThreadPool *pool : {&m_quick, &m_slow})
        pool->clear(); // destroying a promise cancels its future
    for (QThreadPool *pool : {&m_quick, &m_slow})
        pool->waitForDone();
}

template <class T, class Work>
Job<T> ApiSource::run(Lane lane, int priority, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Job<T> job(promise->future());
    QThreadPool &pool = lane == Lane::Quick ? m_quick : m_slow;
    pool.start(
        [promise = std::move(promise), report = m_report, work = std::move(work)] {
            if (!promise->isCanceled())
                promise->addResult(work(*report, *promise));
            promise->finish();
        },
        priority);
    return job;
}

Job<ReportInfo> ApiSource::open()
{
    return run<ReportInfo>(Lane::Quick, Now,
                           [found = m_found](Report &report, const auto &promise) -> Result<ReportInfo> {
                               const IsCanceled isCanceled = [&promise] { return promise.isCanceled(); };
                               const Result<ApiAbout> about = report.server.about(isCanceled, true);
                               if (!about)
                                   return std::unexpected(about.error());
                               // One of many databases behind a server may be broken, or older than it.
                               const Result<ApiList> one = report.server.list(
                                   u"playbooks"_s, apiQueryOf({{u"limit"_s, u"1"_s}}), ApiPriority::Click, isCanceled);
                               if (!one)
                                   return std::unexpected(one.error());
                               return ReportInfo{.origin = found.origin,
                                                 .inside = found.inside,
                                                 .generation = {},
                                                 .schema = about->schema,
                                                 .araVersion = about->version,
                                                 .notes = {}};
                           });
}

Job<std::vector<Playbook>> ApiSource::playbooks()
{
    follow();
    return run<std::vector<Playbook>>(Lane::Quick, Now, [](Report &report, const auto &promise) {
        return report.playbooks.list([&promise] { return promise.isCanceled(); });
    });
}

Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> ApiSource::outcomeCounts()
{
    return run<PlaybookOutcomes>(Lane::Slow, Late, [](Report &report, const auto &promise) {
        return report.playbooks.outcomes([&promise] { return promise.isCanceled(); });
    });
}

Job<RecordingPtr> ApiSource::recording(PlaybookId id, RecordingPtr known)
{
    follow();
    return run<RecordingPtr>(Lane::Slow, Normal, [id, known = std::move(known)](Report &report, auto &promise) {
        return ApiRecordingLoad(
                   report.server, report.times, id, known, [&promise] { return promise.isCanceled(); },
                   [&promise](const RecordingPtr &snapshot) { promise.addResult(snapshot); })
            .load();
    });
}

Job<ContentPtr> ApiSource::result(ResultId id)
{
    return content(ContentKind::Result, raw(id));
}

Job<ContentPtr> ApiSource::facts(HostId id)
{
    return content(ContentKind::Facts, raw(id));
}

Job<ContentPtr> ApiSource::file(FileId id)
{
    return content(ContentKind::File, raw(id));
}

Job<ContentPtr> ApiSource::record(RecordId id)
{
    return content(ContentKind::Record, raw(id));
}

Job<ContentPtr> ApiSource::content(ContentKind kind, qint64 id)
{
    return run<ContentPtr>(Lane::Quick, Now, [this, kind, id](Report &report, const auto &promise) {
        Result<ContentPtr> content
            = report.contents.content(kind, id, ApiPriority::Click, [&promise] { return promise.isCanceled(); });
        if (content || content.error().kind == Error::Kind::Network || content.error().kind == Error::Kind::Access)
            QMetaObject::invokeMethod(this, [this, isLost = !content] { heard(isLost); }, Qt::QueuedConnection);
        return content;
    });
}

Job<QStringList> ApiSource::messages(std::vector<MessageQuery> queries)
{
    return run<QStringList>(
        Lane::Quick, Normal, [this, queries = std::move(queries)](Report &report, const auto &promise) {
            Result<QStringList> lines = report.contents.messages(queries, [&promise] { return promise.isCanceled(); });
            if (!lines && (lines.error().kind == Error::Kind::Network || lines.error().kind == Error::Kind::Access))
                QMetaObject::invokeMethod(this, [this] { heard(true); }, Qt::QueuedConnection);
            return lines;
        });
}

Job<Rows> ApiSource::rows(RowKind kind, RowQuery query)
{
    return run<Rows>(Lane::Slow, Normal, [kind, query = std::move(query)](Report &report, const auto &promise) {
        return readApiRows(report.server, report.contents, kind, query, [&promise] { return promise.isCanceled(); });
    });
}

void ApiSource::follow()
{
    if (!m_look.isActive() && !m_looking.isRunning())
        lookLater();
}

void ApiSource::look()
{
    m_looking = run<bool>(Lane::Quick, Late, [](Report &report, const auto &promise) {
        return report.playbooks.look([&promise] { return promise.isCanceled(); });
    });
    m_looking.then(this, [this](const Result<bool> &isChanged) { looked(isChanged); });
}

// Nobody is told by one page that the server is gone, while the window says for a minute that all is well.
void ApiSource::heard(bool isLost)
{
    if (isLost == m_isLost || !m_look.isActive())
        return;
    m_look.stop();
    look();
}

void ApiSource::looked(const Result<bool> &isChanged)
{
    const bool isLost = !isChanged;
    const bool isNews = isLost != m_isLost || isChanged.value_or(false);
    m_quiet = isNews ? 0 : m_quiet + 1;
    m_isLost = isLost;
    if (isNews && !isLost)
        m_report->contents.forgetChanging();
    lookLater();
    // Who may come in no more is told why when they ask.
    const bool isRefused = isLost && isChanged.error().kind == Error::Kind::Access;
    if (isNews)
        Q_EMIT changed(isLost && !isRefused ? SourceChange::Lost : SourceChange::Written);
}

// The longer nothing happens, the less often: a run that was killed stays "running" for ever.
void ApiSource::lookLater()
{
    constexpr int QuietLooks = 8; // before it takes twice as long
    constexpr int Doublings = 5;
    const bool isRunning = m_isLost || m_report->playbooks.mayRun();
    const int doublings = std::min(m_isLost ? m_quiet : m_quiet / QuietLooks, Doublings);
    m_look.start(isRunning ? std::min(m_pace.running * (1 << doublings), m_pace.idle) : m_pace.idle);
}

} // namespace aviary
