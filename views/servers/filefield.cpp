// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/servers/filefield.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

FileField::FileField(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    m_button->setText(u"…"_s);
    m_button->setToolTip(title);
    m_button->setAccessibleName(title);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    setFocusProxy(m_edit);
    setFocusPolicy(m_edit->focusPolicy()); // else the key of its label leads nowhere
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_button, &QToolButton::clicked, this, [this, title] { choose(title); });
}

QString FileField::path() const
{
    return m_edit->text().trimmed();
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(path);
}

void FileField::choose(const QString &title)
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(path()).path(),
                                   tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace aviary
