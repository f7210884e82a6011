// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/slowtasksmodel.h"
#include "models/recording/format.h"
#include "models/sources/fakesource.h"
#include "models/sources/openreport.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/overview/entriesdelegate.h"
#include "views/overview/entriesview.h"
#include "views/overview/hostschart.h"
#include "views/overview/overviewheader.h"
#include "views/overview/overviewpage.h"
#include "views/overview/runblock.h"
#include "views/overview/slowtasksview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QDesktopServices>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QSignalSpy>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theScreensOfFailedRunsReadAsPromised_data();
    void theScreensOfFailedRunsReadAsPromised();
    void eachStateHasItsOwnLayout_data();
    void eachStateHasItsOwnLayout();
    void theFirstCauseIsSelectedAndTold();
    void nothingMovesOnceThePersonTouchedAnything();
    void keysWalkTheCausesAndUnfoldTheRest();
    void headlinesThatComeLateMoveNoSelection();
    void anotherPlaybookBeginsAnew();
    void aCopyHasTheFullNames();
    void fileAndLineLeadToTheFile();
    void inANarrowWindowTheLineIsNotCut();
    void aBarLeadsToItsResults();
    void theSlowestTaskLeadsToItsResults();
    void theCommandLineIsCopiedAndLinksOpenByAClick();
    void manyCausesAreShownWhenAskedFor();
    void hundredsOfHostsAreNotAllDrawn();
    void coloursFollowThePalette();
    void recordedTextIsShownAsText();
    void whatCouldNotBeReadIsNamed();

public Q_SLOTS:
    void open(const QUrl &url) { m_opened << url; }

private:
    QList<QUrl> m_opened;
};

namespace {

const Micros Now = timeFromText(u"2026-11-24 04:00:00");

// A page over one playbook of a recorded report, shown, and as a window would feed it.
struct Shown
{
    explicit Shown(const QString &file, int playbook)
        : source(openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(file))))
        , recording(source->recording(PlaybookId{playbook}).wait().value_or(nullptr))
    {
        show(playbook);
    }
    explicit Shown(RecordingPtr made, ReportSourcePtr from = nullptr)
        : source(std::move(from))
        , recording(std::move(made))
    {
        show(1);
    }
    void show(int playbook)
    {
        setDisplayZone(QTimeZone::utc());
        page.setNow(Now);
        page.resize(1100, 900);
        page.show();
        location.report = QUrl(u"file:///data/ansible.sqlite"_s);
        location.playbook = PlaybookId{playbook};
        // What a window does: the place the page asks for is where it is shown.
        QObject::connect(&page, &Page::navigate, &page, [this](const Location &to, bool inPlace) {
            if (!inPlace)
                return;
            location = to;
            page.show(location, recording, source.get());
        });
        page.show(location, recording, source.get());
    }

    EntriesView *list() const { return page.findChild<EntriesView *>(); }
    EntriesModel *entries() const { return qobject_cast<EntriesModel *>(list()->model()); }
    QString header() const { return page.findChild<OverviewHeader *>()->text(); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < entries()->rowCount(); ++row)
            rows << entries()->index(row).data().toString();
        return rows;
    }
    QStringList visibleTexts() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    ReportSourcePtr source;
    RecordingPtr recording;
    Location location;
    OverviewPage page;
};

RecordingPtr failing(const QStringList &hostNames, const std::vector<test::Row> &rows, const QStringList &taskNames)
{
    auto hosts = test::hosts(hostNames);
    for (const test::Row &row : rows) {
        Host &host = hosts[static_cast<size_t>(row.host - 1)];
        host.failed += row.status == Status::Failed && !row.ignoreErrors ? 1 : 0;
    }
    return test::builder(State::Failed, test::tasks(taskNames), hosts, rows).finish();
}

} // namespace

void TestOverviewPage::initTestCase()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "open");
}

void TestOverviewPage::theScreensOfFailedRunsReadAsPromised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("shop-bad")
        << u"shop-bad"_s
        << u"✖ site.yml  webshop: site  failed after 49.9 s · 02:54:25–02:55:15 (UTC) · builder7.ci.shop.example · ci\n"
           "1 task failed, on 2 of 6 hosts. 4 hosts went on to the end; app1 and app2 stopped here."_s
        << u"Why it failed (1)"_s
        << QStringList{u"failed  Start the service of the machine  app1, app2 (2 of 6)  script  site.yml:88  02:55:11\n"
                       "KeyError: 'gift-cards <beta>' · rc 1"_s};
    QTest::newRow("failures.yml")
        << u"shop-extras"_s
        << u"✖ failures.yml  failed after 9.7 s · 02:55:39–02:55:49 (UTC) · builder7.ci.shop.example · ci\n"
           "3 tasks failed, on 4 of 8 hosts."_s
        << u"Why it failed (3)"_s
        << QStringList{u"unreachable  Say hello  backup1 (1 of 8)  ping  failures.yml:19  02:55:40\n"
                       "ssh: connect to host 127.0.0.1 port 1: Connection refused"_s,
                       u"failed  Only app2 fails for good  app2 (1 of 2)  fail  failures.yml:108  02:55:47\n"
                       "The canary is dead.  (3 lines)"_s,
                       u"failed  Assertion with a list of conditions  web1, web2 (2 of 2)  assert  failures.yml:125  "
                       "02:55:48\nexpected 3 web servers, there are 2\nnothing ran after this task"_s,
                       u"Did not make the run fail: 1 task rescued (2 results) · 10 tasks ignored (20 results) · 1 "
                       "unreachable ignored (1 result)"_s};
}

void TestOverviewPage::theScreensOfFailedRunsReadAsPromised()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QFETCH(QString, heading);
    QFETCH(QStringList, rows);
    Shown shown(file, 2);
    QTRY_VERIFY(shown.page.isSettled());
    QCOMPARE(shown.header(), header);
    QVERIFY(shown.visibleTexts().contains(heading));
    QCOMPARE(shown.rows(), rows);
}

void TestOverviewPage::eachStateHasItsOwnLayout_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("playbook");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("headings"); // in the order down the page
    const QString where = u" · builder7.ci.shop.example · ci"_s;
    QTest::newRow("failed") << u"shop-bad"_s << 2 << QString()
                            << QStringList{u"Why it failed (1)"_s, u"Hosts"_s, u"Run"_s, u"Slowest tasks"_s};
    QTest::newRow("completed") << u"shop-bad"_s << 3
                               << u"✔ verify.yml  webshop: verify  completed in 12.4 s: 7 hosts, 57 results, 15 "
                                  "changed.\n02:55:16–02:55:29 (UTC)"_s
            + where + u"\n3 failures were rescued, 2 ignored."_s
                               << QStringList{u"What changed (8)"_s, u"Hosts"_s, u"Slowest tasks"_s, u"Run"_s};
    QTest::newRow("running")
        << u"shop-running"_s << 4
        << u"◌ interrupted.yml  interrupted  running: no end is recorded. Last result 02:59:04, 3 days "
           "ago.\nsince 02:58:58 (UTC)"_s
            + where
            + u"\nUnfinished: Slow on the databases, quick elsewhere (interrupted.yml:18); 6 of the "
              "run's 7 hosts answered, no result from db1."_s
        << QStringList{u"Hosts"_s, u"Slowest tasks"_s, u"Run"_s};
    QTest::newRow("expired")
        << u"shop-running"_s << 2
        << u"⊘ interrupted.yml  interrupted  expired: stopped after 11.1 s\n02:58:29–02:58:40 (UTC)"_s + where
            + u"\nUnfinished: Slow on the databases, quick elsewhere (interrupted.yml:18); 6 of the "
              "run's 7 hosts answered, no result from db1 (it may not have been asked)."_s
        << QStringList{u"Hosts"_s, u"Slowest tasks"_s, u"Run"_s};
    QTest::newRow("check mode")
        << u"shop-extras"_s << 10
        << u"✖ site.yml  webshop: site  check mode  failed after 37.8 s · 02:56:41–02:57:18 (UTC)"_s + where
            + u"\n1 task failed, on 2 of 7 hosts.\nNothing was changed; changed means: would "
              "change. A failure may come from a step that was only simulated."_s
        << QStringList{u"Why it failed (1)"_s, u"Hosts"_s, u"Run"_s, u"Slowest tasks"_s};
    QTest::newRow("ad hoc") << u"shop-extras"_s << 12
                            << u"✔ ansible webs -m command -a 'uname -s'  completed in 1.1 s: 2 hosts, 2 results, 2 "
                               "changed.\n02:57:29–02:57:30 (UTC)"_s
            + where << QStringList{u"Answers (2)"_s, u"Run"_s};
}

void TestOverviewPage::eachStateHasItsOwnLayout()
{
    QFETCH(QString, file);
    QFETCH(int, playbook);
    QFETCH(QString, header);
    QFETCH(QStringList, headings);
    Shown shown(file, playbook);
    QTRY_VERIFY(shown.page.isSettled());
    if (!header.isEmpty())
        QCOMPARE(shown.header(), header);
    const auto downThePage = [&] {
        const QStringList known{u"Hosts"_s, u"Run"_s, u"Slowest tasks"_s};
        QMultiMap<int, QString> found; // by height
        for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
            if (label->isVisible() && (known.contains(label->text()) || headings.contains(label->text())))
                found.insert(label->mapTo(&shown.page, QPoint()).y(), label->text());
        }
        return QStringList(found.values());
    };
    QTRY_COMPARE(downThePage(), headings);
    if (playbook == 12)
        QCOMPARE(shown.rows().constFirst(), u"changed  web1  0.4 s\nLinux"_s);
}

void TestOverviewPage::theFirstCauseIsSelectedAndTold()
{
    Shown shown(u"shop-bad"_s, 2);
    QSignalSpy navigate(&shown.page, &Page::navigate);
    QTRY_COMPARE(navigate.size(), 1);
    const auto location = navigate[0][0].value<Location>();
    QCOMPARE(location.result, ResultId{146});
    QCOMPARE(location.page, PageId::Overview);
    QCOMPARE(location.report, shown.location.report);
    QVERIFY(navigate[0][1].toBool());
    QCOMPARE(shown.list()->currentIndex().row(), 0);
    QTRY_VERIFY(shown.page.isSettled());
    QCOMPARE(navigate.size(), 1); // told once
}

void TestOverviewPage::nothingMovesOnceThePersonTouchedAnything()
{
    RecordingBuilder builder
        = test::builder(State::Running, test::tasks({u"a"_s, u"b"_s, u"c"_s}), test::hosts({u"h1"_s, u"h2"_s}),
                        {{2, 1, Status::Failed}, {3, 1, Status::Failed}});
    Shown shown(builder.snapshot());
    QTRY_COMPARE(shown.location.result, ResultId{1});
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(shown.location.result, ResultId{2});
    const QPersistentModelIndex current = shown.list()->currentIndex();

    // One that ended before them all, though it was recorded after.
    builder.addResult(ResultId{3}, TaskId{1}, HostId{2}, PlayId{1}, 10, 10, Status::Failed, false, false);
    QSignalSpy navigate(&shown.page, &Page::navigate);
    shown.recording = builder.finish();
    shown.page.show(shown.location, shown.recording, nullptr);
    QTRY_COMPARE(shown.entries()->rowCount(), 3);
    QCOMPARE(shown.entries()->cells(0).task, u"a"_s);
    QCOMPARE(shown.list()->currentIndex(), QModelIndex(current));
    QCOMPARE(current.row(), 2);
    QCOMPARE(navigate.size(), 0);
}

void TestOverviewPage::keysWalkTheCausesAndUnfoldTheRest()
{
    Shown shown(u"shop-extras"_s, 2);
    const QAbstractItemModelTester tester(shown.entries(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(shown.page.isSettled());
    shown.list()->setFocus();
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(shown.location.result, ResultId{67});
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(shown.location.result, ResultId{69});
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(shown.location.result, ResultId{69}); // a fold has no result of its own
    QTest::keyClick(shown.list(), Qt::Key_Space);
    QTRY_COMPARE(shown.entries()->rowCount(), 4 + 1 + 10 + 1);
    QTRY_VERIFY(shown.page.isSettled());
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(shown.location.result, ResultId{58});
    QTRY_VERIFY(shown.rows()[4].startsWith(u"rescued  Stop on purpose  app1, app2 (2 of 2)"_s));
    QTest::keyClick(shown.list(), Qt::Key_Up);
    QTest::keyClick(shown.list(), Qt::Key_Return);
    QCOMPARE(shown.entries()->rowCount(), 4);
}

void TestOverviewPage::headlinesThatComeLateMoveNoSelection()
{
    const ReportSourcePtr real
        = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/shop-extras.sqlite")));
    auto data = FakeSource::read(*real);
    QVERIFY(data);
    auto fake = std::make_unique<FakeSource>(std::move(*data));
    FakeSource *source = fake.get();
    const RecordingPtr recording = source->recording(PlaybookId{10}).wait().value_or(nullptr);
    source->hold();
    Shown shown(recording, std::move(fake));
    shown.location.playbook = PlaybookId{10};
    shown.page.show(shown.location, recording, source);
    QTRY_VERIFY(shown.location.result.has_value());
    QCOMPARE(shown.entries()->rowCount(), 1);
    const QPersistentModelIndex current = shown.list()->currentIndex();
    QVERIFY(!shown.page.isSettled());
    source->releaseAll();
    QTRY_VERIFY(shown.page.isSettled());
    QCOMPARE(shown.entries()->rowCount(), 2); // web1 and web2 failed for different reasons
    QCOMPARE(QModelIndex(current), shown.list()->currentIndex());
    QCOMPARE(shown.rows()[1].section(u'\n', 0, 0).section(u' ', -1), u"failed"_s);
    QVERIFY(shown.rows()[1].contains(u"\nweb2: Path /tmp/webshop/web2.shop.example"_s));
    QSignalSpy navigate(&shown.page, &Page::navigate);
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(navigate.size(), 1);
    const TableIndex host = shown.recording->hostIndex(*navigate[0][0].value<Location>().host);
    QCOMPARE(shown.recording->shortHost(host), u"web2"_s);
}

void TestOverviewPage::anotherPlaybookBeginsAnew()
{
    Shown shown(u"shop-extras"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    QTest::keyClick(shown.list(), Qt::Key_Down);
    shown.recording = shown.source->recording(PlaybookId{10}).wait().value_or(nullptr);
    Location other;
    other.report = shown.location.report;
    other.playbook = PlaybookId{10};
    shown.page.show(other, shown.recording, shown.source.get());
    QTRY_VERIFY(shown.page.isSettled());
    QVERIFY(shown.header().startsWith(u"✖ site.yml"_s));
    QCOMPARE(shown.list()->currentIndex().row(), 0);
    QCOMPARE(shown.location.playbook, PlaybookId{10});
}

void TestOverviewPage::aCopyHasTheFullNames()
{
    Shown shown(u"shop-bad"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    QTest::keySequence(shown.list(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(),
             u"failed: Start the service of the machine\napp1.shop.example, app2.shop.example\n"
             "/home/zuul/src/webshop/site.yml:88\nKeyError: 'gift-cards <beta>' · rc 1"_s);
}

void TestOverviewPage::inANarrowWindowTheLineIsNotCut()
{
    Shown shown(u"shop-extras"_s, 2);
    shown.page.resize(480, 600);
    QTRY_VERIFY(shown.page.isSettled());
    const auto *delegate = qobject_cast<const EntriesDelegate *>(shown.list()->itemDelegate());
    for (const int row : {0, 1, 2}) {
        const QRect rect = shown.list()->visualRect(shown.entries()->index(row));
        const QRect place = delegate->placeRect(*shown.entries(), row, rect);
        QCOMPARE_GE(place.width(), shown.list()->fontMetrics().horizontalAdvance(shown.entries()->cells(row).place) - 2);
        QCOMPARE_LE(place.right(), shown.list()->viewport()->width());
    }
}

void TestOverviewPage::fileAndLineLeadToTheFile()
{
    Shown shown(u"shop-bad"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    const auto *delegate = qobject_cast<const EntriesDelegate *>(shown.list()->itemDelegate());
    const QRect place = delegate->placeRect(*shown.entries(), 0, shown.list()->visualRect(shown.entries()->index(0)));
    QSignalSpy navigate(&shown.page, &Page::navigate);
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(navigate.size(), 1);
    const auto location = navigate[0][0].value<Location>();
    QVERIFY(!navigate[0][1].toBool());
    QCOMPARE(location.page, PageId::Files);
    QCOMPARE(location.line, 88);
    QCOMPARE(shown.recording->files()[shown.recording->fileIndex(*location.file)].path,
             u"/home/zuul/src/webshop/site.yml"_s);
    QCOMPARE(location.result, ResultId{146});
}

void TestOverviewPage::aBarLeadsToItsResults()
{
    Shown shown(u"shop-bad"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    auto *chart = shown.page.findChild<HostsChart *>();
    QCOMPARE(chart->textAt(0), u"app1 ✖ 1 failed ◆ 22 changed ✔ 8 ok – 1 skipped"_s);
    QSignalSpy navigate(&shown.page, &Page::navigate);
    const QRectF part = chart->partRect(1, Outcome::Changed);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->mapFromScene(part.center()));
    QCOMPARE(navigate.size(), 1);
    auto location = navigate[0][0].value<Location>();
    QCOMPARE(location.page, PageId::Results);
    QCOMPARE(shown.recording->shortHost(shown.recording->hostIndex(*location.host)), u"app2"_s);
    QCOMPARE(location.outcome, Outcome::Changed);
    QVERIFY(!location.result); // all of them

    // The same by keys: from app2's changed ones up to app1, and over to the failed one.
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(navigate.size(), 2);
    location = navigate[1][0].value<Location>();
    QCOMPARE(location.outcome, Outcome::Failed);
    QCOMPARE(shown.recording->shortHost(shown.recording->hostIndex(*location.host)), u"app1"_s);
}

void TestOverviewPage::theSlowestTaskLeadsToItsResults()
{
    Shown shown(u"shop-bad"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    auto *slow = shown.page.findChild<SlowTasksView *>();
    QCOMPARE(slow->model()->rowCount(), 10);
    QCOMPARE(slow->model()->index(0, SlowTasksModel::Duration).data().toString(), u"6.1 s"_s);
    QCOMPARE(slow->model()->index(0, SlowTasksModel::Name).data().toString(), u"app : Migrate the schema"_s);
    QCOMPARE(slow->model()->index(0, SlowTasksModel::Place).data().toString(), u"roles/app/tasks/main.yml:22"_s);
    QSignalSpy navigate(&shown.page, &Page::navigate);
    slow->setCurrentIndex(slow->model()->index(0, 0));
    QTest::keyClick(slow, Qt::Key_Return);
    QCOMPARE(navigate.size(), 1);
    const auto location = navigate[0][0].value<Location>();
    QCOMPARE(location.page, PageId::Results);
    QCOMPARE(shown.recording->tasks()[shown.recording->taskIndex(*location.task)].name, u"app : Migrate the schema"_s);
}

void TestOverviewPage::theCommandLineIsCopiedAndLinksOpenByAClick()
{
    Shown shown(u"shop-bad"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    const auto *run = shown.page.findChild<RunBlock *>();
    const QString command
        = u"ansible-playbook --diff --forks 8 -i /home/zuul/src/webshop/inventory/hosts.yml site.yml"_s;
    const QString text = run->text();
    QVERIFY2(
        text.startsWith(u"Command line: "_s + command
                        + u"\n: rebuilt from the recorded options; those from ansible.cfg or the environment look the "
                          "same; extra vars were not saved by ARA\n"
                          "job: https://ci.shop.example/job/webshop/1742?tab=log&view=<raw>\n"
                          "Labels: ci · stage:deploy · webshop\n"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"\nAnsible: 2.14.18\n"_s));
    QVERIFY(text.endsWith(u"\nController: builder7.ci.shop.example"_s));
    const auto button = [&](const QString &name) {
        for (LinkButton *found : run->findChildren<LinkButton *>()) {
            if (found->text().startsWith(name))
                return found;
        }
        return static_cast<LinkButton *>(nullptr);
    };
    QTest::mouseClick(button(u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), command);
    QTest::mouseClick(button(u"2 made by ARA"_s), Qt::LeftButton);
    QVERIFY(run->text().contains(u"\nLabels: ci · stage:deploy · webshop · check:False · tags:all\n"_s));
    QVERIFY(m_opened.isEmpty());
    QTest::mouseClick(button(u"https://"_s), Qt::LeftButton);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.constFirst().host(), u"ci.shop.example"_s);
}

void TestOverviewPage::manyCausesAreShownWhenAskedFor()
{
    QStringList names;
    std::vector<test::Row> rows;
    for (int i = 0; i < 248; ++i) {
        names << u"task %1"_s.arg(i + 1);
        rows.push_back({i + 1, 1, Status::Failed});
        rows.push_back({i + 1, 2, Status::Failed});
    }
    Shown shown(failing({u"h1"_s, u"h2"_s}, rows, names));
    QTRY_COMPARE(shown.entries()->rowCount(), 21);
    QCOMPARE(shown.rows().constLast(), u"20 of 248 tasks, show all"_s);
    QVERIFY(shown.list()->height() <= shown.page.window()->height() / 3);
    const QModelIndex more = shown.entries()->index(20);
    shown.list()->scrollTo(more);
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, shown.list()->visualRect(more).center());
    QCOMPARE(shown.entries()->rowCount(), 248);
    // What comes above the rows in view pushes none of them away.
    QVERIFY(shown.rows().constLast().startsWith(u"failed  task 248  h1, h2 (2 of 2)"_s));
    const QPersistentModelIndex inView = shown.entries()->index(100);
    shown.list()->scrollTo(inView, QAbstractItemView::PositionAtTop);
    const int top = shown.list()->visualRect(inView).top();
    Messages messages;
    for (RowIndex row = 0; row < 2 * 248; ++row)
        messages.lines.insert(row, u"because %1"_s.arg(row));
    shown.entries()->setMessages(messages);
    QCOMPARE(shown.entries()->rowCount(), 2 * 248);
    QCOMPARE(inView.row(), 200);
    QCOMPARE(shown.list()->visualRect(inView).top(), top);
}

void TestOverviewPage::hundredsOfHostsAreNotAllDrawn()
{
    QStringList names;
    std::vector<test::Row> rows;
    for (int i = 0; i < 980; ++i) {
        names << u"n%1.lan"_s.arg(i);
        rows.push_back({1, i + 1, i % 98 == 7 ? Status::Failed : Status::Ok});
    }
    Shown shown(failing(names, rows, {u"a"_s}));
    QTRY_VERIFY(shown.visibleTexts().contains(u"and 970 hosts without"_s));
    auto *chart = shown.page.findChild<HostsChart *>();
    QCOMPARE(chart->textAt(9), u"n889 ✖ 1 failed"_s);
    QVERIFY(chart->height() < 400);
}

void TestOverviewPage::coloursFollowThePalette()
{
    Shown shown(u"shop-bad"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(
        shown.page.findChild<HostsChart *>()->chart()->series().constFirst());
    const auto coloursAre = [&](const QPalette &palette) {
        return std::ranges::all_of(series->barSets(), [&](QBarSet *set) {
            return set->color() == colorOf(*outcomeFromWord(set->label()), palette);
        });
    };
    QVERIFY(coloursAre(lightPalette()));
    shown.page.setPalette(darkPalette());
    QVERIFY(coloursAre(darkPalette()));
    QVERIFY(!coloursAre(lightPalette()));
}

void TestOverviewPage::recordedTextIsShownAsText()
{
    auto tasks = test::tasks({u"<b>bold</b>\x1b[31m\nnext &amp; \u202etxet"_s});
    auto hosts = test::hosts({u"<img src=x>"_s, QString(900, u'x')});
    hosts[0].failed = hosts[1].failed = 1;
    const RecordingPtr recording
        = test::builder(State::Failed, tasks, hosts, {{1, 1, Status::Failed}, {1, 2, Status::Failed}}).finish();
    Shown shown(recording);
    QTRY_COMPARE(shown.entries()->rowCount(), 1);
    QVERIFY(
        shown.rows().constFirst().startsWith(u"failed  <b>bold</b>\\x1b[31m next &amp; ‹U+202E›txet  <img src=x>, xxx"_s));
    QVERIFY(shown.entries()->index(0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;bold"_s));
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(shown.page.findChild<HostsChart *>()->textAt(0).startsWith(u"<img src=x> ✖"_s));
    QVERIFY(shown.list()->width() <= shown.page.width());
}

void TestOverviewPage::whatCouldNotBeReadIsNamed()
{
    RecordingBuilder builder(19);
    Playbook playbook;
    playbook.id = PlaybookId{1};
    playbook.state = State::Completed;
    builder.setPlaybook(playbook);
    builder.addResult(ResultId{1}, TaskId{7}, HostId{1}, PlayId{1}, 0, 1, Status::Ok, false, false);
    const Shown shown(builder.finish());
    QTRY_VERIFY(shown.page.isSettled());
    QVERIFY2(shown.header().endsWith(u"⚠ 1 result points to a task, host or play that is missing."_s), qPrintable(shown.header()));
}

AVIARY_TEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
