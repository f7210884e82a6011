// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/jsonsides.h"

#include "views/common/celldelegate.h"
#include "views/common/labels.h"
#include "views/common/palette.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// So many rows are opened at once; with more the person opens what they look for.
constexpr int MostOpened = 2000;
const QKeySequence CopyPathKeys(Qt::CTRL | Qt::ALT | Qt::Key_C);

// What is noise stands back.
class DifferenceDelegate : public CellDelegate
{
public:
    explicit DifferenceDelegate(QObject *parent)
        : CellDelegate({.markColumn = -1, .subtitle = JsonDifferenceModel::SubtitleRole}, parent)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.data(JsonDifferenceModel::MutedRole).toBool())
            option->palette.setColor(QPalette::Text, mutedText(option->palette));
    }
};

} // namespace

JsonSides::JsonSides(QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonDifferenceModel(this))
    , m_summary(new QWidget(this))
    , m_note(plainLabel({}, m_summary))
    , m_noiseAction(new QAction(tr("Show &noise"), this))
    , m_tree(new QTreeView(this))
{
    m_noiseAction->setCheckable(true);
    m_noiseAction->setToolTip(
        tr("Values that are never the same twice: times, durations, process ids, free memory, uptime"));
    auto *noise = new QToolButton(m_summary);
    noise->setDefaultAction(m_noiseAction);
    noise->setAutoRaise(true);
    noise->setFocusPolicy(Qt::TabFocus);
    // A switch for what is not there is not there either.
    connect(m_noiseAction, &QAction::visibleChanged, noise,
            [this, noise] { noise->setVisible(m_noiseAction->isVisible()); });
    auto *summary = new QHBoxLayout(m_summary);
    summary->setContentsMargins({});
    summary->addWidget(m_note, 1);
    summary->addWidget(noise);

    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new DifferenceDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setPalette(listPalette(palette()));
    m_tree->setAccessibleName(tr("Values that differ"));
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(JsonDifferenceModel::Key, character * 36);
    header->resizeSection(JsonDifferenceModel::Change, character * 16);
    header->setSectionResizeMode(JsonDifferenceModel::Left, QHeaderView::Stretch);
    header->setSectionResizeMode(JsonDifferenceModel::Right, QHeaderView::Stretch);
    setFocusProxy(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);

    connect(m_noiseAction, &QAction::triggered, this, [this](bool shown) {
        setNoiseShown(shown);
        Q_EMIT noiseShown(shown);
    });
    connect(m_tree, &QTreeView::expanded, this, &JsonSides::updateHeight);
    connect(m_tree, &QTreeView::collapsed, this, &JsonSides::updateHeight);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &JsonSides::showMenu);
    showSummary();
}

void JsonSides::setDifference(const JsonDifference &difference)
{
    m_model->setDifference(difference);
    showRows();
}

void JsonSides::setNoiseShown(bool shown)
{
    if (shown == isNoiseShown())
        return;
    const QString path = m_tree->currentIndex().data(JsonDifferenceModel::PathRole).toString();
    m_model->setNoiseShown(shown);
    showRows();
    for (QModelIndex at = m_model->nextDifference({}, 1); at.isValid() && !path.isEmpty();
         at = m_model->nextDifference(at, 1)) {
        if (at.data(JsonDifferenceModel::PathRole).toString() == path) {
            m_tree->setCurrentIndex(at);
            break;
        }
    }
}

void JsonSides::setSummaryVisible(bool visible)
{
    m_summary->setVisible(visible);
}

void JsonSides::setMaximumVisibleRows(int rows)
{
    m_maximumRows = rows;
    setSizePolicy(QSizePolicy::Expanding, rows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateHeight();
}

bool JsonSides::stepDifference(int step)
{
    const QModelIndex next = m_model->nextDifference(m_tree->currentIndex(), step);
    if (!next.isValid())
        return false;
    m_tree->setCurrentIndex(next);
    m_tree->scrollTo(next);
    return true;
}

void JsonSides::restart()
{
    m_tree->setCurrentIndex({});
}

QString JsonSides::differenceText() const
{
    const JsonDifference &difference = m_model->difference();
    QStringList said;
    const auto differing = static_cast<int>(difference.differences);
    const auto muted = static_cast<int>(difference.muted);
    if (differing > 0)
        said << tr("%n difference(s)", nullptr, differing);
    if (muted > 0) {
        said << (differing > 0 ? tr("%n more in noise only (%1)", nullptr, muted)
                               : tr("%n difference(s) in noise only (%1)", nullptr, muted))
                    .arg(namesOf(difference.noise));
    }
    if (difference.leftOut > 0)
        said << tr("%n of them not listed, because too much differs", nullptr, static_cast<int>(difference.leftOut));
    return said.isEmpty() ? tr("no difference") : said.join(u", "_s);
}

void JsonSides::showRows()
{
    if (m_model->difference().changes.size() <= MostOpened)
        m_tree->expandAll();
    showSummary();
    updateHeight();
}

void JsonSides::showSummary()
{
    m_note->setText(differenceText());
    m_noiseAction->setVisible(m_model->difference().muted > 0);
    m_noiseAction->setChecked(isNoiseShown());
}

void JsonSides::updateHeight()
{
    if (m_maximumRows <= 0)
        return;
    int rows = 0;
    for (QModelIndex at = m_model->index(0, 0); at.isValid() && rows < m_maximumRows; at = m_tree->indexBelow(at))
        ++rows;
    const int rowHeight = m_tree->sizeHintForRow(0) > 0 ? m_tree->sizeHintForRow(0) : m_tree->fontMetrics().height();
    m_tree->setFixedHeight(std::max(rows, 1) * rowHeight + m_tree->header()->sizeHint().height()
                           + 2 * m_tree->frameWidth() + 2);
}

void JsonSides::copy(int role) const
{
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid())
        QGuiApplication::clipboard()->setText(index.data(role).toString());
}

void JsonSides::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        menu->addAction(tr("Copy value"), QKeySequence::Copy, this, [this] { copy(JsonDifferenceModel::CopyRole); });
        menu->addAction(tr("Copy path"), CopyPathKeys, this, [this] { copy(JsonDifferenceModel::PathRole); });
        menu->addSeparator();
    }
    if (m_noiseAction->isVisible())
        menu->addAction(m_noiseAction);
    menu->addAction(tr("Unfold all"), m_tree, &QTreeView::expandAll);
    menu->addAction(tr("Fold all"), m_tree, &QTreeView::collapseAll);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

bool JsonSides::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_tree || (!isOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isCopyPath = QKeySequence(key->keyCombination()) == CopyPathKeys;
    if (key->matches(QKeySequence::Copy) || isCopyPath) {
        if (isOverride)
            event->accept();
        else
            copy(isCopyPath ? JsonDifferenceModel::PathRole : JsonDifferenceModel::CopyRole);
        return true;
    }
    if (!isOverride && key->key() == Qt::Key_Space) {
        const QModelIndex index = m_tree->currentIndex().siblingAtColumn(0);
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void JsonSides::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_tree->setPalette(listPalette(palette()));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

} // namespace aviary
