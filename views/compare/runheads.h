// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace aviary {

class ElidedLabel;
class LinkButton;
class MarkedLine;

// What is told of a run before anything is read of it.
struct RunHead
{
    Playbook playbook;
    QString report; // what it is called
    QString where; // its long form
    QString result; // "Start the service on app1": of two results, which one it is
    bool operator==(const RunHead &) const = default;
};

// Both runs side by side: what they are, when they ran, with what; what differs stands out. Between them the button
// that swaps them. GUI thread.
class RunHeads : public QWidget
{
    Q_OBJECT
public:
    explicit RunHeads(QWidget *parent = nullptr);
    void setRuns(const Both<RunHead> &runs);
    // Why the run of a side was chosen, where nobody did; "" for none. Plain text.
    void setReason(const QString &reason, Side chosen);
    // All of it as it is read, a line each: left, right, the reason.
    QString text() const;

Q_SIGNALS:
    void swapWanted();
    // `below`: what is pressed, for what opens there.
    void replaceWanted(aviary::Side side, QWidget *below);
    // To the run alone.
    void runChosen(aviary::Side side);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Column
    {
        QLabel *mark;
        LinkButton *title;
        MarkedLine *run, *versions, *command;
        QToolButton *replace;
    };
    Column makeColumn(Side side);
    void showRuns();

    Both<RunHead> m_runs;
    Side m_chosen = Side::Left;
    Both<Column> m_columns;
    QWidget *m_reasonLine;
    ElidedLabel *m_reason;
    LinkButton *m_another;
};

} // namespace aviary
