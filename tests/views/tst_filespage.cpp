// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filesmodel.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "views/common/findbar.h"
#include "views/common/palette.h"
#include "views/common/textgutter.h"
#include "views/common/textview.h"
#include "views/files/filenotes.h"
#include "views/common/elidedlabel.h"
#include "views/files/filespage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace aviary;
using test::Report;

namespace {

TableIndex fileOf(const Recording &recording, const QString &end)
{
    for (TableIndex i = 0; i < recording.files().size(); ++i) {
        if (recording.files()[i].path.endsWith(end))
            return i;
    }
    return NoIndex;
}

QString words(const QWidget &page)
{
    QStringList all;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            all << label->text();
    }
    for (const ElidedLabel *label : page.findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            all << label->text();
    }
    return all.join(u'\n');
}

} // namespace

class TestFilesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePlaybookItselfIsShownFirst();
    void thePathComesBeforeItsSum();
    void aLocationBringsItsLineIntoView();
    void aTaskLeadsToItsLine();
    void aMarkLeadsToTheResultsOfItsTask();
    void enterOnALineLeadsToItsResults();
    void choosingAFileIsAStepInPlace();
    void theFilterCountsAndClears();
    void anotherSnapshotLeavesEverythingAlone();
    void findingWalksTheHits();
    void thePathIsCopied();
    void filesSayWhatTheyAre_data();
    void filesSayWhatTheyAre();
    void anEncryptedFileIsSaidToBe();
    void everyRecordedFileIsShown();
    void marksFollowThePalette();
};

void TestFilesPage::thePlaybookItselfIsShownFirst()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 600);
    page.QWidget::show();
    QSignalSpy settled(&page, &Page::settled);
    page.show(report.at(PageId::Files), report.recording, report.source.get());
    QVERIFY(!page.isSettled());
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(settled.count(), 1);
    auto *text = page.findChild<TextView *>();
    QCOMPARE(text->displayedText(1), u"---"_s);
    const auto *tree = page.findChild<QTreeView *>();
    QCOMPARE(tree->currentIndex().data().toString(), u"site.yml"_s);
    QVERIFY(words(page).contains(u"sha1 "_s));
    QVERIFY2(text->markOf(88), "the failed task of the run is marked");
    QVERIFY(text->markOf(88)->toolTip.contains(u"2 failed"_s));
}

void TestFilesPage::thePathComesBeforeItsSum()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(500, 400);
    page.QWidget::show();
    page.show(report.at(PageId::Files), report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    for (const QLineEdit *line : page.findChildren<QLineEdit *>()) {
        if (line->isReadOnly())
            QCOMPARE_GE(line->width(), line->fontMetrics().horizontalAdvance(line->text()));
    }
    const auto *sum = page.findChild<ElidedLabel *>();
    QVERIFY(sum->toolTip().contains(u"sha1 "_s)); // whole
    QCOMPARE_LE(sum->mapTo(&page, QPoint(sum->width(), 0)).x(), page.width());
    QCOMPARE_GE(page.findChild<QTreeView *>()->width(), 120);
}

void TestFilesPage::aLocationBringsItsLineIntoView()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 300);
    page.QWidget::show();
    Location there = report.at(PageId::Files);
    there.file = report.recording->files()[fileOf(*report.recording, u"/site.yml"_s)].id;
    there.line = 88;
    page.show(there, report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    const auto *text = page.findChild<TextView *>();
    QCOMPARE(text->markedLine(), 88);
    QCOMPARE(text->currentLine(), 88);
    QVERIFY(text->firstVisibleLine() > 60 && text->firstVisibleLine() <= 88);
    QVERIFY(text->displayedText(88).contains(u"Start the service"_s));
}

void TestFilesPage::aTaskLeadsToItsLine()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    TableIndex task = 0;
    while (report.recording->tasks()[task].name != "app : Migrate the schema"_L1)
        ++task;
    FilesPage page;
    page.resize(1000, 300);
    page.QWidget::show();
    Location there = report.at(PageId::Files);
    there.task = report.recording->tasks()[task].id;
    page.show(there, report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.findChild<TextView *>()->markedLine(), report.recording->tasks()[task].line);
    QVERIFY(page.findChild<TextView *>()
                ->displayedText(report.recording->tasks()[task].line)
                .contains(u"Migrate the schema"_s));
}

void TestFilesPage::aMarkLeadsToTheResultsOfItsTask()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 600);
    page.QWidget::show();
    Location there = report.at(PageId::Files);
    there.file = report.recording->files()[fileOf(*report.recording, u"/site.yml"_s)].id;
    there.line = 88;
    page.show(there, report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    QSignalSpy navigated(&page, &Page::navigate);
    auto *text = page.findChild<TextView *>();
    const int row = text->layouts().rowHeight();
    QTest::mouseClick(page.findChild<TextGutter *>(), Qt::LeftButton, {},
                      QPoint(8, 2 + (88 - text->firstVisibleLine()) * row + row / 2));
    QCOMPARE(navigated.count(), 1);
    const auto to = navigated[0][0].value<Location>();
    QCOMPARE(to.page, PageId::Results);
    const TableIndex task = report.recording->taskIndex(*to.task);
    QCOMPARE(report.recording->tasks()[task].name, u"Start the service of the machine"_s);
    QVERIFY(!navigated[0][1].toBool());
}

void TestFilesPage::enterOnALineLeadsToItsResults()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 600);
    page.QWidget::show();
    Location there = report.at(PageId::Files);
    there.file = report.recording->files()[fileOf(*report.recording, u"/site.yml"_s)].id;
    there.line = 87;
    page.show(there, report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    QSignalSpy navigated(&page, &Page::navigate);
    auto *text = page.findChild<TextView *>();
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(navigated.isEmpty()); // no task there
    QTest::keyClick(text, Qt::Key_Down);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(navigated.count(), 1);
}

void TestFilesPage::choosingAFileIsAStepInPlace()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 600);
    page.QWidget::show();
    page.show(report.at(PageId::Files), report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    QSignalSpy navigated(&page, &Page::navigate);
    auto *tree = page.findChild<QTreeView *>();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    for (int i = 0; i < 30 && navigated.isEmpty(); ++i)
        QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(navigated.count(), 1);
    QVERIFY(navigated[0][1].toBool());
    const auto to = navigated[0][0].value<Location>();
    QCOMPARE(report.recording->files()[report.recording->fileIndex(*to.file)].path,
             tree->currentIndex().data(FilesModel::PathRole).toString());
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.findChild<TextView *>()->lineCount() > 1);
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(page.findChild<TextView *>()->hasFocus());
}

void TestFilesPage::theFilterCountsAndClears()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 600);
    page.QWidget::show();
    page.show(report.at(PageId::Files), report.recording, report.source.get());
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"roles app"_s);
    QVERIFY2(words(page).contains(u"of 23 files"_s), qPrintable(words(page)));
    QTest::keyClicks(QApplication::focusWidget(), u" xyz"_s);
    QVERIFY(words(page).contains(u"0 of 23 files match. Clear the filter (Ctrl+Shift+L)."_s));
    page.clearFilter();
    QVERIFY(!words(page).contains(u"of 23"_s));
    QCOMPARE(page.findChild<QTreeView *>()->currentIndex().data().toString(), u"site.yml"_s);
}

void TestFilesPage::anotherSnapshotLeavesEverythingAlone()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 300);
    page.QWidget::show();
    Location there = report.at(PageId::Files);
    page.show(there, report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    auto *text = page.findChild<TextView *>();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    const int first = text->firstVisibleLine();
    QVERIFY(first > 1);
    page.show(there, report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(text->firstVisibleLine(), first);
    QVERIFY(text->hasFocus());
}

void TestFilesPage::findingWalksTheHits()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 600);
    page.QWidget::show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.show(report.at(PageId::Files), report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    page.openFind();
    auto *bar = page.findChild<FindBar *>();
    auto *text = page.findChild<TextView *>();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"hosts:"_s);
    QTRY_VERIFY(!text->isSearching());
    const auto hits = text->hitCount();
    QVERIFY(hits > 3);
    QVERIFY2(words(page).contains(u"1 of %1"_s.arg(hits)), qPrintable(words(page)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QVERIFY(words(page).contains(u"2 of %1"_s.arg(hits)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY2(words(page).contains(u"%1 of %1 · went on from the end"_s.arg(hits)), qPrintable(words(page)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(text->hasFocus());
    QCOMPARE(text->hitCount(), 0);
    page.findNext();
    QVERIFY(bar->isVisible());
}

void TestFilesPage::thePathIsCopied()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.show(report.at(PageId::Files), report.recording, report.source.get());
    for (QAction *action : page.actions()) {
        if (action->text().remove(u'&') == "Copy Path"_L1)
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/home/zuul/src/webshop/site.yml"_s);
}

void TestFilesPage::filesSayWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("note");
    QTest::newRow("plain") << QByteArray("a: 1\n") << QString();
    QTest::newRow("vault") << QByteArray("$ANSIBLE_VAULT;1.1;AES256\n61\n") << u"encrypted by ansible-vault"_s;
    QTest::newRow("left out") << QByteArray("Not saved by ARA as configured by 'ignored_files'")
                              << u"was told not to keep"_s;
    QTest::newRow("not read") << QByteArray(
        "ARA was not able to read this file successfully.\nRefer to the logs for more information")
                              << u"could not read"_s;
    QTest::newRow("empty") << QByteArray() << u"was empty"_s;
}

void TestFilesPage::filesSayWhatTheyAre()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, note);
    Content content;
    content.text = text;
    QVERIFY(note.isEmpty() ? noteOfFile(content).isEmpty() : noteOfFile(content).contains(note));
    content.state = Content::State::Damaged;
    content.problem = u"The blob is damaged."_s;
    QVERIFY(noteOfFile(content).startsWith(content.problem));
}

void TestFilesPage::anEncryptedFileIsSaidToBe()
{
    const Report report(u"shop-extras.sqlite"_s, 9);
    FilesPage page;
    page.resize(1000, 600);
    page.QWidget::show();
    Location there = report.at(PageId::Files);
    there.file = report.recording->files()[fileOf(*report.recording, u"/secret_vars.yml"_s)].id;
    page.show(there, report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    QVERIFY(words(page).contains(u"encrypted by ansible-vault"_s));
    QVERIFY(page.findChild<TextView *>()->displayedText(1).startsWith(u"$ANSIBLE_VAULT"_s));
}

void TestFilesPage::everyRecordedFileIsShown()
{
    for (const int playbook : {2, 5, 9, 10, 12}) {
        const Report report(u"shop-extras.sqlite"_s, playbook);
        FilesPage page;
        page.resize(1000, 600);
        page.QWidget::show();
        for (const File &file : report.recording->files()) {
            Location there = report.at(PageId::Files);
            there.file = file.id;
            page.show(there, report.recording, report.source.get());
            QTRY_VERIFY(page.isSettled());
            QVERIFY2(page.findChild<TextView *>()->lineCount() > 1 || file.path.startsWith("Ad-Hoc"_L1),
                     qPrintable(file.path));
            page.grab();
        }
    }
}

void TestFilesPage::marksFollowThePalette()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    FilesPage page;
    page.resize(1000, 600);
    page.QWidget::show();
    page.show(report.at(PageId::Files), report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    const auto *text = page.findChild<TextView *>();
    const qint64 light = text->markOf(88)->icon.cacheKey();
    page.setPalette(darkPalette());
    QTRY_VERIFY(page.isSettled());
    QVERIFY(text->markOf(88)->icon.cacheKey() != light);
}

AVIARY_TEST_MAIN(TestFilesPage)
#include "tst_filespage.moc"
