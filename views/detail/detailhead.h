// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/resultdetail.h"
#include "models/recording/recording.h"

#include <QWidget>

class QLabel;

namespace aviary {

class ElidedLabel;
class LinkButton;

// What a result is, on a line or two above its content: outcome, host, task, where, when, and what became of the
// others.
class DetailHead : public QWidget
{
    Q_OBJECT
public:
    explicit DetailHead(QWidget *parent = nullptr);

    void showResult(const RecordingPtr &recording, RowIndex row);
    // What only the content says; null while it is not read.
    void showContent(const ResultDetail *detail);
    // "app2 failed alike, 4 changed"; "" when no other host has a result of the task, or nobody knows yet.
    void showOthers(const QString &others);

Q_SIGNALS:
    void taskLineWanted();
    void taskResultsWanted();
    void comparisonWanted(QWidget *below);
    void hostResultsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    template <class Widget>
    Widget *add(Widget *widget);
    static void set(ElidedLabel *label, const QString &text);
    void updateDots();
    void updateColors();

    Outcome m_outcome = Outcome::Unknown;
    QWidget *m_flow = nullptr;
    std::vector<QLabel *> m_dots;
    ElidedLabel *m_word;
    ElidedLabel *m_host;
    ElidedLabel *m_task;
    LinkButton *m_line;
    ElidedLabel *m_exit;
    ElidedLabel *m_play;
    ElidedLabel *m_action;
    ElidedLabel *m_started;
    ElidedLabel *m_duration;
    ElidedLabel *m_attempts;
    ElidedLabel *m_delegated;
    LinkButton *m_others;
    LinkButton *m_compare;
    LinkButton *m_ofHost;
};

} // namespace aviary
