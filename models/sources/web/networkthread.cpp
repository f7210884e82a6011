// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/networkthread.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QThread>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// The system's proxies; none to this machine itself, which no proxy can reach.
class Proxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

QNetworkAccessManager *makeNetwork(QObject *parent)
{
    auto *network = new QNetworkAccessManager(parent);
    network->setProxyFactory(new Proxies);
    network->setAutoDeleteReplies(false);
    return network;
}

namespace {

class NetworkWorker final : public QObject
{
public:
    void run(const std::function<void(QNetworkAccessManager &)> &work)
    {
        if (!m_network) {
            m_network = makeNetwork(this); // here, so that all it makes lives in this thread
        }
        work(*m_network);
    }

private:
    QNetworkAccessManager *m_network = nullptr;
};

struct NetworkThread
{
    QMutex mutex;
    QThread *thread = nullptr; // guarded
    NetworkWorker *worker = nullptr; // guarded; lives in the thread
};

NetworkThread &networkThread()
{
    static NetworkThread one;
    return one;
}

void endNetworkThread()
{
    NetworkThread &network = networkThread();
    const QMutexLocker lock(&network.mutex);
    network.thread->quit();
    network.thread->wait();
    delete std::exchange(network.thread, nullptr);
    network.worker = nullptr;
}

} // namespace

void onNetworkThread(std::function<void(QNetworkAccessManager &)> work)
{
    NetworkThread &network = networkThread();
    const QMutexLocker lock(&network.mutex);
    if (!network.thread) {
        network.thread = new QThread;
        network.thread->setObjectName("network"_L1);
        network.worker = new NetworkWorker;
        network.worker->moveToThread(network.thread);
        QObject::connect(network.thread, &QThread::finished, network.worker, &QObject::deleteLater);
        network.thread->start();
        qAddPostRoutine(endNetworkThread);
    }
    NetworkWorker *worker = network.worker;
    QMetaObject::invokeMethod(worker, [worker, work = std::move(work)] { worker->run(work); }, Qt::QueuedConnection);
}

} // namespace aviary
