// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/timelinepair.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace aviary {

class ElidedLabel;

// Where two timelines are aligned: at the start of the runs, or at the play or task of what is selected at the moment
// of the choice. Says what the zero of the ruler is; of what cannot be aligned, why, and leaves all as it is.
class TimelineAligner : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineAligner(QWidget *parent);

    // Null for none. Of another comparison of the same runs the alignment stays.
    void setPair(const TimelinePairPtr &pair, bool sameRuns);
    // In Comparison::tasks(); NoIndex for none.
    void setSelected(quint32 task) { m_selected = task; }

    const TimelineAlignment &alignment() const { return m_alignment; }
    // For keys and menus; they belong to nothing that could have the focus yet.
    const QList<QAction *> &choices() const { return m_choices; }
    QString text() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeChoices();
    void alignAt(TimelineAlignment::At at);
    // Why it cannot be; "" when it can.
    QString problemOf(const TimelineAlignment &wanted) const;
    void tell(const QString &problem = {});

    TimelinePairPtr m_pair;
    quint32 m_selected = NoIndex;
    TimelineAlignment m_alignment;
    QComboBox *m_at;
    ElidedLabel *m_zero;
    QString m_problem;
    QList<QAction *> m_choices;
};

} // namespace aviary
