// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/fakesource.h"
#include "tests/support/recordings.h"

#include "models/compare/comparison.h"

// Results that stand beside each other.
namespace aviary::test {

// The first result of a task and a host by what their names hold and begin with.
inline RowIndex rowOf(const Recording &recording, const QString &task, const QString &host)
{
    for (RowIndex row = 0; row < recording.resultCount(); ++row) {
        const ResultRow result = recording.row(row);
        if (recording.tasks()[result.task].name.contains(task) && recording.hosts()[result.host].name.startsWith(host))
            return row;
    }
    qFatal("%s has no %s", qPrintable(host), qPrintable(task));
}

inline ContentPtr content(const QByteArray &json)
{
    auto made = std::make_shared<Content>();
    made->text = json;
    made->json = JsonDocument::parse(json);
    made->problem = made->json.problem();
    return made;
}

// A run of one task on two hosts, with what they returned.
struct TwoHosts
{
    RecordingPtr recording;
    std::unique_ptr<FakeSource> source;
    Both<ReportSource *> sources() const { return {source.get(), source.get()}; }
    Both<RecordingPtr> recordings() const { return {recording, recording}; }
};

inline TwoHosts twoHosts(const ContentPtr &first, const ContentPtr &second)
{
    TwoHosts made;
    Row left{.status = Status::Ok};
    Row right{.host = 2, .status = Status::Failed};
    made.recording = builder(State::Failed, tasks({QStringLiteral("a task")}),
                             hosts({QStringLiteral("web1"), QStringLiteral("web2")}), {left, right})
                         .finish();
    FakeSource::Data data;
    data.results = {{ResultId{1}, first}, {ResultId{2}, second}};
    made.source = std::make_unique<FakeSource>(std::move(data));
    return made;
}

} // namespace aviary::test
