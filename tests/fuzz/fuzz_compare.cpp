// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/linedifference.h"
#include "models/compare/naming.h"
#include "models/compare/pair.h"
#include "models/content/textdiff.h"

#include <QStringList>

using namespace aviary;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void checkNoise(QByteArrayView text)
{
    for (const NoiseIn where : {NoiseIn::Output, NoiseIn::Contents}) {
        qsizetype end = 0;
        for (const NoiseSpan &span : findNoise(text, where)) {
            require(span.begin >= end && span.size > 0);
            end = span.begin + span.size;
        }
        require(end <= text.size());
    }
}

// Each line of both sides stands once and in order.
void checkRows(const LineDifference &difference, bool areEqual)
{
    quint32 left = 0;
    quint32 right = 0;
    for (const LineRow &row : difference.rows) {
        require(row.left == LineRow::NoLine || row.left == left);
        require(row.right == LineRow::NoLine || row.right == right);
        left += row.left == LineRow::NoLine ? 0 : row.count;
        right += row.right == LineRow::NoLine ? 0 : row.count;
    }
    require(left == difference.leftLines && right == difference.rightLines);
    require((difference.likeness == Likeness::Same) == areEqual);
    qsizetype lines = 0;
    for (const LineRow &row : foldEqualLines(difference.rows)) {
        require(row.count > 0);
        lines += row.count;
    }
    qsizetype all = 0;
    for (const LineRow &row : difference.rows)
        all += row.count;
    require(lines == all);
}

void checkChanges(const JsonDifference &difference)
{
    const auto count = std::ssize(difference.changes);
    for (qsizetype i = 0; i < count; ++i) {
        const JsonChange &change = difference.changes[static_cast<size_t>(i)];
        require(change.parent < i && change.end > i && change.end <= count);
        difference.pathOf(i);
        change.left.toCompact();
        change.right.toCompact();
    }
    require((difference.likeness == Likeness::Same) == (difference.differences + difference.muted == 0));
}

ContentPtr contentOf(const QByteArray &text)
{
    auto content = std::make_shared<Content>();
    content->text = text;
    content->json = JsonDocument::parse(text);
    content->problem = content->json.problem();
    return content;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Two texts, parted by the first NUL, else in the middle.
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype mark = input.indexOf('\0');
    const QByteArray left = input.first(mark >= 0 ? mark : input.size() / 2);
    const QByteArray right = input.sliced(mark >= 0 ? mark + 1 : input.size() / 2);
    checkNoise(left);
    checkNoise(right);
    checkRows(compareTexts(left, right, NoiseIn::Output), left == right);
    checkRows(compareTexts(left, left, NoiseIn::Contents), true);
    const ContentPtr leftContent = contentOf(left);
    const ContentPtr rightContent = contentOf(right);
    const JsonDifference there = compareJson(leftContent->json, rightContent->json);
    const JsonDifference back = compareJson(rightContent->json, leftContent->json);
    checkChanges(there);
    checkChanges(back);
    require(there.likeness == back.likeness);
    const ResultPair pair = compareResults(Outcome::Failed, leftContent, Outcome::Changed, rightContent);
    for (const PartPair &part : pair.parts)
        require(part.left >= 0 || part.right >= 0);
    require(compareResults(Outcome::Ok, leftContent, Outcome::Ok, leftContent).likeness == Likeness::Same);
    const LineDifference lines = compareTexts(left, right, NoiseIn::Contents);
    findNamedChanges({QString::fromUtf8(right)}, {{QStringLiteral("a"), left, right, lines}});
    return 0;
}
