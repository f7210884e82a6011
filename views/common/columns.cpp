// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/columns.h"

#include "views/common/celldelegate.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QProxyStyle>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTreeView>

#include <cmath>

namespace aviary {

namespace {

constexpr quint32 StateVersion = 1;

// Titles stand where the cells below them begin or end; styles put them nearer to the edge.
class HeaderStyle : public QProxyStyle
{
public:
    explicit HeaderStyle(QHeaderView *header)
        : QProxyStyle(QApplication::style()->name())
    {
        setParent(header);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_HeaderMargin)
            return CellDelegate::Padding + QProxyStyle::pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

Columns::Columns(QTableView *table, QList<Column> columns)
    : Columns(table, table->horizontalHeader(), std::move(columns))
{
}

Columns::Columns(QTreeView *tree, QList<Column> columns)
    : Columns(tree, tree->header(), std::move(columns))
{
}

Columns::Columns(QAbstractItemView *view, QHeaderView *header, QList<Column> columns)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_columns(std::move(columns))
    , m_offered(m_columns.size(), true)
{
    m_header->setStyle(new HeaderStyle(m_header));
    m_header->setSectionsMovable(true);
    m_header->setHighlightSections(false);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setTextElideMode(Qt::ElideRight);
    m_header->setMinimumSectionSize(pixels(3));
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_header->mapToGlobal(at)); });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        // Showing and hiding come as resizing from and to nothing.
        if (!m_fitting && before > 0 && now > 0)
            m_touched = true;
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &Columns::changed);
    reset();
}

int Columns::pixels(int characters) const
{
    return m_view->fontMetrics().averageCharWidth() * characters + 16;
}

void Columns::reset()
{
    m_touched = false;
    for (int column = 0; column < m_columns.size(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, !m_columns[column].shown || !m_offered[column]);
    }
    fit();
    Q_EMIT changed();
}

void Columns::setWidth(int column, int characters)
{
    m_columns[column].width = characters;
    fit();
}

void Columns::setOffered(int column, bool offered)
{
    if (m_offered[column] == offered)
        return;
    m_offered[column] = offered;
    m_header->setSectionHidden(column, !offered || !m_columns[column].shown);
    fit();
    Q_EMIT changed();
}

QList<int> Columns::shown() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

void Columns::fit()
{
    if (m_touched)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const auto widthOf = [this](int column) { return pixels(m_columns[column].width); };
    // Those that stretch give way where there is too little room, but not all they have.
    const auto spare = [&](int column) {
        const int least = m_columns[column].least > 0 ? pixels(m_columns[column].least) : widthOf(column) * 2 / 3;
        return m_columns[column].stretch > 0 ? std::max(widthOf(column) - least, 0) : 0;
    };
    int left = m_view->viewport()->width();
    int shares = 0;
    int spares = 0;
    for (const int column : shown()) {
        left -= widthOf(column);
        shares += m_columns[column].stretch;
        spares += spare(column);
    }
    const double more = shares > 0 ? static_cast<double>(std::max(left, 0)) / shares : 0;
    const double less = spares > 0 ? std::min(static_cast<double>(std::max(-left, 0)) / spares, 1.0) : 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        const double change = more * m_columns[column].stretch - less * spare(column);
        m_header->resizeSection(column, widthOf(column) + static_cast<int>(std::floor(change)));
    }
}

bool Columns::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize && watched == m_view->viewport()) || event->type() == QEvent::FontChange)
        fit();
    return QObject::eventFilter(watched, event);
}

void Columns::openMenu()
{
    openMenu(m_header->mapToGlobal(m_header->rect().bottomLeft()));
}

void Columns::openMenu(const QPoint &global)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool onlyOne = shown().size() == 1;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool isShown = !m_header->isSectionHidden(column);
        if (!m_offered[column] || (isShown && onlyOne)) // a table without columns has no header to get them back
            continue;
        auto *action = menu->addAction(m_view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isShown);
        connect(action, &QAction::toggled, this, [this, column](bool show) {
            m_header->setSectionHidden(column, !show);
            fit();
            Q_EMIT changed();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as at first"), this, &Columns::reset);
    menu->popup(global);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

QByteArray Columns::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << static_cast<quint32>(m_columns.size()) << m_touched << m_header->saveState();
    return state;
}

void Columns::restoreState(const QByteArray &state)
{
    quint32 version = 0;
    quint32 count = 0;
    bool touched = false;
    QByteArray header;
    QDataStream stream(state);
    stream >> version >> count >> touched >> header;
    if (stream.status() != QDataStream::Ok || version != StateVersion
        || count != static_cast<quint32>(m_columns.size()))
        return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        if (!m_header->restoreState(header))
            return;
    }
    // How it was sorted belongs to what was shown then.
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < m_offered.size(); ++column) {
        if (!m_offered[column])
            m_header->hideSection(column);
    }
    if (shown().isEmpty())
        return reset();
    m_touched = touched;
    fit();
    Q_EMIT changed();
}

} // namespace aviary
