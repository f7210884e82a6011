// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/naming.h"

#include "models/content/textdiff.h"
#include "models/recording/format.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qsizetype ShortestWord = 3;
constexpr qsizetype LongestWord = 300;
constexpr int Around = 3; // lines, UX.md 9
constexpr qsizetype LongestLine = 200; // of a change as it is told

// What Python quotes in its messages and says nothing of what failed.
bool isGenericWord(const QString &word)
{
    static constexpr std::array Generic{"dict object"_L1, "list object"_L1, "NoneType"_L1, "None"_L1, "True"_L1,
                                        "False"_L1,       "str"_L1,         "int"_L1,      "bool"_L1, "list"_L1,
                                        "dict"_L1,        "bytes"_L1,       "float"_L1};
    return std::ranges::find(Generic, word) != Generic.end();
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// With escapes as Python's repr() writes them.
QString unescaped(const QString &quoted)
{
    QString text;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] == u'\\' && i + 1 < quoted.size()
            && (quoted[i + 1] == u'\\' || quoted[i + 1] == u'\'' || quoted[i + 1] == u'"'))
            ++i;
        text += quoted[i];
    }
    return text;
}

// Lines that hold the word as a whole, ascending, from 0.
std::vector<quint32> linesWith(const QByteArray &word, const std::vector<QByteArrayView> &lines)
{
    const auto isLetter = [](char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || static_cast<unsigned char>(c) >= 0x80;
    };
    std::vector<quint32> found;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QByteArrayView line = lines[i];
        for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool begins = at == 0 || !isLetter(line[at - 1]) || !isLetter(word.front());
            const bool ends = end == line.size() || !isLetter(line[end]) || !isLetter(word.back());
            if (begins && ends) {
                found.push_back(static_cast<quint32>(i));
                break;
            }
        }
    }
    return found;
}

int distanceTo(quint32 line, const std::vector<quint32> &lines)
{
    int nearest = std::numeric_limits<int>::max();
    if (line == LineRow::NoLine)
        return nearest;
    const auto behind = std::ranges::lower_bound(lines, line);
    if (behind != lines.end())
        nearest = static_cast<int>(*behind - line);
    if (behind != lines.begin())
        nearest = std::min(nearest, static_cast<int>(line - *(behind - 1)));
    return nearest;
}

QString textOf(QByteArrayView line)
{
    QString text = oneLine(QString::fromUtf8(line).trimmed());
    if (text.size() > LongestLine)
        text = text.first(LongestLine) + u'…';
    return text;
}

// What stands between two blanks around all that differs; the line is left in three parts.
struct Parts
{
    QString before, differing, after;
};
Parts partsOf(QByteArrayView line, const std::vector<LineSpan> &spans)
{
    if (spans.empty())
        return {textOf(line), {}, {}};
    qsizetype begin = spans.front().begin;
    qsizetype end = spans.back().begin + spans.back().size;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (begin > 0 && !isBlank(line[begin - 1]))
        --begin;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    return {textOf(line.first(begin)), textOf(line.sliced(begin, end - begin)), textOf(line.sliced(end))};
}

QString changeOf(QByteArrayView left, QByteArrayView right, const LineRow &row)
{
    const Parts l = partsOf(left, row.leftSpans);
    const Parts r = partsOf(right, row.rightSpans);
    // Where a word is only on one side, or more differs than the words, whole lines are told.
    if (l.differing.isEmpty() || r.differing.isEmpty() || l.before != r.before || l.after != r.after)
        return textOf(left) + u" → "_s + textOf(right);
    QStringList words{r.before, l.differing + u" → "_s + r.differing, r.after};
    words.removeAll(QString());
    return words.join(u' ');
}

class Finder
{
public:
    Finder(const QStringList &words, const ChangedFile &file)
        : m_words(words)
        , m_file(file)
        , m_left(linesOf(file.left))
        , m_right(linesOf(file.right))
    {
        for (const QString &word : words) {
            m_leftLines.push_back(linesWith(word.toUtf8(), m_left));
            m_rightLines.push_back(linesWith(word.toUtf8(), m_right));
        }
    }

    struct Found
    {
        NamedChange change;
        size_t word;
    };
    std::vector<Found> run() const
    {
        std::vector<Found> found;
        for (const LineRow &row : m_file.difference.rows) {
            if (row.change != LineRow::Change::Changed && row.change != LineRow::Change::Removed
                && row.change != LineRow::Change::Added)
                continue;
            size_t nearest = 0;
            int distance = Around + 1;
            for (size_t i = 0; i < m_leftLines.size(); ++i) {
                const int here = std::min(distanceTo(row.left, m_leftLines[i]), distanceTo(row.right, m_rightLines[i]));
                if (here < distance) {
                    distance = here;
                    nearest = i;
                }
            }
            if (distance <= Around)
                found.push_back({changeAt(row, m_words[static_cast<qsizetype>(nearest)], distance), nearest});
        }
        return found;
    }

private:
    NamedChange changeAt(const LineRow &row, const QString &word, int distance) const
    {
        NamedChange change;
        change.word = word;
        change.path = m_file.path;
        change.distance = distance;
        change.isLeftLine = row.right == LineRow::NoLine;
        change.line = static_cast<int>(change.isLeftLine ? row.left : row.right) + 1;
        if (row.change == LineRow::Change::Removed)
            change.change = u"− "_s + textOf(m_left[row.left]);
        else if (row.change == LineRow::Change::Added)
            change.change = u"+ "_s + textOf(m_right[row.right]);
        else
            change.change = changeOf(m_left[row.left], m_right[row.right], row);
        return change;
    }

    const QStringList &m_words;
    const ChangedFile &m_file;
    const std::vector<QByteArrayView> m_left, m_right;
    std::vector<std::vector<quint32>> m_leftLines, m_rightLines; // by word
};

} // namespace

QString NamedChange::text() const
{
    return placeInFile(path, line) + u"  "_s + change;
}

QStringList quotedWords(const QString &headline)
{
    QStringList words;
    for (qsizetype begin = 0; begin < headline.size(); ++begin) {
        const QChar open = headline[begin];
        const QChar close = open == u'“' ? u'”' : open == u'‘' ? u'’' : open;
        if (close == open && open != u'\'' && open != u'"' && open != u'`')
            continue;
        if (begin > 0 && headline[begin - 1] == u'\\')
            continue;
        // The apostrophe of "can't" opens nothing; the b of b'…' is Python's.
        if (begin > 0 && isWordCharacter(headline[begin - 1])) {
            const bool isPrefix
                = u"bur"_s.contains(headline[begin - 1]) && (begin == 1 || !isWordCharacter(headline[begin - 2]));
            if (!isPrefix)
                continue;
        }
        for (qsizetype end = begin + 1; end < headline.size() && end - begin <= LongestWord; ++end) {
            if (headline[end] == u'\\') {
                ++end;
                continue;
            }
            if (headline[end] != close || (end + 1 < headline.size() && isWordCharacter(headline[end + 1])))
                continue;
            const QString word = unescaped(headline.sliced(begin + 1, end - begin - 1)).trimmed();
            if (word.size() >= ShortestWord && !isGenericWord(word) && !words.contains(word))
                words << word;
            break;
        }
    }
    return words;
}

NamedChanges findNamedChanges(const QStringList &headlines, const std::vector<ChangedFile> &files, qsizetype largest)
{
    QStringList words;
    for (const QString &headline : headlines) {
        for (const QString &word : quotedWords(headline)) {
            if (!words.contains(word))
                words << word;
        }
    }
    std::vector<Finder::Found> found;
    for (const ChangedFile &file : files) {
        for (Finder::Found &one : Finder(words, file).run())
            found.push_back(std::move(one));
    }
    std::ranges::stable_sort(found, [](const Finder::Found &a, const Finder::Found &b) {
        return a.change.distance != b.change.distance ? a.change.distance < b.change.distance : a.word < b.word;
    });
    NamedChanges named;
    named.total = std::ssize(found);
    for (Finder::Found &one : found) {
        if (std::ssize(named.changes) == largest)
            break;
        named.changes.push_back(std::move(one.change));
    }
    return named;
}

} // namespace aviary
