// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/differenceblocks.h"
#include "views/compare/comparepage.h"

class QStackedLayout;

namespace aviary {

class BlocksModel;
class BlocksView;
class DifferenceCopier;
class DifferencesPanel;
class EmptyPlace;
class SentencesView;

// What a person sees first of two runs side by side: what differs in sentences, then by kind, then task by task.
class DifferencesPage : public ComparePage
{
    Q_OBJECT
public:
    explicit DifferencesPage(QWidget *parent = nullptr);

    void show(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &sources) override;
    bool stepDifference(int step) override;
    bool isSettled() const override;
    void focusFilter() override;
    void clearFilter() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    using ComparePage::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBlocks();
    void arrange();
    void makeActions();
    void copy();
    void copyDifference();
    void openMenu(QWidget *list, const QPoint &at);
    void takeSelection();
    void checkSettled();
    Location at(const Comparison &comparison, quint32 task, quint32 row) const;
    void choose(const Comparison &comparison, quint32 task, quint32 row);
    void openLine(const DifferenceLine &line);
    void openInputs(const DifferenceLine &line);

    SentencesView *m_sentences;
    BlocksModel *m_blocks;
    BlocksView *m_blocksView;
    DifferencesPanel *m_panel;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    DifferenceCopier *m_copier;
    QAction *m_copyRows, *m_copyDifference;
    Location m_location;
    ComparedPairPtr m_pair;
    ComparedPairPtr m_told; // of which the lines of the blocks are: one before m_pair, until they are made anew
    bool m_isReading = false; // what is not known yet will come
    Job<DifferenceBlocks> m_making;
    bool m_isMaking = false;
    bool m_makeAgain = false; // more became known meanwhile
};

} // namespace aviary
