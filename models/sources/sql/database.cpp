// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/database.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>
#include <tuple>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString newConnectionName()
{
    static std::atomic_int count = 0;
    return u"aviary-%1"_s.arg(++count);
}

} // namespace

Database::Database(const FoundReport &report)
    : m_connection(newConnectionName())
    , m_place(DatabasePlace::of(report))
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_open = m_isBroken = false;
    QSqlDatabase::removeDatabase(m_connection);
    m_place->closed();
}

std::optional<SourceChange> Database::news()
{
    // Nothing tells that a server is there again but itself.
    if (m_place->isWorthTrying() && (!m_open || m_isBroken))
        std::ignore = ensureOpen(false);
    return m_place->news(m_open && !m_isBroken, [this](const QString &sql) { return ask(sql); });
}

Result<bool> Database::ensureOpen(bool reload)
{
    if (m_open && !m_isBroken && !m_place->isOutdated(reload))
        return false;
    close();
    if (Result<void> opened = open(); !opened)
        return std::unexpected(opened.error());
    return true;
}

Result<void> Database::open()
{
    m_info = {};
    m_damageNotes.clear();
    Result<void> done = m_place->connect(m_connection, m_info, m_damageNotes);
    if (done)
        done = readSchema();
    if (done)
        done = describe();
    if (!done) {
        close();
        return std::unexpected(m_place->explained(done.error()));
    }
    m_open = true;
    m_place->opened(m_schema, [this](const QString &sql) { return ask(sql); });
    return {};
}

Result<QVariant> Database::ask(const QString &sql)
{
    // What failed is to be told, not to be tried again: no run().
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next()) {
        m_isBroken = m_open && m_place->mayGoWellAnew(query.lastError());
        return std::unexpected(m_place->errorOf(query.lastError()));
    }
    QVariant value = query.value(0);
    query.finish();
    return value;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    for (int attempt = 0;; ++attempt) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        bool fine = query.prepare(sql);
        if (fine) {
            for (const QVariant &value : values)
                query.addBindValue(value);
            fine = query.exec();
        }
        if (fine)
            return query;
        const QSqlError error = query.lastError();
        if (!m_open || attempt > 0 || !m_place->mayGoWellAnew(error))
            return std::unexpected(m_place->errorOf(error));
        query = QSqlQuery();
        close();
        if (Result<void> opened = open(); !opened)
            return std::unexpected(opened.error());
    }
}

Result<void> Database::end(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    if (!error.isValid())
        return {};
    m_isBroken = m_open && m_place->mayGoWellAnew(error);
    return std::unexpected(m_place->errorOf(error));
}

Result<void> Database::readSchema()
{
    const Dialect &dialect = m_place->dialect();
    m_schema = Schema(dialect);
    const Result<void> columns = select(dialect.columnsQuery(), {}, [&](const QSqlQuery &row) {
        m_schema.add(row.value(0).toString(), row.value(1).toString(), dialect.storageOf(row.value(2).toString()));
    });
    if (!columns || !m_schema.has(u"django_migrations"_s, u"app"_s))
        return columns;
    return select(u"select name from django_migrations where app = 'api' order by name desc limit 1"_s, {},
                  [this](const QSqlQuery &row) { m_schema.setGeneration(row.value(0).toString()); });
}

Result<void> Database::describe()
{
    if (m_schema.isAraZero()) {
        QString revision;
        if (m_schema.has(u"alembic_version"_s, u"version_num"_s))
            std::ignore = select(u"select version_num from alembic_version"_s, {},
                                 [&](const QSqlQuery &row) { revision = row.value(0).toString(); });
        return std::unexpected(Error{
            Error::Kind::TooOld,
            QCoreApplication::translate("Database", "%1 was recorded by ARA %2, which kept its data in another way.")
                .arg(m_place->name(), Schema::araZeroVersion(revision)),
            QCoreApplication::translate(
                "Database", "Aviary reads recordings of ARA 1.0 and newer; record the run again with one of these."),
            revision.isEmpty() ? QString() : u"alembic %1"_s.arg(revision)});
    }
    if (!m_schema.isAra())
        return std::unexpected(m_place->notAra(m_schema.tables()));
    m_info.generation = m_schema.generation();
    m_info.schema = m_schema.number();
    m_info.araVersion = m_schema.araVersion();
    if (const QStringList missing = m_schema.missing(); !missing.isEmpty()) {
        m_damageNotes << m_place->missing(missing);
        m_info.notes << m_damageNotes.last();
    }
    m_info.isWhole = m_damageNotes.isEmpty();
    if (m_schema.number() > Schema::NewestKnown) {
        const QStringList unknown = m_schema.unknown();
        m_info.notes << (unknown.isEmpty()
                             ? QCoreApplication::translate("Database",
                                                           "Recorded by an ARA newer than Aviary knows (%1).")
                                   .arg(m_schema.generation())
                             : QCoreApplication::translate(
                                   "Database", "Recorded by an ARA newer than Aviary knows (%1). Not shown: %2.")
                                   .arg(m_schema.generation(), unknown.join(", "_L1)));
    }
    if (const QString note = m_place->note(); !note.isEmpty())
        m_info.notes << note;
    return {};
}

} // namespace aviary
