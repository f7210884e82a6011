// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"
#include "models/sources/sql/database.h"

#include <QHash>
#include <QSet>

namespace aviary {

// Reads the small tables: everything of a playbook but its results. One query a table, never one a row. Keeps what rows
// share (names, actions, tags) once; use one for a playbook.
class TableReader
{
public:
    explicit TableReader(Database &database)
        : m_database(database)
    {
    }

    // All, or the one of that id; oldest first. Counts are those that an index answers.
    Result<std::vector<Playbook>> playbooks(std::optional<PlaybookId> only = {});
    Result<std::vector<Play>> plays(PlaybookId playbook);
    Result<std::vector<Task>> tasks(PlaybookId playbook, const std::vector<Play> &plays,
                                    const std::vector<File> &files);
    Result<std::vector<Host>> hosts(PlaybookId playbook);
    Result<std::vector<File>> files(PlaybookId playbook);
    Result<std::vector<Record>> records(PlaybookId playbook);
    // Url records of the whole report.
    Result<std::vector<Record>> links();

    // Sentences for what was left out because it is damaged.
    const QStringList &problems() const { return m_problems; }

private:
    template <class Row, class Make>
    Result<std::vector<Row>> rowsOf(const QString &table, const QString &sql, const QVariantList &values, Make make);
    Result<std::vector<Record>> recordsWhere(const QString &condition, const QVariantList &values);
    Result<void> addLabels(std::vector<Playbook> &playbooks, std::optional<PlaybookId> only);
    Result<void> addCounts(std::vector<Playbook> &playbooks, std::optional<PlaybookId> only);
    QString shared(const QVariant &value);
    QByteArray shared(const QByteArray &text);
    QStringList tags(const QByteArray &blob);

    Database &m_database;
    QStringList m_problems;
    QSet<QString> m_strings;
    QSet<QByteArray> m_texts;
    QHash<QByteArray, QStringList> m_tags;
};

// Nothing where the value is NULL, which is not the same as empty.
QString textOf(const QVariant &value);

} // namespace aviary
