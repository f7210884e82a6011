// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/items/compare/differencekinds.h"

#include <QWidget>

class QStackedLayout;
class QToolButton;

namespace aviary {

class DifferencesModel;
class DifferencesTable;
class DifferenceStrip;
class ElidedLabel;
class EmptyPlace;
class QuickFilterBar;
class SpeedPopup;

// The table of differences under its filter, with a strip of where they are beside it, and below it what it does not
// list. Its actions() are those of the page.
class DifferencesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DifferencesPanel(QWidget *parent);

    // Null: nothing. A later one of the same runs keeps what is unfolded, selected and in view.
    void setPair(const ComparedPairPtr &pair, bool sameRuns);
    // In Comparison::tasks() and rows(); the row is NoIndex for a task, both for nothing. Tells nobody.
    void select(quint32 task, quint32 row);
    // To the next difference, or the one before; false when there is none further on, which a line says then.
    bool stepDifference(int step);
    // The sentence for it.
    static QString noneFurtherOn(int step);
    bool isBusy() const;
    void focusFilter();
    void clearFilter();
    // The rows that are selected in the table.
    QString selectedText() const;
    // The current one: its task, and the result or all that differ of the task; nothing without one.
    std::optional<std::pair<quint32, std::vector<quint32>>> current() const;
    // Says it in a line below the table until the person goes on.
    void showTold(const QString &text);
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // By the person.
    void rowChosen(quint32 task, quint32 row);
    void rowActivated();
    // From when on a time differs, also when that is restored. The table goes by it at once.
    void speedChanged(const aviary::CompareOptions &options);
    void settled();

private:
    void makeActions();
    void applyFilter();
    void showAll();
    void showCounts();
    void showState();
    void openSpeed();
    void setSpeed(const CompareOptions &options);
    QString emptyText() const;

    DifferencesModel *m_model;
    QuickFilterBar *m_bar;
    QToolButton *m_speedButton;
    SpeedPopup *m_speedPopup;
    QAction *m_everything;
    QWidget *m_hidden; // says that what is selected is not shown
    DifferencesTable *m_table;
    DifferenceStrip *m_strip;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    QWidget *m_below;
    ElidedLabel *m_told; // what a key did not do
    ElidedLabel *m_missing;
    QWidget *m_missingLink;
    CompareOptions m_speed;
    DifferenceCounts m_all; // whatever the words of the filter leave
};

} // namespace aviary
