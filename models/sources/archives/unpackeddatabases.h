// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/temporaryfolder.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace aviary {

// Puts together the databases of an archive with what their writers left beside them, which may come before or after
// them. A database counts as whole when the archive goes on in another folder; one that needs a -wal waits for it to
// the end.
class UnpackedDatabases
{
public:
    enum class Role { Database, Wal, Journal };
    struct Database
    {
        QString name; // in the archive, unlike all others
        QString file;
        std::shared_ptr<TemporaryFolder> folder; // its own
    };
    struct Slot
    {
        QString key; // the name of the database that it belongs to
        Role role = Role::Database;
        QString file; // to be written; not there yet
    };

    explicit UnpackedDatabases(std::function<void(Database)> whole);

    // What a member is by its name and its first bytes; nothing for what belongs to no database.
    static std::optional<Slot> slotFor(const QString &name, QByteArrayView begin);
    // Chooses the file to write. `all`: in which folders are made.
    Result<void> place(Slot *slot, const std::shared_ptr<TemporaryFolder> &all);
    // The file is written. `begin`: the first bytes of a database.
    void keep(const Slot &slot, QByteArrayView begin);
    // It is not, or of no use.
    void drop(const Slot &slot);
    // The archive goes on with a member of this name: databases of other folders are whole.
    void enter(const QString &name);
    void finish();

    // A database of this name was given away; what belongs to it comes too late.
    bool isGone(const QString &name) const { return m_names.contains(name); }
    bool has(const QString &name) const { return isGone(name) || m_pending.contains(name); }

private:
    struct Pending
    {
        std::shared_ptr<TemporaryFolder> folder;
        QSet<Role> roles;
        bool wantsWal = false;
    };
    void give(const QString &key);

    std::function<void(Database)> m_whole;
    QHash<QString, Pending> m_pending;
    QStringList m_order; // of those pending that have a database
    QSet<QString> m_names;
    QString m_folder; // of the last member
};

} // namespace aviary
