// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/noisepatterns.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Pattern
{
    NoiseKind kind;
    bool isInContents; // what nobody writes by hand
    const char *text; // one group
};

// Where several match at one place the first wins. <X> stands for the parts below. Bounds on both sides are what keeps
// versions, addresses and names out: a digit or a letter more, and it is something else.
constexpr auto Patterns = std::to_array<Pattern>({
    // ansible-tmp-1795229593.2457113-15374-36028445592375, ansible-local-15639tzaxnjwh/tmppfc_20u2
    {NoiseKind::TemporaryPath, true,
     R"((?<![\w.-])(ansible-(?:tmp-\d+\.\d+-\d+-\d+|moduletmp-\d+\.\d+-\w+|local-\d+[a-z0-9_]{8})(?:/tmp[a-z0-9_]{8}(?!\w))?))"},
    // /tmp/ansible_command_payload_7szs8xfq/ansible_command_payload.zip
    {NoiseKind::TemporaryPath, true, R"(_payload_([a-z0-9_]{8})(?=/))"},
    // What Python's tempfile and mktemp make: /tmp/tmpmlqpfuc3, /tmp/tmp.Zk3v0QbWxN, /tmp/ansible.x1c2v3b4
    {NoiseKind::TemporaryPath, true, R"((?<=/)((?:tmp|ansible\.)[a-z0-9_]{8})(?!\w))"},
    {NoiseKind::TemporaryPath, true, R"((?<=/)(tmp\.[A-Za-z0-9]{6,12})(?!\w))"},
    {NoiseKind::TemporaryPath, true, R"((?<=/tmp/)(pip-[a-z-]+-[a-z0-9_]{8})(?!\w))"},
    // Without a folder only with a digit: "tmpdatabase" is a word.
    {NoiseKind::TemporaryPath, true, R"((?<![\w./-])(tmp(?=[a-z_]{0,7}\d)[a-z0-9_]{8})(?!\w))"},

    {NoiseKind::Uuid, false, R"((?<![\w-])([0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})(?![\w-]))"},

    // 2026-11-21 02:53:37.211725, 2026-11-21T02:53:20Z, 2026/11/21 02:53:37
    {NoiseKind::Time, true, R"((?<![\d.-])(<year>[-/]<month>[-/]<day>[T _]<clock>(?:[.,]\d+)?<zone>?)(?![\d-]))"},
    {NoiseKind::Time, false, R"((?<![\w./-])(<year>-<month>-<day>)(?![\w-]|\.\d))"},
    // 20261121T025319931941, 20261121T025320Z, 20261121025320
    {NoiseKind::Time, true, R"((?<![\w.])(<year><month><day>T<compactclock>(?:\d{6}|Z)?)(?!\w))"},
    {NoiseKind::Time, false, R"((?<![\w.])(<year><month><day><compactclock>)(?![\w.]))"},
    // Sat Nov 21 02:54:10 UTC 2026, Nov 21 02:53:37, Nov 21 02:53, Nov 21 2026
    {NoiseKind::Time, true,
     R"((?<!\w)((?:<weekday>,? +)?<monthname> +\d{1,2},? +(?:<clock>(?:\.\d+)?(?: +[A-Z]{3,5})?(?: +<year>)?))(?!\w))"},
    {NoiseKind::Time, false,
     R"((?<!\w)((?:<weekday>,? +)?<monthname> +\d{1,2},? +(?:[0-2]\d:[0-5]\d|<year>))(?![\w:]))"},
    // Sat, 21 Nov 2026 02:54:10 GMT, 21/Nov/2026:02:54:10 +0000, 21-Nov-2026
    {NoiseKind::Time, true,
     R"((?<!\w)((?:<weekday>,? +)?\d{1,2}[ /-]<monthname>[ /-]<year>[ :]<clock>(?: ?[+-]\d{4}| [A-Z]{3,4})?)(?!\w))"},
    {NoiseKind::Time, false, R"((?<!\w)((?:<weekday>,? +)?\d{1,2}[ /-]<monthname>[ /-]<year>)(?![\w-]))"},
    // Seconds since 1970 with a fraction: without one it may be any number.
    {NoiseKind::Time, false, R"((?<![\w.-])(1\d{9}\.\d{2,9})(?![\w.]))"},

    // 0:00:00.006690, 1 day, 2:03:04.5; before the time of day, which has no day and two digits
    {NoiseKind::Duration, false, R"((?<![\w:.])((?:\d+ days?, )?\d{1,2}:[0-5]\d:[0-5]\d\.\d{6})(?![\w:]))"},
    {NoiseKind::Duration, false, R"((?<![\w:.])(\d+ days?, \d{1,2}:[0-5]\d:[0-5]\d)(?![\w:]))"},
    {NoiseKind::Time, false, R"((?<![\w:.])(<clock>(?:[.,]\d+)?)(?![\w:]))"},
    // real 0m1.003s; rtt = 0.012/0.045/0.101/0.020 ms; 12.34s; whole numbers only where it is said that they were
    // taken: "timeout 30s" is meant
    {NoiseKind::Duration, false, R"((?<![\w.])((?:\d+h)?\d+m\d+(?:\.\d+)?s)(?!\w))"},
    {NoiseKind::Duration, false, R"((?<![\w.])((?:\d+\.\d+/){2,3}\d+\.\d+ ms)(?!\w))"},
    {NoiseKind::Duration, false, R"((?<![\w.:-])(\d+\.\d+ ?<unit>)(?![\w/]))"},
    {NoiseKind::Duration, false,
     R"((?<![\w-])(?:[Ii]n|[Tt]ook|[Tt]ime|[Ee]lapsed|[Dd]uration)(?: time)?[ :=]{1,3}(\d+ ?<unit>)(?![\w/]))"},
    {NoiseKind::Duration, false, R"((?<![\w.])(\d+(?:[.,]\d+)? ?[kKMG]i?B/s)(?!\w))"},

    // pid 123, "pid": 123, Main PID: 123; sshd[1234]:; the jobs of async: j759695657339.19038
    {NoiseKind::ProcessId, false, R"re((?<![A-Za-z])[Pp]?(?:pid|PID|Pid)"?(?:[ =:#]{1,3}| is )(\d{1,7})(?![\w.]))re"},
    {NoiseKind::ProcessId, false, R"((?<=[A-Za-z_)])\[(\d{3,7})\](?=: ))"},
    {NoiseKind::ProcessId, true, R"((?<!\w)(j\d{6,}\.\d{2,7})(?!\w))"},

    {NoiseKind::Port, false,
     R"((?:(?<!\w)\d{1,3}(?:\.\d{1,3}){3}:|(?<!\w)localhost:|\]:|(?<!\w)[Pp]ort[ =:]{1,2})(<ephemeral>)(?![\w.]))"},

    {NoiseKind::MemoryAddress, false, R"((?<= at )(0x[0-9a-fA-F]{6,16})(?!\w))"},
    {NoiseKind::MemoryAddress, false, R"((?<!\w)(0x[0-9a-fA-F]{9,16})(?!\w))"},

    // md5, sha1, sha224, sha256, sha384, sha512; and the short ones of git's diffs
    {NoiseKind::Hash, false,
     R"((?<!\w)((?=[0-9]*[a-f])(?=[a-f]*[0-9])(?:[0-9a-f]{128}|[0-9a-f]{96}|[0-9a-f]{64}|[0-9a-f]{56}|[0-9a-f]{40}|[0-9a-f]{32}))(?!\w))"},
    {NoiseKind::Hash, true, R"((?<=^index )([0-9a-f]{7,40}\.\.[0-9a-f]{7,40})(?!\w))"},
});

QString written(const char *pattern)
{
    static constexpr std::array Parts{
        std::pair("<year>"_L1, R"((?:19|20)\d\d)"_L1),
        std::pair("<month>"_L1, R"((?:0[1-9]|1[0-2]))"_L1),
        std::pair("<day>"_L1, R"((?:0[1-9]|[12]\d|3[01]))"_L1),
        std::pair("<clock>"_L1, R"((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)"_L1),
        std::pair("<compactclock>"_L1, R"((?:[01]\d|2[0-3])[0-5]\d[0-5]\d)"_L1),
        std::pair("<zone>"_L1, R"((?:Z| ?[+-]\d\d:?\d\d| UTC| GMT))"_L1),
        std::pair(
            "<weekday>"_L1,
            R"((?:Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?))"_L1),
        std::pair(
            "<monthname>"_L1,
            R"((?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))"_L1),
        // µ is two bytes
        std::pair("<unit>"_L1, R"((?:ns|us|\xc2\xb5s|ms|s|secs?|seconds?|mins?|minutes?|hours?))"_L1),
        std::pair(
            "<ephemeral>"_L1,
            R"((?:3276[89]|327[7-9]\d|32[89]\d\d|3[3-9]\d{3}|[45]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))"_L1),
    };
    QString text = QLatin1StringView(pattern);
    for (const auto &[name, part] : Parts)
        text.replace(name, part);
    return text;
}

NoisePatterns make(NoiseIn where)
{
    NoisePatterns patterns;
    QStringList alternatives;
    for (const Pattern &pattern : Patterns) {
        if (where == NoiseIn::Contents && !pattern.isInContents)
            continue;
        alternatives << written(pattern.text);
        patterns.kindOfGroup.push_back(pattern.kind);
    }
    patterns.expression.setPattern(alternatives.join(u'|'));
    patterns.expression.optimize();
    return patterns;
}

} // namespace

const NoisePatterns &noisePatterns(NoiseIn where)
{
    static const NoisePatterns output = make(NoiseIn::Output);
    static const NoisePatterns contents = make(NoiseIn::Contents);
    return where == NoiseIn::Output ? output : contents;
}

} // namespace aviary
