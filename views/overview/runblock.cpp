// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/runblock.h"

#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Enough for any name of a job; a longer one is on the page Records.
constexpr qsizetype LongestLink = 2000;

} // namespace

RunBlock::RunBlock(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void RunBlock::setRecording(const RecordingPtr &recording, ReportSource *source)
{
    const RunFacts run = recording ? runFactsOf(*recording) : RunFacts();
    const bool same = m_body && recording && m_playbook == recording->playbook().id && m_source == source
        && m_run.facts == run.facts && m_run.command == run.command
        && m_links.size() == recording->reportLinks().size();
    if (same)
        return;
    delete m_body;
    m_body = nullptr;
    m_links.clear();
    m_muted.clear();
    m_values.clear();
    m_names.clear();
    m_source = source;
    m_run = run;
    if (!recording)
        return;
    m_playbook = recording->playbook().id;
    build(*recording);
}

void RunBlock::build(const Recording &recording)
{
    m_body = new QWidget(this);
    m_body->setMaximumWidth(1000); // what belongs to a line stays near it
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    addCommand(m_run);
    addLinks(recording);
    addLabels(m_run);
    for (const RunFact &fact : m_run.facts)
        addLine(fact.name, oneLine(fact.value), fact.isMissing);
    layout()->addWidget(m_body);
    colour();
}

QLabel *RunBlock::addLine(const QString &name, const QString &value, bool muted)
{
    const int row = m_grid->rowCount();
    auto *title = new ElidedLabel(name, m_body);
    title->setMaximumWidth(fontMetrics().averageCharWidth() * 30); // the key of a record may be a long one
    QLabel *text = plainLabel(value, m_body);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::ClickFocus); // a walk by Tab stops where something can be done
    text->setWordWrap(true);
    keepNarrow(text);
    m_grid->addWidget(title, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
    m_muted.push_back(title);
    if (muted)
        m_muted.push_back(text);
    m_names << name;
    m_values.push_back(text);
    return text;
}

void RunBlock::addCommand(const RunFacts &run)
{
    if (run.command.isEmpty()) {
        addLine(tr("Command line"), oneLine(run.commandNote), true);
        return;
    }
    QLabel *command = addLine(tr("Command line"), oneLine(run.command));
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    command->setAccessibleName(tr("Command line"));
    auto *copy = new LinkButton(tr("Copy"), m_body);
    copy->setToolTip(tr("Copy the command line"));
    connect(copy, &LinkButton::clicked, this, [text = run.command] { QGuiApplication::clipboard()->setText(text); });
    m_grid->addWidget(copy, m_grid->rowCount() - 1, 2, Qt::AlignTop);
    QLabel *note = addLine({}, oneLine(run.commandNote), true);
    QFont small = note->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    note->setFont(small);
}

void RunBlock::addLabels(const RunFacts &run)
{
    if (run.labels.isEmpty() && run.araLabels.isEmpty())
        return;
    QLabel *labels
        = addLine(tr("Labels"), run.labels.isEmpty() ? tr("none of its own") : oneLine(run.labels.join(u" · "_s)),
                  run.labels.isEmpty());
    if (run.araLabels.isEmpty())
        return;
    auto *more = new LinkButton(araLabelsText(run), m_body);
    more->setToolTip(tr("Show the labels that ARA made from the options"));
    connect(more, &LinkButton::clicked, labels, [labels, more, all = run.labels + run.araLabels] {
        labels->setText(oneLine(all.join(u" · "_s)));
        keepNarrow(labels);
        more->hide();
    });
    m_grid->addWidget(more, m_grid->rowCount() - 1, 2, Qt::AlignTop);
}

void RunBlock::addLinks(const Recording &recording)
{
    for (const Record &record : recording.reportLinks()) {
        Link link;
        link.id = record.id;
        link.name = record.key;
        link.text = addLine(record.key, {});
        m_links.push_back(std::move(link));
    }
    if (!m_source)
        return;
    for (size_t i = 0; i < m_links.size(); ++i) {
        m_links[i].job = m_source->record(m_links[i].id);
        m_links[i].job.then(this, [this, i](const Result<ContentPtr> &content) {
            const JsonValue value = content ? (*content)->json.root() : JsonValue();
            const bool whole = value.sourceSize() <= LongestLink;
            showLink(i,
                     !content    ? content.error().what
                         : whole ? value.toString()
                                 : tr("an address of over 2,000 characters"));
        });
    }
}

void RunBlock::showLink(size_t index, const QString &value)
{
    Link &link = m_links[index];
    link.read = true;
    const std::optional<QUrl> url = linkOf(value);
    if (!url) {
        link.text->setText(oneLine(value));
        keepNarrow(link.text);
    } else {
        link.button = new LinkButton(oneLine(value), m_body);
        setPlainToolTip(link.button, tr("Open %1").arg(url->toDisplayString()));
        connect(link.button, &LinkButton::clicked, this, [this, url] { Q_EMIT linkChosen(*url); });
        const int at = m_grid->indexOf(link.text);
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        m_grid->getItemPosition(at, &row, &column, &rows, &columns);
        std::ranges::replace(m_values, static_cast<QWidget *>(link.text), static_cast<QWidget *>(link.button));
        delete link.text;
        link.text = nullptr;
        m_grid->addWidget(link.button, row, column, Qt::AlignLeft | Qt::AlignTop);
        colour();
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isSettled())
                Q_EMIT settled();
        },
        Qt::QueuedConnection);
}

bool RunBlock::isSettled() const
{
    return !m_source || std::ranges::all_of(m_links, &Link::read);
}

QString RunBlock::text() const
{
    QStringList lines;
    for (size_t i = 0; i < m_values.size(); ++i) {
        QString value;
        if (const auto *label = qobject_cast<const QLabel *>(m_values[i]))
            value = label->text();
        else if (const auto *button = qobject_cast<const LinkButton *>(m_values[i]))
            value = button->text();
        lines << m_names[static_cast<qsizetype>(i)] + u": "_s + value;
    }
    return lines.join(u'\n');
}

void RunBlock::colour()
{
    const QPalette own = palette();
    for (QWidget *widget : m_muted)
        setTextColour(widget, mutedText(own));
}

void RunBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace aviary
