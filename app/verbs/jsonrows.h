// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/output.h"

namespace aviary {

// A JSON array that is written while it grows, a row a line: for jq as for grep.
class JsonRows
{
public:
    explicit JsonRows(Output &output)
        : m_output(output)
    {
    }
    void add(QByteArrayView object)
    {
        m_output.writeBytes(m_empty ? "[\n" : ",\n");
        m_output.writeBytes(object);
        m_empty = false;
    }
    void finish() { m_output.writeBytes(m_empty ? "[]\n" : "\n]\n"); }

private:
    Output &m_output;
    bool m_empty = true;
};

} // namespace aviary
