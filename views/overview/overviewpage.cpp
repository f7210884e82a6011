// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewpage.h"

#include "models/overview/sentences.h"
#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/overview/entriesview.h"
#include "views/overview/hostschart.h"
#include "views/common/labels.h"
#include "views/overview/overviewheader.h"
#include "views/overview/runblock.h"
#include "views/overview/slowtasksview.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDesktopServices>
#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Margin = 14;
constexpr int WideFrom = 1250; // from here on blocks stand beside each other

// As high as its content, up to what it is given.
class BlockArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override
    {
        if (!widget())
            return QScrollArea::sizeHint();
        const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width())
                                                         : widget()->sizeHint().height();
        return {400, std::min(wanted, maximumHeight())};
    }
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }
};

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_header(new OverviewHeader(m_body))
    , m_entriesHeading(headingLabel({}, m_body))
    , m_entriesView(new EntriesView(&m_entries, m_body))
    , m_chart(new HostsChart)
    , m_hostsWithout(plainLabel({}, nullptr))
    , m_slow(new SlowTasksView)
    , m_run(new RunBlock)
    , m_blocks(new QGridLayout)
{
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_body->setBackgroundRole(QPalette::Base);
    m_entriesView->setFrameShape(QFrame::NoFrame);

    auto *hosts = new QWidget;
    auto *hostsLayout = new QVBoxLayout(hosts);
    hostsLayout->setContentsMargins({});
    hostsLayout->setSpacing(2);
    hostsLayout->addWidget(m_chart);
    hostsLayout->addWidget(m_hostsWithout);
    m_hostsBlock = makeBlock(tr("Hosts"), hosts);
    m_timeBlock = makeBlock(tr("Slowest tasks"), m_slow);
    m_runBlock = makeBlock(tr("Run"), m_run);

    m_blocks->setHorizontalSpacing(32);
    m_blocks->setVerticalSpacing(14);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(6);
    layout->addWidget(m_header);
    layout->addSpacing(8);
    layout->addWidget(m_entriesHeading);
    layout->addWidget(m_entriesView);
    layout->addSpacing(8);
    layout->addLayout(m_blocks);
    layout->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
    setFocusProxy(m_scroll);

    connect(m_entriesView, &EntriesView::resultChosen, this, &OverviewPage::choose);
    connect(m_entriesView, &EntriesView::placeChosen, this, &OverviewPage::openPlace);
    connect(m_entriesView, &EntriesView::viewMoved, this, &OverviewPage::readInView);
    connect(m_chart, &HostsChart::hostChosen, this, &OverviewPage::openHost);
    connect(m_chart, &HostsChart::partMoved, this, [this](const QRect &part) {
        m_hostsBlock.scroll->ensureVisible(part.center().x(), part.center().y(), 0, part.height());
    });
    connect(m_slow, &SlowTasksView::taskChosen, this, &OverviewPage::openTask);
    connect(m_run, &RunBlock::linkChosen, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_header, &OverviewHeader::compareWanted, this, &OverviewPage::compareWanted);
    connect(m_run, &RunBlock::settled, this, &OverviewPage::checkSettled);
    connect(&m_reader, &MessageReader::messagesChanged, this, [this] { m_entries.setMessages(m_reader.messages()); });
    connect(&m_reader, &MessageReader::answersChanged, this, [this] { m_entries.setAnswers(m_reader.answers()); });
    connect(&m_reader, &MessageReader::forgotten, this, &OverviewPage::readInView);
    connect(&m_reader, &MessageReader::idle, this, &OverviewPage::checkSettled);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isKeepingPlace)
            m_held = nullptr; // the person goes on
    });
    // What the person does anywhere in the page ends what the page does by itself.
    for (QWidget *widget : findChildren<QWidget *>())
        widget->installEventFilter(this);
    setTextColour(m_hostsWithout, mutedText(palette()));
    m_body->hide();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible() && m_overview)
            showState();
    });
}

// The views go before the models that they show.
OverviewPage::~OverviewPage()
{
    delete m_scroll;
}

OverviewPage::Block OverviewPage::makeBlock(const QString &title, QWidget *content)
{
    Block block;
    block.box = new QWidget(m_body);
    block.scroll = new BlockArea(block.box);
    block.scroll->setWidget(content);
    block.scroll->setWidgetResizable(true);
    block.scroll->setFrameShape(QFrame::NoFrame);
    block.scroll->setFocusPolicy(Qt::NoFocus);
    block.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    block.scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    block.scroll->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    block.content = content;
    auto *layout = new QVBoxLayout(block.box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(headingLabel(title, block.box));
    layout->addWidget(block.scroll);
    layout->addStretch(1);
    return block;
}

void OverviewPage::show(const Location &location, const RecordingPtr &recording, ReportSource *source)
{
    const bool same = m_recording && recording && location.samePlaybook(m_location);
    const bool newer = !same || recording != m_recording || source != m_source;
    m_location = location;
    m_source = source;
    if (!same) {
        m_touched = false;
        m_selectedFirst.reset();
        m_overview.reset();
        m_survey = {};
        m_surveyAgain = false;
        if (hasFocus())
            m_scroll->setFocus(Qt::OtherFocusReason);
        setFocusProxy(m_scroll);
        m_body->hide();
        m_entries.setOverview({});
        m_scroll->verticalScrollBar()->setValue(0);
    }
    if (newer) {
        m_recording = recording;
        m_reader.setRecording(source, recording, same);
        survey();
    }
    if (m_overview && std::exchange(m_zone, displayZone()) != displayZone())
        apply(m_overview);
    else if (m_overview)
        selectFirst();
}

// One at a time: a run that grows quickly must not keep the first picture away.
void OverviewPage::survey()
{
    if (!m_recording)
        return;
    if (m_survey.isRunning()) {
        m_surveyAgain = true;
        return;
    }
    m_survey = Job<OverviewPtr>(QtConcurrent::run([recording = m_recording]() -> Result<OverviewPtr> {
        return std::make_shared<const Overview>(overviewOf(recording));
    }));
    m_survey.then(this, [this](const Result<OverviewPtr> &overview) {
        if (overview) {
            holdPlace();
            apply(*overview);
        }
        if (std::exchange(m_surveyAgain, false))
            QMetaObject::invokeMethod(this, &OverviewPage::survey, Qt::QueuedConnection);
    });
}

void OverviewPage::apply(OverviewPtr overview)
{
    const bool hadFocus = hasFocus(); // which the rows get when there are some
    m_overview = std::move(overview);
    m_zone = displayZone();
    showState();
    m_entries.setOverview(m_overview);
    m_chart->setHosts(m_overview);
    const QString without = hostsWithoutText(*m_overview);
    m_hostsWithout->setText(without);
    m_hostsWithout->setVisible(!without.isEmpty());
    m_chart->setVisible(!m_overview->hostsToShow().empty());
    m_slow->setOverview(m_overview);
    m_run->setRecording(m_overview->recording, m_source);
    const QString title = entriesHeading();
    m_entriesHeading->setText(title);
    m_entriesHeading->setVisible(!title.isEmpty());
    m_entriesView->setAccessibleName(title);
    m_entriesView->setVisible(m_entries.rowCount() > 0);
    m_hostsBlock.box->setVisible(!m_overview->adHoc && !m_overview->hosts.empty());
    m_timeBlock.box->setVisible(!m_overview->adHoc && !m_overview->slowest.empty());
    m_body->show();
    setFocusProxy(m_entriesView->isHidden() ? static_cast<QWidget *>(m_scroll) : m_entriesView);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    arrange();
    selectFirst();
    readInView();
    checkSettled();
}

void OverviewPage::showState()
{
    const Micros now = isKnown(m_now) ? m_now : QDateTime::currentMSecsSinceEpoch() * 1000;
    m_header->setOverview(m_overview, now, m_live);
}

void OverviewPage::setCompareLink(const QString &text, const QString &toolTip)
{
    m_header->setCompareLink(text, toolTip);
}

void OverviewPage::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    if (live)
        m_clock.start();
    else
        m_clock.stop();
    if (m_overview)
        showState();
}

// What a run that goes on adds above what the person has scrolled to pushes nothing down.
void OverviewPage::holdPlace()
{
    const int top = m_scroll->verticalScrollBar()->value();
    m_held = nullptr;
    if (top == 0)
        return;
    const int seen = top + fontMetrics().height(); // less of a block than a line is not what is read
    for (QWidget *widget : std::initializer_list<QWidget *> {m_entriesHeading, m_entriesView, m_hostsBlock.box, m_timeBlock.box, m_runBlock.box}) {
        if (widget->isVisible() && widget->geometry().bottom() >= seen && (!m_held || widget->y() < m_held->y()))
            m_held = widget;
    }
    m_heldAt = m_held ? m_held->y() - top : 0;
}

void OverviewPage::keepPlace()
{
    if (!m_held)
        return;
    const QScopedValueRollback keeping(m_isKeepingPlace, true);
    m_scroll->verticalScrollBar()->setValue(m_held->y() - m_heldAt);
}

QString OverviewPage::entriesHeading() const
{
    if (!m_overview->causes.empty())
        return causesHeading(*m_overview);
    if (m_overview->adHoc)
        return tr("Answers (%1)").arg(formatCount(m_overview->counts.total()));
    const bool changes = m_overview->playbook().state == State::Completed && !m_overview->changed.empty();
    return changes ? changedHeading(*m_overview) : QString();
}

void OverviewPage::selectFirst()
{
    const bool ours = !m_location.result || m_location.result == m_selectedFirst;
    if (m_touched || !ours || m_overview->causes.empty() || m_location.page != PageId::Overview) {
        showSelection();
        return;
    }
    const RowIndex first = m_overview->causes.front().rows.front();
    const ResultId id = m_overview->recording->resultId(first);
    const bool told = m_location.result == id;
    m_selectedFirst = id;
    m_location = at(first);
    showSelection();
    if (!told)
        Q_EMIT navigate(m_location, true);
}

void OverviewPage::showSelection()
{
    const RowIndex row = m_location.result ? m_overview->recording->rowOf(*m_location.result) : NoIndex;
    m_entriesView->showRow(row == NoIndex ? -1 : m_entries.rowWith(row));
}

void OverviewPage::readInView()
{
    if (!m_overview)
        return;
    const auto [first, last] = m_entriesView->rowsInView();
    m_reader.want(m_entries.wantedMessages(first, last), m_entries.wantedCounts(first, last),
                  m_entries.wantedAnswers(first, last));
}

Location OverviewPage::at(RowIndex result) const
{
    const Recording &recording = *m_overview->recording;
    const ResultRow row = recording.row(result);
    Location location = m_location;
    location.page = PageId::Overview;
    location.file.reset();
    location.record.reset();
    location.outcome.reset();
    location.line = 0;
    location.task = row.task == NoIndex ? std::nullopt : std::optional(recording.tasks()[row.task].id);
    location.host = row.host == NoIndex ? std::nullopt : std::optional(recording.hosts()[row.host].id);
    location.result = row.id;
    return location;
}

void OverviewPage::choose(RowIndex result)
{
    m_touched = true;
    m_location = at(result);
    Q_EMIT navigate(m_location, true);
}

void OverviewPage::openPlace(TableIndex task, RowIndex result)
{
    const Recording &recording = *m_overview->recording;
    if (task == NoIndex || recording.tasks()[task].file == NoIndex)
        return;
    Location location = at(result);
    location.page = PageId::Files;
    location.file = recording.files()[recording.tasks()[task].file].id;
    location.line = recording.tasks()[task].line;
    Q_EMIT navigate(location, false);
}

// All results of them, not one: the list of results shows what it is given.
void OverviewPage::openResults(Location location)
{
    location.page = PageId::Results;
    location.result.reset();
    location.file.reset();
    location.record.reset();
    location.line = 0;
    Q_EMIT navigate(location, false);
}

void OverviewPage::openHost(TableIndex host, Outcome outcome)
{
    Location location = m_location;
    location.task.reset();
    location.host = m_overview->recording->hosts()[host].id;
    location.outcome = outcome;
    openResults(location);
}

void OverviewPage::openTask(TableIndex task)
{
    Location location = m_location;
    location.task = m_overview->recording->tasks()[task].id;
    location.host.reset();
    location.outcome.reset();
    openResults(location);
}

// Blocks stand in the order of what is asked next: a failure is looked into by hosts and what was run.
void OverviewPage::arrange()
{
    if (!m_overview)
        return;
    const int third = window()->height() / 3;
    m_entriesView->setMostHeight(m_overview->adHoc ? 2 * third : third);
    for (const Block *block : {&m_hostsBlock, &m_timeBlock, &m_runBlock})
        block->scroll->setMaximumHeight(third);
    const bool failed = m_overview->playbook().state == State::Failed;
    const bool wide = width() >= WideFrom && !m_overview->adHoc;
    QWidget *second = failed ? m_runBlock.box : m_timeBlock.box;
    QWidget *last = failed ? m_timeBlock.box : m_runBlock.box;
    for (const Block *block : {&m_hostsBlock, &m_timeBlock, &m_runBlock})
        m_blocks->removeWidget(block->box);
    m_blocks->addWidget(m_hostsBlock.box, 0, 0);
    if (wide) {
        m_blocks->addWidget(m_timeBlock.box, 1, 0);
        m_blocks->addWidget(m_runBlock.box, 0, 1, 2, 1);
    } else {
        m_blocks->addWidget(second, 1, 0);
        m_blocks->addWidget(last, 2, 0);
    }
    m_blocks->setColumnStretch(0, 1);
    m_blocks->setColumnStretch(1, wide ? 1 : 0);
    QWidget *before = m_entriesView;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hostsBlock.box, second, last}) {
        for (QWidget *child : widget->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus) {
                setTabOrder(before, child);
                before = child;
            }
        }
    }
}

bool OverviewPage::isSettled() const
{
    if (!m_recording)
        return true;
    return m_overview && m_overview->recording == m_recording && m_recording->isComplete() && !m_surveyAgain
        && !m_reader.isBusy() && m_run->isSettled();
}

void OverviewPage::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_touched = true;
        break;
    case QEvent::Move:
        // When all is laid out, and before it is painted.
        if (watched == m_held)
            QMetaObject::invokeMethod(this, &OverviewPage::keepPlace, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return Page::eventFilter(watched, event);
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    // What the list of causes leaves: a result is selected in it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT intoDetail();
    else
        Page::keyPressEvent(event);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTextColour(m_hostsWithout, mutedText(palette()));
}

} // namespace aviary
