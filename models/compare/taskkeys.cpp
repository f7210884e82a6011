// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/taskkeys.h"

#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

QString placeInProject(const Playbook &playbook, const QString &path)
{
    if (path == playbook.path)
        return {};
    // Of what lies in several of them the last one counts: a role may bring roles, a collection has some.
    for (const QLatin1StringView folder : {"/ansible_collections/"_L1, "/roles/"_L1}) {
        if (const qsizetype at = path.lastIndexOf(folder); at >= 0)
            return path.sliced(at + 1);
    }
    const QStringView root = QStringView(playbook.path).first(playbook.path.lastIndexOf(u'/') + 1);
    if (!root.isEmpty() && path.startsWith(root))
        return path.sliced(root.size());
    return baseName(path);
}

QString shortAction(const QString &action)
{
    for (const QLatin1StringView collection : {"ansible.builtin."_L1, "ansible.legacy."_L1}) {
        if (action.startsWith(collection))
            return action.sliced(collection.size());
    }
    return action;
}

bool isOfAnyPlay(const QString &action)
{
    const QString name = shortAction(action);
    return name == "gather_facts"_L1 || name == "setup"_L1 || name == "meta"_L1;
}

TaskKeys::TaskKeys(const Recording &left, const Recording &right)
{
    read(Side::Left, left);
    read(Side::Right, right);
}

TaskKeys::TaskKeys(const Recording &only)
{
    read(Side::Left, only);
}

int TaskKeys::numberOf(const QString &text)
{
    const auto found = m_texts.constFind(text);
    return found != m_texts.cend() ? *found : *m_texts.insert(text, static_cast<int>(m_texts.size()) + 1);
}

void TaskKeys::read(Side side, const Recording &recording)
{
    std::vector<int> files;
    files.reserve(recording.files().size());
    for (const File &file : recording.files())
        files.push_back(numberOf(placeInProject(recording.playbook(), file.path)));
    QHash<QString, int> actions; // a handful, of a hundred thousand tasks
    std::vector<TaskKey> &keys = m_keys[side];
    keys.reserve(recording.tasks().size());
    for (const Task &task : recording.tasks()) {
        int &action = actions[task.action];
        if (action == 0)
            action = numberOf(shortAction(task.action));
        TaskKey key{.name = numberOf(task.name), .action = action, .file = task.file == NoIndex ? 0 : files[task.file]};
        const std::pair<quint64, int> all{quint64(quint32(key.name)) << 32 | quint32(key.action), key.file};
        int &whole = m_wholes[all];
        if (whole == 0)
            whole = static_cast<int>(m_wholes.size());
        key.whole = whole;
        keys.push_back(key);
    }
    for (const Play &play : recording.plays())
        m_plays[side].push_back(numberOf(play.name));
}

} // namespace aviary
