// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/reportserver.h"

#include "app/serve/indexpage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QLoggingCategory>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportServer)
};

constexpr qint64 MostUnsent = qint64{256} * 1024 * 1024; // bytes of all answers together
// ARA knows no bound of a page. A larger one than this many rows is read and sent in such pieces, at the client's pace.
constexpr qint64 Piece = 5000, PieceOfHosts = 100;

using HttpStatus = QHttpServerResponder::StatusCode;

// The body of a HEAD whose length is not known.
class Nothing : public QIODevice
{
public:
    Nothing() { open(ReadOnly); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return 0; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

ApiAnswer html(int status, QByteArray body)
{
    return {.status = status,
            .reason = reasonOf(status),
            .contentType = "text/html; charset=utf-8",
            .headers = {{"Allow", "GET, HEAD, OPTIONS"}},
            .body = std::move(body),
            .problems = {}};
}

ApiAnswer plain(int status, QByteArray body)
{
    return {.status = status,
            .reason = {},
            .contentType = "text/plain; charset=utf-8",
            .headers = {},
            .body = std::move(body),
            .problems = {}};
}

ApiAnswer nowhere()
{
    return *answerWithoutReport({.method = "GET", .path = "/", .query = {}, .accept = {}});
}

ApiAnswer busy()
{
    ApiAnswer answer = plain(503, "Too many requests are being answered.\n");
    answer.headers.emplace_back("Retry-After", "2");
    return answer;
}

QByteArray dateNow()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

// "/api/v1/results?limit=1" of "http://ara.example/api/v1/results?limit=1", as proxies may ask for it.
QByteArray pathOf(const QByteArray &target)
{
    const qsizetype host = target.indexOf("://");
    if (target.startsWith('/') || host < 0)
        return target;
    const qsizetype path = target.indexOf('/', host + 3);
    return path < 0 ? QByteArray("/") : target.sliced(path);
}

QLoggingCategory::CategoryFilter usualFilter = nullptr;

// Whoever sends nonsense would fill the log with it. A filter beside the rules, which belong to the person.
void silenceHttpServer()
{
    if (usualFilter)
        return;
    usualFilter = QLoggingCategory::installFilter([](QLoggingCategory *category) {
        if (usualFilter) // not yet while it is installed, when all is set already
            usualFilter(category);
        if (!QLatin1StringView(category->categoryName()).startsWith("qt.httpserver"_L1))
            return;
        for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
            category->setEnabled(type, false);
    });
}

} // namespace

// A request from its first to its last moment. It owns Qt's responder: the client's next request is not read before
// that is gone.
struct ReportServer::Exchange
{
    QHttpServerResponder responder;
    QPointer<Connection> connection; // null when the client left
    RequestLine line;
    QByteArray host, accept;
    bool keepsAlive = true;
    Destination destination;
    ApiRequest request;
    bool isBegun = false; // a part of the answer is sent
};

QHttpHeaders ReportServer::headersOf(const ApiAnswer &answer, const Exchange &exchange, bool keepsAlive)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::Date, dateNow());
    if (!answer.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    headers.append(QHttpHeaders::WellKnownHeader::XContentTypeOptions, "nosniff");
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    if (!keepsAlive)
        headers.append(QHttpHeaders::WellKnownHeader::Connection, "close");
    else if (exchange.line.isOldest)
        headers.append(QHttpHeaders::WellKnownHeader::Connection, "keep-alive");
    return headers;
}

ReportServer::ReportServer(std::shared_ptr<const Site> site, Options options)
    : m_site(std::move(site))
    , m_options(std::move(options))
    , m_listener(new Listener(m_options.limits))
    , m_answerers(Answerers::Limits{})
{
    silenceHttpServer();
    m_listener->setParent(this);
    constexpr int atOnce = 4;
    m_lookups.setMaxThreadCount(atOnce);
}

ReportServer::~ReportServer()
{
    m_lookups.waitForDone();
    // What is on its way here holds responders, which must go before the connections do.
    QCoreApplication::removePostedEvents(this, QEvent::MetaCall);
}

Result<void> ReportServer::listen(const QHostAddress &address, quint16 port)
{
    if (m_listener->listen(address, port) && bind(m_listener))
        return {};
    const QString place = address.protocol() == QAbstractSocket::IPv6Protocol
        ? u"[%1]:%2"_s.arg(address.toString()).arg(port)
        : u"%1:%2"_s.arg(address.toString()).arg(port);
    Error error{Error::Kind::Network, Text::tr("%1 cannot be listened on.").arg(place), {}, m_listener->errorString()};
    if (m_listener->serverError() == QAbstractSocket::AddressInUseError) {
        error.what = Text::tr("The address %1 is in use: another program listens there.").arg(place);
        error.detail.clear();
        error.todo = Text::tr("Choose another port with --listen; port 0 takes any free one.");
    }
    return std::unexpected(error);
}

QString ReportServer::address() const
{
    const QHostAddress address = m_listener->serverAddress();
    const QString host
        = address.protocol() == QAbstractSocket::IPv4Protocol ? address.toString() : u'[' + address.toString() + u']';
    return u"http://%1:%2"_s.arg(host).arg(m_listener->serverPort());
}

void ReportServer::finish()
{
    m_isFinishing = true;
    m_listener->close();
    if (m_underWay == 0)
        Q_EMIT finished();
}

bool ReportServer::isMyName(const QByteArray &host) const
{
    static const QRegularExpression valid(uR"(^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:[0-9]{1,5})?$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = valid.match(QString::fromLatin1(host));
    if (!match.hasMatch())
        return false;
    if (!m_listener->serverAddress().isLoopback())
        return true;
    QString name = match.captured(1).toLower();
    if (name.startsWith(u'['))
        name = name.sliced(1, name.size() - 2);
    return name == "localhost"_L1 || QHostAddress(name).isLoopback()
        || m_options.hosts.contains(name, Qt::CaseInsensitive);
}

bool ReportServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    Connection *connection = m_listener->connection(request.remoteAddress(), request.remotePort());
    const auto exchange = std::make_shared<Exchange>(std::move(responder), connection);
    if (!connection)
        return true;
    exchange->line = connection->beginAnswer();
    exchange->host = request.value("host");
    exchange->accept = request.value("accept");
    const QByteArray wish = request.value("connection").toLower();
    exchange->keepsAlive = exchange->line.isOldest ? wish.contains("keep-alive") : !wish.contains("close");
    ++m_underWay;
    // Not at once: Qt HTTP Server 6.8 would hear of the end of its responder before its own handler returned.
    QMetaObject::invokeMethod(this, [this, exchange] { begin(exchange); }, Qt::QueuedConnection);
    return true;
}

// Who wants to go on with another protocol; Qt HTTP Server closes the connection after it.
void ReportServer::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &)
{
    if (Connection *connection = m_listener->connection(request.remoteAddress(), request.remotePort()))
        connection->refuse(400, "Bad Request");
}

void ReportServer::begin(const ExchangePtr &exchange)
{
    const QByteArray &method = exchange->line.method;
    if (m_listener->unsentBytes() > MostUnsent)
        return answer(exchange, busy());
    if (exchange->host.isEmpty() && exchange->line.isOldest)
        exchange->host = address().sliced(qstrlen("http://")).toLatin1();
    if (!isMyName(exchange->host))
        return answer(exchange, plain(400, "This server has another name. See --host.\n"));
    if (method != "GET" && method != "HEAD" && method != "OPTIONS")
        return answer(exchange, *answerWithoutReport({.method = method, .path = "/api/", .query = {}, .accept = {}}));
    m_lookups.start([this, exchange, path = pathOf(exchange->line.target).split('?').front()] {
        Destination destination = m_site->find(path);
        QMetaObject::invokeMethod(
            this, [this, exchange, destination = std::move(destination)] { arrive(exchange, destination); },
            Qt::QueuedConnection);
    });
}

void ReportServer::arrive(const ExchangePtr &exchange, const Destination &destination)
{
    switch (destination.kind) {
    case Destination::Kind::Nowhere:
        return answer(exchange, nowhere());
    case Destination::Kind::Index:
        return answerIndex(exchange);
    case Destination::Kind::Report:
        return answer(exchange, html(200, reportPage(destination.mount)));
    case Destination::Kind::Api:
        break;
    }
    const QByteArray target = pathOf(exchange->line.target);
    const qsizetype query = target.indexOf('?');
    exchange->request = {.method = exchange->line.method,
                         .path = destination.path,
                         .query = query < 0 ? QByteArray() : target.sliced(query + 1),
                         .accept = exchange->accept,
                         .base = "http://" + exchange->host + destination.mount};
    if (const std::optional<ApiAnswer> known = answerWithoutReport(exchange->request))
        return answer(exchange, *known);
    exchange->destination = destination;
    // These come with all facts of their hosts.
    exchange->request.mostRows = destination.path.endsWith("/latesthosts") ? PieceOfHosts : Piece;
    ask(exchange);
}

void ReportServer::ask(const ExchangePtr &exchange)
{
    const auto isWanted = [exchange] { return exchange->connection && exchange->connection->isOpen(); };
    const bool isTaken = m_answerers.ask(exchange->destination.key, exchange->destination.report, exchange->request,
                                         isWanted, [this, exchange](const ApiAnswer &made) { take(exchange, made); });
    if (!isTaken)
        take(exchange, busy());
}

void ReportServer::take(const ExchangePtr &exchange, const ApiAnswer &made)
{
    tell(QString::fromUtf8(exchange->destination.mount), made.problems);
    Connection *connection = exchange->connection;
    if (!connection || !connection->isOpen())
        return end(exchange, false);
    if (exchange->isBegun) {
        if (made.isFine())
            return send(exchange, made);
        // What is there already was said to be fine: only its want of an end can tell that it is not.
        connection->abort();
        return end(exchange, false);
    }
    if (made.rowsLeft == 0)
        return answer(exchange, made);
    if (exchange->line.isOldest)
        return answer(exchange, plain(505, "So large an answer needs HTTP/1.1, or a smaller limit.\n"));
    if (exchange->line.method == "HEAD") {
        exchange->responder.write(new Nothing, headersOf(made, *exchange, exchange->keepsAlive), HttpStatus::Ok);
        return end(exchange, exchange->keepsAlive);
    }
    exchange->responder.writeBeginChunked(headersOf(made, *exchange, exchange->keepsAlive), HttpStatus::Ok);
    send(exchange, made);
}

void ReportServer::send(const ExchangePtr &exchange, const ApiAnswer &piece)
{
    const QByteArrayView rest("]}");
    const QByteArray body = piece.body.chopped(rest.size());
    const QByteArray rows = exchange->isBegun ? body.sliced(piece.rowsAt) : body;
    if (!rows.isEmpty())
        exchange->responder.writeChunk(exchange->isBegun ? ',' + rows : rows);
    exchange->isBegun = true;
    if (piece.rowsLeft == 0) {
        exchange->responder.writeEndChunked(rest.toByteArray());
        return end(exchange, exchange->keepsAlive);
    }
    exchange->request.firstRow += exchange->request.mostRows;
    exchange->connection->whenSent([this, exchange] {
        if (exchange->connection && exchange->connection->isOpen() && !m_isFinishing)
            return ask(exchange);
        if (exchange->connection)
            exchange->connection->abort();
        end(exchange, false);
    });
}

// One walk through the folders at a time serves all who ask meanwhile, and for a moment after.
void ReportServer::answerIndex(const ExchangePtr &exchange)
{
    constexpr qint64 moment = 2000; // ms
    if (m_indexAge.isValid() && !m_indexAge.hasExpired(moment))
        return answer(exchange, html(200, m_index));
    m_waitForIndex.push_back(exchange);
    if (m_waitForIndex.size() > 1)
        return;
    m_lookups.start([this] {
        QByteArray page = indexPage(*m_site);
        QMetaObject::invokeMethod(
            this,
            [this, page = std::move(page)] {
                m_index = page;
                m_indexAge.start();
                for (const ExchangePtr &waiting : std::exchange(m_waitForIndex, {}))
                    answer(waiting, html(200, m_index));
            },
            Qt::QueuedConnection);
    });
}

void ReportServer::answer(const ExchangePtr &exchange, const ApiAnswer &answer)
{
    const bool keepsAlive = exchange->keepsAlive && !m_isFinishing;
    if (exchange->connection && exchange->connection->isOpen()) {
        const QHttpHeaders headers = headersOf(answer, *exchange, keepsAlive);
        const auto status = static_cast<HttpStatus>(answer.status);
        if (exchange->line.method == "HEAD") {
            // Qt HTTP Server 6.8 would send the body. Of a device it says how long it is, and sends what is left to
            // read.
            auto *read = new QBuffer;
            read->setData(answer.body);
            read->open(QIODevice::ReadOnly);
            read->seek(read->size());
            exchange->responder.write(read, headers, status);
        } else {
            exchange->responder.write(answer.body, headers, status);
        }
    }
    end(exchange, keepsAlive);
}

void ReportServer::end(const ExchangePtr &exchange, bool keepsAlive)
{
    --m_underWay;
    {
        const QHttpServerResponder ended = std::move(exchange->responder);
    }
    if (exchange->connection)
        exchange->connection->endAnswer(keepsAlive);
    if (m_isFinishing && m_underWay == 0)
        Q_EMIT finished();
}

void ReportServer::tell(const QString &path, const QStringList &problems)
{
    constexpr qsizetype most = 1000;
    for (const QString &what : problems) {
        const QString told = path + u'\n' + what;
        if (m_told.contains(told) || m_told.size() >= most)
            continue;
        m_told.insert(told);
        Q_EMIT problem(path, what);
    }
}

} // namespace aviary
