// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"
#include "models/sources/openreport.h"

namespace aviary::test {

// A recorded database of tests/data, opened as the program does, and one playbook of it.
struct Report
{
    ReportSourcePtr source;
    RecordingPtr recording;
    Location location;

    Report(const QString &name, int playbook)
    {
        const QUrl url = QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + name);
        source = openReport(url);
        recording = source->recording(PlaybookId{playbook}).wait().value_or(nullptr);
        location.report = url;
        location.playbook = PlaybookId{playbook};
    }
    // The place on a page of it.
    Location at(PageId page) const
    {
        Location there = location;
        there.page = page;
        return there;
    }
};

} // namespace aviary::test
