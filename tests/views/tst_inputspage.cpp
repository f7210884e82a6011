// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/inputvaluesmodel.h"
#include "tests/support/hostile.h"
#include "tests/support/inputpairs.h"
#include "tests/support/shownplain.h"
#include "tests/support/testmain.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/compare/inputfile.h"
#include "views/compare/inputspage.h"
#include "views/compare/inputvalues.h"
#include "views/compare/jsonsides.h"
#include "views/compare/sidesview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace aviary;
using test::InputPair;

namespace {

using Group = InputEntry::Group;

// A page as the window has it: it is given the place that it asks for.
struct Shown
{
    const InputPair &runs;
    ComparedPairPtr pair;
    InputsPage page;
    std::vector<Location> steps; // places asked for
    std::vector<bool> inPlace;

    explicit Shown(const InputPair &shown, const QSize &size = {1280, 700})
        : runs(shown)
        , pair(shown.pair)
    {
        page.resize(size);
        page.QWidget::show();
        QObject::connect(&page, &PageBase::navigate, &page, [this](const Location &location, bool isInPlace) {
            steps.push_back(location);
            inPlace.push_back(isInPlace);
            if (location.page == PageId::Inputs)
                page.show(location, pair, runs.sources());
        });
    }
    bool show(const Location &location)
    {
        page.show(location, pair, runs.sources());
        return settle();
    }
    bool show() { return show(runs.location()); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); });
    }
    bool step(int by)
    {
        const bool stepped = page.stepDifference(by);
        return settle() && stepped;
    }

    InputsModel *model() const { return page.findChild<InputsModel *>(); }
    QTreeView *list() const { return qobject_cast<QTreeView *>(page.focusProxy()); }
    QString current() const { return list()->currentIndex().data().toString(); }
    QModelIndex group(Group group) const { return model()->index(static_cast<int>(group), 0); }
    bool choose(const QModelIndex &index)
    {
        list()->setCurrentIndex(index);
        return settle();
    }
    template <class Widget>
    Widget *visible() const
    {
        for (Widget *widget : page.findChildren<Widget *>()) {
            if (widget->isVisible() && widget != static_cast<QWidget *>(page.focusProxy()))
                return widget;
        }
        return nullptr;
    }
    QString words() const
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
    void trigger(const QString &text) const
    {
        for (QAction *action : page.actions()) {
            if (action->text().remove(u'&') == text && action->isVisible())
                return action->trigger();
        }
        QFAIL(qPrintable(u"no action "_s + text));
    }
};

FileId fileOf(const Recording &recording, const QString &end)
{
    const auto found = std::ranges::find_if(recording.files(), [&](const File &f) { return f.path.endsWith(end); });
    return found == recording.files().end() ? FileId{} : found->id;
}

} // namespace

class TestInputsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFirstDifferenceIsShownAtOnce();
    void aLocationBringsItsFileAndLine();
    void aLocationOfALeftFileIsEnough();
    void everyDifferenceIsWalkedOnceAndBack();
    void equalFilesAreNotRead();
    void choosingIsAStepInPlace();
    void whatComesLaterMovesNothing();
    void bothCommandLinesStandAboveTheOptions();
    void factsAreReadWhenTheyAreLookedAt();
    void noFactsAreSaidToBeNone();
    void aRecordIsComparedAsText();
    void oneFileIsOpenedAlone();
    void oneDifferenceIsCopiedAsMarkdown();
    void theKeyboardIsEnough();
    void whatCannotBeReadIsSaid();
    void aRunAgainstItselfHasNothingToStepTo();
    void hostileTextStaysPlain();
    void stateIsKept();

private:
    std::unique_ptr<InputPair> m_site, m_verify;
};

void TestInputsPage::initTestCase()
{
    m_site = std::make_unique<InputPair>(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
    m_verify = std::make_unique<InputPair>(u"shop-good.sqlite"_s, 3, u"shop-bad.sqlite"_s, 3);
}

void TestInputsPage::theFirstDifferenceIsShownAtOnce()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    QCOMPARE(shown.current(), u"inventory/group_vars/shop.yml"_s);
    auto *sides = shown.visible<SidesView>();
    QVERIFY(sides);
    QVERIFY(sides->text(Side::Left)->text().contains("2025.11.2"));
    QVERIFY(sides->text(Side::Right)->text().contains("2025.11.3"));
    QVERIFY(shown.steps.empty()); // nobody chose it
    QVERIFY(shown.words().contains(u"Templates and scripts are not among the recorded files: a changed template shows "
                                   "only in its tasks' differences."_s));
}

void TestInputsPage::aLocationBringsItsFileAndLine()
{
    Shown shown(*m_site, {1280, 300});
    Location there = m_site->location();
    there.file = fileOf(*m_site->left.recording, u"/roles/web/tasks/main.yml"_s);
    there.beside[0].file = fileOf(*m_site->right.recording, u"/roles/web/tasks/main.yml"_s);
    there.line = 20;
    QVERIFY(shown.show(there));
    QCOMPARE(shown.current(), u"roles/web/tasks/main.yml"_s);
    const TextView *text = shown.visible<SidesView>()->text(Side::Right);
    QCOMPARE(text->markedLine(), 20);
    QCOMPARE(text->currentLine(), 20);
    QVERIFY(shown.steps.empty());
    // Another line of the same file, and the same place once more after the person went on.
    there.line = 5;
    QVERIFY(shown.show(there));
    QCOMPARE(text->markedLine(), 5);
    QVERIFY(shown.choose(shown.group(Group::Versions)));
    QVERIFY(shown.show(there));
    QCOMPARE(shown.current(), u"roles/web/tasks/main.yml"_s);
}

void TestInputsPage::aLocationOfALeftFileIsEnough()
{
    Shown shown(*m_site);
    Location there = m_site->location();
    there.file = fileOf(*m_site->left.recording, u"/roles/common/tasks/main.yml"_s);
    there.line = 12;
    QVERIFY(shown.show(there));
    QCOMPARE(shown.current(), u"roles/common/tasks/main.yml"_s);
    QCOMPARE(shown.visible<SidesView>()->text(Side::Left)->markedLine(), 12);
    there.file = fileOf(*m_site->left.recording, u"/site.yml"_s);
    QVERIFY(shown.show(there));
    QCOMPARE(shown.current(), u"site.yml"_s); // equal: its fold opens
    QVERIFY(shown.list()->isExpanded(shown.list()->currentIndex().parent()));
}

void TestInputsPage::everyDifferenceIsWalkedOnceAndBack()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    const auto place = [&] {
        const auto *sides = shown.visible<SidesView>();
        return sides ? shown.current() + u':' + QString::number(sides->text(Side::Right)->currentLine())
                     : shown.current();
    };
    QStringList forward;
    while (shown.step(1)) {
        forward << place();
        QVERIFY2(forward.size() < 50, qPrintable(forward.join(u'\n')));
    }
    QCOMPARE(forward.first(), u"inventory/group_vars/shop.yml:4"_s);
    QCOMPARE(forward[1], u"inventory/group_vars/shop.yml:13"_s);
    QCOMPARE(forward.last(), u"ansible_local.shop.release"_s);
    QVERIFY(forward.contains(u"cache1"_s));
    QStringList files;
    for (const QString &step : forward) {
        if (const QString file = step.section(u':', 0, 0); files.isEmpty() || files.last() != file)
            files << file;
    }
    QCOMPARE(files,
             (QStringList{u"inventory/group_vars/shop.yml"_s, u"inventory/hosts.yml"_s, u"roles/app/tasks/main.yml"_s,
                          u"roles/common/tasks/main.yml"_s, u"roles/web/tasks/main.yml"_s, u"cache1"_s,
                          u"ansible_local.shop.release"_s}));
    QStringList back{place()};
    while (shown.step(-1)) {
        back.prepend(place());
        QVERIFY2(back.size() < 50, qPrintable(back.join(u'\n')));
    }
    // Where a line is on the left only, the right text stays where it was.
    const auto filesOf
        = [](QStringList steps) { return steps.replaceInStrings(QRegularExpression(u":.*"_s), QString()); };
    QCOMPARE(filesOf(back), filesOf(forward));
    QCOMPARE(back.first(), forward.first());
}

void TestInputsPage::equalFilesAreNotRead()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    const QModelIndex files = shown.group(Group::Files);
    const QModelIndex fold = shown.model()->index(5, 0, files);
    QVERIFY(shown.choose(shown.model()->index(0, 0, fold)));
    QVERIFY(!shown.visible<SidesView>());
    QVERIFY2(shown.words().contains(u"Both runs have the same text (sha1 "_s), qPrintable(shown.words()));
    QVERIFY(!shown.page.findChild<InputFile *>()->contents().left);
}

void TestInputsPage::choosingIsAStepInPlace()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QVERIFY(shown.settle());
    QCOMPARE(shown.current(), u"inventory/hosts.yml"_s);
    QCOMPARE(shown.steps.size(), 1);
    QVERIFY(shown.inPlace[0]);
    QCOMPARE(shown.steps[0].file, fileOf(*m_site->left.recording, u"/inventory/hosts.yml"_s));
    QCOMPARE(shown.steps[0].beside[0].file, fileOf(*m_site->right.recording, u"/inventory/hosts.yml"_s));
    // The place leads there again, as a link does.
    Shown again(*m_site);
    QVERIFY(again.show(shown.steps[0]));
    QCOMPARE(again.current(), u"inventory/hosts.yml"_s);
}

void TestInputsPage::whatComesLaterMovesNothing()
{
    Shown shown(*m_site, {1280, 240});
    shown.pair = m_site->read(ComparedPair::Known::Comparison);
    QVERIFY(shown.show());
    QVERIFY(shown.visible<EmptyPlace>());
    shown.pair = m_site->read(ComparedPair::Known::Inputs);
    QVERIFY(shown.show());
    QCOMPARE(shown.current(), u"inventory/group_vars/shop.yml"_s);
    const QModelIndex files = shown.group(Group::Files);
    shown.list()->collapse(shown.group(Group::Hosts));
    shown.list()->expand(shown.model()->index(5, 0, files));
    QVERIFY(shown.choose(shown.model()->index(2, 0, files)));
    shown.list()->setFocus();
    shown.list()->verticalScrollBar()->setValue(1);
    const int top = shown.list()->verticalScrollBar()->value();
    const Location at = shown.steps.back();
    shown.pair = m_site->pair;
    QVERIFY(shown.show(at));
    QCOMPARE(shown.current(), u"roles/app/tasks/main.yml"_s);
    QCOMPARE(shown.list()->verticalScrollBar()->value(), top);
    QVERIFY(!shown.list()->isExpanded(shown.group(Group::Hosts)));
    QVERIFY(shown.list()->isExpanded(shown.model()->index(5, 0, shown.group(Group::Files))));
    QCOMPARE(shown.model()->rowCount(shown.group(Group::Facts)), 2);
}

void TestInputsPage::bothCommandLinesStandAboveTheOptions()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    QVERIFY(shown.choose(shown.group(Group::Command)));
    const QString words = shown.words();
    QCOMPARE(words.count(u"ansible-playbook --diff --forks 8 -i /home/zuul/src/webshop/inventory/hosts.yml site.yml"_s),
             2);
    QVERIFY(words.contains(u"rebuilt from the recorded options"_s));
    // Without options that differ there is no table, and what there is stands together at the top.
    auto *values = shown.visible<InputValues>();
    QVERIFY(values && !values->findChild<QTableView *>()->isVisible());
    for (const QLabel *label : values->findChildren<QLabel *>())
        QVERIFY2(label->mapTo(values, QPoint()).y() < values->height() / 2, qPrintable(label->text()));
}

void TestInputsPage::factsAreReadWhenTheyAreLookedAt()
{
    Shown shown(*m_site);
    shown.pair = m_site->read(ComparedPair::Known::Inputs);
    QVERIFY(shown.show());
    QVERIFY(shown.choose(shown.model()->index(0, 0, shown.group(Group::Facts))));
    auto *values = shown.visible<JsonSides>();
    QVERIFY(values);
    QVERIFY2(shown.words().contains(u"Facts of app1.shop.example"_s), qPrintable(shown.words()));
    QVERIFY(shown.step(1));
    QCOMPARE(values->tree()->currentIndex().data(JsonDifferenceModel::PathRole).toString(),
             u"ansible_local.shop.release"_s);
    QVERIFY(shown.steps.back().host && shown.steps.back().beside[0].host);
    // What is never the same twice stays away until it is asked for.
    const int rows = values->model()->rowCount();
    values->setNoiseShown(true);
    QCOMPARE_GT(values->model()->rowCount(), rows);
}

void TestInputsPage::noFactsAreSaidToBeNone()
{
    Shown shown(*m_verify);
    QVERIFY(shown.show());
    const QModelIndex facts = shown.group(Group::Facts);
    const QModelIndex fold = shown.model()->index(shown.model()->rowCount(facts) - 1, 0, facts);
    bool said = false;
    for (int row = 0; row < shown.model()->rowCount(fold); ++row) {
        QVERIFY(shown.choose(shown.model()->index(row, 0, fold)));
        said = said || shown.words().contains(u"No facts were gathered for "_s);
    }
    QVERIFY(said);
}

void TestInputsPage::aRecordIsComparedAsText()
{
    Shown shown(*m_verify);
    QVERIFY(shown.show());
    QVERIFY(shown.choose(shown.model()->index(0, 0, shown.group(Group::Records))));
    QCOMPARE(shown.current(), u"release"_s);
    const auto *sides = shown.visible<SidesView>();
    QVERIFY(sides);
    QCOMPARE(sides->text(Side::Left)->text(), "release 2025.11.2 (build 1742)"_ba);
    QCOMPARE(sides->text(Side::Right)->text(), "release 2025.11.3 (build 1743)"_ba);
    QVERIFY(shown.steps.back().record && shown.steps.back().beside[0].record);
}

void TestInputsPage::oneFileIsOpenedAlone()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    for (LinkButton *link : shown.page.findChildren<LinkButton *>()) {
        if (link->isVisible() && link->text().contains(u"right"_s))
            link->click();
    }
    QCOMPARE(shown.steps.size(), 1);
    QVERIFY(!shown.inPlace[0]);
    QCOMPARE(shown.steps[0].page, PageId::Files);
    QVERIFY(!shown.steps[0].isComparison());
    QCOMPARE(shown.steps[0].report, m_site->right.location.report);
    QCOMPARE(shown.steps[0].file, fileOf(*m_site->right.recording, u"/inventory/group_vars/shop.yml"_s));
    shown.trigger(u"Open in the left run"_s);
    QCOMPARE(shown.steps[1].report, m_site->left.location.report);
    QCOMPARE(shown.steps[1].file, fileOf(*m_site->left.recording, u"/inventory/group_vars/shop.yml"_s));
}

void TestInputsPage::oneDifferenceIsCopiedAsMarkdown()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    const auto isCopied = [&shown](const QString &part) {
        shown.trigger(u"Copy difference as Markdown"_s);
        return QApplication::clipboard()->text().contains(part);
    };
    QVERIFY(isCopied(u"```diff"_s));
    QVERIFY(isCopied(u"\n-    enabled: false\n+    enabled: true\n"_s));
    QVERIFY(shown.choose(shown.model()->index(0, 0, shown.group(Group::Facts))));
    QVERIFY(isCopied(u"Facts: ansible\\_local.shop.release"_s));
    QVERIFY(isCopied(u"| 2025\\.11.2 | 2025\\.11.3 |"_s));
    QVERIFY(shown.choose(shown.model()->index(0, 0, shown.model()->index(1, 0, shown.group(Group::Facts)))));
    QVERIFY(
        isCopied(u"```diff\n-ansible_local.shop.release: 2025.11.2\n+ansible_local.shop.release: 2025.11.3\n```"_s));
}

void TestInputsPage::theKeyboardIsEnough()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    shown.page.activateWindow();
    shown.page.setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), shown.list());
    QTest::keyClick(shown.list(), Qt::Key_Return);
    auto *sides = shown.visible<SidesView>();
    QVERIFY(sides->isAncestorOf(QApplication::focusWidget()));
    // A fold opens and closes by the same key, and by Space.
    const QModelIndex fold = shown.model()->index(5, 0, shown.group(Group::Files));
    shown.list()->setFocus();
    QVERIFY(shown.choose(fold));
    QTest::keyClick(shown.list(), Qt::Key_Return);
    QVERIFY(shown.list()->isExpanded(fold));
    QTest::keyClick(shown.list(), Qt::Key_Space);
    QVERIFY(!shown.list()->isExpanded(fold));
    QCOMPARE(QApplication::focusWidget(), shown.list());
    // The table of values moves the list, too.
    QVERIFY(shown.choose(shown.group(Group::Versions)));
    auto *table = shown.visible<QTableView>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(shown.list()->currentIndex().parent().parent() == shown.group(Group::Versions));
}

void TestInputsPage::whatCannotBeReadIsSaid()
{
    Shown shown(*m_site);
    shown.page.show(m_site->location(), m_site->pair, {nullptr, nullptr});
    QVERIFY(shown.settle()); // without sources nothing is waited for
    QCOMPARE(shown.current(), u"inventory/group_vars/shop.yml"_s);
    // A newer ARA against one that did not record what it has.
    const InputPair old(u"schema/ara-1.2.0-m03.sqlite"_s, 1, u"schema/ara-head-m19.sqlite"_s, 1);
    Shown older(old);
    QVERIFY(older.show());
    QVERIFY(older.choose(older.group(Group::Versions)));
    const auto *table = older.visible<QTableView>();
    QStringList cells;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        cells << table->model()->index(row, InputValuesModel::Left).data().toString();
    QVERIFY2(cells.contains(u"Not recorded before ARA 1.6."_s), qPrintable(cells.join(u'\n')));
}

void TestInputsPage::aRunAgainstItselfHasNothingToStepTo()
{
    const InputPair same(u"shop-bad.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
    Shown shown(same);
    QVERIFY(shown.show());
    QVERIFY(!shown.step(1));
    QVERIFY(!shown.step(-1));
    QCOMPARE(shown.model()->index(0, 0).data(InputsModel::SubtitleRole).toString(), u"0 of 23 differ"_s);
}

void TestInputsPage::hostileTextStaysPlain()
{
    // Texts that would be markup, links, keys or another direction of writing.
    const QString body = u"<b>&amp;<img src='x'>%1%n\u202eevil\u202c &File\tCtrl+Q"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hostile.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite"), path));
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        test::Connection connection(path);
        test::fillWithText(connection, u'\u27e6' + body + u'\u27e7');
    }
    const QString name = QDir(QStringLiteral(AVIARY_TEST_DATA)).relativeFilePath(path);
    for (const bool isSwapped : {false, true}) {
        const InputPair runs
            = isSwapped ? InputPair(name, 2, u"shop-bad.sqlite"_s, 2) : InputPair(u"shop-bad.sqlite"_s, 2, name, 2);
        Shown shown(runs);
        QVERIFY(shown.show());
        shown.list()->expandAll();
        test::ShownPlain plain({});
        int seen = 0;
        for (const InputEntry &entry : shown.model()->entries()) {
            if (entry.kind == InputEntry::Kind::File && ++seen > 3)
                continue; // one is as another
            QVERIFY(shown.choose(shown.model()->indexOf(entry.key())));
            plain.setPlace(entry.name);
            plain.readWindow(&shown.page);
        }
        QVERIFY2(plain.problems().isEmpty(), qPrintable(plain.problems().join(u'\n')));
    }
}

void TestInputsPage::stateIsKept()
{
    Shown shown(*m_site);
    QVERIFY(shown.show());
    auto *splitter = shown.page.findChild<QSplitter *>();
    splitter->setSizes({600, 600});
    Shown other(*m_site);
    QVERIFY(other.show());
    other.page.restoreState(shown.page.saveState());
    QCOMPARE(other.page.findChild<QSplitter *>()->sizes(), splitter->sizes());
}

AVIARY_TEST_MAIN(TestInputsPage)
#include "tst_inputspage.moc"
