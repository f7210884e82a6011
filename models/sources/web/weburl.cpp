// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/weburl.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSecretName(const QString &name)
{
    static constexpr std::array Words{"token"_L1, "secret"_L1,     "password"_L1, "passwd"_L1,  "signature"_L1,
                                      "auth"_L1,  "credential"_L1, "apikey"_L1,   "api_key"_L1, "api-key"_L1};
    static constexpr std::array Names{"sig"_L1, "key"_L1, "pass"_L1, "pw"_L1, "jwt"_L1, "code"_L1, "session"_L1};
    return std::ranges::any_of(Words, [&](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); })
        || std::ranges::any_of(Names,
                               [&](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

// RFC 6266: filename*=UTF-8''a%20b.zip goes before filename="a b.zip".
QString dispositionName(QByteArrayView header)
{
    if (header.size() > 2000)
        return {};
    const QString text = QString::fromUtf8(header);
    static const QRegularExpression extended(uR"(;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(uR"X(;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+)))X"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escaped(uR"(\\(.))"_s);
    if (const auto match = extended.match(text); match.hasMatch())
        return QUrl::fromPercentEncoding(match.captured(1).toUtf8());
    if (const auto match = plain.match(text); match.hasMatch())
        return match.hasCaptured(1) ? match.captured(1).replace(escaped, u"\\1"_s) : match.captured(2);
    return {};
}

QString plainName(QString name)
{
    constexpr qsizetype Longest = 120; // in UTF-8 below what file systems take, with room for "-journal"
    name = name.sliced(name.lastIndexOf(u'/') + 1);
    name = name.sliced(name.lastIndexOf(u'\\') + 1);
    name.removeIf([](QChar c) { return !c.isPrint() || c == QChar::ReplacementCharacter || c.isSurrogate(); });
    // What it is called ends it: ".sqlite.gz" has to stay.
    if (name.toUtf8().size() > Longest)
        name = name.last(Longest / 3);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.removeFirst();
    return name;
}

} // namespace

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

QUrl publicUrl(const QUrl &url)
{
    QUrl open = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!open.hasQuery())
        return open;
    QUrlQuery query(open);
    const auto items = query.queryItems();
    if (std::ranges::none_of(items, [](const auto &item) { return isSecretName(item.first); }))
        return open;
    for (const auto &item : items) {
        if (isSecretName(item.first))
            query.removeAllQueryItems(item.first);
    }
    open.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
    return open;
}

QString shownUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toDisplayString();
}

QString shownHost(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

bool isSameServer(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool mayKnowPassword(const QUrl &from, const QUrl &to)
{
    return isSameServer(from, to)
        || (from.host() == to.host() && from.scheme() == "http"_L1 && to.scheme() == "https"_L1 && portOf(from) == 80
            && portOf(to) == 443);
}

QUrl passwordAdded(const QUrl &url, const QUrl &from)
{
    QUrl added = url;
    if (mayKnowPassword(from, url))
        added.setUserInfo(from.userInfo(QUrl::FullyEncoded), QUrl::StrictMode);
    return added;
}

QString fileNameFor(QByteArrayView contentDisposition, const QUrl &url)
{
    for (const QString &name : {dispositionName(contentDisposition), url.fileName(QUrl::FullyDecoded)}) {
        if (const QString plain = plainName(name); !plain.isEmpty())
            return plain;
    }
    return u"download"_s;
}

} // namespace aviary
