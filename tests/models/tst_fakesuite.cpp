// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/fakesource.h"
#include "models/sources/openreport.h"
#include "sourcesuite.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestFakeSuite : public SourceSuite
{
    Q_OBJECT
protected:
    ReportSourcePtr make(const QString &file) override { return std::make_unique<FakeSource>(data(file)); }

private:
    const FakeSource::Data &data(const QString &file)
    {
        if (const auto known = m_data.constFind(file); known != m_data.cend())
            return *known;
        const ReportSourcePtr source = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + file));
        const Result<FakeSource::Data> read = FakeSource::read(*source);
        if (!read)
            qFatal("%s %s", qPrintable(read.error().what), qPrintable(read.error().detail));
        return *m_data.insert(file, *read);
    }

    QHash<QString, FakeSource::Data> m_data;

private Q_SLOTS:
    void aFailureIsTheAnswerUntilItIsTakenBack();
    void aDelayedAnswerComesLater();
    void heldAnswersComeInAnyOrder();
};

void TestFakeSuite::aFailureIsTheAnswerUntilItIsTakenBack()
{
    FakeSource source(data(u"shop-good.sqlite"_s));
    source.setFailure(FakeSource::Call::Result, Error{Error::Kind::Busy, u"busy"_s, {}, {}});
    QCOMPARE(source.result(ResultId{1}).wait().error().what, u"busy"_s);
    QVERIFY(source.facts(HostId{1}).wait());
    source.setFailure(FakeSource::Call::Result, {});
    QVERIFY(source.result(ResultId{1}).wait());
    QCOMPARE(source.calls(FakeSource::Call::Result), 2);
}

void TestFakeSuite::aDelayedAnswerComesLater()
{
    FakeSource source(data(u"shop-good.sqlite"_s));
    source.setDelay(FakeSource::Call::Result, std::chrono::milliseconds(50));
    QStringList order;
    Job<ContentPtr> late = source.result(ResultId{1});
    late.then(this, [&](const Result<ContentPtr> &) { order << u"late"_s; });
    Job<ContentPtr> soon = source.facts(HostId{1});
    soon.then(this, [&](const Result<ContentPtr> &) { order << u"soon"_s; });
    QTRY_COMPARE(order, QStringList({u"soon"_s, u"late"_s}));
}

void TestFakeSuite::heldAnswersComeInAnyOrder()
{
    FakeSource source(data(u"shop-good.sqlite"_s));
    source.hold();
    QStringList order;
    std::vector<Job<ContentPtr>> jobs;
    for (const qint64 id : {1, 2, 3}) {
        jobs.push_back(source.result(ResultId{id}));
        jobs.back().then(this, [&order, id](const Result<ContentPtr> &) { order << QString::number(id); });
    }
    source.release(2);
    QTRY_COMPARE(order, QStringList({u"3"_s}));
    source.release(0);
    QTRY_COMPARE(order, QStringList({u"3"_s, u"1"_s}));
    source.releaseAll();
    QTRY_COMPARE(order, QStringList({u"3"_s, u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(TestFakeSuite)
#include "tst_fakesuite.moc"
