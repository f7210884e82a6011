// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "models/sources/fakesource.h"
#include "models/sources/openreport.h"
#include "tests/support/testmain.h"
#include "views/common/elidedlabel.h"
#include "views/common/jsontreeview.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/detail/detailhead.h"
#include "views/detail/detailparts.h"
#include "views/detail/detailpartview.h"
#include "views/detail/loopitemsview.h"
#include "views/detail/resultdetailview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QWindow>

#include <ctime>
#include <map>

using namespace Qt::StringLiterals;
using namespace aviary;
using Kind = DetailPart::Kind;

class TestResultDetailView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void shopBadIsReadFromTopToBottom();
    void failedTextsShowTheirLastLine();
    void theWheelGoesOnWhereATextEnds();
    void linksLeadOn();
    void otherHostsAreCountedWhenNoneFailed();
    void noLineOfTheHeadEndsInADot();
    void thatACommandPrintedNothingIsSaidOnOneLine();
    void itemsStandFailedFirstAndShowTheirParts();
    void partsFoldAndStayFolded();
    void rawIsMadeWhenLookedAt();
    void valuesCanBeShownAllAndCopied();
    void findOpensInTheFirstText();
    void hostileTextStaysText();
    void everyRealResultSettles_data();
    void everyRealResultSettles();
    void aSlowAnswerSaysSo();
    void anErrorIsSaid();
    void theNewestResultWins();
    void aGrowingRecordingKeepsWhatIsRead();
    void fiftyMegabytesDoNotStallTheWindow();
    void clearingShowsNothing();

private:
    struct Opened
    {
        ReportSourcePtr source;
        RecordingPtr recording;
    };
    static Opened open(const QString &database, qint64 playbook)
    {
        Opened opened;
        opened.source = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + database));
        auto job = opened.source->recording(PlaybookId{playbook});
        const auto recording = job.wait();
        if (!recording)
            qFatal("%s", qPrintable(recording.error().what));
        opened.recording = *recording;
        return opened;
    }
};

namespace {

// What a person reads in a widget from left to right and down, as far as it is shown.
QStringList texts(const QWidget *widget)
{
    QStringList lines;
    for (const QObject *child : widget->children()) {
        const auto *inner = qobject_cast<const QWidget *>(child);
        if (!inner || inner->isHidden())
            continue;
        if (const auto *label = qobject_cast<const ElidedLabel *>(inner))
            lines << label->text();
        else if (const auto *link = qobject_cast<const LinkButton *>(inner))
            lines << u'<' + link->text() + u'>';
        else
            lines += texts(inner);
    }
    return lines;
}

QStringList titles(const ResultDetailView &view)
{
    QStringList lines;
    for (const DetailPartView *part : view.parts())
        lines << part->title() + (part->note().isEmpty() ? QString() : u" ["_s + part->note() + u']');
    return lines;
}

DetailPartView *part(const ResultDetailView &view, Kind kind)
{
    const auto found
        = std::ranges::find_if(view.parts(), [kind](const DetailPartView *one) { return one->part().kind == kind; });
    return found == view.parts().end() ? nullptr : *found;
}

QStringList lines(const TextView *view)
{
    QStringList shown;
    for (int line = 1; line <= view->lineCount(); ++line)
        shown << view->displayedText(line);
    return shown;
}

LinkButton *link(const QWidget &view, const QString &startsWith)
{
    for (LinkButton *button : view.findChildren<LinkButton *>()) {
        if (button->isVisible() && button->text().startsWith(startsWith))
            return button;
    }
    return nullptr;
}

void show(ResultDetailView &view, const RecordingPtr &recording, qint64 result, ReportSource *source,
          QSize size = {900, 600})
{
    if (!view.isVisible()) {
        view.resize(size);
        view.show();
    }
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Location here;
    here.report = QUrl(u"file:///report.sqlite"_s);
    view.setResult(recording, recording->rowOf(ResultId{result}), source, here);
    QTRY_VERIFY(view.isSettled());
}

} // namespace

void TestResultDetailView::noLineOfTheHeadEndsInADot()
{
    const Opened opened = open(u"shop-bad.sqlite"_s, 2);
    ResultDetailView view;
    view.show();
    view.setResult(opened.recording, opened.recording->rowOf(ResultId{146}), opened.source.get(), {});
    QTRY_VERIFY(view.isSettled());
    const auto *head = view.findChild<DetailHead *>();
    for (const int width : {500, 980, 2000}) {
        view.resize(width, 300);
        // By line, from left to right: what is last must not be a dot.
        const auto lastOfLines = [head] {
            std::map<int, const QWidget *> last;
            for (const QWidget *widget : head->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !widget->findChildren<QWidget *>().isEmpty())
                    continue;
                const QWidget *&found = last[widget->parentWidget()->y()];
                if (!found || widget->mapTo(head, QPoint()).x() > found->mapTo(head, QPoint()).x())
                    found = widget;
            }
            return last;
        };
        QTRY_VERIFY(std::ranges::none_of(lastOfLines(),
                                         [](const auto &line) { return qobject_cast<const QLabel *>(line.second); }));
        QCOMPARE(lastOfLines().size() > 1, width < 1200);
    }
}

void TestResultDetailView::thatACommandPrintedNothingIsSaidOnOneLine()
{
    const Opened opened = open(u"shop-extras.sqlite"_s, 6);
    ResultDetailView view;
    view.resize(980, 300);
    view.show();
    for (RowIndex row = 0; row < opened.recording->resultCount(); ++row) {
        if (opened.recording->outcome(row) == Outcome::Failed)
            view.setResult(opened.recording, row, opened.source.get(), {});
    }
    QTRY_VERIFY(view.isSettled() && !view.parts().empty());
    QCOMPARE(view.parts().front()->part().kind, Kind::Silence);
    for (const QLabel *label : view.parts().front()->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        QCOMPARE(label->text(), u"The command printed nothing."_s);
        QTRY_VERIFY(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
        QVERIFY(label->height() >= label->fontMetrics().height());
    }
}

void TestResultDetailView::shopBadIsReadFromTopToBottom()
{
    const Opened shop = open(u"shop-bad.sqlite"_s, 2);
    ResultDetailView view;
    QSignalSpy settled(&view, &ResultDetailView::settled);
    show(view, shop.recording, 146, shop.source.get());
    QCOMPARE_GT(settled.count(), 0);
    QStringList head = texts(&view);
    head = head.first(head.indexOf(QStringList(head.filter(u"<this host"_s)).value(0)) + 1);
    QCOMPARE(head.join(u" · "_s),
             u"✖ failed · app1.shop.example · Start the service of the machine · <site.yml:88> · rc 1 · Start the "
             u"services · script · 02:55:11 · 0.2 s · "
             "<other hosts: app2 failed alike, 4 changed> · <compare…> · <this host: 32 results>"_s);
    QCOMPARE(titles(view),
             QStringList({u"Error output"_s, u"Output"_s, u"Returned values [2 of 8 values]"_s, u"Raw [1.2 kB]"_s}));
    QCOMPARE(lines(part(view, Kind::ErrorOutput)->text()).first(), u"Traceback (most recent call last):"_s);
    QCOMPARE(lines(part(view, Kind::ErrorOutput)->text()).last(), u"KeyError: 'gift-cards <beta>'"_s);
    QCOMPARE(lines(part(view, Kind::Output)->text()),
             QStringList({u"starting apps of release 2025.11.3"_s, u"loading settings"_s}));
    QVERIFY(view.noticeText().isEmpty());
}

void TestResultDetailView::failedTextsShowTheirLastLine()
{
    const Opened extras = open(u"shop-extras.sqlite"_s, 2);
    ResultDetailView view;
    show(view, extras.recording, 40, extras.source.get(), {900, 260}); // the long traceback
    const TextView *text = part(view, Kind::ErrorOutput)->text();
    QCOMPARE_GT(text->lineCount(), 20);
    QTRY_COMPARE(text->verticalScrollBar()->value(), text->verticalScrollBar()->maximum());
    QCOMPARE_GT(text->verticalScrollBar()->maximum(), 0);
    QCOMPARE_LE(text->height(), 260);
}

void TestResultDetailView::theWheelGoesOnWhereATextEnds()
{
    const Opened extras = open(u"shop-extras.sqlite"_s, 2);
    ResultDetailView view;
    show(view, extras.recording, 40, extras.source.get(), {900, 260});
    const TextView *text = part(view, Kind::ErrorOutput)->text();
    QTRY_COMPARE(text->verticalScrollBar()->value(), text->verticalScrollBar()->maximum());
    const QScrollBar *page = view.findChild<QScrollArea *>()->verticalScrollBar();
    QCOMPARE(page->value(), 0);
    const auto turn = [&view, text](int steps) {
        const QPoint middle = text->viewport()->mapTo(&view, text->viewport()->rect().center());
        QTest::wheelEvent(view.windowHandle(), middle, {0, steps * 120});
    };
    turn(1); // up: within the text
    QCOMPARE_LT(text->verticalScrollBar()->value(), text->verticalScrollBar()->maximum());
    QCOMPARE(page->value(), 0);
    turn(-1);
    QCOMPARE(text->verticalScrollBar()->value(), text->verticalScrollBar()->maximum());
    turn(-1); // it ends here
    QCOMPARE_GT(page->value(), 0);
}

void TestResultDetailView::linksLeadOn()
{
    const Opened shop = open(u"shop-bad.sqlite"_s, 2);
    ResultDetailView view;
    show(view, shop.recording, 146, shop.source.get());
    QSignalSpy navigate(&view, &ResultDetailView::navigate);
    QTest::mouseClick(link(view, u"site.yml"_s), Qt::LeftButton);
    QTest::keyClick(link(view, u"other hosts"_s), Qt::Key_Return);
    QTest::keyClick(link(view, u"this host"_s), Qt::Key_Space);
    QCOMPARE(navigate.count(), 3);
    const auto there = [&navigate](int i) { return navigate.at(i).at(0).value<Location>(); };
    const Recording &recording = *shop.recording;
    const RowIndex row = recording.rowOf(ResultId{146});
    QCOMPARE(there(0).report, QUrl(u"file:///report.sqlite"_s));
    QCOMPARE(there(0).page, PageId::Files);
    QCOMPARE(there(0).line, 88);
    QCOMPARE(there(0).file, recording.files()[recording.tasks()[recording.taskOf(row)].file].id);
    QCOMPARE(there(1).page, PageId::Results);
    QCOMPARE(there(1).task, recording.tasks()[recording.taskOf(row)].id);
    QVERIFY(!there(1).host);
    QCOMPARE(there(2).page, PageId::Results);
    QCOMPARE(there(2).host, recording.hosts()[recording.hostOf(row)].id);
    QVERIFY(!there(2).task);
    QCOMPARE(there(2).result, ResultId{146});
}

void TestResultDetailView::otherHostsAreCountedWhenNoneFailed()
{
    const Opened shop = open(u"shop-bad.sqlite"_s, 2);
    const RowIndex failed = shop.recording->rowOf(ResultId{146});
    ResultDetailView view;
    for (const RowIndex row : shop.recording->rowsOfTask(shop.recording->taskOf(failed))) {
        if (shop.recording->outcome(row) == Outcome::Changed) {
            show(view, shop.recording, raw(shop.recording->resultId(row)), shop.source.get());
            QCOMPARE(link(view, u"other hosts"_s)->text(), u"other hosts: 2 failed, 3 changed"_s);
            return;
        }
    }
    QFAIL("no changed result");
}

void TestResultDetailView::itemsStandFailedFirstAndShowTheirParts()
{
    const Opened extras = open(u"shop-extras.sqlite"_s, 2);
    ResultDetailView view;
    show(view, extras.recording, 50, extras.source.get());
    QCOMPARE(titles(view).first(), u"Items [2 of 4 items failed]"_s);
    LoopItemsView *items = part(view, Kind::Items)->items();
    QStringList rows;
    const QAbstractItemModel *model = items->table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data().toString() + u' ' + model->index(row, 1).data().toString() + u' '
                + model->index(row, 2).data().toString();
    QCOMPARE(
        rows,
        QStringList({u"✖ failed 3 test 3 -lt 3: exit status 1, no output"_s,
                     u"✖ failed 4 test 4 -lt 3: exit status 1, no output"_s, u"◆ changed 1 "_s, u"◆ changed 2 "_s}));
    // The first failure is open already; another is opened by a key.
    QCOMPARE(items->table()->currentIndex().row(), 0);
    QVERIFY(!items->parts()->parts().empty());
    QCOMPARE(lines(items->parts()->parts().at(1)->text()), QStringList(u"test 3 -lt 3"_s));
    items->table()->setFocus();
    QTest::keyClick(items->table(), Qt::Key_Down);
    QTRY_COMPARE(lines(items->parts()->parts().at(1)->text()), QStringList(u"test 4 -lt 3"_s));
}

void TestResultDetailView::partsFoldAndStayFolded()
{
    const Opened shop = open(u"shop-bad.sqlite"_s, 2);
    ResultDetailView view;
    show(view, shop.recording, 146, shop.source.get());
    DetailPartView *output = part(view, Kind::Output);
    QVERIFY(!output->isFolded());
    auto *title = output->findChild<QToolButton *>();
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Space);
    QVERIFY(output->isFolded());
    QVERIFY(!output->text()->isVisible());
    show(view, shop.recording, 147, shop.source.get());
    QVERIFY(part(view, Kind::Output)->isFolded());
    QVERIFY(!part(view, Kind::ErrorOutput)->isFolded());
}

void TestResultDetailView::rawIsMadeWhenLookedAt()
{
    const Opened shop = open(u"shop-bad.sqlite"_s, 2);
    ResultDetailView view;
    show(view, shop.recording, 146, shop.source.get());
    DetailPartView *raw = part(view, Kind::Raw);
    QVERIFY(raw->isFolded());
    QVERIFY(!raw->text());
    raw->setFolded(false);
    QTRY_VERIFY(raw->text() && raw->isSettled());
    QCOMPARE(lines(raw->text()).first(2), QStringList({u"{"_s, u"  \"changed\": true,"_s}));
}

void TestResultDetailView::valuesCanBeShownAllAndCopied()
{
    const Opened shop = open(u"shop-bad.sqlite"_s, 3);
    ResultDetailView view;
    show(view, shop.recording, 204, shop.source.get());
    DetailPartView *arguments = part(view, Kind::Arguments);
    JsonTreeModel *model = arguments->tree()->model();
    QCOMPARE(arguments->note(), u"4 of 10 arguments, the others are null"_s);
    QCOMPARE(model->rowCount(), 4);
    QTest::mouseClick(link(*arguments, u"show all"_s), Qt::LeftButton);
    QCOMPARE(model->rowCount(), 10);
    QTreeView *tree = arguments->tree()->tree();
    tree->setCurrentIndex(model->indexOf(u"invocation.module_args._raw_params"_s));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"invocation.module_args._raw_params"_s);
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"cat /tmp/webshop/db1.shop.example/var/cache-is-warm"_s);
    QTest::mouseClick(link(*arguments, u"show less"_s), Qt::LeftButton);
    QCOMPARE(model->rowCount(), 4);
}

void TestResultDetailView::findOpensInTheFirstText()
{
    const Opened shop = open(u"shop-bad.sqlite"_s, 2);
    ResultDetailView view;
    show(view, shop.recording, 146, shop.source.get());
    view.activateWindow();
    view.openFind();
    QTest::keyClicks(QApplication::focusWidget(), u"settings"_s);
    TextView *text = part(view, Kind::ErrorOutput)->text();
    QTRY_COMPARE(text->hitCount(), 3);
}

void TestResultDetailView::hostileTextStaysText()
{
    const Opened extras = open(u"shop-extras.sqlite"_s, 5);
    ResultDetailView view;
    QString all;
    for (RowIndex row = 0; row < extras.recording->resultCount(); ++row) {
        show(view, extras.recording, raw(extras.recording->resultId(row)), extras.source.get());
        for (const QLabel *label : view.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text() == u"·"_s || !label->text().contains(u'<'));
        for (const DetailPartView *one : view.parts()) {
            if (one->text())
                all += lines(one->text()).join(u'\n') + u'\n';
        }
    }
    QVERIFY(all.contains(u"<script>"_s) || all.contains(u"<b>"_s));
    QVERIFY(all.contains(uR"(latin1 \xe9\xe8 end \xff)"_s));
}

void TestResultDetailView::everyRealResultSettles_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<qint64>("playbook");
    for (const qint64 playbook : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        QTest::addRow("shop-extras %d", static_cast<int>(playbook)) << u"shop-extras.sqlite"_s << playbook;
    QTest::newRow("oldest") << u"schema/ara-1.2.0-m03.sqlite"_s << 1LL;
}

void TestResultDetailView::everyRealResultSettles()
{
    QFETCH(QString, database);
    QFETCH(qint64, playbook);
    const Opened opened = open(database, playbook);
    ResultDetailView view;
    for (RowIndex row = 0; row < std::min<RowIndex>(opened.recording->resultCount(), 40); ++row) {
        show(view, opened.recording, raw(opened.recording->resultId(row)), opened.source.get());
        QVERIFY(!view.parts().empty());
        QCOMPARE(view.parts().back()->part().kind, Kind::Raw);
    }
}

namespace {

FakeSource::Data fakeData(const QString &database, qint64 playbook)
{
    const ReportSourcePtr source = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + database));
    auto data = FakeSource::read(*source);
    if (!data || !data->recordings.contains(PlaybookId{playbook}))
        qFatal("%s cannot be read", qPrintable(database));
    return *std::move(data);
}

} // namespace

void TestResultDetailView::aSlowAnswerSaysSo()
{
    FakeSource::Data data = fakeData(u"shop-bad.sqlite"_s, 2);
    const RecordingPtr recording = data.recordings.at(PlaybookId{2}).back();
    FakeSource source(std::move(data));
    source.hold();
    ResultDetailView view;
    view.resize(900, 600);
    view.show();
    view.setResult(recording, recording->rowOf(ResultId{146}), &source, {});
    QVERIFY(!view.isSettled());
    QVERIFY(view.noticeText().isEmpty());
    QTRY_COMPARE(view.noticeText(), u"Loading…"_s);
    source.releaseAll();
    QTRY_VERIFY(view.isSettled());
    QVERIFY(view.noticeText().isEmpty());
    QVERIFY(part(view, Kind::ErrorOutput));
}

void TestResultDetailView::anErrorIsSaid()
{
    FakeSource::Data data = fakeData(u"shop-bad.sqlite"_s, 2);
    const RecordingPtr recording = data.recordings.at(PlaybookId{2}).back();
    FakeSource source(std::move(data));
    source.setFailure(FakeSource::Call::Result,
                      Error{Error::Kind::Busy, u"The database is busy."_s, u"Try again."_s, {}});
    ResultDetailView view;
    view.setResult(recording, recording->rowOf(ResultId{146}), &source, {});
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.noticeText(), u"The database is busy. Try again."_s);
    QVERIFY(view.parts().empty());
}

void TestResultDetailView::theNewestResultWins()
{
    FakeSource::Data data = fakeData(u"shop-bad.sqlite"_s, 2);
    const RecordingPtr recording = data.recordings.at(PlaybookId{2}).back();
    FakeSource source(std::move(data));
    source.hold();
    ResultDetailView view;
    view.show();
    view.setResult(recording, recording->rowOf(ResultId{146}), &source, {});
    view.setResult(recording, recording->rowOf(ResultId{130}), &source, {});
    source.release(1);
    source.release(0);
    source.releaseAll();
    QTRY_VERIFY(view.isSettled());
    QVERIFY(!part(view, Kind::ErrorOutput));
}

void TestResultDetailView::aGrowingRecordingKeepsWhatIsRead()
{
    FakeSource::Data data = fakeData(u"shop-bad.sqlite"_s, 2);
    const RecordingPtr recording = data.recordings.at(PlaybookId{2}).back();
    FakeSource source(std::move(data));
    ResultDetailView view;
    show(view, recording, 146, &source);
    const DetailPartView *error = part(view, Kind::ErrorOutput);
    view.setResult(recording, recording->rowOf(ResultId{146}), &source, {});
    QVERIFY(view.isSettled());
    QCOMPARE(part(view, Kind::ErrorOutput), error);
    QCOMPARE(source.calls(FakeSource::Call::Result), 1);
}

void TestResultDetailView::fiftyMegabytesDoNotStallTheWindow()
{
    FakeSource::Data data = fakeData(u"shop-bad.sqlite"_s, 2);
    const RecordingPtr recording = data.recordings.at(PlaybookId{2}).back();
    auto content = std::make_shared<Content>();
    const QByteArray line = "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789\\n";
    content->text = "{\"rc\": 1, \"stdout\": \"" + line.repeated(50'000'000 / static_cast<int>(line.size())) + "\"}";
    content->json = JsonDocument::parse(content->text);
    data.results[ResultId{146}] = content;
    FakeSource source(std::move(data));
    ResultDetailView view;
    view.resize(900, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // A heartbeat of the event loop: the most that this thread worked between two beats is the worst stall, whatever
    // else the machine does.
    const auto worked = [] {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    };
    qint64 lastBeat = worked();
    qint64 worst = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        worst = std::max(worst, worked() - lastBeat);
        lastBeat = worked();
    });
    beat.start(1);
    view.setResult(recording, recording->rowOf(ResultId{146}), &source, {});
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 60'000);
    QCOMPARE(part(view, Kind::Output)->text()->lineCount(), 50'000'000 / line.size());
    qInfo("the worst stall was %lld ms", worst);
    QCOMPARE_LT(worst, 150); // 50 ms, in a build that optimizes
}

void TestResultDetailView::clearingShowsNothing()
{
    const Opened shop = open(u"shop-bad.sqlite"_s, 2);
    ResultDetailView view;
    show(view, shop.recording, 146, shop.source.get());
    view.clear();
    QVERIFY(view.parts().empty());
    QVERIFY(view.isSettled());
    view.openFind();
    view.findNext();
    QVERIFY(!link(view, u"this host"_s));
}

AVIARY_TEST_MAIN(TestResultDetailView)
#include "tst_resultdetailview.moc"
