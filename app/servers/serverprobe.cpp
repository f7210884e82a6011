// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/serverprobe.h"

#include "models/items/reportnames.h"
#include "models/recording/format.h"
#include "models/sources/openreport.h"
#include "models/sources/servers/systemproxy.h"
#include "models/sources/web/download.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr std::array Counted{RowKind::Playbooks, RowKind::Hosts, RowKind::Results};

QString found(RowKind kind, qint64 count)
{
    const QString number = formatCount(count);
    switch (kind) {
    case RowKind::Playbooks:
        return ServerProbe::tr("playbooks: %1").arg(number);
    case RowKind::Hosts:
        return ServerProbe::tr("hosts: %1").arg(number);
    default:
        return ServerProbe::tr("results: %1").arg(number);
    }
}

} // namespace

void ServerProbe::start(const QUrl &origin)
{
    stop();
    m_name = nameOfServer(origin);
    m_found.clear();
    // What is wrong is worth more now than an answer after minutes: the person is there, and can ask again.
    m_source = openReport(FoundReport{.origin = origin}, WebPatience{.retries = 0});
    Q_EMIT progressed(tr("Asking %1…").arg(m_name));
    m_proxying = systemProxyFor(origin);
    m_proxying.then(this, [this](const Result<QString> &proxy) {
        if (isRunning() && proxy && !proxy->isEmpty())
            Q_EMIT progressed(tr("Asking %1 through the proxy %2…").arg(m_name, *proxy));
    });
    m_opening = m_source->open();
    m_opening.then(this, [this](const Result<ReportInfo> &info) {
        if (!info)
            return finish(std::unexpected(info.error()));
        m_found << (info->araVersion.isEmpty() ? tr("%1 answers.").arg(m_name)
                                               : tr("%1 answers: ARA %2.").arg(m_name, info->araVersion));
        m_found << info->notes;
        count(0);
    });
}

void ServerProbe::stop()
{
    m_proxying = {};
    m_opening = {};
    m_counting = {};
    m_source.reset();
}

void ServerProbe::count(size_t kind)
{
    // A job must not go while it tells its answer.
    QMetaObject::invokeMethod(
        this,
        [this, kind] {
            if (!isRunning())
                return;
            if (kind == Counted.size()) {
                QStringList counts = m_found.last(static_cast<qsizetype>(Counted.size()));
                m_found.resize(m_found.size() - counts.size());
                counts.front().front() = counts.front().front().toUpper();
                return finish(m_found.join(u' ') + u'\n' + counts.join(u", "_s) + u'.');
            }
            Q_EMIT progressed(tr("%1 Counting…").arg(m_found.front()));
            m_counting = m_source->rows(Counted[kind], {.limit = 1});
            m_counting.then(this, [this, kind](const Result<Rows> &rows) {
                if (!rows)
                    return finish(std::unexpected(rows.error()));
                m_found << found(Counted[kind], rows->total);
                count(kind + 1);
            });
        },
        Qt::QueuedConnection);
}

void ServerProbe::finish(const Result<QString> &found)
{
    QMetaObject::invokeMethod(
        this,
        [this, found] {
            if (!isRunning())
                return;
            stop();
            Q_EMIT done(found);
        },
        Qt::QueuedConnection);
}

} // namespace aviary
