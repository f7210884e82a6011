// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/pairmarkdown.h"

#include "models/content/textdiff.h"
#include "models/exports/comparemarkdown.h"
#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PairMarkdown)
};

// More than anybody reads in a ticket.
constexpr qsizetype LargestText = qsizetype{256} * 1024;
constexpr qsizetype MostValues = 200;
constexpr qsizetype LongestValue = 400;

QString row(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells)
        line += u' ' + escapedForMarkdown(cell) + u" |"_s;
    return line + u'\n';
}

QString heads(const Both<RecordingPtr> &recordings, const Both<RowIndex> &rows)
{
    QString text = row({{}, Words::tr("Left"), Words::tr("Right")}) + u"| --- | --- | --- |\n"_s;
    Both<QStringList> cells;
    for (const Side side : Sides) {
        const Recording &recording = *recordings[side];
        const ResultRow result = recording.row(rows[side]);
        const bool hasTask = result.task != NoIndex;
        cells[side] << nameOf(recording.outcome(rows[side]))
                    << (result.host == NoIndex ? QString() : recording.hosts()[result.host].name)
                    << (hasTask ? recording.tasks()[result.task].name : QString())
                    << (hasTask
                            ? placeInFile(baseName(recording.pathOf(result.task)), recording.tasks()[result.task].line)
                            : QString())
                    << formatDateTimeExact(result.started) << formatDurationExact(result.duration);
    }
    const QStringList names{Words::tr("outcome"), Words::tr("host"),    Words::tr("task"),
                            Words::tr("place"),   Words::tr("started"), Words::tr("took")};
    for (qsizetype i = 0; i < names.size(); ++i)
        text += row({names[i], cells.left[i], cells.right[i]});
    return text;
}

QString shortened(const JsonValue &value)
{
    // Not all of what is large is made only to be cut.
    if (value.isContainer() && value.sourceSize() > 4 * LongestValue)
        return QString::fromUtf8(value.source().first(LongestValue)) + u'…';
    const QString text = value.isNone() ? Words::tr("nothing")
        : value.isString()              ? value.head(4 * LongestValue)
                                        : value.toCompact();
    return text.size() > LongestValue ? text.first(LongestValue) + u'…' : text;
}

QString valueLines(const JsonDifference &difference)
{
    QString text;
    qsizetype written = 0, left = difference.leftOut;
    for (qsizetype i = 0; i < std::ssize(difference.changes); ++i) {
        const JsonChange &change = difference.changes[static_cast<size_t>(i)];
        if (change.isMuted || change.change == JsonChange::Change::Within)
            continue;
        if (++written > MostValues) {
            ++left;
            continue;
        }
        text += u"- "_s + escapedForMarkdown(difference.pathOf(i)) + u": "_s
            + escapedForMarkdown(shortened(change.left)) + u" → "_s + escapedForMarkdown(shortened(change.right))
            + u'\n';
    }
    if (left > 0)
        text += u"- "_s + Words::tr("and %n more", nullptr, static_cast<int>(left)) + u'\n';
    return text;
}

// Null where that side has none.
const DetailItem *itemOf(const DetailPart *part, qsizetype index)
{
    return part && index >= 0 ? &part->items[static_cast<size_t>(index)] : nullptr;
}

QString itemLines(const PartPair &part, const Both<const DetailPart *> &parts)
{
    QString text;
    for (const ItemPair &item : part.items) {
        if (item.likeness != Likeness::Different)
            continue;
        const DetailItem *left = itemOf(parts.left, item.left);
        const DetailItem *right = itemOf(parts.right, item.right);
        const auto words = [](const DetailItem *one) {
            return !one                  ? Words::tr("nothing")
                : one->message.isEmpty() ? nameOf(one->outcome)
                                         : nameOf(one->outcome) + u", "_s + one->message;
        };
        text += u"- "_s + escapedForMarkdown((right ? right : left)->label) + u": "_s + escapedForMarkdown(words(left))
            + u" → "_s + escapedForMarkdown(words(right)) + u'\n';
    }
    return text;
}

QString textLines(const Both<const DetailPart *> &parts)
{
    const Both<QByteArray> texts{parts.left ? parts.left->text : QByteArray(),
                                 parts.right ? parts.right->text : QByteArray()};
    if (texts.left.size() + texts.right.size() > LargestText)
        return Words::tr("It is too large to stand here.") + u'\n';
    return fencedDiff(QString::fromUtf8(unifiedHunks(texts.left, texts.right)));
}

} // namespace

QString resultPairMarkdown(const Both<RecordingPtr> &recordings, const Both<RowIndex> &rows, const ResultPair &pair)
{
    QString text = heads(recordings, rows);
    QStringList equal, noise;
    for (const PartPair &part : pair.parts) {
        const Both<const DetailPart *> parts{part.left < 0 ? nullptr : &pair.left.parts[static_cast<size_t>(part.left)],
                                             part.right < 0 ? nullptr
                                                            : &pair.right.parts[static_cast<size_t>(part.right)]};
        const DetailPart *named = parts.right ? parts.right : parts.left;
        // What the whole contents say more than their parts is for the one who reads them.
        if (!named || part.kind == DetailPart::Kind::Raw)
            continue;
        const QString title = named->title;
        if (part.likeness != Likeness::Different) {
            (part.likeness == Likeness::Same ? equal : noise) << title;
            continue;
        }
        text += u"\n**"_s + escapedForMarkdown(title) + u"**"_s;
        if (!parts.left || !parts.right)
            text += u' ' + (parts.left ? Words::tr("(only on the left)") : Words::tr("(only on the right)"));
        text += u"\n\n"_s;
        switch (part.kind) {
        case DetailPart::Kind::Items:
            text += itemLines(part, parts);
            break;
        case DetailPart::Kind::Returned:
        case DetailPart::Kind::Arguments:
        case DetailPart::Kind::Raw:
            text += valueLines(part.values);
            break;
        case DetailPart::Kind::Silence:
            break;
        case DetailPart::Kind::Message:
        case DetailPart::Kind::ErrorOutput:
        case DetailPart::Kind::Output:
        case DetailPart::Kind::Command:
        case DetailPart::Kind::Assertion:
        case DetailPart::Kind::Difference:
        case DetailPart::Kind::Warnings:
            text += textLines(parts);
            break;
        }
    }
    if (!noise.isEmpty())
        text += u'\n' + Words::tr("Different in noise only: %1").arg(escapedForMarkdown(noise.join(u", "_s))) + u'\n';
    if (!equal.isEmpty())
        text += u'\n' + Words::tr("Equal: %1").arg(escapedForMarkdown(equal.join(u", "_s))) + u'\n';
    return text;
}

} // namespace aviary
