// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/filterbar.h"

#include "models/recording/format.h"
#include "views/common/flowlayout.h"
#include "views/common/labels.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_chips(new QWidget(this))
    , m_scope(new QToolButton(this))
    , m_summary(new QLabel(this))
{
    m_line->setPlaceholderText(tr("Host, task, action, file"));
    m_line->setAccessibleName(tr("Filter"));
    m_line->setToolTip(tr("Words that must all occur in host, task, action or file:line (Ctrl+L)"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        Filter filter = m_filter;
        filter.text = text;
        take(filter);
    });

    auto *chips = new FlowLayout(m_chips);
    m_scope->setIcon(actionIcon(u"close"_s, palette()));
    m_scope->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_scope->hide();
    connect(m_scope, &QToolButton::clicked, this, &FilterBar::scopeRemoved);
    chips->addWidget(m_scope);
    for (const Outcome outcome : OutcomesForReading) {
        auto *button = new QToolButton(m_chips);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        button->setObjectName(wordOf(outcome));
        connect(button, &QToolButton::toggled, this, [this, outcome](bool on) {
            Filter filter = m_filter;
            filter.outcomes = on ? filter.outcomes | Filter::bit(outcome) : filter.outcomes & ~Filter::bit(outcome);
            take(filter);
        });
        chips->addWidget(button);
        m_buttons[static_cast<size_t>(outcome)] = button;
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);

    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(m_line, 1, Qt::AlignTop);
    layout->addWidget(m_chips, 4);
    layout->addWidget(m_summary, 0, Qt::AlignTop);
    m_summary->setMinimumHeight(m_line->sizeHint().height());
    updateIcons();
    setCounts({}, {});
}

void FilterBar::take(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(filter);
}

void FilterBar::setFilter(const Filter &filter)
{
    // First the whole value, so that what the widgets tell next changes nothing.
    const bool same = filter == m_filter;
    m_filter = filter;
    m_line->setText(filter.text);
    for (const Outcome outcome : OutcomesForReading)
        m_buttons[static_cast<size_t>(outcome)]->setChecked(filter.outcomes & Filter::bit(outcome));
    if (!same)
        Q_EMIT filterChanged(filter);
}

void FilterBar::setCounts(const OutcomeCounts &all, const OutcomeCounts &counts)
{
    for (const Outcome outcome : OutcomesForReading) {
        QToolButton *button = m_buttons[static_cast<size_t>(outcome)];
        button->setText(u"%1 %2"_s.arg(nameOf(outcome), formatCount(counts[outcome])));
        // "failed 0" is an answer; for the others it is only noise.
        button->setVisible(all[outcome] > 0 || outcome == Outcome::Failed || button->isChecked());
    }
}

void FilterBar::setSummary(const QString &text)
{
    m_summary->setText(text);
}

QString FilterBar::summary() const
{
    return m_summary->text();
}

void FilterBar::setScope(const QString &text)
{
    m_scope->setVisible(!text.isEmpty());
    // An ampersand in a task's name is no mnemonic.
    m_scope->setText(fontMetrics()
                         .elidedText(oneLine(text), Qt::ElideRight, fontMetrics().averageCharWidth() * 40)
                         .replace(u'&', u"&&"_s));
    setPlainToolTip(m_scope, tr("%1\nShow the results of all again").arg(text));
}

void FilterBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterBar::updateIcons()
{
    for (const Outcome outcome : OutcomesForReading) {
        QToolButton *button = m_buttons[static_cast<size_t>(outcome)];
        button->setIcon(iconOf(outcome, palette()));
        QPalette colors = palette();
        colors.setColor(QPalette::ButtonText, colorOf(outcome, palette()));
        button->setPalette(colors);
    }
    m_scope->setIcon(actionIcon(u"close"_s, palette()));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            Q_EMIT left();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aviary
