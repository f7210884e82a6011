// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/inputspage.h"

#include "views/common/celldelegate.h"
#include "views/common/emptyplace.h"
#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/compare/inputcontent.h"
#include "views/compare/inputfile.h"
#include "views/compare/inputvalues.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Group = InputEntry::Group;
using Kind = InputEntry::Kind;

// Equal entries stand back, so that what differs is found by looking.
class EntryDelegate : public CellDelegate
{
public:
    explicit EntryDelegate(QObject *parent)
        : CellDelegate({.markColumn = -1, .subtitle = InputsModel::SubtitleRole}, parent)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        const auto *model = qobject_cast<const InputsModel *>(index.model());
        const InputEntry *entry = model ? model->entryOf(index) : nullptr;
        if (!entry || entry->kind == Kind::Group || entry->isDifference())
            return;
        if (entry->kind == Kind::Fold || entry->change == InputEntry::Change::Equal)
            option->palette.setColor(QPalette::Text, mutedText(option->palette));
    }
};

bool isValue(Kind kind)
{
    switch (kind) {
    case Kind::CheckMode:
    case Kind::Option:
    case Kind::Version:
    case Kind::Label:
    case Kind::Host:
    case Kind::SharedFact:
        return true;
    case Kind::Group:
    case Kind::Fold:
    case Kind::File:
    case Kind::HostFacts:
    case Kind::Record:
        break;
    }
    return false;
}

} // namespace

InputsPage::InputsPage(QWidget *parent)
    : ComparePage(parent)
    , m_model(new InputsModel(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyPlace(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QTreeView)
{
    makeList();
    makePanes();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({345, 900}); // a path with three folders, and what became of it
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *templates
        = plainLabel(tr("Templates and scripts are not among the recorded files: a changed template shows only "
                        "in its tasks' differences."),
                     this);
    templates->setWordWrap(true);
    templates->setContentsMargins(8, 2, 8, 4);
    templates->setObjectName("templates"_L1);
    setTextColour(templates, mutedText(palette()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addWidget(templates);
    setFocusProxy(m_list);
    makeActions();
}

void InputsPage::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_list->setPalette(listPalette(palette()));
    m_list->setAccessibleName(tr("What went in"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(InputsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(InputsModel::Change, QHeaderView::Fixed);
    header->resizeSection(InputsModel::Change, fontMetrics().averageCharWidth() * 15);
    m_splitter->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InputsPage::chosen);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->rowCount(index) == 0 && pane())
            pane()->setFocus(Qt::OtherFocusReason);
    });
}

void InputsPage::makePanes()
{
    auto *side = new QWidget;
    m_panes = new QStackedLayout(side);
    m_about = new EmptyPlace(side);
    m_file = new InputFile(side);
    m_values = new InputValues(side);
    m_content = new InputContent(side);
    m_panes->addWidget(m_about);
    for (InputPane *pane : std::initializer_list<InputPane *>{m_file, m_values, m_content}) {
        m_panes->addWidget(pane);
        connect(pane, &InputPane::settled, this, &InputsPage::checkSettled);
        connect(pane, &InputPane::noiseShown, this, [this](bool shown) {
            m_file->setNoiseShown(shown);
            m_content->setNoiseShown(shown);
        });
    }
    connect(m_values, &InputValues::chosen, this, &InputsPage::choose);
    connect(m_file, &InputFile::alone, this, &InputsPage::goAlone);
    connect(m_content, &InputContent::alone, this, [this](Side which) { goAlone(which, 0); });
    m_splitter->addWidget(side);
}

void InputsPage::makeActions()
{
    m_copyAction = new QAction(tr("Copy &difference as Markdown"), this);
    connect(m_copyAction, &QAction::triggered, this, &InputsPage::copyMarkdown);
    m_openActions.left = new QAction(tr("Open in the &left run"), this);
    m_openActions.right = new QAction(tr("Open in the &right run"), this);
    for (const Side side : Sides)
        connect(m_openActions[side], &QAction::triggered, this, [this, side] { goAlone(side, 0); });
    addActions({m_copyAction, m_openActions.left, m_openActions.right});
    m_list->addActions(actions());
    updateActions();
}

void InputsPage::show(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &sources)
{
    const bool isOther = !m_pair || !m_location.sameRuns(location);
    const bool isReadAnew = isOther || !pair || m_pair->comparison != pair->comparison || m_sources.left != sources.left
        || m_sources.right != sources.right;
    const bool isSamePlace
        = !isOther && wantedKey(m_location) == wantedKey(location) && m_location.line == location.line;
    m_location = location;
    m_pair = pair;
    m_sources = {sources.left, sources.right};
    m_wasSettled = false;
    if (isOther)
        m_key.clear();
    m_hasWish = m_hasWish || !isSamePlace || isOther;
    setEntries(isOther);
    if (m_model->rowCount() == 0) {
        m_empty->set(pair && pair->comparison ? tr("Reading what went in…") : QString());
        m_stack->setCurrentWidget(m_empty);
        checkSettled();
        return;
    }
    m_stack->setCurrentWidget(m_splitter);
    const QString before = m_key;
    if (std::exchange(m_hasWish, false)) {
        const QString wanted = wantedKey(location);
        if (m_model->indexOf(wanted).isValid())
            m_key = wanted;
    }
    if (!m_model->indexOf(m_key).isValid()) {
        const QModelIndex first = m_model->nextDifference({}, 1);
        m_key = (first.isValid() ? first : m_model->index(0, 0)).data(InputsModel::KeyRole).toString();
    }
    select(m_key);
    const InputEntry *entry = current();
    // Values that are known only now join those that are shown; what was read stays as it is.
    if (entry
        && (isReadAnew || m_key != before || isValue(entry->kind) || entry->kind == Kind::Group
            || entry->kind == Kind::Fold))
        showEntry(*entry);
    if (entry && entry->kind == Kind::File && location.line > 0 && !isSamePlace)
        m_file->scrollToLine(location.beside.front().file ? Side::Right : Side::Left, location.line);
    checkSettled();
}

// More that is known leaves folds, selection and scroll position as they are.
void InputsPage::setEntries(bool isOther)
{
    const bool isFirst = isOther || m_model->rowCount() == 0;
    QSet<QString> unfolded;
    QString top;
    if (!isFirst) {
        for (const InputEntry &entry : m_model->entries()) {
            if (!entry.children.empty() && m_list->isExpanded(m_model->indexOf(entry.key())))
                unfolded << entry.key();
        }
        top = m_list->indexAt({1, 1}).data(InputsModel::KeyRole).toString();
    }
    bool wasReset = false;
    const auto watch = connect(m_model, &QAbstractItemModel::modelReset, this, [&wasReset] { wasReset = true; });
    m_isSelecting = true;
    m_model->setPair(m_pair);
    disconnect(watch);
    if (wasReset || isFirst) {
        for (const InputEntry &entry : m_model->entries()) {
            const bool isOpen = isFirst ? entry.kind == Kind::Group : unfolded.contains(entry.key());
            const QModelIndex index = m_model->indexOf(entry.key());
            if (!entry.children.empty())
                m_list->setExpanded(index, isOpen);
            // Groups and folds are sentences, and no differences.
            if (entry.kind == Kind::Group || entry.kind == Kind::Fold)
                m_list->setFirstColumnSpanned(index.row(), index.parent(), true);
        }
        if (const QModelIndex index = m_model->indexOf(top); wasReset && index.isValid())
            m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
    }
    m_isSelecting = false;
}

void InputsPage::select(const QString &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (index == m_list->currentIndex())
        return;
    m_isSelecting = true;
    const bool wasThere = m_list->currentIndex().isValid();
    m_list->setExpanded(index.parent(), true);
    m_list->setCurrentIndex(index);
    if (wasThere)
        m_list->scrollTo(index);
    m_isSelecting = false;
}

void InputsPage::chosen(const QModelIndex &index)
{
    if (m_isSelecting || !index.isValid())
        return;
    const InputEntry &entry = *m_model->entryOf(index);
    if (entry.key() == m_key)
        return;
    m_key = entry.key();
    m_location = placeOf(entry);
    m_wasSettled = false;
    showEntry(entry);
    checkSettled();
    Q_EMIT navigate(m_location, true);
}

void InputsPage::choose(const QString &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return;
    m_list->setExpanded(index.parent(), true);
    m_list->setCurrentIndex(index);
}

std::vector<InputEntry> InputsPage::valuesOf(InputEntry::Group group) const
{
    std::vector<InputEntry> values;
    for (const InputEntry &entry : m_model->entries()) {
        if (entry.group == group && isValue(entry.kind))
            values.push_back(entry);
    }
    return values;
}

void InputsPage::showEntry(const InputEntry &entry)
{
    const Both<ReportSource *> sources{m_sources.left, m_sources.right};
    switch (entry.kind) {
    case Kind::File:
        m_panes->setCurrentWidget(m_file);
        m_file->show(m_pair, entry.index, sources);
        break;
    case Kind::HostFacts:
        m_panes->setCurrentWidget(m_content);
        m_content->showFacts(m_pair, entry.index, sources);
        break;
    case Kind::Record:
        m_panes->setCurrentWidget(m_content);
        m_content->showRecord(m_pair, entry.index, sources);
        break;
    case Kind::Group:
    case Kind::Fold:
    case Kind::CheckMode:
    case Kind::Option:
    case Kind::Version:
    case Kind::Label:
    case Kind::Host:
    case Kind::SharedFact: {
        std::vector<InputEntry> values = valuesOf(entry.group);
        if (values.empty() && entry.group != Group::Command) {
            m_about->set(aboutGroup(entry));
            m_panes->setCurrentWidget(m_about);
            break;
        }
        m_values->show(*m_pair, entry.group, std::move(values), entry.key());
        m_panes->setCurrentWidget(m_values);
        break;
    }
    }
    updateActions();
}

InputPane *InputsPage::pane() const
{
    return qobject_cast<InputPane *>(m_panes->currentWidget());
}

const InputEntry *InputsPage::current() const
{
    return m_model->entryOf(m_model->indexOf(m_key));
}

bool InputsPage::stepDifference(int step)
{
    if (m_model->rowCount() == 0)
        return false;
    if (pane() && pane()->stepDifference(step))
        return true;
    const QModelIndex next = m_model->nextDifference(m_list->currentIndex(), step);
    if (!next.isValid())
        return false;
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
    if (pane())
        pane()->stepDifference(step);
    return true;
}

bool InputsPage::isSettled() const
{
    // What is known of the pair is not the page's to read.
    return !pane() || pane()->isSettled();
}

void InputsPage::checkSettled()
{
    const bool isNow = isSettled();
    if (isNow && !m_wasSettled) {
        m_wasSettled = true;
        Q_EMIT settled();
    }
    m_wasSettled = isNow;
}

void InputsPage::openFind()
{
    if (pane())
        pane()->openFind();
}

void InputsPage::findNext()
{
    if (pane())
        pane()->findNext();
}

void InputsPage::findPrevious()
{
    if (pane())
        pane()->findPrevious();
}

QByteArray InputsPage::saveState() const
{
    return m_splitter->saveState();
}

void InputsPage::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

bool InputsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_list->currentIndex().siblingAtColumn(0);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((key->key() == Qt::Key_Space || isEnter) && m_model->rowCount(index) > 0) {
            m_list->setExpanded(index, !m_list->isExpanded(index));
            return true;
        }
    }
    return ComparePage::eventFilter(watched, event);
}

void InputsPage::changeEvent(QEvent *event)
{
    ComparePage::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_list->setPalette(listPalette(palette()));
    if (auto *templates = findChild<QLabel *>("templates"_L1))
        setTextColour(templates, mutedText(palette()));
}

} // namespace aviary
