// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/servers/serveraccess.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestServerAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServerIsCalledOneWay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("origin");
        QTest::newRow("bare") << u"http://ara.example"_s << u"http://ara.example/"_s;
        QTest::newRow("slash") << u"http://ara.example/"_s << u"http://ara.example/"_s;
        QTest::newRow("api") << u"http://ara.example/api"_s << u"http://ara.example/"_s;
        QTest::newRow("api/") << u"http://ara.example/api/"_s << u"http://ara.example/"_s;
        QTest::newRow("api/v1") << u"https://ara.example:8443/api/v1"_s << u"https://ara.example:8443/"_s;
        QTest::newRow("prefix") << u"http://logs.example/2/some/path/ara-report"_s << u"http://logs.example/2/some/path/ara-report/"_s;
        QTest::newRow("prefix, api/v1/") << u"http://logs.example/2/some/path/ara-report/api/v1/"_s << u"http://logs.example/2/some/path/ara-report/"_s;
        QTest::newRow("user, query, fragment") << u"http://ci:s3cret@ara.example/x?token=1#y"_s << u"http://ara.example/x/"_s;
        QTest::newRow("escaped path") << u"http://ara.example/a%20b%2Fc"_s << u"http://ara.example/a%20b%2Fc/"_s;
        QTest::newRow("database") << u"postgresql://ara:s%40cret@db.example:5433/ara?sslmode=require&password=s3cret"_s
                                  << u"postgresql://ara@db.example:5433/ara?sslmode=require"_s;
        QTest::newRow("postgres") << u"postgres://ara@db.example/ara"_s << u"postgresql://ara@db.example/ara"_s;
        QTest::newRow("mysql") << u"mysql://db.example/ara"_s << u"mysql://db.example/ara"_s;
    }
    void aServerIsCalledOneWay()
    {
        QFETCH(QString, typed);
        QFETCH(QString, origin);
        const QUrl once = serverOrigin(QUrl(typed, QUrl::StrictMode));
        QCOMPARE(once.toString(QUrl::FullyEncoded), origin);
        QCOMPARE(serverOrigin(once), once);
    }

    void whatLetsOneInIsTakenOutOfAnAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("web") << u"http://ci:p%40ss%3A%2F%C3%BC@one.example/x"_s << u"http://one.example/x"_s << u"ci"_s << u"p@ss:/ü"_s;
        QTest::newRow("web, user alone") << u"http://ci@two.example/"_s << u"http://two.example/"_s << u"ci"_s << QString();
        QTest::newRow("database") << u"postgresql://ara:100%25@db.example/ara"_s << u"postgresql://ara@db.example/ara"_s << u"ara"_s << u"100%"_s;
        QTest::newRow("nothing") << u"http://three.example/x"_s << u"http://three.example/x"_s << QString() << QString();
        QTest::newRow("database without password") << u"mysql://ara@four.example/ara"_s << u"mysql://ara@four.example/ara"_s << QString() << QString();
    }
    void whatLetsOneInIsTakenOutOfAnAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, left);
        QFETCH(QString, user);
        QFETCH(QString, password);
        const QUrl kept = keepAccessOf(QUrl(typed, QUrl::StrictMode));
        QCOMPARE(kept.toString(QUrl::FullyEncoded), left);
        QCOMPARE(serverAccess(kept).user, user);
        QCOMPARE(serverAccess(kept).password, password);
    }

    void whatIsTypedLaterKeepsCertificates()
    {
        const QUrl origin(u"https://five.example/"_s);
        setServerAccess(origin, {.user = u"old"_s, .password = u"old"_s, .certificate = u"/c.pem"_s, .authority = u"/ca.pem"_s});
        keepAccessOf(QUrl(u"https://new:pass@five.example/api/v1/"_s));
        QCOMPARE(serverAccess(origin), (ServerAccess {.user = u"new"_s, .password = u"pass"_s, .certificate = u"/c.pem"_s, .authority = u"/ca.pem"_s}));
        // An address without them says nothing about them.
        keepAccessOf(QUrl(u"https://five.example/"_s));
        QCOMPARE(serverAccess(origin).user, u"new"_s);
    }

    void oneServerSaysNothingOfAnother()
    {
        setServerAccess(QUrl(u"http://six.example/a"_s), {.user = u"a"_s, .password = u"b"_s});
        QCOMPARE(serverAccess(QUrl(u"http://six.example/b"_s)), ServerAccess());
        QCOMPARE(serverAccess(QUrl(u"https://six.example/a"_s)), ServerAccess());
        QCOMPARE(serverAccess(QUrl(u"http://six.example:81/a"_s)), ServerAccess());
        QCOMPARE(serverAccess(QUrl(u"http://six.example/a/api/v1/"_s)).user, u"a"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerAccess)
#include "tst_serveraccess.moc"
