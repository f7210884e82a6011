// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/trendview.h"

#include "models/items/playbooksmodel.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/playbooks/trendchart.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace aviary {

TrendView::TrendView(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_legend(new QHBoxLayout)
    , m_chart(new TrendChart(this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 3, 8, 3);
    head->addWidget(m_title, 1);
    m_legend->setSpacing(4);
    head->addLayout(m_legend);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    connect(m_chart, &TrendChart::runSelected, this, &TrendView::runSelected);
    connect(m_chart, &TrendChart::runActivated, this, &TrendView::runActivated);
    connect(m_chart, &TrendChart::drawnChanged, this, &TrendView::showTitle);
    m_title->setText(tr("Trend"));
    m_title->setObjectName(u"trendTitle"_s);
    m_empty->setObjectName(u"emptyTrend"_s);
    m_stack->setCurrentWidget(m_empty);
}

void TrendView::show(std::span<const PlaybookEntry> entries, const EntryRows &shown, int of, const QString &title)
{
    const PlaybookTrend trend = of < 0 ? PlaybookTrend{} : trendOf(entries, shown, static_cast<quint32>(of));
    const bool isTrend = trend.runs.size() > 1;
    m_name = title;
    m_trend = isTrend ? trend : PlaybookTrend{};
    m_chart->setTrend(entries, m_trend);
    if (isTrend)
        m_chart->setCurrentEntry(static_cast<quint32>(of));
    else if (of < 0)
        m_empty->set(tr("Select a run: how long its playbook took in each of its runs stands here."));
    else
        m_empty->set(tr("%1 ran once in what is shown. With more of its runs in view, this shows how long each took.")
                         .arg(title));
    QWidget *there = isTrend ? static_cast<QWidget *>(m_chart) : m_empty;
    if (m_stack->currentWidget() != there) {
        if (m_stack->currentWidget()->hasFocus())
            parentWidget()->setFocus(Qt::OtherFocusReason);
        m_stack->setCurrentWidget(there);
    }
    showTitle();
    showLegend();
}

void TrendView::showTitle()
{
    const int runs = static_cast<int>(m_trend.runs.size());
    if (runs == 0)
        return m_title->setText(tr("Trend"));
    QStringList parts{tr("Trend of %1").arg(m_name), tr("%1 run(s)", nullptr, runs).arg(formatCount(runs))};
    if (isKnown(m_trend.median))
        parts << tr("median %1 (the dashed line)").arg(formatDuration(m_trend.median));
    const auto [first, end] = m_chart->drawn();
    if (end - first < runs)
        parts << tr("here %1 to %2, by start").arg(formatCount(first + 1), formatCount(end));
    m_title->setText(parts.join(u" · "_s));
}

void TrendView::showLegend()
{
    while (QLayoutItem *item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QPixmap &mark, const QString &text, const QColor &color) {
        if (!mark.isNull()) {
            auto *icon = new QLabel(this);
            icon->setPixmap(mark);
            m_legend->addWidget(icon);
        }
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, color);
        label->setPalette(colors);
        m_legend->addWidget(label);
        m_legend->addSpacing(8);
    };
    for (const State state : StatesForReading) {
        if (const int count = m_trend.states[static_cast<size_t>(state)]; count > 0)
            add(iconOf(state, palette()).pixmap(QSize(14, 14), devicePixelRatio()),
                u"%1 %2"_s.arg(nameOf(state), formatCount(count)), colorOf(state, palette()));
    }
    if (m_trend.checkMode > 0)
        add({}, tr("%1 %2 (hatched)").arg(PlaybooksModel::markOfCheckMode(), formatCount(m_trend.checkMode)),
            palette().color(QPalette::WindowText));
}

void TrendView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLegend();
}

} // namespace aviary
