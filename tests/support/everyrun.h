// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/report.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace aviary::test {

// A row of test data for each playbook of each database of tests/data: "database", "playbook".
inline void addEveryRun()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<int>("playbook");
    const QDir data(QStringLiteral(AVIARY_TEST_DATA));
    QDirIterator files(data.path(), {QStringLiteral("*.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = data.relativeFilePath(files.next());
        const ReportSourcePtr source = openReport(QUrl::fromLocalFile(data.filePath(name)));
        const auto playbooks = source->playbooks().wait();
        if (!playbooks)
            qFatal("%s cannot be read", qPrintable(name));
        for (const Playbook &playbook : *playbooks) {
            const auto id = static_cast<int>(raw(playbook.id));
            QTest::addRow("%s %d", qPrintable(name), id) << name << id;
        }
    }
}

} // namespace aviary::test
