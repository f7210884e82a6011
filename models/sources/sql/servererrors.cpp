// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/servererrors.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseServer)
};

using Engine = DatabaseAddress::Engine;

enum class Trouble {
    NotLetIn,
    NoDatabase,
    MayNotRead,
    Refused,
    NoHost,
    NoAnswer,
    NotEncrypted,
    OtherServer,
    TooMany,
    Dropped,
    Other
};

// Of mysqld_error.h and errmsg.h.
Trouble mySqlTrouble(int code)
{
    switch (code) {
    case 1045: // user or password
    case 1698: // the same, without a password
    case 1130: // from this host
    case 1862: // the password expired
    case 2059: // a way to say who one is that the driver lacks
        return Trouble::NotLetIn;
    case 1044:
    case 1142:
    case 1143:
    case 1227:
        return Trouble::MayNotRead;
    case 1049:
        return Trouble::NoDatabase;
    case 2002:
    case 2003:
        return Trouble::Refused;
    case 2005:
        return Trouble::NoHost;
    case 2007:
    case 2012:
    case 2027:
        return Trouble::OtherServer;
    case 2026:
    case 3159:
        return Trouble::NotEncrypted;
    case 1040:
    case 1203:
    case 1226:
        return Trouble::TooMany;
    case 1053:
    case 1927:
    case 2006:
    case 2013:
    case 2055:
    case 4031:
        return Trouble::Dropped;
    default:
        return Trouble::Other;
    }
}

// The SQLSTATE of a question; a connection that is gone says none.
Trouble postgreSqlTrouble(const QString &state)
{
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P0"_L1))
        return Trouble::Dropped;
    if (state.startsWith("28"_L1))
        return Trouble::NotLetIn;
    if (state == "42501"_L1)
        return Trouble::MayNotRead;
    if (state == "3D000"_L1)
        return Trouble::NoDatabase;
    return state.startsWith("53"_L1) ? Trouble::TooMany : Trouble::Other;
}

// Of a connection there is only text, in the server's language or that of the library. Where it is English it says
// more.
Trouble postgreSqlConnecting(const QString &text)
{
    const auto says = [&](QLatin1StringView words) { return text.contains(words); };
    if (says("authentication failed"_L1) || says("no password supplied"_L1) || says("no pg_hba.conf entry"_L1)
        || says("is not permitted to log in"_L1) || (says("role \""_L1) && says("does not exist"_L1)))
        return Trouble::NotLetIn;
    if (says("database \""_L1) && says("does not exist"_L1))
        return Trouble::NoDatabase;
    if (says("permission denied for database"_L1))
        return Trouble::MayNotRead;
    if (says("could not translate host name"_L1))
        return Trouble::NoHost;
    if (says("Connection refused"_L1) || says("No such file or directory"_L1))
        return Trouble::Refused;
    if (says("timeout expired"_L1) || says("timed out"_L1))
        return Trouble::NoAnswer;
    if (says("too many clients"_L1) || says("too many connections"_L1) || says("connection slots"_L1))
        return Trouble::TooMany;
    if (says("received invalid response"_L1) || says("expected authentication request"_L1))
        return Trouble::OtherServer;
    if (says("certificate"_L1) || says("SSL"_L1))
        return says("FATAL"_L1) ? Trouble::NotLetIn : Trouble::NotEncrypted;
    return says("starting up"_L1) || says("shutting down"_L1) ? Trouble::Dropped : Trouble::Other;
}

// Whether anybody listens there, in a language of our own.
Trouble probe(const DatabaseAddress &address)
{
    if (address.isSocket())
        return Trouble::Refused;
    QTcpSocket socket;
    socket.connectToHost(address.host, static_cast<quint16>(address.port));
    if (socket.waitForConnected(500))
        return Trouble::NotLetIn; // somebody who does not want us
    switch (socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return Trouble::NoHost;
    case QAbstractSocket::ConnectionRefusedError:
        return Trouble::Refused;
    default:
        return Trouble::NoAnswer;
    }
}

Error errorOf(const DatabaseAddress &address, Trouble trouble)
{
    const QString where = address.where();
    switch (trouble) {
    case Trouble::NotLetIn:
        return {Error::Kind::Access,
                address.user.isEmpty()
                    ? Text::tr("The database server at %1 does not let you in.").arg(where)
                    : Text::tr("The database server at %1 does not let %2 in.").arg(where, address.user),
                Text::tr("Check user and password."),
                {}};
    case Trouble::MayNotRead:
        return {Error::Kind::Access,
                Text::tr("This user may not read the database %1.").arg(address.name),
                Text::tr("Have the right to read its tables granted, or take another user."),
                {}};
    case Trouble::NoDatabase:
        return {Error::Kind::NotFound,
                Text::tr("The database server at %1 has no database %2.").arg(where, address.name),
                Text::tr("Check the name of the database."),
                {}};
    case Trouble::Refused:
        return {Error::Kind::Network,
                Text::tr("No database server answers at %1.").arg(where),
                Text::tr("Check host and port, and that the server runs."),
                {}};
    case Trouble::NoHost:
        return {Error::Kind::Network,
                Text::tr("There is no host %1.").arg(address.host),
                Text::tr("Check the host's name."),
                {}};
    case Trouble::NoAnswer:
        return {Error::Kind::Network,
                Text::tr("The database server at %1 did not answer in time.").arg(where),
                Text::tr("Check host and port, and that the server runs."),
                {}};
    case Trouble::NotEncrypted:
        return {Error::Kind::Network,
                Text::tr("The connection to %1 could not be encrypted as asked for.").arg(where),
                Text::tr("Check what the server offers, and the certificates."),
                {}};
    case Trouble::OtherServer:
        return {Error::Kind::Network,
                Text::tr("What answers at %1 is no such database server.").arg(where),
                Text::tr("Check host and port."),
                {}};
    case Trouble::TooMany:
        return {Error::Kind::Busy,
                Text::tr("The database server at %1 takes no more connections.").arg(where),
                Text::tr("Try again later."),
                {}};
    case Trouble::Dropped:
        return {Error::Kind::Network,
                Text::tr("The connection to the database server at %1 was lost.").arg(where),
                Text::tr("Try again later."),
                {}};
    case Trouble::Other:
        break;
    }
    return {Error::Kind::Internal,
            QCoreApplication::translate("Database", "The database did not answer a question."),
            {},
            {}};
}

QString detailOf(Engine engine, const QSqlError &error, const QString &secret)
{
    QString text = (error.databaseText() + u' ' + error.driverText()).simplified();
    if (!secret.isEmpty())
        text.replace(secret, u"…"_s);
    const QString code = error.nativeErrorCode().isEmpty() ? QString() : u' ' + error.nativeErrorCode();
    return u"%1%2: %3"_s.arg(engine == Engine::MySql ? "MySQL"_L1 : "PostgreSQL"_L1, code, text);
}

} // namespace

Error connectingError(const DatabaseAddress &address, const QSqlError &error, const QString &secret)
{
    Trouble trouble = Trouble::Other;
    if (address.engine == Engine::MySql) {
        trouble = mySqlTrouble(error.nativeErrorCode().toInt());
        // What did not come to an end was waited for.
        if (trouble == Trouble::Dropped)
            trouble = Trouble::NoAnswer;
        // One code for all that goes wrong below.
        if (trouble == Trouble::Refused && !address.isSocket()) {
            const Trouble found = probe(address);
            trouble = found == Trouble::NotLetIn ? Trouble::NoAnswer : found;
        }
    } else {
        trouble = postgreSqlConnecting(error.databaseText() + error.driverText());
        if (trouble == Trouble::Other)
            trouble = probe(address);
    }
    Error told = errorOf(address, trouble);
    told.detail = detailOf(address.engine, error, secret);
    return told;
}

Error notEncryptedError(const DatabaseAddress &address)
{
    return errorOf(address, Trouble::NotEncrypted);
}

Error askingError(const DatabaseAddress &address, const QSqlError &error, const QString &secret)
{
    const Trouble trouble = address.engine == Engine::MySql ? mySqlTrouble(error.nativeErrorCode().toInt())
                                                            : postgreSqlTrouble(error.nativeErrorCode());
    Error told = errorOf(address, trouble);
    told.detail = detailOf(address.engine, error, secret);
    return told;
}

bool isDropped(Engine engine, const QSqlError &error)
{
    return (engine == Engine::MySql ? mySqlTrouble(error.nativeErrorCode().toInt())
                                    : postgreSqlTrouble(error.nativeErrorCode()))
        == Trouble::Dropped;
}

} // namespace aviary
