// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/servers/signinline.h"

#include "views/common/labels.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace aviary {

namespace {

constexpr int MostCharacters = 50; // in sight, of a name or a password

} // namespace

SignInLine::SignInLine(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, this))
    , m_userLabel(new QLabel(tr("&User:"), this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("Re&member in the system's keyring"), this))
    , m_noKeyring(plainLabel({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_noKeyring->setWordWrap(true);
    setTextColour(m_noKeyring, mutedText(palette()));
    m_userLabel->setBuddy(m_user);
    auto *passwordLabel = new QLabel(tr("&Password:"), this);
    passwordLabel->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    auto *signIn = new QPushButton(tr("&Sign in"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);

    auto *row = new QHBoxLayout;
    row->addWidget(m_userLabel);
    row->addWidget(m_user, 1);
    row->addWidget(passwordLabel);
    row->addWidget(m_password, 1);
    row->addWidget(signIn);
    row->addWidget(cancel);
    row->addStretch(); // in a wide window fields as wide as half of it would be far from their buttons
    for (QLineEdit *field : {m_user, m_password})
        field->setMaximumWidth(fontMetrics().averageCharWidth() * MostCharacters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_remember);
    column->addWidget(m_noKeyring);
    setNoKeyring({});
    hide();

    connect(m_user, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInLine::submit);
    connect(signIn, &QPushButton::clicked, this, &SignInLine::submit);
    connect(cancel, &QPushButton::clicked, this, &SignInLine::close);
}

void SignInLine::ask(const QUrl &place, const QString &text, const QString &user, bool asksUser)
{
    m_place = place;
    m_text->setText(text);
    m_user->setText(user);
    m_user->setVisible(asksUser);
    m_userLabel->setVisible(asksUser);
    m_password->clear();
    m_remember->setChecked(false);
    show();
    (asksUser && user.isEmpty() ? m_user : m_password)->setFocus();
}

void SignInLine::setNoKeyring(const QString &why)
{
    m_noKeyring->setText(why);
    m_noKeyring->setVisible(!why.isEmpty());
    m_remember->setVisible(why.isEmpty());
}

void SignInLine::close()
{
    m_password->clear();
    hide();
}

void SignInLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void SignInLine::submit()
{
    const QString password = m_password->text();
    const bool remember = m_remember->isChecked() && !m_remember->isHidden();
    close();
    Q_EMIT signedIn(m_place, m_user->text(), password, remember);
}

} // namespace aviary
