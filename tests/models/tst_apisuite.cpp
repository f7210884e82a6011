// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/araserver.h"
#include "models/sources/api/apisource.h"
#include "sourcesuite.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

// ARA's API over the recorded runs: equal to what the files say.
class TestApiSuite : public SourceSuite
{
    Q_OBJECT
protected:
    ReportSourcePtr make(const QString &file) override
    {
        return openReport(FoundReport{.origin = m_server.url(u'/' + file + u'/')});
    }
    void checkInfo(const ReportInfo &info, const QString &file) override
    {
        QCOMPARE(info.origin, m_server.url(u'/' + file + u'/'));
        QCOMPARE(info.araVersion, u"1.7.5.dev4"_s);
        QCOMPARE(info.schema, 19);
    }

private:
    test::AraServer m_server{QStringLiteral(AVIARY_TEST_DATA)};
};

QTEST_GUILESS_MAIN(TestApiSuite)
#include "tst_apisuite.moc"
