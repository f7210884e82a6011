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

DifferenceStrip::DifferenceStrip(DifferencesModel *model, QTreeView *table, QWidget *parent)
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
    connect(table, &QTreeView::expanded, this, changed);
    connect(table, &QTreeView::collapsed, this, changed);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, changed);
    connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, this, changed);
}

QSize DifferenceStrip::sizeHint() const
{
    return {14, 40};
}

// Beside the rows: below the titles of the columns, and as high as the rows where these fill less than the table.
QRect DifferenceStrip::marksRect() const
{
    const QWidget *rows = m_table->viewport();
    const int top = rows->mapTo(m_table->window(), QPoint()).y() - mapTo(window(), QPoint()).y();
    int marks = rows->height();
    if (m_table->verticalScrollBar()->maximum() == 0) {
        QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
        if (const int results = m_model->rowCount(last); results > 0) {
            if (const QRect below = m_table->visualRect(m_model->index(results - 1, 0, last)); below.isValid())
                last = m_model->index(results - 1, 0, last);
        }
        marks = std::min(marks, m_table->visualRect(last).bottom() + 1);
    }
    return {0, top, width(), std::max(marks, 1)};
}

void DifferenceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect marks = marksRect();
    painter.fillRect(0, marks.top(), width(), height() - marks.top(), palette().color(QPalette::AlternateBase));
    // What is in view, behind the marks.
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (const int all = bar->maximum() + bar->pageStep(); bar->maximum() > 0 && all > 0) {
        const int top = static_cast<int>(qint64(marks.height()) * bar->value() / all);
        const int part = static_cast<int>(qint64(marks.height()) * bar->pageStep() / all);
        painter.fillRect(0, marks.top() + top, width(), std::max(part, 2), palette().color(QPalette::Mid));
    }
    const int rows = std::max(m_model->rowCount(), 1);
    const bool isAllInView = bar->maximum() == 0;
    const int buckets = isAllInView ? rows : std::min(std::max(marks.height() / MarkHeight, 1), rows);
    const std::vector<std::optional<DifferenceKind>> strip = m_model->differenceStrip(buckets);
    const auto topOf = [&](size_t bucket) {
        return marks.top() + static_cast<int>(bucket * static_cast<size_t>(marks.height()) / strip.size());
    };
    for (size_t i = 0; i < strip.size(); ++i) {
        if (!strip[i])
            continue;
        int top = topOf(i);
        int all = topOf(i + 1) - top;
        if (isAllInView) { // each beside its task, whichever of them are unfolded
            const QRect row = m_table->visualRect(m_model->index(static_cast<int>(i), 0));
            top = marks.top() + row.top();
            all = row.height();
        }
        const int mark = std::clamp(all - 1, 1, 2 * MarkHeight);
        painter.fillRect(3, top + (all - mark) / 2, width() - 6, mark, colorOf(*strip[i], palette()));
    }
}

void DifferenceStrip::tellWanted(const QMouseEvent *event)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const QRect marks = marksRect();
    const int y = std::clamp(static_cast<int>(event->position().y()) - marks.top(), 0, marks.height() - 1);
    if (m_table->verticalScrollBar()->maximum() == 0) {
        const QModelIndex at = m_table->indexAt({0, y});
        if (at.isValid())
            Q_EMIT rowWanted(at.parent().isValid() ? at.parent().row() : at.row());
        return;
    }
    Q_EMIT rowWanted(static_cast<int>(qint64(rows) * y / marks.height()));
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
