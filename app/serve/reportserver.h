// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serve/answerers.h"
#include "app/serve/listener.h"
#include "app/serve/site.h"
#include "models/recording/error.h"

#include <QAbstractHttpServer>
#include <QHttpHeaders>
#include <QSet>
#include <QThreadPool>

namespace aviary {

// The read side of ARA's API over HTTP, for all databases of a site. Answers GET, HEAD and OPTIONS, and nothing is ever
// written. Lives in one thread with an event loop, which never waits.
class ReportServer : public QAbstractHttpServer
{
    Q_OBJECT
public:
    struct Options
    {
        ConnectionLimits limits;
        // Names by which it may be called besides those of this computer; only where it listens on loopback alone, so
        // that no page of the web can have a browser read reports by a name of its own.
        QStringList hosts;
    };
    ReportServer(std::shared_ptr<const Site> site, Options options);
    ~ReportServer() override;

    // Port 0 is any free one.
    Result<void> listen(const QHostAddress &address, quint16 port);
    QString address() const; // "http://127.0.0.1:8000"
    // Takes nobody in any more; finished() when all have their answers.
    void finish();

Q_SIGNALS:
    void finished();
    // What of a database could not be read: the server knows no place for it in its answers. Each once.
    void problem(const QString &path, const QString &what);

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    struct Exchange;
    using ExchangePtr = std::shared_ptr<Exchange>;

    static QHttpHeaders headersOf(const ApiAnswer &answer, const Exchange &exchange, bool keepsAlive);
    bool isMyName(const QByteArray &host) const;
    void begin(const ExchangePtr &exchange);
    void arrive(const ExchangePtr &exchange, const Destination &destination);
    void ask(const ExchangePtr &exchange);
    // What the database said: the whole answer, or a piece of a large one.
    void take(const ExchangePtr &exchange, const ApiAnswer &made);
    void send(const ExchangePtr &exchange, const ApiAnswer &piece);
    void end(const ExchangePtr &exchange, bool keepsAlive);
    void answerIndex(const ExchangePtr &exchange);
    void answer(const ExchangePtr &exchange, const ApiAnswer &answer);
    void tell(const QString &path, const QStringList &problems);

    const std::shared_ptr<const Site> m_site;
    const Options m_options;
    Listener *m_listener;
    Answerers m_answerers;
    QThreadPool m_lookups; // in folders
    QByteArray m_index; // the page of all databases, of so long ago
    QElapsedTimer m_indexAge;
    std::vector<ExchangePtr> m_waitForIndex;
    qint64 m_underWay = 0;
    bool m_isFinishing = false;
    QSet<QString> m_told;
};

} // namespace aviary
