// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordvalue.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// A list or a map as it is; of the rest a line of text suffices.
void setJson(RecordValue &value, const JsonDocument &json)
{
    if (json.root().isContainer())
        value.json = json;
    else
        value.text = json.root().toCompact().toUtf8();
}

} // namespace

RecordValue readRecordValue(const QString &type, const Content &content)
{
    RecordValue value;
    value.note = content.problem;
    const JsonValue root = content.json.root();
    if (root.isNone()) {
        value.text = content.text;
        return value;
    }
    if (!root.isString()) {
        setJson(value, content.json);
        return value;
    }
    value.text = root.toString().toUtf8();
    if (type == "json"_L1) {
        // Its value is a text that holds JSON.
        const JsonDocument inner = JsonDocument::parse(value.text);
        if (inner.problem().isEmpty())
            setJson(value, inner);
        else
            value.note = QCoreApplication::translate("RecordNotes", "Recorded as JSON, but it is not: %1")
                             .arg(inner.problem());
    } else if (type == "url"_L1) {
        const QString address = root.toString();
        const QUrl url(address);
        const bool isWord
            = std::none_of(address.begin(), address.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
        if (isWord && url.isValid() && !url.host().isEmpty()
            && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1))
            value.link = url;
        else
            value.note = QCoreApplication::translate(
                "RecordNotes", "Recorded as a URL; only http and https addresses can be opened from here.");
    }
    return value;
}

Job<RecordValue> startReadingRecord(const QString &type, ContentPtr content)
{
    return Job<RecordValue>(
        QtConcurrent::run([type, content = std::move(content)](QPromise<Result<RecordValue>> &promise) {
            promise.addResult(readRecordValue(type, *content));
        }));
}

} // namespace aviary
