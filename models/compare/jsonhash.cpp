// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/jsonhash.h"

#include "models/compare/noise.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Longer texts are taken as they are.
constexpr qsizetype LongestSearched = qsizetype{256} * 1024;
constexpr qsizetype LongestIdentity = 4096;

quint64 mixed(quint64 a, quint64 b)
{
    // The finish of splitmix64: each bit of either changes half of the result's.
    quint64 x = a * 0x9e3779b97f4a7c15ULL + b;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

quint64 JsonHash::of(QStringView key, const JsonValue &value)
{
    if (!value.isContainer())
        return ofScalar(key, value);
    const char *begin = value.source().data();
    if (const auto known = m_known.constFind(begin); known != m_known.constEnd())
        return *known;
    quint64 hash = static_cast<quint64>(value.type());
    for (JsonValue child = value.firstChild(); !child.isNone(); child = child.next()) {
        if (value.isArray()) {
            hash = mixed(hash, of({}, child));
        } else {
            const QString name = child.key();
            hash += mixed(qHash(name), of(name, child));
        }
    }
    m_known.insert(begin, hash);
    return hash;
}

quint64 JsonHash::ofScalar(QStringView key, const JsonValue &value) const
{
    const auto type = static_cast<quint64>(value.type());
    if (const NoiseKinds noise = noiseOfKey(key, value))
        return mixed(0, noise.toInt());
    if (value.sourceSize() > LongestSearched || (!value.isString() && !value.isNumber()))
        return mixed(type, qHash(value.source()));
    return mixed(type, qHash(skeletonOf(value.toUtf8(), noiseUnderKey(key))));
}

QByteArray identityOf(const JsonValue &element)
{
    static constexpr std::array Names{"_ansible_item_label"_L1,
                                      "item"_L1,
                                      "name"_L1,
                                      "path"_L1,
                                      "dest"_L1,
                                      "key"_L1,
                                      "id"_L1,
                                      "host"_L1,
                                      "mount"_L1,
                                      "device"_L1,
                                      "address"_L1,
                                      "package"_L1,
                                      "url"_L1,
                                      "service"_L1};
    if (!element.isObject())
        return {};
    for (const QLatin1StringView name : Names) {
        const JsonValue value = element[name];
        if (value.isNone() || value.type() == JsonValue::Type::Null || value.sourceSize() > LongestIdentity)
            continue;
        return QByteArray(name.data(), name.size()) + '=' + value.source().toByteArray();
    }
    return {};
}

} // namespace aviary
