// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptyplace.h"

#include "views/common/palette.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aviary {

EmptyPlace::EmptyPlace(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    connect(m_action, &QPushButton::clicked, this, &EmptyPlace::actionTriggered);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    setFocusProxy(m_action);
}

void EmptyPlace::set(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyPlace::text() const
{
    return m_text->text();
}

} // namespace aviary
