// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/inflate.h"

#include <QCoreApplication>

#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <memory>

namespace aviary {

namespace {

libdeflate_decompressor *decompressor()
{
    struct Free
    {
        void operator()(libdeflate_decompressor *d) const { libdeflate_free_decompressor(d); }
    };
    thread_local const std::unique_ptr<libdeflate_decompressor, Free> own(libdeflate_alloc_decompressor());
    return own.get();
}

// The slow way, which gives what stands before a fault or before the bound; libdeflate gives all or nothing.
Inflated inflateInPart(const QByteArray &blob, qint64 bound)
{
    constexpr qsizetype Piece = 64 * 1024;
    Inflated result;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {Inflated::State::Damaged, {}, QCoreApplication::translate("Inflate", "there is not enough memory")};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(blob.constData())); // zlib does not write there
    stream.avail_in = static_cast<uInt>(blob.size());
    int status = Z_OK;
    while (status == Z_OK && result.bytes.size() < bound) {
        const qsizetype before = result.bytes.size();
        const qsizetype room = std::min<qint64>(Piece, bound - before);
        result.bytes.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef *>(result.bytes.data() + before);
        stream.avail_out = static_cast<uInt>(room);
        status = ::inflate(&stream, Z_NO_FLUSH);
        result.bytes.resize(before + room - stream.avail_out);
    }
    const QString reason = stream.msg ? QString::fromLatin1(stream.msg) : QString();
    inflateEnd(&stream);
    if (status == Z_STREAM_END)
        return result;
    if (status == Z_OK && result.bytes.size() >= bound) {
        result.state = Inflated::State::Cut;
        result.problem = QCoreApplication::translate("Inflate", "it is longer than %1 MiB").arg(bound / (1024 * 1024));
        return result;
    }
    result.state = Inflated::State::Damaged;
    if (status == Z_BUF_ERROR || (status == Z_OK && stream.avail_in == 0))
        result.problem = QCoreApplication::translate("Inflate", "its end is missing");
    else if (reason == QLatin1StringView("incorrect header check"))
        result.problem = QCoreApplication::translate("Inflate", "it is not compressed as ARA does it");
    else if (reason == QLatin1StringView("incorrect data check"))
        result.problem = QCoreApplication::translate("Inflate", "its check sum is wrong");
    else
        result.problem = QCoreApplication::translate("Inflate", "the compressed data is broken (%1)").arg(reason);
    return result;
}

} // namespace

Inflated inflate(const QByteArray &blob, qint64 bound)
{
    if (blob.isEmpty())
        return {};
    qint64 size = std::min(bound, std::max<qint64>(4096, qint64{4} * blob.size()));
    for (;;) {
        QByteArray bytes(size, Qt::Uninitialized);
        size_t written = 0;
        const libdeflate_result status
            = libdeflate_zlib_decompress(decompressor(), blob.constData(), static_cast<size_t>(blob.size()),
                                         bytes.data(), static_cast<size_t>(size), &written);
        if (status == LIBDEFLATE_SUCCESS) {
            bytes.truncate(static_cast<qsizetype>(written));
            // A grown buffer may be four times too large, and contents are kept.
            if (bytes.capacity() > 2 * bytes.size() + 1024)
                bytes.squeeze();
            return {Inflated::State::Whole, bytes, {}};
        }
        if (status != LIBDEFLATE_INSUFFICIENT_SPACE || size >= bound)
            return inflateInPart(blob, bound);
        size = std::min(bound, size * 4);
    }
}

} // namespace aviary
