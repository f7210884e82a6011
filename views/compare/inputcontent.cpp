// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/inputcontent.h"

#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/textview.h"
#include "views/compare/jsonsides.h"
#include "views/compare/sidesview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QTimer>
#include <QTreeView>
#include <QtConcurrent/QtConcurrentRun>

#include <chrono>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr std::chrono::milliseconds SlowAfter{300};

QByteArray textOf(const JsonValue &value)
{
    return value.isString() ? value.toUtf8() : value.toIndented().toUtf8();
}

} // namespace

InputContent::InputContent(QWidget *parent)
    : InputPane(parent)
    , m_title(new ElidedLabel(this))
    , m_note(plainLabel({}, this))
    , m_values(new JsonSides(this))
    , m_texts(new SidesView(this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    for (const Side side : Sides) {
        m_links[side] = new LinkButton(side == Side::Left ? tr("Open the left one") : tr("Open the right one"), this);
        connect(m_links[side], &LinkButton::clicked, this, [this, side] { Q_EMIT alone(side); });
        head->addWidget(m_links[side]);
    }
    m_stack->addWidget(m_values);
    m_stack->addWidget(m_texts);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addLayout(m_stack, 1);
    connect(m_texts, &SidesView::settled, this, [this] {
        if (const int step = std::exchange(m_wishedStep, 0); step != 0) {
            m_texts->restart(step);
            m_texts->stepDifference(step);
        }
        if (isSettled())
            Q_EMIT settled();
    });
    connect(m_texts, &SidesView::noiseShown, this, &InputPane::noiseShown);
    connect(m_values, &JsonSides::noiseShown, this, &InputPane::noiseShown);
}

void InputContent::showFacts(const ComparedPairPtr &pair, size_t host, const Both<ReportSource *> &sources)
{
    m_pair = pair;
    m_isFacts = true;
    m_index = host;
    const HostPair &shown = pair->comparison->hosts()[host];
    m_name = shown.name;
    Both<Job<ContentPtr>> jobs;
    for (const Side side : Sides) {
        if (sources[side])
            jobs[side] = sources[side]->facts(pair->comparison->recording(side)->hosts()[shown.host[side]].id);
    }
    begin(tr("Facts of %1").arg(shown.name), std::move(jobs), {true, true});
}

void InputContent::showRecord(const ComparedPairPtr &pair, size_t record, const Both<ReportSource *> &sources)
{
    m_pair = pair;
    m_isFacts = false;
    m_index = record;
    const RecordChange &shown = pair->inputs.records[record];
    m_name = shown.key;
    const Both<TableIndex> places{shown.left, shown.right};
    Both<Job<ContentPtr>> jobs;
    for (const Side side : Sides) {
        if (sources[side] && places[side] != NoIndex)
            jobs[side] = sources[side]->record(pair->comparison->recording(side)->records()[places[side]].id);
    }
    begin(tr("Record %1").arg(shown.key), std::move(jobs), {shown.left != NoIndex, shown.right != NoIndex});
}

void InputContent::begin(const QString &title, Both<Job<ContentPtr>> jobs, Both<bool> isThere)
{
    m_title->setText(title);
    m_comparing = {};
    m_isComparing = false;
    m_contents = {};
    m_problems.clear();
    m_note->hide();
    m_waiting = m_wishedStep = 0;
    m_values->setDifference({});
    m_texts->clear();
    m_empty->set({});
    m_stack->setCurrentWidget(m_empty);
    sayReading();
    for (const Side side : Sides) {
        m_links[side]->setVisible(isThere[side]);
        m_links[side]->setToolTip(m_isFacts
                                      ? (side == Side::Left ? tr("Show the host among those of the left run")
                                                            : tr("Show the host among those of the right run"))
                                      : (side == Side::Left ? tr("Show the record among those of the left run")
                                                            : tr("Show the record among those of the right run")));
        m_jobs[side] = std::move(jobs[side]);
        if (!m_jobs[side].isValid())
            continue;
        ++m_waiting;
        m_jobs[side].then(this, [this, side](const Result<ContentPtr> &content) { take(side, content); });
    }
}

void InputContent::take(Side side, const Result<ContentPtr> &content)
{
    const QString problem
        = content ? (*content)->problem : QStringList{content.error().what, content.error().todo}.join(u' ').trimmed();
    if (!problem.isEmpty())
        m_problems << (side == Side::Left ? tr("Left: %1") : tr("Right: %1")).arg(oneLine(problem));
    m_contents[side] = content.value_or(nullptr);
    if (--m_waiting > 0)
        return;
    m_note->setText(m_problems.join(u'\n'));
    m_note->setVisible(!m_problems.isEmpty());
    compare();
}

void InputContent::compare()
{
    m_isComparing = true;
    const Both<ContentPtr> contents = m_contents;
    if (m_isFacts) {
        m_comparing = Job<Compared>(QtConcurrent::run([contents, name = m_name](QPromise<Result<Compared>> &promise) {
            const FactsDifference facts = compareFacts({name, contents.left, contents.right});
            Compared compared{.values = facts.difference};
            switch (facts.state) {
            case FactsDifference::State::Compared:
                if (facts.difference.likeness == Likeness::Same)
                    compared.instead = tr("The facts of %1 are the same in both runs.");
                break;
            case FactsDifference::State::OnlyLeft:
                compared.instead = tr("Facts were gathered for %1 in the left run only.");
                break;
            case FactsDifference::State::OnlyRight:
                compared.instead = tr("Facts were gathered for %1 in the right run only.");
                break;
            case FactsDifference::State::NotGathered:
                compared.instead = tr("No facts were gathered for %1 in either run (gather_facts: false).");
                break;
            }
            promise.addResult(std::move(compared));
        }));
    } else {
        const RecordChange &record = m_pair->inputs.records[m_index];
        m_comparing
            = Job<Compared>(QtConcurrent::run([contents, pair = m_pair, record](QPromise<Result<Compared>> &promise) {
                  const Both<TableIndex> places{record.left, record.right};
                  Both<JsonDocument> documents;
                  for (const Side side : Sides) {
                      if (contents[side])
                          documents[side]
                              = valueOf(pair->comparison->recording(side)->records()[places[side]], *contents[side]);
                  }
                  Compared compared;
                  compared.isText = !documents.left.root().isContainer() || !documents.right.root().isContainer();
                  for (const Side side : Sides) {
                      if (compared.isText && contents[side])
                          compared.texts[side] = textOf(documents[side].root());
                  }
                  if (!compared.isText)
                      compared.values = compareJson(documents.left, documents.right);
                  if (!compared.isText && compared.values.likeness == Likeness::Same)
                      compared.instead = tr("The values of the record %1 are the same in both runs.");
                  promise.addResult(std::move(compared));
              }));
    }
    m_comparing.then(this, [this](const Result<Compared> &compared) { take(*compared); });
}

void InputContent::take(const Compared &compared)
{
    m_isComparing = false;
    const bool isNothing = !m_contents.left && !m_contents.right;
    if (isNothing) {
        say({}); // the note says why
    } else if (!compared.instead.isEmpty()) {
        say(compared.instead.arg(oneLine(m_name)));
    } else if (compared.isText) {
        SidesView::Texts texts;
        texts.noiseIn = NoiseIn::Output; // as in the list
        texts.hasLeft = compared.texts.left.has_value();
        texts.hasRight = compared.texts.right.has_value();
        texts.left = compared.texts.left.value_or(QByteArray());
        texts.right = compared.texts.right.value_or(QByteArray());
        m_texts->setTexts(texts);
        m_stack->setCurrentWidget(m_texts);
    } else {
        m_values->setDifference(compared.values);
        m_stack->setCurrentWidget(m_values);
        m_values->restart();
        if (const int step = std::exchange(m_wishedStep, 0); step != 0)
            m_values->stepDifference(step);
    }
    setFocusProxy(m_stack->currentWidget());
    if (isSettled())
        Q_EMIT settled();
}

void InputContent::say(const QString &text)
{
    m_wishedStep = 0;
    m_empty->set(text);
    m_stack->setCurrentWidget(m_empty);
}

// Said only when it takes a while: a flash of words is noise.
void InputContent::sayReading()
{
    QTimer::singleShot(SlowAfter, this, [this, reading = ++m_reading] {
        if (reading == m_reading && (m_waiting > 0 || m_isComparing))
            m_empty->set(tr("Reading…"));
    });
}

const JsonDifference *InputContent::difference() const
{
    return m_stack->currentWidget() == m_values ? &m_values->model()->difference() : nullptr;
}

Both<QByteArray> InputContent::texts() const
{
    if (m_stack->currentWidget() != m_texts)
        return {};
    return {m_texts->text(Side::Left)->text(), m_texts->text(Side::Right)->text()};
}

bool InputContent::isSettled() const
{
    return m_waiting == 0 && !m_isComparing && m_texts->isSettled();
}

bool InputContent::stepDifference(int step)
{
    if (m_waiting > 0 || m_isComparing || !m_texts->isSettled()) {
        m_wishedStep = step;
        return true;
    }
    if (m_stack->currentWidget() == m_values)
        return m_values->stepDifference(step);
    return m_stack->currentWidget() == m_texts && m_texts->stepDifference(step);
}

void InputContent::setNoiseShown(bool shown)
{
    m_values->setNoiseShown(shown);
    m_texts->setNoiseShown(shown);
}

void InputContent::openFind()
{
    if (m_stack->currentWidget() == m_texts)
        m_texts->openFind();
}

void InputContent::findNext()
{
    if (m_stack->currentWidget() == m_texts)
        m_texts->findNext();
}

void InputContent::findPrevious()
{
    if (m_stack->currentWidget() == m_texts)
        m_texts->findPrevious();
}

} // namespace aviary
