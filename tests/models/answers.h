// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <map>

// All that a report answers, by names such as "tasks/12/name" or "rows results/12/status", as text that shows every
// difference: of null and empty, of one and 1.0, of two spellings of the same JSON.
using Answers = std::map<QString, QString>;
Answers answersOf(aviary::ReportSource &source);
