// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace aviary {

// What is large and fetched only when looked at: a result's JSON, a host's facts, a file's text, a record's value.
// Immutable, shared, any thread.
struct Content
{
    enum class State {
        Whole,
        Cut, // longer than the bound; `text` is the beginning
        Damaged, // the blob does not inflate; `text` is what could be read before the damage
    };
    State state = State::Whole;
    QByteArray text; // UTF-8 as stored, inflated
    JsonDocument json; // parsed from text for results, facts and records; null for files
    QString problem; // a sentence for Cut and Damaged, or when the JSON is broken; empty when whole
    qint64 storedBytes = 0;
};
using ContentPtr = std::shared_ptr<const Content>;

} // namespace aviary
