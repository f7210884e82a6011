// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLandingIsTheFirstFailedPlaybook_data();
    void theLandingIsTheFirstFailedPlaybook();
    void aRecordingIsReadOnceAndKept();
    void reloadingKeepsTheListUntilTheNewOneIsThere();
    void countsComeAfterTheList();
};

namespace {

QUrl fixture(const QString &name)
{
    return QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + name);
}

// The report of a place that is one, once it is found.
OpenReport *opened(Session &session, const QUrl &url)
{
    session.openPlace(url);
    if (!QTest::qWaitFor([&] { return !session.reports().empty(); }))
        return nullptr;
    return session.reports().front().get();
}

} // namespace

void TestSession::theLandingIsTheFirstFailedPlaybook_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("state");
    QTest::newRow("the failed one") << u"shop-bad.sqlite"_s << u"site.yml"_s << int(State::Failed);
    QTest::newRow("the first of several") << u"shop-extras.sqlite"_s << u"failures.yml"_s << int(State::Failed);
    QTest::newRow("the last one when all is well") << u"shop-good.sqlite"_s << u"verify.yml"_s << int(State::Completed);
    QTest::newRow("the first that did not end") << u"shop-running.sqlite"_s << u"interrupted.yml"_s << int(State::Expired);
}

void TestSession::theLandingIsTheFirstFailedPlaybook()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    QFETCH(int, state);
    Session session;
    OpenReport *report = opened(session, fixture(file));
    QTRY_COMPARE(report->state(), OpenReport::State::Ready);
    const Playbook *landing = report->playbook(*report->landing());
    QVERIFY(landing);
    QVERIFY2(landing->path.endsWith(u'/' + path), qPrintable(landing->path));
    QCOMPARE(int(landing->state), state);
}

void TestSession::aRecordingIsReadOnceAndKept()
{
    Session session;
    OpenReport *report = opened(session, fixture(u"shop-bad.sqlite"_s));
    QTRY_COMPARE(report->state(), OpenReport::State::Ready);
    report->load(PlaybookId {2});
    QTRY_VERIFY(report->recording(PlaybookId {2}) && report->recording(PlaybookId {2})->isComplete());
    const RecordingPtr first = report->recording(PlaybookId {2});
    QCOMPARE(first->resultCount(), RowIndex(140));
    report->load(PlaybookId {3});
    QTRY_VERIFY(report->recording(PlaybookId {3}) && report->recording(PlaybookId {3})->isComplete());
    QSignalSpy changed(report, &OpenReport::recordingChanged);
    report->load(PlaybookId {2});
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(report->recording(PlaybookId {2}), first);
}

void TestSession::reloadingKeepsTheListUntilTheNewOneIsThere()
{
    Session session;
    OpenReport *report = opened(session, fixture(u"shop-bad.sqlite"_s));
    QTRY_COMPARE(report->state(), OpenReport::State::Ready);
    QSignalSpy listed(report, &OpenReport::changed);
    session.reload(report);
    QCOMPARE(report->playbooks().size(), size_t(3));
    QTRY_VERIFY(!listed.isEmpty());
    QCOMPARE(report->playbooks().size(), size_t(3));
    QCOMPARE(report->state(), OpenReport::State::Ready);
}

void TestSession::countsComeAfterTheList()
{
    Session session;
    OpenReport *report = opened(session, fixture(u"shop-bad.sqlite"_s));
    bool listedFirst = false;
    connect(report, &OpenReport::changed, this, [&] { listedFirst |= report->outcomeCounts().isEmpty(); });
    QTRY_COMPARE(report->state(), OpenReport::State::Ready);
    QVERIFY(listedFirst);
    QTRY_COMPARE(report->outcomeCounts().size(), 3);
    const OutcomeCounts site = report->outcomeCounts().value(PlaybookId {2});
    QCOMPARE(site.total(), 140);
    QCOMPARE(site[Outcome::Failed], 2);
    QCOMPARE(report->outcomeCounts().value(PlaybookId {3})[Outcome::Rescued], 3);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
