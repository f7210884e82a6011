// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordspage.h"

#include "models/recording/format.h"
#include "views/common/findbar.h"
#include "views/common/jsontreeview.h"
#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/common/textview.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

#include <span>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

enum Column { Key, Type, ColumnCount };
// Bytes; what is smaller is shown opened.
constexpr qsizetype SmallJson = 4096;

} // namespace

RecordsPage::RecordsPage(QWidget *parent)
    : Page(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_keys(new QTreeWidget)
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_keys->setColumnCount(ColumnCount);
    m_keys->setHeaderLabels({tr("Key"), tr("Type")});
    m_keys->setRootIsDecorated(false);
    m_keys->setUniformRowHeights(true);
    m_keys->setAccessibleName(tr("Records"));
    m_keys->header()->setStretchLastSection(false);
    m_keys->header()->setSectionResizeMode(Key, QHeaderView::Stretch);
    m_keys->header()->setSectionResizeMode(Type, QHeaderView::ResizeToContents);
    m_splitter->addWidget(m_keys);
    makeValue();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 900});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_stack);
    connect(m_keys, &QTreeWidget::currentItemChanged, this, &RecordsPage::keyChosen);
    connect(m_keys, &QTreeWidget::itemActivated, this, [this] {
        QWidget *value = isTreeShown() ? static_cast<QWidget *>(m_tree->tree()) : m_text;
        value->setFocus(Qt::OtherFocusReason);
    });
}

void RecordsPage::makeValue()
{
    auto *side = new QWidget;
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open = new QPushButton(tr("&Open in Browser"));
    m_open->hide();
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(4);
    m_note->setAutoFillBackground(true);
    m_note->hide();
    m_text = new TextView;
    m_text->setWrapping(true);
    m_find = new FindBar(m_text);
    auto *text = new QWidget;
    auto *textLayout = new QVBoxLayout(text);
    textLayout->setContentsMargins(0, 0, 0, 0);
    textLayout->setSpacing(4);
    textLayout->addWidget(m_text, 1);
    textLayout->addWidget(m_find);
    m_tree = new JsonTreeView;
    m_values = new QStackedWidget;
    m_values->addWidget(text);
    m_values->addWidget(m_tree);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_values, 1);
    m_splitter->addWidget(side);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_link); });
    connect(m_text, &TextView::settled, this, &RecordsPage::checkSettled);
    connect(m_tree, &JsonTreeView::settled, this, &RecordsPage::checkSettled);
    connect(m_text, &TextView::noteChanged, this, [this] { setNote(m_noteText, m_isBad); });

    auto *wrap = new QAction(tr("&Wrap Long Lines"), this);
    wrap->setCheckable(true);
    wrap->setChecked(true);
    connect(wrap, &QAction::toggled, m_text, &TextView::setWrapping);
    connect(m_text, &TextView::wrappingChanged, wrap, &QAction::setChecked);
    addAction(wrap);
}

void RecordsPage::show(const Location &location, const RecordingPtr &recording, ReportSource *source)
{
    const bool isOther = !m_location.samePlaybook(location) || !m_recording || source != m_source;
    const auto known = m_recording ? std::span(m_recording->records()) : std::span<const Record>();
    const bool hasOtherRecords = !recording || recording->records().size() < known.size()
        || !std::ranges::equal(known, std::span(recording->records()).first(known.size())) || known.empty();
    const bool isOtherRecord = isOther || m_location.record != location.record;
    m_location = location;
    m_recording = recording;
    m_source = source;
    m_news.follow(source, this, [this] {
        if (m_mayComeLater)
            showRecord(m_current);
    });
    m_wasSettled = false;
    if (isOther || hasOtherRecords)
        fillKeys();
    else
        addKeys();
    const bool isEmpty = !recording || recording->records().empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_empty->setText(recording && recording->isComplete() ? tr("No records. The ara_record module keeps some.")
                                                          : QString());
    if (!isEmpty && location.record && isOtherRecord) {
        for (size_t i = 0; i < recording->records().size(); ++i) {
            if (recording->records()[i].id == *location.record && static_cast<int>(i) != m_current) {
                m_isFilling = true;
                m_keys->setCurrentItem(m_keys->topLevelItem(static_cast<int>(i)));
                m_isFilling = false;
                showRecord(static_cast<int>(i));
            }
        }
    }
    checkSettled();
}

// Those that come while the run goes on are added below; what is looked at stays.
void RecordsPage::addKeys()
{
    const std::vector<Record> &records = m_recording->records();
    for (size_t i = static_cast<size_t>(m_keys->topLevelItemCount()); i < records.size(); ++i) {
        auto *item = new QTreeWidgetItem(m_keys, {oneLine(records[i].key), oneLine(records[i].type)});
        item->setToolTip(Key, plainToolTip(records[i].key));
        item->setForeground(Type, mutedText(palette()));
    }
}

void RecordsPage::fillKeys()
{
    m_isFilling = true;
    m_keys->clear();
    // An answer for what stood here before has no place any more.
    m_loading = {};
    m_reading = {};
    m_isLoading = m_mayComeLater = false;
    m_current = -1;
    if (m_recording)
        addKeys();
    m_keys->setCurrentItem(m_keys->topLevelItem(0));
    m_isFilling = false;
    if (m_recording && !m_recording->records().empty())
        showRecord(0);
}

void RecordsPage::keyChosen()
{
    const int index = m_keys->currentIndex().row();
    if (m_isFilling || index < 0 || index == m_current)
        return;
    m_location.page = PageId::Records;
    m_location.record = m_recording->records()[static_cast<size_t>(index)].id;
    showRecord(index);
    Q_EMIT navigate(m_location, true);
}

void RecordsPage::showRecord(int index)
{
    m_current = index;
    m_wasSettled = false;
    m_reading = {};
    m_mayComeLater = false;
    m_link.clear();
    m_open->hide();
    const Record &record = m_recording->records()[static_cast<size_t>(index)];
    m_title->setText(oneLine(record.key));
    m_isLoading = m_source != nullptr;
    m_text->setText({});
    m_values->setCurrentIndex(0);
    setNote({}, false);
    if (!m_source)
        return;
    m_loading = m_source->record(record.id);
    m_loading.then(this, [this, type = record.type](const Result<ContentPtr> &content) {
        if (!content) {
            showProblem(content.error());
            return;
        }
        m_reading = startReadingRecord(type, *content);
        m_reading.then(this, [this](const Result<RecordValue> &value) {
            if (value)
                showValue(*value);
            m_isLoading = false;
            checkSettled();
        });
    });
}

void RecordsPage::showProblem(const Error &error)
{
    m_isLoading = false;
    m_mayComeLater = mayPass(error);
    setNote(QStringList{error.what, error.todo}.join(u' ').trimmed(), true);
    checkSettled();
}

void RecordsPage::showValue(const RecordValue &value)
{
    m_link = value.link;
    m_open->setVisible(!m_link.isEmpty());
    setPlainToolTip(m_open, m_link.toDisplayString());
    if (value.isTree()) {
        const QString key = m_recording->records()[static_cast<size_t>(m_current)].key;
        m_tree->setDocument(value.json, key);
        if (value.json.text().size() < SmallJson)
            m_tree->tree()->expandRecursively({});
    } else {
        m_text->setText(value.text);
    }
    m_values->setCurrentIndex(value.isTree() ? 1 : 0);
    setNote(value.note, false);
}

void RecordsPage::setNote(const QString &note, bool bad)
{
    m_noteText = note;
    m_isBad = bad;
    QStringList notes{note, m_text->highlightingNote()};
    notes.removeAll(QString());
    QPalette colors = m_note->palette();
    colors.setColor(QPalette::Window, tintOf(bad ? Outcome::Failed : Outcome::Changed, palette()));
    m_note->setPalette(colors);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

bool RecordsPage::isTreeShown() const
{
    return m_values->currentIndex() == 1;
}

bool RecordsPage::isSettled() const
{
    return !m_isLoading && m_text->isSettled() && m_tree->isSettled();
}

void RecordsPage::checkSettled()
{
    const bool isNow = isSettled();
    if (isNow && !m_wasSettled) {
        m_wasSettled = true;
        Q_EMIT settled();
    }
    m_wasSettled = isNow;
}

void RecordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_recording)
        return;
    for (int row = 0; row < m_keys->topLevelItemCount(); ++row)
        m_keys->topLevelItem(row)->setForeground(Type, mutedText(palette()));
    setNote(m_noteText, m_isBad);
}

void RecordsPage::openFind()
{
    if (isTreeShown())
        m_tree->openSearch();
    else
        m_find->open();
}

void RecordsPage::findNext()
{
    if (!isTreeShown())
        m_find->findNext();
}

void RecordsPage::findPrevious()
{
    if (!isTreeShown())
        m_find->findPrevious();
}

QByteArray RecordsPage::saveState() const
{
    return m_splitter->saveState();
}

void RecordsPage::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace aviary
