// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

QString csvRecord(const QStringList &fields)
{
    QString record;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString &field = fields[i];
        if (i > 0)
            record += u',';
        // Blanks at the ends are a part of the field (RFC 4180, 2.4), but not every reader knows.
        const bool quote
            = std::ranges::any_of(field, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; })
            || field.startsWith(u' ') || field.endsWith(u' ') || (fields.size() == 1 && field.isEmpty());
        if (quote)
            record += u'"' + QString(field).replace(u'"', "\"\""_L1) + u'"';
        else
            record += field;
    }
    return record + "\r\n"_L1;
}

} // namespace aviary
