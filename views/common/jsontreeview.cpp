// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/jsontreeview.h"

#include "models/recording/format.h"
#include "views/common/palette.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// So many hits are opened at once; with more the person opens what they look for.
constexpr qint64 MostOpened = 500;
const QKeySequence CopyPathKeys(Qt::CTRL | Qt::ALT | Qt::Key_C);

// Counts and values that are no text stand back a little, so that a text "1" is told from a number.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto type = static_cast<JsonValue::Type>(index.data(JsonTreeModel::TypeRole).toInt());
        const bool isText = type == JsonValue::Type::String;
        if (index.column() == JsonTreeModel::ValueColumn && !isText)
            option->palette.setColor(QPalette::Text,
                                     type == JsonValue::Type::Object || type == JsonValue::Type::Array
                                             || type == JsonValue::Type::Null
                                         ? mutedText(option->palette)
                                         : colorOf(Outcome::Skipped, option->palette));
    }
};

} // namespace

JsonTreeView::JsonTreeView(QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_bar(new QWidget(this))
    , m_words(new QLineEdit(m_bar))
    , m_count(new QLabel(m_bar))
{
    m_words->setPlaceholderText(tr("Path or value"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Search the values"));
    m_words->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 2);
    bar->addWidget(m_words);
    bar->addWidget(m_count);
    bar->addStretch();
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 48);

    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ValueDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(JsonTreeModel::KeyColumn, fontMetrics().averageCharWidth() * 34);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Values"));
    m_tree->installEventFilter(this);
    setFocusProxy(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_tree);

    connect(m_words, &QLineEdit::textChanged, m_model, &JsonTreeModel::setSearch);
    connect(m_model, &JsonTreeModel::searched, this, &JsonTreeView::showSearched);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JsonTreeView::updateHeight);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JsonTreeView::updateHeight);
    connect(m_tree, &QTreeView::expanded, this, &JsonTreeView::updateHeight);
    connect(m_tree, &QTreeView::collapsed, this, &JsonTreeView::updateHeight);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &JsonTreeView::showMenu);
}

void JsonTreeView::setDocument(const JsonDocument &document, const QString &rootPath)
{
    m_model->setDocument(document, rootPath);
}

void JsonTreeView::setValues(const JsonDocument &document, std::vector<JsonValue> values, const QString &rootPath)
{
    m_model->setValues(document, std::move(values), rootPath);
}

void JsonTreeView::setMaximumVisibleRows(int rows)
{
    m_maximumRows = rows;
    setSizePolicy(QSizePolicy::Expanding, rows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateHeight();
}

void JsonTreeView::setSearchVisible(bool visible)
{
    m_bar->setVisible(visible);
}

void JsonTreeView::openSearch()
{
    m_bar->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void JsonTreeView::showSearched()
{
    if (m_model->search().isEmpty()) {
        m_count->clear();
    } else {
        m_count->setText(tr("%1 of %n value(s)", nullptr, static_cast<int>(m_model->totalCount()))
                             .arg(formatCount(m_model->foundCount())));
        openFound();
    }
    updateHeight();
    Q_EMIT settled();
}

void JsonTreeView::openFound()
{
    if (m_model->foundCount() <= MostOpened)
        m_tree->expandAll();
}

void JsonTreeView::updateHeight()
{
    // Room for arrows only where there is something to unfold.
    bool unfolds = false;
    for (int row = 0; row < std::min(m_model->rowCount(), 200) && !unfolds; ++row)
        unfolds = m_model->hasChildren(m_model->index(row, 0));
    m_tree->setRootIsDecorated(unfolds);
    if (m_maximumRows <= 0)
        return;
    int rows = 0;
    for (QModelIndex at = m_model->index(0, 0); at.isValid() && rows < m_maximumRows; at = m_tree->indexBelow(at))
        ++rows;
    const int rowHeight = m_tree->sizeHintForRow(0) > 0 ? m_tree->sizeHintForRow(0) : m_tree->fontMetrics().height();
    m_tree->setFixedHeight(std::max(rows, 1) * rowHeight + 2 * m_tree->frameWidth() + 2);
}

void JsonTreeView::copyValue() const
{
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid())
        QApplication::clipboard()->setText(index.data(JsonTreeModel::CopyRole).toString());
}

void JsonTreeView::copyPath() const
{
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid())
        QApplication::clipboard()->setText(index.data(JsonTreeModel::PathRole).toString());
}

void JsonTreeView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        menu->addAction(tr("Copy value"), QKeySequence::Copy, this, &JsonTreeView::copyValue);
        menu->addAction(tr("Copy path"), CopyPathKeys, this, &JsonTreeView::copyPath);
        menu->addSeparator();
    }
    menu->addAction(tr("Search"), QKeySequence::Find, this, &JsonTreeView::openSearch);
    menu->addAction(tr("Unfold all"), m_tree, &QTreeView::expandAll)
        ->setVisible(m_model->document().text().size() < 1024 * 1024);
    menu->addAction(tr("Fold all"), m_tree, &QTreeView::collapseAll);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        openSearch();
    else
        QWidget::keyPressEvent(event);
}

bool JsonTreeView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isCopyPath = QKeySequence(key->keyCombination()) == CopyPathKeys;
    if (watched == m_tree && (key->matches(QKeySequence::Copy) || isCopyPath)) {
        if (isOverride)
            event->accept();
        else if (isCopyPath)
            copyPath();
        else
            copyValue();
        return true;
    }
    if (watched == m_tree && !isOverride && key->key() == Qt::Key_Space) {
        const QModelIndex index = m_tree->currentIndex().siblingAtColumn(0);
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return true;
    }
    if (watched == m_words && !isOverride
        && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        if (key->key() == Qt::Key_Escape)
            m_words->clear();
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void JsonTreeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

} // namespace aviary
