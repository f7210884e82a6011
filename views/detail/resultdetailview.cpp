// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/resultdetailview.h"

#include "models/content/headline.h"
#include "models/recording/format.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/detail/detailhead.h"
#include "views/detail/detailparts.h"
#include "views/detail/detailpartview.h"
#include "views/detail/otherhosts.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int SlowAfter = 300; // milliseconds: then one says that it takes a while

} // namespace

ResultDetailView::ResultDetailView(QWidget *parent)
    : QWidget(parent)
    , m_head(new DetailHead(this))
    , m_focusLine(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_notice(new QLabel)
    , m_again(new LinkButton(tr("Try again")))
    , m_facts(new LinkButton(tr("The facts are those of the host")))
    , m_parts(new DetailParts)
{
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6, 2, 6, 6);
    column->addWidget(m_notice);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addWidget(m_parts);
    column->addWidget(m_facts, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Result"));
    setFocusProxy(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_focusLine);
    layout->addWidget(m_scroll, 1);
    m_focusLine->setFixedHeight(2);
    m_focusLine->setAutoFillBackground(true);
    m_scroll->installEventFilter(this);

    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_parts->clear();
        m_facts->hide();
        showNotice(tr("Loading…"));
    });
    connect(m_parts, &DetailParts::settled, this, &ResultDetailView::done);
    connect(m_head, &DetailHead::taskLineWanted, this, [this] {
        const Task &task = m_recording->tasks()[m_recording->taskOf(m_row)];
        go(PageId::Files, [&](Location &there) {
            there.file = m_recording->files()[task.file].id;
            there.line = task.line;
        });
    });
    connect(m_head, &DetailHead::taskResultsWanted, this, [this] {
        go(PageId::Results,
           [this](Location &there) { there.task = m_recording->tasks()[m_recording->taskOf(m_row)].id; });
    });
    connect(m_head, &DetailHead::comparisonWanted, this, &ResultDetailView::offerOthers);
    const auto setHost = [this](Location &there) { there.host = m_recording->hosts()[m_recording->hostOf(m_row)].id; };
    connect(m_head, &DetailHead::hostResultsWanted, this, [this, setHost] { go(PageId::Results, setHost); });
    connect(m_again, &QAbstractButton::clicked, this, &ResultDetailView::fetch);
    connect(m_facts, &QAbstractButton::clicked, this, [this, setHost] { go(PageId::Hosts, setHost); });
    clear();
}

ResultDetailView::~ResultDetailView() = default;

void ResultDetailView::clear()
{
    m_slow.stop();
    m_fetching = {};
    m_reading = {};
    m_comparing = {};
    m_isReading = m_isComparing = m_othersShown = false;
    m_recording.reset();
    m_row = NoIndex;
    m_headline.clear();
    m_head->hide();
    m_facts->hide();
    m_again->hide();
    m_parts->clear();
    showNotice({});
}

void ResultDetailView::setResult(const RecordingPtr &recording, RowIndex row, ReportSource *source,
                                 const Location &here)
{
    const bool isSame = m_recording && m_source == source && m_recording->playbook().id == recording->playbook().id
        && m_recording->resultId(m_row) == recording->resultId(row);
    // What is read of a failure is the same, whatever became of it at the end of the run.
    const bool sameOutcome = isSame && m_recording->outcome(m_row) == recording->outcome(row);
    const bool isAsBefore = sameOutcome || (isSame && didFail(m_recording->outcome(m_row)) && didFail(recording->outcome(row)));
    const bool wasComplete = isSame && m_recording->isComplete();
    const OutcomeCounts others = isSame ? countsBeside(*m_recording, m_row) : OutcomeCounts();
    m_news.follow(source, this, [this] {
        if (m_recording && !m_again->isHidden())
            fetch();
    });
    m_recording = recording;
    m_row = row;
    m_source = source;
    m_here = here;
    m_head->show();
    m_head->showResult(recording, row);
    if (isAsBefore) {
        // What became of the others is known when the recording is complete.
        if (!m_isReading && recording->isComplete()
            && (!wasComplete || !sameOutcome || others != countsBeside(*recording, row)))
            compareOthers();
        return;
    }
    m_comparing = {};
    m_isComparing = m_othersShown = false;
    m_head->showContent(nullptr);
    m_head->showOthers({});
    fetch();
}

void ResultDetailView::fetch()
{
    m_reading = {};
    if (m_again->hasFocus())
        m_scroll->setFocus(); // the button goes
    m_again->hide();
    m_isReading = m_source != nullptr;
    if (!m_source) {
        m_parts->clear();
        m_facts->hide();
        return;
    }
    m_slow.start();
    m_fetching = m_source->result(m_recording->resultId(m_row));
    m_fetching.then(this, [this](const Result<ContentPtr> &content) {
        if (content)
            return read(*content);
        m_slow.stop();
        m_isReading = false;
        m_parts->clear();
        m_facts->hide();
        m_again->show();
        showNotice(QStringList({content.error().what, content.error().todo}).join(u' ').simplified(),
                   content.error().detail);
        done();
    });
}

void ResultDetailView::read(const ContentPtr &content)
{
    const Outcome outcome = m_recording->outcome(m_row);
    m_reading = Job<Read>(QtConcurrent::run(
        [outcome, content]() -> Result<Read> { return Read{readResultDetail(outcome, content), headline(*content)}; }));
    m_reading.then(this, [this](const Result<Read> &result) { showRead(*result); });
}

void ResultDetailView::showRead(const Read &read)
{
    m_slow.stop();
    m_isReading = false;
    m_headline = read.headline;
    m_head->showContent(&read.detail);
    showNotice(read.detail.notices.join(u'\n'));
    m_parts->setRoom(m_scroll->viewport()->height());
    m_parts->setDetail(read.detail);
    m_facts->setVisible(read.detail.hasFacts && m_recording->hostOf(m_row) != NoIndex);
    m_scroll->verticalScrollBar()->setValue(0);
    compareOthers();
    done();
}

void ResultDetailView::showNotice(const QString &text, const QString &detail)
{
    m_notice->setText(text);
    if (detail.isEmpty())
        m_notice->setToolTip({});
    else
        setPlainToolTip(m_notice, detail);
    m_notice->setVisible(!text.isEmpty());
}

QString ResultDetailView::noticeText() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void ResultDetailView::compareOthers()
{
    m_comparing = {};
    m_isComparing = false;
    m_compared = rowsToCompare(*m_recording, m_row);
    showOthers({});
    if (m_compared.empty() || !m_source)
        return;
    std::vector<MessageQuery> queries;
    queries.reserve(m_compared.size());
    for (const RowIndex row : m_compared)
        queries.push_back({m_recording->resultId(row), m_recording->outcome(row)});
    m_isComparing = true;
    m_comparing = m_source->messages(std::move(queries));
    m_comparing.then(this, [this](const Result<QStringList> &messages) {
        m_isComparing = false;
        if (messages)
            showOthers(*messages);
        done();
    });
}

// A menu of the results that other hosts had.
void ResultDetailView::offerOthers(QWidget *below)
{
    constexpr size_t MostOffered = 30; // what a menu holds
    const std::vector<RowIndex> others = rowsBeside(*m_recording, m_row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RowIndex other : std::span(others).first(std::min(others.size(), MostOffered))) {
        const Outcome outcome = m_recording->outcome(other);
        const QString host = oneLine(m_recording->shortHost(m_recording->hostOf(other))).replace(u'&', u"&&"_s);
        menu->addAction(iconOf(outcome, palette()), tr("Compare with %1, %2").arg(host, nameOf(outcome)), this,
                        [this, id = m_recording->resultId(other)] {
                            if (const RowIndex row = m_recording ? m_recording->rowOf(id) : NoIndex; row != NoIndex)
                                compareWith(row);
                        });
    }
    if (others.size() > MostOffered) {
        menu->addSeparator();
        menu->addAction(tr("All %1 results of this task").arg(formatCount(std::ssize(others) + 1)), m_head,
                        &DetailHead::taskResultsWanted);
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

// What went well on the left, as with two runs.
void ResultDetailView::compareWith(RowIndex other)
{
    const bool isLeft = !isFailing(m_recording->outcome(m_row)) && isFailing(m_recording->outcome(other));
    LocationSide side = m_here.side(0);
    side = {.report = side.report, .inside = side.inside, .playbook = side.playbook};
    LocationSide left = side;
    LocationSide right = side;
    left.result = m_recording->resultId(isLeft ? m_row : other);
    right.result = m_recording->resultId(isLeft ? other : m_row);
    Location there{.page = PageId::Pair, .beside = {right}};
    there.setSide(0, left);
    Q_EMIT navigate(there, false);
}

void ResultDetailView::showOthers(const QStringList &messages)
{
    m_head->showOthers(othersText(*m_recording, m_row, m_headline, m_compared, messages));
}

void ResultDetailView::done()
{
    if (isSettled())
        Q_EMIT settled();
}

bool ResultDetailView::isSettled() const
{
    return !m_isReading && !m_isComparing && m_parts->isSettled();
}

void ResultDetailView::go(PageId page, const std::function<void(Location &)> &set)
{
    Location there = m_here;
    there.playbook = m_recording->playbook().id;
    there.page = page;
    there.result = m_recording->resultId(m_row);
    there.task.reset();
    there.host.reset();
    there.file.reset();
    there.record.reset();
    there.line = 0;
    set(there);
    Q_EMIT navigate(there, false);
}

const std::vector<DetailPartView *> &ResultDetailView::parts() const
{
    return m_parts->parts();
}

DetailPartView *ResultDetailView::partToFind() const
{
    DetailPartView *found = nullptr;
    for (DetailPartView *part : parts()) {
        if (part->canFind() && part->isAncestorOf(focusWidget()))
            return part;
        if (!found && part->canFind() && !part->isFolded())
            found = part;
    }
    return found;
}

void ResultDetailView::openFind()
{
    if (DetailPartView *part = partToFind())
        part->openFind();
}

void ResultDetailView::findNext()
{
    if (DetailPartView *part = partToFind())
        part->findNext(false);
}

void ResultDetailView::findPrevious()
{
    if (DetailPartView *part = partToFind())
        part->findNext(true);
}

bool ResultDetailView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_focusLine->setBackgroundRole(event->type() == QEvent::FocusIn ? QPalette::Highlight : QPalette::Window);
    return QWidget::eventFilter(watched, event);
}

void ResultDetailView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setRoom(m_scroll->viewport()->height());
}

} // namespace aviary
