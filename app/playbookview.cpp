// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbookview.h"

#include "app/openreport.h"
#include "app/pages.h"
#include "app/settings.h"
#include "models/recording/format.h"
#include "views/detail/resultdetailview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Hosts, files and records are read for themselves; the result would only take their room.
bool showsDetail(PageId page)
{
    return page != PageId::Hosts && page != PageId::Files && page != PageId::Records;
}

} // namespace

PlaybookView::PlaybookView(Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_detail(new ResultDetailView(this))
    , m_ids(playbookPages())
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages"));
    for (const PageId id : m_ids) {
        Page *page = makePage(id, this);
        m_pages.push_back(page);
        m_stack->addWidget(page);
        m_tabs->addTab(titleOf(id));
        page->restoreState(settings->viewState(u"page_"_s + wordOf(id)));
        connect(page, &Page::navigate, this, [this](const Location &location, bool inPlace) {
            // A page that still shows another playbook, while this one is read, leads nowhere.
            if (location.samePlaybook(m_location))
                Q_EMIT navigate(location, inPlace);
        });
        connect(page, &Page::settled, this, &PlaybookView::checkSettled);
        connect(page, &Page::intoDetail, this, &PlaybookView::focusDetail);
    }
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_splitter, 1);

    connect(m_detail, &ResultDetailView::navigate, this, &PlaybookView::navigate);
    connect(m_detail, &ResultDetailView::settled, this, &PlaybookView::checkSettled);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_report || index < 0)
            return;
        Q_EMIT navigate(m_location.onPage(m_ids[static_cast<size_t>(index)]), false);
    });
    setDetailBeside(settings->detailBeside());
}

PlaybookView::~PlaybookView() = default;

Page *PlaybookView::page(PageId id) const
{
    const auto it = std::ranges::find(m_ids, id);
    return it == m_ids.end() ? nullptr : m_pages[static_cast<size_t>(it - m_ids.begin())];
}

Page *PlaybookView::currentPage() const
{
    return page(m_location.page);
}

void PlaybookView::show(OpenReport *report, const Location &location)
{
    const bool sameReport = report == m_report;
    const bool samePlaybook = sameReport && location.samePlaybook(m_location);
    m_location = location;
    if (!page(m_location.page))
        m_location.page = m_ids.front();
    if (!sameReport) {
        disconnect(m_following);
        disconnect(m_failing);
        m_report = report;
        m_following = connect(report, &OpenReport::recordingChanged, this, &PlaybookView::take);
        m_failing = connect(report, &OpenReport::loadFailed, this, &PlaybookView::checkSettled);
    }
    if (!samePlaybook) {
        m_recording = report->recording(*location.playbook);
        m_shownRow = NoIndex;
        report->load(*location.playbook);
    } else {
        report->wake(); // others may have been looked at meanwhile
    }
    updateTabs();
    showPage();
}

void PlaybookView::clear()
{
    disconnect(m_following);
    disconnect(m_failing);
    m_report = nullptr;
    m_recording.reset();
    m_location = {};
    m_shownRow = NoIndex;
    m_detail->clear();
}

void PlaybookView::take(PlaybookId id)
{
    if (!m_report || m_location.playbook != id)
        return;
    m_recording = m_report->recording(id);
    updateTabs();
    showPage();
    Q_EMIT recordingShown();
}

void PlaybookView::showPage()
{
    Page *current = currentPage();
    QWidget *before = m_stack->currentWidget();
    // Keys go on with the page, not with whatever of it comes first.
    const bool hadFocus = before && before != current && before->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(current);
    if (hadFocus)
        current->setFocus(Qt::OtherFocusReason);
    if (!m_recording)
        return;
    // Pages that are not in sight get the recording when one goes there.
    current->setLive(m_report->isLive(m_recording->playbook().id));
    current->show(m_location, m_recording, m_report->source(m_recording));
    showDetail();
    checkSettled();
}

RowIndex PlaybookView::selectedRow() const
{
    return m_recording && m_location.result ? m_recording->rowOf(*m_location.result) : NoIndex;
}

void PlaybookView::showDetail()
{
    const RowIndex row = selectedRow();
    m_detail->setVisible(row != NoIndex && showsDetail(m_location.page));
    if (row == NoIndex) {
        if (m_shownRow != NoIndex)
            m_detail->clear();
    } else {
        m_detail->setResult(m_recording, row, m_report->source(m_recording), m_location);
    }
    m_shownRow = row;
}

QString PlaybookView::countOf(PageId id) const
{
    if (!m_recording)
        return {};
    const auto counted = [](qsizetype count) { return u" "_s + formatCount(count); };
    if (id == PageId::Results)
        return m_recording->isComplete() ? counted(m_recording->resultCount()) : tr(" %1 so far").arg(formatCount(m_recording->resultCount()));
    if (id == PageId::Hosts)
        return counted(static_cast<qsizetype>(m_recording->hosts().size()));
    if (id == PageId::Files)
        return counted(static_cast<qsizetype>(m_recording->files().size()));
    if (id == PageId::Records)
        return counted(static_cast<qsizetype>(m_recording->records().size()));
    return {};
}

void PlaybookView::updateTabs()
{
    const QSignalBlocker quiet(m_tabs);
    for (size_t i = 0; i < m_ids.size(); ++i) {
        const QString text = titleOf(m_ids[i]) + countOf(m_ids[i]);
        if (m_tabs->tabText(static_cast<int>(i)) != text)
            m_tabs->setTabText(static_cast<int>(i), text);
        if (m_ids[i] == m_location.page)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

void PlaybookView::setDetailBeside(bool beside)
{
    const Qt::Orientation orientation = beside ? Qt::Horizontal : Qt::Vertical;
    m_splitter->setOrientation(orientation);
    if (!m_splitter->restoreState(m_settings->viewState(beside ? u"detailBeside"_s : u"detailBelow"_s)))
        m_splitter->setSizes({580, 420}); // shares, until a person says otherwise
    m_splitter->setOrientation(orientation);
}

void PlaybookView::saveState()
{
    m_settings->setViewState(m_splitter->orientation() == Qt::Horizontal ? u"detailBeside"_s : u"detailBelow"_s, m_splitter->saveState());
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_settings->setViewState(u"page_"_s + wordOf(m_ids[i]), m_pages[i]->saveState());
}

void PlaybookView::focusPage()
{
    if (Page *current = currentPage())
        current->setFocus();
}

void PlaybookView::focusDetail()
{
    if (m_detail->isVisible())
        m_detail->setFocus();
}

bool PlaybookView::isSettled() const
{
    if (!m_report || !m_location.playbook)
        return true;
    if (!m_report->loadError().what.isEmpty())
        return true;
    return m_recording && m_recording->isComplete() && currentPage()->isSettled() && (m_detail->isHidden() || m_detail->isSettled());
}

void PlaybookView::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace aviary
