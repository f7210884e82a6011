// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <array>

#include <csignal>
#include <sys/prctl.h>

namespace aviary::test {

// A server of a test that crashes must not stay behind.
inline void endWithTest(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

// Real web servers on loopback over a folder. Each is there when its constructor ends, or port() is 0.

// python3 -m http.server: HTTP/1.0, no ranges, no ETag, listings.
class PythonServer
{
public:
    explicit PythonServer(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        endWithTest(m_process);
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral("-u"), QStringLiteral("-m"), QStringLiteral("http.server"),
                         QStringLiteral("--bind"), QStringLiteral("127.0.0.1"), QStringLiteral("--directory"), folder,
                         QStringLiteral("0")});
        // "Serving HTTP on 127.0.0.1 port 40123 (http://127.0.0.1:40123/) ..."
        if (!QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                             20'000))
            return;
        const QByteArray line = m_process.readLine();
        m_port = line.mid(line.indexOf(" port ") + 6).split(' ').first().toInt();
    }
    ~PythonServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int port() const { return m_port; }
    QUrl url(const QString &path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)); }

private:
    QProcess m_process;
    int m_port = 0;
};

// nginx from a folder of its own: ranges, ETag, listings, and https with certificates that nobody signed but
// themselves.
class NginxServer
{
public:
    explicit NginxServer(const QString &folder)
    {
        const auto path = [this](const char *name) { return m_own.filePath(QLatin1StringView(name)); };
        makeCertificate(QStringLiteral("unknown"), QStringLiteral("DNS:ci.example"));
        makeCertificate(QStringLiteral("known"), QStringLiteral("IP:127.0.0.1"));
        // Between choosing a free port and nginx taking it, somebody else may.
        for (int tries = 0; tries < 5 && m_port == 0; ++tries) {
            std::array<QTcpServer, 4> free;
            std::array<int, 4> ports{};
            for (size_t i = 0; i < free.size(); ++i) {
                free[i].listen(QHostAddress::LocalHost);
                ports[i] = free[i].serverPort();
            }
            for (QTcpServer &server : free)
                server.close();
            QFile config(path("nginx.conf"));
            if (!config.open(QIODevice::WriteOnly))
                return;
            config.write(QStringLiteral(R"(daemon off; master_process off; pid %1/pid; error_log %1/error.log;
events {}
http {
  access_log off; default_type application/octet-stream; autoindex on;
  types { text/html html; }
  client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi; uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
  root %5;
  server { listen 127.0.0.1:%2; location /to-unknown/ { return 302 https://127.0.0.1:%3/; } location /to-known/ { return 302 https://127.0.0.1:%4/shop-good.sqlite; } }
  server { listen 127.0.0.1:%3 ssl; ssl_certificate %1/unknown.pem; ssl_certificate_key %1/unknown.key; }
  server { listen 127.0.0.1:%4 ssl; ssl_certificate %1/known.pem; ssl_certificate_key %1/known.key; location /to-http/ { return 302 http://127.0.0.1:%2/shop-good.sqlite; } }
  server { listen 127.0.0.1:%6 ssl; ssl_certificate %1/known.pem; ssl_certificate_key %1/known.key; ssl_client_certificate %1/known.pem; ssl_verify_client on;
    default_type application/json;
    location = /api/ { return 200 '{"kind":"ara","version":"1.5.8"}'; } location /api/v1/ { return 200 '{"count":0,"results":[]}'; } }
}
)")
                             .arg(m_own.path())
                             .arg(ports[0])
                             .arg(ports[1])
                             .arg(ports[2])
                             .arg(folder)
                             .arg(ports[3])
                             .toUtf8());
            config.close();
            m_process.setProcessChannelMode(QProcess::MergedChannels);
            endWithTest(m_process);
            m_process.start(QStringLiteral("nginx"),
                            {QStringLiteral("-p"), m_own.path(), QStringLiteral("-e"), path("error.log"),
                             QStringLiteral("-c"), path("nginx.conf")});
            const auto answers = [&ports] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(ports[0]));
                return socket.waitForConnected(1000);
            };
            if (QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || answers(); }, 10'000)
                && m_process.state() == QProcess::Running) {
                m_port = ports[0];
                m_unknownPort = ports[1];
                m_knownPort = ports[2];
                m_privatePort = ports[3];
            }
        }
    }
    ~NginxServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int port() const { return m_port; }
    QUrl url(const QString &path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)); }
    QUrl unknownUrl(const QString &path) const
    {
        return secureUrl(m_unknownPort, path);
    } // nobody trusts its certificate
    QUrl knownUrl(const QString &path) const
    {
        return secureUrl(m_knownPort, path);
    } // who trusts certificate() trusts this
    // An ARA server that lets in only who shows certificate().
    QUrl privateUrl(const QString &path) const { return secureUrl(m_privatePort, path); }
    QString key() const { return m_own.filePath(QStringLiteral("known.key")); }
    QString certificate() const { return m_own.filePath(QStringLiteral("known.pem")); }
    QString log() { return QString::fromUtf8(m_process.readAll()); }

private:
    static QUrl secureUrl(int port, const QString &path)
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(port).arg(path));
    }

    void makeCertificate(const QString &name, const QString &of) const
    {
        const QString words = QStringLiteral(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=Test -batch -quiet");
        QProcess openssl; // silent
        openssl.start(QStringLiteral("openssl"),
                      words.split(u' ')
                          + QStringList{QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + of,
                                        QStringLiteral("-keyout"), m_own.filePath(name + QStringLiteral(".key")),
                                        QStringLiteral("-out"), m_own.filePath(name + QStringLiteral(".pem"))});
        openssl.waitForFinished();
    }

    QTemporaryDir m_own;
    QProcess m_process;
    int m_port = 0;
    int m_unknownPort = 0, m_knownPort = 0, m_privatePort = 0;
};

} // namespace aviary::test
