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

namespace aviary::test {

// Real web servers on loopback over a folder. Each is there when its constructor ends, or port() is 0.

// python3 -m http.server: HTTP/1.0, no ranges, no ETag, listings.
class PythonServer
{
public:
    explicit PythonServer(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
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

// nginx from a folder of its own: ranges, ETag, listings, and https with a certificate that nobody signed but itself.
class NginxServer
{
public:
    explicit NginxServer(const QString &folder)
    {
        const auto path = [this](const char *name) { return m_own.filePath(QLatin1StringView(name)); };
        QProcess::execute(QStringLiteral("openssl"),
                          {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                           QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                           QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                           QStringLiteral("-keyout"), path("key.pem"), QStringLiteral("-out"), path("cert.pem"),
                           QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                           QStringLiteral("/CN=ci.example"), QStringLiteral("-batch"), QStringLiteral("-quiet")});
        // Between choosing a free port and nginx taking it, somebody else may.
        for (int tries = 0; tries < 5 && m_port == 0; ++tries) {
            const int port = freePort();
            const int securePort = freePort();
            QFile config(path("nginx.conf"));
            if (!config.open(QIODevice::WriteOnly))
                return;
            config.write(QStringLiteral(R"(daemon off; master_process off; pid %1/pid; error_log %1/error.log;
events {}
http {
  access_log off; default_type application/octet-stream; autoindex on;
  types { text/html html; }
  client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi; uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
  server { listen 127.0.0.1:%2; root %4; location /insecure/ { return 302 https://127.0.0.1:%3/; } }
  server { listen 127.0.0.1:%3 ssl; ssl_certificate %1/cert.pem; ssl_certificate_key %1/key.pem; root %4; }
}
)")
                             .arg(m_own.path())
                             .arg(port)
                             .arg(securePort)
                             .arg(folder)
                             .toUtf8());
            config.close();
            m_process.setProcessChannelMode(QProcess::MergedChannels);
            m_process.start(QStringLiteral("nginx"),
                            {QStringLiteral("-p"), m_own.path(), QStringLiteral("-e"), path("error.log"),
                             QStringLiteral("-c"), path("nginx.conf")});
            const auto answers = [port] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
                return socket.waitForConnected(1000);
            };
            if (QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || answers(); }, 10'000)
                && m_process.state() == QProcess::Running) {
                m_port = port;
                m_securePort = securePort;
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
    QUrl secureUrl(const QString &path) const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(m_securePort).arg(path));
    }
    QString log() { return QString::fromUtf8(m_process.readAll()); }

private:
    static int freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    QTemporaryDir m_own;
    QProcess m_process;
    int m_port = 0;
    int m_securePort = 0;
};

} // namespace aviary::test
