// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"
#include "models/sources/job.h"

#include <QUrl>

namespace aviary {

// The value of a record as a person reads it, by the record's type.
struct RecordValue
{
    QByteArray text; // UTF-8; of what is no list or map
    JsonDocument json; // a list or a map, to be shown as a tree; else null
    QUrl link; // of type url, when it is one of http or https; else empty
    QString note; // a sentence when the value is not what its type says, or could be read in part only
    bool isTree() const { return json.root().isContainer(); }
};

// Reads JSON: call it off the GUI thread. Any thread.
RecordValue readRecordValue(const QString &type, const Content &content);
Job<RecordValue> startReadingRecord(const QString &type, ContentPtr content);

} // namespace aviary
