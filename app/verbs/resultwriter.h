// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verbline.h"
#include "models/araapi/apirows.h"

#include <memory>

namespace aviary {

struct WrittenResult
{
    RowView row;
    Outcome outcome = Outcome::Unknown;
    QString message;
};

// Results in one of the formats.
class ResultWriter
{
public:
    ResultWriter() = default;
    virtual ~ResultWriter() = default;
    Q_DISABLE_COPY_MOVE(ResultWriter)
    // Messages are content: reading them costs.
    virtual bool needsMessage(Outcome outcome) const = 0;
    virtual void add(const WrittenResult &result, const RelatedRows &related) = 0;
    virtual void finish() = 0;
};

// `names`: the tasks and hosts of the playbook; must outlive the writer. JSON does without.
std::unique_ptr<ResultWriter> makeResultWriter(OutputFormat format, Output &output, const RelatedRows &names);

} // namespace aviary
