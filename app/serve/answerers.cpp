// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/answerers.h"

#include "models/sources/openreport.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

// One open database. Lives in its thread and is deleted there.
class Answerer : public QObject
{
public:
    explicit Answerer(FoundReport report)
        : m_report(std::move(report))
    {
    }

    ApiAnswer answer(const ApiRequest &request)
    {
        if (!m_source)
            m_source = openReport(m_report);
        // Sees what was written since. What is wrong with the database is for the answer to say.
        std::ignore = m_source->open().wait();
        ApiAnswer answer = answerApi(*m_source, request);
        constexpr int broken = 500;
        if (answer.status >= broken)
            m_source.reset();
        return answer;
    }

private:
    const FoundReport m_report;
    ReportSourcePtr m_source;
};

Answerers::Answerers(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    connect(&m_tidy, &QTimer::timeout, this, &Answerers::letGoIdle);
    m_tidy.start(limits.kept / 4);
}

Answerers::~Answerers()
{
    for (const auto &desk : m_desks)
        letGo(*desk);
    for (QThread *thread : findChildren<QThread *>())
        thread->wait();
}

bool Answerers::ask(const QString &key, const FoundReport &report, const ApiRequest &request, IsWanted isWanted,
                    Done done)
{
    if (m_waiting.size() >= m_limits.waiting)
        return false;
    m_waiting.push_back({key, report, request, std::move(isWanted), std::move(done)});
    dispatch();
    return true;
}

void Answerers::dispatch()
{
    for (auto request = m_waiting.begin(); request != m_waiting.end();) {
        if (!request->isWanted()) {
            QMetaObject::invokeMethod(this, [done = std::move(request->done)] { done({}); }, Qt::QueuedConnection);
            request = m_waiting.erase(request);
            continue;
        }
        Desk *desk = deskFor(*request);
        if (!desk) {
            ++request;
            continue;
        }
        Waiting taken = std::move(*request);
        request = m_waiting.erase(request);
        give(*desk, std::move(taken));
    }
}

Answerers::Desk *Answerers::deskFor(const Waiting &request)
{
    int ofOne = 0;
    for (const auto &desk : m_desks) {
        if (desk->key != request.key)
            continue;
        if (!desk->isBusy)
            return desk.get();
        ++ofOne;
    }
    if (ofOne >= m_limits.ofOne || (m_desks.size() >= m_limits.open && !letGoOldest()))
        return nullptr;
    return open(request);
}

Answerers::Desk *Answerers::open(const Waiting &request)
{
    auto *thread = new QThread(this);
    thread->setObjectName(u"Answerer"_s);
    auto *answerer = new Answerer(request.report);
    answerer->moveToThread(thread);
    connect(thread, &QThread::finished, answerer, &QObject::deleteLater);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    m_desks.push_back(std::make_unique<Desk>(Desk{.key = request.key, .thread = thread, .answerer = answerer}));
    return m_desks.back().get();
}

void Answerers::give(Desk &desk, Waiting request)
{
    desk.isBusy = true;
    QMetaObject::invokeMethod(
        desk.answerer,
        [this, desk = &desk, answerer = desk.answerer, request = std::move(request.request),
         done = std::move(request.done)] {
            ApiAnswer answer = answerer->answer(request);
            QMetaObject::invokeMethod(
                this,
                [this, desk, done, answer = std::move(answer)] {
                    desk->isBusy = false;
                    desk->idle.start();
                    done(answer);
                    dispatch();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

bool Answerers::letGoOldest()
{
    auto oldest = m_desks.end();
    for (auto desk = m_desks.begin(); desk != m_desks.end(); ++desk) {
        if (!(*desk)->isBusy && (oldest == m_desks.end() || (*desk)->idle.elapsed() > (*oldest)->idle.elapsed()))
            oldest = desk;
    }
    if (oldest == m_desks.end())
        return false;
    letGo(**oldest);
    m_desks.erase(oldest);
    return true;
}

void Answerers::letGoIdle()
{
    std::erase_if(m_desks, [this](const std::unique_ptr<Desk> &desk) {
        if (desk->isBusy || !desk->idle.hasExpired(std::chrono::milliseconds(m_limits.kept).count()))
            return false;
        letGo(*desk);
        return true;
    });
}

void Answerers::letGo(Desk &desk)
{
    desk.thread->quit(); // it deletes the answerer, then itself
}

} // namespace aviary
