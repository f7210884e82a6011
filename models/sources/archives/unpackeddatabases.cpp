// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/archives/unpackeddatabases.h"

#include "models/sources/places/signature.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString suffixOf(UnpackedDatabases::Role role)
{
    switch (role) {
    case UnpackedDatabases::Role::Database:
        return {};
    case UnpackedDatabases::Role::Wal:
        return u"-wal"_s;
    case UnpackedDatabases::Role::Journal:
        return u"-journal"_s;
    }
    return {};
}

QString folderOf(const QString &name)
{
    return name.first(std::max<qsizetype>(0, name.lastIndexOf(u'/')));
}

bool isIn(const QString &folder, const QString &above)
{
    return above.isEmpty() || folder == above || folder.startsWith(above + u'/');
}

} // namespace

UnpackedDatabases::UnpackedDatabases(std::function<void(Database)> whole)
    : m_whole(std::move(whole))
{
}

std::optional<UnpackedDatabases::Slot> UnpackedDatabases::slotFor(const QString &name, QByteArrayView begin)
{
    if (signatureOf(begin) == Signature::Sqlite)
        return Slot{.key = name, .role = Role::Database};
    // As SQLite's file format has it: a log of either byte order; a journal that was not finished, or not rolled back.
    const bool isWal = begin.startsWith("\x37\x7f\x06\x82") || begin.startsWith("\x37\x7f\x06\x83");
    const bool isJournal = begin.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    for (const auto &[role, fits] : {std::pair(Role::Wal, isWal), std::pair(Role::Journal, isJournal)}) {
        const QString suffix = suffixOf(role);
        if (fits && name.endsWith(suffix))
            return Slot{.key = name.chopped(suffix.size()), .role = role};
    }
    return {};
}

Result<void> UnpackedDatabases::place(Slot *slot, const std::shared_ptr<TemporaryFolder> &all)
{
    // The same name again: another database, or what belongs to it.
    if (const auto earlier = m_pending.constFind(slot->key);
        earlier != m_pending.cend() && earlier->roles.contains(slot->role))
        give(slot->key);
    Pending &pending = m_pending[slot->key];
    if (!pending.folder) {
        const auto folder = all->makePart();
        if (!folder) {
            m_pending.remove(slot->key);
            return std::unexpected(folder.error());
        }
        pending.folder = *folder;
    }
    // A name that people know, since sentences about the copy may use it.
    slot->file = pending.folder->filePath("ansible.sqlite"_L1 + suffixOf(slot->role));
    return {};
}

void UnpackedDatabases::keep(const Slot &slot, QByteArrayView begin)
{
    Pending &pending = m_pending[slot.key];
    pending.roles.insert(slot.role);
    if (slot.role != Role::Database)
        return;
    constexpr qsizetype ReadVersion = 19; // 2: with a write-ahead log
    pending.wantsWal = begin.size() > ReadVersion && begin[ReadVersion] == 2;
    m_order << slot.key;
}

void UnpackedDatabases::drop(const Slot &slot)
{
    QFile::remove(slot.file);
    if (const auto pending = m_pending.constFind(slot.key); pending != m_pending.cend() && pending->roles.isEmpty())
        m_pending.erase(pending);
}

void UnpackedDatabases::enter(const QString &name)
{
    const QString folder = folderOf(name);
    if (folder == m_folder)
        return;
    m_folder = folder;
    const QStringList order = m_order;
    for (const QString &key : order) {
        const Pending &pending = *m_pending.constFind(key);
        if (!isIn(folder, folderOf(key)) && (!pending.wantsWal || pending.roles.contains(Role::Wal)))
            give(key);
    }
}

void UnpackedDatabases::finish()
{
    const QStringList order = m_order;
    for (const QString &key : order)
        give(key);
    m_pending.clear();
}

void UnpackedDatabases::give(const QString &key)
{
    const Pending pending = m_pending.take(key);
    m_order.removeOne(key);
    if (!pending.roles.contains(Role::Database))
        return; // what belongs to a database that never came
    QString name = key;
    for (int number = 2; m_names.contains(name); ++number)
        name = u"%1 (%2)"_s.arg(key, QString::number(number));
    m_names.insert(name);
    m_whole({.name = name, .file = pending.folder->filePath(u"ansible.sqlite"_s), .folder = pending.folder});
}

} // namespace aviary
