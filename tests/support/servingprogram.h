// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

#include <csignal>

// `aviary serve` as another program meets it, and a client that sends what no well-behaved one would.
namespace aviary::test {

// The program, on a free port, for as long as this lives.
class ServingProgram
{
public:
    explicit ServingProgram(const QStringList &arguments, const QString &folder = QStringLiteral(AVIARY_TEST_DATA))
    {
        m_process.setWorkingDirectory(folder);
        QStringList all{QStringLiteral("serve")};
        if (!arguments.contains(QStringLiteral("--listen")))
            all << QStringLiteral("--listen") << QStringLiteral("127.0.0.1:0");
        m_process.start(qEnvironmentVariable("AVIARY_PROGRAM"), all + arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
        m_address = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    }
    ~ServingProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ServingProgram)

    static constexpr int Patience = 60'000;

    quint16 port() const { return static_cast<quint16>(m_address.port(0)); }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(port()); }
    void send(int signal) { ::kill(static_cast<pid_t>(m_process.processId()), signal); }
    // Its exit status after a signal; -1 when it crashed or did not end.
    int end(int signal = SIGINT)
    {
        send(signal);
        const bool ended = m_process.waitForFinished(Patience) && m_process.exitStatus() == QProcess::NormalExit;
        return ended ? m_process.exitCode() : -1;
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QByteArray lines() { return m_process.readAllStandardOutput(); } // behind the first one
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QUrl m_address;
};

struct HttpAnswer
{
    int status = 0; // 0: none came
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

// One connection. Waits; for tests only.
class HttpClient
{
public:
    explicit HttpClient(const ServingProgram &server)
        : HttpClient(server.port())
    {
    }
    explicit HttpClient(quint16 port)
        : m_host("127.0.0.1:" + QByteArray::number(port))
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.waitForConnected(ServingProgram::Patience);
    }

    QTcpSocket &socket() { return m_socket; }
    void setHost(const QByteArray &host) { m_host = host; }
    HttpAnswer get(const QByteArray &target, const QByteArray &headers = {}) { return ask("GET", target, headers); }
    HttpAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {})
    {
        send(method, target, headers);
        return read(method == "HEAD");
    }
    void send(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {})
    {
        m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n" + headers + "\r\n");
    }
    HttpAnswer read(bool withoutBody = false)
    {
        HttpAnswer answer;
        answer.status = line().split(' ').value(1).toInt();
        for (QByteArray text = line(); !text.isEmpty(); text = line()) {
            const qsizetype colon = text.indexOf(':');
            answer.headers.emplaceBack(text.first(colon).toLower(), text.sliced(colon + 1).trimmed());
        }
        if (withoutBody)
            return answer;
        if (answer.header("transfer-encoding") == "chunked") {
            for (qint64 size = line().toLongLong(nullptr, 16); size > 0; size = line().toLongLong(nullptr, 16)) {
                answer.body += bytes(size);
                line();
            }
            line();
        } else {
            answer.body = bytes(answer.header("content-length").toLongLong());
        }
        return answer;
    }
    // True when the server ends the connection.
    bool isEnded()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState
            || m_socket.waitForDisconnected(ServingProgram::Patience);
    }

private:
    QByteArray line()
    {
        while (!m_socket.canReadLine() && m_socket.waitForReadyRead(ServingProgram::Patience)) { }
        return m_socket.readLine().trimmed();
    }
    QByteArray bytes(qint64 count)
    {
        while (m_socket.bytesAvailable() < count && m_socket.waitForReadyRead(ServingProgram::Patience)) { }
        return m_socket.read(count);
    }

    QByteArray m_host;
    QTcpSocket m_socket;
};

} // namespace aviary::test
