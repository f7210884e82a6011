// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/overview.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace aviary {

class ElidedLabel;

// The first line of the Overview, with the state's mark and badges, and the sentences below it.
class OverviewHeader : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewHeader(QWidget *parent = nullptr);
    // `now` in microseconds, for how long ago something was.
    void setOverview(const std::shared_ptr<const Overview> &overview, Micros now, bool live);
    // All of it as it is read, a line each.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setSentences(const QStringList &sentences);
    void colour();

    std::shared_ptr<const Overview> m_overview;
    QLabel *m_mark, *m_badge, *m_live, *m_state;
    ElidedLabel *m_title, *m_name, *m_where;
    std::vector<QLabel *> m_sentences;
    QVBoxLayout *m_lines;
    QStringList m_text;
};

} // namespace aviary
