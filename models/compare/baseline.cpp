// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/baseline.h"

#include "models/compare/inputs.h"
#include "models/content/json.h"
#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Baseline)
};

// How much less alike two runs of a playbook are for something that one of them did otherwise.
constexpr int OtherFolder = 1; // each job checks out to one of its own
constexpr int OtherLabel = 2;
constexpr int OtherScope = 4; // other hosts, other tasks or other variables
constexpr int OtherName = 6; // of the playbook, or of the project around it
constexpr int OtherMode = 20; // one of them only simulated

struct ScopeOption
{
    QLatin1StringView key, flag;
};
constexpr std::array ScopeOptions{
    ScopeOption{"subset"_L1, "--limit"_L1},
    ScopeOption{"tags"_L1, "--tags"_L1},
    ScopeOption{"skip_tags"_L1, "--skip-tags"_L1},
    ScopeOption{"start_at_task"_L1, "--start-at-task"_L1},
    ScopeOption{"extra_vars"_L1, "-e"_L1},
    ScopeOption{"inventory"_L1, "-i"_L1},
    ScopeOption{"args"_L1, {}}, // of an ad hoc run
    ScopeOption{"module_name"_L1, "-m"_L1},
    ScopeOption{"module_args"_L1, "-a"_L1},
};

QString folderName(const QString &path)
{
    return path.section(u'/', -2, -2);
}

// A label with a number is that of one run: a job, a commit, a date.
bool isOfOneRun(const QString &label)
{
    return std::ranges::any_of(label, [](QChar c) { return c.isDigit(); });
}

// Values of an option that may be given several times.
QStringList valuesOf(const QString &option)
{
    const JsonDocument document = JsonDocument::parse(option.toUtf8());
    if (!document.root().isArray())
        return option.split(u',');
    QStringList values;
    for (JsonValue value = document.root().firstChild(); !value.isNone(); value = value.next())
        values << (value.isString() ? value.toString() : value.toCompact());
    return values;
}

// Of another checkout the same file lies elsewhere.
QStringList withoutFolders(QStringList values)
{
    for (QString &value : values)
        value = baseName(value);
    return values;
}

bool isSamePlaybook(const Playbook &one, const Playbook &other)
{
    if (isAdHoc(one) || isAdHoc(other))
        return isAdHoc(one) && isAdHoc(other) && one.path == other.path;
    return baseName(one.path) == baseName(other.path);
}

class Ranking
{
public:
    Ranking(const Playbook &run, const Playbook &candidate)
        : m_run(run)
        , m_candidate(candidate)
        , m_isSame(isSamePlaybook(run, candidate))
        , m_isEarlier(isKnown(run.started) && isKnown(candidate.started) && candidate.started < run.started)
    {
        if (m_isSame)
            weigh();
        else
            m_isSameName = !run.name.isEmpty() && run.name == candidate.name;
    }

    bool isGood() const { return m_isSame && m_isEarlier && m_candidate.state == State::Completed; }
    bool isSame() const { return m_isSame; }
    int penalty() const { return m_penalty; }

    // The smaller, the better.
    auto rank() const
    {
        const int sort = isGood() ? 0 : m_isSame ? 1 : 2;
        const Micros started = isKnown(m_candidate.started) ? m_candidate.started : 0;
        // Of runs that are later the nearest one, of others the newest.
        return std::tuple(sort, m_isSame ? m_penalty : (m_isSameName ? 0 : 1), m_isEarlier ? 0 : 1,
                          m_isEarlier ? -started : started);
    }

    // `isNewest`: of good ones; one that is not was chosen as it is more alike.
    QString reason(bool isNewest) const
    {
        const QString title = oneLine(titleOf(m_candidate));
        QString first;
        if (!m_isSame)
            return m_isEarlier ? Words::tr("Another playbook, which ran earlier.")
                               : Words::tr("Another playbook, which ran later.");
        if (isGood())
            first = isNewest ? Words::tr("The newest earlier run of %1 that completed").arg(title)
                             : Words::tr("An earlier run of %1 that completed").arg(title);
        else if (!m_isEarlier)
            first = Words::tr("A later run of %1 (%2)").arg(title, nameOf(m_candidate.state));
        else
            first = Words::tr("An earlier run of %1 (%2)").arg(title, nameOf(m_candidate.state));
        if (!m_differences.isEmpty())
            return Words::tr("%1; what it did otherwise: %2.").arg(first, m_differences.join(u", "_s));
        return m_hasSameOptions ? Words::tr("%1, with the same path, name, labels and command line.").arg(first)
                                : Words::tr("%1, with the same path, name and labels.").arg(first);
    }

private:
    void add(int penalty, const QString &difference)
    {
        m_penalty += penalty;
        m_differences << oneLine(difference);
    }

    void weigh()
    {
        if (m_run.path != m_candidate.path) {
            const bool isLike = folderName(m_run.path) == folderName(m_candidate.path)
                || (!m_run.name.isEmpty() && m_run.name == m_candidate.name);
            add(isLike ? OtherFolder : OtherName, Words::tr("it lay in %1").arg(m_candidate.path.section(u'/', 0, -2)));
        }
        if (m_run.name != m_candidate.name && !m_run.name.isNull() && !m_candidate.name.isNull())
            add(OtherName,
                m_candidate.name.isEmpty() ? Words::tr("no name") : Words::tr("the name “%1”").arg(m_candidate.name));
        if (m_run.checkMode != m_candidate.checkMode)
            add(OtherMode, m_candidate.checkMode ? Words::tr("check mode") : Words::tr("not in check mode"));
        weighOptions();
        for (const LabelChange &label : compareLabels(m_run, m_candidate)) {
            if (!label.isMadeByAra && !isOfOneRun(label.name))
                add(OtherLabel,
                    label.isAdded ? Words::tr("the label %1").arg(label.name)
                                  : Words::tr("no label %1").arg(label.name));
        }
    }

    void weighOptions()
    {
        const std::vector<ValueChange> options = compareArguments(m_run, m_candidate);
        m_hasSameOptions = options.empty() && !m_run.arguments.isEmpty() && !m_candidate.arguments.isEmpty();
        for (const ValueChange &option : options) {
            const auto known = std::ranges::find(ScopeOptions, option.name, &ScopeOption::key);
            if (known == ScopeOptions.end())
                continue;
            const QStringList left = valuesOf(option.left);
            const QStringList right = valuesOf(option.right);
            if (withoutFolders(left) == withoutFolders(right))
                continue;
            const QString flag = known->flag.isEmpty() ? QString() : known->flag + u' ';
            add(OtherScope,
                option.right.isEmpty() ? Words::tr("without %1").arg(QString(flag + left.join(u',')))
                                       : flag + right.join(u','));
        }
    }

    const Playbook &m_run, &m_candidate;
    bool m_isSame, m_isEarlier;
    bool m_isSameName = false, m_hasSameOptions = false;
    int m_penalty = 0;
    QStringList m_differences;
};

} // namespace

std::vector<BaselineCandidate> rankBaselines(const Playbook &run, const std::vector<Playbook> &runs)
{
    std::vector<Ranking> rankings;
    rankings.reserve(runs.size());
    Micros newest = NoTime;
    for (const Playbook &candidate : runs) {
        rankings.emplace_back(run, candidate);
        if (rankings.back().isGood())
            newest = std::max(newest, candidate.started);
    }
    std::vector<size_t> order(runs.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return rankings[i].rank(); });
    std::vector<BaselineCandidate> candidates;
    candidates.reserve(runs.size());
    for (const size_t i : order)
        candidates.push_back({.run = i,
                              .isGood = rankings[i].isGood(),
                              .isRunOfSame = rankings[i].isSame(),
                              .reason = rankings[i].reason(runs[i].started == newest)});
    return candidates;
}

Job<std::vector<BaselineCandidate>> startRanking(const Playbook &run, std::vector<Playbook> runs)
{
    return Job<std::vector<BaselineCandidate>>(
        QtConcurrent::run([run, runs = std::move(runs)](QPromise<Result<std::vector<BaselineCandidate>>> &promise) {
            promise.addResult(rankBaselines(run, runs));
        }));
}

} // namespace aviary
