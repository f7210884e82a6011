// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/inputs.h"

#include "models/recording/format.h"
#include "models/recording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Inputs)
};

// "/home/zuul/src/webshop/" of "/home/zuul/src/webshop/site.yml"; "" for a run without a playbook.
QString folderOf(const Playbook &playbook)
{
    return isAdHoc(playbook) ? QString() : playbook.path.first(playbook.path.lastIndexOf(u'/') + 1);
}

// Where two jobs have checked out the same: "/builds/17" and "/builds/18" of /builds/17/shop/site.yml and
// /builds/18/shop/site.yml.
std::pair<QString, QString> rootsOf(const Playbook &left, const Playbook &right)
{
    if (isAdHoc(left) || isAdHoc(right))
        return {};
    const QStringList leftParts = left.path.split(u'/');
    const QStringList rightParts = right.path.split(u'/');
    qsizetype shared = 0;
    while (shared < std::min(leftParts.size(), rightParts.size())
           && leftParts[leftParts.size() - 1 - shared] == rightParts[rightParts.size() - 1 - shared])
        ++shared;
    if (shared == 0)
        return {};
    const auto rest = [shared](const QStringList &parts) { return parts.first(parts.size() - shared).join(u'/'); };
    return {rest(leftParts), rest(rightParts)};
}

class FileMatcher
{
public:
    FileMatcher(const Recording &left, const Recording &right)
        : m_left(left.files())
        , m_right(right.files())
        , m_leftNames(namesOf(left))
        , m_rightNames(namesOf(right))
        , m_roots(rootsOf(left.playbook(), right.playbook()))
        , m_isLeftTaken(m_left.size(), false)
        , m_isRightTaken(m_right.size(), false)
    {
    }

    std::vector<FileChange> run()
    {
        // The same place first. Jobs that check out into a folder of their own have the same files in another one.
        const auto path = [](const File &file, const QString &) { return file.path; };
        matchBy(path, path, false);
        const auto below = [](const QString &root) {
            return [root](const File &file, const QString &) {
                return !root.isEmpty() && file.path.startsWith(root + u'/') ? file.path.sliced(root.size()) : QString();
            };
        };
        matchBy(below(m_roots.first), below(m_roots.second), false);
        const auto name = [](const File &, const QString &shown) { return shown; };
        matchBy(name, name, false);
        const auto contentAndName
            = [](const File &file, const QString &) { return keyOfContent(file, baseName(file.path)); };
        matchBy(contentAndName, contentAndName, true);
        const auto content = [](const File &file, const QString &) { return keyOfContent(file, {}); };
        matchBy(content, content, true);
        for (size_t i = 0; i < m_left.size(); ++i) {
            if (!m_isLeftTaken[i])
                m_changes.push_back({.change = FileChange::Change::Removed,
                                     .leftPath = m_leftNames[i],
                                     .left = static_cast<TableIndex>(i)});
        }
        for (size_t i = 0; i < m_right.size(); ++i) {
            if (!m_isRightTaken[i])
                m_changes.push_back({.change = FileChange::Change::Added,
                                     .rightPath = m_rightNames[i],
                                     .right = static_cast<TableIndex>(i)});
        }
        std::ranges::sort(m_changes, [](const FileChange &a, const FileChange &b) {
            return a.change != b.change ? a.change < b.change : naturalLess(a.path(), b.path());
        });
        return std::move(m_changes);
    }

private:
    static QStringList namesOf(const Recording &recording)
    {
        QStringList names;
        for (const File &file : recording.files())
            names << pathBelowPlaybook(recording.playbook(), file.path);
        return names;
    }
    static QString keyOfContent(const File &file, const QString &name)
    {
        return file.sha1.isEmpty() ? QString() : file.sha1 + u'/' + name;
    }

    // The n-th of a key with the n-th; an empty key matches nothing.
    template <class LeftKeyOf, class RightKeyOf>
    void matchBy(const LeftKeyOf &leftKeyOf, const RightKeyOf &rightKeyOf, bool isRename)
    {
        QHash<QString, std::vector<size_t>> waiting;
        for (size_t i = m_right.size(); i-- > 0;) {
            if (!m_isRightTaken[i])
                waiting[rightKeyOf(m_right[i], m_rightNames[static_cast<qsizetype>(i)])].push_back(i);
        }
        waiting.remove(QString());
        for (size_t i = 0; i < m_left.size(); ++i) {
            if (m_isLeftTaken[i])
                continue;
            const auto found = waiting.find(leftKeyOf(m_left[i], m_leftNames[static_cast<qsizetype>(i)]));
            if (found == waiting.end() || found->empty())
                continue;
            const size_t other = found->back();
            found->pop_back();
            m_isLeftTaken[i] = true;
            m_isRightTaken[other] = true;
            const bool isEqual = m_left[i].sha1 == m_right[other].sha1 && !m_left[i].sha1.isEmpty();
            m_changes.push_back({.change = isRename ? FileChange::Change::Renamed
                                     : isEqual      ? FileChange::Change::Equal
                                                    : FileChange::Change::Changed,
                                 .leftPath = m_leftNames[static_cast<qsizetype>(i)],
                                 .rightPath = m_rightNames[static_cast<qsizetype>(other)],
                                 .left = static_cast<TableIndex>(i),
                                 .right = static_cast<TableIndex>(other)});
        }
    }

    const std::vector<File> &m_left, &m_right;
    const QStringList m_leftNames, m_rightNames;
    const std::pair<QString, QString> m_roots;
    std::vector<bool> m_isLeftTaken, m_isRightTaken;
    std::vector<FileChange> m_changes;
};

// Not given, whatever it is that a release of Ansible notes for that.
bool isNothing(const JsonValue &value)
{
    return value.isNone() || value.type() == JsonValue::Type::Null || value.type() == JsonValue::Type::False
        || (value.isContainer() && value.size() == 0) || (value.isString() && value.sourceSize() == 2);
}

QString textOf(const JsonValue &value)
{
    return isNothing(value) ? QString() : value.isString() ? value.toString() : value.toCompact();
}

// Ansible makes these out of a set: their order is chance.
QString textOfSet(const JsonValue &value)
{
    QStringList words;
    for (JsonValue word = value.firstChild(); !word.isNone(); word = word.next())
        words << textOf(word);
    words.sort();
    return words.join(u',');
}

std::vector<ValueChange> compareVersions(const Playbook &left, const Playbook &right)
{
    std::vector<ValueChange> changes;
    // What one side's ARA did not record yet is no difference.
    const auto compare = [&changes](const QString &name, const QString &l, const QString &r) {
        if (!l.isEmpty() && !r.isEmpty() && l != r)
            changes.push_back({name, l, r});
    };
    compare(Words::tr("Ansible"), left.ansibleVersion, right.ansibleVersion);
    compare(Words::tr("Python"), left.pythonVersion, right.pythonVersion);
    compare(Words::tr("ARA client"), left.clientVersion, right.clientVersion);
    compare(Words::tr("ARA server"), left.serverVersion, right.serverVersion);
    compare(Words::tr("Controller"), left.controller, right.controller);
    compare(Words::tr("User"), left.user, right.user);
    return changes;
}

// ARA writes "tags:b,a" as the set of tags happens to be.
QString keyOfLabel(const QString &label)
{
    if (!label.startsWith("tags:"_L1) && !label.startsWith("skip_tags:"_L1))
        return label;
    const qsizetype colon = label.indexOf(u':') + 1;
    QStringList tags = label.sliced(colon).split(u',');
    tags.sort();
    return label.first(colon) + tags.join(u',');
}

void compareHosts(const Recording &left, const Recording &right, Inputs &inputs)
{
    const auto namesOf = [](const Recording &recording) {
        QStringList names;
        for (const Host &host : recording.hosts())
            names << host.name;
        std::ranges::sort(names, naturalLess);
        return names;
    };
    const QStringList leftNames = namesOf(left);
    const QStringList rightNames = namesOf(right);
    const auto without = [](const QStringList &names, const QStringList &others) {
        const QSet<QString> there(others.begin(), others.end());
        QStringList rest = names;
        rest.removeIf([&there](const QString &name) { return there.contains(name); });
        return rest;
    };
    inputs.hostsOnlyLeft = without(leftNames, rightNames);
    inputs.hostsOnlyRight = without(rightNames, leftNames);
    inputs.hostsInBoth = leftNames.size() - inputs.hostsOnlyLeft.size();
}

void compareValues(RecordChange &change, const Record &left, const ContentPtr &leftContent, const Record &right,
                   const ContentPtr &rightContent)
{
    change.typeDiffers = left.type != right.type;
    if (leftContent && rightContent) {
        change.difference = compareJson(valueOf(left, *leftContent), valueOf(right, *rightContent));
        change.change = change.difference.likeness == Likeness::Same ? RecordChange::Change::Equal
            : change.difference.likeness == Likeness::OnlyNoise      ? RecordChange::Change::Muted
                                                                     : RecordChange::Change::Changed;
    }
    if (change.typeDiffers)
        change.change = RecordChange::Change::Changed;
}

std::vector<RecordChange> compareRecords(const Recording &left, const Recording &right, const InputContents &contents)
{
    std::vector<RecordChange> changes;
    QHash<QString, TableIndex> rightByKey;
    for (TableIndex i = 0; i < right.records().size(); ++i)
        rightByKey.insert(right.records()[i].key, i);
    for (TableIndex i = 0; i < left.records().size(); ++i) {
        RecordChange &change = changes.emplace_back();
        change.key = left.records()[i].key;
        change.left = i;
        const auto other = rightByKey.constFind(change.key);
        if (other == rightByKey.constEnd()) {
            change.change = RecordChange::Change::Removed;
            continue;
        }
        change.right = *other;
        compareValues(change, left.records()[i], contents.leftRecords.value(i), right.records()[*other],
                      contents.rightRecords.value(*other));
        rightByKey.erase(other);
    }
    for (const auto &[key, index] : rightByKey.asKeyValueRange()) {
        RecordChange &change = changes.emplace_back();
        change.change = RecordChange::Change::Added;
        change.key = key;
        change.right = index;
    }
    std::ranges::sort(changes, naturalLess, &RecordChange::key);
    return changes;
}

} // namespace

std::vector<ValueChange> compareArguments(const Playbook &left, const Playbook &right)
{
    std::vector<ValueChange> changes;
    const JsonDocument leftDocument = JsonDocument::parse(left.arguments);
    const JsonDocument rightDocument = JsonDocument::parse(right.arguments);
    const JsonValue leftRoot = leftDocument.root();
    const JsonValue rightRoot = rightDocument.root();
    if (!leftRoot.isObject() || !rightRoot.isObject())
        return changes; // not recorded: nothing to be told
    const auto compare = [&changes](const QString &key, const JsonValue &l, const JsonValue &r) {
        const bool isSet = (key == "tags"_L1 || key == "skip_tags"_L1) && (l.isArray() || r.isArray());
        const QString leftText = isSet ? textOfSet(l) : textOf(l);
        const QString rightText = isSet ? textOfSet(r) : textOf(r);
        if (leftText != rightText)
            changes.push_back({key, leftText, rightText});
    };
    for (JsonValue member = leftRoot.firstChild(); !member.isNone(); member = member.next())
        compare(member.key(), member, rightRoot.find(member.key()));
    for (JsonValue member = rightRoot.firstChild(); !member.isNone(); member = member.next()) {
        if (leftRoot.find(member.key()).isNone())
            compare(member.key(), {}, member);
    }
    return changes;
}

std::vector<LabelChange> compareLabels(const Playbook &left, const Playbook &right)
{
    std::vector<LabelChange> changes;
    const auto addMissing = [&changes](const Playbook &from, const Playbook &other, bool isAdded) {
        QStringList there;
        for (const QString &label : allLabels(other))
            there << keyOfLabel(label);
        for (const QString &label : allLabels(from)) {
            if (!there.contains(keyOfLabel(label)))
                changes.push_back({label, isAdded, isMadeByAra(label)});
        }
    };
    addMissing(left, right, false);
    addMissing(right, left, true);
    std::ranges::stable_sort(changes, [](const LabelChange &a, const LabelChange &b) {
        return a.isMadeByAra != b.isMadeByAra ? b.isMadeByAra : naturalLess(a.name, b.name);
    });
    return changes;
}

bool Inputs::differ() const
{
    return changedFiles > 0 || !arguments.empty() || leftIsCheckMode != rightIsCheckMode || !versions.empty()
        || !labels.empty() || !hostsOnlyLeft.isEmpty() || !hostsOnlyRight.isEmpty()
        || std::ranges::any_of(records, [](const RecordChange &record) {
               return record.change == RecordChange::Change::Changed || record.change == RecordChange::Change::Removed
                   || record.change == RecordChange::Change::Added;
           });
}

Inputs compareInputs(const Recording &left, const Recording &right, const InputContents &contents)
{
    Inputs inputs;
    inputs.files = FileMatcher(left, right).run();
    inputs.filesLeft = std::ssize(left.files());
    inputs.filesRight = std::ssize(right.files());
    inputs.changedFiles = std::ranges::count_if(
        inputs.files, [](const FileChange &file) { return file.change != FileChange::Change::Equal; });
    inputs.leftCommand = rebuildCommand(left.playbook());
    inputs.rightCommand = rebuildCommand(right.playbook());
    inputs.arguments = compareArguments(left.playbook(), right.playbook());
    inputs.leftIsCheckMode = left.playbook().checkMode;
    inputs.rightIsCheckMode = right.playbook().checkMode;
    inputs.versions = compareVersions(left.playbook(), right.playbook());
    inputs.labels = compareLabels(left.playbook(), right.playbook());
    compareHosts(left, right, inputs);
    inputs.records = compareRecords(left, right, contents);
    return inputs;
}

JsonDocument valueOf(const Record &record, const Content &content)
{
    const JsonValue root = content.json.root();
    return record.type == "json"_L1 && root.isString() ? JsonDocument::parse(root.toUtf8()) : content.json;
}

QString pathBelowPlaybook(const Playbook &playbook, const QString &path)
{
    const QString folder = folderOf(playbook);
    return !folder.isEmpty() && path.startsWith(folder) && path.size() > folder.size() ? path.sliced(folder.size())
                                                                                       : path;
}

} // namespace aviary
