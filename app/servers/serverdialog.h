// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/servers/server.h"
#include "app/servers/serverprobe.h"
#include "models/sources/servers/serveraccess.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace aviary {

class ServerForm;
class Servers;

// What the dialog for a server does: reads what a person typed, tests it, and keeps it. Lives as long as its form. GUI
// thread.
class ServerDialog : public QObject
{
    Q_OBJECT
public:
    // Shows the form above the window: for a new server, which may have an address already, or for `known`.
    ServerDialog(Servers *servers, const Server &server, bool isNew, QWidget *window);
    ~ServerDialog() override;

    ServerForm *form() const { return m_form; }

Q_SIGNALS:
    // The person ended it; `before`: how the server was called until now.
    void saved(const aviary::Server &server, const QUrl &before);

private:
    struct Draft
    {
        Server server;
        ServerAccess access;
    };
    Result<Draft> read() const;
    void takeAddressApart();
    void test();
    void endTest();
    void save();

    Servers *m_servers;
    const Server m_server; // as it was
    ServerForm *m_form;
    ServerProbe m_probe;
    QUrl m_tested;
    std::optional<ServerAccess> m_before; // of what is being tested
    Job<ServerAccess> m_asking;
    Job<void> m_lookingForKeyring;
};

} // namespace aviary
