// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"
#include "models/items/jsonsearch.h"
#include "models/sources/job.h"

#include <QAbstractItemModel>

namespace aviary {

// JSON values as a tree. A level is made when it is opened, rows of long ones as they are scrolled to; so millions of
// values cost nothing until somebody looks. Searches run off the GUI thread; what is shown stays until the answer is
// there. GUI thread.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, // as Ansible would write it: results[3].item
        CopyRole, // the whole value: a text as it is, the rest as JSON
        TypeRole // int of JsonValue::Type
    };
    // Strings are drawn up to here; the tool tip has more, the copy all.
    static constexpr qsizetype LongestValue = 300;
    static constexpr qsizetype LongestToolTip = 2500;

    // A value as a cell shows it, and up to so many characters of it as it is. For other views of values.
    static QString cellText(const JsonValue &value);
    static QString beginning(const JsonValue &value, qsizetype longest = LongestToolTip);

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    // The whole of a document: the members of its root, or the root itself when it has none.
    void setDocument(const JsonDocument &document, const QString &rootPath = {});
    // Only these values of it. `rootPath` stands before every path: "ansible_facts", "results[3]".
    void setValues(const JsonDocument &document, std::vector<JsonValue> values, const QString &rootPath = {});
    const JsonDocument &document() const { return m_document; }

    // Words of which all must occur in the path or text of a value; blank: everything is shown.
    void setSearch(const QString &words);
    const QString &search() const { return m_words; }
    // Of the values without children; valid while there is a search and it is done.
    qint64 foundCount() const { return m_matches.found; }
    qint64 totalCount() const { return m_matches.total; }
    bool isSearching() const { return m_isSearching; }

    JsonValue valueOf(const QModelIndex &index) const;
    QString pathOf(const QModelIndex &index) const;
    // The index of a path, opened up to there; invalid when it is not shown.
    QModelIndex indexOf(const QString &path);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    // A search is done, or there is none any more; the model was reset if what is shown differs.
    void searched();

private:
    struct Level;

    void showMatches(JsonMatches matches);
    void resetLevels();
    Level *levelOf(const QModelIndex &parent) const; // null for what has no children
    static const JsonValue &valueAt(const QModelIndex &index);
    static quint32 positionAt(const QModelIndex &index);

    JsonDocument m_document;
    std::vector<JsonValue> m_values;
    QString m_rootPath;
    QString m_words;
    JsonMatches m_matches;
    Job<JsonMatches> m_search;
    std::unique_ptr<Level> m_top;
    bool m_isSearching = false;
};

} // namespace aviary
