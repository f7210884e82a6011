// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"

#include <QDirIterator>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

// What only a database can do wrong or right; what every kind of source must do is in sourcesuite.h.
class TestSqlSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGenerationOpens_data();
    void everyGenerationOpens();
};

namespace {

const QString Data = QStringLiteral(AVIARY_TEST_DATA "/");

} // namespace

void TestSqlSource::everyGenerationOpens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("schema");
    for (const auto &[file, schema] : {std::pair("ara-1.2.0-m03", 3),
                                       {"ara-1.3.2-m04", 4},
                                       {"ara-1.4.3-m05", 5},
                                       {"ara-1.5.3-m07", 7},
                                       {"ara-1.5.6-m08", 8},
                                       {"ara-1.5.8-m10", 10},
                                       {"ara-1.7.3-m17", 17},
                                       {"ara-1.7.4-m18", 18},
                                       {"ara-head-m19", 19}})
        QTest::newRow(file) << u"schema/%1.sqlite"_s.arg(QLatin1StringView(file)) << schema;
}

void TestSqlSource::everyGenerationOpens()
{
    QFETCH(QString, file);
    QFETCH(int, schema);
    const ReportSourcePtr source = openReport(QUrl::fromLocalFile(Data + file));
    const Result<ReportInfo> info = source->open().wait();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().what + info.error().detail));
    QCOMPARE(info->schema, schema);
    QCOMPARE(info->notes, QStringList());
    QVERIFY(!info->araVersion.isEmpty());
    const auto playbooks = source->playbooks().wait();
    QVERIFY(playbooks);
    QVERIFY(!playbooks->empty());
    for (const Playbook &playbook : *playbooks) {
        const Result<RecordingPtr> recording = source->recording(playbook.id).wait();
        QVERIFY(recording);
        const Recording &r = **recording;
        QVERIFY(r.isComplete());
        QCOMPARE(r.problems().join(u"\n"), QString());
        QCOMPARE(r.schema(), schema);
        QVERIFY(r.resultCount() > 0);
        QCOMPARE(qint64(r.resultCount()), playbook.results.value());
        QCOMPARE(qint64(r.tasks().size()), playbook.tasks.value());
        for (RowIndex row = 0; row < r.resultCount(); ++row) {
            QVERIFY(isKnown(r.row(row).started));
            QVERIFY(isKnown(r.row(row).ended()));
            QVERIFY(r.taskOf(row) != NoIndex);
            QVERIFY(r.hostOf(row) != NoIndex);
            const auto content = source->result(r.resultId(row)).wait();
            QVERIFY(content);
            QCOMPARE((*content)->state, Content::State::Whole);
            QVERIFY((*content)->json.root().isObject());
        }
    }
}

QTEST_GUILESS_MAIN(TestSqlSource)
#include "tst_sqlsource.moc"
