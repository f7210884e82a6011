// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/database.h"

#include "models/sources/openreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// SQLite's result codes, of sqlite3.h.
constexpr int Busy = 5, Locked = 6, IoError = 10, Corrupt = 11, CannotOpen = 14, NotADatabase = 26,
              ReadOnlyRollback = 776;

QString newConnectionName()
{
    static std::atomic_int count = 0;
    return u"aviary-%1"_s.arg(++count);
}

} // namespace

Error errorOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = u"SQLite %1: %2"_s.arg(code).arg(error.databaseText());
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return {Error::Kind::Busy,
                QCoreApplication::translate("Database", "Another program keeps the database locked."),
                QCoreApplication::translate("Database", "Try again when it has finished."), detail};
    case Corrupt:
        return {Error::Kind::Damaged, QCoreApplication::translate("Database", "The database is damaged."),
                QCoreApplication::translate("Database", "Copy or download it again."), detail};
    case NotADatabase:
        return {Error::Kind::NotADatabase, QCoreApplication::translate("Database", "This file is not a database."),
                QCoreApplication::translate("Database", "Choose the ansible.sqlite that ARA wrote."), detail};
    case IoError:
    case CannotOpen:
        return {Error::Kind::NotReadable, QCoreApplication::translate("Database", "The database could not be read."),
                QCoreApplication::translate("Database", "Check that the file is still there and may be read."), detail};
    default:
        return {Error::Kind::Internal,
                QCoreApplication::translate("Database", "The database did not answer a question."),
                {},
                detail};
    }
}

Database::Database(FoundReport report)
    : m_report(std::move(report))
    , m_connection(newConnectionName())
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_open = false;
    QSqlDatabase::removeDatabase(m_connection);
    m_opening.reset(); // the private copy goes after its connection
}

std::optional<SourceChange> Database::news()
{
    if (!m_opened.exists)
        return {};
    const SqliteOpening::Stamps now = SqliteOpening::Stamps::of(m_file);
    if (now == m_seen && !m_isBusy)
        return {};
    const bool wasThere = m_seen.database.exists;
    const bool isSameFile = now.database.isSameFile(m_opened);
    const bool isShorter = now.database.size < m_seen.database.size;
    if (!now.database.exists) {
        m_seen = now;
        return wasThere ? std::optional(SourceChange::Gone) : std::nullopt;
    }
    if (!isSameFile) {
        m_seen = now;
        return SourceChange::Replaced;
    }
    if (isShorter) {
        const Result<Discovery> found = discover(QUrl::fromLocalFile(m_file));
        if (!found || !found->problem.isEmpty()) {
            m_seen = now;
            m_isCutOff = true;
            return SourceChange::CutOff;
        }
    }
    // Only a connection that reads the file itself can be asked; a writer's journal alone changes nothing for it. One that
    // could not be opened anew may be whole again.
    if (m_open && m_opening->way() == SqliteOpening::Way::Rollback) {
        const Result<qint64> version = dataVersion();
        if (!version && version.error().kind == Error::Kind::Busy) {
            const bool isNew = !m_isBusy;
            m_isBusy = true;
            return isNew ? std::optional(SourceChange::Busy) : std::nullopt;
        }
        // What was told is over, even when nothing came of it.
        const bool wasTold = std::exchange(m_isBusy, false) || std::exchange(m_isCutOff, false) || !wasThere;
        m_seen = now;
        if (version && *version == m_dataVersion && !wasTold)
            return {};
        m_dataVersion = version.value_or(0);
        return SourceChange::Written;
    }
    m_seen = now;
    return SourceChange::Written;
}

Result<qint64> Database::dataVersion()
{
    qint64 version = 0;
    const Result<void> read = select(u"PRAGMA data_version"_s, {},
                                     [&](const QSqlQuery &row) { version = row.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    return version;
}

Result<bool> Database::ensureOpen(bool reload)
{
    // What the system still keeps of a deleted file is better than nothing.
    if (m_open && !reload && !stampOf(m_file).exists)
        return false;
    if (m_open && !(reload ? m_opening->isChanged() : m_opening->isOutdated()))
        return false;
    close();
    if (Result<void> opened = open(false); !opened)
        return std::unexpected(opened.error());
    return true;
}

Result<void> Database::open(bool hotJournal)
{
    m_info = {};
    m_damageNotes.clear();
    const Result<Discovery> discovery = discover(m_report.file.isEmpty() ? m_report.origin : QUrl::fromLocalFile(m_report.file));
    if (!discovery)
        return std::unexpected(discovery.error());
    m_file = discovery->origin.toLocalFile();
    m_info.origin = m_report.copy ? m_report.origin : discovery->origin;
    m_info.inside = m_report.inside;
    if (!discovery->problem.isEmpty())
        m_info.notes << (m_damageNotes << discovery->problem).last();
    Result<void> done = connect(hotJournal, !discovery->problem.isEmpty());
    if (done)
        done = readSchema();
    if (done)
        done = describe();
    // The sentence about the missing part says more than SQLite's.
    if (!done && done.error().kind == Error::Kind::Damaged && !discovery->problem.isEmpty())
        done.error().what = discovery->problem;
    m_open = done.has_value();
    if (m_open) {
        m_seen = m_opening->stamps();
        m_opened = m_seen.database;
        m_dataVersion = dataVersion().value_or(0);
        m_isBusy = m_isCutOff = false;
    } else {
        close();
    }
    return done;
}

Result<void> Database::connect(bool hotJournal, bool isCutOff)
{
    Result<SqliteOpening> opening = SqliteOpening::prepare(m_file, hotJournal);
    if (!opening)
        return std::unexpected(opening.error());
    m_opening = std::move(*opening);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        if (!database.isValid()) {
            return std::unexpected(Error{
                Error::Kind::Internal, QCoreApplication::translate("Database", "Qt's driver for SQLite is missing."),
                QCoreApplication::translate("Database", "Install it; its package is often called libqt6sql6-sqlite."),
                database.lastError().text()});
        }
        database.setDatabaseName(m_opening->uri());
        database.setConnectOptions(m_opening->connectOptions());
        if (!database.open())
            return std::unexpected(errorOf(database.lastError()));
        // Neither we nor functions in a hostile schema may change anything; nothing is written beside the file for
        // sorting.
        QSqlQuery pragma(database);
        QStringList settings{u"PRAGMA query_only=1"_s, u"PRAGMA trusted_schema=0"_s, u"PRAGMA temp_store=MEMORY"_s};
        // SQLite refuses a file that is cut off as a whole, unless it is asked to repair: then it reads what is there.
        if (isCutOff)
            settings << u"PRAGMA writable_schema=1"_s;
        for (const QString &sql : std::as_const(settings)) {
            if (!pragma.exec(sql))
                return std::unexpected(errorOf(pragma.lastError()));
        }
        // The first read of the file: here SQLite finds a journal that a killed writer left.
        if (pragma.exec(u"select count(*) from sqlite_master"_s) && pragma.next())
            return {};
        const QSqlError error = pragma.lastError();
        if (hotJournal || error.nativeErrorCode().toInt() != ReadOnlyRollback)
            return std::unexpected(errorOf(error));
    }
    close();
    return connect(true, isCutOff);
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
        if (attempt > 0 || error.nativeErrorCode().toInt() != ReadOnlyRollback)
            return std::unexpected(errorOf(error));
        // A writer was killed while we had the file open.
        query = QSqlQuery();
        close();
        if (Result<void> opened = open(true); !opened)
            return std::unexpected(opened.error());
    }
}

Result<void> Database::end(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return std::unexpected(errorOf(error));
    return {};
}

Result<void> Database::readSchema()
{
    m_schema = {};
    const auto read = [this](const QSqlQuery &row) { m_schema.add(row.value(0).toString(), row.value(1).toString()); };
    const Result<void> columns = select(
        u"select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'"_s, {}, read);
    if (!columns || !m_schema.has(u"django_migrations"_s, u"app"_s))
        return columns;
    return select(u"select name from django_migrations where app = 'api' order by name desc limit 1"_s, {},
                  [this](const QSqlQuery &row) { m_schema.setGeneration(row.value(0).toString()); });
}

Result<void> Database::describe()
{
    const QString name = (m_info.inside.isEmpty() ? m_info.origin.path() : m_info.inside).section(u'/', -1);
    if (m_schema.isAraZero()) {
        QString revision;
        if (m_schema.has(u"alembic_version"_s, u"version_num"_s))
            (void)select(u"select version_num from alembic_version"_s, {},
                         [&](const QSqlQuery &row) { revision = row.value(0).toString(); });
        return std::unexpected(Error{
            Error::Kind::TooOld,
            QCoreApplication::translate("Database", "%1 was recorded by ARA %2, which kept its data in another way.")
                .arg(name, Schema::araZeroVersion(revision)),
            QCoreApplication::translate(
                "Database", "Aviary reads recordings of ARA 1.0 and newer; record the run again with one of these."),
            revision.isEmpty() ? QString() : u"alembic %1"_s.arg(revision)});
    }
    if (!m_schema.isAra()) {
        const QStringList tables = m_schema.tables();
        if (tables.isEmpty()) {
            return std::unexpected(
                Error{Error::Kind::Empty,
                      QCoreApplication::translate("Database", "%1 is a database without a single table.").arg(name),
                      QCoreApplication::translate("Database", "Choose the ansible.sqlite that ARA wrote."),
                      {}});
        }
        const int more = static_cast<int>(tables.size()) - 5; // lupdate takes no cast in a translate()
        const QString some = more > 0 ? tables.first(5).join(", "_L1) : QLocale().createSeparatedList(tables);
        return std::unexpected(Error{
            Error::Kind::NotAra,
            QCoreApplication::translate("Database", "%1 is a database, but not one of ARA's.").arg(name),
            QCoreApplication::translate("Database", "Choose the ansible.sqlite that ARA wrote."),
            more > 0
                ? QCoreApplication::translate("Database", "Its tables are %1 and %n more.", nullptr, more).arg(some)
                : QCoreApplication::translate("Database", "Its tables are %1.").arg(some)});
    }
    m_info.generation = m_schema.generation();
    m_info.schema = m_schema.number();
    m_info.araVersion = m_schema.araVersion();
    if (const QStringList missing = m_schema.missing(); !missing.isEmpty()) {
        m_damageNotes << QCoreApplication::translate("Database", "The database is damaged: it lacks the tables %1.")
                             .arg(QLocale().createSeparatedList(missing));
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
    if (const QString note = m_opening->note(); !note.isEmpty())
        m_info.notes << note;
    return {};
}

} // namespace aviary
