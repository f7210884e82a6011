// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/servers/serverform.h"

#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/servers/filefield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Width = 560;
constexpr int LinesSaid = 4; // the dialog must not jump when something is said

QFormLayout *formOn(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return form;
}

} // namespace

ServerForm::ServerForm(const QString &title, const QString &save, QWidget *parent)
    : QDialog(parent)
    , m_remember(new QCheckBox(tr("Re&member the password in the system's keyring"), this))
    , m_noKeyring(plainLabel({}, this))
    , m_more(new QToolButton(this))
    , m_certificates(new QWidget(this))
    , m_busy(new QProgressBar(this))
    , m_mark(new QLabel(this))
    , m_said(plainLabel({}, this))
    , m_test(new QPushButton(tr("&Test"), this))
{
    setWindowTitle(title);
    auto *fields = new QWidget(this);
    QFormLayout *form = formOn(fields);
    m_address = line(tr("&Address:"), form);
    m_address->setPlaceholderText(u"https://logs.example/2/some/path/ara-report"_s);
    m_address->setToolTip(tr("Of an ARA server, with any path before /api/v1/, or of its database: "
                             "postgresql://user@host/name, mysql://user@host/name"));
    m_name = line(tr("&Name:"), form);
    m_user = line(tr("&User:"), form);
    m_password = line(tr("&Password:"), form);
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(QString(), m_remember);
    m_noKeyring->setWordWrap(true);
    setTextColour(m_noKeyring, mutedText(palette()));
    QSizePolicy wide = m_noKeyring->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    m_noKeyring->setSizePolicy(wide);
    m_noKeyring->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_noKeyring->hide();
    form->addRow(QString(), m_noKeyring);

    m_more->setText(tr("&Certificates"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    QFormLayout *more = formOn(m_certificates);
    m_certificate = file(tr("C&lient certificate:"), tr("Choose the client certificate"), more);
    m_key = file(tr("Its &key:"), tr("Choose the key of the client certificate"), more);
    m_keyPassword = line(tr("Passphrase of the k&ey:"), more);
    m_keyPassword->setEchoMode(QLineEdit::Password);
    m_authority = file(tr("O&wn CA:"), tr("Choose the certificates to trust beside those of the system"), more);
    const auto unfold = [this](bool on) {
        m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_certificates->setVisible(on);
        fit();
    };
    connect(m_more, &QToolButton::toggled, this, unfold);
    unfold(false);

    QLabel *note
        = plainLabel(tr("Nothing is ever written to a server. The system's proxy is used where there is one."), this);
    note->setWordWrap(true);
    setTextColour(note, mutedText(palette()));

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(4);
    QSizePolicy kept = m_busy->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(kept);
    m_busy->hide();
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_said->setMinimumHeight(m_said->fontMetrics().lineSpacing() * LinesSaid);
    m_mark->setFixedWidth(16);
    m_mark->setAlignment(Qt::AlignTop);
    auto *said = new QHBoxLayout;
    said->addWidget(m_mark, 0, Qt::AlignTop);
    said->addWidget(m_said, 1);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *ends = new QPushButton(save, this);
    for (QPushButton *button : {m_test, cancel})
        button->setAutoDefault(false);
    ends->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ends);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(fields);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_certificates);
    column->addWidget(note);
    column->addStretch();
    column->addWidget(m_busy);
    column->addLayout(said);
    column->addLayout(buttons);
    setMinimumWidth(Width);

    connect(m_address, &QLineEdit::editingFinished, this, &ServerForm::addressEdited);
    for (QLineEdit *edit : {m_address, m_user, m_password, m_keyPassword})
        connect(edit, &QLineEdit::textEdited, this, &ServerForm::edited);
    for (FileField *field : {m_certificate, m_key, m_authority})
        connect(field, &FileField::changed, this, &ServerForm::edited);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_isTesting)
            Q_EMIT stopRequested();
        else
            Q_EMIT testRequested();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ends, &QPushButton::clicked, this, &ServerForm::saveRequested);
    const QList<QWidget *> order{m_address,
                                 m_name,
                                 m_user,
                                 m_password,
                                 m_remember,
                                 m_more,
                                 m_certificate->edit(),
                                 m_certificate->button(),
                                 m_key->edit(),
                                 m_key->button(),
                                 m_keyPassword,
                                 m_authority->edit(),
                                 m_authority->button(),
                                 m_test,
                                 cancel,
                                 ends};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_address->setObjectName(u"address"_s);
    m_name->setObjectName(u"name"_s);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_certificate->edit()->setObjectName(u"certificate"_s);
    m_keyPassword->setObjectName(u"keyPassword"_s);
    showNothing();
    fit();
    m_address->setFocus();
}

// A line tells that it was edited when it loses the focus, which it does while all of this goes.
ServerForm::~ServerForm()
{
    m_address->disconnect(this);
}

QLineEdit *ServerForm::line(const QString &label, QFormLayout *form)
{
    auto *edit = new QLineEdit(form->parentWidget());
    form->addRow(label, edit);
    return edit;
}

FileField *ServerForm::file(const QString &label, const QString &title, QFormLayout *form)
{
    auto *field = new FileField(title, form->parentWidget());
    form->addRow(label, field);
    return field;
}

ServerInput ServerForm::input() const
{
    return {.address = m_address->text().trimmed(),
            .name = m_name->text().trimmed(),
            .user = m_user->text(),
            .password = m_password->text(),
            .certificate = m_certificate->path(),
            .key = m_key->path(),
            .keyPassword = m_keyPassword->text(),
            .authority = m_authority->path(),
            .remembers = m_remember->isChecked() && !m_remember->isHidden()};
}

void ServerForm::setInput(const ServerInput &input)
{
    if (m_address->text() != input.address)
        m_address->setText(input.address);
    if (m_name->text() != input.name)
        m_name->setText(input.name);
    m_user->setText(input.user);
    m_password->setText(input.password);
    m_certificate->setPath(input.certificate);
    m_key->setPath(input.key);
    m_keyPassword->setText(input.keyPassword);
    m_authority->setPath(input.authority);
    m_remember->setChecked(input.remembers);
    if (!input.certificate.isEmpty() || !input.key.isEmpty() || !input.authority.isEmpty())
        m_more->setChecked(true);
}

void ServerForm::setUsualName(const QString &name)
{
    m_name->setPlaceholderText(name);
}

void ServerForm::setNoKeyring(const QString &why)
{
    m_noKeyring->setText(why);
    m_noKeyring->show();
    m_remember->hide();
    fit();
}

// As high as what it says needs, which goes over several lines.
void ServerForm::fit()
{
    if (!layout())
        return;
    layout()->activate();
    const int width = std::max(this->width(), Width);
    resize(width, std::max(layout()->totalHeightForWidth(width), layout()->totalMinimumSize().height()));
}

void ServerForm::showProgress(const QString &text)
{
    setTesting(true);
    say(text, {}, {});
}

void ServerForm::showFound(const QString &text)
{
    setTesting(false);
    say(text, u"note"_s, {});
}

void ServerForm::showProblem(const Error &error)
{
    setTesting(false);
    QStringList sentences{error.what, error.todo};
    sentences.removeAll(QString());
    say(sentences.join(u' '), u"warning"_s, error.detail);
}

void ServerForm::showNothing()
{
    setTesting(false);
    say({}, {}, {});
}

QString ServerForm::said() const
{
    return m_said->text();
}

void ServerForm::say(const QString &text, const QString &icon, const QString &detail)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
    m_mark->setPixmap(icon.isEmpty() ? QPixmap() : actionIcon(icon, palette()).pixmap(16, 16));
    if (detail.isEmpty())
        m_said->setToolTip({});
    else
        setPlainToolTip(m_said, detail);
    if (m_said->heightForWidth(m_said->width()) > m_said->height())
        fit();
}

void ServerForm::setTesting(bool isTesting)
{
    m_isTesting = isTesting;
    m_busy->setVisible(isTesting);
    m_test->setText(isTesting ? tr("S&top") : tr("&Test"));
}

} // namespace aviary
