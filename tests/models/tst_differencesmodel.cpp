// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparerecordings.h"
#include "models/items/compare/differencesmodel.h"
#include "tests/support/comparisons.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

ComparedPairPtr pairOf(const RecordingPtr &left, const RecordingPtr &right)
{
    auto pair = std::make_shared<ComparedPair>();
    pair->playbook = {left->playbook(), right->playbook()};
    pair->comparison = compareRecordings(left, right);
    pair->known = ComparedPair::Known::Comparison;
    return pair;
}

// The same pair when more of it is known: these results returned something else.
ComparedPairPtr withOutputs(const ComparedPairPtr &pair, const std::vector<quint32> &rows)
{
    auto more = std::make_shared<ComparedPair>(*pair);
    more->outputs.clear();
    for (const quint32 row : rows) {
        const quint32 task = pair->comparison->rows()[row].task;
        if (more->outputs.empty() || more->outputs.back().task != task)
            more->outputs.push_back({.task = task, .rows = {}});
        more->outputs.back().rows.push_back(row);
    }
    return more;
}

// A row as it is read: "failed | 0.2 s | web1: newly failing | ok | 0.5 s | +0.3 s".
QString lineOf(const QModelIndex &index)
{
    QStringList cells;
    for (int column = 0; column < DifferencesModel::ColumnCount; ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        QString text = cell.data().toString();
        if (const QString subtitle = cell.data(DifferencesModel::SubtitleRole).toString(); !subtitle.isEmpty())
            text += u": "_s + subtitle;
        cells << text;
    }
    return cells.join(u" | "_s);
}

QStringList namesOf(const DifferencesModel &model, const QModelIndex &parent = {})
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names << model.index(row, DifferencesModel::Name, parent).data().toString();
    return names;
}

DifferenceFilter only(DifferenceKind kind)
{
    return {.kinds = kind, .speed = {}, .text = {}};
}

const DifferenceFilter Everything{.kinds = {}, .onlyDifferences = false, .speed = {}, .text = {}};

} // namespace

class TestDifferencesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theRegressionEntryForEntry();
    void withTheSidesSwappedItIsTheOtherWayAround();
    void everyChipLeavesWhatItCounts_data();
    void everyChipLeavesWhatItCounts();
    void aTaskUnfoldsToTheHostsThatDiffer();
    void everythingHoldsEachTaskAndResultOnce();
    void whatIsMissingIsACount();
    void textIsLookedForOnBothSides();
    void otherThresholdsAreOtherSlowTasks();
    void aRunAgainstItselfIsEmpty();
    void sortedByDifferenceTheSlowestStandsFirst();
    void whatIsReadLaterMovesNothing();
    void stepsGoThroughTheDifferences();
    void theStripTellsTheWorst();
    void resultsAreFoundByTheirRows();
    void resultsWithoutATaskAreThereToo();
    void manyRowsAreWorkedOutInTheBackground();

private:
    ComparedPairPtr m_shop;
    std::unique_ptr<DifferencesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDifferencesModel::initTestCase()
{
    m_shop = pairOf(recorded(u"shop-good.sqlite"_s, 2), recorded(u"shop-bad.sqlite"_s, 2));
}

void TestDifferencesModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<DifferencesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestDifferencesModel::theRegressionEntryForEntry()
{
    m_model->setPair(m_shop);
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines << lineOf(m_model->index(row, 0));
    const QStringList expected{
        u"changed ×7 | 2.0 s | common : Write the package manifest: renamed and moved · play Baseline of all machines | changed ×6 | 2.0 s | −24 ms"_s,
        u" |  | common : Remember the time zone: only right | changed ×6 | 1.8 s | "_s,
        u"skipped ×7 | 0.4 s | common : Only on machines with a swap of 64 GiB: only left |  |  | "_s,
        u"changed | 0.5 s | app : Migrate the schema: slower · play Application servers | changed | 6.1 s | +5.7 s"_s,
        u"changed ×7 | 0.4 s | Start the service of the machine: newly failing · play Start the services | failed 2 of 6 | 0.5 s | +44 ms"_s,
    };
    QCOMPARE(lines, expected);
}

void TestDifferencesModel::withTheSidesSwappedItIsTheOtherWayAround()
{
    m_model->setPair(pairOf(recorded(u"shop-bad.sqlite"_s, 2), recorded(u"shop-good.sqlite"_s, 2)));
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines << lineOf(m_model->index(row, 0));
    const QStringList expected{
        u"changed ×6 | 2.0 s | common : Write the list of packages: renamed and moved · play Baseline of all machines | changed ×7 | 2.0 s | +24 ms"_s,
        u"changed ×6 | 1.8 s | common : Remember the time zone: only left |  |  | "_s,
        u" |  | common : Only on machines with a swap of 64 GiB: only right | skipped ×7 | 0.4 s | "_s,
        u"changed | 6.1 s | app : Migrate the schema: faster · play Application servers | changed | 0.5 s | −5.7 s"_s,
        u"failed 2 of 6 | 0.5 s | Start the service of the machine: fixed · play Start the services | changed ×7 | 0.4 s | −44 ms"_s,
    };
    QCOMPARE(lines, expected);
}

void TestDifferencesModel::everyChipLeavesWhatItCounts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("results");
    const auto row = [](DifferenceKind kind, int tasks, int results) {
        QTest::newRow(qPrintable(nameOf(kind))) << static_cast<int>(kind) << tasks << results;
    };
    row(DifferenceKind::NewlyFailing, 1, 2);
    row(DifferenceKind::Fixed, 0, 0);
    row(DifferenceKind::StillFailing, 0, 0);
    row(DifferenceKind::OutcomeChanged, 0, 0);
    row(DifferenceKind::ChangedOrOk, 0, 0);
    row(DifferenceKind::OnlyLeft, 1, 6);
    row(DifferenceKind::OnlyRight, 1, 6);
    row(DifferenceKind::RenamedOrMoved, 1, 0);
    row(DifferenceKind::OtherOutput, 0, 0);
    row(DifferenceKind::Slower, 1, 1);
    row(DifferenceKind::Faster, 0, 0);
}

void TestDifferencesModel::everyChipLeavesWhatItCounts()
{
    QFETCH(const int, kind);
    const auto chip = static_cast<DifferenceKind>(kind);
    m_model->setPair(m_shop);
    const DifferenceCounts counts = m_model->counts();
    QTEST(static_cast<int>(counts.tasksOf(chip)), "tasks");
    QTEST(static_cast<int>(counts.resultsOf(chip)), "results");
    m_model->setFilter(only(chip));
    QCOMPARE(m_model->rowCount(), static_cast<int>(counts.tasksOf(chip)));
    QCOMPARE(m_model->counts(), counts); // a chip does not change what the others would leave
    if (counts.resultsOf(chip) > 0)
        QCOMPARE(m_model->shownResults(), counts.resultsOf(chip));
}

void TestDifferencesModel::aTaskUnfoldsToTheHostsThatDiffer()
{
    m_model->setPair(m_shop);
    m_model->setFilter(only(DifferenceKind::NewlyFailing));
    const QModelIndex task = m_model->index(0, 0);
    QCOMPARE(namesOf(*m_model), QStringList{u"Start the service of the machine"_s});
    QCOMPARE(namesOf(*m_model, task), (QStringList{u"app1"_s, u"app2"_s}));
    const QModelIndex host = m_model->index(0, DifferencesModel::Name, task);
    QCOMPARE(host.data(DifferencesModel::SubtitleRole).toString(), u"newly failing"_s);
    QVERIFY(host.data(DifferencesModel::FullTextRole).toString().startsWith("app1.shop.example\n"_L1));
    const QModelIndex right = host.siblingAtColumn(DifferencesModel::RightOutcome);
    QCOMPARE(right.data().toString(), u"failed"_s);
    QCOMPARE(right.data(DifferencesModel::OutcomeRole).toInt(), static_cast<int>(Outcome::Failed));
    QCOMPARE(host.siblingAtColumn(DifferencesModel::LeftOutcome).data().toString(), u"changed"_s);
    // All of the task's hosts, when everything is shown.
    m_model->setFilter(Everything);
    QCOMPARE(namesOf(*m_model, m_model->indexOfTask(m_model->taskAt(m_model->index(0, 0)))).size(), 7);
}

void TestDifferencesModel::everythingHoldsEachTaskAndResultOnce()
{
    m_model->setPair(m_shop);
    m_model->setFilter(Everything);
    QCOMPARE(m_model->rowCount(), static_cast<int>(m_shop->comparison->tasks().size()));
    QCOMPARE(m_model->shownResults(), std::ssize(m_shop->comparison->rows()));
    QCOMPARE(m_model->counts().allTasks, std::ssize(m_shop->comparison->tasks()));
    QSet<quint32> rows;
    for (int task = 0; task < m_model->rowCount(); ++task) {
        const QModelIndex parent = m_model->index(task, 0);
        QCOMPARE(m_model->indexOfTask(m_model->taskAt(parent)), parent);
        QCOMPARE(m_model->rowAt(parent), NoIndex);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            rows << m_model->rowAt(index);
            QCOMPARE(m_model->indexOfRow(m_model->rowAt(index)), index);
            QCOMPARE(m_model->taskAt(index), m_model->taskAt(parent));
        }
    }
    QCOMPARE(rows.size(), std::ssize(m_shop->comparison->rows()));
}

void TestDifferencesModel::whatIsMissingIsACount()
{
    m_model->setPair(m_shop);
    QCOMPARE(m_model->missingText(),
             u"14 results of hosts that are only left; 4 results only left, after what stopped right"_s);
    const auto isMissing = [&](quint32 row) {
        const Change change = m_shop->comparison->rows()[row].change;
        return change == Change::HostGone || change == Change::Stopped;
    };
    for (int task = 0; task < m_model->rowCount(); ++task) {
        const QModelIndex parent = m_model->index(task, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            QVERIFY(!isMissing(m_model->rowAt(m_model->index(row, 0, parent))));
    }
    // Shown with everything else, they say why they face nothing, and are no difference.
    m_model->setFilter(Everything);
    const auto gone = std::ranges::find(m_shop->comparison->rows(), Change::HostGone, &RowPair::change);
    const QModelIndex index = m_model->indexOfRow(static_cast<quint32>(gone - m_shop->comparison->rows().begin()));
    QVERIFY(index.isValid());
    QVERIFY(m_model->kindsAt(index).isEmpty());
    QVERIFY(index.data(DifferencesModel::MutedRole).toBool());
    const QModelIndex name = index.siblingAtColumn(DifferencesModel::Name);
    QCOMPARE(name.data(DifferencesModel::SubtitleRole).toString(), u"host not on both sides"_s);
    QVERIFY(!index.siblingAtColumn(DifferencesModel::RightOutcome).data(DifferencesModel::OutcomeRole).isValid());
    QCOMPARE(index.siblingAtColumn(DifferencesModel::RightOutcome).data().toString(), QString());
}

void TestDifferencesModel::textIsLookedForOnBothSides()
{
    m_model->setPair(m_shop);
    const QString renamed = u"common : Write the package manifest"_s;
    m_model->setFilter({.kinds = {}, .speed = {}, .text = u"MANIFEST"_s});
    QCOMPARE(namesOf(*m_model), QStringList{renamed});
    m_model->setFilter({.kinds = {}, .speed = {}, .text = u"list of packages"_s}); // as it was called
    QCOMPARE(namesOf(*m_model), QStringList{renamed});
    m_model->setFilter({.kinds = {}, .speed = {}, .text = u"app2 service"_s});
    QCOMPARE(namesOf(*m_model), QStringList{u"Start the service of the machine"_s});
    QCOMPARE(namesOf(*m_model, m_model->index(0, 0)), QStringList{u"app2"_s});
    QCOMPARE(m_model->counts().resultsOf(DifferenceKind::NewlyFailing), 1);
    m_model->setFilter({.kinds = {}, .speed = {}, .text = u"nowhere"_s});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->counts(), DifferenceCounts());
}

void TestDifferencesModel::otherThresholdsAreOtherSlowTasks()
{
    m_model->setPair(pairOf(Run().task(u"A"_s, u"web1 ok 1s"_s).task(u"B"_s, u"web1 ok 10s"_s).finish(),
                            Run().task(u"A"_s, u"web1 ok 1.4s"_s).task(u"B"_s, u"web1 ok 9s"_s).finish()));
    QCOMPARE(m_model->rowCount(), 0);
    DifferenceFilter filter{
        .kinds = DifferenceKind::Slower, .speed = CompareOptions{.share = 0.2, .atLeast = 0}, .text = {}};
    m_model->setFilter(filter);
    QCOMPARE(namesOf(*m_model), QStringList{u"A"_s});
    QCOMPARE(m_model->counts().tasksOf(DifferenceKind::Faster), 0);
    filter.speed = CompareOptions{.share = 0.05, .atLeast = 0};
    filter.kinds = {};
    m_model->setFilter(filter);
    QCOMPARE(namesOf(*m_model), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(m_model->counts().tasksOf(DifferenceKind::Faster), 1);
    QCOMPARE(m_model->counts().resultsOf(DifferenceKind::Faster), 1);
    filter.speed = CompareOptions{.share = 0.5, .atLeast = 0};
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestDifferencesModel::aRunAgainstItselfIsEmpty()
{
    const RecordingPtr run = recorded(u"shop-bad.sqlite"_s, 2);
    m_model->setPair(pairOf(run, run));
    QCOMPARE(namesOf(*m_model), QStringList{u"Start the service of the machine"_s}); // still failing
    QCOMPARE(m_model->counts().tasksOf(DifferenceKind::StillFailing), 1);
    QCOMPARE(m_model->counts().differentTasks, 1);
    QCOMPARE(m_model->missingText(), QString());
    const RecordingPtr good = recorded(u"shop-good.sqlite"_s, 2);
    m_model->setPair(pairOf(good, good));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->nextDifference({}, 1).isValid());
    m_model->setPair({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->nextDifference({}, 1).isValid());
}

void TestDifferencesModel::sortedByDifferenceTheSlowestStandsFirst()
{
    m_model->setPair(m_shop);
    m_model->setFilter(Everything);
    m_model->sort(DifferencesModel::Delta, Qt::DescendingOrder);
    QCOMPARE(namesOf(*m_model).first(), u"app : Migrate the schema"_s);
    const auto deltaAt
        = [&](int row) { return m_model->index(row, DifferencesModel::Delta).data(DifferencesModel::SortRole); };
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (deltaAt(row).isValid())
            QVERIFY(deltaAt(row).toLongLong() <= deltaAt(row - 1).toLongLong());
        else if (row + 1 < m_model->rowCount())
            QVERIFY(!deltaAt(row + 1).isValid()); // what is not known is last
    }
    m_model->sort(DifferencesModel::LeftDuration);
    QVERIFY(m_model->index(0, DifferencesModel::LeftDuration).data(DifferencesModel::SortRole).toLongLong()
            <= m_model->index(1, DifferencesModel::LeftDuration).data(DifferencesModel::SortRole).toLongLong());
    m_model->sort(DifferencesModel::Name);
    QCOMPARE(m_model->taskAt(m_model->index(5, 0)), 5U);
}

void TestDifferencesModel::whatIsReadLaterMovesNothing()
{
    m_model->setPair(m_shop);
    const Comparison &comparison = *m_shop->comparison;
    const QModelIndex found = [&] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->kindsAt(m_model->index(row, 0)).has(DifferenceKind::NewlyFailing))
                return m_model->index(row, 0);
        }
        return QModelIndex();
    }();
    const QPersistentModelIndex task = found;
    const QPersistentModelIndex host = m_model->index(1, 0, found);
    const quint32 taskEntry = m_model->taskAt(task);
    const quint32 hostEntry = m_model->rowAt(host);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    // Results of other tasks before and behind it, and of the same task.
    const TaskPair &pair = comparison.tasks()[taskEntry];
    const int before = m_model->rowCount();
    m_model->setPair(withOutputs(m_shop, {0, 1, pair.endRow - 1, static_cast<quint32>(comparison.rows().size() - 3)}));
    QCOMPARE(resets.count(), 0);
    QVERIFY(m_model->rowCount() > before);
    QVERIFY(task.isValid());
    QCOMPARE(m_model->taskAt(task), taskEntry);
    QCOMPARE(m_model->rowAt(host), hostEntry);
    QCOMPARE(host.parent(), QModelIndex(task));
    QCOMPARE(m_model->rowCount(task), 3);
    QCOMPARE(m_model->counts().resultsOf(DifferenceKind::OtherOutput), 4);
    // And away again, by a filter.
    m_model->setFilter(only(DifferenceKind::NewlyFailing));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_model->taskAt(task), taskEntry);
    QCOMPARE(m_model->rowAt(host), hostEntry);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestDifferencesModel::stepsGoThroughTheDifferences()
{
    m_model->setPair(m_shop);
    const QStringList all = namesOf(*m_model);
    // The same whether the rest is shown or not.
    for (const DifferenceFilter &filter : {DifferenceFilter(), Everything}) {
        m_model->setFilter(filter);
        QStringList down, up;
        for (QModelIndex at = m_model->nextDifference({}, 1); at.isValid(); at = m_model->nextDifference(at, 1))
            down << at.siblingAtColumn(DifferencesModel::Name).data().toString();
        for (QModelIndex at = m_model->nextDifference({}, -1); at.isValid(); at = m_model->nextDifference(at, -1))
            up.prepend(at.siblingAtColumn(DifferencesModel::Name).data().toString());
        QCOMPARE(down, all);
        QCOMPARE(up, all);
    }
    // Among the hosts of a task, then on with the tasks.
    QModelIndex service = m_model->nextDifference({}, 1);
    while (!m_model->kindsAt(service).has(DifferenceKind::NewlyFailing))
        service = m_model->nextDifference(service, 1);
    const QModelIndex first = m_model->index(0, 0, service);
    QCOMPARE(m_model->kindsAt(first).has(DifferenceKind::NewlyFailing), true);
    const QModelIndex second = m_model->nextDifference(first, 1);
    QCOMPARE(second.parent(), service);
    QCOMPARE(m_model->nextDifference(second, -1), first);
    QCOMPARE(m_model->nextDifference(first, -1), service);
}

void TestDifferencesModel::theStripTellsTheWorst()
{
    m_model->setPair(m_shop);
    m_model->setFilter(Everything);
    QCOMPARE(m_model->differenceStrip(0).size(), 0U);
    QCOMPARE(m_model->differenceStrip(1).front(), DifferenceKind::NewlyFailing);
    for (const int buckets : {7, 40, 1000}) {
        const auto strip = m_model->differenceStrip(buckets);
        QCOMPARE(strip.size(), static_cast<size_t>(buckets));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const DifferenceKinds kinds = m_model->kindsAt(m_model->index(row, 0));
            const auto bucket = static_cast<size_t>(row) * strip.size() / static_cast<size_t>(m_model->rowCount());
            QVERIFY(kinds.isEmpty() || strip[bucket].has_value());
            if (kinds.has(DifferenceKind::NewlyFailing))
                QCOMPARE(strip[bucket], DifferenceKind::NewlyFailing);
        }
        QVERIFY(std::ranges::any_of(strip, [](const auto &here) { return !here; }) || buckets == 7);
    }
    m_model->setPair({});
    QCOMPARE(m_model->differenceStrip(3), std::vector<std::optional<DifferenceKind>>(3));
}

void TestDifferencesModel::resultsAreFoundByTheirRows()
{
    m_model->setPair(m_shop);
    m_model->setFilter(Everything);
    for (quint32 entry = 0; entry < m_shop->comparison->rows().size(); ++entry) {
        const RowPair &row = m_shop->comparison->rows()[entry];
        const QModelIndex index = m_model->indexOfRow(row.row.left, row.row.right);
        QCOMPARE(m_model->rowAt(index), entry);
    }
    QVERIFY(!m_model->indexOfRow(0U, NoIndex).isValid()); // it faces another one
    QVERIFY(!m_model->indexOfRow(NoIndex, NoIndex).isValid());
    m_model->setFilter(only(DifferenceKind::Slower));
    QVERIFY(!m_model->indexOfRow(0U).isValid());
}

void TestDifferencesModel::resultsWithoutATaskAreThereToo()
{
    const auto damaged = [](Status status) {
        RecordingBuilder builder(19);
        Playbook playbook;
        playbook.id = PlaybookId{1};
        playbook.state = State::Completed;
        playbook.path = u"/home/ci/site.yml"_s;
        playbook.duration = 1;
        builder.setPlaybook(playbook);
        Host host;
        host.id = HostId{1};
        host.name = u"web1"_s;
        builder.setHosts({host});
        builder.addResult(ResultId{1}, TaskId{77}, HostId{1}, PlayId{1}, 0, 1, status, false, false);
        return builder.finish();
    };
    const ComparedPairPtr pair = pairOf(damaged(Status::Ok), damaged(Status::Skipped));
    QCOMPARE(pair->comparison->rows().size(), 1U);
    m_model->setPair(pair);
    QCOMPARE(m_model->rowCount(), 1);
    const QModelIndex task = m_model->index(0, 0);
    QCOMPARE(m_model->taskAt(task), NoIndex);
    QCOMPARE(namesOf(*m_model), QStringList{u"(task not recorded)"_s});
    QCOMPARE(namesOf(*m_model, task), QStringList{u"web1"_s});
    QCOMPARE(m_model->indexOfRow(0U).parent(), task);
    QCOMPARE(m_model->taskAt(m_model->index(0, 0, task)), NoIndex);
}

void TestDifferencesModel::manyRowsAreWorkedOutInTheBackground()
{
    Run left, right;
    QStringList before, after;
    for (int host = 0; host < 200; ++host) {
        before << u"web%1 ok"_s.arg(host);
        after << u"web%1 %2"_s.arg(host).arg(host % 50 == 0 ? u"changed"_s : u"ok"_s);
    }
    for (int task = 0; task < 30; ++task) {
        left.task(u"Task %1"_s.arg(task), before.join(u", "_s));
        right.task(u"Task %1"_s.arg(task), (task % 10 == 0 ? after : before).join(u", "_s));
    }
    QSignalSpy settled(m_model.get(), &DifferencesModel::settled);
    const ComparedPairPtr pair = pairOf(left.finish(), right.finish());
    m_model->setPair(pair);
    QVERIFY(m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(settled.wait());
    QVERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->counts().resultsOf(DifferenceKind::ChangedOrOk), 12);
    // The newest wish counts; what was shown stays until then.
    m_model->setFilter(Everything);
    m_model->setFilter(only(DifferenceKind::ChangedOrOk));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(settled.count(), 1);
    QVERIFY(settled.wait());
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->shownResults(), 12);
    // Another pair: nothing of the first one stays.
    m_model->setPair(m_shop);
    QVERIFY(!m_model->isBusy());
    QCOMPARE(m_model->counts().resultsOf(DifferenceKind::ChangedOrOk), 0);
}

AVIARY_TEST_GUI(TestDifferencesModel)
#include "tst_differencesmodel.moc"
