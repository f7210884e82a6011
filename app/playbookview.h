// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"
#include "models/recording/recording.h"
#include "views/common/page.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace aviary {

class OpenReport;
class ResultDetailView;
class Settings;

// The pages of one playbook under their tabs, and the selected result below or beside them. Follows the location that the
// window gives it. GUI thread.
class PlaybookView : public QWidget
{
    Q_OBJECT
public:
    PlaybookView(Settings *settings, QWidget *parent);
    ~PlaybookView() override;

    // Shows the place; `report` must hold its playbook. Starts to read the recording where it is not there yet.
    void show(OpenReport *report, const Location &location);
    // Shows nothing and forgets the report, which is about to go.
    void clear();
    const RecordingPtr &recording() const { return m_recording; }
    const OpenReport *report() const { return m_report; }

    // The pages there are, in the order of their tabs.
    const std::vector<PageId> &pageIds() const { return m_ids; }
    Page *page(PageId id) const;
    Page *currentPage() const;
    ResultDetailView *detail() const { return m_detail; }
    void setDetailBeside(bool beside);
    void focusPage();
    void focusDetail();
    void saveState();

    // Everything that was asked for is on the screen.
    bool isSettled() const;

    using QWidget::show;

Q_SIGNALS:
    void navigate(const aviary::Location &location, bool inPlace);
    void settled();
    // A new or growing recording is shown.
    void recordingShown();

private:
    void take(PlaybookId id);
    void showPage();
    void showDetail();
    void updateTabs();
    void checkSettled();
    QString countOf(PageId id) const;
    RowIndex selectedRow() const;

    Settings *m_settings;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    ResultDetailView *m_detail;
    std::vector<PageId> m_ids;
    std::vector<Page *> m_pages;
    OpenReport *m_report = nullptr;
    QMetaObject::Connection m_following, m_failing;
    RecordingPtr m_recording;
    Location m_location;
    RowIndex m_shownRow = NoIndex;
};

} // namespace aviary
