// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/facinglines.h"
#include "models/content/textlines.h"
#include "models/sources/job.h"
#include "views/common/textfacing.h"

#include <KSyntaxHighlighting/Definition>

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QGridLayout;
class QLabel;
class QMenu;
class QScrollBar;
class QToolButton;

namespace aviary {

class ElidedLabel;
class FindBar;
class TextView;

// Two texts side by side, line against line, scrolled together. What differs is tinted and marked, within lines too;
// what is noise is muted; equal lines are folded to one row that unfolds by a click or Enter. Compared off the GUI
// thread; only what is in view is laid out. Selection, copy and search work on the texts as they are recorded, be they
// folded or not. GUI thread.
class SidesView : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QByteArray left, right; // UTF-8
        bool hasLeft = true, hasRight = true; // false: there is no such text, which is more than an empty one
        NoiseIn noiseIn = NoiseIn::Contents;
        KSyntaxHighlighting::Definition definition; // invalid: not highlighted
        QString leftTitle, rightTitle; // plain text above each side; both empty: none
        TextKind kind = TextKind::Plain; // Plain or Terminal
        std::optional<LineDifference> difference; // of these texts, where it is known already
    };

    explicit SidesView(QWidget *parent = nullptr);
    ~SidesView() override;

    void setTexts(const Texts &texts);
    void clear();
    // Compared, highlighted, searched. settled() follows when it was not.
    bool isSettled() const;

    // Lines that differ in noise only count as differences too: they are not folded, and are stepped to.
    void setNoiseShown(bool shown);
    bool isNoiseShown() const { return m_isNoiseShown; }
    // Equal lines are folded, all of them; or none.
    void setFolding(bool folding);
    bool isFolding() const { return m_isFolding; }
    // To stand within a longer page: as high as its rows, up to so many; then it scrolls. 0: fills what it gets.
    void setMaximumVisibleLines(int lines);
    // The line above the texts, with what is said and the switches. Shown unless somebody else says it.
    void setSummaryVisible(bool visible);

    // To the next difference (1) or the one before (-1), from the last one or the caret. False when there is none
    // further on.
    bool stepDifference(int step);
    // The next step goes to the first difference (1) or to the last (-1).
    void restart(int step);
    // From 1; unfolds what it is in. Before it is settled it is kept until then.
    void scrollToLine(Side side, int line);
    void openFind();
    void findNext();
    void findPrevious();

    // "5 lines differ, 3 more in noise only"; what else is to be said of both texts follows. Empty while comparing.
    QString differenceText() const;
    Likeness likeness() const { return m_facing.difference().likeness; }
    const FacingLines &facing() const { return m_facing; }
    TextView *text(Side side) const { return m_views[side]; }
    // Of the row that was stepped to last, in this widget; for a page that has to bring it into view.
    QRect stepRect() const;

Q_SIGNALS:
    void settled();
    void noiseShown(bool shown); // by the person
    void lineActivated(aviary::Side side, int line); // Enter, or a click on its number

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Read
    {
        Both<TextLinesPtr> lines;
        std::shared_ptr<FacingLines> facing; // moved from, once
        std::shared_ptr<Both<FacingLines::Rows>> rows; // as it is folded
        bool isFolding = true, isNoiseShown = false;
    };
    void showRead(const Read &read);
    void fold(bool folding, bool noise);
    void applyFacing(Both<FacingLines::Rows> rows);
    Both<FacingLines::Rows> rowsOfBoth() const;
    void keepTop(const std::function<void()> &change);
    void reveal(Side side, quint32 line);
    FacingLook lookAt(Side side, qint64 row) const;
    QString foldText(Side side, const FacingRun &run) const;
    void syncRows(int value);
    void syncColumns(int value);
    void updateBars();
    void followBars();
    void updateSummary();
    void updateTitles();
    void describeCaret(Side side);
    void showRow(qint64 row);
    void checkSettled();

    Both<TextView *> m_views;
    Both<ElidedLabel *> m_titles;
    QScrollBar *m_rows;
    QScrollBar *m_columns;
    QWidget *m_summary;
    QLabel *m_note;
    QAction *m_foldAction;
    QAction *m_noiseAction;
    FindBar *m_find;
    QTimer m_slow;
    Texts m_texts;
    FacingLines m_facing;
    Job<Read> m_reading;
    std::optional<std::pair<Side, int>> m_wish;
    std::optional<qint64> m_stepRow;
    Side m_active = Side::Right;
    bool m_hasTexts = false;
    bool m_isReading = false;
    bool m_isFolding = true;
    bool m_isNoiseShown = false;
    bool m_hasUnfolded = false; // one fold or several, by the person
    bool m_isSyncing = false;
    bool m_wasSettled = true;
};

} // namespace aviary
