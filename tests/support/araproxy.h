// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "araservers.h"
#include "webservers.h"

namespace aviary::test {

// nginx before ARA's server of many databases, as who lets others in puts it: https with a certificate that nobody
// signed but itself, for those only who show theirs, answers packed. ARA behind it believes that it is asked over plain
// http.
class AraProxy
{
public:
    AraProxy()
    {
        makeCertificate(QStringLiteral("server"));
        makeCertificate(QStringLiteral("client"));
        // Between choosing a free port and nginx taking it, somebody else may.
        for (int tries = 0; tries < 5 && m_port == 0; ++tries) {
            QTcpServer free;
            free.listen(QHostAddress::LocalHost);
            const int port = free.serverPort();
            free.close();
            start(port);
        }
    }
    ~AraProxy()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(AraProxy)

    bool isRunning() const { return m_port != 0; }
    QUrl url(const QString &recording) const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1/%2/ara-report/").arg(m_port).arg(recording));
    }
    QString authority() const { return path(QStringLiteral("server.pem")); } // to trust it by
    QString certificate() const { return path(QStringLiteral("client.pem")); } // of who may ask
    QString key() const { return path(QStringLiteral("client.key")); }

private:
    QString path(const QString &name) const { return m_own.filePath(name); }

    void start(int port)
    {
        QFile config(path(QStringLiteral("nginx.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write(QStringLiteral(R"(daemon off; master_process off; pid %1/pid; error_log %1/error.log;
events {}
http {
  access_log off; gzip on; gzip_types application/json; gzip_proxied any;
  client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi; uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
  server {
    listen 127.0.0.1:%2 ssl; ssl_certificate %1/server.pem; ssl_certificate_key %1/server.key;
    ssl_verify_client on; ssl_client_certificate %1/client.pem;
    location / { proxy_pass %3; proxy_set_header Host $http_host; }
  }
}
)")
                         .arg(m_own.path())
                         .arg(port)
                         .arg(qEnvironmentVariable("AVIARY_ARA_SERVERS").chopped(1))
                         .toUtf8());
        config.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        endWithTest(m_process);
        m_process.start(QStringLiteral("nginx"),
                        {QStringLiteral("-p"), m_own.path(), QStringLiteral("-e"), path(QStringLiteral("error.log")),
                         QStringLiteral("-c"), path(QStringLiteral("nginx.conf"))});
        const auto answers = [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
            return socket.waitForConnected(1000);
        };
        if (QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || answers(); }, 10'000)
            && m_process.state() == QProcess::Running)
            m_port = port;
    }

    void makeCertificate(const QString &name) const
    {
        const QString words = QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days "
                                             "2 -batch -quiet -addext subjectAltName=IP:127.0.0.1");
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      words.split(u' ')
                          + QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                                        QStringLiteral("-keyout"), path(name + QStringLiteral(".key")),
                                        QStringLiteral("-out"), path(name + QStringLiteral(".pem"))});
        openssl.waitForFinished();
    }

    QTemporaryDir m_own;
    QProcess m_process;
    int m_port = 0;
};

} // namespace aviary::test
