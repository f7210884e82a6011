// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace aviary {

struct LocationSide;
class MessageLine;
class Navigator;
class OpenReport;
class Session;

// Says what became of files and servers of open reports, and leads on where what was shown is not there any more. GUI thread.
class ChangeTeller : public QObject
{
    Q_OBJECT
public:
    ChangeTeller(Session *session, Navigator *navigator, MessageLine *messages, QObject *parent);

Q_SIGNALS:
    void signInWanted(const QUrl &origin);

private:
    void tellCondition(const OpenReport *report);
    void tellReplaced(const OpenReport *report);
    void leadOn();
    const OpenReport *without(const LocationSide &side) const;

    Session *m_session;
    Navigator *m_navigator;
    MessageLine *m_messages;
};

} // namespace aviary
