// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

// The contents of the recordings in tests/data, read with nothing of Aviary in between.
namespace realcontents {

struct Blob
{
    QString database; // "shop-bad.sqlite", "schema/…"
    qint64 id = 0;
    QByteArray text; // inflated
};

inline QStringList databases()
{
    const QString root = QStringLiteral(AVIARY_TEST_DATA "/");
    QStringList found;
    QDirIterator it(root, {QStringLiteral("*.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next().mid(root.size());
        // The same recordings once more, as a CI leaves them, and beside what database servers hold.
        if (!file.startsWith(QStringLiteral("tree/")) && !file.startsWith(QStringLiteral("servers/")))
            found << file;
    }
    found.sort();
    return found;
}

inline QByteArray inflate(const QByteArray &zlib)
{
    return qUncompress(QByteArray(4, '\0') + zlib); // no length is stored; qUncompress grows its guess
}

inline void forEach(const QString &database, const QString &select, const std::function<void(const Blob &)> &see)
{
    const QString name = QStringLiteral("realcontents");
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        db.setDatabaseName(QStringLiteral(AVIARY_TEST_DATA "/") + database);
        if (!db.open())
            qFatal("%s does not open", qPrintable(database));
        QSqlQuery query(db);
        query.setForwardOnly(true);
        if (!query.exec(select))
            qFatal("%s does not answer", qPrintable(database));
        while (query.next())
            see({database, query.value(0).toLongLong(), inflate(query.value(1).toByteArray())});
    }
    QSqlDatabase::removeDatabase(name);
}

inline void forEachResult(const QString &database, const std::function<void(const Blob &)> &see)
{
    forEach(database, QStringLiteral("select id, content from results order by id"), see);
}

// Everything that is stored as JSON: results, facts, values of records, arguments.
inline void forEachJson(const std::function<void(const Blob &)> &see)
{
    for (const QString &database : databases()) {
        forEachResult(database, see);
        forEach(database, QStringLiteral("select id, facts from hosts"), see);
        forEach(database, QStringLiteral("select id, value from records"), see);
        forEach(database, QStringLiteral("select id, arguments from playbooks"), see);
    }
}

inline aviary::ContentPtr content(const QByteArray &text)
{
    auto made = std::make_shared<aviary::Content>();
    made->text = text;
    made->json = aviary::JsonDocument::parse(text);
    made->problem = made->json.problem();
    return made;
}

inline aviary::ContentPtr result(const QString &database, qint64 id)
{
    aviary::ContentPtr found;
    forEach(database, QStringLiteral("select id, content from results where id = %1").arg(id),
            [&](const Blob &blob) { found = content(blob.text); });
    return found;
}

} // namespace realcontents
