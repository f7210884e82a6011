// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QUrl>

#include <vector>

namespace aviary {

// What a server's robots.txt asks of programs that follow links by themselves (RFC 9309): the group for Aviary, else
// that for all. Plain value.
class RobotRules
{
public:
    static RobotRules parse(QByteArrayView text);
    bool allows(const QUrl &url) const;

private:
    struct Rule
    {
        QByteArray pattern; // a beginning of a path; * stands for anything, $ for its end
        bool allows = false;
    };
    std::vector<Rule> m_rules;
};

} // namespace aviary
