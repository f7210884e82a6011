// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/quickfilterbar.h"

#include "models/recording/format.h"
#include "views/common/flowlayout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

QuickFilterBar::QuickFilterBar(std::vector<Kind> kinds, QWidget *parent)
    : QWidget(parent)
    , m_kinds(std::move(kinds))
    , m_layout(new QHBoxLayout(this))
    , m_line(new QLineEdit(this))
    , m_summary(new QLabel(this))
{
    m_line->setAccessibleName(tr("Filter"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT changed();
    });

    auto *buttons = new QWidget(this);
    m_flow = new FlowLayout(buttons);
    for (const Kind &kind : m_kinds) {
        auto *button = new QToolButton(buttons);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        button->setObjectName(kind.object);
        connect(button, &QToolButton::toggled, this, [this, bit = 1U << kind.bit](bool on) {
            m_bits = on ? m_bits | bit : m_bits & ~bit;
            if (!m_quiet)
                Q_EMIT changed();
        });
        m_flow->addWidget(button);
        m_buttons.push_back(button);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);

    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->setContentsMargins(6, 4, 6, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_line, 1, Qt::AlignTop);
    m_layout->addWidget(buttons, 4);
    m_layout->addWidget(m_summary, 0, Qt::AlignTop);
    m_summary->setMinimumHeight(m_line->sizeHint().height());
    updateIcons();
    const auto none = [](int) -> qint64 { return 0; };
    setCounts(none, none);
}

void QuickFilterBar::setPlaceholder(const QString &text, const QString &toolTip)
{
    m_line->setPlaceholderText(text);
    m_line->setToolTip(toolTip);
}

void QuickFilterBar::addTool(QWidget *tool)
{
    m_layout->insertWidget(m_layout->indexOf(m_summary), tool, 0, Qt::AlignTop);
}

void QuickFilterBar::addFirst(QWidget *chip)
{
    m_flow->prependWidget(chip);
}

QString QuickFilterBar::text() const
{
    return m_line->text();
}

void QuickFilterBar::set(quint32 kinds, const QString &text)
{
    const bool same = kinds == m_bits && text == m_line->text();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_line->setText(text);
        for (size_t i = 0; i < m_kinds.size(); ++i)
            m_buttons[i]->setChecked(kinds & (1U << m_kinds[i].bit));
        m_bits = kinds;
    }
    if (!same)
        Q_EMIT changed();
}

void QuickFilterBar::setCounts(const std::function<qint64(int)> &all, const std::function<qint64(int)> &left)
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        const Kind &kind = m_kinds[i];
        m_buttons[i]->setText(u"%1 %2"_s.arg(kind.name, formatCount(left(kind.bit))));
        m_buttons[i]->setVisible(kind.always || all(kind.bit) > 0 || m_buttons[i]->isChecked());
    }
}

void QuickFilterBar::setSummary(const QString &text)
{
    m_summary->setText(text);
}

QString QuickFilterBar::summary() const
{
    return m_summary->text();
}

void QuickFilterBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void QuickFilterBar::updateIcons()
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_buttons[i]->setIcon(m_kinds[i].icon(palette()));
        QPalette colors = palette();
        colors.setColor(QPalette::ButtonText, m_kinds[i].color(palette()));
        m_buttons[i]->setPalette(colors);
    }
}

void QuickFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

bool QuickFilterBar::eventFilter(QObject *watched, QEvent *event)
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
