// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/databases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A report in which every place that a recording fills holds a text of our choice.
namespace aviary::test {

namespace hostile {

inline QJsonValue withText(const QJsonValue &value, const QString &text)
{
    if (value.isString())
        return QString(text + value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array << withText(element, text);
        return array;
    }
    if (value.isObject()) {
        const QJsonObject from = value.toObject();
        QJsonObject object;
        for (auto it = from.begin(); it != from.end(); ++it)
            object.insert(it.key(), withText(it.value(), text));
        return object;
    }
    return value;
}

inline QString literal(const QByteArray &bytes)
{
    return QStringLiteral("x'%1'").arg(QString::fromLatin1(bytes.toHex()));
}

inline QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

inline QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4); // Qt puts the length before what zlib wrote
}

// Every string of a column of deflated JSON; what QJsonDocument cannot read (NaN, say) is left as it is.
inline void changeContents(Connection &connection, const QString &table, const QString &column, const QString &text)
{
    const auto last = connection.run(QStringLiteral("select max(id) from %1").arg(table)).toLongLong();
    for (qint64 id = 1; id <= last; ++id) {
        QByteArray blob = connection.run(QStringLiteral("select %1 from %2 where id = %3").arg(column, table).arg(id))
                              .toByteArray();
        if (blob.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(qUncompress(QByteArray::fromHex("00100000") + blob));
        if (!document.isObject())
            continue;
        QJsonObject object = withText(document.object(), text).toObject();
        object.insert(text, text);
        connection.run(QStringLiteral("update %1 set %2 = %3 where id = %4")
                           .arg(table, column, literal(deflated(QJsonDocument(object).toJson(QJsonDocument::Compact))))
                           .arg(id));
    }
}

} // namespace hostile

// `text` must hold no slash: it becomes part of paths, too.
inline void fillWithText(Connection &connection, const QString &text)
{
    using namespace hostile;
    const QString marked = quoted(text);
    connection.run(QStringLiteral("pragma synchronous=off"));
    connection.run(QStringLiteral("begin"));
    const auto prefix = [&](const QString &table, const QStringList &columns) {
        for (const QString &column : columns)
            connection.run(QStringLiteral("update %1 set %2 = %3 || coalesce(%2, '')").arg(table, column, marked));
    };
    prefix(QStringLiteral("playbooks"),
           {QStringLiteral("name"), QStringLiteral("ansible_version"), QStringLiteral("user"),
            QStringLiteral("client_version"), QStringLiteral("server_version"), QStringLiteral("python_version"),
            QStringLiteral("controller")});
    prefix(QStringLiteral("plays"), {QStringLiteral("name")});
    prefix(QStringLiteral("tasks"), {QStringLiteral("name"), QStringLiteral("action")});
    prefix(QStringLiteral("hosts"), {QStringLiteral("name")});
    prefix(QStringLiteral("labels"), {QStringLiteral("name")});
    for (const QString &table : {QStringLiteral("playbooks"), QStringLiteral("files")}) {
        connection.run(QStringLiteral("update %1 set path = case when path like '%/%' then "
                                      "replace(path, 'webshop/', %2 || '/' || %2) else path || %2 end")
                           .arg(table, marked));
    }
    connection.run(QStringLiteral("update tasks set tags = %1")
                       .arg(literal(deflated(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)))));
    for (const QString &column : {QStringLiteral("warnings"), QStringLiteral("exceptions")})
        connection.run(QStringLiteral("update tasks set %1 = json_array(%2)").arg(column, marked));
    for (const char *type : {"text", "url", "json", "list", "dict"}) {
        const QString kind = QString::fromLatin1(type);
        const QJsonValue value = kind == QStringLiteral("list") ? QJsonValue(QJsonArray{text})
            : kind == QStringLiteral("dict")                    ? QJsonValue(QJsonObject{{text, text}})
                                                                : QJsonValue(text);
        // ARA keeps every value as JSON: a text within quotation marks.
        QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        json = json.sliced(1, json.size() - 2);
        connection.run(QStringLiteral("insert into records (created, updated, key, value, type, playbook_id) "
                                      "select created, updated, %1 || '%2', %3, '%2', id from playbooks")
                           .arg(marked, kind, literal(deflated(json))));
    }
    changeContents(connection, QStringLiteral("results"), QStringLiteral("content"), text);
    changeContents(connection, QStringLiteral("hosts"), QStringLiteral("facts"), text);
    changeContents(connection, QStringLiteral("playbooks"), QStringLiteral("arguments"), text);
    connection.run(QStringLiteral("commit"));
}

} // namespace aviary::test
