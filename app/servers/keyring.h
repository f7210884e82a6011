// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"

namespace aviary {

// Where secrets are kept, and nowhere else: names and what they stand for. Answers come later, and may take as long as
// a person needs to unlock it. What is being written is written, whatever becomes of the job. GUI thread.
class Keyring
{
public:
    virtual ~Keyring() = default;

    // Error::Kind::NotFound: there is none of that name. Unsupported: there is no keyring. Access: it stays locked.
    virtual Job<QString> read(const QString &name) = 0;
    virtual Job<void> write(const QString &name, const QString &secret) = 0;
    virtual Job<void> remove(const QString &name) = 0; // one that is not there is removed, too
};

// That of the desktop: the Secret Service or KWallet. Without one, or without a session bus, it answers Unsupported,
// and never falls back to a file.
class SystemKeyring : public Keyring
{
public:
    Job<QString> read(const QString &name) override;
    Job<void> write(const QString &name, const QString &secret) override;
    Job<void> remove(const QString &name) override;
};

} // namespace aviary
