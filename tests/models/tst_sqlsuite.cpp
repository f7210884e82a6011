// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "sourcesuite.h"

#include <QTest>

using namespace aviary;

class TestSqlSuite : public SourceSuite
{
    Q_OBJECT
protected:
    ReportSourcePtr make(const QString &file) override
    {
        return openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + file));
    }
};

QTEST_GUILESS_MAIN(TestSqlSuite)
#include "tst_sqlsuite.moc"
