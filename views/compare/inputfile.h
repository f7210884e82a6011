// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/sources/reportsource.h"
#include "views/compare/inputpane.h"

class QLabel;
class QStackedLayout;

namespace aviary {

class ElidedLabel;
class EmptyPlace;
class LinkButton;
class SidesView;

// A recorded file of both runs, side by side; from here one goes to it in either run alone. What is equal by its hash
// is said to be, and not read.
class InputFile : public InputPane
{
    Q_OBJECT
public:
    explicit InputFile(QWidget *parent = nullptr);

    // `file`: in Inputs::files of the pair. Sources may be null: then nothing is read.
    void show(const ComparedPairPtr &pair, size_t file, const Both<ReportSource *> &sources);
    // From 1. Waits for the texts.
    void scrollToLine(Side side, int line);
    // As they were read; null until then, and where a side has none.
    const Both<ContentPtr> &contents() const { return m_contents; }

    bool isSettled() const override;
    bool stepDifference(int step) override;
    void setNoiseShown(bool shown) override;
    void openFind() override;
    void findNext() override;
    void findPrevious() override;
    SidesView *sides() const { return m_sides; }

    using QWidget::show;

Q_SIGNALS:
    void alone(aviary::Side side, int line); // wants to go to the file of that run

protected:
    void changeEvent(QEvent *event) override;

private:
    const FileChange &change() const { return m_pair->inputs.files[m_file]; }
    TableIndex fileOf(Side side) const { return side == Side::Left ? change().left : change().right; }
    void take(Side side, const Result<ContentPtr> &content);
    void showTexts();
    void showNote();
    void applyWishes();

    ComparedPairPtr m_pair;
    size_t m_file = 0;
    Both<Job<ContentPtr>> m_jobs;
    Both<ContentPtr> m_contents;
    Both<QString> m_problems;
    int m_waiting = 0; // for so many contents
    int m_reading = 0; // counts what was begun
    int m_wishedLine = 0;
    Side m_wishedSide = Side::Right;
    int m_wishedStep = 0;
    ElidedLabel *m_path;
    Both<LinkButton *> m_links;
    QLabel *m_note;
    SidesView *m_sides;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
};

} // namespace aviary
