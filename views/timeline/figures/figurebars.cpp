// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/figurebars.h"

#include "models/recording/format.h"
#include "views/common/palette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsRectItem>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QValueAxis>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Gap = 8;
constexpr int NarrowestBar = 40;
constexpr qsizetype LongestName = 500; // letters: measuring a million would be felt

} // namespace

FigureBars::FigureBars(QWidget *parent)
    : BarChart(parent)
    , m_series(new QHorizontalStackedBarSeries)
    , m_values(new QValueAxis(this))
    , m_frame(new QGraphicsRectItem)
{
    QChart *chart = this->chart();
    chart->addSeries(m_series);
    auto *rows = new QBarCategoryAxis(this);
    chart->addAxis(rows, Qt::AlignLeft);
    chart->addAxis(m_values, Qt::AlignBottom);
    m_series->attachAxis(rows);
    m_series->attachAxis(m_values);
    m_series->setBarWidth(0.64);
    rows->setVisible(false);
    m_values->setVisible(false);
    scene()->addItem(m_frame);
    m_frame->setZValue(10);
    m_frame->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    for (Bar &bar : m_bars)
        bar.name = oneLine(bar.name.left(LongestName));
    m_current = -1;
    m_series->clear();
    for (QGraphicsSimpleTextItem *item : m_names)
        delete item;
    for (QGraphicsSimpleTextItem *item : m_texts)
        delete item;
    m_names.clear();
    m_texts.clear();

    // The axis would read a name as HTML: it gets numbers, and the names stand beside it as plain text.
    QStringList categories;
    double most = 0;
    for (const Bar &bar : m_bars) {
        categories << QString::number(categories.size());
        most = std::max(most, bar.value);
        m_names.push_back(scene()->addSimpleText({}));
        m_texts.push_back(scene()->addSimpleText({}));
    }
    qobject_cast<QBarCategoryAxis *>(chart()->axes(Qt::Vertical).constFirst())->setCategories(categories);
    m_values->setRange(0, most > 0 ? most : 1);
    m_plain = new QBarSet({});
    m_marked = new QBarSet({});
    // The axis begins below: the last row comes first.
    for (const Bar &bar : std::views::reverse(m_bars)) {
        *m_plain << (bar.marked ? 0 : bar.value);
        *m_marked << (bar.marked ? bar.value : 0);
    }
    m_series->append({m_plain, m_marked});
    updateGeometry();
    takePalette();
    arrange();
}

QString FigureBars::textAt(int row) const
{
    const Bar &bar = m_bars[static_cast<size_t>(row)];
    return u"%1 %2"_s.arg(bar.name, bar.text);
}

void FigureBars::arrange()
{
    const QFontMetrics metrics(font());
    const int height = rowHeight();
    int nameWidth = 0;
    int textWidth = 0;
    for (const Bar &bar : m_bars) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(bar.name) + 1);
        textWidth = std::max(textWidth, metrics.horizontalAdvance(bar.text) + 1);
    }
    const int width = viewport()->width();
    // Names and bars share what the values leave; a name is whole in its tool tip.
    const int room = std::max(width - textWidth - 4 * Gap, 2 * NarrowestBar);
    nameWidth = std::min(nameWidth, room * 3 / 5);
    const int left = nameWidth + 2 * Gap;
    const int barWidth = std::max(NarrowestBar, room - nameWidth);
    const int rows = std::max(1, barCount());
    chart()->resize(width, rows * height);
    chart()->setPlotArea(QRectF(left, 0, barWidth, rows * height));
    scene()->setSceneRect(0, 0, width, rows * height);
    const double lift = (height - metrics.height()) / 2.0;
    for (size_t row = 0; row < m_bars.size(); ++row) {
        const double y = static_cast<double>(row) * height + lift;
        m_names[row]->setFont(font());
        m_names[row]->setText(metrics.elidedText(m_bars[row].name, Qt::ElideMiddle, nameWidth));
        m_names[row]->setPos(Gap, y);
        m_texts[row]->setFont(font());
        m_texts[row]->setText(m_bars[row].text);
        m_texts[row]->setPos(left + barWidth + Gap, y);
    }
    showCurrent();
}

void FigureBars::colour()
{
    if (!m_plain)
        return;
    const QPalette &palette = this->palette();
    const bool anyMarked = std::ranges::any_of(m_bars, &Bar::marked);
    // Beside those that stand out, the others stand back.
    m_plain->setColor(anyMarked ? mutedText(palette) : palette.color(QPalette::Accent));
    m_marked->setColor(palette.color(QPalette::Accent));
    for (QBarSet *set : {m_plain, m_marked})
        set->setBorderColor(palette.color(QPalette::Base));
    for (size_t row = 0; row < m_bars.size(); ++row) {
        m_names[row]->setBrush(palette.color(QPalette::Text));
        m_texts[row]->setBrush(palette.color(QPalette::Text));
    }
    m_frame->setPen(QPen(palette.color(QPalette::Text), 2));
}

void FigureBars::showCurrent()
{
    const bool shown = m_current >= 0 && m_current < barCount() && hasFocus();
    m_frame->setVisible(shown);
    if (!shown)
        return;
    setAccessibleDescription(textAt(m_current));
    m_frame->setRect(rowRect(m_current).adjusted(1, 1, -1, -1));
}

QRectF FigureBars::rowRect(int row) const
{
    return {0, static_cast<double>(row) * rowHeight(), static_cast<double>(viewport()->width()),
            static_cast<double>(rowHeight())};
}

int FigureBars::rowAt(const QPointF &place) const
{
    const int row = static_cast<int>(place.y() / rowHeight());
    return place.y() >= 0 && row < barCount() ? row : -1;
}

QSize FigureBars::sizeHint() const
{
    return {240, rowHeight() * std::max(1, barCount())};
}

QSize FigureBars::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void FigureBars::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(mapToScene(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || row < 0) {
        event->ignore();
        return;
    }
    m_current = row;
    showCurrent();
    Q_EMIT lineChosen(m_bars[static_cast<size_t>(row)].line);
}

void FigureBars::keyPressEvent(QKeyEvent *event)
{
    int row = m_current;
    switch (event->key()) {
    case Qt::Key_Up:
        row = std::max(row - 1, 0);
        break;
    case Qt::Key_Down:
        row = std::min(row + 1, barCount() - 1);
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        row = barCount() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            Q_EMIT lineChosen(m_bars[static_cast<size_t>(row)].line);
        return;
    default:
        event->ignore();
        return;
    }
    if (row < 0 || row >= barCount())
        return;
    m_current = row;
    showCurrent();
    Q_EMIT rowMoved(rowRect(row).toRect());
}

void FigureBars::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_bars.empty())
        m_current = 0;
    BarChart::focusInEvent(event);
}

QString FigureBars::toolTipAt(const QPointF &place) const
{
    const int row = rowAt(place);
    return row < 0 ? QString() : m_bars[static_cast<size_t>(row)].tip;
}

} // namespace aviary
