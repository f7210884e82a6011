// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/kindswitch.h"

#include "models/items/figures/figurewords.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace aviary {

namespace {

constexpr int All = GroupKindCount; // an id beside those of the kinds

} // namespace

KindSwitch::KindSwitch(bool all, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](int id, const QString &text, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button, id);
        layout->addWidget(button);
    };
    if (all)
        add(All, tr("All"), tr("Tasks, roles, actions and hosts in one list"));
    for (int kind = 0; kind < GroupKindCount; ++kind)
        add(kind, nameOfKind(static_cast<GroupKind>(kind)), derivedText(static_cast<GroupKind>(kind)));
    m_buttons->button(all ? All : 0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT kindChanged();
    });
}

std::optional<GroupKind> KindSwitch::kind() const
{
    const int id = m_buttons->checkedId();
    return id == All ? std::nullopt : std::optional(static_cast<GroupKind>(id));
}

void KindSwitch::setKind(std::optional<GroupKind> kind)
{
    if (QAbstractButton *button = m_buttons->button(kind ? static_cast<int>(*kind) : All))
        button->setChecked(true);
}

} // namespace aviary
