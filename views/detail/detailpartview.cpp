// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/detailpartview.h"

#include "views/common/elidedlabel.h"
#include "views/common/findbar.h"
#include "views/common/highlighting.h"
#include "views/common/jsontreeview.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/detail/loopitemsview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int TitleWidth = 24; // characters
constexpr qsizetype FewValues = 12;

TextKind kindOf(DetailPart::Kind kind)
{
    switch (kind) {
    case DetailPart::Kind::ErrorOutput:
    case DetailPart::Kind::Output:
    case DetailPart::Kind::Message:
    case DetailPart::Kind::Warnings:
        return TextKind::Terminal;
    case DetailPart::Kind::Difference:
        return TextKind::Diff;
    case DetailPart::Kind::Silence:
    case DetailPart::Kind::Command:
    case DetailPart::Kind::Assertion:
    case DetailPart::Kind::Items:
    case DetailPart::Kind::Returned:
    case DetailPart::Kind::Arguments:
    case DetailPart::Kind::Raw:
        break;
    }
    return TextKind::Plain;
}

bool isWrapped(DetailPart::Kind kind)
{
    return kind != DetailPart::Kind::Difference && kind != DetailPart::Kind::Raw;
}

} // namespace

DetailPartView::DetailPartView(DetailPart part, const ContentPtr &content, const QString &rootPath, QWidget *parent)
    : QWidget(parent)
    , m_part(std::move(part))
    , m_content(content)
    , m_rootPath(rootPath)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_titleBox(new QWidget(this))
    , m_body(new QWidget(this))
    , m_title(new QToolButton(m_titleBox))
    , m_note(new QLabel(m_titleBox))
{
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setText(m_part.title);
    m_title->setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setTextFormat(Qt::PlainText);
    // What is no more than a sentence has nothing to fold.
    const bool isSentence = m_part.kind == DetailPart::Kind::Silence;
    m_title->setVisible(!isSentence);
    m_note->setWordWrap(!isSentence); // one line, as wide as it is
    m_note->setText(isSentence ? m_part.title : m_part.note);
    m_note->setVisible(!m_note->text().isEmpty());

    m_titleLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_titleBox);
    m_titleLayout->setContentsMargins(0, 0, 0, 0);
    m_titleLayout->setSpacing(2);
    m_titleLayout->addWidget(m_title, 0, Qt::AlignLeft | Qt::AlignTop);
    auto *under = new QWidget(m_titleBox);
    m_underLayout = new QBoxLayout(QBoxLayout::LeftToRight, under);
    m_underLayout->setSpacing(8);
    m_underLayout->addWidget(m_note);
    m_titleLayout->addWidget(under);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_titleBox, 0, Qt::AlignTop | Qt::AlignLeft);
    m_layout->addWidget(m_body, 1, Qt::AlignTop);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(2);
    if ((m_part.kind == DetailPart::Kind::Returned || m_part.kind == DetailPart::Kind::Arguments)
        && m_part.hidden > 0) {
        m_all = new LinkButton(tr("show all"), m_titleBox);
        m_underLayout->addWidget(m_all, 0, Qt::AlignLeft);
        connect(m_all, &QAbstractButton::clicked, this, [this] { showAll(!m_showsAll); });
    }
    m_titleLayout->addStretch();
    m_body->hide();
    updateLook();
    connect(m_title, &QAbstractButton::clicked, this, [this] {
        setFolded(!isFolded());
        Q_EMIT folded(m_part.kind, isFolded());
    });
}

bool DetailPartView::isFolded() const
{
    return m_body->isHidden();
}

void DetailPartView::setFolded(bool folded)
{
    if (m_part.kind == DetailPart::Kind::Silence)
        return;
    if (!folded && !std::exchange(m_isFilled, true))
        fill();
    m_body->setVisible(!folded);
    m_title->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_title->setToolTip(folded ? tr("Unfold") : tr("Fold"));
}

bool DetailPartView::isSettled() const
{
    if (isFolded())
        return true;
    return !m_isReading && (!m_text || m_text->isSettled()) && (!m_tree || m_tree->isSettled())
        && (!m_items || m_items->isSettled());
}

void DetailPartView::setTitleBeside(bool beside)
{
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_titleLayout->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool isNarrow = beside && m_part.kind != DetailPart::Kind::Silence;
    const int width = fontMetrics().averageCharWidth() * TitleWidth;
    m_titleBox->setMinimumWidth(isNarrow ? width : 0);
    m_titleBox->setMaximumWidth(isNarrow ? width : QWIDGETSIZE_MAX);
    // Below the title's words, which stand behind an arrow.
    m_underLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_underLayout->setSpacing(isNarrow ? 0 : 8);
    m_underLayout->setContentsMargins(isNarrow ? fontMetrics().averageCharWidth() * 3 : 4, 0, 0, 0);
}

void DetailPartView::setMaximumLines(int lines)
{
    m_lines = lines;
    if (m_text)
        m_text->setMaximumVisibleLines(lines);
    if (m_tree)
        m_tree->setMaximumVisibleRows(lines);
    if (m_items)
        m_items->setMaximumVisibleRows(lines);
}

void DetailPartView::fill()
{
    switch (m_part.kind) {
    case DetailPart::Kind::Message:
    case DetailPart::Kind::ErrorOutput:
    case DetailPart::Kind::Output:
    case DetailPart::Kind::Command:
    case DetailPart::Kind::Assertion:
    case DetailPart::Kind::Difference:
    case DetailPart::Kind::Warnings:
        fillText(m_part.text);
        break;
    case DetailPart::Kind::Returned:
    case DetailPart::Kind::Arguments:
        fillTree();
        break;
    case DetailPart::Kind::Raw:
        fillRaw();
        break;
    case DetailPart::Kind::Items:
        m_items = new LoopItemsView(m_body);
        m_items->setMaximumVisibleRows(m_lines);
        m_body->layout()->addWidget(m_items);
        connect(m_items, &LoopItemsView::settled, this, &DetailPartView::settled);
        m_items->setItems(m_content, m_part.items);
        break;
    case DetailPart::Kind::Silence:
        break;
    }
}

void DetailPartView::fillText(const QByteArray &utf8)
{
    m_text = new TextView(m_body);
    m_text->setAccessibleName(m_part.title);
    m_text->setWrapping(isWrapped(m_part.kind));
    m_text->setMaximumVisibleLines(m_lines);
    m_body->layout()->addWidget(m_text);
    m_find = new FindBar(m_text, m_body);
    m_body->layout()->addWidget(m_find);
    connect(m_text, &TextView::settled, this, &DetailPartView::settled);
    TextView::Options options;
    options.kind = kindOf(m_part.kind);
    if (m_part.kind == DetailPart::Kind::Raw)
        options.definition = definitionForJson();
    for (const Difference::Span &span : m_part.muted)
        options.muted.push_back({static_cast<quint32>(span.begin), static_cast<quint32>(span.begin + span.size)});
    m_text->setText(utf8, options);
    if (m_part.opensAtEnd)
        m_text->scrollToEnd();
}

void DetailPartView::fillRaw()
{
    m_isReading = true;
    m_raw = Job<QByteArray>(
        QtConcurrent::run([content = m_content]() -> Result<QByteArray> { return reindentedJson(content->text); }));
    m_raw.then(this, [this](const Result<QByteArray> &raw) {
        m_isReading = false;
        fillText(*raw);
        Q_EMIT settled();
    });
}

void DetailPartView::fillTree()
{
    if (!m_part.fileLine.isEmpty()) {
        auto *row = new QHBoxLayout;
        auto *title = new QLabel(tr("File"), m_body);
        row->addWidget(title);
        row->addWidget(new ElidedLabel(m_part.fileLine, m_body), 1);
        static_cast<QBoxLayout *>(m_body->layout())->addLayout(row);
    }
    m_tree = new JsonTreeView(m_body);
    m_tree->setMaximumVisibleRows(m_lines);
    m_body->layout()->addWidget(m_tree);
    connect(m_tree, &JsonTreeView::settled, this, &DetailPartView::settled);
    showAll(false);
}

void DetailPartView::showAll(bool all)
{
    if (!m_tree) // folded until now
        setFolded(false);
    const bool isArguments = m_part.kind == DetailPart::Kind::Arguments;
    std::vector<JsonValue> values = m_part.values;
    if (all || (isArguments && !m_part.all.isObject())) {
        values.clear();
        for (JsonValue child = m_part.all.firstChild(); !child.isNone(); child = child.next())
            values.push_back(child);
    }
    m_showsAll = all;
    if (m_all)
        m_all->setText(all ? tr("show less") : tr("show all"));
    m_tree->setVisible(!values.empty());
    m_tree->setSearchVisible(std::ssize(values) > FewValues);
    QString path = m_rootPath;
    if (isArguments)
        path += path.isEmpty() ? u"invocation.module_args"_s : u".invocation.module_args"_s;
    m_tree->setValues(m_content->json, std::move(values), path);
}

bool DetailPartView::canFind() const
{
    return m_text || m_tree;
}

void DetailPartView::openFind()
{
    if (m_find)
        m_find->open();
    else if (m_tree)
        m_tree->openSearch();
}

void DetailPartView::findNext(bool backward)
{
    if (m_find && backward)
        m_find->findPrevious();
    else if (m_find)
        m_find->findNext();
}

void DetailPartView::updateLook()
{
    QPalette look = palette();
    look.setColor(QPalette::WindowText, mutedText(palette()));
    m_note->setPalette(look);
}

void DetailPartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

} // namespace aviary
