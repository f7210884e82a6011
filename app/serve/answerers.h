// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/araapi/apirequest.h"
#include "models/sources/places/foundreport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QThread;

namespace aviary {

class Answerer;

// Answers requests to many databases, each in a thread that keeps its database open for the next ones. A database that
// takes long keeps nobody waiting but those who ask the same one. What is asked for last is kept; what is idle is let
// go. Lives in one thread with an event loop.
class Answerers : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        size_t open = 16; // connections to databases, all in all
        int ofOne = 2; // of them to the same
        size_t waiting = 256; // requests that have none yet
        std::chrono::seconds kept{60}; // an idle one
    };
    using Done = std::function<void(ApiAnswer)>;
    using IsWanted = std::function<bool()>;

    explicit Answerers(const Limits &limits, QObject *parent = nullptr);
    // Waits for what is being answered.
    ~Answerers() override;

    // `key` tells a database from any other. `done` is called once from the event loop; never when this is gone.
    // What nobody waits for any more when its turn comes is not asked: its answer is empty. False when too many wait.
    bool ask(const QString &key, const FoundReport &report, const ApiRequest &request, IsWanted isWanted, Done done);

private:
    struct Desk
    {
        QString key;
        QThread *thread;
        Answerer *answerer; // in that thread
        bool isBusy = false;
        QElapsedTimer idle;
    };
    struct Waiting
    {
        QString key;
        FoundReport report;
        ApiRequest request;
        IsWanted isWanted;
        Done done;
    };

    void dispatch();
    Desk *deskFor(const Waiting &request);
    Desk *open(const Waiting &request);
    void give(Desk &desk, Waiting request);
    bool letGoOldest();
    void letGoIdle();
    static void letGo(Desk &desk);

    const Limits m_limits;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::deque<Waiting> m_waiting;
    QTimer m_tidy;
};

} // namespace aviary
