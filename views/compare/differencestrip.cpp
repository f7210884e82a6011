// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/differencestrip.h"

#include "models/items/compare/differencesmodel.h"
#include "views/common/labels.h"
#include "views/compare/kindlook.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace aviary {

namespace {

// Low enough for many, high enough to be seen and hit.
constexpr int MarkHeight = 3;

} // namespace

DifferenceStrip::DifferenceStrip(DifferencesModel *model, QAbstractItemView *table, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Where the differences are"));
    setPlainToolTip(this, tr("Where the differences are: a click goes there"));
    const auto changed = qOverload<>(&QWidget::update);
    connect(model, &DifferencesModel::rowsChanged, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, changed);
    connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, this, changed);
}

QSize DifferenceStrip::sizeHint() const
{
    return {14, 40};
}

void DifferenceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    // What is in view, behind the marks.
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (const int all = bar->maximum() + bar->pageStep(); bar->maximum() > 0 && all > 0) {
        const int top = static_cast<int>(qint64(height()) * bar->value() / all);
        const int part = static_cast<int>(qint64(height()) * bar->pageStep() / all);
        painter.fillRect(0, top, width(), std::max(part, 2), palette().color(QPalette::Mid));
    }
    const int buckets = std::min(height() / MarkHeight, std::max(m_model->rowCount(), 1));
    const std::vector<std::optional<DifferenceKind>> strip = m_model->differenceStrip(buckets);
    for (size_t i = 0; i < strip.size(); ++i) {
        if (!strip[i])
            continue;
        const auto topOf
            = [&](size_t bucket) { return static_cast<int>(bucket * static_cast<size_t>(height()) / strip.size()); };
        const int top = topOf(i);
        const int markHeight = std::clamp(topOf(i + 1) - top - 1, 1, 2 * MarkHeight);
        painter.fillRect(3, top, width() - 6, markHeight, colorOf(*strip[i], palette()));
    }
}

void DifferenceStrip::tellWanted(const QMouseEvent *event)
{
    const int rows = m_model->rowCount();
    if (rows == 0 || height() == 0)
        return;
    const int y = std::clamp(static_cast<int>(event->position().y()), 0, height() - 1);
    Q_EMIT rowWanted(static_cast<int>(qint64(rows) * y / height()));
}

void DifferenceStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        tellWanted(event);
}

void DifferenceStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        tellWanted(event);
}

} // namespace aviary
