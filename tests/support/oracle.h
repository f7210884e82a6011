// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QFile>

#include <zlib.h>

// What ARA's own server answered for the recorded runs (tests/data/oracle), and whether something equals it. Read by
// our own JSON reader: QJsonDocument loses halves of surrogate pairs and digits of numbers. Link with ZLIB::ZLIB.
namespace aviary::test {

inline QByteArray gunzip(const QByteArray &packed)
{
    z_stream stream = {};
    constexpr int gzip = 15 + 16;
    if (inflateInit2(&stream, gzip) != Z_OK)
        return {};
    QByteArray out;
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = ::inflate(&stream, Z_NO_FLUSH);
        out.append(buffer.constData(), buffer.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : QByteArray();
}

// oracle("shop-bad", "results.details"): a null document when there is no such file.
inline JsonDocument oracle(const QString &report, const QString &name)
{
    const QString path = QStringLiteral(AVIARY_TEST_DATA "/oracle/%1/%2.json").arg(report, name);
    QFile plain(path);
    if (plain.open(QIODevice::ReadOnly))
        return JsonDocument::parse(plain.readAll());
    QFile packed(path + QStringLiteral(".gz"));
    return packed.open(QIODevice::ReadOnly) ? JsonDocument::parse(gunzip(packed.readAll())) : JsonDocument();
}

// Where `actual` is not what `expected` is: "/3/name: "x" instead of "y"". Empty when it is. The order of members does
// not count; members that only `actual` has do when `exactly`.
inline QString difference(const JsonValue &actual, const JsonValue &expected, bool exactly = true,
                          const QString &path = {})
{
    const auto differs = [&] {
        return QStringLiteral("%1: %2 instead of %3")
            .arg(path, actual.isNone() ? QStringLiteral("nothing") : actual.toCompact().left(300),
                 expected.toCompact().left(300));
    };
    if (actual.type() != expected.type())
        return differs();
    if (!expected.isContainer()) // compact: halves of pairs stay apart from the text that shows them
        return actual.toCompact() == expected.toCompact() ? QString() : differs();
    if (actual.size() != expected.size() && (exactly || expected.isArray()))
        return QStringLiteral("%1: %2 entries instead of %3").arg(path).arg(actual.size()).arg(expected.size())
            + QChar(u' ') + actual.toCompact().left(300);
    JsonValue element = actual.firstChild();
    for (JsonValue child = expected.firstChild(); !child.isNone(); child = child.next(), element = element.next()) {
        const QString key = expected.isObject() ? child.key() : QString();
        const QString below = expected.isObject() ? difference(actual.find(key), child, true, path + QChar(u'/') + key)
                                                  : difference(element, child, exactly, path + QStringLiteral("/[]"));
        if (!below.isEmpty())
            return below;
    }
    return {};
}

} // namespace aviary::test
