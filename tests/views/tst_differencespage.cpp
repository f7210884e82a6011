// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile.h"
#include "tests/support/showndifferences.h"
#include "tests/support/shownplain.h"
#include "views/common/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

using Kind = DifferenceBlock::Kind;

using Shown = ShownDifferences;

class TestDifferencesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSentencesStandWordForWord();
    void theBlocksAreFoldedAndSayHowMany();
    void blocksUnfoldInPlaceByKeyAndByMouse();
    void whatIsNamedLeadsToTheChangedLine();
    void aTaskOfABlockIsSelectedAndItsResultsOpen();
    void whatComesLaterLeavesFoldsAndSelection();
    void longBlocksAreShownWholeWhenAsked();
    void linesStandForWhatTheyWereMadeOf();
    void recordedTextIsShownAsText_data();
    void recordedTextIsShownAsText();

private:
    ReadPair m_shop;
};

void TestDifferencesPage::initTestCase()
{
    m_shop = readPair(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
}

void TestDifferencesPage::theSentencesStandWordForWord()
{
    const Shown shown(m_shop);
    QCOMPARE(
        shown.sentences->toPlainText(),
        u"Newly failing: Start the service of the machine on app1 and app2 (KeyError: 'gift-cards <beta>' · rc 1). "
        "They did not reach the 2 tasks after it.\n"
        "Changed before that: 5 of 23 files; cache1 is not in this run; tasks: 1 renamed and moved, 1 added, 1 "
        "removed. app : Migrate the schema 0.5 s → 6.1 s; the run 46.3 s → 49.9 s."_s);
    // All of it is in sight, and what matters is bold.
    QVERIFY(!shown.sentences->verticalScrollBar()->isVisible());
    QTextCursor cursor(shown.sentences->document());
    cursor.setPosition(1);
    QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Bold));
    cursor.movePosition(QTextCursor::End);
    QVERIFY(cursor.charFormat().fontWeight() != QFont::Bold);
    // To be copied.
    shown.sentences->setFocus();
    shown.sentences->selectAll();
    QTest::keyClick(shown.sentences, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown.sentences->toPlainText());
}

void TestDifferencesPage::theBlocksAreFoldedAndSayHowMany()
{
    const Shown shown(m_shop);
    QCOMPARE(shown.blockLines(),
             (QStringList{
                 u"Named in the failure, near a change (1)"_s,
                 u"  gift-cards <beta>\tinventory/group_vars/shop.yml:13\tenabled: false → true"_s,
                 u"Newly failing (1)"_s,
                 u"What went in differently (7): 5 files, 1 host, 1 fact"_s,
                 u"Tasks new, gone, renamed or moved (3): 1 renamed and moved, 1 only right, 1 only left"_s,
                 u"What came out differently (16)"_s,
                 u"Slower (1)"_s,
             }));
    QVERIFY(shown.view->height() <= shown.page.height() / 3);
}

void TestDifferencesPage::blocksUnfoldInPlaceByKeyAndByMouse()
{
    Shown shown(m_shop);
    const QModelIndex failing = shown.blocks->indexOf(Kind::NewlyFailing);
    shown.view->setFocus();
    shown.view->setCurrentIndex(failing);
    QTest::keyClick(shown.view, Qt::Key_Space);
    QVERIFY(shown.view->isExpanded(failing));
    QVERIFY(shown.blockLines().contains(
        u"  Start the service of the machine\tchanged → failed\tapp1, app2\tsite.yml:88"_s));
    QTest::keyClick(shown.view, Qt::Key_Return);
    QVERIFY(!shown.view->isExpanded(failing));
    const int folded = shown.view->height();
    const QModelIndex tasks = shown.blocks->indexOf(Kind::Tasks);
    shown.click(tasks);
    QVERIFY(shown.view->isExpanded(tasks));
    QTRY_VERIFY(shown.view->height() > folded);
    QVERIFY(shown.blockLines().contains(
        u"  renamed and moved\tcommon : Write the package manifest\tcommon : Write the list of packages · "
        "roles/common/tasks/main.yml:21 → common : Write the package manifest · "
        "roles/common/tasks/main.yml:14\troles/common/tasks/main.yml:14"_s));
    shown.click(tasks);
    QVERIFY(!shown.view->isExpanded(tasks));
    QCOMPARE(shown.went.size(), 0);
}

void TestDifferencesPage::whatIsNamedLeadsToTheChangedLine()
{
    Shown shown(m_shop);
    const QModelIndex named = shown.blocks->index(0, 0, shown.blocks->indexOf(Kind::Named));
    const auto check = [&](const Location &there) {
        QCOMPARE(there.page, PageId::Inputs);
        QCOMPARE(there.line, 13);
        const auto pathOf = [&](Side side, std::optional<FileId> file) {
            const std::vector<File> &files = m_shop.whole()->comparison->recording(side)->files();
            const auto at = std::ranges::find(files, file, [](const File &one) { return std::optional(one.id); });
            return at == files.end() ? QString() : at->path;
        };
        QVERIFY(pathOf(Side::Left, there.file).endsWith("/inventory/group_vars/shop.yml"_L1));
        QVERIFY(pathOf(Side::Right, there.beside[0].file).endsWith("/inventory/group_vars/shop.yml"_L1));
    };
    shown.click(named);
    QCOMPARE(shown.went.size(), 1);
    check(shown.went.last());
    QVERIFY(!shown.wentInPlace.last());
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(shown.went.size(), 2);
    check(shown.went.last());
}

void TestDifferencesPage::aTaskOfABlockIsSelectedAndItsResultsOpen()
{
    Shown shown(m_shop);
    QSignalSpy into(&shown.page, &ComparePage::intoPair);
    const QModelIndex failing = shown.blocks->indexOf(Kind::NewlyFailing);
    shown.view->setFocus();
    shown.view->setCurrentIndex(failing);
    QTest::keyClick(shown.view, Qt::Key_Right);
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(shown.went.size(), 1);
    QVERIFY(shown.wentInPlace.last());
    const Location there = shown.went.last();
    QCOMPARE(there.page, PageId::Differences);
    QCOMPARE(shown.resultText(Side::Left, there.result), u"Start the service of the machine on app1: changed"_s);
    QCOMPARE(shown.resultText(Side::Right, there.beside[0].result),
             u"Start the service of the machine on app1: failed"_s);
    QCOMPARE(into.count(), 0);
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(into.count(), 1);
}

void TestDifferencesPage::whatComesLaterLeavesFoldsAndSelection()
{
    Shown shown(m_shop);
    shown.location.playbook = PlaybookId{3}; // anew
    shown.show(m_shop.steps.first());
    QVERIFY(shown.blockLines().contains(u"What went in differently: reading…"_s));
    QVERIFY(shown.blockLines().contains(u"What came out differently: reading… 0 of 134 results compared"_s));
    const QModelIndex tasks = shown.blocks->indexOf(Kind::Tasks);
    shown.view->setFocus();
    shown.view->setExpanded(tasks, true);
    shown.view->setCurrentIndex(shown.blocks->index(1, 0, tasks));
    const QString selected = shown.view->currentIndex().data().toString();
    QCOMPARE(selected, u"common : Remember the time zone"_s);
    for (const ComparedPairPtr &step : std::as_const(m_shop.steps)) {
        shown.show(step);
        QCOMPARE(shown.view->currentIndex().data().toString(), selected);
        QVERIFY(shown.view->isExpanded(shown.blocks->indexOf(Kind::Tasks)));
        QVERIFY(shown.view->hasFocus());
    }
    QVERIFY(shown.blockLines().contains(u"What came out differently (16)"_s));
    // What the failure names is in sight without a click, whenever it came.
    QVERIFY(shown.view->isExpanded(shown.blocks->indexOf(Kind::Named)));
}

void TestDifferencesPage::longBlocksAreShownWholeWhenAsked()
{
    Run left, right;
    for (int i = 0; i < 50; ++i) {
        left.task(u"task %1"_s.arg(i), u"h ok"_s);
        right.task(u"task %1"_s.arg(i), u"h changed"_s);
    }
    ReadPair pair{.reports = m_shop.reports, .playbooks = {1, 1}};
    readSteps(pair, {left.finish(), right.finish()});
    Shown shown(pair);
    const QModelIndex block = shown.blocks->indexOf(Kind::Outputs);
    shown.view->setExpanded(block, true);
    QCOMPARE(shown.blocks->rowCount(block), 21);
    const QModelIndex more = shown.blocks->index(20, 0, block);
    QCOMPARE(more.data().toString(), u"20 of 50, show all"_s);
    shown.view->setFocus();
    shown.view->setCurrentIndex(more);
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(shown.blocks->rowCount(block), 50);
    QVERIFY(shown.view->verticalScrollBar()->isVisible()); // within its share
    QVERIFY(shown.view->height() <= shown.page.height() / 3);
}

// A run that is read anew may have less, and blocks of before are in sight until they are made again.
void TestDifferencesPage::linesStandForWhatTheyWereMadeOf()
{
    const auto pairOf = [this](int tasks) {
        Run left, right;
        for (int i = 0; i < tasks; ++i) {
            left.task(u"task %1"_s.arg(i), u"h ok"_s);
            right.task(u"task %1"_s.arg(i), u"h changed"_s);
        }
        ReadPair pair{.reports = m_shop.reports, .playbooks = {1, 1}};
        readSteps(pair, {left.finish(), right.finish()});
        return pair;
    };
    Shown shown(pairOf(15));
    const QModelIndex block = shown.blocks->indexOf(Kind::Outputs);
    shown.view->setExpanded(block, true);
    const ReadPair less = pairOf(1);
    shown.page.show(shown.location, less.whole(), less.sources());
    QCOMPARE(shown.blocks->rowCount(block), 15);
    const RecordingPtr before = shown.known->comparison->recording(Side::Right);
    shown.known = less.whole();
    shown.view->setFocus();
    shown.view->setCurrentIndex(shown.blocks->index(14, 0, block));
    QCOMPARE(shown.went.size(), 1);
    QCOMPARE(shown.went.last().beside[0].result, std::optional(before->resultId(14)));
    QTRY_COMPARE(shown.blocks->rowCount(shown.blocks->indexOf(Kind::Outputs)), 1);
}

void TestDifferencesPage::recordedTextIsShownAsText_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("comesOutAsItIs");
    QTest::newRow("markup") << u"<img src=hostile.png>R&D&lt;<b"_s << true;
    QTest::newRow("placeholders") << u"%1%2%3%4%5%n%L1"_s << true;
    QTest::newRow("terminal codes") << u"\x1b[31mred\x1b[0m\a\b"_s << false;
    QTest::newRow("right to left") << u"\u202egpj.exe\u202c שלום \u2066"_s << false;
}

void TestDifferencesPage::recordedTextIsShownAsText()
{
    QFETCH(QString, body);
    QFETCH(bool, comesOutAsItIs);
    const QTemporaryDir folder;
    ReadPair pair{.reports = {}, .playbooks = {2, 2}};
    Both<RecordingPtr> recordings;
    for (const Side side : Sides) {
        const QString name = side == Side::Left ? u"shop-good.sqlite"_s : u"shop-bad.sqlite"_s;
        const QString path = copied(name, folder.filePath(name));
        {
            Connection connection(path);
            fillWithText(connection, u'⟦' + body + u'⟧');
        }
        pair.reports[side] = openReport({.origin = QUrl::fromLocalFile(path), .file = path});
        QVERIFY(pair.reports[side]->open().wait().has_value());
        recordings[side] = *pair.reports[side]->recording(PlaybookId{2}).wait();
    }
    readSteps(pair, recordings);
    const Shown shown(pair);
    shown.action(u"Equal tasks too"_s)->trigger();
    shown.view->expandAll();
    shown.action(u"Unfold all tasks"_s)->trigger();
    ShownPlain plain(comesOutAsItIs ? body : QString());
    plain.readWindow(const_cast<DifferencesPage *>(&shown.page));
    plain.readToolTips(const_cast<DifferencesPage *>(&shown.page), 40);
    QVERIFY2(plain.problems().isEmpty(), qPrintable(plain.problems().join(u'\n').left(8000)));
    QVERIFY2(!comesOutAsItIs || plain.marksSeen() > 300, qPrintable(QString::number(plain.marksSeen())));
}

AVIARY_TEST_MAIN(TestDifferencesPage)
#include "tst_differencespage.moc"
