// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/inputentries.h"

#include "models/overview/runfacts.h"
#include "models/recording/format.h"
#include "models/recording/labels.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InputEntries)
};

using Group = InputEntry::Group;
using Kind = InputEntry::Kind;
using How = InputEntry::Change;

// More alike facts than this are a fold: two machines of another make differ in everything.
constexpr qsizetype MostSharedFacts = 30;
// Since this schema ARA makes a host of what something was delegated to.
constexpr int DelegationsRecorded = 10;

How changeOf(FileChange::Change change)
{
    switch (change) {
    case FileChange::Change::Changed:
        return How::Changed;
    case FileChange::Change::Renamed:
        return How::Renamed;
    case FileChange::Change::Removed:
        return How::Removed;
    case FileChange::Change::Added:
        return How::Added;
    case FileChange::Change::Equal:
        break;
    }
    return How::Equal;
}

How changeOf(RecordChange::Change change)
{
    switch (change) {
    case RecordChange::Change::NotRead:
        return How::NotRead;
    case RecordChange::Change::Changed:
        return How::Changed;
    case RecordChange::Change::Muted:
        return How::Muted;
    case RecordChange::Change::Removed:
        return How::Removed;
    case RecordChange::Change::Added:
        return How::Added;
    case RecordChange::Change::Equal:
        break;
    }
    return How::Equal;
}

How changeOf(const QString &left, const QString &right)
{
    return left.isNull() ? How::Added : right.isNull() ? How::Removed : How::Changed;
}

How changeOf(JsonChange::Change change)
{
    switch (change) {
    case JsonChange::Change::Removed:
        return How::Removed;
    case JsonChange::Change::Added:
        return How::Added;
    case JsonChange::Change::Within:
    case JsonChange::Change::Changed:
    case JsonChange::Change::Moved:
        break;
    }
    return How::Changed;
}

// What only one side has stands alone: the word beside it says which.
QString fromTo(const QString &left, const QString &right)
{
    return left.isNull() ? right : right.isNull() ? left : left + u" → "_s + right;
}

QString differText(qsizetype differing, qsizetype all)
{
    return Words::tr("%1 of %2 differ").arg(formatCount(differing), formatCount(all));
}

class Lister
{
public:
    explicit Lister(const ComparedPair &pair)
        : m_pair(pair)
        , m_inputs(pair.inputs)
        , m_left(*pair.comparison->recording(Side::Left))
        , m_right(*pair.comparison->recording(Side::Right))
    {
        QStringList names;
        for (const Recording *recording : {&m_left, &m_right}) {
            for (const Host &host : recording->hosts())
                names << host.name;
        }
        names.removeDuplicates();
        m_suffix = commonSuffix(names);
    }

    std::vector<InputEntry> run()
    {
        addFiles();
        addCommand();
        addVersions();
        addLabels();
        addHosts();
        addFacts();
        addRecords();
        return std::move(m_entries);
    }

private:
    int add(InputEntry entry, int parent)
    {
        const auto number = static_cast<int>(m_entries.size());
        entry.parent = parent;
        if (parent >= 0) {
            entry.group = m_entries[static_cast<size_t>(parent)].group;
            m_entries[static_cast<size_t>(parent)].children.push_back(number);
        }
        m_entries.push_back(std::move(entry));
        return number;
    }
    int addGroup(Group group) { return add({.group = group, .name = nameOf(group)}, -1); }
    InputEntry &at(int number) { return m_entries[static_cast<size_t>(number)]; }
    // A fold is made when it has entries; its text says of how many.
    template <class Entries, class Name>
    void addFold(Entries entries, int parent, const Name &name)
    {
        if (entries.empty())
            return;
        const auto folds
            = std::ranges::count_if(at(parent).children, [this](int child) { return at(child).kind == Kind::Fold; });
        const int fold = add(
            {.kind = Kind::Fold, .name = name(static_cast<int>(entries.size())), .index = static_cast<size_t>(folds)},
            parent);
        for (InputEntry &entry : entries)
            add(std::move(entry), fold);
    }
    QString shortHost(const QString &name) const { return name.chopped(m_suffix.size()); }
    // "No … on the left" where a side has none at all; "" where both have, or neither.
    static QString missingOn(bool left, bool right, const QString &onLeft, const QString &onRight,
                             const QString &onBoth)
    {
        return left && right ? onBoth : left ? onLeft : right ? onRight : QString();
    }

    void addFiles()
    {
        const int group = addGroup(Group::Files);
        std::vector<InputEntry> equal;
        for (size_t i = 0; i < m_inputs.files.size(); ++i) {
            const FileChange &file = m_inputs.files[i];
            InputEntry entry{.kind = Kind::File, .change = changeOf(file.change), .name = file.path(), .index = i};
            if (!file.leftPath.isEmpty() && !file.rightPath.isEmpty() && file.leftPath != file.rightPath)
                entry.detail = Words::tr("was %1").arg(file.leftPath);
            if (file.change == FileChange::Change::Equal)
                equal.push_back(std::move(entry));
            else
                add(std::move(entry), group);
        }
        addFold(std::move(equal), group,
                [](int n) { return Words::tr("%n equal file(s) (by sha1, not read)", nullptr, n); });
        const QString missing
            = missingOn(m_inputs.filesLeft == 0, m_inputs.filesRight == 0, Words::tr("none recorded on the left"),
                        Words::tr("none recorded on the right"), Words::tr("none recorded on either side"));
        at(group).detail = missing.isEmpty() ? differText(m_inputs.changedFiles, m_inputs.countOfFiles()) : missing;
    }

    void addCommand()
    {
        const int group = addGroup(Group::Command);
        const bool hasCheckMode = m_inputs.leftIsCheckMode != m_inputs.rightIsCheckMode;
        if (hasCheckMode) {
            const auto word = [](bool isCheck) { return isCheck ? Words::tr("yes") : Words::tr("no"); };
            const QString left = word(m_inputs.leftIsCheckMode);
            const QString right = word(m_inputs.rightIsCheckMode);
            add({.kind = Kind::CheckMode,
                 .change = How::Changed,
                 .name = Words::tr("Check mode"),
                 .detail = fromTo(left, right),
                 .left = left,
                 .right = right},
                group);
        }
        qsizetype differing = hasCheckMode ? 1 : 0;
        for (size_t i = 0; i < m_inputs.arguments.size(); ++i) {
            const ValueChange &option = m_inputs.arguments[i];
            if (hasCheckMode && option.name == "check"_L1)
                continue; // said in words above
            ++differing;
            const auto shown = [](const QString &value) { return value.isNull() ? Words::tr("not given") : value; };
            add({.kind = Kind::Option,
                 .change = changeOf(option.left, option.right),
                 .name = option.name,
                 .detail = fromTo(shown(option.left), shown(option.right)),
                 .left = option.left,
                 .right = option.right,
                 .index = i},
                group);
        }
        QStringList parts;
        parts << missingOn(m_left.playbook().arguments.isEmpty(), m_right.playbook().arguments.isEmpty(),
                           Words::tr("not recorded on the left"), Words::tr("not recorded on the right"),
                           Words::tr("not recorded on either side"));
        if (differing > 0)
            parts << Words::tr("%n option(s) differ", nullptr, static_cast<int>(differing));
        else if (parts.front().isEmpty())
            parts << Words::tr("the same options");
        if (m_inputs.leftIsCheckMode && m_inputs.rightIsCheckMode)
            parts << Words::tr("both in check mode");
        parts.removeAll(QString());
        at(group).detail = parts.join(u" · "_s);
    }

    void addVersions()
    {
        const int group = addGroup(Group::Versions);
        const std::vector<RunFact> left = versionsOf(m_left);
        const std::vector<RunFact> right = versionsOf(m_right);
        std::vector<InputEntry> equal, missing;
        qsizetype differing = 0;
        for (size_t i = 0; i < left.size(); ++i) {
            const bool isMissing = left[i].isMissing || right[i].isMissing;
            const bool isEqual = left[i].value == right[i].value;
            InputEntry entry{.kind = Kind::Version,
                             .change = isMissing ? How::NotRecorded
                                 : isEqual       ? How::Equal
                                                 : How::Changed,
                             .name = left[i].name,
                             .detail = isEqual ? left[i].value : fromTo(left[i].value, right[i].value),
                             .left = left[i].value,
                             .right = right[i].value,
                             .index = i};
            if (entry.isDifference()) {
                ++differing;
                add(std::move(entry), group);
            } else {
                (isMissing ? missing : equal).push_back(std::move(entry));
            }
        }
        const auto compared = static_cast<qsizetype>(left.size() - missing.size());
        for (InputEntry &entry : missing)
            add(std::move(entry), group);
        addFold(std::move(equal), group, [](int n) { return Words::tr("%n equal", nullptr, n); });
        at(group).detail = differText(differing, compared);
    }

    void addLabels()
    {
        const int group = addGroup(Group::Labels);
        std::vector<InputEntry> equal, ofAra;
        qsizetype own = 0;
        QStringList gone;
        for (const LabelChange &label : m_inputs.labels) {
            InputEntry entry{.kind = Kind::Label,
                             .change = label.isAdded ? How::Added : How::Removed,
                             .name = label.name,
                             .left = label.isAdded ? QString() : label.name,
                             .right = label.isAdded ? label.name : QString()};
            if (!label.isAdded)
                gone << label.name;
            own += label.isMadeByAra ? 0 : 1;
            if (label.isMadeByAra)
                ofAra.push_back(std::move(entry));
            else
                add(std::move(entry), group);
        }
        QStringList parts;
        const auto differingOfAra = static_cast<int>(ofAra.size());
        for (const QString &label : allLabels(m_left.playbook())) {
            if (!gone.contains(label))
                (isMadeByAra(label) ? ofAra : equal)
                    .push_back(
                        {.kind = Kind::Label, .change = How::Equal, .name = label, .left = label, .right = label});
        }
        const auto ownInBoth = static_cast<qsizetype>(equal.size());
        if (own + ownInBoth > 0)
            parts << differText(own, own + ownInBoth);
        else
            parts << Words::tr("none of its own");
        if (differingOfAra > 0)
            parts << Words::tr("%n made by ARA", nullptr, differingOfAra);
        addFold(std::move(ofAra), group,
                [](int n) { return Words::tr("%n made by ARA from the options", nullptr, n); });
        addFold(std::move(equal), group, [](int n) { return Words::tr("%n on both sides", nullptr, n); });
        at(group).detail = parts.join(u" · "_s);
    }

    void addHosts()
    {
        const int group = addGroup(Group::Hosts);
        qsizetype uncompared = 0;
        const auto addOnly = [&](Side side, const QStringList &names) {
            const Recording &here = side == Side::Left ? m_left : m_right;
            const Recording &there = side == Side::Left ? m_right : m_left;
            QSet<QString> silent;
            for (TableIndex host = 0; host < here.hosts().size(); ++host) {
                if (here.countsOfHost(host).total() == 0)
                    silent << here.hosts()[host].name;
            }
            for (const QString &name : names) {
                InputEntry entry{.kind = Kind::Host,
                                 .change = side == Side::Left ? How::Removed : How::Added,
                                 .name = shortHost(name),
                                 .left = side == Side::Left ? name : QString(),
                                 .right = side == Side::Right ? name : QString()};
                if (silent.contains(name) && there.schema() < DelegationsRecorded) {
                    ++uncompared;
                    entry.change = How::NotRecorded;
                    entry.detail
                        = Words::tr("was only delegated to, which was not recorded before ARA %1").arg("1.5.7"_L1);
                } else if (m_pair.comparison->hasStopped(otherSide(side))) {
                    // A run that ended before its time may not have come to a host.
                    entry.detail = side == Side::Left ? Words::tr("the right run stopped; it may not have come to it")
                                                      : Words::tr("the left run stopped; it may not have come to it");
                }
                add(std::move(entry), group);
            }
        };
        addOnly(Side::Left, m_inputs.hostsOnlyLeft);
        addOnly(Side::Right, m_inputs.hostsOnlyRight);
        std::vector<InputEntry> both;
        QStringList names;
        for (const Host &host : m_left.hosts())
            names << host.name;
        std::ranges::sort(names, naturalLess);
        const QSet<QString> gone(m_inputs.hostsOnlyLeft.begin(), m_inputs.hostsOnlyLeft.end());
        for (const QString &name : std::as_const(names)) {
            if (!gone.contains(name))
                both.push_back(
                    {.kind = Kind::Host, .change = How::Equal, .name = shortHost(name), .left = name, .right = name});
        }
        addFold(std::move(both), group, [](int n) { return Words::tr("%n on both sides", nullptr, n); });
        const qsizetype only = m_inputs.hostsOnlyLeft.size() + m_inputs.hostsOnlyRight.size() - uncompared;
        at(group).detail = differText(only, only + m_inputs.hostsInBoth);
    }

    void addFacts()
    {
        const int group = addGroup(Group::Facts);
        const bool isKnown = m_pair.known >= ComparedPair::Known::Facts;
        QHash<QString, qsizetype> differences, ownDifferences; // by host
        std::vector<InputEntry> further;
        qsizetype shared = 0;
        for (size_t i = 0; i < m_pair.facts.size(); ++i) {
            const SharedFact &fact = m_pair.facts[i];
            for (const QString &host : fact.hosts)
                ++differences[host];
            if (fact.hosts.size() < 2) {
                ++ownDifferences[fact.hosts.value(0)]; // stands in the tree of its host
                continue;
            }
            InputEntry entry{.kind = Kind::SharedFact,
                             .change = changeOf(fact.change),
                             .name = fact.path,
                             .detail = fromTo(fact.left, fact.right) + u" · "_s
                                 + Words::tr("alike on %n host(s)", nullptr, static_cast<int>(fact.hosts.size())),
                             .left = fact.left,
                             .right = fact.right,
                             .hosts = fact.hosts,
                             .index = i};
            if (++shared > MostSharedFacts)
                further.push_back(std::move(entry));
            else
                add(std::move(entry), group);
        }
        addFold(std::move(further), group, [](int n) { return Words::tr("%n further, alike on several", nullptr, n); });
        std::vector<InputEntry> alike, others;
        qsizetype all = 0;
        for (size_t i = 0; i < m_pair.comparison->hosts().size(); ++i) {
            const HostPair &host = m_pair.comparison->hosts()[i];
            if (host.host.left == NoIndex || host.host.right == NoIndex)
                continue; // with one side there is nothing to compare
            ++all;
            InputEntry entry{.kind = Kind::HostFacts,
                             .name = shortHost(host.name),
                             .left = host.name,
                             .right = host.name,
                             .index = i};
            const qsizetype count = differences.value(host.name);
            if (count > 0) {
                entry.change = How::Changed;
                entry.detail = Words::tr("%n difference(s)", nullptr, static_cast<int>(count));
            }
            if (ownDifferences.contains(host.name))
                add(std::move(entry), group);
            else
                (count > 0 ? alike : others).push_back(std::move(entry));
        }
        addFold(std::move(alike), group,
                [](int n) { return Words::tr("%n host(s) that differ in nothing else", nullptr, n); });
        if (isKnown) {
            addFold(std::move(others), group,
                    [](int n) { return Words::tr("%n host(s) without a difference, or without facts", nullptr, n); });
        } else {
            for (InputEntry &entry : others)
                add(std::move(entry), group);
        }
        at(group).detail = all == 0 ? Words::tr("no host is in both runs")
            : isKnown ? Words::tr("differ on %1 of %2 hosts").arg(formatCount(differences.size()), formatCount(all))
                      : Words::tr("%n host(s), not compared yet", nullptr, static_cast<int>(all));
    }

    void addRecords()
    {
        const int group = addGroup(Group::Records);
        std::vector<InputEntry> equal;
        qsizetype differing = 0;
        bool isWaiting = false;
        for (size_t i = 0; i < m_inputs.records.size(); ++i) {
            const RecordChange &record = m_inputs.records[i];
            InputEntry entry{.kind = Kind::Record, .change = changeOf(record.change), .name = record.key, .index = i};
            if (record.typeDiffers)
                entry.detail = fromTo(m_left.records()[record.left].type, m_right.records()[record.right].type);
            differing += entry.isDifference() ? 1 : 0;
            isWaiting = isWaiting || entry.change == How::NotRead;
            if (entry.change == How::Equal)
                equal.push_back(std::move(entry));
            else
                add(std::move(entry), group);
        }
        addFold(std::move(equal), group, [](int n) { return Words::tr("%n equal", nullptr, n); });
        at(group).detail = m_inputs.records.empty()
            ? Words::tr("none on either side")
            : differText(differing, std::ssize(m_inputs.records)) + (isWaiting ? u" …"_s : QString());
    }

    const ComparedPair &m_pair;
    const Inputs &m_inputs;
    const Recording &m_left, &m_right;
    QString m_suffix; // of all hosts of both sides
    std::vector<InputEntry> m_entries;
};

} // namespace

std::vector<InputEntry> inputEntries(const ComparedPair &pair)
{
    return pair.comparison && pair.known >= ComparedPair::Known::Inputs ? Lister(pair).run()
                                                                        : std::vector<InputEntry>();
}

} // namespace aviary
