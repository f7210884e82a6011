// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/schema.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// All columns that any generation up to 0019 has.
const QHash<QString, QSet<QString>> &known()
{
    static const QHash<QString, QSet<QString>> tables = [] {
        const auto split = [](const char *words) {
            const QStringList list = QString::fromLatin1(words).split(u' ');
            return QSet<QString>(list.begin(), list.end());
        };
        return QHash<QString, QSet<QString>>{
            {u"playbooks"_s,
             split("id created updated started ended duration name ansible_version client_version python_version "
                   "server_version status arguments path controller user")},
            {u"playbooks_labels"_s, split("id playbook_id label_id")},
            {u"labels"_s, split("id created updated name")},
            {u"plays"_s, split("id created updated started ended duration name uuid status playbook_id")},
            {u"tasks"_s,
             split("id created updated started ended duration name uuid action lineno tags handler status deprecations "
                   "exceptions warnings play_id file_id playbook_id")},
            {u"hosts"_s,
             split("id created updated name alias facts changed failed ok skipped unreachable playbook_id")},
            {u"latest_hosts"_s, split("name host_id created updated")},
            {u"results"_s,
             split("id created updated started ended duration status changed ignore_errors content host_id task_id "
                   "play_id playbook_id delegated_to_id")},
            {u"results_delegated_to"_s, split("id result_id host_id")},
            {u"files"_s, split("id created updated path content_id playbook_id")},
            {u"file_contents"_s, split("id created updated sha1 contents")},
            {u"records"_s, split("id created updated key value type playbook_id")},
        };
    }();
    return tables;
}

// Tables of Django and SQLite themselves, of no use to a viewer.
bool isHousekeeping(const QString &table)
{
    return table.startsWith("django_"_L1) || table.startsWith("auth_"_L1) || table.startsWith("sqlite_"_L1)
        || table == "health_check_db_testmodel"_L1;
}

} // namespace

void Schema::add(const QString &table, const QString &column, Storage storage)
{
    m_columns[table].insert(column);
    if (storage != Storage::Plain)
        m_storages.insert({table, column}, storage);
}

QString Schema::select(const QString &table, const QStringList &columns, const QString &prefix) const
{
    QStringList parts;
    for (const QString &column : columns)
        parts << (has(table, column) ? m_dialect->read(storage(table, column), prefix + u'"' + column + u'"')
                                     : u"NULL"_s);
    return parts.join(", "_L1);
}

void Schema::setGeneration(const QString &generation)
{
    m_generation = generation;
    m_number = generation.section(u'_', 0, 0).toInt();
}

QString Schema::araVersion() const
{
    struct Release
    {
        int from, to;
        const char *versions;
    };
    static constexpr Release releases[]
        = {{1, 3, "1.0.0 – 1.2.0"}, {4, 4, "1.3.0 – 1.3.2"},  {5, 5, "1.4.0 – 1.4.3"},   {6, 7, "1.5.0 – 1.5.3"},
           {8, 8, "1.5.4 – 1.5.6"}, {9, 10, "1.5.7 – 1.5.8"}, {11, 17, "1.6.0 – 1.7.3"}, {18, 18, "1.7.4"}};
    for (const Release &release : releases) {
        if (m_number >= release.from && m_number <= release.to)
            return QString::fromUtf8(release.versions);
    }
    return m_number == 19 ? QCoreApplication::translate("Schema", "newer than 1.7.4") : QString();
}

bool Schema::isKnown(const QString &table)
{
    return known().contains(table);
}

bool Schema::isAra() const
{
    if (!m_generation.isEmpty() && has(u"playbooks"_s, u"id"_s))
        return true;
    const auto hasAll = [this](const QString &table, std::initializer_list<QLatin1StringView> columns) {
        return std::ranges::all_of(columns, [&](QLatin1StringView column) { return has(table, column); });
    };
    return hasAll(u"playbooks"_s, {"id"_L1, "status"_L1, "path"_L1, "arguments"_L1})
        && hasAll(u"plays"_s, {"id"_L1, "playbook_id"_L1})
        && hasAll(u"tasks"_s, {"id"_L1, "playbook_id"_L1, "play_id"_L1})
        && hasAll(u"hosts"_s, {"id"_L1, "playbook_id"_L1, "name"_L1})
        && hasAll(u"results"_s, {"id"_L1, "playbook_id"_L1, "task_id"_L1, "host_id"_L1, "status"_L1, "content"_L1});
}

QStringList Schema::missing() const
{
    QStringList missing;
    for (const auto table : {"playbooks"_L1, "plays"_L1, "tasks"_L1, "hosts"_L1, "results"_L1, "files"_L1,
                             "file_contents"_L1, "records"_L1, "labels"_L1, "playbooks_labels"_L1}) {
        if (!has(table))
            missing << table;
    }
    return missing;
}

bool Schema::isAraZero() const
{
    return has(u"task_results"_s) && has(u"playbooks"_s, u"time_start"_s) && (has(u"host_facts"_s) || has(u"stats"_s));
}

QString Schema::araZeroVersion(const QString &revision)
{
    // ara/db/versions of ARA 0.16, which has all of them; releases before 0.9 had none.
    if (revision == "5716083d63f5"_L1)
        return u"0.13 – 0.16"_s;
    if (revision == "22aa8072d705"_L1)
        return u"0.11 – 0.12"_s;
    const bool isFirst
        = revision == "da9459a1f71c"_L1 || revision == "e8e78fd08bf2"_L1 || revision == "2a0c6b92010a"_L1;
    return isFirst ? u"0.9 – 0.10"_s : u"0.x"_s;
}

QStringList Schema::unknown() const
{
    QStringList names;
    for (auto table = m_columns.begin(); table != m_columns.end(); ++table) {
        if (isHousekeeping(table.key()))
            continue;
        const auto columns = known().find(table.key());
        if (columns == known().end()) {
            names << table.key();
            continue;
        }
        for (const QString &column : *table) {
            if (!columns->contains(column))
                names << table.key() + u'.' + column;
        }
    }
    names.sort();
    return names;
}

QStringList Schema::tables() const
{
    QStringList names = m_columns.keys();
    names.sort();
    return names;
}

} // namespace aviary
