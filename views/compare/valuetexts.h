// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/sources/job.h"

#include <QModelIndex>
#include <QWidget>

namespace aviary {

class JsonSides;
class SidesView;

// The text of the current row of a JsonSides, line against line, where a row is too little to read it: several lines,
// or a long one. Hidden otherwise. GUI thread.
class ValueTexts : public QWidget
{
    Q_OBJECT
public:
    explicit ValueTexts(JsonSides *values, QWidget *parent = nullptr);

    void setMaximumVisibleLines(int lines);
    void setNoiseShown(bool shown);
    bool isSettled() const;
    SidesView *sides() const { return m_sides; }

Q_SIGNALS:
    void settled();

private:
    void showValue(const QModelIndex &index);

    JsonSides *m_values;
    SidesView *m_sides;
    Job<Both<QByteArray>> m_reading;
    bool m_isReading = false;
};

} // namespace aviary
