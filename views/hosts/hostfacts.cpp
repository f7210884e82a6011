// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/hostfacts.h"

#include "models/items/hostsmodel.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/jsontreeview.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QLabel *labelToCopy(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

HostFacts::HostFacts(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_results(new LinkButton(this))
    , m_recap(new ElidedLabel(this))
    , m_problem(labelToCopy({}, this))
    , m_tree(new JsonTreeView(this))
    , m_empty(new EmptyPlace(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_tree->setAccessibleName(tr("Facts"));

    m_cardArea = new QWidget(this);
    m_card = new QFormLayout(m_cardArea);
    m_card->setContentsMargins(8, 4, 8, 4);
    m_card->setVerticalSpacing(3);
    m_card->setRowWrapPolicy(QFormLayout::DontWrapRows);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_cardArea);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(scroll);
    both->addWidget(m_tree);
    both->setChildrenCollapsible(false);
    both->setSizes({400, 600}); // shares: the card must show its values, not only their names
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);

    m_stack = new QStackedLayout;
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 2);
    head->setSpacing(12);
    head->addWidget(m_name);
    head->addWidget(m_results);
    head->addWidget(m_recap, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_tree);

    connect(m_results, &QAbstractButton::clicked, this, [this] {
        if (m_recording && m_host != NoIndex)
            Q_EMIT resultsRequested(m_recording->hosts()[m_host].id);
    });
    connect(m_tree, &JsonTreeView::settled, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
    clear();
}

void HostFacts::clear()
{
    m_job = {};
    m_isReading = m_hasFacts = m_mayComeLater = false;
    m_host = NoIndex;
    m_recording.reset();
    m_name->setText({});
    m_recap->setText({});
    m_results->hide();
    m_problem->hide();
    say(tr("Select a host to see its facts."));
}

void HostFacts::say(const QString &text)
{
    m_empty->set(text);
    m_stack->setCurrentWidget(m_empty);
}

void HostFacts::show(const RecordingPtr &recording, TableIndex host, ReportSource *source)
{
    const bool same = m_recording && host == m_host && recording->hosts()[host].id == m_recording->hosts()[m_host].id
        && recording->playbook().id == m_recording->playbook().id && m_source == source;
    // Facts come after their host, while the run goes on.
    const bool mayHaveFacts = same && !m_isReading && !m_hasFacts && m_recording != recording;
    m_recording = recording;
    m_host = host;
    m_name->setText(recording->hosts()[host].name);
    m_results->setText(tr("%n result(s)", nullptr, static_cast<int>(recording->countsOfHost(host).total())));
    m_results->setVisible(recording->countsOfHost(host).total() > 0);
    const QString recap = recapOf(*recording, host);
    m_recap->setText(recap.isEmpty() ? tr("no recap: Ansible counts at the end of a run") : tr("recap by Ansible: %1").arg(recap));
    if (same && !mayHaveFacts)
        return;
    m_source = source;
    m_news.follow(source, this, [this] {
        if (m_mayComeLater)
            fetch();
    });
    fetch();
}

void HostFacts::fetch()
{
    m_hasFacts = m_mayComeLater = false;
    m_problem->hide();
    if (!m_source)
        return say(whyNoFacts());
    m_isReading = true;
    m_job = m_source->facts(m_recording->hosts()[m_host].id);
    m_job.then(this, [this](const Result<ContentPtr> &facts) { take(facts); });
}

void HostFacts::take(const Result<ContentPtr> &facts)
{
    m_isReading = false;
    if (!facts) {
        m_mayComeLater = mayPass(facts.error());
        say(facts.error().what);
        Q_EMIT settled();
        return;
    }
    const ContentPtr &content = *facts;
    m_problem->setText(oneLine(content->problem));
    m_problem->setVisible(!content->problem.isEmpty());
    const JsonValue root = content->json.root();
    if (!root.isContainer() || root.size() == 0) {
        say(content->problem.isEmpty() ? whyNoFacts() : content->problem);
        Q_EMIT settled();
        return;
    }
    while (m_card->rowCount() > 0)
        m_card->removeRow(0);
    for (const FactsLine &line : readFactsCard(root)) {
        QLabel *label = labelToCopy(line.label, m_cardArea);
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, mutedText(palette()));
        label->setPalette(muted);
        QLabel *value = labelToCopy(oneLine(line.value), m_cardArea);
        value->setWordWrap(true);
        keepNarrow(value);
        m_card->addRow(label, value);
    }
    m_tree->setDocument(content->json);
    m_hasFacts = true;
    m_stack->setCurrentIndex(0);
    if (isSettled())
        Q_EMIT settled();
}

QString HostFacts::whyNoFacts() const
{
    const QString name = oneLine(m_recording->shortHost(m_host));
    const bool worked = m_recording->countsOfHost(m_host).total() > 0;
    if (!worked)
        return tr("No facts were gathered for %1 in this run, and no result of it was recorded: it stands here because something was delegated to it, "
                  "or because the run ended before.")
            .arg(name);
    return tr("No facts were gathered for %1 in this run (gather_facts: false).").arg(name);
}

bool HostFacts::isSettled() const
{
    return !m_isReading && m_tree->isSettled();
}

} // namespace aviary
