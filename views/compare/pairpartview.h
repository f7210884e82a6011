// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/itempairsmodel.h"

#include <QWidget>

class QToolButton;

namespace aviary {

class ElidedLabel;
class ItemPairsView;
class JsonSides;
class SidesView;
class ValueTexts;

// One part of two results: its title, which folds it, what is to be said of it, and both sides. Made of its content
// when it is unfolded first. GUI thread.
class PairPartView : public QWidget
{
    Q_OBJECT
public:
    PairPartView(const ResultPairPtr &pair, size_t part, QWidget *parent);

    const PartPair &part() const { return m_pair->parts[m_part]; }
    QString title() const;
    // "equal", "5 lines differ, 3 more in noise only", "only on the right".
    QString note() const;
    bool isFolded() const;
    void setFolded(bool folded);
    void setNoiseShown(bool shown);
    void setMaximumLines(int lines);
    bool isSettled() const;

    // There is something to step to.
    bool isDifferent() const;
    bool stepDifference(int step);
    // The next step goes to the first difference (1) or to the last (-1).
    void restart(int step);
    QRect stepRect() const; // of what was stepped to last

    SidesView *texts() const { return m_texts; }
    JsonSides *values() const { return m_values; }
    ItemPairsView *items() const { return m_items; }

Q_SIGNALS:
    void settled();
    void noiseShown(bool shown); // by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    const DetailPart *partOf(Side side) const; // null where it has none
    void fill();
    void fillTexts();
    void fillValues();
    void fillAlone(Side side);
    void updateLook();

    ResultPairPtr m_pair;
    size_t m_part;
    QToolButton *m_title;
    ElidedLabel *m_note;
    QWidget *m_body;
    SidesView *m_texts = nullptr;
    JsonSides *m_values = nullptr;
    ValueTexts *m_valueTexts = nullptr; // of the current one of the values
    ItemPairsView *m_items = nullptr;
    QWidget *m_alone = nullptr; // what only one side has, or what is equal
    int m_lines = 12;
    bool m_isNoiseShown = false;
    bool m_isFilled = false;
    bool m_isAtAlone = false; // stepped to what has no steps within
};

} // namespace aviary
