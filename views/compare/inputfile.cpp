// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/inputfile.h"

#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/highlighting.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/compare/sidesview.h"
#include "views/files/filenotes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr std::chrono::milliseconds SlowAfter{300};

QString headOf(const FileChange &change)
{
    switch (change.change) {
    case FileChange::Change::Renamed:
        return InputFile::tr("%1, renamed from %2").arg(change.rightPath, change.leftPath);
    case FileChange::Change::Removed:
        return InputFile::tr("%1, only in the left run").arg(change.leftPath);
    case FileChange::Change::Added:
        return InputFile::tr("%1, only in the right run").arg(change.rightPath);
    case FileChange::Change::Changed:
    case FileChange::Change::Equal:
        break;
    }
    return change.path();
}

} // namespace

InputFile::InputFile(QWidget *parent)
    : InputPane(parent)
    , m_path(new ElidedLabel(this))
    , m_note(plainLabel({}, this))
    , m_sides(new SidesView(this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
{
    QFont bold = font();
    bold.setBold(true);
    m_path->setFont(bold);
    m_note->setWordWrap(true);
    m_note->setMargin(4);
    m_note->setAutoFillBackground(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_path, 1);
    for (const Side side : Sides) {
        auto *link = new LinkButton(side == Side::Left ? tr("Open the left one") : tr("Open the right one"), this);
        link->setToolTip(side == Side::Left ? tr("Show the file of the left run among its files")
                                            : tr("Show the file of the right run among its files"));
        connect(link, &LinkButton::clicked, this,
                [this, side] { Q_EMIT alone(side, m_sides->text(side)->currentLine()); });
        m_links[side] = link;
        head->addWidget(link);
    }
    m_stack->addWidget(m_sides);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_sides);
    connect(m_sides, &SidesView::settled, this, [this] {
        applyWishes();
        if (isSettled())
            Q_EMIT settled();
    });
    connect(m_sides, &SidesView::noiseShown, this, &InputPane::noiseShown);
    connect(m_empty, &EmptyPlace::actionTriggered, this, [this] { Q_EMIT alone(Side::Right, 0); });
    connect(m_sides, &SidesView::lineActivated, this, &InputFile::alone);
}

void InputFile::show(const ComparedPairPtr &pair, size_t file, const Both<ReportSource *> &sources)
{
    m_pair = pair;
    m_file = file;
    m_jobs = {};
    m_contents = {};
    m_problems = {};
    m_waiting = m_wishedLine = m_wishedStep = 0;
    m_path->setText(headOf(change()));
    m_sides->clear();
    for (const Side side : Sides)
        m_links[side]->setVisible(fileOf(side) != NoIndex);
    showNote();
    if (change().change == FileChange::Change::Equal) {
        const QString sha1 = pair->comparison->recording(Side::Right)->files()[change().right].sha1;
        m_empty->set(tr("Both runs have the same text (sha1 %1). It was not read.").arg(sha1), tr("Open the file"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_sides);
    // Said only when it takes a while: a flash of words is noise.
    QTimer::singleShot(SlowAfter, this, [this, reading = ++m_reading] {
        if (reading != m_reading || m_waiting == 0)
            return;
        m_note->setText(tr("Reading…"));
        m_note->show();
    });
    for (const Side side : Sides) {
        if (fileOf(side) == NoIndex || !sources[side])
            continue;
        ++m_waiting;
        m_jobs[side] = sources[side]->file(pair->comparison->recording(side)->files()[fileOf(side)].id);
        m_jobs[side].then(this, [this, side](const Result<ContentPtr> &content) { take(side, content); });
    }
}

void InputFile::take(Side side, const Result<ContentPtr> &content)
{
    if (content)
        m_contents[side] = *content;
    else
        m_problems[side] = QStringList{content.error().what, content.error().todo}.join(u' ').trimmed();
    if (--m_waiting > 0)
        return;
    showTexts();
    showNote();
    if (isSettled())
        Q_EMIT settled();
}

void InputFile::showTexts()
{
    SidesView::Texts texts;
    texts.hasLeft = m_contents.left != nullptr;
    texts.hasRight = m_contents.right != nullptr;
    if (texts.hasLeft)
        texts.left = m_contents.left->text;
    if (texts.hasRight)
        texts.right = m_contents.right->text;
    if (!texts.hasLeft && !texts.hasRight)
        return; // the note says why
    const Side named = texts.hasRight ? Side::Right : Side::Left;
    const QString path = m_pair->comparison->recording(named)->files()[fileOf(named)].path;
    texts.definition = definitionForFile(path, m_contents[named]->text);
    if (change().leftPath != change().rightPath) {
        texts.leftTitle = oneLine(change().leftPath);
        texts.rightTitle = oneLine(change().rightPath);
    }
    m_sides->setTexts(texts);
}

void InputFile::showNote()
{
    QStringList notes;
    bool isBad = false;
    for (const Side side : Sides) {
        QStringList ofSide{m_problems[side]};
        if (m_contents[side])
            ofSide << noteOfFile(*m_contents[side]);
        ofSide.removeAll(QString());
        isBad = isBad || !m_problems[side].isEmpty()
            || (m_contents[side] && m_contents[side]->state == Content::State::Damaged);
        if (!ofSide.isEmpty())
            notes << (side == Side::Left ? tr("Left: %1") : tr("Right: %1")).arg(ofSide.join(u' '));
    }
    QPalette colors = m_note->palette();
    colors.setColor(QPalette::Window, tintOf(isBad ? Outcome::Failed : Outcome::Changed, palette()));
    m_note->setPalette(colors);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void InputFile::scrollToLine(Side side, int line)
{
    m_wishedSide = side;
    m_wishedLine = line;
    applyWishes();
}

bool InputFile::isSettled() const
{
    return m_waiting == 0 && m_sides->isSettled();
}

bool InputFile::stepDifference(int step)
{
    if (m_stack->currentWidget() != m_sides)
        return false;
    if (isSettled())
        return m_sides->stepDifference(step);
    m_wishedStep = step;
    return true;
}

void InputFile::applyWishes()
{
    if (!isSettled())
        return;
    const Side side = m_wishedSide;
    TextView *text = m_sides->text(side);
    if (const int line = std::min(std::exchange(m_wishedLine, 0), text->lineCount()); line > 0) {
        text->setMarkedLine(line);
        const quint32 begin = text->lines()->lineBegin(line - 1);
        text->select(begin, begin);
        m_sides->scrollToLine(side, line);
    }
    if (const int step = std::exchange(m_wishedStep, 0); step != 0) {
        m_sides->restart(step);
        m_sides->stepDifference(step);
    }
}

void InputFile::setNoiseShown(bool shown)
{
    m_sides->setNoiseShown(shown);
}

void InputFile::openFind()
{
    m_sides->openFind();
}

void InputFile::findNext()
{
    m_sides->findNext();
}

void InputFile::findPrevious()
{
    m_sides->findPrevious();
}

void InputFile::changeEvent(QEvent *event)
{
    InputPane::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pair)
        showNote();
}

} // namespace aviary
