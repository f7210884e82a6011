// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/factscard.h"
#include "models/content/resultdetail.h"
#include "models/overview/overview.h"
#include "models/sources/check/checkreport.h"
#include "models/sources/openreport.h"
#include "tests/support/databases.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// What is damaged is named with its extent, and what is readable is shown; nothing crashes or hangs.
class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyRecordingIsWhole_data();
    void everyRecordingIsWhole();
    void rowsBehindADamagedPageAreRead();
    void aBrokenIndexHidesNothing();
    void missingTablesAreNamedAndTheOthersShown();
    void rowsThatPointNowhereAreCounted();
    void timesThatAreNoneAreCounted();
    void contentsThatDoNotInflateAreCounted();
    void idsThatStandTwiceAreCounted();
    void aFileThatIsCutOffSaysHowMuchIsThere();
    void mutatedDatabasesNeverCrash_data();
    void mutatedDatabasesNeverCrash();

private:
    CheckedReport check() const;
    QStringList damages() const;
    RecordingPtr read(PlaybookId playbook) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

// All pages that hold rows of `table`, but the root.
std::vector<qint64> leavesOf(const QString &file, const QString &table)
{
    std::vector<qint64> pages;
    Connection connection(file);
    const int count = connection.run(u"select count(*) from dbstat where name = '%1' and pagetype = 'leaf'"_s.arg(table)).toInt();
    for (int i = 0; i < count; ++i)
        pages.push_back(connection.run(u"select pageno from dbstat where name = '%1' and pagetype = 'leaf' order by pageno limit 1 offset %2"_s.arg(table).arg(i)).toLongLong());
    return pages;
}

void zeroPage(const QString &file, qint64 page)
{
    QFile database(file);
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.seek((page - 1) * 4096);
    database.write(QByteArray(4096, '\0'));
}

} // namespace

void TestDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = copied(u"shop-bad.sqlite"_s, m_folder->filePath(u"ansible.sqlite"_s));
}

CheckedReport TestDamage::check() const
{
    const Result<CheckedReport> checked = checkReport({.origin = QUrl::fromLocalFile(m_file)});
    return checked ? *checked : CheckedReport {.damages = {{checked.error().what, u"not readable"_s}}};
}

QStringList TestDamage::damages() const
{
    QStringList list;
    for (const Damage &damage : check().damages)
        list << damage.what;
    return list;
}

RecordingPtr TestDamage::read(PlaybookId playbook) const
{
    return openReport(QUrl::fromLocalFile(m_file))->recording(playbook).wait().value_or(nullptr);
}

void TestDamage::everyRecordingIsWhole_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &folder : {u""_s, u"schema/"_s}) {
        for (const QString &name : QDir(data(folder)).entryList({u"*.sqlite"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder + name;
    }
}

void TestDamage::everyRecordingIsWhole()
{
    QFETCH(QString, file);
    const Result<CheckedReport> checked = checkReport({.origin = QUrl::fromLocalFile(data(file))});
    QVERIFY(checked);
    for (const Damage &damage : checked->damages)
        QFAIL(qPrintable(damage.what + u' ' + damage.detail));
    QVERIFY(checked->rows > 20);
    QVERIFY(checked->contents > 20);
}

void TestDamage::rowsBehindADamagedPageAreRead()
{
    const PlaybookId playbook {2};
    const RecordingPtr whole = read(playbook);
    const std::vector<qint64> leaves = leavesOf(m_file, u"results"_s);
    QVERIFY(leaves.size() > 10);
    const qint64 page = leaves.at(leaves.size() / 2);
    zeroPage(m_file, page);
    const RecordingPtr recording = read(playbook);
    QVERIFY(recording);
    QVERIFY(recording->resultCount() < whole->resultCount());
    QVERIFY(recording->resultCount() > whole->resultCount() * 3 / 4);
    QCOMPARE(recording->resultId(recording->resultCount() - 1), whole->resultId(whole->resultCount() - 1));
    QCOMPARE(recording->problems().size(), 1);
    QVERIFY2(recording->problems().first().startsWith("The pages of results with these ids are damaged and were left out: "_L1),
             qPrintable(recording->problems().first()));
    QVERIFY(damages().contains(recording->problems().first()));
}

void TestDamage::aBrokenIndexHidesNothing()
{
    const RecordingPtr whole = read(PlaybookId {1});
    const QString index = Connection(m_file).run(u"select name from sqlite_master where type = 'index' and tbl_name = 'results' and sql like '%playbook_id%'"_s).toString();
    for (const qint64 page : leavesOf(m_file, index))
        zeroPage(m_file, page);
    const RecordingPtr recording = read(PlaybookId {1});
    QVERIFY(recording);
    QCOMPARE(recording->resultCount(), whole->resultCount());
    QVERIFY(!damages().isEmpty());
}

void TestDamage::missingTablesAreNamedAndTheOthersShown()
{
    Connection(m_file).run(u"drop table results"_s);
    Connection(m_file).run(u"drop table records"_s);
    QCOMPARE(check().damages.front().what, u"The database is damaged: it lacks the tables results and records."_s);
    const ReportSourcePtr source = openReport(QUrl::fromLocalFile(m_file));
    QVERIFY(source->open().wait().value().notes.contains(check().damages.front().what));
    QVERIFY(!source->playbooks().wait().value().empty());
    QVERIFY(source->outcomeCounts().wait());
    const RecordingPtr recording = read(PlaybookId {1});
    QVERIFY(recording);
    QVERIFY(!recording->tasks().empty());
    QVERIFY(!recording->files().empty());
    QCOMPARE(recording->resultCount(), 0U);
}

void TestDamage::rowsThatPointNowhereAreCounted()
{
    Connection(m_file).run(u"delete from tasks where id = 3"_s);
    const QStringList told = damages();
    QVERIFY2(told.size() == 1, qPrintable(told.join(u'\n')));
    QVERIFY2(told.first().endsWith(" of results points to a row of tasks that is missing."_L1), qPrintable(told.first()));
}

void TestDamage::timesThatAreNoneAreCounted()
{
    Connection writer(m_file);
    writer.run(u"update results set started = 'yesterday' where id in (5, 6)"_s);
    writer.run(u"update tasks set started = '99999-01-01 00:00:00' where id = 2"_s);
    writer.run(u"update results set duration = -5 where id = 9"_s);
    QCOMPARE(damages(), QStringList({u"1 row of tasks has a time that is none."_s, u"2 rows of results have a time that is none."_s,
                                     u"1 row of results ends before it begins."_s}));
}

void TestDamage::contentsThatDoNotInflateAreCounted()
{
    Connection writer(m_file);
    writer.run(u"update results set content = substr(content, 1, 20) where id in (5, 6, 7, 8)"_s);
    writer.run(u"update file_contents set contents = (select contents from file_contents where id = 2) where id = 1"_s);
    const CheckedReport checked = check();
    QCOMPARE(checked.damages.size(), 2U);
    QVERIFY(checked.damages[0].what.startsWith("4 of "_L1));
    QVERIFY(checked.damages[0].what.endsWith(" contents of results.content are damaged."_L1));
    QVERIFY(checked.damages[0].detail.startsWith("5: "_L1));
    QVERIFY(checked.damages[1].what.startsWith("1 of "_L1));
}

void TestDamage::idsThatStandTwiceAreCounted()
{
    Connection writer(m_file);
    writer.run(u"create table r2 as select * from results"_s);
    writer.run(u"drop table results"_s);
    writer.run(u"alter table r2 rename to results"_s);
    writer.run(u"insert into results select * from results where id in (3, 4)"_s);
    QVERIFY(damages().contains(u"2 rows of results have an id that another one has."_s));
    const RecordingPtr recording = read(PlaybookId {1});
    QVERIFY(recording);
    QVERIFY(recording->resultCount() > 0);
}

void TestDamage::aFileThatIsCutOffSaysHowMuchIsThere()
{
    QVERIFY(QFile::resize(m_file, QFileInfo(m_file).size() / 2));
    const QStringList told = damages();
    QVERIFY(!told.isEmpty());
    QVERIFY2(told.first().contains(" is cut off: "_L1), qPrintable(told.first()));
}

void TestDamage::mutatedDatabasesNeverCrash_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(data(u"schema"_s)).entryList({u"*.sqlite"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << u"schema/"_s + name;
    // ./dev fuzz asks for more of everything.
    if (qEnvironmentVariableIntValue("AVIARY_MUTANTS") > 0) {
        for (const QString &name : QDir(data({})).entryList({u"*.sqlite"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }
}

namespace {

// One of the ways in which disks, downloads and editors break files.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto at = [&] { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()))); };
    switch (random.bounded(7)) {
    case 0:
        bytes.truncate(at());
        break;
    case 1: { // a page of zeros
        const qsizetype page = at() / 4096;
        bytes.replace(page * 4096, std::min<qsizetype>(4096, bytes.size() - page * 4096), QByteArray(std::min<qsizetype>(4096, bytes.size() - page * 4096), '\0'));
        break;
    }
    case 2: { // a page where another one should be
        const qsizetype from = at() / 4096 * 4096, to = at() / 4096 * 4096;
        if (from + 4096 <= bytes.size() && to + 4096 <= bytes.size())
            bytes.replace(to, 4096, bytes.mid(from, 4096));
        break;
    }
    case 3: // the header
        bytes[random.bounded(100)] = static_cast<char>(random.bounded(256));
        break;
    case 4: { // the structure of a page
        const qsizetype page = at() / 4096 * 4096;
        for (int i = 0; i < 4; ++i)
            bytes[std::min<qsizetype>(page + random.bounded(24), bytes.size() - 1)] = static_cast<char>(random.bounded(256));
        break;
    }
    default: // bits anywhere
        for (int i = random.bounded(1, 60); i > 0; --i)
            bytes[at()] = static_cast<char>(bytes[at()] ^ (1 << random.bounded(8)));
        break;
    }
    return bytes;
}

// What a person could come to see of a report.
void look(const QString &file)
{
    const ReportSourcePtr source = openReport(QUrl::fromLocalFile(file));
    if (!source->open().wait())
        return;
    const auto playbooks = source->playbooks().wait();
    (void)source->outcomeCounts().wait();
    for (const RowKind kind : {RowKind::Playbooks, RowKind::Plays, RowKind::Tasks, RowKind::Hosts, RowKind::LatestHosts, RowKind::Results,
                               RowKind::Files, RowKind::Records, RowKind::Labels}) {
        RowQuery query;
        query.limit = 50;
        query.withContent = true;
        (void)source->rows(kind, query).wait();
    }
    if (!playbooks)
        return;
    int recordings = 0;
    for (const Playbook &playbook : *playbooks) {
        const auto recording = source->recording(playbook.id).wait();
        if (!recording || ++recordings > 3)
            continue;
        const Recording &of = **recording;
        (void)overviewOf(*recording);
        std::vector<MessageQuery> messages;
        for (RowIndex row = 0; row < std::min<RowIndex>(of.resultCount(), 40); ++row) {
            messages.push_back({of.resultId(row), of.outcome(row)});
            if (const auto content = source->result(of.resultId(row)).wait())
                (void)readResultDetail(of.outcome(row), *content);
        }
        (void)source->messages(messages).wait();
        for (const Host &host : of.hosts()) {
            if (const auto facts = source->facts(host.id).wait())
                (void)readFactsCard((*facts)->json.root());
        }
        for (const aviary::File &recorded : of.files())
            (void)source->file(recorded.id).wait();
    }
}

} // namespace

void TestDamage::mutatedDatabasesNeverCrash()
{
    QFETCH(QString, file);
    const int asked = qEnvironmentVariableIntValue("AVIARY_MUTANTS");
    const int mutants = asked > 0 ? asked : 200;
    QFile original(data(file));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    // Seeded by the name, so that what fails once fails again.
    const QString mutant = m_folder->filePath(u"mutant.sqlite"_s);
    int refused = 0;
    for (int i = 0; i < mutants; ++i) {
        QRandomGenerator random(static_cast<quint32>(qHash(file, 20251121)) + static_cast<quint32>(i));
        QFile target(mutant);
        QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
        target.write(mutated(bytes, random));
        target.close();
        look(mutant);
        const auto checked = checkReport({.origin = QUrl::fromLocalFile(mutant)});
        if (!checked) {
            ++refused;
            QVERIFY2(!checked.error().what.isEmpty(), qPrintable(u"mutant %1"_s.arg(i)));
        }
    }
    QVERIFY2(refused < mutants * 3 / 4, "most can still be read");
}

AVIARY_TEST_GUILESS(TestDamage)
#include "tst_damage.moc"
