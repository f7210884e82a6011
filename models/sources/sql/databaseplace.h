// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"
#include "models/sources/sql/schema.h"

#include <QSqlError>

#include <functional>
#include <memory>
#include <optional>

namespace aviary {

// What a file and a server do differently before a SELECT can be asked, and when one failed. Owned by a Database, used
// in its thread.
class DatabasePlace
{
public:
    // Answers a SELECT of one value.
    using Ask = std::function<Result<QVariant>(const QString &sql)>;

    virtual ~DatabasePlace() = default;
    DatabasePlace() = default;
    Q_DISABLE_COPY_MOVE(DatabasePlace)

    static std::unique_ptr<DatabasePlace> of(const FoundReport &report);

    virtual const Dialect &dialect() const = 0;
    // How the database is called in sentences.
    virtual QString name() const = 0;

    // Opens a connection of that name of Qt's, ready to be asked, and says in `info` what it is called, and in its
    // notes and in `damages` what is missing.
    virtual Result<void> connect(const QString &connection, ReportInfo &info, QStringList &damages) = 0;
    // The tables are known, and `ask` may be asked.
    virtual void opened(const Schema &schema, const Ask &ask) = 0;
    // The connection is gone.
    virtual void closed() = 0;

    // Whether what is open must be opened anew. With `reload` also when it is only known to be behind.
    virtual bool isOutdated(bool reload) const = 0;
    // Whether a SELECT that failed may go well when all is opened anew.
    virtual bool mayGoWellAnew(const QSqlError &error) = 0;

    virtual Error errorOf(const QSqlError &error) const = 0;
    // What is open has other tables than ARA's, those.
    virtual Error notAra(const QStringList &tables) const = 0;
    // The error of an opening that failed, when more is known than the database said.
    virtual Error explained(Error error) const { return error; }
    // What tables of ARA's the database lacks is said so.
    virtual QString missing(const QStringList &tables) const = 0;
    // A sentence about how it is read; or "".
    virtual QString note() const { return {}; }

    // Whether to open it by itself, for news, what could not be read the last time.
    virtual bool isWorthTrying() const { return false; }
    // See Database::news().
    virtual std::optional<SourceChange> news(bool isOpen, const Ask &ask) = 0;
    // A file that tells of changes: to be watched. "" where there is nothing but to ask now and then.
    virtual QString watchedFile() const { return {}; }
    virtual bool isWatchable() const { return true; }
};

} // namespace aviary
