// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/comparemarkdown.h"
#include "models/items/jsontreemodel.h"

#include "models/content/textdiff.h"
#include "models/overview/sentences.h"
#include "models/recording/format.h"
#include "models/recording/unseen.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

// Larger files are not put into a ticket.
constexpr qsizetype LargestFile = qsizetype{256} * 1024;

QString row(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells)
        line += u' ' + escapedForMarkdown(cell) + u" |"_s;
    return line + u'\n';
}

QString heading(const QStringList &cells)
{
    return row(cells) + u'|' + u" --- |"_s.repeated(cells.size()) + u'\n';
}

QString lineHeading()
{
    return heading({Words::tr("Change"), Words::tr("What"), Words::tr("Hosts"), Words::tr("Left"), Words::tr("Right"),
                    Words::tr("Place")});
}

QString rowOf(const CompareLine &line)
{
    return row({line.change, line.what, line.hosts, line.left, line.right, line.place});
}

// A paragraph of two lines; as a list it would go on with the one that may stand before it.
QString runs(const NamedPair &named)
{
    QStringList lines;
    for (const Side side : Sides) {
        const QString word = side == Side::Left ? Words::tr("Left:") : Words::tr("Right:");
        if (const std::optional<Playbook> &playbook = named.pair.playbook[side])
            lines << escapedForMarkdown(word + u' ' + named.names[side] + u" · "_s + runText(*playbook));
    }
    return lines.isEmpty() ? QString() : lines.join(u"\\\n"_s) + u'\n';
}

} // namespace

QString fencedDiff(const QString &lines)
{
    const QString text = shownInLines(lines);
    qsizetype longest = 0, now = 0;
    for (const QChar c : text) {
        now = c == u'`' ? now + 1 : 0;
        longest = std::max(longest, now);
    }
    const QString fence(std::max<qsizetype>(3, longest + 1), u'`');
    return fence + u"diff\n"_s + text + (text.endsWith(u'\n') ? QString() : u"\n"_s) + fence + u'\n';
}

QString escapedForMarkdown(const QString &text)
{
    // A backslash before any of these shows it as it is.
    static const QString marks = u"\\`*_{}[]<>#|~&@$"_s;
    const QString shown = shownOnOneLine(text);
    const auto isNumber = [&shown](qsizetype end) {
        return end > 0 && std::all_of(shown.cbegin(), shown.cbegin() + end, [](QChar c) { return c.isDigit(); });
    };
    QString out;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        const QStringView rest = QStringView(shown).sliced(i);
        const QStringView before = QStringView(shown).first(i);
        // What looks like an address becomes a link without any mark.
        const bool makesLink
            = rest.startsWith("://"_L1) || (c == u'.' && before.endsWith("www"_L1, Qt::CaseInsensitive));
        const bool makesList = (i == 0 && (c == u'+' || c == u'-')) || ((c == u'.' || c == u')') && isNumber(i));
        if (marks.contains(c) || makesLink || makesList)
            out += u'\\';
        out += c;
    }
    return out;
}

QString summaryMarkdown(const NamedPair &named)
{
    const ComparedPair &pair = named.pair;
    QString text;
    for (const CompareParagraph &paragraph : pair.sentences)
        text += (paragraph.emphasis.isEmpty() ? QString() : u"**"_s + escapedForMarkdown(paragraph.emphasis) + u"**"_s)
            + escapedForMarkdown(paragraph.text) + u"\n\n"_s;
    if (!pair.named.changes.empty()) {
        text += Words::tr("Named in the failure, near a change:") + u"\n\n"_s;
        for (const NamedChange &change : pair.named.changes)
            text += u"- "_s + escapedForMarkdown(change.text()) + u'\n';
        if (const auto more = pair.named.total - std::ssize(pair.named.changes); more > 0)
            text += u"- "_s + Words::tr("… and %n more", nullptr, static_cast<int>(more)) + u'\n';
        text += u'\n';
    }
    return text + runs(named);
}

QString pairMarkdown(const NamedPair &named)
{
    QString text = summaryMarkdown(named);
    const std::vector<CompareLine> lines = compareLines(named.pair);
    if (!lines.empty())
        text += u'\n' + lineHeading();
    for (const CompareLine &line : lines)
        text += rowOf(line);
    if (!named.note.isEmpty())
        text += u'\n' + escapedForMarkdown(named.note) + u'\n';
    return text;
}

QString pairsMarkdown(const std::vector<NamedPair> &pairs)
{
    if (pairs.size() == 1)
        return pairs.front().pair.comparison ? pairMarkdown(pairs.front()) : QString();
    QString text = heading({Words::tr("Playbook"), Words::tr("Left"), Words::tr("Right"), Words::tr("Difference")});
    for (const NamedPair &named : pairs) {
        const auto run
            = [&](Side side) { return named.pair.playbook[side] ? runText(*named.pair.playbook[side]) : QString(); };
        text += row({named.pair.title(), run(Side::Left), run(Side::Right), pairText(named.pair)});
    }
    for (const NamedPair &named : pairs) {
        if (named.pair.comparison)
            text += u"\n## "_s + escapedForMarkdown(named.pair.title()) + u"\n\n"_s + pairMarkdown(named);
    }
    return text;
}

QString lineMarkdown(const NamedPair &named, DifferenceBlock::Kind kind, const DifferenceLine &line)
{
    return lineHeading() + rowOf(compareLine(kind, line)) + u'\n' + runs(named);
}

QString taskMarkdown(const NamedPair &named, quint32 task, const std::vector<quint32> &rows,
                     const CompareMessages &messages)
{
    const Comparison &comparison = *named.pair.comparison;
    QString text;
    if (task != NoIndex) {
        const TaskPair &pair = comparison.tasks()[task];
        const Side side = pair.task.right == NoIndex ? Side::Left : Side::Right;
        text = u"**"_s + escapedForMarkdown(taskNameOf(comparison, task)) + u"** "_s
            + escapedForMarkdown(taskPlace(*comparison.recording(side), pair.task[side]));
        if (const QString change = taskChangeText(pair); !change.isEmpty())
            text += u" · "_s + change;
        if (pair.task.left != NoIndex && pair.task.right != NoIndex && (pair.isRenamed || pair.isMoved))
            text += u" ("_s
                + escapedForMarkdown(taskName(*comparison.recording(Side::Left), pair.task.left) + u' '
                                     + taskPlace(*comparison.recording(Side::Left), pair.task.left))
                + u')';
        text += u"\n\n"_s;
    }
    if (!rows.empty())
        text += heading({Words::tr("Change"), Words::tr("Host"), Words::tr("Left"), Words::tr("Right")});
    for (const quint32 index : rows) {
        const RowPair &pair = comparison.rows()[index];
        const auto cell = [&](Side side) {
            if (pair.row[side] == NoIndex)
                return u"–"_s;
            const Recording &recording = *comparison.recording(side);
            QStringList parts{nameOf(recording.outcome(pair.row[side]))};
            parts << formatDuration(recording.durationOf(pair.row[side])) << messages[side].value(pair.row[side]);
            parts.removeAll(QString());
            return parts.join(u" · "_s);
        };
        QStringList changes{nameOf(pair.change)};
        if (pair.speed != Speed::Same)
            changes << nameOf(pair.speed);
        text += row({changes.join(", "_L1), pair.host == NoIndex ? QString() : comparison.hosts()[pair.host].name,
                     cell(Side::Left), cell(Side::Right)});
    }
    return text + u'\n' + runs(named);
}

QString fileMarkdown(const NamedPair &named, qsizetype file, const ContentPtr &left, const ContentPtr &right)
{
    const FileChange &change = named.pair.inputs.files[static_cast<size_t>(file)];
    QString text = u"**"_s + escapedForMarkdown(change.path()) + u"**"_s;
    if (change.change == FileChange::Change::Renamed)
        text += u" ("_s + escapedForMarkdown(change.leftPath) + u')';
    text += u"\n\n"_s;
    if (left && right && left->text.size() <= LargestFile && right->text.size() <= LargestFile) {
        const QByteArray hunks = unifiedHunks(left->text, right->text);
        if (!hunks.isEmpty())
            text += fencedDiff(QString::fromUtf8(hunks)) + u'\n';
    }
    return text + runs(named);
}

QString valuesMarkdown(const NamedPair &named, const QString &title, const JsonDifference &values)
{
    constexpr qsizetype most = 100;
    qsizetype told = 0;
    QString lines;
    const auto add = [&lines](QChar sign, const QString &path, const JsonValue &value) {
        if (!value.isNone())
            lines += sign + path + u": "_s + JsonTreeModel::cellText(value) + u'\n';
    };
    for (size_t i = 0; i < values.changes.size(); ++i) {
        const JsonChange &change = values.changes[i];
        if (change.isMuted || change.change == JsonChange::Change::Within || ++told > most)
            continue;
        const QString path = oneLine(values.pathOf(static_cast<qsizetype>(i)));
        add(u'-', path, change.left);
        add(u'+', path, change.right);
    }
    QString text = u"**"_s + escapedForMarkdown(title) + u"**\n\n"_s;
    if (!lines.isEmpty())
        text += fencedDiff(lines) + u'\n';
    if (told > most)
        text += Words::tr("%1 of %2 differences").arg(formatCount(most), formatCount(told)) + u"\n\n"_s;
    return text + runs(named);
}

} // namespace aviary
