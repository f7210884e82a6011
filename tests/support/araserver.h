// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/araapi/apirequest.h"
#include "models/sources/openreport.h"
#include "scriptedserver.h"

#include <QDir>
#include <QMutex>
#include <QThread>

#include <map>

namespace aviary::test {

// An ARA server on loopback over the databases of a folder, with their paths as prefixes: "/shop-good.sqlite/api/v1/…".
// Lives in a thread of its own, so that a test may wait for who asks it. Connections stay open.
class AraServer
{
public:
    using Request = ScriptedServer::Request;
    // Sees each request first, in the server's thread; true when it answered.
    using Hook = std::function<bool(QTcpSocket &, const Request &)>;

    explicit AraServer(QString folder, Hook hook = {})
        : m_folder(std::move(folder))
        , m_hook(std::move(hook))
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        inside([this] {
            m_server = std::make_unique<QTcpServer>();
            QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
                QTcpSocket *socket = m_server->nextPendingConnection();
                ++m_connections;
                QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                    m_received.remove(socket);
                    socket->deleteLater();
                });
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
            });
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        });
    }
    ~AraServer()
    {
        inside([this] {
            m_server.reset();
            m_sources.clear();
        });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(AraServer)

    QUrl url(const QString &path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)); }
    // As they came; and forgets them.
    std::vector<Request> takeRequests()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_requests, {});
    }
    int connections() const { return m_connections; }
    // Nobody answers any more, and what is connected is cut off; until it is back at the same port.
    void goAway()
    {
        inside([this] {
            m_server->close();
            for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
                socket->abort();
        });
    }
    void comeBack()
    {
        inside([this] { m_server->listen(QHostAddress::LocalHost, static_cast<quint16>(m_port)); });
    }
    // Databases are read anew.
    void forget() { inside([this] { m_sources.clear(); }); }

    static void answer(QTcpSocket &socket, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        socket.write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body);
    }

private:
    template <class Work>
    void inside(Work work)
    {
        QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::BlockingQueuedConnection);
    }

    void read(QTcpSocket &socket)
    {
        QByteArray &received = m_received[&socket];
        received += socket.readAll();
        for (qsizetype end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
            const QList<QByteArray> lines = received.first(end).split('\n');
            received.remove(0, end + 4);
            Request request;
            const QList<QByteArray> words = lines.first().split(' ');
            request.method = words.value(0);
            request.target = words.value(1);
            for (const QByteArray &line : lines.sliced(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
            }
            {
                const QMutexLocker lock(&m_mutex);
                m_requests.push_back(request);
            }
            if (!m_hook || !m_hook(socket, request))
                answerApi(socket, request);
        }
    }

    void answerApi(QTcpSocket &socket, const Request &request)
    {
        const qsizetype question = request.target.indexOf('?');
        const QByteArray path = question < 0 ? request.target : request.target.first(question);
        const qsizetype api = path.indexOf("/api/");
        const QString file = m_folder + QString::fromUtf8(path.first(std::max<qsizetype>(0, api)));
        if (api < 0 || !QFile::exists(file)) {
            answer(socket, "404 Not Found", "Content-Type: text/html\r\n", "<h1>Not Found</h1>");
            return;
        }
        ReportSourcePtr &source = m_sources[file];
        if (!source)
            source = openReport(QUrl::fromLocalFile(file));
        const ApiAnswer said
            = aviary::answerApi(*source,
                                {.method = request.method,
                                 .path = path.sliced(api),
                                 .query = question < 0 ? QByteArray() : request.target.sliced(question + 1),
                                 .accept = request.headers.value("accept"),
                                 .base = "http://" + request.headers.value("host") + path.first(api)});
        answer(socket, QByteArray::number(said.status) + ' ' + said.reason,
               "Content-Type: " + said.contentType + "\r\n", said.body);
    }

    const QString m_folder;
    const Hook m_hook;
    QThread m_thread;
    QObject m_worker; // lives in the thread
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
    std::map<QString, ReportSourcePtr> m_sources;
    std::atomic<int> m_connections = 0;
    int m_port = 0;
    QMutex m_mutex;
    std::vector<Request> m_requests; // guarded
};

} // namespace aviary::test
