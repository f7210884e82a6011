// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace aviary {

// One line on the standard error that says how far something is, rewritten in place. Only on a terminal, and only when
// it takes long; gone when the object goes.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    // Whether it is time to show anything.
    bool isShown() const;
    void show(const QString &text);

private:
    QElapsedTimer m_since;
    int m_columns = 0; // 0: no terminal
    bool m_written = false;
};

} // namespace aviary
