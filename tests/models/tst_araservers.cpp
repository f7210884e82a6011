// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/araservers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>

using namespace aviary::test;
using namespace Qt::StringLiterals;

// That the real ARA servers, which other tests compare with, are what those tests believe.
class TestAraServers : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int status = 0;
        QJsonObject json;
    };
    Answer get(const QUrl &url, const QByteArray &authorization = {})
    {
        QNetworkRequest request(url);
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(60'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }

    QNetworkAccessManager m_network;

private Q_SLOTS:
    void initTestCase() { AVIARY_NEEDS_ARA_SERVERS(); }

    void everyRecordingOfSchema10AndLaterIsServed_data()
    {
        QTest::addColumn<int>("playbooks");
        QTest::newRow("shop-again") << 2;
        QTest::newRow("shop-bad") << 3;
        QTest::newRow("shop-extras") << 14;
        QTest::newRow("schema/ara-1.5.8-m10") << 1;
        QTest::newRow("schema/ara-head-m19") << 1;
        QTest::newRow("2/some/path") << 1;
    }
    void everyRecordingOfSchema10AndLaterIsServed()
    {
        QFETCH(int, playbooks);
        const QString recording = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(get(araUrl(recording, u"api/"_s)).json["version"_L1].toString(), u"1.5.8"_s);
        QCOMPARE(get(araUrl(recording, u"api/v1/playbooks"_s)).json["count"_L1].toInt(), playbooks);
    }

    void olderOnesAreAnsweredWithAnError()
    {
        QCOMPARE(get(araUrl(u"schema/ara-1.5.6-m08"_s, u"api/v1/results"_s)).status, 500);
        QCOMPARE(get(araUrl(u"no/such"_s, u"api/"_s)).status, 404);
    }

    void timesOfMontrealAreThoseOfMontreal()
    {
        const auto started
            = [this](const QUrl &url) { return get(url).json["results"_L1][0]["started"_L1].toString(); };
        const QString here = started(araUrl(u"shop-good"_s, u"api/v1/playbooks"_s));
        const QString there = started(montrealUrl(u"shop-good"_s, u"api/v1/playbooks"_s));
        QVERIFY2(here.endsWith(u'Z'), qPrintable(here));
        QVERIFY2(there.endsWith("-05:00"_L1), qPrintable(there));
        QCOMPARE(QDateTime::fromString(there, Qt::ISODateWithMs), QDateTime::fromString(here, Qt::ISODateWithMs));
    }

    void thePrivateOneWantsItsUser()
    {
        const auto basic = [](const QString &user, const QString &password) {
            return "Basic " + (user + u':' + password).toUtf8().toBase64();
        };
        const QUrl url = privateAraUrl(u"api/v1/playbooks"_s);
        QCOMPARE(get(url).status, 401);
        QCOMPARE(get(url, basic(araUser(), u"wrong"_s)).status, 401);
        QCOMPARE(get(url, basic(araUser(), araPassword())).json["count"_L1].toInt(), 2);
    }

    void aDatabaseOfATestIsServedWhileItLives()
    {
        QUrl url;
        {
            const ServedDatabase served(u"tst_araservers"_s, QStringLiteral(AVIARY_TEST_DATA "/shop-free.sqlite"));
            QVERIFY(served.isServed());
            url = served.url(u"api/v1/playbooks"_s);
            QCOMPARE(get(url).json["count"_L1].toInt(), 4);
        }
        QCOMPARE(get(url).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestAraServers)
#include "tst_araservers.moc"
