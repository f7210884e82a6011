// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace aviary {

class FileField;

// What a person types of a server.
struct ServerInput
{
    QString address, name;
    QString user, password;
    QString certificate, key, keyPassword, authority;
    bool remembers = false;
    bool operator==(const ServerInput &) const = default;
};

// The dialog for a server: address, name, who one is, and what a test says of it. It says what is wrong in a line of
// its own, and closes only when its owner closes it, or the person does.
class ServerForm : public QDialog
{
    Q_OBJECT
public:
    // `save`: what the button says that ends it.
    ServerForm(const QString &title, const QString &save, QWidget *parent);
    ~ServerForm() override;

    ServerInput input() const;
    void setInput(const ServerInput &input);
    // What the server is called without a name of its own.
    void setUsualName(const QString &name);
    // Instead of offering to remember: why nothing can be.
    void setNoKeyring(const QString &why);

    void showProgress(const QString &text); // of a test; it can be stopped
    void showFound(const QString &text);
    void showProblem(const Error &error);
    void showNothing();
    QString said() const;

Q_SIGNALS:
    void addressEdited();
    void edited(); // what a test said is of before
    void testRequested();
    void stopRequested();
    void saveRequested();

private:
    QLineEdit *line(const QString &label, QFormLayout *form);
    FileField *file(const QString &label, const QString &title, QFormLayout *form);
    void say(const QString &text, const QString &icon, const QString &detail);
    void setTesting(bool isTesting);
    void fit();

    QLineEdit *m_address, *m_name, *m_user, *m_password;
    QCheckBox *m_remember;
    QLabel *m_noKeyring;
    QToolButton *m_more;
    QWidget *m_certificates;
    FileField *m_certificate, *m_key;
    QLineEdit *m_keyPassword;
    FileField *m_authority;
    QProgressBar *m_busy;
    QLabel *m_mark, *m_said;
    QPushButton *m_test;
    bool m_isTesting = false;
};

} // namespace aviary
