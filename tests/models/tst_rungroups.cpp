// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/rungroups.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace aviary;

class TestRunGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsOfOnePlaybookFindEachOther_data();
    void runsOfOnePlaybookFindEachOther();
    void aPathMayBeGivenByItsEnd_data();
    void aPathMayBeGivenByItsEnd();
};

void TestRunGroups::runsOfOnePlaybookFindEachOther_data()
{
    QTest::addColumn<QStringList>("runs"); // "report path", by start
    QTest::addColumn<QStringList>("groups"); // runs by number

    QTest::newRow("the same path") << QStringList{u"1 /src/site.yml"_s, u"2 /src/site.yml"_s} << QStringList{u"0 1"_s};
    QTest::newRow("each job checks out elsewhere")
        << QStringList{u"1 /tmp/job-1/site.yml"_s, u"1 /tmp/job-1/verify.yml"_s, u"2 /tmp/job-2/site.yml"_s,
                       u"2 /tmp/job-2/verify.yml"_s, u"3 /tmp/job-3/site.yml"_s}
        << QStringList{u"0 2 4"_s, u"1 3"_s};
    QTest::newRow("two of one name in a report") << QStringList{u"1 /a/shop/site.yml"_s, u"1 /a/mail/site.yml"_s,
                                                                u"2 /b/shop/site.yml"_s, u"2 /b/mail/site.yml"_s}
                                                 << QStringList{u"1 3"_s, u"0 2"_s};
    QTest::newRow("again and again in one report")
        << QStringList{u"1 /src/site.yml"_s, u"1 /src/site.yml"_s, u"1 /src/site.yml"_s} << QStringList{u"0 1 2"_s};
    QTest::newRow("the most runs first, then the newest")
        << QStringList{u"1 /src/a.yml"_s, u"1 /src/b.yml"_s, u"1 /src/c.yml"_s, u"2 /src/b.yml"_s}
        << QStringList{u"1 3"_s, u"2"_s, u"0"_s};
    QTest::newRow("none") << QStringList() << QStringList();
}

void TestRunGroups::runsOfOnePlaybookFindEachOther()
{
    QFETCH(QStringList, runs);
    std::vector<RunOfReport> given;
    for (const QString &run : std::as_const(runs)) {
        Playbook playbook;
        playbook.path = run.section(u' ', 1);
        playbook.started = std::ssize(given);
        given.push_back({playbook, run.section(u' ', 0, 0).toULongLong()});
    }
    QStringList groups;
    for (const RunGroup &group : groupRuns(given)) {
        QStringList numbers;
        for (const size_t run : group.runs)
            numbers << QString::number(run);
        groups << numbers.join(u' ');
        QCOMPARE(group.path, given[group.runs.back()].playbook.path);
    }
    QTEST(groups, "groups");
}

void TestRunGroups::aPathMayBeGivenByItsEnd_data()
{
    QTest::addColumn<QString>("meant");
    QTest::addColumn<bool>("is");
    QTest::newRow("whole") << u"/src/shop/site.yml"_s << true;
    QTest::newRow("name") << u"site.yml"_s << true;
    QTest::newRow("with its folder") << u"shop/site.yml"_s << true;
    QTest::newRow("half a name") << u"te.yml"_s << false;
    QTest::newRow("another") << u"mail/site.yml"_s << false;
}

void TestRunGroups::aPathMayBeGivenByItsEnd()
{
    QFETCH(QString, meant);
    QTEST(isPathMeant(u"/src/shop/site.yml"_s, meant), "is");
}

AVIARY_TEST_GUILESS(TestRunGroups)
#include "tst_rungroups.moc"
