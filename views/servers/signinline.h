// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUrl>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace aviary {

// A line in the window in which a person tells a server who they are.
class SignInLine : public QFrame
{
    Q_OBJECT
public:
    explicit SignInLine(QWidget *parent = nullptr);

    // Shows itself and takes the focus. Without `asksUser` the user is said in `text`, and only the password is asked
    // for.
    void ask(const QUrl &place, const QString &text, const QString &user, bool asksUser);
    const QUrl &place() const { return m_place; }
    // Why nothing can be remembered; "" where it can.
    void setNoKeyring(const QString &why);
    void close();

Q_SIGNALS:
    void signedIn(const QUrl &place, const QString &user, const QString &password, bool remember);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    QUrl m_place;
    QLabel *m_text, *m_userLabel;
    QLineEdit *m_user, *m_password;
    QCheckBox *m_remember;
    QLabel *m_noKeyring;
};

} // namespace aviary
