// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/sqlitefile.h"

#include "models/sources/openreport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// SQLite's result codes, of sqlite3.h.
constexpr int Busy = 5, Locked = 6, IoError = 10, Corrupt = 11, CannotOpen = 14, NotADatabase = 26,
              ReadOnlyRollback = 776;

Result<qint64> dataVersion(const DatabasePlace::Ask &ask)
{
    return ask(u"PRAGMA data_version"_s).transform([](const QVariant &value) { return value.toLongLong(); });
}

} // namespace

SqliteFile::SqliteFile(FoundReport report)
    : m_report(std::move(report))
{
}

QString SqliteFile::name() const
{
    return (m_report.inside.isEmpty() ? m_origin.path() : m_report.inside).section(u'/', -1);
}

Result<void> SqliteFile::connect(const QString &connection, ReportInfo &info, QStringList &damages)
{
    const Result<Discovery> discovery
        = discover(m_report.file.isEmpty() ? m_report.origin : QUrl::fromLocalFile(m_report.file));
    if (!discovery)
        return std::unexpected(discovery.error());
    m_file = discovery->origin.toLocalFile();
    m_problem = discovery->problem;
    m_origin = m_report.copy ? m_report.origin : discovery->origin;
    info.origin = m_origin;
    info.inside = m_report.inside;
    if (!m_problem.isEmpty())
        info.notes << (damages << m_problem).last();
    return open(connection, std::exchange(m_hasHotJournal, false));
}

Result<void> SqliteFile::open(const QString &connection, bool hotJournal)
{
    Result<SqliteOpening> opening = SqliteOpening::prepare(m_file, hotJournal);
    if (!opening)
        return std::unexpected(opening.error());
    m_opening = std::move(*opening);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
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
        QSqlQuery pragma(database);
        QStringList settings = dialect().settings();
        // SQLite refuses a file that is cut off as a whole, unless it is asked to repair: then it reads what is there.
        if (!m_problem.isEmpty())
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
    QSqlDatabase::removeDatabase(connection);
    return open(connection, true);
}

void SqliteFile::opened(const Schema &, const Ask &ask)
{
    m_seen = m_opening->stamps();
    m_opened = m_seen.database;
    m_dataVersion = dataVersion(ask).value_or(0);
    m_isBusy = m_isCutOff = false;
}

bool SqliteFile::isOutdated(bool reload) const
{
    // What the system still keeps of a deleted file is better than nothing.
    if (!reload && !stampOf(m_file).exists)
        return false;
    return reload ? m_opening->isChanged() : m_opening->isOutdated();
}

bool SqliteFile::mayGoWellAnew(const QSqlError &error)
{
    m_hasHotJournal = error.nativeErrorCode().toInt() == ReadOnlyRollback;
    return m_hasHotJournal;
}

Error SqliteFile::errorOf(const QSqlError &error) const
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

Error SqliteFile::notAra(const QStringList &tables) const
{
    if (tables.isEmpty()) {
        return {Error::Kind::Empty,
                QCoreApplication::translate("Database", "%1 is a database without a single table.").arg(name()),
                QCoreApplication::translate("Database", "Choose the ansible.sqlite that ARA wrote."),
                {}};
    }
    const int more = static_cast<int>(tables.size()) - 5; // lupdate takes no cast in a translate()
    const QString some = more > 0 ? tables.first(5).join(", "_L1) : QLocale().createSeparatedList(tables);
    return {Error::Kind::NotAra,
            QCoreApplication::translate("Database", "%1 is a database, but not one of ARA's.").arg(name()),
            QCoreApplication::translate("Database", "Choose the ansible.sqlite that ARA wrote."),
            more > 0
                ? QCoreApplication::translate("Database", "Its tables are %1 and %n more.", nullptr, more).arg(some)
                : QCoreApplication::translate("Database", "Its tables are %1.").arg(some)};
}

// The sentence about the missing part says more than SQLite's.
Error SqliteFile::explained(Error error) const
{
    if (error.kind == Error::Kind::Damaged && !m_problem.isEmpty())
        error.what = m_problem;
    return error;
}

QString SqliteFile::missing(const QStringList &tables) const
{
    return QCoreApplication::translate("Database", "The database is damaged: it lacks the tables %1.")
        .arg(QLocale().createSeparatedList(tables));
}

std::optional<SourceChange> SqliteFile::news(bool isOpen, const Ask &ask)
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
    // Only a connection that reads the file itself can be asked; a writer's journal alone changes nothing for it. One
    // that could not be opened anew may be whole again.
    if (isOpen && m_opening->way() == SqliteOpening::Way::Rollback) {
        const Result<qint64> version = dataVersion(ask);
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

} // namespace aviary
