// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/comparedpair.h"
#include "app/verbs/verbline.h"

#include <memory>

namespace aviary {

// What is shown of compared playbooks, in one of the formats: the sentences first, then all that differs.
class CompareWriter
{
public:
    CompareWriter() = default;
    virtual ~CompareWriter() = default;
    Q_DISABLE_COPY_MOVE(CompareWriter)
    virtual void write(const Both<ComparedReport> &reports, const std::vector<ComparedPair> &pairs) = 0;
};

std::unique_ptr<CompareWriter> makeCompareWriter(OutputFormat format, Output &output);
// Each format by itself.
std::unique_ptr<CompareWriter> makeCompareTable(Output &output);
std::unique_ptr<CompareWriter> makeCompareMarkdown(Output &output);
std::unique_ptr<CompareWriter> makeCompareHtml(Output &output);
std::unique_ptr<CompareWriter> makeCompareJson(Output &output);

} // namespace aviary
