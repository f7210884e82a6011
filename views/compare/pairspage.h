// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/playbookpairs.h"
#include "models/recording/location.h"
#include "views/common/pagebase.h"

class QTreeWidget;

namespace aviary {

class ElidedLabel;

// A report as the page of pairs needs it.
struct PairsSide
{
    QString name;
    std::vector<Playbook> playbooks; // by start
    QHash<PlaybookId, OutcomeCounts> counts; // those that are known
    bool operator==(const PairsSide &) const = default;
};

// The playbooks of two reports, those that are runs of the same on one line: what became of each, and what differs as
// far as lists know it. Enter goes into a pair.
class PairsPage : public PageBase
{
    Q_OBJECT
public:
    explicit PairsPage(QWidget *parent = nullptr);

    // The place has two reports. The same ones with more known of them keep what is selected.
    void show(const Location &location, const Both<PairsSide> &sides);
    bool isSettled() const override { return true; }
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    // The first pair that fails on the right and did not on the left.
    int firstToRead() const;
    void open(int row);

    ElidedLabel *m_title;
    QTreeWidget *m_list;
    Location m_location;
    Both<PairsSide> m_sides;
    std::vector<PlaybookPair> m_pairs;
};

} // namespace aviary
