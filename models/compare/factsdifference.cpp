// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/factsdifference.h"

#include "models/content/notsaved.h"
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Keys without `ansible_`, from the root; a star is any one key or element. Found in recorded facts that were gathered
// a minute apart, and in what setup documents for other systems.
constexpr std::array Volatile{
    "date_time.*"_L1,
    "uptime_seconds"_L1,
    "uptime"_L1,
    "lastboot"_L1,
    "memfree_mb"_L1,
    "swapfree_mb"_L1,
    "memory_mb.nocache.*"_L1,
    "memory_mb.real.free"_L1,
    "memory_mb.real.used"_L1,
    "memory_mb.swap.cached"_L1,
    "memory_mb.swap.free"_L1,
    "memory_mb.swap.used"_L1,
    "loadavg.*"_L1,
    "mounts.*.block_available"_L1,
    "mounts.*.block_used"_L1,
    "mounts.*.inode_available"_L1,
    "mounts.*.inode_used"_L1,
    "mounts.*.size_available"_L1,
    "env.SSH_CLIENT"_L1,
    "env.SSH_CONNECTION"_L1,
    "env.SSH_TTY"_L1,
    "env.XDG_SESSION_ID"_L1,
    "env.INVOCATION_ID"_L1,
    "env.JOURNAL_STREAM"_L1,
    "env.SYSTEMD_EXEC_PID"_L1,
    "facter_uptime"_L1,
    "facter_uptime_days"_L1,
    "facter_uptime_hours"_L1,
    "facter_uptime_seconds"_L1,
    "facter_system_uptime.*"_L1,
    "facter_load_averages.*"_L1,
    "facter_memoryfree"_L1,
    "facter_memoryfree_mb"_L1,
    "facter_swapfree"_L1,
    "facter_swapfree_mb"_L1,
    "facter_memory.*.available"_L1,
    "facter_memory.*.available_bytes"_L1,
    "facter_memory.*.used"_L1,
    "facter_memory.*.used_bytes"_L1,
    "facter_memory.*.capacity"_L1,
    "facter_mountpoints.*.available"_L1,
    "facter_mountpoints.*.available_bytes"_L1,
    "facter_mountpoints.*.used"_L1,
    "facter_mountpoints.*.used_bytes"_L1,
    "facter_mountpoints.*.capacity"_L1,
    "ohai_uptime"_L1,
    "ohai_uptime_seconds"_L1,
    "ohai_idletime"_L1,
    "ohai_idletime_seconds"_L1,
    "ohai_time"_L1,
};
// Of these the zone is a setting of the machine.
constexpr std::array Steady{"date_time.tz"_L1, "date_time.tz_dst"_L1, "date_time.tz_offset"_L1};
// Made from sets: their order is chance.
constexpr std::array Unordered{"interfaces"_L1, "virtualization_tech_guest"_L1, "virtualization_tech_host"_L1,
                               "all_ipv4_addresses"_L1, "all_ipv6_addresses"_L1};

bool matches(QLatin1StringView pattern, const QStringList &path)
{
    qsizetype at = 0;
    for (const QLatin1StringView part : pattern.tokenize('.'_L1)) {
        if (at == path.size())
            return false;
        QStringView key = path[at];
        if (at == 0 && key.startsWith("ansible_"_L1))
            key = key.sliced("ansible_"_L1.size());
        if (part != "*"_L1 && key != part)
            return false;
        ++at;
    }
    return at == path.size();
}

bool matchesAny(std::span<const QLatin1StringView> patterns, const QStringList &path)
{
    return std::ranges::any_of(patterns, [&path](QLatin1StringView pattern) { return matches(pattern, path); });
}

bool areGathered(const ContentPtr &facts)
{
    return facts && facts->json.root().isObject() && facts->json.root().size() > 0;
}

QString shortened(const JsonValue &value)
{
    if (value.isNone())
        return {};
    QString text = value.isString() ? value.head(4 * SharedFact::LongestValue) : value.toCompact();
    if (text.size() > SharedFact::LongestValue)
        text = text.first(SharedFact::LongestValue) + u'…';
    return text;
}

} // namespace

bool isVolatileFact(const QStringList &path)
{
    return matchesAny(Volatile, path) && !matchesAny(Steady, path);
}

NoiseKinds noiseOfFact(const QStringList &path, const JsonValue &left, const JsonValue &right)
{
    // What one of the two was told not to record tells nothing of the machine.
    if (isNotSaved(left.toString()) || isNotSaved(right.toString()))
        return NoiseKind::Measure;
    if (left.isArray() && right.isArray())
        return matchesAny(Unordered, path) ? NoiseKind::Order : NoiseKinds();
    if (!isVolatileFact(path))
        return {};
    return matches("date_time.*"_L1, path) ? NoiseKind::Time : NoiseKind::Measure;
}

FactsDifference compareFacts(const FactsOfHost &facts)
{
    FactsDifference difference;
    difference.host = facts.host;
    const bool hasLeft = areGathered(facts.left);
    const bool hasRight = areGathered(facts.right);
    if (hasLeft && hasRight) {
        JsonCompareOptions options;
        options.noiseAt = noiseOfFact;
        difference.difference = compareJson(facts.left->json, facts.right->json, options);
    } else {
        difference.state = hasLeft ? FactsDifference::State::OnlyLeft
            : hasRight             ? FactsDifference::State::OnlyRight
                                   : FactsDifference::State::NotGathered;
    }
    return difference;
}

void SharedFacts::add(const FactsDifference &host)
{
    const std::vector<JsonChange> &changes = host.difference.changes;
    for (size_t i = 0; i < changes.size(); ++i) {
        const JsonChange &change = changes[i];
        if (change.isMuted || change.change == JsonChange::Change::Within)
            continue;
        SharedFact fact;
        fact.path = host.difference.pathOf(static_cast<qsizetype>(i));
        fact.change = change.change;
        fact.left = shortened(change.left);
        fact.right = shortened(change.right);
        // By their whole texts: what is shown shortened may differ behind.
        const QStringList key{fact.path, QString::number(static_cast<int>(fact.change)), change.left.toCompact(),
                              change.right.toCompact()};
        const auto found = m_known.constFind(key);
        if (found == m_known.constEnd()) {
            m_known.insert(key, m_facts.size());
            fact.hosts << host.host;
            m_facts.push_back(std::move(fact));
        } else {
            m_facts[*found].hosts << host.host;
        }
    }
}

std::vector<SharedFact> SharedFacts::sorted() const
{
    std::vector<SharedFact> facts = m_facts;
    std::ranges::stable_sort(facts, [](const SharedFact &a, const SharedFact &b) {
        return a.hosts.size() != b.hosts.size() ? a.hosts.size() > b.hosts.size() : a.path < b.path;
    });
    return facts;
}

std::vector<SharedFact> sharedFacts(const std::vector<FactsDifference> &hosts)
{
    SharedFacts facts;
    for (const FactsDifference &host : hosts)
        facts.add(host);
    return facts.sorted();
}

} // namespace aviary
