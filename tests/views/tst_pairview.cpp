// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "tests/support/comparisons.h"
#include "tests/support/testmain.h"
#include "tests/support/twohosts.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/compare/itempairsview.h"
#include "views/compare/jsonsides.h"
#include "views/compare/pairpartview.h"
#include "views/compare/pairview.h"
#include "views/compare/sidesview.h"
#include "views/compare/valuetexts.h"
#include "views/detail/detailhead.h"
#include "views/detail/detailparts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

using namespace aviary;
using namespace Qt::StringLiterals;
using Kind = DetailPart::Kind;
using test::content;
using test::rowOf;
using test::TwoHosts;
using test::twoHosts;

class TestPairView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void theServiceThatFailsNowIsReadPartAgainstPart();
    void aTemplateShowsInTheDifferenceOfItsTask();
    void factsDifferInWhatIsNoNoise();
    void itemsStandBesideEachOtherByLabel();
    void twoHostsOfOneRunAreAPair();
    void noiseIsShownByASwitchThatIsKept();
    void differencesAreSteppedThroughAllParts();
    void theWheelMovesBothSides();
    void linksLeadToTheirSideAlone();
    void aSideWithoutAResultSaysWhy_data();
    void aSideWithoutAResultSaysWhy();
    void equalResultsAreSaidToBe();
    void aTicketGetsTheDifference();
    void hostileTextsStayTexts();
    void errorsAndDamageAreSaidOnTheirSide();
    void aSlowAnswerSaysSoAndTheNewestPairWins();
    void wordsAreFoundInBothTexts();

private:
    struct Shop
    {
        ReportSourcePtr good = test::openedReport(u"shop-good.sqlite"_s);
        ReportSourcePtr bad = test::openedReport(u"shop-bad.sqlite"_s);
        Both<RecordingPtr> recordings{*good->recording(PlaybookId{2}).wait(), *bad->recording(PlaybookId{2}).wait()};
        Both<ReportSource *> sources() const { return {good.get(), bad.get()}; }
        Both<RowIndex> rows(const QString &task, const QString &host) const
        {
            return {rowOf(*recordings.left, task, host), rowOf(*recordings.right, task, host)};
        }
    };
};

namespace {

Location placeOf(const Both<RecordingPtr> &recordings)
{
    Location here{.report = QUrl(u"file:///good.sqlite"_s), .playbook = recordings.left->playbook().id};
    here.page = PageId::Pair;
    here.beside.push_back({.report = QUrl(u"file:///bad.sqlite"_s), .playbook = recordings.right->playbook().id});
    return here;
}

void showPair(PairView &view, const Both<RecordingPtr> &recordings, const Both<ReportSource *> &sources,
              const Both<RowIndex> &rows)
{
    view.resize(1280, 700);
    view.show();
    view.setPair(recordings, rows, sources, placeOf(recordings));
    QTRY_VERIFY(view.isSettled());
}

PairPartView *part(const PairView &view, Kind kind)
{
    for (PairPartView *one : view.parts()) {
        if (one->part().kind == kind)
            return one;
    }
    return nullptr;
}

// Whatever plural forms are loaded.
QString counted(QString text)
{
    static const QRegularExpression plural(u"(\\d+) (\\w+)\\(s\\)"_s);
    for (QRegularExpressionMatch match = plural.match(text); match.hasMatch(); match = plural.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(1) + u' ' + match.captured(2) + (match.captured(1) == u"1" ? QString() : u"s"_s));
    return text;
}

// "Output: 2 lines differ", and whether it is unfolded.
QStringList told(const PairView &view)
{
    QStringList lines;
    for (const PairPartView *one : view.parts())
        lines << (one->isFolded() ? u"▸ "_s : u"▾ "_s) + one->title() + u": "_s + counted(one->note());
    return lines;
}

QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        rows << cells.join(u'|');
        rows += rowsOf(model, model.index(row, 0, parent));
    }
    return rows;
}

} // namespace

void TestPairView::theServiceThatFailsNowIsReadPartAgainstPart()
{
    const Shop shop;
    const QString task = u"Start the service of the machine"_s;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(task, u"app1"_s));
    QCOMPARE(counted(view.summaryText()), u"changed → failed · 3 parts differ"_s);
    QCOMPARE(told(view),
             QStringList({u"▾ Error output: only on the right"_s, u"▾ Output: 2 lines differ"_s,
                          u"▾ Returned values: 1 difference"_s, u"▸ Raw: 18 differences"_s}));
    SidesView *output = part(view, Kind::Output)->texts();
    QCOMPARE(output->text(Side::Left)->displayedText(3), u"ready after 0.2 s"_s);
    QCOMPARE(output->text(Side::Right)->lineCount(), 2);
    const SidesView *error = part(view, Kind::ErrorOutput)->texts();
    QCOMPARE(error->text(Side::Left)->text(), QByteArray());
    QVERIFY(error->text(Side::Right)->text().contains("KeyError: 'gift-cards <beta>'"));
    QCOMPARE(error->text(Side::Right)->currentLine(), 11); // the last one is in view
    QCOMPARE(rowsOf(*part(view, Kind::Returned)->values()->model()), QStringList{u"rc|≠ changed|0|1"_s});
    QVERIFY(view.head(Side::Left)->isVisible() && view.head(Side::Right)->isVisible());

    // On a low page, too, the line that says what failed is in view as soon as the pair is.
    view.resize(1280, 290);
    QTRY_VERIFY(error->mapTo(&view, error->rect().bottomLeft()).y() < view.height());
}

void TestPairView::aTemplateShowsInTheDifferenceOfItsTask()
{
    const Shop shop;
    const QString task = u"Write the message of the day"_s;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(task, u"app1"_s));
    PairPartView *difference = view.parts().front();
    QCOMPARE(difference->part().kind, Kind::Difference); // first for what changed
    QVERIFY(!difference->isFolded());
    QCOMPARE(counted(difference->note()), u"5 lines differ, 1 more in noise only"_s);
    QVERIFY(difference->texts()->text(Side::Left)->text().contains("Machine app1.shop.example (apps, shop)"));
    QVERIFY(difference->texts()->text(Side::Right)->text().contains("*** app1.shop.example ***"));
    PairPartView *arguments = part(view, Kind::Arguments);
    QVERIFY(arguments->isFolded());
    QVERIFY2(arguments->note().endsWith(u"in noise only"_s), qPrintable(arguments->note()));
}

void TestPairView::factsDifferInWhatIsNoNoise()
{
    const Shop shop;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(u"Gathering Facts"_s, u"app1"_s));
    PairPartView *raw = part(view, Kind::Raw);
    QVERIFY(!raw->isFolded()); // no other part tells it
    QCOMPARE(rowsOf(*raw->values()->model()).last(), u"release|≠ changed|2025.11.2|2025.11.3"_s);
    QVERIFY(counted(view.summaryText()).startsWith(u"1 value differ"_s));
}

void TestPairView::itemsStandBesideEachOtherByLabel()
{
    const Shop shop;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(u"Write the pages"_s, u"web1"_s));
    ItemPairsView *items = part(view, Kind::Items)->items();
    QVERIFY(items);
    QCOMPARE(
        rowsOf(*items->table()->model()),
        QStringList({u"index|≠ differs|◆ changed|◆ changed"_s, u"about|≠ differs|◆ changed|◆ changed"_s,
                     u"contact|+ only right||◆ changed"_s, u"impressum-für-alle|≠ differs|◆ changed|◆ changed"_s}));
    // The first that differs is read at once; noise in it stays away.
    QCOMPARE(items->table()->currentIndex().row(), 0);
    QVERIFY(rowsOf(*items->values()->model()).last().startsWith(u"after|≠ changed"_s));
    // A text of several lines is read below, line against line.
    SidesView *text = items->texts()->sides();
    QVERIFY(text->isVisible());
    QVERIFY(text->text(Side::Left)->text().startsWith("<!doctype html>\n"));
    QVERIFY(text->likeness() == Likeness::Different);
    items->table()->setFocus();
    QTest::keyClick(items->table(), Qt::Key_Down);
    QTest::keyClick(items->table(), Qt::Key_Down);
    QVERIFY(items->values()->isHidden()); // contact faces nothing
}

void TestPairView::twoHostsOfOneRunAreAPair()
{
    const Shop shop;
    const QString task = u"Start the service of the machine"_s;
    const Both<RecordingPtr> run{shop.recordings.right, shop.recordings.right};
    PairView view;
    showPair(view, run, {shop.bad.get(), shop.bad.get()},
             {rowOf(*run.left, task, u"app1"_s), rowOf(*run.left, task, u"web1"_s)});
    QCOMPARE(view.summaryText().section(u'·', 0, 0).trimmed(), u"failed → changed"_s);
    QVERIFY(told(view).contains(u"▾ Error output: only on the left"_s));
}

void TestPairView::noiseIsShownByASwitchThatIsKept()
{
    const TwoHosts two = twoHosts(content(R"({"stdout": "took 1.5 s", "rc": 0, "msg": "one"})"),
                                  content(R"({"stdout": "took 2.5 s", "rc": 0, "msg": "two"})"));
    PairView view;
    showPair(view, two.recordings(), two.sources(), {0, 1});
    PairPartView *output = part(view, Kind::Output);
    QVERIFY(output->isFolded());
    QVERIFY(counted(output->note()).startsWith(u"1 line differ"_s) && output->note().endsWith(u"in noise only"_s));
    auto *button = view.findChild<QToolButton *>();
    for (QToolButton *one : view.findChildren<QToolButton *>()) {
        if (one->defaultAction() && one->defaultAction()->isCheckable() && one->isVisible()
            && !one->parentWidget()->inherits("aviary::SidesView"))
            button = one;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(view.isNoiseShown());
    QVERIFY(!output->isFolded());
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(output->texts()->facing().rowCount(), 1);
    QVERIFY(output->texts()->isNoiseShown());

    PairView next;
    next.restoreState(view.saveState());
    QVERIFY(next.isNoiseShown());
    showPair(next, two.recordings(), two.sources(), {0, 1});
    QVERIFY(!part(next, Kind::Output)->isFolded());
    next.setNoiseShown(false);
    QVERIFY(part(next, Kind::Output)->isFolded());
}

void TestPairView::differencesAreSteppedThroughAllParts()
{
    const Shop shop;
    const QString task = u"Start the service of the machine"_s;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(task, u"app1"_s));
    QVERIFY(view.stepDifference(1)); // the error output, which is only on the right
    QVERIFY(view.stepDifference(1));
    QCOMPARE(part(view, Kind::Output)->texts()->text(Side::Left)->currentLine(), 1);
    QVERIFY(view.stepDifference(1));
    QCOMPARE(part(view, Kind::Output)->texts()->text(Side::Left)->currentLine(), 3);
    QVERIFY(view.stepDifference(1));
    QCOMPARE(part(view, Kind::Returned)->values()->tree()->currentIndex().siblingAtColumn(0).data().toString(),
             u"rc"_s);
    QVERIFY(!view.stepDifference(1));
    QVERIFY(view.stepDifference(-1));
    QCOMPARE(part(view, Kind::Output)->texts()->text(Side::Left)->currentLine(), 3);
}

void TestPairView::theWheelMovesBothSides()
{
    const Shop shop;
    const QString task = u"Start the service of the machine"_s;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(task, u"app1"_s));
    view.resize(1280, 300);
    auto *scroll = view.findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    // Over a text, as long as that scrolls; then the whole moves.
    const TextView *left = part(view, Kind::ErrorOutput)->texts()->text(Side::Left);
    const TextView *right = part(view, Kind::ErrorOutput)->texts()->text(Side::Right);
    const QPoint at = left->viewport()->mapTo(&view, QPoint(20, 20));
    for (int i = 0; i < 20 && scroll->verticalScrollBar()->value() == 0; ++i) {
        QTest::wheelEvent(view.windowHandle(), at, {0, -120});
        QCOMPARE(left->topRow(), right->topRow());
    }
    QCOMPARE(left->topRow(), left->verticalScrollBar()->maximum());
    QVERIFY(scroll->verticalScrollBar()->value() > 0);
}

void TestPairView::linksLeadToTheirSideAlone()
{
    const Shop shop;
    const QString task = u"Start the service of the machine"_s;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(task, u"app1"_s));
    QSignalSpy went(&view, &PairView::navigate);
    for (const Side side : Sides) {
        for (LinkButton *link : view.head(side)->findChildren<LinkButton *>()) {
            if (link->text() == u"site.yml:88")
                QTest::mouseClick(link, Qt::LeftButton);
        }
    }
    QCOMPARE(went.size(), 2);
    const auto left = went[0][0].value<Location>();
    const auto right = went[1][0].value<Location>();
    QCOMPARE(left.report, QUrl(u"file:///good.sqlite"_s));
    QCOMPARE(right.report, QUrl(u"file:///bad.sqlite"_s));
    QVERIFY(!left.isComparison() && !right.isComparison());
    QCOMPARE(right.page, PageId::Files);
    QCOMPARE(right.line, 88);
    QCOMPARE(
        shop.recordings.right->pathOf(shop.recordings.right->taskOf(rowOf(*shop.recordings.right, task, u"app1"_s)))
            .section(u'/', -1),
        u"site.yml"_s);
}

void TestPairView::aSideWithoutAResultSaysWhy_data()
{
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("said");
    QTest::newRow("gone") << int(Change::HostGone) << u"web1 has no result in this run."_s;
    QTest::newRow("stopped") << int(Change::Stopped)
                             << u"Not reached: web1, or the whole run, had stopped before this task."_s;
    QTest::newRow("only left") << int(Change::OnlyLeft) << u"web1 has no result of this task here."_s;
}

void TestPairView::aSideWithoutAResultSaysWhy()
{
    QFETCH(int, why);
    QFETCH(QString, said);
    const TwoHosts two = twoHosts(content(R"({"stdout": "only here", "rc": 0})"), content("{}"));
    PairView view;
    view.resize(1280, 700);
    view.show();
    view.setPair(two.recordings(), {0, NoIndex}, two.sources(), {}, static_cast<Change>(why));
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.noticeText(Side::Right), said);
    QVERIFY(view.head(Side::Right)->isHidden());
    auto *detail = view.findChild<DetailParts *>();
    QVERIFY(detail && !detail->parts().empty());
    // On its own side.
    QVERIFY(detail->mapTo(&view, QPoint(detail->width(), 0)).x() <= view.width() / 2 + 20);
    // The next pair has both again.
    view.setPair(two.recordings(), {0, 1}, two.sources(), {});
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.noticeText(Side::Right).contains(said), false);
    QVERIFY(!view.parts().empty());
}

void TestPairView::equalResultsAreSaidToBe()
{
    const Shop shop;
    const RowIndex row = rowOf(*shop.recordings.right, u"Start the service of the machine"_s, u"app1"_s);
    PairView view;
    showPair(view, {shop.recordings.right, shop.recordings.right}, {shop.bad.get(), shop.bad.get()}, {row, row});
    QCOMPARE(view.summaryText(), u"Both are equal."_s);
    for (const PairPartView *one : view.parts()) {
        QVERIFY(one->isFolded());
        QCOMPARE(one->note(), u"equal"_s);
    }
    QVERIFY(!view.stepDifference(1));
    // Who unfolds it reads it.
    PairPartView *error = part(view, Kind::ErrorOutput);
    QTest::mouseClick(error->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_VERIFY(view.isSettled());
    QVERIFY(!error->texts()->facing().hasFolds());
    part(view, Kind::Raw)->setFolded(false);
    QTRY_VERIFY(view.isSettled());
}

void TestPairView::aTicketGetsTheDifference()
{
    const Shop shop;
    const QString task = u"Start the service of the machine"_s;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(task, u"app1"_s));
    for (QAction *action : view.actions()) {
        if (!action->isCheckable())
            action->trigger();
    }
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"| outcome | changed | failed |"_s));
    QVERIFY(copied.contains(u"-ready after 0.2 s\n"_s));
    QVERIFY(copied.contains(u"+KeyError: 'gift-cards <beta>'\n"_s)); // within a fence, as it is
    QVERIFY(copied.contains(u"- rc: 0 → 1\n"_s));

    const TwoHosts hostile = twoHosts(content(R"({"stdout": "a\n```\nb", "evil|<b>": 1})"),
                                      content(R"({"stdout": "c\n```\nd", "evil|<b>": "x\n# y"})"));
    PairView other;
    showPair(other, hostile.recordings(), hostile.sources(), {0, 1});
    QVERIFY(other.markdown().contains(u"````diff\n"_s));
    QVERIFY(other.markdown().contains(u"- evil\\|\\<b\\>: 1 → "_s));
}

void TestPairView::hostileTextsStayTexts()
{
    const TwoHosts two = twoHosts(
        content(
            R"({"msg": "<b>one</b>", "items<i>": {"<u>": "<a href='x'>"}, "results": [{"item": "<s>1", "msg": "<b>"}]})"),
        content(
            R"({"msg": "<b>two</b>", "items<i>": {"<u>": "<a href='y'>"}, "results": [{"item": "<s>1", "msg": "<i>"}]})"));
    PairView view;
    showPair(view, two.recordings(), two.sources(), {0, 1});
    for (const QLabel *label : view.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText || label->text() == u"·");
    QVERIFY(told(view).join(u'\n').contains(u"Message"_s));
    QVERIFY(part(view, Kind::Items));
}

void TestPairView::errorsAndDamageAreSaidOnTheirSide()
{
    auto damaged = std::make_shared<Content>();
    damaged->state = Content::State::Damaged;
    damaged->text = R"({"msg": "the beg)";
    damaged->json = JsonDocument::parse(damaged->text);
    damaged->problem = u"The content is damaged."_s;
    const TwoHosts two = twoHosts(content(R"({"msg": "whole"})"), damaged);
    PairView view;
    showPair(view, two.recordings(), two.sources(), {0, 1});
    QCOMPARE(view.noticeText(Side::Left), QString());
    QVERIFY2(view.noticeText(Side::Right).contains(u"damaged"_s), qPrintable(view.noticeText(Side::Right)));

    two.source->setFailure(FakeSource::Call::Result, Error{Error::Kind::NotReadable, u"The disk is gone."_s, {}, {}});
    PairView other;
    showPair(other, two.recordings(), two.sources(), {0, 1});
    QCOMPARE(other.noticeText(Side::Left), u"The disk is gone."_s);
    QCOMPARE(other.noticeText(Side::Right), u"The disk is gone."_s);
    QVERIFY(other.parts().empty());
}

void TestPairView::aSlowAnswerSaysSoAndTheNewestPairWins()
{
    const TwoHosts two = twoHosts(content(R"({"msg": "one"})"), content(R"({"msg": "two"})"));
    PairView view;
    view.resize(1000, 500);
    view.show();
    two.source->hold();
    view.setPair(two.recordings(), {0, 1}, two.sources(), {});
    QVERIFY(!view.isSettled());
    const auto says = [&view](const QString &words) {
        return std::ranges::any_of(view.findChildren<QLabel *>(),
                                   [&](QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QTRY_VERIFY(says(u"Loading…"_s));
    QSignalSpy settled(&view, &PairView::settled);
    view.setPair(two.recordings(), {1, 0}, two.sources(), {});
    two.source->releaseAll();
    QTRY_VERIFY(view.isSettled());
    QVERIFY(settled.size() >= 1);
    QVERIFY(!says(u"Loading…"_s));
    QCOMPARE(view.summaryText().section(u'·', 0, 0).trimmed(), u"failed → ok"_s);
    view.clear();
    QVERIFY(view.isSettled());
    QVERIFY(view.parts().empty());
}

void TestPairView::wordsAreFoundInBothTexts()
{
    const Shop shop;
    const QString task = u"Start the service of the machine"_s;
    PairView view;
    showPair(view, shop.recordings, shop.sources(), shop.rows(task, u"app1"_s));
    SidesView *output = part(view, Kind::Output)->texts();
    view.activateWindow();
    output->text(Side::Left)->setFocus();
    QTRY_VERIFY(output->text(Side::Left)->hasFocus());
    view.openFind();
    auto *words = output->findChild<QLineEdit *>();
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"loading"_s);
    QTRY_COMPARE(output->text(Side::Left)->selectedText(), u"loading"_s);
    view.findNext();
    QCOMPARE(output->text(Side::Right)->selectedText(), u"loading"_s);
    view.findPrevious();
    QCOMPARE(output->text(Side::Left)->selectedText(), u"loading"_s);
}

AVIARY_TEST_MAIN(TestPairView)
#include "tst_pairview.moc"
