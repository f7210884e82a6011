// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summaryreader.h"

#include "models/sources/openreport.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// One report being read, in the reader's thread. Goes when it is read, or when nobody wants it any more.
template <class T>
class Reading : public QObject
{
public:
    Reading(const FoundReport &report, QPromise<Result<T>> promise, QObject *home)
        : QObject(home)
        , m_source(openReport(report))
        , m_promise(std::move(promise))
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        watcher->setFuture(m_promise.future());
    }

    void start();
    void start(qint64 limit);
    void start(const FoundReport &report, PlaybookId playbook);

protected:
    void finish(Result<T> answer)
    {
        m_source.reset(); // before the next one is asked for
        m_promise.addResult(std::move(answer));
        m_promise.finish();
        deleteLater();
    }

private:
    ReportSourcePtr m_source;
    QPromise<Result<T>> m_promise;
    ReportSummary m_summary;
    // After the source, so that they are cancelled before it goes.
    Job<ReportInfo> m_opening;
    Job<std::vector<Playbook>> m_listing;
    Job<PlaybookCounts> m_counting;
    Job<Rows> m_rows;
    Job<RecordingPtr> m_loading;
};

template <>
void Reading<ReportSummary>::start()
{
    m_opening = m_source->open();
    m_opening.then(this, [this](const Result<ReportInfo> &info) {
        if (!info)
            return finish(std::unexpected(info.error()));
        m_summary.info = *info;
        m_listing = m_source->playbooks();
        m_listing.then(this, [this](const Result<std::vector<Playbook>> &playbooks) {
            if (!playbooks)
                return finish(std::unexpected(playbooks.error()));
            m_summary.playbooks = *playbooks;
            finish(m_summary);
        });
    });
}

template <>
void Reading<PlaybookCounts>::start()
{
    m_counting = m_source->outcomeCounts();
    m_counting.then(this, [this](const Result<PlaybookCounts> &counts) { finish(counts); });
}

template <>
void Reading<Rows>::start(qint64 limit)
{
    m_rows = m_source->rows(RowKind::Hosts, {.limit = limit});
    m_rows.then(this, [this](const Result<Rows> &rows) { finish(rows); });
}

template <>
void Reading<RunDigestPtr>::start(const FoundReport &report, PlaybookId playbook)
{
    m_loading = m_source->recording(playbook);
    m_loading.then(this, [this, report](const Result<RecordingPtr> &recording) {
        if (!recording)
            return finish(std::unexpected(recording.error()));
        RunDigest digest = digestOf(**recording);
        digest.place.report = report.origin;
        digest.place.inside = report.inside;
        finish(std::make_shared<const RunDigest>(std::move(digest)));
    });
}

template <class T, class... Wanted>
Job<T> read(QObject *home, const FoundReport &report, Wanted... wanted)
{
    QPromise<Result<T>> promise;
    promise.start();
    Job<T> job(promise.future());
    QMetaObject::invokeMethod(home, [=, promise = std::move(promise)]() mutable {
        if (!promise.isCanceled())
            (new Reading<T>(report, std::move(promise), home))->start(wanted...);
    });
    return job;
}

} // namespace

SummaryReader::SummaryReader(QObject *parent)
    : QObject(parent)
    , m_home(new QObject)
{
    m_thread.setObjectName(u"SummaryReader"_s);
    m_home->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    m_thread.start();
}

SummaryReader::~SummaryReader()
{
    m_thread.quit();
    m_thread.wait();
}

Job<ReportSummary> SummaryReader::summary(const FoundReport &report)
{
    return read<ReportSummary>(m_home, report);
}

Job<PlaybookCounts> SummaryReader::outcomeCounts(const FoundReport &report)
{
    return read<PlaybookCounts>(m_home, report);
}

Job<Rows> SummaryReader::hosts(const FoundReport &report, qint64 limit)
{
    return read<Rows>(m_home, report, limit);
}

Job<RunDigestPtr> SummaryReader::digest(const FoundReport &report, PlaybookId playbook)
{
    return read<RunDigestPtr>(m_home, report, report, playbook);
}

} // namespace aviary
