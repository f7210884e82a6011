// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/jsondifference.h"
#include "models/content/content.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace aviary {

// The facts of a host on both sides; null where they were not read or the host is not there.
struct FactsOfHost
{
    QString host;
    ContentPtr left, right;
};

struct FactsDifference
{
    enum class State : quint8 {
        Compared,
        OnlyLeft, // gathered there only
        OnlyRight,
        NotGathered // on neither side
    };
    QString host;
    State state = State::Compared;
    // Uptime, free memory, date, load and their like are muted; so are lists without an order that have another one.
    JsonDifference difference;
};

// A fact that differs alike on several hosts.
struct SharedFact
{
    QString path; // "ansible_local.shop.release"
    JsonChange::Change change = JsonChange::Change::Changed;
    QString left, right; // compact JSON, texts without quotes; shortened to LongestValue characters and …
    static constexpr qsizetype LongestValue = 200;
    QStringList hosts; // in the order given
};

// Sets of gathered facts of one host, as hosts.facts has them. Any thread.
FactsDifference compareFacts(const FactsOfHost &facts);

// Differences that are not muted, alike ones of several hosts together. What is added is not kept: the facts of a
// thousand hosts are large.
class SharedFacts
{
public:
    void add(const FactsDifference &host);
    // Those of most hosts first, then by path.
    std::vector<SharedFact> sorted() const;

private:
    std::vector<SharedFact> m_facts;
    QHash<QStringList, size_t> m_known;
};
std::vector<SharedFact> sharedFacts(const std::vector<FactsDifference> &hosts);

// Whether a fact is never the same twice: keys from the root, elements of lists are empty.
bool isVolatileFact(const QStringList &path);
// JsonCompareOptions::noiseAt for a set of facts.
NoiseKinds noiseOfFact(const QStringList &path, const JsonValue &left, const JsonValue &right);

} // namespace aviary
