// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/playbookspage.h"

#include "models/items/playbooksmodel.h"
#include "models/recording/format.h"
#include "models/sources/openreport.h"
#include "tests/support/testmain.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTreeView>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestPlaybooksPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void init();
    void cleanup() { m_page.reset(); }
    void failedOnesAreFirstAndTheFirstIsSelected();
    void enterAndADoubleClickActivate();
    void countsThatComeLaterKeepTheSelection();
    void aPlaybookThatIsNewKeepsTheSelection();
    void sortsNumbersByValue();
    void theReportIsNamedWhenThereAreSeveral();
    void anEmptyDatabaseIsSaidToBe();
    void copiesWhatIsShown();
    void columnsComeBackWithTheState();

private:
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_table->model()->index(row, column).data(role).toString();
    }

    std::unique_ptr<PlaybooksPage> m_page;
    QTreeView *m_table = nullptr;
};

namespace {

std::vector<PlaybookEntry> entriesOf(const QString &database, bool counted = true)
{
    const ReportSourcePtr source
        = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(database)));
    const auto playbooks = source->playbooks().wait().value();
    const auto counts = source->outcomeCounts().wait().value();
    std::vector<PlaybookEntry> entries;
    for (const Playbook &playbook : playbooks) {
        PlaybookEntry entry;
        entry.origin = QUrl(u"file:///logs/"_s + database);
        entry.report = database;
        entry.playbook = playbook;
        for (const auto &[id, count] : counts) {
            if (counted && id == playbook.id)
                entry.counts = count;
        }
        entries.push_back(entry);
    }
    return entries;
}

} // namespace

void TestPlaybooksPage::init()
{
    m_page = std::make_unique<PlaybooksPage>();
    m_page->resize(1280, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<QTreeView *>();
}

void TestPlaybooksPage::failedOnesAreFirstAndTheFirstIsSelected()
{
    m_page->setPlaybooks(entriesOf(u"shop-extras"_s));
    QCOMPARE(m_table->model()->rowCount(), 14);
    bool failed = true;
    QStringList marked;
    for (int row = 0; row < 14; ++row) {
        const bool isFailed = cell(row, PlaybooksModel::StateColumn) == u"failed"_s;
        QVERIFY(failed || !isFailed);
        failed = isFailed;
        if (cell(row, PlaybooksModel::StateColumn, PlaybooksModel::SubtitleRole) == u"◇ check mode"_s)
            marked << cell(row, PlaybooksModel::NameColumn);
        if (cell(row, PlaybooksModel::NameColumn) == u"failures.yml"_s)
            QCOMPARE(cell(row, PlaybooksModel::FailedColumn), u"4"_s);
    }
    QCOMPARE(marked, (QStringList{u"site.yml"_s, u"ansible 'shop:!databases' -m ping"_s}));
    QCOMPARE(m_table->currentIndex().row(), 0);
    QVERIFY(!m_page->grab().isNull());
}

void TestPlaybooksPage::enterAndADoubleClickActivate()
{
    const auto entries = entriesOf(u"shop-bad"_s);
    m_page->setPlaybooks(entries);
    m_page->setFocus();
    QSignalSpy activated(m_page.get(), &PlaybooksPage::activated);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first()[0].toUrl(), QUrl(u"file:///logs/shop-bad"_s));
    const auto failed
        = std::ranges::find(entries, State::Failed, [](const PlaybookEntry &e) { return e.playbook.state; });
    QVERIFY(activated.first()[2].value<PlaybookId>() == failed->playbook.id);
    const QPoint second = m_table->visualRect(m_table->model()->index(1, 1)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(activated.size(), 2);
    QVERIFY(activated.last()[2].value<PlaybookId>() != failed->playbook.id);
}

void TestPlaybooksPage::countsThatComeLaterKeepTheSelection()
{
    m_page->setPlaybooks(entriesOf(u"shop-extras"_s, false));
    QCOMPARE(cell(4, PlaybooksModel::FailedColumn), u"…"_s);
    m_table->setCurrentIndex(m_table->model()->index(4, 0));
    m_page->setPlaybooks(entriesOf(u"shop-extras"_s));
    QCOMPARE(m_table->currentIndex().row(), 4);
    QCOMPARE(cell(4, PlaybooksModel::FailedColumn), u"4"_s);
}

void TestPlaybooksPage::aPlaybookThatIsNewKeepsTheSelection()
{
    auto entries = entriesOf(u"shop-extras"_s);
    const PlaybookEntry newest = entries.back();
    entries.pop_back();
    m_page->setPlaybooks(entries);
    m_table->setCurrentIndex(m_table->model()->index(7, 0));
    const QString name = cell(7, PlaybooksModel::NameColumn);
    entries.push_back(newest);
    m_page->setPlaybooks(entries);
    QCOMPARE(cell(m_table->currentIndex().row(), PlaybooksModel::NameColumn), name);
}

void TestPlaybooksPage::sortsNumbersByValue()
{
    m_page->setPlaybooks(entriesOf(u"shop-extras"_s));
    m_table->header()->setSortIndicator(PlaybooksModel::ResultsColumn, Qt::DescendingOrder);
    QCOMPARE(cell(0, PlaybooksModel::ResultsColumn), u"126"_s);
    m_table->header()->setSortIndicator(PlaybooksModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(cell(0, PlaybooksModel::NameColumn).startsWith(u"ansible "_s));
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(cell(0, PlaybooksModel::StateColumn), u"failed"_s);
}

void TestPlaybooksPage::theReportIsNamedWhenThereAreSeveral()
{
    auto entries = entriesOf(u"shop-bad"_s);
    m_page->setPlaybooks(entries);
    QVERIFY(m_table->isColumnHidden(PlaybooksModel::ReportColumn));
    const auto others = entriesOf(u"shop-good"_s);
    entries.insert(entries.end(), others.begin(), others.end());
    m_page->setPlaybooks(entries);
    QVERIFY(!m_table->isColumnHidden(PlaybooksModel::ReportColumn));
    QCOMPARE(cell(0, PlaybooksModel::ReportColumn), u"shop-bad"_s);
}

void TestPlaybooksPage::anEmptyDatabaseIsSaidToBe()
{
    m_page->setPlaybooks({});
    auto *empty = m_page->findChild<EmptyPlace *>(u"emptyList"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"This database holds no playbooks; ARA made it but no run was recorded."_s);
}

void TestPlaybooksPage::copiesWhatIsShown()
{
    m_page->setPlaybooks(entriesOf(u"shop-bad"_s));
    m_page->setFocus();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"State\tPlaybook\tStarted"_s));
    QVERIFY(lines[1].startsWith(u"failed\tsite.yml webshop: site\t"_s));
}

void TestPlaybooksPage::columnsComeBackWithTheState()
{
    m_table->header()->hideSection(PlaybooksModel::UserColumn);
    const QByteArray state = m_page->saveState();
    PlaybooksPage other;
    other.restoreState(state);
    QVERIFY(other.findChild<QTreeView *>()->isColumnHidden(PlaybooksModel::UserColumn));
}

AVIARY_TEST_MAIN(TestPlaybooksPage)
#include "tst_playbookspage.moc"
