// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/robots.h"

namespace aviary {

namespace {

constexpr size_t MaxRules = 2000;

// Goes back to the last star only, so that no pattern takes more than the product of both lengths.
bool matches(QByteArrayView pattern, QByteArrayView path)
{
    const bool isToEnd = pattern.endsWith('$');
    if (isToEnd)
        pattern.chop(1);
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype afterStar = 0;
    for (qsizetype i = 0; i < path.size();) {
        if (p == pattern.size() && !isToEnd)
            return true;
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            afterStar = i;
        } else if (p < pattern.size() && pattern[p] == path[i]) {
            ++p;
            ++i;
        } else if (star >= 0) {
            p = star + 1;
            i = ++afterStar;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace

RobotRules RobotRules::parse(QByteArrayView text)
{
    RobotRules all;
    RobotRules own;
    bool isForAll = false;
    bool isForOwn = false;
    bool hasOwn = false;
    bool isNaming = false; // names one after the other share a group
    for (const QByteArray &whole : text.toByteArray().split('\n')) {
        const QByteArray line = whole.first(whole.contains('#') ? whole.indexOf('#') : whole.size()).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray key = line.first(colon).trimmed().toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (key == "user-agent") {
            if (!std::exchange(isNaming, true))
                isForAll = isForOwn = false;
            isForAll |= value == "*";
            isForOwn |= value.toLower() == "aviary";
            hasOwn |= isForOwn;
        } else if (key == "allow" || key == "disallow") {
            isNaming = false;
            for (auto [applies, rules] : {std::pair(isForAll, &all), std::pair(isForOwn, &own)}) {
                if (applies && !value.isEmpty() && rules->m_rules.size() < MaxRules)
                    rules->m_rules.push_back({value, key == "allow"});
            }
        }
    }
    return hasOwn ? own : all;
}

bool RobotRules::allows(const QUrl &url) const
{
    QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    if (path.isEmpty())
        path = "/";
    // The longest rule says; of two equally long ones, the friendlier.
    const Rule *best = nullptr;
    for (const Rule &rule : m_rules) {
        const bool isBetter = !best || rule.pattern.size() > best->pattern.size()
            || (rule.pattern.size() == best->pattern.size() && rule.allows);
        if (isBetter && matches(rule.pattern, path))
            best = &rule;
    }
    return !best || best->allows;
}

} // namespace aviary
