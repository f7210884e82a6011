// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/copy/copywriter.h"

#include "models/sources/copy/copytarget.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QUuid>

#include <filesystem>

#include <libdeflate.h>
#include <zlib.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyWriter)
};

// What is larger is written in pieces, with time to ask whether to go on.
constexpr qsizetype Piece = qsizetype{1} * 1024 * 1024;
// Written between two flushes, which a disk takes well below a second for.
constexpr qint64 FlushBytes = qint64{32} * 1024 * 1024;

// zlib's format in half of the time that zlib itself takes, which is most of what a copy costs.
QByteArray packedAtOnce(const QByteArray &text)
{
    constexpr int Level = 6; // zlib's own
    thread_local const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(Level), libdeflate_free_compressor);
    if (!compressor)
        return qCompress(text).sliced(4); // Qt's own length before it
    const auto size = static_cast<size_t>(text.size());
    QByteArray out(static_cast<qsizetype>(libdeflate_zlib_compress_bound(compressor.get(), size)), Qt::Uninitialized);
    out.truncate(static_cast<qsizetype>(libdeflate_zlib_compress(compressor.get(), text.constData(), size, out.data(),
                                                                 static_cast<size_t>(out.size()))));
    return out;
}

// Until it is on the disk.
bool writeDown(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}, {}};
}

// What ARA's migrations give to rows from before they had the column, and what stands for what was not copied.
QVariant otherwise(const RowField &field, const RowView &row)
{
    switch (field.type) {
    case FieldType::PackedJson:
        return packedAtOnce(field.name == "tags"_L1 ? "[]" : "{}");
    case FieldType::PackedText:
        return packedAtOnce({});
    case FieldType::PlainJson:
        return u"[]"_s;
    case FieldType::Time:
        return timeToText(isKnown(row.time("started"_L1)) ? row.time("started"_L1) : 0);
    case FieldType::Uuid:
        return QUuid::createUuid().toString(QUuid::Id128);
    case FieldType::Text:
        return field.name == "status"_L1 ? u"unknown"_s : u""_s;
    case FieldType::Integer:
    case FieldType::Bool:
    case FieldType::Duration:
    case FieldType::Ids:
    case FieldType::Count:
        break;
    }
    return 0;
}

} // namespace

CopyWriter::CopyWriter(const QString &target, std::function<bool()> goesOn)
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_connection(u"copy-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_goesOn(std::move(goesOn))
{
}

CopyWriter::~CopyWriter()
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    if (!m_isKept && !m_file.isEmpty()) {
        QFile::remove(m_file);
        QFile::remove(m_file + u"-journal"_s);
    }
}

Error CopyWriter::failure(const QSqlError &error) const
{
    if (error.nativeErrorCode() == "13"_L1) // SQLITE_FULL
        return {Error::Kind::NotReadable, Text::tr("There is no room left in %1.").arg(QFileInfo(m_target).path()),
                Text::tr("Choose another folder."), error.text()};
    return {Error::Kind::NotReadable, Text::tr("The copy could not be written to %1.").arg(QFileInfo(m_target).path()),
            Text::tr("Is there room on the disk?"), error.text()};
}

Result<void> CopyWriter::open()
{
    // A name of its own: that of the target may be as long as names can be.
    QFile file(u"%1/.aviary-%2.part"_s.arg(QFileInfo(m_target).path(), QUuid::createUuid().toString(QUuid::Id128)));
    if (!file.open(QFile::WriteOnly | QFile::NewOnly))
        return std::unexpected(
            Error{Error::Kind::NotReadable,
                  Text::tr("Nothing can be written to the folder %1.").arg(QFileInfo(m_target).path()),
                  Text::tr("Choose another folder."), file.errorString()});
    m_file = file.fileName();
    file.close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file);
    if (!database.open())
        return std::unexpected(failure(database.lastError()));
    // Nobody reads it before it is whole, and a half one is thrown away: it needs no journal.
    for (const QString &sql : {u"PRAGMA journal_mode=OFF"_s, u"PRAGMA synchronous=OFF"_s, u"BEGIN"_s}) {
        if (const Result<void> done = run(sql); !done)
            return done;
    }
    QFile schema(u":/ara/ara-0019.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::Internal, schema.errorString(), {}, {}});
    const QStringList statements = QString::fromUtf8(schema.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &sql : statements) {
        if (sql.startsWith("--"_L1))
            continue;
        if (const Result<void> done = run(sql); !done)
            return done;
    }
    return {};
}

Result<void> CopyWriter::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return std::unexpected(failure(query.lastError()));
    return {};
}

Result<const std::vector<CopyWriter::Column> *> CopyWriter::columnsOf(RowKind kind)
{
    const auto known = m_columns.find(kind);
    if (known != m_columns.end())
        return &known->second;
    const RowSpec &spec = rowSpec(kind);
    std::vector<Column> columns;
    QSqlQuery info(QSqlDatabase::database(m_connection, false));
    if (!info.exec(u"PRAGMA table_info(%1)"_s.arg(spec.table)))
        return std::unexpected(failure(info.lastError()));
    while (info.next()) {
        const QString name = info.value(1).toString();
        const auto field = std::ranges::find_if(spec.fields, [&](const RowField &one) {
            return one.table == spec.table && one.column == name && one.type != FieldType::Ids
                && one.type != FieldType::Count;
        });
        if (field != spec.fields.end())
            columns.push_back({name, &*field, info.value(3).toBool()});
    }
    return &m_columns.emplace(kind, std::move(columns)).first->second;
}

Result<qint64> CopyWriter::insert(const QString &table, const QStringList &columns, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[table];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        const QString sql = u"insert into %1 (\"%2\") values (?%3)"_s.arg(table, columns.join("\", \""_L1),
                                                                          u", ?"_s.repeated(columns.size() - 1));
        if (!query->prepare(sql))
            return std::unexpected(failure(query->lastError()));
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!query->exec())
        return std::unexpected(failure(query->lastError()));
    return query->lastInsertId().toLongLong();
}

Result<QByteArray> CopyWriter::packed(const QByteArray &text)
{
    m_contentBytes += text.size();
    if (text.size() <= Piece)
        return packedAtOnce(text);
    z_stream stream{};
    if (deflateInit(&stream, Z_DEFAULT_COMPRESSION) != Z_OK)
        return std::unexpected(Error{Error::Kind::Internal, Text::tr("There is not enough memory."), {}, {}});
    const auto end = qScopeGuard([&] { deflateEnd(&stream); });
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))), Qt::Uninitialized);
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    for (qsizetype at = 0; at < text.size(); at += Piece) {
        if (!m_goesOn())
            return std::unexpected(cancelled());
        const qsizetype size = std::min(Piece, text.size() - at);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData() + at));
        stream.avail_in = static_cast<uInt>(size);
        deflate(&stream, at + size < text.size() ? Z_NO_FLUSH : Z_FINISH);
    }
    out.truncate(static_cast<qsizetype>(stream.total_out));
    return out;
}

Result<QVariant> CopyWriter::storedValue(FieldType type, const RowValue &value)
{
    struct Stored
    {
        CopyWriter &writer;
        FieldType type;
        Result<QVariant> operator()(std::monostate) const { return {}; }
        Result<QVariant> operator()(bool truth) const { return truth ? 1 : 0; }
        Result<QVariant> operator()(qint64 number) const { return number; }
        Result<QVariant> operator()(const QString &text) const
        {
            return type == FieldType::PackedText ? writer.packed(text.toUtf8()).transform(toVariant) : QVariant(text);
        }
        Result<QVariant> operator()(const TimeValue &time) const { return timeToText(time.time); }
        Result<QVariant> operator()(const DurationValue &duration) const { return duration.duration; }
        Result<QVariant> operator()(const UuidValue &uuid) const { return uuid.hex; }
        Result<QVariant> operator()(const JsonDocument &json) const
        {
            return type == FieldType::PackedJson ? writer.packed(json.text()).transform(toVariant)
                                                 : QVariant(QString::fromUtf8(json.text()));
        }
        Result<QVariant> operator()(const std::vector<qint64> &) const { return {}; }
        static QVariant toVariant(const QByteArray &bytes) { return bytes; }
    };
    return std::visit(Stored{*this, type}, value);
}

Result<void> CopyWriter::add(RowKind kind, const Rows &rows, bool again)
{
    const Result<const std::vector<Column> *> columns = columnsOf(kind);
    if (!columns)
        return std::unexpected(columns.error());
    QStringList names;
    for (const Column &column : **columns)
        names << column.name;
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        const RowView row(rows, i);
        if (again) {
            if (const Result<void> done = removeRow(kind, row.integer("id"_L1)); !done)
                return done;
        }
        QVariantList values;
        for (const Column &column : **columns) {
            Result<QVariant> value = storedValue(column.field->type, row[column.field->name]);
            if (!value)
                return std::unexpected(value.error());
            values << (value->isNull() && column.isNeeded ? otherwise(*column.field, row) : *value);
        }
        if (const Result<qint64> done = insert(QString(rowSpec(kind).table), names, values); !done)
            return std::unexpected(done.error());
        if (const Result<void> done = addLinks(kind, row.integer("id"_L1), row); !done)
            return done;
    }
    return {};
}

Result<void> CopyWriter::addLinks(RowKind kind, qint64 id, const RowView &row)
{
    for (const RowField &field : rowSpec(kind).fields) {
        if (field.type != FieldType::Ids)
            continue;
        for (const qint64 other : row.ids(field.name)) {
            const Result<qint64> done
                = insert(QString(field.table), {QString(field.column), QString(field.sql)}, {id, other});
            if (!done)
                return std::unexpected(done.error());
        }
    }
    return {};
}

Result<void> CopyWriter::removeRow(RowKind kind, qint64 id)
{
    const RowSpec &spec = rowSpec(kind);
    for (const RowField &field : spec.fields) {
        if (field.type != FieldType::Ids)
            continue;
        if (const Result<void> done
            = run(u"delete from %1 where \"%2\" = %3"_s.arg(field.table, field.column, QString::number(id)));
            !done)
            return done;
    }
    return run(u"delete from %1 where id = %2"_s.arg(spec.table, QString::number(id)));
}

std::optional<qint64> CopyWriter::contentId(const QString &sha1) const
{
    const auto known = m_contents.constFind(sha1);
    return known == m_contents.cend() ? std::nullopt : std::optional(*known);
}

Result<qint64> CopyWriter::addContent(const QString &sha1, const QByteArray &text)
{
    const QString now = timeToText(QDateTime::currentMSecsSinceEpoch() * 1000);
    const Result<QByteArray> bytes = packed(text);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<qint64> id
        = insert(u"file_contents"_s, {u"created"_s, u"updated"_s, u"sha1"_s, u"contents"_s}, {now, now, sha1, *bytes});
    if (id)
        m_contents.insert(sha1, *id);
    return id;
}

Result<void> CopyWriter::addFile(const RowView &file, qint64 content)
{
    const Result<qint64> done
        = insert(u"files"_s, {u"id"_s, u"created"_s, u"updated"_s, u"path"_s, u"content_id"_s, u"playbook_id"_s},
                 {file.integer("id"_L1), timeToText(file.time("created"_L1)), timeToText(file.time("updated"_L1)),
                  file.text("path"_L1), content, file.integer("playbook"_L1)});
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<void> CopyWriter::addLatestHosts()
{
    return run(u"insert into latest_hosts (name, created, updated, host_id) select h.name, h.created, h.updated, h.id "
               "from hosts h where h.id = (select max(o.id) from hosts o where o.name = h.name) "
               "and h.name not in (select name from latest_hosts) order by h.id"_s);
}

Result<QStringList> CopyWriter::loosePointers()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(u"select \"table\", parent, count(*) from pragma_foreign_key_check group by 1, 2"_s))
        return std::unexpected(failure(query.lastError()));
    QStringList sentences;
    while (query.next())
        sentences << Text::tr("%n row(s) of %1 belong to a row of %2 that is not there.", nullptr,
                              query.value(2).toInt())
                         .arg(query.value(0).toString(), query.value(1).toString());
    return sentences;
}

void CopyWriter::flushNowAndThen()
{
    if (bytes() - m_flushed < FlushBytes)
        return;
    writeDown(m_file); // where it fails, it will again at the end
    m_flushed = bytes();
}

Result<void> CopyWriter::keep(bool replace)
{
    m_statements.clear();
    if (const Result<void> done = run(u"COMMIT"_s); !done)
        return done;
    QSqlDatabase::database(m_connection, false).close();
    if (!m_goesOn())
        return std::unexpected(cancelled());
    // On the disk before it has its name.
    if (!writeDown(m_file))
        return std::unexpected(failure({}));
    return giveName(replace);
}

Result<void> CopyWriter::giveName(bool replace)
{
    std::error_code problem;
    const std::filesystem::path from(QFile::encodeName(m_file).toStdString()),
        to(QFile::encodeName(m_target).toStdString());
    if (replace) {
        std::filesystem::rename(from, to, problem);
    } else {
        // A link, unlike a name given anew, never takes the place of another file.
        std::filesystem::create_hard_link(from, to, problem);
        if (problem == std::errc::file_exists)
            return std::unexpected(fileIsThere(m_target));
        if (problem && !QFile::exists(m_target))
            std::filesystem::rename(from, to, problem); // file systems without links
        else if (!problem)
            std::filesystem::remove(from, problem);
    }
    if (problem)
        return std::unexpected(Error{Error::Kind::NotReadable,
                                     Text::tr("The copy could not be given the name %1.").arg(m_target),
                                     {},
                                     QString::fromStdString(problem.message())});
    m_isKept = true;
    return {};
}

qint64 CopyWriter::bytes() const
{
    return QFileInfo(m_isKept ? m_target : m_file).size();
}

} // namespace aviary
