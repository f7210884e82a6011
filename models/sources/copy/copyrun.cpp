// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/copy/copyrun.h"

#include "models/sources/copy/waiting.h"

namespace aviary {

CopyRun::CopyRun(std::function<ReportSourcePtr()> open, QString target, CopyChoice choice, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, open = std::move(open), target = std::move(target), choice = std::move(choice)] {
        const auto watch = [this](const CopyStatistics &soFar) {
            if (!m_isCancelled)
                QMetaObject::invokeMethod(this, [this, soFar] { Q_EMIT progress(soFar); }, Qt::QueuedConnection);
            return !m_isCancelled;
        };
        const ReportSourcePtr source = open();
        const auto goesOn = [this] { return !m_isCancelled; };
        const Result<ReportInfo> info = waitFor(source->open(), goesOn);
        Result<CopyStatistics> copied
            = info ? copyReport(*source, target, choice, watch) : Result<CopyStatistics>(std::unexpected(info.error()));
        if (copied && !info->isWhole)
            copied->problems = info->notes + copied->problems;
        QMetaObject::invokeMethod(this, [this, copied] { Q_EMIT finished(copied); }, Qt::QueuedConnection);
    }))
{
    m_thread->start();
}

void CopyRun::deleteWhenDone()
{
    connect(m_thread.get(), &QThread::finished, this, &QObject::deleteLater);
    if (m_thread->isFinished())
        deleteLater();
}

CopyRun::~CopyRun()
{
    cancel();
    m_thread->wait();
}

} // namespace aviary
