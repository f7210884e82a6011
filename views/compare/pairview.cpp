// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/pairview.h"

#include "models/exports/pairmarkdown.h"
#include "views/common/labels.h"
#include "views/common/textview.h"
#include "views/compare/itempairsview.h"
#include "views/compare/jsonsides.h"
#include "views/compare/pairpartview.h"
#include "views/compare/sidesview.h"
#include "views/detail/detailhead.h"
#include "views/detail/detailparts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr std::chrono::milliseconds SlowAfter{300}; // then one says that it takes a while
constexpr int Indent = 6;

int columnOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

} // namespace

PairView::PairView(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_summary(plainLabel({}, m_bar))
    , m_noiseAction(new QAction(tr("Show &noise"), this))
    , m_copyAction(new QAction(tr("Copy as &Markdown"), this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    m_noiseAction->setCheckable(true);
    m_noiseAction->setToolTip(
        tr("Show what is never the same twice as a difference too: times, durations, process ids, "
           "temporary paths, uuids, hashes, ports, memory addresses"));
    addActions({m_noiseAction, m_copyAction});
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(Indent, 0, Indent, 0);
    bar->addWidget(m_summary, 1);
    for (QAction *action : {m_noiseAction, m_copyAction}) {
        auto *button = new QToolButton(m_bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
        // What is not there now has no button either.
        connect(action, &QAction::visibleChanged, button,
                [action, button] { button->setVisible(action->isVisible()); });
    }
    m_summary->setWordWrap(true);

    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(0, 0, 0, 0);
    heads->setSpacing(0);
    for (const Side side : Sides) {
        auto *head = new DetailHead(this);
        m_heads[side] = head;
        auto *notice = plainLabel({}, this);
        m_notices[side] = notice;
        notice->setWordWrap(true);
        notice->setContentsMargins(Indent, 4, Indent, 2);
        notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *column = new QVBoxLayout;
        column->addWidget(head);
        column->addWidget(notice);
        column->addStretch(1);
        heads->addLayout(column, 1);
        connect(head, &DetailHead::taskLineWanted, this, [this, side] {
            const Recording &recording = *m_recordings[side];
            const Task &task = recording.tasks()[recording.taskOf(m_rows[side])];
            go(side, PageId::Files, [&](Location &there) {
                there.file = recording.files()[task.file].id;
                there.line = task.line;
            });
        });
        connect(head, &DetailHead::hostResultsWanted, this, [this, side] {
            const Recording &recording = *m_recordings[side];
            go(side, PageId::Results,
               [&](Location &there) { there.host = recording.hosts()[recording.hostOf(m_rows[side])].id; });
        });
    }

    m_column->setContentsMargins(Indent, 2, Indent, Indent);
    m_column->setSpacing(6);
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Two results side by side"));
    m_scroll->viewport()->installEventFilter(this);
    setFocusProxy(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(heads);
    layout->addWidget(m_bar);
    layout->addWidget(m_scroll, 1);

    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        forgetParts();
        m_summary->setText(m_waiting > 0 ? tr("Loading…") : tr("Comparing…"));
        m_bar->show();
    });
    connect(m_noiseAction, &QAction::triggered, this, &PairView::setNoiseShown);
    connect(m_copyAction, &QAction::triggered, this, [this] {
        if (const QString text = markdown(); !text.isEmpty()) // nothing while another pair is being read
            QGuiApplication::clipboard()->setText(text);
    });
    clear();
}

PairView::~PairView() = default;

void PairView::clear()
{
    m_slow.stop();
    for (const Side side : Sides) {
        m_fetching[side] = {};
        m_recordings[side].reset();
        m_rows[side] = NoIndex;
        m_sources[side].clear();
        m_contents[side].reset();
        m_heads[side]->hide();
        showNotice(side, {});
    }
    m_comparing = {};
    m_reading = {};
    m_waiting = 0;
    m_isReading = false;
    forgetParts();
    m_bar->hide();
}

void PairView::forgetParts()
{
    m_stepped = nullptr;
    for (PairPartView *part : std::exchange(m_views, {})) {
        m_column->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_alone = nullptr;
    if (QWidget *box = std::exchange(m_aloneBox, nullptr)) {
        m_column->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_pair.reset();
    m_copyAction->setVisible(false);
    m_noiseAction->setVisible(false);
}

void PairView::showPair(const ResultPairPtr &pair)
{
    m_slow.stop();
    forgetParts();
    m_isReading = false;
    m_pair = pair;
    m_heads.left->showContent(&pair->left);
    m_heads.right->showContent(&pair->right);
    showNotice(Side::Left, pair->left.notices.join(u'\n'));
    showNotice(Side::Right, pair->right.notices.join(u'\n'));
    for (size_t i = 0; i < pair->parts.size(); ++i) {
        auto *view = new PairPartView(pair, i, m_content);
        m_column->insertWidget(static_cast<int>(i), view);
        m_views.push_back(view);
        connect(view, &PairPartView::settled, this, &PairView::done);
        connect(view, &PairPartView::noiseShown, this, &PairView::setNoiseShown);
    }
    arrange();
    // Raw tells what has no part of its own: then only is it to be read at once.
    const bool isToldByParts = std::ranges::any_of(pair->parts, [](const PartPair &part) {
        return part.kind != DetailPart::Kind::Raw && part.likeness == Likeness::Different;
    });
    for (PairPartView *view : m_views) {
        view->setNoiseShown(isNoiseShown());
        const bool isRaw = view->part().kind == DetailPart::Kind::Raw;
        view->setFolded(isRaw ? isToldByParts || view->part().likeness != Likeness::Different
                              : view->part().likeness != Likeness::Different);
        view->show();
    }
    setNoiseShown(isNoiseShown());
    m_copyAction->setVisible(true);
    m_noiseAction->setVisible(std::ranges::any_of(pair->parts, [](const PartPair &part) {
        return part.lines.muted > 0 || part.values.muted > 0 || part.likeness == Likeness::OnlyNoise;
    }));
    m_summary->setText(summaryText());
    m_bar->show();
    m_scroll->verticalScrollBar()->setValue(0);
    done();
}

void PairView::showAlone(Side side, const ResultDetail &detail)
{
    m_slow.stop();
    forgetParts();
    m_isReading = false;
    m_bar->hide();
    m_heads[side]->showContent(&detail);
    showNotice(side, detail.notices.join(u'\n'));
    m_aloneBox = new QWidget(m_content);
    auto *halves = new QGridLayout(m_aloneBox);
    halves->setContentsMargins(0, 0, 0, 0);
    m_alone = new DetailParts(m_aloneBox);
    connect(m_alone, &DetailParts::settled, this, &PairView::done);
    halves->addWidget(m_alone, 0, columnOf(side));
    halves->setColumnStretch(0, 1);
    halves->setColumnStretch(1, 1);
    m_column->insertWidget(0, m_aloneBox);
    arrange();
    m_alone->setDetail(detail);
    m_aloneBox->show();
    m_scroll->verticalScrollBar()->setValue(0);
    done();
}

void PairView::showNotice(Side side, const QString &text)
{
    m_notices[side]->setText(text);
    m_notices[side]->setVisible(!text.isEmpty());
}

QString PairView::noticeText(Side side) const
{
    return m_notices[side]->isHidden() ? QString() : m_notices[side]->text();
}

QString PairView::summaryText() const
{
    if (!m_pair)
        return {};
    const Outcome left = m_recordings.left->outcome(m_rows.left);
    const Outcome right = m_recordings.right->outcome(m_rows.right);
    QStringList said;
    if (m_pair->outcomeDiffers)
        said << nameOf(left) + u" → "_s + nameOf(right);
    else if (m_pair->likeness == Likeness::Same)
        return tr("Both are equal.");
    else if (m_pair->likeness == Likeness::OnlyNoise)
        return tr("Both are equal but for noise: what is never the same twice.");
    int differing = 0, muted = 0, equal = 0;
    qsizetype values = 0;
    for (const PartPair &part : m_pair->parts) {
        if (part.kind == DetailPart::Kind::Raw) { // the same again, and what has no part of its own
            values = part.values.differences;
            continue;
        }
        ++(part.likeness == Likeness::Different ? differing : part.likeness == Likeness::OnlyNoise ? muted : equal);
    }
    if (differing > 0)
        said << tr("%n part(s) differ", nullptr, differing);
    else if (values > 0)
        said << tr("%n value(s) differ", nullptr, static_cast<int>(values));
    if (muted > 0)
        said << tr("%n in noise only", nullptr, muted);
    if (equal > 0)
        said << tr("%n equal", nullptr, equal);
    return said.join(u" · "_s);
}

void PairView::done()
{
    if (isSettled())
        Q_EMIT settled();
}

bool PairView::isSettled() const
{
    return !m_isReading && (!m_alone || m_alone->isSettled()) && std::ranges::all_of(m_views, &PairPartView::isSettled);
}

void PairView::setNoiseShown(bool shown)
{
    m_noiseAction->setChecked(shown);
    for (PairPartView *view : m_views) {
        view->setNoiseShown(shown);
        // What differs in noise only is folded with what is equal, until somebody wants to see it.
        if (view->part().likeness == Likeness::OnlyNoise && view->part().kind != DetailPart::Kind::Raw)
            view->setFolded(!shown);
    }
}

bool PairView::isNoiseShown() const
{
    return m_noiseAction->isChecked();
}

QByteArray PairView::saveState() const
{
    return isNoiseShown() ? "noise" : "";
}

void PairView::restoreState(const QByteArray &state)
{
    setNoiseShown(state == "noise");
}

PairPartView *PairView::partWithFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto found
        = std::ranges::find_if(m_views, [focus](PairPartView *view) { return focus && view->isAncestorOf(focus); });
    return found == m_views.end() ? nullptr : *found;
}

bool PairView::stepDifference(int step)
{
    PairPartView *from = partWithFocus() ? partWithFocus() : m_stepped;
    auto at = static_cast<qsizetype>(std::ranges::find(m_views, from) - m_views.begin());
    if (!from)
        at = step > 0 ? -1 : std::ssize(m_views);
    else if (from->stepDifference(step)) {
        ensureVisible(from);
        return true;
    }
    for (at += step; at >= 0 && at < std::ssize(m_views); at += step) {
        PairPartView *view = m_views[static_cast<size_t>(at)];
        if (!view->isDifferent())
            continue;
        view->restart(step);
        if (!view->stepDifference(step))
            continue;
        // Keys and the next step go on there.
        if (partWithFocus())
            view->setFocus(Qt::OtherFocusReason);
        ensureVisible(view);
        return true;
    }
    return false;
}

void PairView::ensureVisible(PairPartView *part)
{
    m_stepped = part;
    m_content->layout()->activate();
    const QRect rect = part->stepRect().translated(part->mapTo(m_content, QPoint()));
    m_scroll->ensureVisible(rect.left(), rect.center().y(), 0, m_scroll->viewport()->height() / 3);
}

PairPartView *PairView::partToFind() const
{
    PairPartView *focused = partWithFocus();
    if (focused && focused->texts())
        return focused;
    const auto found
        = std::ranges::find_if(m_views, [](PairPartView *view) { return view->texts() && !view->isFolded(); });
    return found == m_views.end() ? nullptr : *found;
}

void PairView::openFind()
{
    if (PairPartView *part = partToFind())
        part->texts()->openFind();
}

void PairView::findNext()
{
    if (PairPartView *part = partToFind())
        part->texts()->findNext();
}

void PairView::findPrevious()
{
    if (PairPartView *part = partToFind())
        part->texts()->findPrevious();
}

QString PairView::markdown() const
{
    return m_pair ? resultPairMarkdown(m_recordings, m_rows, *m_pair) : QString();
}

void PairView::go(Side side, PageId page, const std::function<void(Location &)> &set)
{
    const size_t index = std::min<size_t>(side == Side::Left ? 0 : 1, m_here.sideCount() - 1);
    Location there = m_here.alone(index, page);
    there.playbook = m_recordings[side]->playbook().id;
    there.result = m_recordings[side]->resultId(m_rows[side]);
    set(there);
    Q_EMIT navigate(there, false);
}

// A text leaves room for the beginning of what follows it.
void PairView::arrange()
{
    constexpr int LineSpace = 3; // of a row of a text, beyond its font
    const int line = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).height() + LineSpace;
    const int lines = std::clamp(m_scroll->viewport()->height() * 4 / 5 / line, 5, 60);
    for (PairPartView *view : m_views)
        view->setMaximumLines(lines);
    if (m_alone)
        m_alone->setRoom(m_scroll->viewport()->height());
}

bool PairView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace aviary
