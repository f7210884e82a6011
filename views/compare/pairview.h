// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/items/compare/itempairsmodel.h"
#include "models/recording/location.h"
#include "models/sources/reportsource.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace aviary {

class DetailHead;
class DetailParts;
class PairPartView;

// Two results side by side, part against part in the order of UX.md 5: the same task in two runs, or two hosts of one.
// What is equal is folded to a line, what is noise is muted. Contents are fetched and compared off the GUI thread; a
// newer pair supersedes one that is on its way. GUI thread.
class PairView : public QWidget
{
    Q_OBJECT
public:
    explicit PairView(QWidget *parent = nullptr);
    ~PairView() override;

    // A row is NoIndex where the side has none; `why` tells what became of it. `here` is where links go out from: its
    // sides are those of the pair. Sources may be the same one; null: without content.
    void setPair(const Both<RecordingPtr> &recordings, const Both<RowIndex> &rows, const Both<ReportSource *> &sources,
                 const Location &here, Change why = Change::Same);
    void clear();
    // What was asked for is shown. settled() follows when it was not.
    bool isSettled() const;

    void setNoiseShown(bool shown);
    bool isNoiseShown() const;
    // To the next difference (1) or the one before (-1) of any part; false when there is none further on.
    bool stepDifference(int step);
    // In the text that has the focus, or the first.
    void openFind();
    void findNext();
    void findPrevious();
    // The difference, for a ticket; empty until it is read.
    QString markdown() const;

    // Whether noise is shown, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    const std::vector<PairPartView *> &parts() const { return m_views; }
    DetailHead *head(Side side) const { return m_heads[side]; }
    QString noticeText(Side side) const;
    QString summaryText() const;

Q_SIGNALS:
    void settled();
    void navigate(const aviary::Location &location, bool inPlace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fetch();
    void compare();
    void showPair(const ResultPairPtr &pair);
    void showAlone(Side side, const ResultDetail &detail);
    void showNotice(Side side, const QString &text);
    void forgetParts();
    void arrange();
    void done();
    void ensureVisible(PairPartView *part);
    void go(Side side, PageId page, const std::function<void(Location &)> &set);
    QString whyAbsent(Side side) const;
    PairPartView *partToFind() const;
    PairPartView *partWithFocus() const;

    Both<RecordingPtr> m_recordings;
    Both<RowIndex> m_rows{NoIndex, NoIndex};
    Both<QPointer<ReportSource>> m_sources;
    Location m_here;
    Change m_why = Change::Same;

    Both<DetailHead *> m_heads;
    Both<QLabel *> m_notices;
    QWidget *m_bar;
    QLabel *m_summary;
    QAction *m_noiseAction;
    QAction *m_copyAction;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QWidget *m_aloneBox = nullptr;
    DetailParts *m_alone = nullptr; // of the one side that there is
    std::vector<PairPartView *> m_views;
    PairPartView *m_stepped = nullptr;
    QTimer m_slow;
    Both<Job<ContentPtr>> m_fetching;
    Both<ContentPtr> m_contents;
    Job<ResultPairPtr> m_comparing;
    Job<ResultDetail> m_reading;
    ResultPairPtr m_pair;
    int m_waiting = 0; // contents that are on their way
    bool m_isReading = false;
};

} // namespace aviary
