// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/files/filespage.h"

#include "models/items/filesmodel.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/findbar.h"
#include "views/common/highlighting.h"
#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/files/filenotes.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// The mark stands behind the name, so that names line up.
class FileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant outcome = index.data(FilesModel::OutcomeRole);
        if (!outcome.isValid())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->icon = iconOf(static_cast<Outcome>(outcome.toInt()), option->palette);
        option->decorationSize = QSize(14, 14);
    }
};

} // namespace

FilesPage::FilesPage(QWidget *parent)
    : Page(parent)
    , m_model(new FilesModel(this))
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_splitter->setChildrenCollapsible(false);
    makeTree(m_splitter);
    makeText(m_splitter);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 900});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    makeActions();
}

void FilesPage::makeTree(QSplitter *splitter)
{
    auto *side = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter files"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeView;
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FileDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setAccessibleName(tr("Recorded files"));
    m_tree->setPalette(listPalette(palette()));
    m_tree->setTextElideMode(Qt::ElideMiddle); // the tool tip has the whole path
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->hide();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(4, 4, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_count);
    layout->addWidget(m_tree, 1);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    splitter->addWidget(side);
    connect(m_filter, &QLineEdit::textChanged, this, &FilesPage::applyFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesPage::fileChosen);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(FilesModel::FileRole).value<TableIndex>() != NoIndex)
            m_text->setFocus(Qt::OtherFocusReason);
    });
}

void FilesPage::makeText(QSplitter *splitter)
{
    auto *side = new QWidget;
    m_path = new QLineEdit;
    m_path->setReadOnly(true);
    m_path->setFrame(false);
    m_path->setAccessibleName(tr("Path of the file"));
    QPalette colors = m_path->palette();
    colors.setBrush(QPalette::Base, Qt::transparent);
    m_path->setPalette(colors);
    m_facts = new ElidedLabel; // gives way to the path
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(4);
    m_note->setAutoFillBackground(true);
    m_note->hide();
    m_text = new TextView;
    m_text->setLineNumbersVisible(true);
    m_find = new FindBar(m_text);
    auto *head = new QHBoxLayout;
    head->addWidget(m_path, 1);
    head->addWidget(m_facts);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_find);
    splitter->addWidget(side);
    connect(m_text, &TextView::settled, this, &FilesPage::checkSettled);
    connect(m_text, &TextView::noteChanged, this, &FilesPage::showNote);
    connect(m_text, &TextView::lineActivated, this, &FilesPage::goToResults);
    connect(m_text, &TextView::menuWanted, this, [this](QMenu *menu, int line) {
        if (const LineTasks *tasks = tasksAt(line))
            addResultsActions(menu, *tasks);
    });
}

void FilesPage::makeActions()
{
    auto *results = new QAction(tr("&Results of This Line's Task"), this);
    connect(results, &QAction::triggered, this, [this] { goToResults(m_text->currentLine()); });
    auto *path = new QAction(tr("&Copy Path"), this);
    connect(path, &QAction::triggered, this, &FilesPage::copyPath);
    auto *wrap = new QAction(tr("&Wrap Long Lines"), this);
    wrap->setCheckable(true);
    connect(wrap, &QAction::toggled, m_text, &TextView::setWrapping);
    connect(m_text, &TextView::wrappingChanged, wrap, &QAction::setChecked);
    addActions({results, path, wrap});
    m_tree->addAction(path);
}

void FilesPage::show(const Location &location, const RecordingPtr &recording, ReportSource *source)
{
    const bool isNewer = recording != m_recording;
    const bool isOther = !m_location.samePlaybook(location) || !m_recording || source != m_source;
    const bool isSamePlace = !isOther && m_location.file == location.file && m_location.line == location.line
        && m_location.task == location.task;
    m_location = location;
    m_recording = recording;
    m_source = source;
    m_news.follow(source, this, [this] {
        if (m_mayComeLater)
            readFile();
    });
    m_wasSettled = false;
    if (isOther) {
        m_loading = {}; // an answer for what stood here before has no place any more
        m_isLoading = m_mayComeLater = false;
        m_file = NoIndex;
        m_filter->clear();
    }
    setFiles(recording, isOther);
    const bool isEmpty = !recording || recording->files().empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_empty->setText(
        !recording || !recording->isComplete()
            ? QString()
            : tr("No files were recorded in this run. ARA keeps playbooks, roles and variables as they were, "
                 "except those that its setting ignored_files names."));
    showCount();
    if (isEmpty) {
        checkSettled();
        return;
    }
    const TableIndex wanted = isSamePlace ? NoIndex : wantedFile(location);
    const TableIndex file = wanted != NoIndex ? wanted : m_file != NoIndex ? m_file : firstFile();
    if (file != m_file)
        showFile(file);
    else if (recording->isComplete() && (m_lines.empty() || isNewer))
        readTasks();
    if (const int line = wantedLine(location); line > 0 && !isSamePlace) {
        m_text->setMarkedLine(line);
        m_text->scrollToLine(line);
    }
    checkSettled();
}

// Files that come while the run goes on leave folders folded and the tree where it was.
void FilesPage::setFiles(const RecordingPtr &recording, bool isOther)
{
    const bool isFirst = isOther || m_model->rowCount() == 0;
    QSet<QString> folded;
    const auto forEachFolder = [this](auto &self, const QModelIndex &above, auto &&visit) -> void {
        for (int row = 0; row < m_model->rowCount(above); ++row) {
            const QModelIndex index = m_model->index(row, 0, above);
            if (m_model->rowCount(index) == 0)
                continue;
            visit(index);
            self(self, index, visit);
        }
    };
    if (!isFirst) {
        forEachFolder(forEachFolder, {}, [&](const QModelIndex &index) {
            if (!m_tree->isExpanded(index))
                folded << index.data(FilesModel::PathRole).toString();
        });
    }
    const int top = m_tree->verticalScrollBar()->value();
    bool wasReset = false;
    const auto watch = connect(m_model, &QAbstractItemModel::modelReset, this, [&wasReset] { wasReset = true; });
    m_isSelecting = true;
    m_model->setRecording(recording);
    disconnect(watch);
    if (isFirst || wasReset)
        m_tree->expandAll();
    if (!isFirst && wasReset) {
        forEachFolder(forEachFolder, {}, [&](const QModelIndex &index) {
            if (folded.contains(index.data(FilesModel::PathRole).toString()))
                m_tree->collapse(index);
        });
        if (const QModelIndex current = m_model->indexOfFile(m_file); current.isValid())
            m_tree->setCurrentIndex(current);
        m_tree->verticalScrollBar()->setValue(top);
    }
    m_isSelecting = false;
}

bool FilesPage::isSettled() const
{
    return !m_isLoading && !m_isReading && m_text->isSettled();
}

void FilesPage::checkSettled()
{
    const bool isNow = isSettled();
    if (isNow && !m_wasSettled) {
        m_wasSettled = true;
        Q_EMIT settled();
    }
    m_wasSettled = isNow;
}

TableIndex FilesPage::wantedFile(const Location &location) const
{
    if (location.file)
        return m_recording->fileIndex(*location.file);
    const TableIndex task = location.task ? m_recording->taskIndex(*location.task) : NoIndex;
    return task == NoIndex ? NoIndex : m_recording->tasks()[task].file;
}

int FilesPage::wantedLine(const Location &location) const
{
    if (location.line > 0 || location.file)
        return location.line;
    const TableIndex task = location.task ? m_recording->taskIndex(*location.task) : NoIndex;
    return task == NoIndex ? 0 : m_recording->tasks()[task].line;
}

// The playbook itself is what one wants to see first.
TableIndex FilesPage::firstFile() const
{
    const std::vector<File> &files = m_recording->files();
    const auto playbook = std::find_if(files.begin(), files.end(),
                                       [this](const File &file) { return file.path == m_recording->playbook().path; });
    return playbook == files.end() ? 0 : static_cast<TableIndex>(playbook - files.begin());
}

void FilesPage::showFile(TableIndex file)
{
    m_file = file;
    const File &shown = m_recording->files()[file];
    m_path->setText(shown.path);
    m_path->setMinimumWidth(std::min(fontMetrics().horizontalAdvance(shown.path) + 16, fontMetrics().averageCharWidth() * 48));
    setPlainToolTip(m_path, shown.path);
    m_path->setCursorPosition(0);
    selectInTree();
    readFile();
}

void FilesPage::readFile()
{
    m_wasSettled = false;
    m_content = {};
    m_problem.clear();
    m_mayComeLater = false;
    m_lines.clear();
    m_reading = {};
    m_isReading = false;
    m_isLoading = m_source != nullptr;
    m_text->setText({});
    m_facts->setText({});
    showNote();
    if (m_source) {
        m_loading = m_source->file(m_recording->files()[m_file].id);
        m_loading.then(this, [this](const Result<ContentPtr> &content) {
            if (content) {
                showContent(*content);
            } else {
                m_problem = QStringList{content.error().what, content.error().todo}.join(u' ').trimmed();
                m_mayComeLater = mayPass(content.error());
            }
            m_isLoading = false;
            showNote();
            checkSettled();
        });
        // Said only when it takes a while: a flash of words is noise.
        QTimer::singleShot(std::chrono::milliseconds(300), this, [this, file = m_file] {
            if (m_isLoading && m_file == file)
                m_facts->setText(tr("loading…"));
        });
    }
    showMarks();
}

void FilesPage::showContent(const ContentPtr &content)
{
    m_content = content;
    const File &file = m_recording->files()[m_file];
    const int line = m_text->markedLine();
    const auto wish = line > 0 ? line : wantedFile(m_location) == m_file ? wantedLine(m_location) : 0;
    m_text->setText(content->text, {TextKind::Plain, definitionForFile(file.path, content->text)});
    if (wish > 0) {
        m_text->setMarkedLine(wish);
        m_text->scrollToLine(wish);
    }
    QStringList facts{formatBytes(content->text.size())};
    if (!file.sha1.isEmpty())
        facts << u"sha1 %1"_s.arg(file.sha1);
    m_facts->setText(facts.join(u" · "_s));
    setPlainToolTip(m_facts, m_facts->text() + u'\n' + tr("The sum is of the file as it was recorded."));
    showMarks();
}

void FilesPage::showNote()
{
    QStringList notes;
    if (!m_problem.isEmpty())
        notes << m_problem;
    if (m_content)
        notes << noteOfFile(*m_content);
    notes << m_text->highlightingNote();
    notes.removeAll(QString());
    QPalette colors = m_note->palette();
    const bool isBad = !m_problem.isEmpty() || (m_content && m_content->state == Content::State::Damaged);
    colors.setColor(QPalette::Window, tintOf(isBad ? Outcome::Failed : Outcome::Changed, palette()));
    m_note->setPalette(colors);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void FilesPage::showCount()
{
    const int shown = m_model->shownCount();
    const int all = m_model->fileCount();
    m_count->setVisible(!m_filter->text().trimmed().isEmpty());
    m_count->setText(shown > 0 ? tr("%1 of %n file(s)", nullptr, all).arg(formatCount(shown))
                               : tr("0 of %n file(s) match. Clear the filter (Ctrl+Shift+L).", nullptr, all));
}

void FilesPage::applyFilter()
{
    m_isSelecting = true;
    m_model->setFilter(m_filter->text());
    m_tree->expandAll();
    m_isSelecting = false;
    showCount();
    selectInTree();
}

void FilesPage::selectInTree()
{
    const QModelIndex index = m_model->indexOfFile(m_file);
    if (!index.isValid() || index == m_tree->currentIndex())
        return;
    m_isSelecting = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_isSelecting = false;
}

void FilesPage::fileChosen(const QModelIndex &index)
{
    if (m_isSelecting || !index.isValid())
        return;
    const auto file = index.data(FilesModel::FileRole).value<TableIndex>();
    if (file == NoIndex || file == m_file)
        return;
    Location there = m_location;
    there.page = PageId::Files;
    there.file = m_recording->files()[file].id;
    there.line = 0;
    there.task.reset();
    m_location = there;
    showFile(file);
    Q_EMIT navigate(there, true);
}

void FilesPage::copyPath() const
{
    if (m_file != NoIndex)
        QGuiApplication::clipboard()->setText(m_recording->files()[m_file].path);
}

void FilesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_tree->setPalette(listPalette(palette()));
    if (!m_recording)
        return;
    showNote();
    if (!m_lines.empty())
        showMarks();
}

void FilesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FilesPage::clearFilter()
{
    m_filter->clear();
}

void FilesPage::openFind()
{
    m_find->open();
}

void FilesPage::findNext()
{
    m_find->findNext();
}

void FilesPage::findPrevious()
{
    m_find->findPrevious();
}

QByteArray FilesPage::saveState() const
{
    return m_splitter->saveState();
}

void FilesPage::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace aviary
