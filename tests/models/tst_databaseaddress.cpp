// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/servers/databaseaddress.h"
#include "models/sources/servers/serveraccess.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestDatabaseAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedComesFirstThenTheEnvironmentThenWhatIsOffered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("whole");
        const QStringList django{u"ARA_DATABASE_ENGINE=django.db.backends.postgresql"_s,
                                 u"ARA_DATABASE_NAME=records"_s,
                                 u"ARA_DATABASE_USER=ci"_s,
                                 u"ARA_DATABASE_PASSWORD=p@ss %"_s,
                                 u"ARA_DATABASE_HOST=db.example"_s,
                                 u"ARA_DATABASE_PORT=5433"_s};
        QTest::newRow("nothing but the kind")
            << u"postgresql:"_s << QStringList() << QString() << u"postgresql://localhost/ara"_s;
        QTest::newRow("all typed") << u"postgresql://me:x@h:1/n"_s << django << u"postgresql://you@o:2/m"_s
                                   << u"postgresql://me:x@h:1/n"_s;
        QTest::newRow("environment") << u"postgresql:"_s << django << u"postgresql://you@o:2/m"_s
                                     << u"postgresql://ci:p%40ss %25@db.example:5433/records"_s;
        QTest::newRow("name typed") << u"postgresql:///mine"_s << django << QString()
                                    << u"postgresql://ci:p%40ss %25@db.example:5433/mine"_s;
        QTest::newRow("another user has another password") << u"postgresql://me@db.example:5433"_s << django
                                                           << QString() << u"postgresql://me@db.example:5433/records"_s;
        QTest::newRow("another host gets no password")
            << u"postgresql://evil.example"_s << django << QString() << u"postgresql://evil.example/records"_s;
        QTest::newRow("another port gets none, either")
            << u"postgresql://db.example:6000"_s << django << QString() << u"postgresql://db.example:6000/records"_s;
        QTest::newRow("another kind of database")
            << u"mysql:"_s << django << u"mysql://you@o/m"_s << u"mysql://you@o/m"_s;
        QTest::newRow("a file's environment")
            << u"postgresql:"_s << QStringList{u"ARA_DATABASE_NAME=/home/me/ansible.sqlite"_s} << QString()
            << u"postgresql://localhost/ara"_s;
        QTest::newRow("the kind is that of the address")
            << u"mysql:"_s
            << QStringList{u"ARA_DATABASE_HOST=m"_s, u"ARA_DATABASE_USER=ci"_s, u"ARA_DATABASE_PASSWORD=x"_s}
            << QString() << u"mysql://ci:x@m/ara"_s;
        QTest::newRow("a password for whoever is typed")
            << u"mysql://ci@m"_s << QStringList{u"ARA_DATABASE_HOST=m"_s, u"ARA_DATABASE_PASSWORD=x"_s} << QString()
            << u"mysql://ci:x@m/ara"_s;
        QTest::newRow("a password for no host in particular")
            << u"mysql://ci@m"_s << QStringList{u"ARA_DATABASE_PASSWORD=x"_s} << QString() << u"mysql://ci@m/ara"_s;
        QTest::newRow("MariaDB") << u"mariadb:"_s
                                 << QStringList{u"ARA_DATABASE_ENGINE=django.db.backends.mysql"_s,
                                                u"ARA_DATABASE_HOST=m"_s}
                                 << QString() << u"mariadb://m/ara"_s;
        QTest::newRow("socket") << u"postgresql:"_s
                                << QStringList{u"ARA_DATABASE_ENGINE=django.db.backends.postgresql"_s,
                                               u"ARA_DATABASE_HOST=/run/pg"_s}
                                << QString() << u"postgresql:///ara?host=/run/pg"_s;
    }

    void whatIsTypedComesFirstThenTheEnvironmentThenWhatIsOffered()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, environment);
        QFETCH(QString, offered);
        QFETCH(QString, whole);
        QProcessEnvironment variables;
        for (const QString &variable : environment)
            variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        const QUrl url = completedAddress(QUrl(typed), variables, QUrl(offered));
        QCOMPARE(url.toString(QUrl::PrettyDecoded), QUrl(whole).toString(QUrl::PrettyDecoded));
        QCOMPARE(url.password(QUrl::FullyDecoded), QUrl(whole).password(QUrl::FullyDecoded));
    }

    void theNameForGoodHoldsNoSecretAndNoUsualPort_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("origin");
        QTest::newRow("password") << u"postgresql://me:secret@h/n"_s << u"postgresql://me@h/n"_s;
        QTest::newRow("usual port") << u"postgres://me@h:5432/n"_s << u"postgresql://me@h/n"_s;
        QTest::newRow("MySQL's port") << u"mysql://me@h:3306/n"_s << u"mysql://me@h/n"_s;
        QTest::newRow("another port") << u"mysql://me@h:5432/n"_s << u"mysql://me@h:5432/n"_s;
        QTest::newRow("query") << u"postgresql://h/n?password=secret&sslmode=require&sslkey=x"_s
                               << u"postgresql://h/n?sslmode=require"_s;
        QTest::newRow("no such mode") << u"postgresql://h/n?sslmode=secret"_s << u"postgresql://h/n"_s;
        QTest::newRow("socket") << u"mariadb:///n?host=/run/my.sock"_s << u"mariadb:///n?host=/run/my.sock"_s;
    }

    void theNameForGoodHoldsNoSecretAndNoUsualPort()
    {
        QFETCH(QString, address);
        QFETCH(QString, origin);
        QCOMPARE(serverOrigin(QUrl(address)), QUrl(origin));
        QVERIFY(!serverOrigin(QUrl(address)).toString(QUrl::FullyEncoded).contains("secret"_L1));
    }

    void partsAreDecoded()
    {
        const auto address
            = DatabaseAddress::of(QUrl(u"postgresql://a%40b:p%3Aw@[::1]:6000/my%20db%2Fx?host=&sslmode=verify-full"_s));
        QCOMPARE(address.user, u"a@b"_s);
        QCOMPARE(address.host, u"::1"_s);
        QCOMPARE(address.port, 6000);
        QCOMPARE(address.name, u"my db/x"_s);
        QCOMPARE(address.sslMode, u"verify-full"_s);
        QCOMPARE(address.where(), u"[::1]:6000"_s);
        const auto socket = DatabaseAddress::of(QUrl(u"mysql://me@/ara?host=/run/mysqld/mysqld.sock"_s));
        QVERIFY(socket.isSocket());
        QCOMPARE(socket.where(), u"/run/mysqld/mysqld.sock"_s);
        QCOMPARE(socket.port, 3306);
    }

    void passwordsAreDecodedAndKeptApart()
    {
        const QUrl typed(u"postgresql://me:p%40s%3As%25%2F@h.example/n"_s);
        const QUrl kept = keepAccessOf(typed);
        QCOMPARE(serverAccess(serverOrigin(kept)).password, u"p@s:s%/"_s);
        QVERIFY(kept.password().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDatabaseAddress)
#include "tst_databaseaddress.moc"
