// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace aviary {

struct Error;
struct FoundReport;

// The way in to servers that a command line names. What stands in the address goes before what the environment says
// (ARA_API_USERNAME, ARA_API_PASSWORD, ARA_API_CERT, ARA_API_KEY, ARA_API_CA; ARA_DATABASE_USER, ARA_DATABASE_PASSWORD),
// and that before what the window keeps of the server and the system's keyring, which is not waited for long.
// Answers the address without user and password.
QUrl prepareLogin(const QUrl &address);

// What refused: another way in is known, or was told by a person at a terminal, whom it asks so often at most.
class Login
{
public:
    explicit Login(const QUrl &address)
        : m_address(address)
    {
    }
    // False: there is none.
    bool another(const Error &error);
    // A person was told what refused, and then to say nothing.
    bool isGivenUp() const { return m_isGivenUp; }

private:
    QUrl m_address;
    bool m_isEnvironmentTried = false;
    bool m_isGivenUp = false;
    int m_asked = 0;
};

// Opens the server, to see whether it lets one in, where a person could be asked. False: they gave up, and know why.
bool tryLogin(const FoundReport &server);

} // namespace aviary
