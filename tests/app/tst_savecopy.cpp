// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparing.h"
#include "app/savecopydialog.h"
#include "app/savingcopies.h"
#include "models/items/reportsmodel.h"
#include "models/sources/openreport.h"
#include "tests/support/databases.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"
#include "views/common/messageline.h"
#include "views/common/progressline.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms; of a busy machine

// A window over a report, and a folder for copies of it.
struct Desk : Window
{
    QTemporaryDir copies;

    explicit Desk(const QUrl &report = fixture(u"shop-bad.sqlite"_s))
    {
        settings.setLastFolder(copies.path());
        window.opening()->open({report});
        if (!QTest::qWaitFor([this] { return window.isSettled() && !session.reports().empty(); }, Patience))
            qFatal("the report was not opened");
    }
    QString in(const QString &name) const { return copies.filePath(name); }
    QStringList files() const { return QDir(copies.path()).entryList(QDir::Files | QDir::Hidden); }
    bool says(const QString &words) const
    {
        return std::ranges::any_of(window.messages()->texts(), [&](const QString &text) { return text.contains(words); });
    }
    QPushButton *button(const QWidget *where, const QString &text) const
    {
        for (QPushButton *button : where->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    // By the keyboard, as a person does.
    SaveCopyDialog *ask()
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QWidget *palette = nullptr;
        if (!QTest::qWaitFor([&] { return (palette = QApplication::activePopupWidget()) != nullptr; }))
            return nullptr;
        QTest::keyClicks(QApplication::focusWidget(), u"save a copy"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return dialog<SaveCopyDialog>();
    }
    template <class Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        const auto isThere = [&] {
            const QList<Dialog *> all = window.findChildren<Dialog *>();
            found = all.isEmpty() || !all.last()->isVisible() ? nullptr : all.last();
            return found != nullptr;
        };
        return QTest::qWaitFor(isThere) ? found : nullptr;
    }
    // Accepts what is asked, and answers where to.
    bool saveAs(SaveCopyDialog *asked, const QString &target)
    {
        QTest::keyClick(asked, Qt::Key_Return);
        auto *where = dialog<QFileDialog>();
        if (!where || where->acceptMode() != QFileDialog::AcceptSave)
            return false;
        // As the system's own dialog answers, which differs from desktop to desktop.
        Q_EMIT where->fileSelected(target);
        where->close();
        return true;
    }
};

// So large that it takes a while.
QUrl largeReport(const QTemporaryDir &folder)
{
    const QString file = copied(u"shop-free.sqlite"_s, folder.filePath(u"large.sqlite"_s));
    Connection writer(file);
    multiplyResults(writer, 4000);
    return QUrl::fromLocalFile(file);
}

size_t playbooksOf(const QString &file)
{
    const auto playbooks = openReport(QUrl::fromLocalFile(file))->playbooks().wait();
    return playbooks ? playbooks->size() : 0;
}

} // namespace

class TestSaveCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReportIsSavedByKeys();
    void thePlaybookInFrontIsWhatIsSaved();
    void theChoicesAreKept();
    void selectedPlaybooksAreSavedByTheMenuOfTheirRow();
    void playbooksOfTwoReportsDoNotGoTogether();
    void aFileThatIsThereIsReplacedOnlyWhenAgreed();
    void theReportItselfIsNotReplaced();
    void aLargeOneSaysHowFarItIsAndIsCancelled();
    void severalAreCopiedAtOnce();
    void aCopyGoesOnWhenItsReportIsClosed();
    void theWindowAsksBeforeItEndsACopy();
    void aDiskWithoutRoomIsSaid();
    void nothingMarkedCannotBeSaved();
};

void TestSaveCopy::aReportIsSavedByKeys()
{
    Desk desk;
    desk.window.navigator()->go({.report = fixture(u"shop-bad.sqlite"_s), .page = PageId::Playbooks});
    desk.window.reportsView()->setFocus();
    SaveCopyDialog *asked = desk.ask();
    QVERIFY(asked);
    QVERIFY(asked->choice().playbooks.empty());
    QVERIFY(desk.saveAs(asked, desk.in(u"mine.sqlite"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(desk.in(u"mine.sqlite"_s)), Patience);
    QVERIFY2(desk.says(u"3 playbooks, "_s), qPrintable(desk.window.messages()->texts().join(u'\n')));
    QCOMPARE(desk.files(), QStringList{u"mine.sqlite"_s});
    QCOMPARE(playbooksOf(desk.in(u"mine.sqlite"_s)), 3U);
    QVERIFY(desk.window.progress()->texts().isEmpty());

    QPushButton *open = desk.button(desk.window.messages(), u"Open the copy"_s);
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.reports().size(), 2U, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled(), Patience);
    const auto &reports = desk.session.reports();
    QCOMPARE(reports[1]->outcomeCounts(), reports[0]->outcomeCounts());
    QVERIFY(desk.session.find(QUrl::fromLocalFile(QFileInfo(desk.in(u"mine.sqlite"_s)).canonicalFilePath())));
}

void TestSaveCopy::thePlaybookInFrontIsWhatIsSaved()
{
    Desk desk;
    QVERIFY(desk.place().playbook);
    SaveCopyDialog *asked = desk.ask();
    QVERIFY(asked);
    QCOMPARE(asked->choice().playbooks, std::vector{*desk.place().playbook});
    QVERIFY(desk.saveAs(asked, desk.in(u"one.sqlite"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"1 playbook, 140 results"_s), Patience);
    QCOMPARE(playbooksOf(desk.in(u"one.sqlite"_s)), 1U);
}

void TestSaveCopy::theChoicesAreKept()
{
    Desk desk;
    SaveCopyDialog *asked = desk.ask();
    QVERIFY(asked);
    for (QCheckBox *box : asked->findChildren<QCheckBox *>()) {
        if (box->text().startsWith(u"Without"_s) || box->text().contains(u"nly failed"_s)) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        }
    }
    const CopyChoice choice = asked->choice();
    QVERIFY(!choice.withContents && !choice.withFacts && !choice.withFiles && choice.onlyFailures);
    QVERIFY(desk.saveAs(asked, desk.in(u"few.sqlite"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"1 playbook, 2 results"_s), Patience);
    Connection copy(desk.in(u"few.sqlite"_s));
    // An empty object takes up to 13 bytes, however it is packed.
    QCOMPARE(copy.run(u"select count(*) from results where length(content) > 13"_s).toInt(), 0);
    QCOMPARE(copy.run(u"select count(*) from hosts where length(facts) > 13"_s).toInt(), 0);
    QCOMPARE(copy.run(u"select count(*) from file_contents"_s).toInt(), 1);
}

void TestSaveCopy::selectedPlaybooksAreSavedByTheMenuOfTheirRow()
{
    Desk desk;
    auto *tree = desk.window.reportsView()->findChild<QTreeView *>();
    tree->setFocus();
    const auto click = [&](const QModelIndex &row, Qt::MouseButton button, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(tree->viewport(), button, keys, tree->visualRect(row).center());
    };
    QModelIndexList playbooks;
    const QAbstractItemModel *model = tree->model();
    for (QModelIndex row = model->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
        if (row.data(ReportsModel::PlaybookRole).isValid())
            playbooks << row;
    }
    QCOMPARE(playbooks.size(), 3);
    click(playbooks[0], Qt::LeftButton, Qt::NoModifier);
    click(playbooks[2], Qt::LeftButton, Qt::ControlModifier);
    QContextMenuEvent event(QContextMenuEvent::Mouse, tree->visualRect(playbooks[2]).center(),
                            tree->viewport()->mapToGlobal(tree->visualRect(playbooks[2]).center()));
    QApplication::sendEvent(tree->viewport(), &event);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QAction *save = desk.action(Actions::Id::SaveCopy);
    QVERIFY(menu->actions().contains(save));
    menu->setActiveAction(save);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *asked = desk.dialog<SaveCopyDialog>();
    QVERIFY(asked);
    QCOMPARE(asked->choice().playbooks.size(), 2U);
    // The third one, too, by the keyboard: then it is all of them.
    auto *list = asked->findChild<QListWidget *>();
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(asked->choice().playbooks.empty());
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(asked->choice().playbooks.size(), 2U);
    QVERIFY(desk.saveAs(asked, desk.in(u"two.sqlite"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"2 playbooks, "_s), Patience);
    QCOMPARE(playbooksOf(desk.in(u"two.sqlite"_s)), 2U);
}

void TestSaveCopy::playbooksOfTwoReportsDoNotGoTogether()
{
    Desk desk;
    desk.window.opening()->open({fixture(u"shop-good.sqlite"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled() && desk.session.reports().size() == 2, Patience);
    auto *tree = desk.window.reportsView()->findChild<QTreeView *>();
    tree->setFocus();
    tree->selectAll();
    desk.action(Actions::Id::SaveCopy)->trigger();
    QVERIFY(desk.says(u"Choose one report, or playbooks of one, to be copied."_s));
    QVERIFY(!desk.window.findChild<SaveCopyDialog *>());
}

void TestSaveCopy::aFileThatIsThereIsReplacedOnlyWhenAgreed()
{
    Desk desk;
    QFile there(desk.in(u"there.sqlite"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("precious");
    there.close();
    desk.window.copies()->start(*desk.session.reports().front(), there.fileName(), {});
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"There is a file"_s), Patience);
    QCOMPARE(QFileInfo(there.fileName()).size(), 8);

    SaveCopyDialog *asked = desk.ask();
    QVERIFY(asked);
    QVERIFY(desk.saveAs(asked, there.fileName())); // the dialog asks before it answers with a file that is there
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"1 playbook, 140 results"_s), Patience);
    QCOMPARE(playbooksOf(there.fileName()), 1U);
    QCOMPARE(desk.files(), QStringList{u"there.sqlite"_s});
}

void TestSaveCopy::theReportItselfIsNotReplaced()
{
    QTemporaryDir folder;
    const QString file = copied(u"shop-free.sqlite"_s, folder.filePath(u"ansible.sqlite"_s));
    const qint64 size = QFileInfo(file).size();
    Desk desk(QUrl::fromLocalFile(file));
    desk.window.copies()->start(*desk.session.reports().front(), file, {.replace = true});
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"is what is to be copied."_s), Patience);
    QCOMPARE(QFileInfo(file).size(), size);
}

void TestSaveCopy::aLargeOneSaysHowFarItIsAndIsCancelled()
{
    QTemporaryDir folder;
    Desk desk(largeReport(folder));
    SaveCopyDialog *asked = desk.ask();
    QVERIFY(asked);
    QVERIFY(desk.saveAs(asked, desk.in(u"large.sqlite"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.progress()->texts().isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.progress()->texts().join(u' ').contains(u" results"_s), Patience);
    QVERIFY2(desk.window.progress()->texts().first().startsWith(u"Copying large"_s),
             qPrintable(desk.window.progress()->texts().first()));
    QVERIFY(desk.window.isEnabled());
    QPushButton *cancel = desk.button(desk.window.progress(), u"Cancel"_s);
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.copies()->isCopying(), Patience);
    QVERIFY(desk.window.progress()->texts().isEmpty());
    QVERIFY(desk.window.messages()->texts().isEmpty());
    QCOMPARE(desk.files(), QStringList());
}

void TestSaveCopy::severalAreCopiedAtOnce()
{
    Desk desk;
    const OpenReport &report = *desk.session.reports().front();
    for (int i = 0; i < 4; ++i)
        desk.window.copies()->start(report, desk.in(u"%1.sqlite"_s.arg(i)), {});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.copies()->isCopying(), Patience);
    QCOMPARE(desk.window.messages()->texts().size(), 4);
    QCOMPARE(desk.files().size(), 4);
    for (const QString &file : desk.files())
        QCOMPARE(playbooksOf(desk.in(file)), 3U);
}

void TestSaveCopy::aCopyGoesOnWhenItsReportIsClosed()
{
    Desk desk(fixture(u"tree/2-logs.tar.gz"_s)); // unpacked for as long as somebody needs it
    desk.window.copies()->start(*desk.session.reports().front(), desk.in(u"mine.sqlite"_s), {});
    desk.session.closePlace(desk.session.places().front().get());
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"1 playbook, 20 results"_s), Patience);
    QCOMPARE(playbooksOf(desk.in(u"mine.sqlite"_s)), 1U);
}

void TestSaveCopy::theWindowAsksBeforeItEndsACopy()
{
    QTemporaryDir folder;
    Desk desk(largeReport(folder));
    for (const QString &name : {u"one.sqlite"_s, u"other.sqlite"_s})
        desk.window.copies()->start(*desk.session.reports().front(), desk.in(name), {});
    desk.window.close();
    QVERIFY(desk.window.isVisible());
    auto *box = desk.dialog<QMessageBox>();
    QVERIFY(box);
    QCOMPARE(box->text(), u"A copy is not finished yet."_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box->isVisible());
    QVERIFY(desk.window.copies()->isCopying());

    desk.window.close();
    box = desk.dialog<QMessageBox>();
    QVERIFY(box);
    QPushButton *close = desk.button(box, u"Close without it"_s);
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    bool isAskedAgain = false;
    const auto look = [&] {
        for (const auto *asking : desk.window.findChildren<QMessageBox *>())
            isAskedAgain |= asking->isVisible();
    };
    QObject::connect(desk.window.copies(), &SavingCopies::ended, &desk.window, look, Qt::QueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isVisible(), Patience);
    QVERIFY(!isAskedAgain);
    QCOMPARE(desk.files(), QStringList());
}

void TestSaveCopy::aDiskWithoutRoomIsSaid()
{
    QTemporaryDir folder;
    const QString huge = copied(u"shop-free.sqlite"_s, folder.filePath(u"huge.sqlite"_s));
    Desk desk(QUrl::fromLocalFile(huge));
    QVERIFY(QFile(huge).resize(qint64{1} << 42)); // a hole of 4 TB
    desk.window.copies()->start(*desk.session.reports().front(), desk.in(u"copy.sqlite"_s), {});
    QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"The copy needs about"_s), Patience);
    QCOMPARE(desk.files(), QStringList());
}

void TestSaveCopy::nothingMarkedCannotBeSaved()
{
    Desk desk;
    SaveCopyDialog *asked = desk.ask();
    QVERIFY(asked);
    auto *all = asked->findChildren<QCheckBox *>().first();
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space); // all
    QCOMPARE(all->checkState(), Qt::Checked);
    QVERIFY(asked->choice().playbooks.empty());
    QTest::keyClick(all, Qt::Key_Space); // none
    QCOMPARE(all->checkState(), Qt::Unchecked);
    QVERIFY(!desk.button(asked, u"Save…"_s)->isEnabled());
    QTest::keyClick(asked, Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<SaveCopyDialog *>());
}

AVIARY_TEST_MAIN(TestSaveCopy)
#include "tst_savecopy.moc"
