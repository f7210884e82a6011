// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/entriesmodel.h"
#include "models/overview/messagereader.h"
#include "views/common/page.h"

#include <QPointer>
#include <QTimeZone>
#include <QTimer>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace aviary {

class EntriesView;
class HostsChart;
class OverviewHeader;
class RunBlock;
class SlowTasksView;

// What a person sees first of a run: how it went and why, then its hosts, what took long, and how it was started (UX.md
// 1 and 6). It selects the first cause by itself, as long as the person has touched nothing.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);
    ~OverviewPage() override;

    void show(const Location &location, const RecordingPtr &recording, ReportSource *source) override;
    void setLive(bool live) override;
    bool isSettled() const override;
    using Page::show;
    // See OverviewHeader.
    void setCompareLink(const QString &text, const QString &toolTip);
    // For "3 days ago"; the clock's time unless a test says otherwise.
    void setNow(Micros now) { m_now = now; }

Q_SIGNALS:
    // The run is to be seen beside the last good one.
    void compareWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using OverviewPtr = std::shared_ptr<const Overview>;
    struct Block
    {
        QWidget *box = nullptr;
        QScrollArea *scroll = nullptr;
        QWidget *content = nullptr;
    };
    Block makeBlock(const QString &title, QWidget *content);
    void survey();
    void apply(OverviewPtr overview);
    void showState();
    void holdPlace();
    void keepPlace();
    void selectFirst();
    void showSelection();
    void readInView();
    void arrange();
    QString entriesHeading() const;
    void checkSettled();

    Location at(RowIndex result) const;
    void choose(RowIndex result);
    void openPlace(TableIndex task, RowIndex result);
    void openResults(Location location);
    void openHost(TableIndex host, Outcome outcome);
    void openTask(TableIndex task);

    Location m_location;
    RecordingPtr m_recording;
    QPointer<ReportSource> m_source;
    OverviewPtr m_overview;
    Job<OverviewPtr> m_survey;
    bool m_surveyAgain = false;
    bool m_touched = false;
    std::optional<ResultId> m_selectedFirst;
    Micros m_now = NoTime;
    QTimeZone m_zone; // that times are shown in
    QWidget *m_held = nullptr; // the first block in view, which stays where it is: so many pixels below the top
    int m_heldAt = 0;
    bool m_isKeepingPlace = false;
    bool m_live = false;
    QTimer m_clock; // for how long it runs

    EntriesModel m_entries;
    MessageReader m_reader;
    QScrollArea *m_scroll;
    QWidget *m_body;
    OverviewHeader *m_header;
    QLabel *m_entriesHeading;
    EntriesView *m_entriesView;
    HostsChart *m_chart;
    QLabel *m_hostsWithout;
    SlowTasksView *m_slow;
    RunBlock *m_run;
    Block m_hostsBlock, m_timeBlock, m_runBlock;
    QGridLayout *m_blocks;
};

} // namespace aviary
