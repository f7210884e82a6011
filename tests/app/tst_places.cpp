// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archives.h"
#include "tests/support/databases.h"
#include "tests/support/fakefinder.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"

#include "models/sources/places/temporaryfolder.h"
#include "views/common/messageline.h"
#include "views/common/progressline.h"
#include "views/playbooks/playbookspage.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QPushButton>
#include <QTreeView>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderShowsItsTreeAndTheListOfItsPlaybooks();
    void aFolderWithOneReportLandsInIt();
    void folderZipAndTarballShowTheSame_data();
    void folderZipAndTarballShowTheSame();
    void theSameTreeTwiceShowsNothingTwice();
    void aFileOfAnOpenFolderIsActivated();
    void theFolderOfAnOpenFileTakesItIn();
    void choosingAFolderListsWhatIsBelowIt();
    void aHundredJobsFillWhileOneReads();
    void onlyFailedShowsTheWayToFailures();
    void closingAPlaceClosesItsReports();
    void whatIsUnpackedGoesWithItsPlace();
    void aSearchCanBeStopped();
    void whatTakesLongSaysHowFarItIs();
    void aBoundCanBeLifted();
    void aPlaceThatFailsCanBeTriedAgain();
    void whatCouldNotBeOpenedIsCountedAndShown();
    void whatFailsFirstIsSaidInTheEnd();
    void reloadFindsAnew();
    void reloadOfALinkSaysThatNothingChanged();
    void openPlacesComeBackAtTheNextStart();
    void aPlaceThatIsGoneIsSaid();
    void aLinkToAFolderLeadsThere();
    void dropsTakeFoldersAndLinks();
    void fewReportsKeepTheirFilesOpen();

private:
    static constexpr int Patience = 20'000;
};

namespace {

#define SETTLED(w) QTRY_VERIFY_WITH_TIMEOUT((w).window.isSettled(), Patience)

QUrl tree()
{
    return fixture(u"tree"_s);
}

QTreeView *treeOf(const Window &w)
{
    return w.window.reportsView()->findChild<QTreeView *>();
}

QTreeView *listOf(const Window &w)
{
    return w.window.findChild<PlaybooksPage *>()->findChild<QTreeView *>();
}

// The rows of the tree with what ends them, one a line, indented.
QString drawn(const QAbstractItemModel &model, const QModelIndex &above = {}, int depth = 0)
{
    QString lines;
    for (int row = 0; row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        lines += QString(depth, u' ') + index.data().toString();
        const QVariant totals = index.data(ReportsModel::TotalsRole);
        if (totals.isValid())
            lines += u": "_s + totals.value<ReportTotals>().text();
        lines += index.data(ReportsModel::SoFarRole).toString() + u'\n' + drawn(model, index, depth + 1);
    }
    return lines;
}

QModelIndex rowNamed(const QAbstractItemModel &model, const QString &name)
{
    const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void click(QTreeView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

// As many jobs as wanted, each of them with a small real report.
void makeJobs(const QString &folder, int count)
{
    for (int i = 1; i <= count; ++i) {
        const QString job = u"%1/job-%2/ara-report"_s.arg(folder).arg(i);
        QVERIFY(QDir().mkpath(job));
        copied(i % 10 == 3 ? u"shop-bad.sqlite"_s : u"shop-good.sqlite"_s, job + u"/ansible.sqlite"_s);
    }
}

QStringList buttonsOf(const MessageLine *messages)
{
    QStringList texts;
    for (const QPushButton *button : messages->findChildren<QPushButton *>())
        texts << button->text();
    return texts;
}

QPushButton *buttonNamed(const QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

void TestPlaces::aFolderShowsItsTreeAndTheListOfItsPlaybooks()
{
    QTemporaryDir folder;
    for (const QString &way : {u"1"_s, u"2/some/path"_s, u"3/dev"_s, u"3/prod"_s}) {
        QVERIFY(QDir(folder.path()).mkpath(u"logs/"_s + way + u"/ara-report"_s));
        copied(u"tree/"_s + way + u"/ara-report/ansible.sqlite"_s, folder.filePath(u"logs/"_s + way + u"/ara-report/ansible.sqlite"_s));
    }
    Window w;
    QVERIFY(w.drop(&w.window, {QUrl::fromLocalFile(folder.filePath(u"logs"_s))}));
    SETTLED(w);
    const QString shown = drawn(*treeOf(w)->model());
    QCOMPARE(w.session.reports().size(), size_t(4));
    QVERIFY2(shown.startsWith(u"logs: "_s), qPrintable(shown));
    for (const QString &row : {u"\n 1"_s, u"\n 2/some/path"_s, u"\n 3: "_s, u"\n  dev"_s, u"\n  prod"_s})
        QVERIFY2(shown.contains(row), qPrintable(shown));
    QVERIFY(!w.place().playbook);
    QCOMPARE(w.place().page, PageId::Playbooks);
    size_t playbooks = 0;
    for (const auto &report : w.session.reports())
        playbooks += report->playbooks().size();
    QCOMPARE(size_t(listOf(w)->model()->rowCount()), playbooks);
    // Failed ones first.
    QCOMPARE(listOf(w)->model()->index(0, PlaybooksModel::StateColumn).data().toString(), u"failed"_s);
    QCOMPARE(treeOf(w)->currentIndex().data().toString(), u"logs"_s);
    QVERIFY(treeOf(w)->selectionModel()->isSelected(treeOf(w)->currentIndex()));
}

void TestPlaces::aFolderWithOneReportLandsInIt()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"job-4512/logs/ara-report"_s));
    copied(u"shop-bad.sqlite"_s, folder.filePath(u"job-4512/logs/ara-report/ansible.sqlite"_s));
    Window w;
    QVERIFY(w.drop(&w.window, {QUrl::fromLocalFile(folder.filePath(u"job-4512"_s))}));
    QTRY_VERIFY_WITH_TIMEOUT(w.place().result.has_value(), Patience);
    QCOMPARE(w.place().playbook, std::optional(PlaybookId {2}));
    QVERIFY(drawn(*treeOf(w)->model()).startsWith(u"job-4512/logs: 1 failed, 2 completed\n site.yml\n"_s)
            || drawn(*treeOf(w)->model()).contains(u"\n site.yml\n"_s));
    QCOMPARE(treeOf(w)->currentIndex().data().toString(), u"site.yml"_s);
    // Back leads out of it at once: the list was no stop on the way.
    w.action(Actions::Id::Back)->trigger();
    QVERIFY(w.place().report.isEmpty());
}

void TestPlaces::folderZipAndTarballShowTheSame_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("zip") << QByteArray("zip") << QByteArray("none");
    QTest::newRow("tarball") << QByteArray("gnutar") << QByteArray("gzip");
}

void TestPlaces::folderZipAndTarballShowTheSame()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    Window folder;
    QVERIFY(folder.drop(&folder.window, {tree()}));
    SETTLED(folder);
    Window packed;
    const QString path = packed.folder.filePath(u"tree"_s); // its content says what it is
    {
        ArchiveMaker archive(path, format.constData(), filter.constData());
        QDirIterator it(tree().toLocalFile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            archive.add({.name = QDir(tree().toLocalFile()).relativeFilePath(file.fileName()).toUtf8(), .bytes = file.readAll()});
        }
    }
    QVERIFY(packed.drop(&packed.window, {QUrl::fromLocalFile(path)}));
    SETTLED(packed);
    QVERIFY(folder.session.reports().size() >= 6);
    QCOMPARE(drawn(*treeOf(packed)->model()), drawn(*treeOf(folder)->model()));
    const auto rows = [](const Window &w) {
        QStringList lines;
        for (int row = 0; row < listOf(w)->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < PlaybooksModel::ColumnCount; ++column) {
                if (column != PlaybooksModel::ReportColumn)
                    cells << listOf(w)->model()->index(row, column).data().toString();
            }
            lines << cells.join(u'|');
        }
        lines.sort();
        return lines;
    };
    QCOMPARE(rows(packed), rows(folder));
    // A playbook of it can be read.
    const OpenReport *report = packed.session.reports().back().get();
    QVERIFY(!report->inside().isEmpty());
    packed.window.navigator()->go({.report = report->origin(), .inside = report->inside(), .playbook = report->landing()});
    SETTLED(packed);
    QVERIFY(packed.window.playbookView()->recording()->isComplete());
    // A folder in it is a place to go to.
    const QModelIndex three = rowNamed(*treeOf(packed)->model(), u"3"_s);
    click(treeOf(packed), three);
    QCOMPARE(packed.place().inside, u"3"_s);
    QCOMPARE(listOf(packed)->model()->rowCount(), three.data(ReportsModel::TotalsRole).value<ReportTotals>().total());
}

void TestPlaces::theSameTreeTwiceShowsNothingTwice()
{
    Window w;
    QVERIFY(w.drop(&w.window, {tree()}));
    SETTLED(w);
    const QString shown = drawn(*treeOf(w)->model());
    const size_t reports = w.session.reports().size();
    QVERIFY(reports >= 4);
    QVERIFY(w.drop(&w.window, {tree()}));
    SETTLED(w);
    w.window.opening()->open({QUrl::fromLocalFile(tree().toLocalFile() + u"/../tree/"_s)});
    SETTLED(w);
    QCOMPARE(w.session.reports().size(), reports);
    QCOMPARE(w.session.places().size(), size_t(1));
    QCOMPARE(drawn(*treeOf(w)->model()), shown);
}

void TestPlaces::aFileOfAnOpenFolderIsActivated()
{
    Window w;
    QVERIFY(w.drop(&w.window, {tree()}));
    SETTLED(w);
    const size_t reports = w.session.reports().size();
    const QUrl file = fixture(u"tree/3/dev/ara-report/ansible.sqlite"_s);
    QVERIFY(w.drop(&w.window, {file}));
    QTRY_COMPARE_WITH_TIMEOUT(w.place().report, file, Patience);
    QVERIFY(w.place().playbook.has_value());
    QTRY_COMPARE(w.session.places().size(), size_t(1));
    QCOMPARE(w.session.reports().size(), reports);
    QCOMPARE(treeOf(w)->model()->rowCount(), 1);
}

void TestPlaces::theFolderOfAnOpenFileTakesItIn()
{
    Window w;
    const QUrl file = fixture(u"tree/3/dev/ara-report/ansible.sqlite"_s);
    QVERIFY(w.drop(&w.window, {file}));
    QTRY_VERIFY_WITH_TIMEOUT(w.place().playbook.has_value(), Patience);
    const Location there = w.place();
    QVERIFY(w.drop(&w.window, {tree()}));
    QTRY_COMPARE_WITH_TIMEOUT(w.session.places().size(), size_t(1), Patience);
    SETTLED(w);
    QCOMPARE(w.session.places().front()->url(), tree());
    QCOMPARE(treeOf(w)->model()->rowCount(), 1);
    QVERIFY(w.session.find(file));
    // One is still able to go back to where one was.
    w.action(Actions::Id::Back)->trigger();
    QVERIFY(w.place().samePlaybook(there));
}

void TestPlaces::choosingAFolderListsWhatIsBelowIt()
{
    Window w;
    QVERIFY(w.drop(&w.window, {tree()}));
    SETTLED(w);
    const QModelIndex three = rowNamed(*treeOf(w)->model(), u"3"_s);
    QVERIFY(three.isValid());
    click(treeOf(w), three);
    QCOMPARE(w.place().report, fixture(u"tree/3"_s));
    QCOMPARE(w.window.windowTitle(), u"3"_s);
    QCOMPARE(listOf(w)->model()->rowCount(), three.data(ReportsModel::TotalsRole).value<ReportTotals>().total());
    // A report and back; forward again.
    const QModelIndex dev = rowNamed(*treeOf(w)->model(), u"dev"_s);
    click(treeOf(w), dev);
    QVERIFY(w.place().report == fixture(u"tree/3/dev/ara-report/ansible.sqlite"_s));
    w.action(Actions::Id::Back)->trigger();
    QCOMPARE(w.place().report, fixture(u"tree/3"_s));
    QCOMPARE(treeOf(w)->currentIndex(), three);
}

void TestPlaces::aHundredJobsFillWhileOneReads()
{
    QTemporaryDir folder;
    makeJobs(folder.filePath(u"logs"_s), 100);
    FakeFinder fake;
    Window w(fake.finder());
    const QUrl logs = QUrl::fromLocalFile(folder.filePath(u"logs"_s));
    QVERIFY(w.drop(&w.window, {logs}));
    PlaceContents contents {.place = logs, .kind = PlaceContents::Kind::Folder};
    const auto find = [&](int job) {
        const QString path = u"job-%1/ara-report/ansible.sqlite"_s.arg(job);
        contents.reports.append(FakeFinder::report(logs, path, logs.toLocalFile() + u'/' + path));
    };
    // Out of order, as a search may find them. The first is usable while the rest is not found yet.
    find(53);
    fake.grow(contents);
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(*treeOf(w)->model(), u"job-53"_s).isValid(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(treeOf(w)->model()->rowCount(rowNamed(*treeOf(w)->model(), u"job-53"_s)) > 0, Patience);
    const QModelIndex job = rowNamed(*treeOf(w)->model(), u"job-53"_s);
    treeOf(w)->expand(job);
    click(treeOf(w), treeOf(w)->model()->index(1, 0, job));
    QTRY_VERIFY_WITH_TIMEOUT(w.place().result.has_value(), Patience);
    const Location there = w.place();
    const QPersistentModelIndex marked = treeOf(w)->currentIndex();
    QVERIFY(marked.isValid());
    QWidget *focus = QApplication::focusWidget();
    for (int i = 100; i >= 1; --i) {
        if (i != 53)
            find(i);
        if (i % 20 == 1) {
            fake.grow(contents);
            QTRY_COMPARE_WITH_TIMEOUT(w.session.reports().size(), size_t(contents.reports.size()), Patience);
            QVERIFY(rowNamed(*treeOf(w)->model(), u"logs"_s).data(ReportsModel::SoFarRole).toString().endsWith(u"so far…"_s));
            QCOMPARE(w.place(), there);
            QCOMPARE(treeOf(w)->currentIndex(), marked);
        }
    }
    fake.finish(contents);
    SETTLED(w);
    QCOMPARE(w.place(), there);
    QCOMPARE(treeOf(w)->currentIndex(), marked);
    QCOMPARE(QApplication::focusWidget(), focus);
    ReportTotals totals {.reports = 100};
    for (const auto &report : w.session.reports()) {
        for (const Playbook &playbook : report->playbooks())
            ++totals[playbook.state];
    }
    const auto shown = rowNamed(*treeOf(w)->model(), u"logs"_s).data(ReportsModel::TotalsRole).value<ReportTotals>();
    QCOMPARE(shown, totals);
    QVERIFY(shown[State::Failed] >= 10);
    // In natural order, and so are the reports of the session.
    const QModelIndex top = treeOf(w)->model()->index(0, 0);
    QCOMPARE(treeOf(w)->model()->index(8, 0, top).data().toString(), u"job-9"_s);
    QCOMPARE(w.session.reports()[9]->name(), u"job-10"_s);
}

void TestPlaces::onlyFailedShowsTheWayToFailures()
{
    QTemporaryDir folder;
    makeJobs(folder.path(), 12);
    Window w;
    QVERIFY(w.drop(&w.window, {QUrl::fromLocalFile(folder.path())}));
    SETTLED(w);
    const QModelIndex top = treeOf(w)->model()->index(0, 0);
    QCOMPARE(treeOf(w)->model()->rowCount(top), 12);
    auto *onlyFailed = w.window.reportsView()->findChild<QCheckBox *>();
    QTest::mouseClick(onlyFailed, Qt::LeftButton, {}, QPoint(8, onlyFailed->height() / 2));
    QVERIFY(onlyFailed->isChecked());
    const QAbstractItemModel *model = treeOf(w)->model();
    QVERIFY(rowNamed(*model, u"job-3"_s).isValid());
    QCOMPARE(model->rowCount(rowNamed(*model, u"job-3"_s)), 1);
    for (int row = 0; row < model->rowCount(model->index(0, 0)); ++row)
        QVERIFY(model->index(row, 0, model->index(0, 0)).data(ReportsModel::FailedRole).toBool());
    QVERIFY(model->rowCount(model->index(0, 0)) < 12);
    onlyFailed->setChecked(false);
    QCOMPARE(model->rowCount(model->index(0, 0)), 12);
}

void TestPlaces::closingAPlaceClosesItsReports()
{
    Window w;
    QVERIFY(w.drop(&w.window, {tree()}));
    SETTLED(w);
    QVERIFY(w.drop(&w.window, {fixture(u"shop-good.sqlite"_s)}));
    QTRY_VERIFY_WITH_TIMEOUT(w.place().playbook.has_value(), Patience);
    click(treeOf(w), rowNamed(*treeOf(w)->model(), u"2/some/path"_s));
    QTest::keyClick(&w.window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(w.session.places().size(), size_t(1));
    QCOMPARE(w.session.reports().size(), size_t(1));
    QCOMPARE(treeOf(w)->model()->rowCount(), 1);
    QVERIFY(!w.place().report.toString().contains(u"/tree/"_s));
    for (int i = 0; i < 10 && w.action(Actions::Id::Back)->isEnabled(); ++i) {
        w.action(Actions::Id::Back)->trigger();
        QVERIFY(!w.place().report.toString().contains(u"/tree"_s));
    }
}

void TestPlaces::whatIsUnpackedGoesWithItsPlace()
{
    FakeFinder fake;
    Window w(fake.finder());
    const QUrl archive = QUrl::fromLocalFile(w.folder.filePath(u"logs.zip"_s));
    w.window.opening()->open({archive});
    auto copy = TemporaryFolder::make();
    QVERIFY(copy);
    const QString file = (*copy)->path() + u"/1"_s;
    copied(u"shop-bad.sqlite"_s, file);
    FoundReport found {.origin = archive, .inside = u"ara-report/ansible.sqlite"_s, .path = {u"ara-report"_s, u"ansible.sqlite"_s}, .file = file, .copy = *copy};
    copy->reset();
    PlaceContents contents {.place = archive, .kind = PlaceContents::Kind::Archive};
    contents.reports.append(found);
    fake.finish(contents);
    QTRY_VERIFY_WITH_TIMEOUT(w.place().result.has_value(), Patience);
    QCOMPARE(w.place().report, archive);
    QCOMPARE(w.place().inside, u"ara-report/ansible.sqlite"_s);
    QCOMPARE(w.window.windowTitle(), u"site.yml · failed · logs.zip"_s);
    contents.reports.clear();
    found = {};
    QVERIFY(QFile::exists(file));
    QTest::keyClick(&w.window, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!QFile::exists(file));
}

void TestPlaces::aSearchCanBeStopped()
{
    FakeFinder fake;
    Window w(fake.finder());
    const QUrl logs = tree();
    w.window.opening()->open({logs});
    PlaceContents contents {.place = logs, .kind = PlaceContents::Kind::Folder, .now = u"3/dev"_s};
    const QString path = u"1/ara-report/ansible.sqlite"_s;
    contents.reports.append(FakeFinder::report(logs, path, logs.toLocalFile() + u'/' + path));
    fake.grow(contents);
    QTRY_COMPARE_WITH_TIMEOUT(w.window.progress()->texts().size(), 1, Patience);
    QVERIFY2(w.window.progress()->texts().first().contains(u"1 report so far · 3/dev"_s), qPrintable(w.window.progress()->texts().first()));
    QTest::mouseClick(buttonNamed(w.window.progress(), u"Cancel"_s), Qt::LeftButton);
    QVERIFY(fake.isCanceled(logs));
    QVERIFY(w.window.progress()->texts().isEmpty());
    SETTLED(w);
    QCOMPARE(w.session.reports().size(), size_t(1)); // what was found stays
    QVERIFY(buttonsOf(w.window.messages()).contains(u"Go on"_s));
    QTest::mouseClick(buttonNamed(w.window.messages(), u"Go on"_s), Qt::LeftButton);
    QCOMPARE(fake.requests.size(), size_t(2));
    fake.finish(contents);
    SETTLED(w);
    QVERIFY(w.window.messages()->texts().isEmpty());
}

void TestPlaces::whatTakesLongSaysHowFarItIs()
{
    FakeFinder fake;
    Window w(fake.finder());
    const QUrl link(u"https://logs.example.org/4512/logs.zip"_s);
    w.window.opening()->open({link});
    fake.grow({.place = link, .kind = PlaceContents::Kind::Archive, .bytes = 12'000'000, .bytesTotal = 40'000'000});
    QVERIFY(w.window.progress()->texts().isEmpty()); // not yet: most is quicker than one can read
    QTRY_COMPARE_WITH_TIMEOUT(w.window.progress()->texts().size(), 1, Patience);
    QCOMPARE(w.window.progress()->texts().first(), u"Looking through logs.zip · 12 MB of 40 MB"_s);
    QVERIFY(!QApplication::activeModalWidget());
    fake.fail(link, {.kind = Error::Kind::Network, .what = u"The server says 404."_s, .todo = u"Check the link."_s});
    QTRY_VERIFY(w.window.progress()->texts().isEmpty());
    QCOMPARE(w.window.messages()->texts(), QStringList {u"https://logs.example.org/4512/logs.zip: The server says 404. Check the link."_s});
    QTRY_VERIFY(w.session.places().empty());
}

void TestPlaces::aBoundCanBeLifted()
{
    FakeFinder fake;
    Window w(fake.finder());
    const QUrl archive = QUrl::fromLocalFile(w.folder.filePath(u"bomb.zip"_s));
    w.window.opening()->open({archive});
    fake.fail(archive, {.kind = Error::Kind::TooLarge, .what = u"It is too large."_s});
    QTRY_VERIFY(buttonNamed(w.window.messages(), u"Open all the same"_s));
    QTRY_VERIFY(w.session.places().empty());
    QTest::mouseClick(buttonNamed(w.window.messages(), u"Open all the same"_s), Qt::LeftButton);
    QTRY_COMPARE(w.session.places().size(), size_t(1));
    QVERIFY(fake.requests.back().bounds.unpackedBytes > FindBounds().unpackedBytes);
    PlaceContents contents {.place = archive, .kind = PlaceContents::Kind::Archive};
    contents.reports.append(FoundReport {.origin = archive, .inside = u"a.sqlite"_s, .path = {u"a.sqlite"_s}, .file = data(u"shop-good.sqlite"_s)});
    fake.finish(contents);
    QTRY_VERIFY_WITH_TIMEOUT(w.place().playbook.has_value(), Patience);
}

void TestPlaces::aPlaceThatFailsCanBeTriedAgain()
{
    Window w;
    const QString path = w.folder.filePath(u"late.sqlite"_s);
    w.window.opening()->open({QUrl::fromLocalFile(path)});
    QTRY_VERIFY(buttonNamed(w.window.messages(), u"Retry"_s));
    QTRY_VERIFY(w.session.places().empty());
    copied(u"shop-bad.sqlite"_s, path);
    QTest::mouseClick(buttonNamed(w.window.messages(), u"Retry"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(w.place().playbook.has_value(), Patience);
    QVERIFY(w.window.messages()->texts().isEmpty());
}

void TestPlaces::whatCouldNotBeOpenedIsCountedAndShown()
{
    FakeFinder fake;
    Window w(fake.finder());
    const QString broken = w.folder.filePath(u"broken.sqlite"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    const QUrl logs = tree();
    w.window.opening()->open({logs});
    PlaceContents contents {.place = logs, .kind = PlaceContents::Kind::Folder};
    const QString path = u"1/ara-report/ansible.sqlite"_s;
    contents.reports << FakeFinder::report(logs, path, logs.toLocalFile() + u'/' + path) << FakeFinder::report(logs, u"2/ara-report/ansible.sqlite"_s, broken);
    contents.problems << PlaceProblem {.where = u"secret.zip"_s, .error = {.what = u"It needs a password."_s}}
                      << PlaceProblem {.where = u"circle"_s, .error = {.what = u"A link in a circle."_s}, .isHarmless = true};
    fake.finish(contents);
    SETTLED(w);
    QTRY_COMPARE(w.window.messages()->texts(), QStringList {logs.toLocalFile() + u": 2 of 3 could not be opened."_s});
    QTest::mouseClick(buttonNamed(w.window.messages(), u"Show"_s), Qt::LeftButton);
    const QModelIndex group = treeOf(w)->currentIndex();
    QCOMPARE(group.data().toString(), u"2 could not be opened"_s);
    QVERIFY(treeOf(w)->isExpanded(group));
    QCOMPARE(treeOf(w)->model()->rowCount(group), 3);
    QCOMPARE(treeOf(w)->model()->index(0, 0, group).data(ReportsModel::SubtitleRole).toString(), u"It needs a password."_s);
    QCOMPARE(treeOf(w)->model()->index(2, 0, group).data().toString(), u"2/ara-report/ansible.sqlite"_s);
}

void TestPlaces::whatFailsFirstIsSaidInTheEnd()
{
    QTemporaryDir folder;
    makeJobs(folder.path(), 30);
    QFile broken(folder.filePath(u"job-1/ara-report/ansible.sqlite"_s));
    QVERIFY(broken.resize(20'000));
    QFile::remove(folder.filePath(u"job-2/ara-report/ansible.sqlite"_s));
    Window w;
    QVERIFY(w.drop(&w.window, {QUrl::fromLocalFile(folder.path())}));
    SETTLED(w);
    QTRY_COMPARE(w.window.messages()->texts(), QStringList {folder.path() + u": 1 of 29 could not be opened."_s});
    QCOMPARE(treeOf(w)->model()->rowCount(treeOf(w)->model()->index(0, 0)), 29);
}

void TestPlaces::reloadFindsAnew()
{
    Window w;
    const QString logs = w.folder.filePath(u"logs"_s);
    makeJobs(logs, 3);
    QVERIFY(w.drop(&w.window, {QUrl::fromLocalFile(logs)}));
    SETTLED(w);
    QCOMPARE(w.session.reports().size(), size_t(3));
    QVERIFY(QDir(logs + u"/job-2"_s).removeRecursively());
    QVERIFY(QDir().mkpath(logs + u"/job-4/ara-report"_s));
    copied(u"shop-good.sqlite"_s, logs + u"/job-4/ara-report/ansible.sqlite"_s);
    treeOf(w)->setFocus();
    QTest::keyClick(&w.window, Qt::Key_F5);
    SETTLED(w);
    QTRY_COMPARE(w.session.reports().size(), size_t(3));
    QVERIFY(rowNamed(*treeOf(w)->model(), u"job-4"_s).isValid());
    QVERIFY(!rowNamed(*treeOf(w)->model(), u"job-2"_s).isValid());
    QCOMPARE(w.window.messages()->texts(), QStringList {logs + u": 1 report is not there any more: job-2"_s});
}

void TestPlaces::reloadOfALinkSaysThatNothingChanged()
{
    FakeFinder fake;
    Window w(fake.finder());
    const QUrl link(u"https://logs.example.org/4512/ara-report/ansible.sqlite"_s);
    w.window.opening()->open({link});
    PlaceContents contents {.place = link};
    contents.reports.append(FoundReport {.origin = link, .path = {u"ansible.sqlite"_s}, .file = data(u"shop-bad.sqlite"_s)});
    contents.etag = "\"e1\"";
    contents.lastModified = "Sat, 21 Nov 2026 02:54:25 GMT";
    fake.finish(contents);
    QTRY_VERIFY_WITH_TIMEOUT(w.place().result.has_value(), Patience);
    const Location there = w.place();
    QTest::keyClick(&w.window, Qt::Key_F5);
    QCOMPARE(fake.requests.size(), size_t(2));
    QCOMPARE(fake.requests.back().etag, QByteArray("\"e1\""));
    QCOMPARE(fake.requests.back().lastModified, contents.lastModified);
    PlaceContents same {.place = link, .etag = contents.etag, .unchanged = true};
    fake.finish(same);
    QTRY_COMPARE(w.window.messages()->texts(), QStringList {link.toString() + u": Unchanged: the server says that it is as it was."_s});
    QCOMPARE(w.session.reports().size(), size_t(1));
    QCOMPARE(w.place(), there);
}

void TestPlaces::openPlacesComeBackAtTheNextStart()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"aviary.ini"_s));
    FakeKeyring keyring;
    Servers servers(&settings, &keyring);
    const QUrl three = fixture(u"tree/3"_s);
    {
        Session session;
        MainWindow window(&session, &settings, &servers);
        window.show();
        window.opening()->open({tree(), fixture(u"shop-good.sqlite"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), Patience);
        window.navigator()->go({.report = three, .page = PageId::Playbooks});
        window.close();
    }
    QCOMPARE(settings.recentReports().size(), 2);
    Session session;
    MainWindow window(&session, &settings, &servers);
    window.show();
    window.opening()->restore();
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), Patience);
    QCOMPARE(session.places().size(), size_t(2));
    QCOMPARE(window.navigator()->location().report, three);
    const auto *list = window.findChild<PlaybooksPage *>()->findChild<QTreeView *>();
    QVERIFY(list->isVisible() && list->model()->rowCount() > 0);
}

void TestPlaces::aPlaceThatIsGoneIsSaid()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"aviary.ini"_s));
    FakeKeyring keyring;
    Servers servers(&settings, &keyring);
    const QUrl gone = QUrl::fromLocalFile(folder.filePath(u"gone"_s));
    settings.setOpenReports({gone, tree()});
    settings.addRecentReport(gone);
    Session session;
    MainWindow window(&session, &settings, &servers);
    window.show();
    window.opening()->restore();
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && session.places().size() == 1, Patience);
    const QStringList texts = window.messages()->texts();
    QVERIFY2(std::ranges::any_of(texts, [&](const QString &text) { return text.startsWith(gone.toLocalFile()); }), qPrintable(texts.join(u'\n')));
    QVERIFY(!settings.recentReports().contains(gone));
}

void TestPlaces::aLinkToAFolderLeadsThere()
{
    Window w;
    QVERIFY(w.drop(&w.window, {tree()}));
    SETTLED(w);
    click(treeOf(w), rowNamed(*treeOf(w)->model(), u"3"_s));
    QTest::keyClick(&w.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const int rows = listOf(w)->model()->rowCount();
    Window other;
    other.action(Actions::Id::Paste)->trigger();
    SETTLED(other);
    QCOMPARE(other.place(), w.place());
    QCOMPARE(listOf(other)->model()->rowCount(), rows);
}

void TestPlaces::dropsTakeFoldersAndLinks()
{
    FakeFinder fake;
    Window w(fake.finder());
    QVERIFY(!w.drop(&w.window, {QUrl(u"mailto:ops@example.org"_s)}));
    QVERIFY(!w.drop(&w.window, {fixture(u"tree/1/console.txt"_s)}));
    QVERIFY(w.drop(&w.window, {QUrl(u"https://logs.example.org/1/"_s)}));
    QVERIFY(w.drop(&w.window, {fixture(u"tree/artifact.zip"_s), fixture(u"tree/2-logs.tar.gz"_s), fixture(u"tree/3"_s), fixture(u"tree/1/console.txt"_s)}));
    QStringList asked;
    for (const FindRequest &request : fake.requests)
        asked << request.place.fileName();
    QCOMPARE(asked, (QStringList {u""_s, u"artifact.zip"_s, u"2-logs.tar.gz"_s, u"3"_s}));
}

void TestPlaces::fewReportsKeepTheirFilesOpen()
{
    QTemporaryDir folder;
    makeJobs(folder.path(), 30);
    const auto openFiles = [&] {
        int count = 0;
        const QFileInfoList all = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System);
        for (const QFileInfo &fd : all)
            count += fd.symLinkTarget().startsWith(folder.path());
        return count;
    };
    Window w;
    QVERIFY(w.drop(&w.window, {QUrl::fromLocalFile(folder.path())}));
    int most = 0;
    QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, openFiles()), w.window.isSettled()), Patience);
    // Two for each that is read, and what the search looks into.
    QVERIFY2(most <= 2 * int(Session::MostReading) + 2, qPrintable(QString::number(most)));
    QTRY_COMPARE(openFiles(), 0);
    // Looked at: its source is there, and those looked at before go.
    for (int i = 0; i < 20; ++i) {
        const OpenReport *report = w.session.reports()[size_t(i)].get();
        w.window.navigator()->go({.report = report->origin(), .playbook = report->landing()});
        QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), Patience);
        QVERIFY(report->source());
    }
    QVERIFY(openFiles() > 0);
    // The database itself, and what tells that somebody writes to it.
    QTRY_VERIFY2(openFiles() <= 2 * int(Session::MostAwake), qPrintable(QString::number(openFiles())));
    // Back to one that slept meanwhile.
    for (int i = 0; i < 15; ++i)
        w.action(Actions::Id::Back)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && w.window.playbookView()->recording(), Patience);
}

AVIARY_TEST_MAIN(TestPlaces)
#include "tst_places.moc"
