// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/traits.h"

#include <algorithm>

namespace aviary {

namespace {

// A key and what follows it on its line; an empty key where none begins.
struct Member
{
    QByteArrayView key, value;
};

QByteArrayView withoutQuotes(QByteArrayView text)
{
    const bool quoted
        = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

Member memberIn(QByteArrayView text)
{
    // A colon only ends a key where a blank or nothing follows: http://… is none.
    qsizetype at = 0;
    if (!text.isEmpty() && (text.front() == '"' || text.front() == '\'')) {
        at = text.indexOf(text.first(1), 1);
        if (at < 0)
            return {};
    }
    for (at = text.indexOf(':', at); at >= 0; at = text.indexOf(':', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\t')
            return {withoutQuotes(text.first(at).trimmed()), text.sliced(at + 1).trimmed()};
    }
    return {};
}

// Of a value, what YAML takes for a comment is no part.
QByteArrayView withoutComment(QByteArrayView value)
{
    if (value.startsWith('#'))
        return {};
    const qsizetype comment = value.indexOf(" #");
    return comment < 0 ? value : value.first(comment).trimmed();
}

void apply(const Member &member, TaskTraits &traits)
{
    // `async: 0` is Ansible's way to say no.
    if (member.key == "async")
        traits.async = withoutQuotes(withoutComment(member.value)) != "0";
    else if (member.key == "until" || member.key == "retries")
        traits.retries = true;
}

// Quotation marks begin a text only where one may begin: there's none in this one.
bool opensQuote(QByteArrayView text, qsizetype at)
{
    return (text[at] == '"' || text[at] == '\'') && (at == 0 || QByteArrayView(" ,:[{").contains(text[at - 1]));
}

// Follows quotation marks and brackets, within which neither indents nor line ends mean anything.
class Nesting
{
public:
    bool isOpen() const { return m_quote != 0 || m_depth > 0; }
    int depth() const { return m_depth; }
    bool isQuoted() const { return m_quote != 0; }
    // One character of the text, or two that belong together: where the next one is.
    qsizetype step(QByteArrayView text, qsizetype at)
    {
        const char c = text[at];
        if (m_quote != 0) {
            const bool doubled = m_quote == '\'' && c == '\'' && at + 1 < text.size() && text[at + 1] == '\'';
            if (doubled || (m_quote == '"' && c == '\\'))
                return at + 2;
            if (c == m_quote)
                m_quote = 0;
        } else if (opensQuote(text, at)) {
            m_quote = c;
        } else if (c == '[' || c == '{') {
            ++m_depth;
        } else if (c == ']' || c == '}') {
            --m_depth;
        } else if (c == '#' && (at == 0 || text[at - 1] == ' ')) {
            return text.size();
        }
        return at + 1;
    }
    // The value of a key, or what follows it on the next lines while it is open.
    void read(QByteArrayView text)
    {
        // Only what a value begins with opens it: a plain text may hold any of these.
        if (!isOpen() && (text.isEmpty() || !QByteArrayView("\"'[{").contains(text.front())))
            return;
        for (qsizetype at = 0; at < text.size();) {
            at = step(text, at);
            if (!isOpen())
                return; // what follows is a comment, or no YAML
        }
    }

private:
    char m_quote = 0;
    int m_depth = 0;
};

class Lines
{
public:
    explicit Lines(QByteArrayView text)
        : m_text(text)
        , m_end(text.size())
    {
    }
    // The same place, but not more text than a task may have: a file may be one that never ends any.
    Lines ofOneTask() const
    {
        Lines lines = *this;
        lines.m_end = std::min(m_end, m_at + LongestTask);
        return lines;
    }
    // Lines come one after the other; false behind the last.
    bool next(QByteArrayView &line)
    {
        if (m_at >= m_end)
            return false;
        qsizetype end = m_text.indexOf('\n', m_at);
        if (end < 0)
            end = m_text.size();
        line = m_text.sliced(m_at, end - m_at);
        if (line.endsWith('\r'))
            line.chop(1);
        m_at = end + 1;
        ++m_number;
        return true;
    }
    bool skipTo(int number, QByteArrayView &line)
    {
        while (m_number < number) {
            if (!next(line))
                return false;
        }
        return m_number == number;
    }

private:
    static constexpr qsizetype LongestTask = 1 << 16; // bytes
    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_end;
    int m_number = 0;
};

qsizetype indentOf(QByteArrayView line)
{
    const auto *const first = std::ranges::find_if(line, [](char c) { return c != ' '; });
    return first - line.begin();
}

// The keys of `{name: …, async: 5}`, from its opening bracket on; lines that follow belong to it until it is closed.
TaskTraits traitsOfFlow(QByteArrayView line, Lines lines)
{
    TaskTraits traits;
    QByteArray member;
    Nesting nesting;
    do {
        for (qsizetype at = 0; at < line.size();) {
            const int depth = nesting.depth();
            const bool ends = line[at] == ',' && depth == 1 && !nesting.isQuoted();
            const qsizetype next = std::min(nesting.step(line, at), line.size());
            if (depth == 1 && nesting.depth() > 0 && !ends)
                member += line.sliced(at, next - at);
            if (ends || nesting.depth() == 0) {
                apply(memberIn(QByteArrayView(member).trimmed()), traits);
                member.clear();
            }
            if (nesting.depth() == 0)
                return traits;
            at = next;
        }
        member += ' ';
    } while (lines.next(line));
    return traits;
}

TaskTraits traitsOfTask(QByteArrayView line, Lines lines)
{
    TaskTraits traits;
    qsizetype indent = indentOf(line);
    QByteArrayView text = line.sliced(indent);
    // The keys of a task stand behind the dash of its list, or below it.
    while (text.startsWith("- ")) {
        const qsizetype blanks = 1 + indentOf(text.sliced(1));
        indent += blanks;
        text = text.sliced(blanks);
    }
    if (text.startsWith('{'))
        return traitsOfFlow(text, lines);
    Nesting nesting;
    const auto read = [&](QByteArrayView key) {
        const Member member = memberIn(key);
        apply(member, traits);
        nesting.read(member.value);
    };
    read(text);
    while (lines.next(line)) {
        if (nesting.isOpen()) {
            nesting.read(line);
            continue;
        }
        const qsizetype at = indentOf(line);
        text = line.sliced(at);
        if (text.isEmpty() || text.startsWith('#') || at > indent)
            continue;
        // A list may stand at the indent of its key.
        const bool isListItem = text.startsWith("- ") || text == "-";
        if (at < indent || text.startsWith("---") || text.startsWith("..."))
            break;
        if (!isListItem)
            read(text);
    }
    return traits;
}

} // namespace

std::vector<TaskTraits> traitsIn(QByteArrayView text, std::span<const int> wanted)
{
    std::vector<TaskTraits> traits;
    Lines lines(text);
    QByteArrayView line;
    for (const int number : wanted) {
        // The same line again, where a file was read into two plays.
        const bool again = !traits.empty() && number == wanted[traits.size() - 1];
        if (again)
            traits.push_back(traits.back());
        else
            traits.push_back(lines.skipTo(number, line) ? traitsOfTask(line, lines.ofOneTask()) : TaskTraits());
    }
    return traits;
}

} // namespace aviary
