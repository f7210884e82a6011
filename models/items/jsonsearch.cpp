// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jsonsearch.h"

#include <QStringMatcher>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

bool isIdentifier(const QString &key)
{
    const auto isLetter = [](QChar c) { return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    return !key.isEmpty() && isLetter(key[0])
        && std::ranges::all_of(key, [isLetter](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

class Search
{
public:
    Search(const QString &rootPath, const QString &words, const std::function<bool()> &cancelled)
        : m_path(rootPath)
        , m_cancelled(cancelled)
    {
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            m_words.push_back(QStringMatcher(word, Qt::CaseInsensitive));
    }

    std::optional<JsonMatches> run(const std::vector<JsonValue> &members)
    {
        JsonMatches matches;
        auto top = std::make_shared<JsonMatch>();
        for (size_t i = 0; i < members.size() && !m_stopped; ++i)
            see(members[i], static_cast<quint32>(i), *top);
        matches.top = std::move(top);
        matches.found = m_found;
        matches.total = m_total;
        return m_stopped ? std::nullopt : std::optional(std::move(matches));
    }

private:
    // Recursion is as deep as the document, which its limits bound.
    void see(const JsonValue &value, quint32 row, JsonMatch &parent)
    {
        const qsizetype length = m_path.size();
        appendStep(m_path, value, row);
        const bool byPath = occurIn(m_path, {});
        if (value.size() == 0) {
            ++m_total;
            if ((m_total & 0xfff) == 0 && m_cancelled())
                m_stopped = true;
            if (byPath || occurIn(m_path, textOf(value))) {
                ++m_found;
                parent.rows.push_back(row);
                parent.below.push_back(nullptr);
            }
        } else if (byPath) {
            const qint64 leaves = countLeaves(value);
            m_total += leaves;
            m_found += leaves;
            parent.rows.push_back(row);
            parent.below.push_back(nullptr);
        } else {
            auto match = std::make_shared<JsonMatch>();
            quint32 index = 0;
            for (JsonValue child = value.firstChild(); !child.isNone() && !m_stopped; child = child.next())
                see(child, index++, *match);
            if (!match->rows.empty()) {
                parent.rows.push_back(row);
                parent.below.push_back(std::move(match));
            }
        }
        m_path.truncate(length);
    }

    static QString textOf(const JsonValue &value) { return value.isString() ? value.toString() : value.toCompact(); }

    bool occurIn(const QString &path, const QString &text) const
    {
        return std::ranges::all_of(
            m_words, [&](const QStringMatcher &word) { return word.indexIn(path) >= 0 || word.indexIn(text) >= 0; });
    }

    static qint64 countLeaves(const JsonValue &value)
    {
        if (value.size() == 0)
            return 1;
        qint64 leaves = 0;
        for (JsonValue child = value.firstChild(); !child.isNone(); child = child.next())
            leaves += countLeaves(child);
        return leaves;
    }

    QString m_path;
    const std::function<bool()> &m_cancelled;
    std::vector<QStringMatcher> m_words;
    qint64 m_found = 0;
    qint64 m_total = 0;
    bool m_stopped = false;
};

} // namespace

void appendMember(QString &path, const QString &key)
{
    if (!isIdentifier(key))
        path += u"['"_s + QString(key).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u"']"_s;
    else if (path.isEmpty())
        path += key;
    else
        path += u'.' + key;
}

void appendElement(QString &path, quint32 index)
{
    path += u'[' + QString::number(index) + u']';
}

void appendStep(QString &path, const JsonValue &child, quint32 index)
{
    if (child.isMember())
        appendMember(path, child.key());
    else
        appendElement(path, index);
}

std::optional<JsonMatches> searchJson(const std::vector<JsonValue> &members, const QString &rootPath,
                                      const QString &words, const std::function<bool()> &cancelled)
{
    return Search(rootPath, words, cancelled).run(members);
}

} // namespace aviary
