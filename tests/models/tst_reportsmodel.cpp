// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportnames.h"
#include "models/items/reportsmodel.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestReportsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfPlacesTellThemApart_data();
    void namesOfPlacesTellThemApart();
    void pathsAreTheSameHoweverTheyAreWritten();
    void aReportWithOnePlaybookIsOneRow();
    void playbooksStandBelowTheirReport();
    void aChainOfSingleFoldersIsOneRow();
    void aFolderWithOneReportIsThatReport();
    void waysPartWhereASecondReportComes();
    void aReportBesideAFolderHasARowOfItsOwn();
    void rowsAreInNaturalOrder();
    void totalsAreThoseBelow();
    void aCountSaysThatItIsNotWhole();
    void foldersLeadToThemselves();
    void whatCouldNotBeOpenedStandsLast();
    void equalNamesSayWhereTheyAre();
    void indexesStayWhateverComes();
    void aReportMovesToAnotherPlace();
    void aPlaceIsCalledWhatItTurnedOutToBe();
    void aReloadKeepsTheRowsThatStay();
    void aReportThatIsOpeningSaysSo();
    void toolTipsAreNoMarkup();
    void anyOrderGivesTheSameTree();
};

namespace {

Playbook playbook(qint64 id, const QString &path, State state, const QString &name = {})
{
    Playbook p;
    p.id = PlaybookId {id};
    p.path = path;
    p.name = name;
    p.state = state;
    p.duration = 12'400'000;
    return p;
}

QUrl url(const QString &path)
{
    return QUrl::fromLocalFile(path);
}

PlaceEntry folder(const QString &path, bool isLooking = false)
{
    return {.place = url(path), .name = nameOfPlace(url(path)), .where = path, .isLooking = isLooking};
}

// A report in /logs, by its path in it.
ReportEntry inLogs(const QString &path, std::vector<Playbook> playbooks)
{
    ReportEntry entry {.place = url(u"/logs"_s), .origin = url(u"/logs/"_s + path), .path = path.split(u'/'), .where = u"/logs/"_s + path};
    entry.stage = ReportEntry::Stage::Ready;
    entry.playbooks = std::move(playbooks);
    return entry;
}

std::vector<Playbook> one(State state = State::Completed)
{
    return {playbook(7, u"/src/site.yml"_s, state)};
}

// A file that is a place of its own.
void addFile(ReportsModel &model, const QString &path, std::vector<Playbook> playbooks)
{
    PlaceEntry place = folder(path);
    place.isReport = true;
    model.setPlace(place);
    ReportEntry entry {.place = place.place, .origin = place.place, .path = {path.section(u'/', -1)}, .where = path};
    entry.stage = ReportEntry::Stage::Ready;
    entry.playbooks = std::move(playbooks);
    model.setReports({entry});
}

QString text(const QModelIndex &index, int column = 0)
{
    return index.siblingAtColumn(column).data().toString();
}

// The names of the tree, one a line, indented.
QString drawn(const QAbstractItemModel &model, const QModelIndex &above = {}, int depth = 0)
{
    QString lines;
    for (int row = 0; row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        lines += QString(depth, u' ') + text(index) + u'\n' + drawn(model, index, depth + 1);
    }
    return lines;
}

QString totals(const QModelIndex &index)
{
    const QVariant value = index.data(ReportsModel::TotalsRole);
    return value.isValid() ? value.value<ReportTotals>().text() : index.data(ReportsModel::SoFarRole).toString();
}

} // namespace

void TestReportsModel::namesOfPlacesTellThemApart_data()
{
    QTest::addColumn<QUrl>("place");
    QTest::addColumn<QString>("name");
    QTest::newRow("a file") << url(u"/tmp/shop-bad.sqlite"_s) << u"shop-bad.sqlite"_s;
    QTest::newRow("ARA's file") << url(u"/jobs/4512/logs/ara-report/ansible.sqlite"_s) << u"logs"_s;
    QTest::newRow("ARA's folder") << url(u"/jobs/4512/ara-report"_s) << u"4512"_s;
    QTest::newRow("nothing else") << url(u"/ansible.sqlite"_s) << u"ansible.sqlite"_s;
    QTest::newRow("an archive") << url(u"/tmp/logs.tar.gz"_s) << u"logs.tar.gz"_s;
    QTest::newRow("a link") << QUrl(u"https://logs.example.org/4512/ara-report/"_s) << u"4512"_s;
    QTest::newRow("a server") << QUrl(u"https://logs.example.org/"_s) << u"logs.example.org"_s;
    QTest::newRow("a server at a port") << QUrl(u"http://127.0.0.1:8000"_s) << u"127.0.0.1:8000"_s;
}

void TestReportsModel::namesOfPlacesTellThemApart()
{
    QFETCH(QUrl, place);
    QTEST(nameOfPlace(place), "name");
}

void TestReportsModel::pathsAreTheSameHoweverTheyAreWritten()
{
    const QString flat = flatPath(QUrl::fromLocalFile(u"/logs/a b"_s), {});
    QCOMPARE(flatPath(QUrl(u"file:///logs/a%20b"_s, QUrl::StrictMode), {}), flat);
    QCOMPARE(flatPath(QUrl(u"file:/logs/a b/"_s), {}), flat);
    QVERIFY(isBelow(flatPath(QUrl::fromLocalFile(u"/logs/a b/c"_s), u"d"_s), flat));
    QVERIFY(!isBelow(flatPath(QUrl::fromLocalFile(u"/logs/a bc"_s), {}), flat));
    QVERIFY(isBelow(flat, flatPath(QUrl::fromLocalFile(u"/"_s), {})));
    QCOMPARE(flatPath(QUrl(u"https://me:secret@logs.example.org:8443/1/"_s), {}), flatPath(QUrl(u"https://logs.example.org:8443/1"_s), {}));
}

void TestReportsModel::aReportWithOnePlaybookIsOneRow()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    addFile(model, u"/logs/job-1/ansible.sqlite"_s, one(State::Failed));
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(drawn(model), u"job-1\n"_s);
    QCOMPARE(row.data(ReportsModel::SubtitleRole).toString(), u"site.yml"_s);
    QCOMPARE(row.data(ReportsModel::PlaybookRole).toLongLong(), 7);
    QCOMPARE(row.data(ReportsModel::StateRole).toInt(), int(State::Failed));
    QCOMPARE(text(row, ReportsModel::Duration), u"12.4 s"_s);
}

void TestReportsModel::playbooksStandBelowTheirReport()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    addFile(model, u"/logs/job/ansible.sqlite"_s,
            {playbook(1, u"/src/site.yml"_s, State::Failed, u"webshop: site"_s), playbook(2, u"/src/verify.yml"_s, State::Completed)});
    const QModelIndex above = model.index(0, 0);
    QCOMPARE(drawn(model), u"job\n site.yml\n verify.yml\n"_s);
    const QModelIndex site = model.index(0, 0, above);
    QCOMPARE(site.data(ReportsModel::SubtitleRole).toString(), u"webshop: site"_s);
    QCOMPARE(site.parent(), above);
    QVERIFY(!above.data(ReportsModel::PlaybookRole).isValid());
    QCOMPARE(model.indexOf(url(u"/logs/job/ansible.sqlite"_s), {}, PlaybookId {2}), model.index(1, 0, above));
}

void TestReportsModel::aChainOfSingleFoldersIsOneRow()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlace(folder(u"/logs"_s));
    model.setReports({inLogs(u"2/some/path/ara-report/ansible.sqlite"_s, one()), inLogs(u"1/ara-report/ansible.sqlite"_s, one()),
                      inLogs(u"3/prod/ara-report/ansible.sqlite"_s, one()), inLogs(u"3/dev/ara-report/ansible.sqlite"_s, one())});
    QCOMPARE(drawn(model), u"logs\n 1\n 2/some/path\n 3\n  dev\n  prod\n"_s);
}

void TestReportsModel::aFolderWithOneReportIsThatReport()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // While more may come, the place has a row of its own.
    model.setPlace(folder(u"/logs"_s, true));
    model.setReports({inLogs(u"ara-report/ansible.sqlite"_s, {playbook(1, u"a.yml"_s, State::Completed), playbook(2, u"b.yml"_s, State::Completed)})});
    QCOMPARE(drawn(model), u"logs\n ara-report\n  a.yml\n  b.yml\n"_s);
    const QPersistentModelIndex second = model.indexOf(url(u"/logs/ara-report/ansible.sqlite"_s), {}, PlaybookId {2});
    model.setPlace(folder(u"/logs"_s));
    QCOMPARE(drawn(model), u"logs\n a.yml\n b.yml\n"_s);
    QVERIFY(second.isValid());
    QCOMPARE(text(second), u"b.yml"_s);
    // And again when a later search finds a second one.
    model.setPlace(folder(u"/logs"_s, true));
    model.setReports({inLogs(u"late/ara-report/ansible.sqlite"_s, one())});
    model.setPlace(folder(u"/logs"_s));
    QCOMPARE(drawn(model), u"logs\n ara-report\n  a.yml\n  b.yml\n late\n"_s);
    QCOMPARE(text(second), u"b.yml"_s);
    model.removeReport(url(u"/logs/late/ara-report/ansible.sqlite"_s), {});
    QCOMPARE(drawn(model), u"logs\n a.yml\n b.yml\n"_s);
    QVERIFY(second.isValid());
}

void TestReportsModel::waysPartWhereASecondReportComes()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlace(folder(u"/logs"_s, true));
    model.setReports({inLogs(u"2/some/path/ara-report/ansible.sqlite"_s, one())});
    const QPersistentModelIndex first = model.indexOf(url(u"/logs/2/some/path/ara-report/ansible.sqlite"_s), {}, std::nullopt);
    QCOMPARE(text(first), u"2/some/path"_s);
    QSignalSpy wrapped(&model, &ReportsModel::wrapped);
    model.setReports({inLogs(u"2/some/other/ara-report/ansible.sqlite"_s, one())});
    QCOMPARE(drawn(model), u"logs\n 2/some\n  other\n  path\n"_s);
    QCOMPARE(wrapped.count(), 1);
    QVERIFY(first.isValid());
    QCOMPARE(text(first), u"path"_s);
    model.setReports({inLogs(u"2/ara-report/ansible.sqlite"_s, one())});
    QCOMPARE(drawn(model), u"logs\n 2\n  ara-report\n  some\n   other\n   path\n"_s);
    QCOMPARE(text(first), u"path"_s);
    // Ways join again when one is left.
    model.removeReport(url(u"/logs/2/ara-report/ansible.sqlite"_s), {});
    model.removeReport(url(u"/logs/2/some/other/ara-report/ansible.sqlite"_s), {});
    QCOMPARE(drawn(model), u"logs\n 2/some/path\n"_s);
    QVERIFY(first.isValid());
}

void TestReportsModel::aReportBesideAFolderHasARowOfItsOwn()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlace(folder(u"/logs"_s));
    ReportEntry archive = inLogs(u"a/ara-report/ansible.sqlite"_s, one());
    // The same way twice: an unpacked one beside the archive it came from, say.
    ReportEntry twin = archive;
    twin.inside = u"ansible.sqlite"_s;
    model.setReports({archive, twin, inLogs(u"a/ara-report/ansible.sqlite/deeper"_s, one())});
    QCOMPARE(model.reportsInOrder().size(), size_t(3));
    QCOMPARE(model.index(0, 0).data(ReportsModel::ReportCountRole).toInt(), 3);
    model.removeReport(twin.origin, twin.inside);
    QVERIFY(model.indexOf(archive.origin, {}, std::nullopt).isValid());
}

void TestReportsModel::rowsAreInNaturalOrder()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &name : {u"job-10"_s, u"job-9"_s, u"job-100"_s})
        addFile(model, u"/x/%1/ansible.sqlite"_s.arg(name), one());
    QCOMPARE(drawn(model), u"job-9\njob-10\njob-100\n"_s);
    model.removePlace(url(u"/x/job-10/ansible.sqlite"_s));
    QCOMPARE(drawn(model), u"job-9\njob-100\n"_s);
    model.setPlace(folder(u"/logs"_s));
    model.setReports({inLogs(u"10/ansible.sqlite"_s, one()), inLogs(u"9/x/ansible.sqlite"_s, one()), inLogs(u"9/y/ansible.sqlite"_s, one())});
    QCOMPARE(drawn(model), u"job-9\njob-100\nlogs\n 9\n  x\n  y\n 10\n"_s);
    QCOMPARE(model.reportsInOrder().back().first, url(u"/logs/10/ansible.sqlite"_s));
}

void TestReportsModel::totalsAreThoseBelow()
{
    ReportsModel model;
    model.setPlace(folder(u"/logs"_s));
    model.setReports({inLogs(u"1/ansible.sqlite"_s, {playbook(1, u"a"_s, State::Failed), playbook(2, u"b"_s, State::Completed)}),
                      inLogs(u"2/x/ansible.sqlite"_s, one(State::Expired)), inLogs(u"2/y/ansible.sqlite"_s, one())});
    const QModelIndex logs = model.index(0, 0);
    QCOMPARE(totals(logs), u"1 failed, 1 expired, 2 completed"_s);
    QCOMPARE(totals(model.index(0, 0, logs)), u"1 failed, 1 completed"_s);
    QCOMPARE(totals(model.index(1, 0, logs)), u"1 expired, 1 completed"_s);
    QVERIFY(logs.data(ReportsModel::FailedRole).toBool());
    QVERIFY(!model.index(1, 0, logs).data(ReportsModel::FailedRole).toBool());
    QVERIFY(logs.data(Qt::ToolTipRole).toString().contains(u"1 failed, 1 expired, 2 completed"_s));
    model.setReports({inLogs(u"2/x/ansible.sqlite"_s, one(State::Failed))});
    QCOMPARE(totals(logs), u"2 failed, 2 completed"_s);
    model.removeReport(url(u"/logs/1/ansible.sqlite"_s), {});
    QCOMPARE(totals(model.index(0, 0)), u"1 failed, 1 completed"_s);
}

void TestReportsModel::aCountSaysThatItIsNotWhole()
{
    ReportsModel model;
    model.setPlace(folder(u"/logs"_s, true));
    QCOMPARE(totals(model.index(0, 0)), u"looking…"_s);
    ReportEntry late = inLogs(u"2/ansible.sqlite"_s, {});
    late.stage = ReportEntry::Stage::Opening;
    model.setReports({inLogs(u"1/ansible.sqlite"_s, one()), late});
    QCOMPARE(totals(model.index(0, 0)), u"1 so far…"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setPlace(folder(u"/logs"_s));
    QCOMPARE(totals(model.index(0, 0)), u"1 so far…"_s); // one is not read yet
    QVERIFY(!changed.isEmpty());
    model.setReports({inLogs(u"2/ansible.sqlite"_s, one())});
    QCOMPARE(totals(model.index(0, 0)), u"2 completed"_s);
}

void TestReportsModel::foldersLeadToThemselves()
{
    ReportsModel model;
    model.setPlace(folder(u"/logs"_s));
    ReportEntry packed = inLogs(u"old/logs.zip/a/b/ansible.sqlite"_s, one());
    packed.origin = url(u"/logs/old/logs.zip"_s);
    packed.inside = u"a/b/ansible.sqlite"_s;
    ReportEntry other = packed;
    other.inside = u"a/c/ansible.sqlite"_s;
    other.path = u"old/logs.zip/a/c/ansible.sqlite"_s.split(u'/');
    model.setReports({packed, other, inLogs(u"old/plain/ansible.sqlite"_s, one()), inLogs(u"new/ansible.sqlite"_s, one())});
    QCOMPARE(drawn(model), u"logs\n new\n old\n  logs.zip/a\n   b\n   c\n  plain\n"_s);
    const QModelIndex old = model.index(1, 0, model.index(0, 0));
    QCOMPARE(old.data(ReportsModel::OriginRole).toUrl(), url(u"/logs/old"_s));
    const QModelIndex inZip = model.index(0, 0, old);
    QCOMPARE(inZip.data(ReportsModel::OriginRole).toUrl(), url(u"/logs/old/logs.zip"_s));
    QCOMPARE(inZip.data(ReportsModel::InsideRole).toString(), u"a"_s);
    for (const QModelIndex &index : {model.index(0, 0), old, inZip, model.index(0, 0, inZip)})
        QCOMPARE(model.indexOf(index.data(ReportsModel::OriginRole).toUrl(), index.data(ReportsModel::InsideRole).toString(), std::nullopt), index);
    // A folder within a chain is its row.
    QCOMPARE(model.indexOf(url(u"/logs/old/logs.zip"_s), {}, std::nullopt), inZip);
    QVERIFY(!model.indexOf(url(u"/logs/older"_s), {}, std::nullopt).isValid());
}

void TestReportsModel::whatCouldNotBeOpenedStandsLast()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlace(folder(u"/logs"_s));
    model.setReports({inLogs(u"zz/ansible.sqlite"_s, one())});
    QCOMPARE(drawn(model), u"logs/zz\n"_s);
    PlaceEntry entry = folder(u"/logs"_s);
    entry.problems = {{.where = u"a.zip"_s, .error = {.what = u"It needs a password."_s, .todo = u"Unpack it."_s}}};
    model.setPlace(entry);
    QCOMPARE(drawn(model), u"logs\n zz\n 1 could not be opened\n  a.zip\n"_s);
    const QModelIndex problem = model.index(0, 0, model.problemsOf(url(u"/logs"_s)));
    QCOMPARE(problem.data(ReportsModel::SubtitleRole).toString(), u"It needs a password."_s);
    QVERIFY(problem.data(Qt::ToolTipRole).toString().contains(u"Unpack it."_s));
    QVERIFY(model.index(0, 0).data(ReportsModel::FailedRole).toBool());
    entry.problems.push_back({.where = u"loop"_s, .error = {.what = u"A link in a circle."_s}, .isHarmless = true});
    model.setPlace(entry);
    model.setReports({inLogs(u"zzz/ansible.sqlite"_s, one())});
    QCOMPARE(drawn(model), u"logs\n zz\n zzz\n 1 could not be opened\n  a.zip\n  loop\n"_s);
    entry.problems.erase(entry.problems.begin());
    model.setPlace(entry);
    QCOMPARE(drawn(model), u"logs\n zz\n zzz\n 1 passed over\n  loop\n"_s);
    entry.problems.clear();
    model.setPlace(entry);
    QCOMPARE(drawn(model), u"logs\n zz\n zzz\n"_s);
    QVERIFY(!model.problemsOf(url(u"/logs"_s)).isValid());
}

void TestReportsModel::equalNamesSayWhereTheyAre()
{
    ReportsModel model;
    addFile(model, u"/job-1/logs/ansible.sqlite"_s, one());
    QVERIFY(!model.index(0, 0).data(ReportsModel::SubtitleRole).toString().contains(u"job-1"_s));
    addFile(model, u"/job-2/logs/ansible.sqlite"_s, one());
    QVERIFY(model.index(0, 0).data(ReportsModel::SubtitleRole).toString().contains(u"/job-1/"_s));
    QVERIFY(model.index(1, 0).data(ReportsModel::SubtitleRole).toString().contains(u"/job-2/"_s));
}

void TestReportsModel::indexesStayWhateverComes()
{
    ReportsModel model;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlace(folder(u"/logs"_s, true));
    model.setReports({inLogs(u"5/some/path/ansible.sqlite"_s, {playbook(1, u"a.yml"_s, State::Completed), playbook(2, u"b.yml"_s, State::Failed)})});
    const QPersistentModelIndex marked = proxy.mapFromSource(model.indexOf(url(u"/logs/5/some/path/ansible.sqlite"_s), {}, PlaybookId {2}));
    QCOMPARE(text(marked), u"b.yml"_s);
    for (const QString &way : {u"4"_s, u"6"_s, u"5/some/other"_s, u"5/x"_s, u"5"_s, u"50"_s}) {
        model.setReports({inLogs(way + u"/ansible.sqlite"_s, one())});
        QVERIFY(marked.isValid());
        QCOMPARE(text(marked), u"b.yml"_s);
    }
    model.setPlace(folder(u"/logs"_s));
    QCOMPARE(text(marked), u"b.yml"_s);
    QCOMPARE(marked.data(ReportsModel::PlaybookRole).toInt(), 2);
}

void TestReportsModel::aReportMovesToAnotherPlace()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlace(folder(u"/logs"_s));
    model.setPlace(folder(u"/logs/1"_s));
    ReportEntry entry = inLogs(u"1/x/ansible.sqlite"_s, one());
    model.setReports({entry});
    entry.place = url(u"/logs/1"_s);
    entry.path = {u"x"_s, u"ansible.sqlite"_s};
    model.setReports({entry});
    QCOMPARE(drawn(model), u"1/x\nlogs\n"_s);
    QCOMPARE(totals(model.index(1, 0)), QString());
}

void TestReportsModel::aReloadKeepsTheRowsThatStay()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    addFile(model, u"/logs/job"_s, {playbook(1, u"a.yml"_s, State::Completed), playbook(2, u"b.yml"_s, State::Running)});
    const QPersistentModelIndex second = model.index(1, 0, model.index(0, 0));
    addFile(model, u"/logs/job"_s, {playbook(1, u"a.yml"_s, State::Completed), playbook(2, u"b.yml"_s, State::Failed), playbook(3, u"c.yml"_s, State::Running)});
    QVERIFY(second.isValid());
    QCOMPARE(text(second), u"b.yml"_s);
    QCOMPARE(second.data(ReportsModel::StateRole).toInt(), int(State::Failed));
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    addFile(model, u"/logs/job"_s, {playbook(1, u"a.yml"_s, State::Completed)});
    QVERIFY(!second.isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

// A server is known by its host once it has answered, not by the last part of its address.
void TestReportsModel::aPlaceIsCalledWhatItTurnedOutToBe()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &path : {u"/b"_s, u"/d"_s})
        addFile(model, path, one());
    PlaceEntry server {.place = QUrl(u"https://logs.example.org/2/c"_s), .name = u"c"_s, .where = u"logs.example.org/2/c"_s, .isLooking = true};
    model.setPlace(server);
    QCOMPARE(drawn(model), u"b\nc\nd\n"_s);
    const QPersistentModelIndex row = model.index(1, 0);

    server.isServer = server.isReport = true;
    server.isLooking = false;
    for (const QString &name : {u"logs.example.org/2/c"_s, u"a.example.org"_s, u"c.example.org"_s}) {
        server.name = name;
        model.setPlace(server);
        QStringList names {u"b"_s, u"d"_s, name};
        names.sort();
        QCOMPARE(drawn(model), names.join(u'\n') + u'\n');
        QCOMPARE(row.row(), names.indexOf(name));
        QCOMPARE(text(row), name);
    }
    ReportEntry entry {.place = server.place, .origin = server.place, .path = {u"c"_s}, .where = server.where};
    entry.stage = ReportEntry::Stage::Ready;
    entry.playbooks = one();
    model.setReports({entry});
    QCOMPARE(drawn(model), u"b\nc.example.org\nd\n"_s);
    QCOMPARE(model.indexOf(server.place, QString(), std::nullopt), model.index(1, 0));

    server.name = u"Production"_s; // a name of the user's own, given later
    model.setPlace(server);
    QCOMPARE(drawn(model), u"b\nd\nProduction\n"_s);
    QCOMPARE(model.indexOf(server.place, QString(), std::nullopt), model.index(2, 0));
    model.removePlace(server.place);
    QCOMPARE(drawn(model), u"b\nd\n"_s);
}

void TestReportsModel::aReportThatIsOpeningSaysSo()
{
    ReportsModel model;
    model.setPlace(folder(u"/logs"_s));
    ReportEntry entry = inLogs(u"job/ansible.sqlite"_s, {});
    entry.stage = ReportEntry::Stage::Opening;
    model.setReports({entry});
    QCOMPARE(model.index(0, 0).data(ReportsModel::SubtitleRole).toString(), u"opening…"_s);
    entry.stage = ReportEntry::Stage::Ready;
    model.setReports({entry});
    QCOMPARE(model.index(0, 0).data(ReportsModel::SubtitleRole).toString(), u"no playbooks"_s);
}

void TestReportsModel::toolTipsAreNoMarkup()
{
    ReportsModel model;
    addFile(model, u"/logs/job"_s, {playbook(1, u"/src/<b>site</b>.yml"_s, State::Completed), playbook(2, u"b"_s, State::Completed)});
    const QString tip = model.index(0, 0, model.index(0, 0)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;site"_s), qPrintable(tip));
}

void TestReportsModel::anyOrderGivesTheSameTree()
{
    QStringList ways;
    for (const QString &top : {u"1"_s, u"2"_s, u"10"_s, u"2/some"_s, u"2/some/path"_s}) {
        for (const QString &below : {u""_s, u"/dev"_s, u"/prod/eu"_s, u"/prod/us"_s})
            ways << top + below + u"/ara-report/ansible.sqlite"_s;
    }
    QRandomGenerator random(20261121);
    QString expected;
    for (int round = 0; round < 20; ++round) {
        std::shuffle(ways.begin(), ways.end(), random);
        ReportsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPlace(folder(u"/logs"_s, true));
        for (const QString &way : std::as_const(ways))
            model.setReports({inLogs(way, one(random.bounded(2) ? State::Failed : State::Completed))});
        // Some come and go; what is left is as if they had never been.
        for (const QString &gone : {u"2/passing/ansible.sqlite"_s, u"1/prod/eu/passing/ansible.sqlite"_s, u"0/ansible.sqlite"_s})
            model.setReports({inLogs(gone, one())});
        for (const QString &gone : {u"0/ansible.sqlite"_s, u"1/prod/eu/passing/ansible.sqlite"_s, u"2/passing/ansible.sqlite"_s})
            model.removeReport(url(u"/logs/"_s + gone), {});
        model.setPlace(folder(u"/logs"_s));
        if (expected.isEmpty())
            expected = drawn(model);
        QCOMPARE(drawn(model), expected);
        QCOMPARE(model.index(0, 0).data(ReportsModel::TotalsRole).value<ReportTotals>().total(), int(ways.size()));
        model.removePlace(url(u"/logs"_s));
        QCOMPARE(model.rowCount(), 0);
    }
}

AVIARY_TEST_GUILESS(TestReportsModel)
#include "tst_reportsmodel.moc"
