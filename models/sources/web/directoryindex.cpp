// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/directoryindex.h"

#include "models/sources/web/htmlscanner.h"
#include "models/sources/web/weburl.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr size_t MaxEntries = 100'000;
constexpr qsizetype LongestLink = 4096;
constexpr qsizetype LongestTail = 400; // what stands behind a link: date, size, description

// "Index of /logs" (Apache, nginx, lighttpd, Artifactory), "Directory listing for /logs" (Python), "Directory: /logs"
// (Jetty), "Listing of" (Swift), "[To Parent Directory]" (IIS).
bool isTitleOfListing(QStringView text)
{
    static constexpr std::array Beginnings{"index of "_L1, "directory listing for "_L1, "directory: "_L1,
                                           "listing of "_L1};
    const QStringView title = text.trimmed();
    return std::ranges::any_of(Beginnings,
                               [title](QLatin1StringView one) { return title.startsWith(one, Qt::CaseInsensitive); });
}

// "2025-11-21 02:54  213": what follows a time and is nothing but digits; "1.2M" and "48K" are rounded.
qint64 sizeIn(const QByteArray &tail)
{
    const QList<QByteArray> words = tail.simplified().split(' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (!words.at(i).contains(':'))
            continue;
        bool ok = false;
        const qint64 size = words.at(i + 1).toLongLong(&ok);
        return ok && size >= 0 && std::ranges::all_of(words.at(i + 1), [](char c) { return c >= '0' && c <= '9'; })
            ? size
            : -1;
    }
    return -1;
}

class IndexReader
{
public:
    explicit IndexReader(const QUrl &base)
        : m_base(base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                               | QUrl::NormalizePathSegments))
    {
        const QString path = m_base.path(QUrl::FullyDecoded);
        m_folder = path.first(path.lastIndexOf(u'/') + 1);
        if (m_folder.isEmpty()) {
            m_folder = u"/"_s;
            m_base.setPath(m_folder);
        }
    }

    DirectoryIndex read(QByteArrayView html)
    {
        using Kind = HtmlScanner::Piece::Kind;
        HtmlScanner scanner(html);
        for (auto piece = scanner.next(); piece.kind != Kind::Nothing && m_index.isWhole; piece = scanner.next()) {
            if (piece.kind == Kind::Text)
                readText(piece.text);
            else if (piece.kind == Kind::Begin)
                begin(piece.tag, piece.href);
            else
                end(piece.tag);
        }
        endEntry();
        return std::move(m_index);
    }

private:
    void begin(const QByteArray &tag, QByteArrayView href)
    {
        if (tag == "title" || tag == "h1" || tag == "h2") {
            m_isTitle = true;
            m_title.clear();
        } else if (tag == "a") {
            endEntry();
            readLink(href);
        }
        m_tail += ' ';
    }

    void end(const QByteArray &tag)
    {
        if (tag == "title" || tag == "h1" || tag == "h2") {
            m_index.isListing |= isTitleOfListing(withoutEntities(m_title));
            m_isTitle = false;
        } else if (tag == "a") {
            m_index.isListing |= m_name.contains("[To Parent Directory]");
            m_isName = false;
        }
        m_tail += ' ';
    }

    void readText(QByteArrayView text)
    {
        const auto append = [text](QByteArray &to) {
            to += text.first(std::clamp<qsizetype>(LongestTail - to.size(), 0, text.size()));
        };
        if (m_isTitle)
            append(m_title);
        else
            append(m_isName ? m_name : m_tail);
    }

    void readLink(QByteArrayView href)
    {
        m_isName = true;
        m_name.clear();
        if (href.isEmpty() || href.size() > LongestLink)
            return;
        const QUrl link(withoutEntities(href).trimmed(), QUrl::TolerantMode);
        if (!link.isValid() || link.hasQuery())
            return; // the same folder, sorted another way
        const QUrl url
            = m_base.resolved(link).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
        QString name = url.path(QUrl::FullyDecoded);
        if (!isSameServer(url, m_base) || !name.startsWith(m_folder))
            return;
        name.remove(0, m_folder.size());
        const bool isFolder = name.endsWith(u'/');
        name.chop(isFolder);
        if (name.isEmpty() || name == "."_L1 || name == ".."_L1 || name.contains(u'/') || name.contains(u'\\')
            || name.contains(QChar::Null) || m_names.contains(name))
            return;
        if (m_index.entries.size() == MaxEntries) {
            m_index.isWhole = false;
            return;
        }
        m_names.insert(name);
        m_index.entries.push_back({.name = name, .url = url, .isFolder = isFolder});
        m_tail.clear();
        m_hasEntry = true;
    }

    void endEntry()
    {
        if (m_hasEntry && !m_index.entries.back().isFolder)
            m_index.entries.back().size = sizeIn(m_tail);
        m_hasEntry = false;
        m_tail.clear();
    }

    QUrl m_base;
    QString m_folder; // decoded, with a slash at its end
    DirectoryIndex m_index;
    QSet<QString> m_names;
    QByteArray m_title, m_name, m_tail;
    bool m_isTitle = false;
    bool m_isName = false;
    bool m_hasEntry = false; // the last one may still get its size
};

} // namespace

DirectoryIndex parseDirectoryIndex(QByteArrayView html, const QUrl &base)
{
    if (!isWebUrl(base))
        return {};
    return IndexReader(base).read(html);
}

} // namespace aviary
