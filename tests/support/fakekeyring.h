// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/servers/keyring.h"

#include <QHash>

namespace aviary::test {

// A keyring in memory, which may be missing: tests leave that of whoever runs them alone.
class FakeKeyring : public Keyring
{
public:
    QHash<QString, QString> secrets;
    bool isThere = true;

    Job<QString> read(const QString &name) override
    {
        if (!isThere)
            return Job<QString>::ready(std::unexpected(missing()));
        const auto known = secrets.constFind(name);
        if (known == secrets.cend())
            return Job<QString>::ready(std::unexpected(Error {Error::Kind::NotFound, {}, {}, {}}));
        return Job<QString>::ready(*known);
    }
    Job<void> write(const QString &name, const QString &secret) override
    {
        if (!isThere)
            return Job<void>::ready(std::unexpected(missing()));
        secrets.insert(name, secret);
        return Job<void>::ready({});
    }
    Job<void> remove(const QString &name) override
    {
        if (!isThere)
            return Job<void>::ready(std::unexpected(missing()));
        secrets.remove(name);
        return Job<void>::ready({});
    }

private:
    static Error missing() { return {Error::Kind::Unsupported, QStringLiteral("No keyring of the system answers."), {}, {}}; }
};

} // namespace aviary::test
