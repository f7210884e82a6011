// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/overview.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace aviary {

class ElidedLabel;
class LinkButton;

// The first line of the Overview, with the state's mark and badges, and the sentences below it.
class OverviewHeader : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewHeader(QWidget *parent = nullptr);
    // `now` in microseconds, for how long ago something was.
    void setOverview(const std::shared_ptr<const Overview> &overview, Micros now, bool live);
    // The words of the link of a run that went wrong: beside the last good one. There is none without.
    void setCompareLink(const QString &text, const QString &toolTip);
    // All of it as it is read, a line each; without the link.
    QString text() const;

Q_SIGNALS:
    void compareWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setSentences(const QStringList &sentences);
    void showCompareLink();
    void placeCompareLink();
    void colour();

    std::shared_ptr<const Overview> m_overview;
    QLabel *m_mark, *m_badge, *m_live, *m_state;
    ElidedLabel *m_title, *m_name, *m_where;
    LinkButton *m_compare;
    std::vector<QLabel *> m_sentences;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_first, *m_last; // the link stands in one of them
    QStringList m_text;
};

} // namespace aviary
