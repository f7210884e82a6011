// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/pair.h"

#include "models/compare/factsdifference.h"
#include "models/content/detailitems.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Kind = DetailPart::Kind;

NoiseKinds noiseInContent(const QStringList &path, const JsonValue &left, const JsonValue &right)
{
    // A result of setup holds a host's facts, and so may the items of a loop.
    if (const qsizetype facts = path.indexOf("ansible_facts"_L1); facts >= 0)
        return noiseOfFact(path.sliced(facts + 1), left, right);
    // The generation of an inode, which the module calls a version.
    const bool isGeneration = path.size() >= 2 && path.back() == "version"_L1 && path[path.size() - 2] == "stat"_L1;
    return isGeneration ? NoiseKind::Measure : NoiseKinds();
}

JsonCompareOptions optionsOfContent()
{
    JsonCompareOptions options;
    options.noiseAt = noiseInContent;
    return options;
}

// Without a JSON that can be read there is the text only.
Likeness likenessOf(const Content &left, const Content &right, const JsonDifference &difference)
{
    const bool areRead = !left.json.root().isNone() || !right.json.root().isNone();
    return areRead || left.text == right.text ? difference.likeness : Likeness::Different;
}

// Parts of a kind that there may be several of are told apart by their titles.
QString keyOf(const DetailPart &part)
{
    return QString::number(static_cast<int>(part.kind)) + (part.kind == Kind::Output ? part.title : QString());
}

class Pairing
{
public:
    Pairing(ResultDetail left, ResultDetail right, const std::function<bool()> &isCancelled)
        : m_isCancelled(isCancelled)
    {
        m_out.left = std::move(left);
        m_out.right = std::move(right);
    }

    ResultPair run(bool outcomeDiffers)
    {
        m_out.outcomeDiffers = outcomeDiffers;
        alignParts();
        m_out.likeness = outcomeDiffers ? Likeness::Different : Likeness::Same;
        for (PartPair &part : m_out.parts) {
            if (part.left >= 0 && part.right >= 0)
                comparePart(part, m_out.left.parts[static_cast<size_t>(part.left)],
                            m_out.right.parts[static_cast<size_t>(part.right)]);
            m_out.likeness = std::max(m_out.likeness, part.likeness);
        }
        return std::move(m_out);
    }

private:
    void alignParts()
    {
        QHash<QString, qsizetype> rightByKey;
        for (qsizetype i = 0; i < std::ssize(m_out.right.parts); ++i)
            rightByKey.insert(keyOf(m_out.right.parts[static_cast<size_t>(i)]), i);
        std::vector<qsizetype> partner(m_out.right.parts.size(), -1);
        // What is only left stands before the next part of both that it stands before there.
        std::vector<std::vector<qsizetype>> before(m_out.right.parts.size() + 1);
        std::vector<qsizetype> waiting;
        for (qsizetype i = 0; i < std::ssize(m_out.left.parts); ++i) {
            const DetailPart &part = m_out.left.parts[static_cast<size_t>(i)];
            const auto other = rightByKey.constFind(keyOf(part));
            if (other == rightByKey.constEnd()) {
                waiting.push_back(i);
                continue;
            }
            partner[static_cast<size_t>(*other)] = i;
            std::ranges::move(waiting, std::back_inserter(before[static_cast<size_t>(*other)]));
            waiting.clear();
        }
        before.back() = std::move(waiting);
        for (size_t i = 0; i < before.size(); ++i) {
            for (const qsizetype left : before[i])
                m_out.parts.push_back({.kind = m_out.left.parts[static_cast<size_t>(left)].kind, .left = left});
            if (i < partner.size())
                m_out.parts.push_back(
                    {.kind = m_out.right.parts[i].kind, .left = partner[i], .right = static_cast<qsizetype>(i)});
        }
    }

    void comparePart(PartPair &pair, const DetailPart &left, const DetailPart &right)
    {
        switch (pair.kind) {
        case Kind::Message:
        case Kind::ErrorOutput:
        case Kind::Output:
        case Kind::Warnings:
            compareText(pair, left, right, NoiseIn::Output);
            break;
        case Kind::Command: // beside it is told how long it took
            compareText(pair, left, right, NoiseIn::Contents);
            if (m_out.left.exitStatus != m_out.right.exitStatus)
                pair.likeness = Likeness::Different;
            break;
        case Kind::Assertion: // beside it is told what became of it
            compareText(pair, left, right, NoiseIn::Contents);
            if (left.note != right.note)
                pair.likeness = Likeness::Different;
            break;
        case Kind::Difference:
            compareText(pair, left, right, NoiseIn::Contents);
            break;
        case Kind::Silence:
            pair.likeness = Likeness::Same;
            break;
        case Kind::Items:
            compareItems(pair, left.items, right.items);
            break;
        case Kind::Returned:
            compareValues(pair, returnedValues(left, right), returnedValues(right, left));
            break;
        case Kind::Arguments:
            compareValues(pair, left.values, right.values);
            break;
        case Kind::Raw:
            pair.values = compareJson(leftJson(), rightJson(), optionsOfContent());
            pair.likeness = likenessOf(*m_out.left.content, *m_out.right.content, pair.values);
            break;
        }
    }

    const JsonDocument &leftJson() const { return m_out.left.content->json; }
    const JsonDocument &rightJson() const { return m_out.right.content->json; }

    void compareText(PartPair &pair, const DetailPart &left, const DetailPart &right, NoiseIn where) const
    {
        pair.lines = compareTexts(left.text, right.text, where, m_isCancelled);
        pair.likeness = pair.lines.likeness;
    }

    // With those that stand in the one line about the file, and those that are left out on this side alone: as they
    // repeat its outcome, or are empty.
    static std::vector<JsonValue> returnedValues(const DetailPart &part, const DetailPart &other)
    {
        QSet<QString> others;
        for (const JsonValue &value : other.values)
            others.insert(value.key());
        std::vector<JsonValue> values;
        auto next = part.values.begin(); // they are in the order of all
        for (JsonValue member = part.all.firstChild(); !member.isNone(); member = member.next()) {
            if (next != part.values.end() && next->source().data() == member.source().data()) {
                values.push_back(*next++);
            } else if (others.contains(member.key()) || (!part.fileLine.isEmpty() && isAboutFile(member.key()))) {
                values.push_back(member);
            }
        }
        return values;
    }

    void compareValues(PartPair &pair, const std::vector<JsonValue> &left, const std::vector<JsonValue> &right) const
    {
        pair.values = compareMembers(leftJson(), left, rightJson(), right, optionsOfContent());
        pair.likeness = pair.values.likeness;
    }

    void compareItems(PartPair &pair, const std::vector<DetailItem> &left, const std::vector<DetailItem> &right) const
    {
        // The n-th of a label in the loop with the n-th: items stand in another order, failed ones first.
        QHash<QString, std::vector<qsizetype>> waiting;
        for (qsizetype i = 0; i < std::ssize(left); ++i)
            waiting[left[static_cast<size_t>(i)].label].push_back(i);
        const auto byPosition = [](const std::vector<DetailItem> &items) {
            return [&items](qsizetype a, qsizetype b) {
                return items[static_cast<size_t>(a)].position < items[static_cast<size_t>(b)].position;
            };
        };
        for (std::vector<qsizetype> &alike : waiting)
            std::ranges::sort(alike, byPosition(left));
        std::vector<qsizetype> inLoop(right.size());
        for (size_t i = 0; i < right.size(); ++i)
            inLoop[i] = static_cast<qsizetype>(i);
        std::ranges::sort(inLoop, byPosition(right));
        std::vector<qsizetype> partner(right.size(), -1);
        QHash<QString, size_t> used;
        for (const qsizetype i : inLoop) {
            const QString &label = right[static_cast<size_t>(i)].label;
            const auto alike = waiting.constFind(label);
            if (alike != waiting.constEnd() && used[label] < alike->size())
                partner[static_cast<size_t>(i)] = (*alike)[used[label]++];
        }

        pair.likeness = Likeness::Same;
        std::vector<bool> isTaken(left.size(), false);
        for (size_t i = 0; i < right.size(); ++i) {
            ItemPair item{.left = partner[i], .right = static_cast<qsizetype>(i), .difference = {}};
            if (item.left >= 0) {
                const DetailItem &other = left[static_cast<size_t>(item.left)];
                isTaken[static_cast<size_t>(item.left)] = true;
                item.difference = compareJson(leftJson(), other.value, rightJson(), right[i].value, optionsOfContent());
                item.likeness = other.outcome == right[i].outcome ? item.difference.likeness : Likeness::Different;
            }
            pair.likeness = std::max(pair.likeness, item.likeness);
            pair.items.push_back(std::move(item));
        }
        for (size_t i = 0; i < left.size(); ++i) {
            if (isTaken[i])
                continue;
            pair.items.push_back({.left = static_cast<qsizetype>(i), .difference = {}});
            pair.likeness = Likeness::Different;
        }
    }

    ResultPair m_out;
    const std::function<bool()> &m_isCancelled;
};

} // namespace

ResultPair compareResults(Outcome leftOutcome, const ContentPtr &left, Outcome rightOutcome, const ContentPtr &right,
                          const std::function<bool()> &isCancelled)
{
    return Pairing(readResultDetail(leftOutcome, left), readResultDetail(rightOutcome, right), isCancelled)
        .run(leftOutcome != rightOutcome);
}

Likeness compareContents(const Content &left, const Content &right)
{
    if (left.text == right.text)
        return Likeness::Same;
    JsonCompareOptions options = optionsOfContent();
    options.largest = 0; // counted only
    return likenessOf(left, right, compareJson(left.json, right.json, options));
}

} // namespace aviary
