// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databases.h"
#include "tests/support/program.h"

#include <QTemporaryDir>

using namespace aviary::test;
using namespace Qt::StringLiterals;

// `aviary check`: what is damaged, and the exit status that a script reads.
class TestVerbCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeReportIsSaidToBeWhole();
    void whatIsDamagedIsNamedOnce();
    void whatIsNoReportCannotBeChecked();
    void eachReportOfAFolderIsChecked();
};

void TestVerbCheck::aWholeReportIsSaidToBeWhole()
{
    const Ran ran = run({u"check"_s, data(u"shop-bad.sqlite"_s)});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.endsWith("shop-bad.sqlite: whole, 425 rows and 344 contents were read.\n"), ran.out.constData());
    QCOMPARE(ran.err, QByteArray());
}

void TestVerbCheck::whatIsDamagedIsNamedOnce()
{
    const QTemporaryDir folder;
    const QString file = copied(u"shop-bad.sqlite"_s, folder.filePath(u"ansible.sqlite"_s));
    Connection(file).run(u"update results set content = x'789c00' where id = 5"_s);
    Connection(file).run(u"update results set host_id = 4711 where id in (6, 7)"_s);
    const Ran ran = run({u"check"_s, file});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out.count("2 rows of results point to a row of hosts that is missing."), 1);
    QCOMPARE(ran.out.count("ids 6, 7\n"), 1);
    QCOMPARE(ran.out.count("1 of 218 contents of results.content are damaged."), 1);
}

void TestVerbCheck::whatIsNoReportCannotBeChecked()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ansible.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>");
    file.close();
    const Ran ran = run({u"check"_s, file.fileName()});
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
}

void TestVerbCheck::eachReportOfAFolderIsChecked()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"1"_s) && QDir(folder.path()).mkpath(u"2"_s));
    copied(u"shop-bad.sqlite"_s, folder.filePath(u"1/ansible.sqlite"_s));
    const QString second = copied(u"shop-good.sqlite"_s, folder.filePath(u"2/ansible.sqlite"_s));
    Connection(second).run(u"drop table records"_s);
    const Ran ran = run({u"check"_s, folder.path()});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out.count(": whole, "), 1);
    QCOMPARE(ran.out.count(": damaged, "), 1);
    QVERIFY(ran.out.contains("it lacks the tables records."));
}

QTEST_GUILESS_MAIN(TestVerbCheck)
#include "tst_verbcheck.moc"
