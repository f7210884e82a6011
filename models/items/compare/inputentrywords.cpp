// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/inputentries.h"

#include <QCoreApplication>

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

// Beside the word: what differs is found without reading.
QString markOf(InputEntry::Change change)
{
    switch (change) {
    case InputEntry::Change::None:
        break;
    case InputEntry::Change::Equal:
        return u"="_s;
    case InputEntry::Change::Muted:
        return u"≈"_s;
    case InputEntry::Change::Changed:
        return u"≠"_s;
    case InputEntry::Change::Renamed:
        return u"→"_s;
    case InputEntry::Change::Removed:
        return u"−"_s;
    case InputEntry::Change::Added:
        return u"+"_s;
    case InputEntry::Change::NotRead:
        return u"…"_s;
    case InputEntry::Change::NotRecorded:
        return u"?"_s;
    }
    return {};
}

} // namespace

QString InputEntry::key() const
{
    return QString::number(static_cast<int>(group)) + u'/' + QString::number(static_cast<int>(kind)) + u'/'
        + (kind == Kind::Fold ? QString::number(index) : name + u'/' + left + u'/' + right);
}

QString wordOf(const InputEntry &entry)
{
    const bool hasSides = entry.kind == Kind::Host || entry.kind == Kind::Label;
    switch (entry.change) {
    case How::None:
        break;
    case How::Equal:
        return Words::tr("equal");
    case How::Muted:
        return Words::tr("noise only");
    case How::Changed:
        return Words::tr("changed");
    case How::Renamed:
        return Words::tr("renamed");
    case How::Removed:
        return hasSides ? Words::tr("only left") : Words::tr("removed");
    case How::Added:
        return hasSides ? Words::tr("only right") : Words::tr("added");
    case How::NotRead:
        return Words::tr("not read");
    case How::NotRecorded:
        return Words::tr("not recorded");
    }
    return {};
}

QString markedWordOf(const InputEntry &entry)
{
    const QString word = wordOf(entry);
    return word.isEmpty() ? word : markOf(entry.change) + u' ' + word;
}

QString nameOf(InputEntry::Group group)
{
    switch (group) {
    case Group::Files:
        return Words::tr("Files");
    case Group::Command:
        return Words::tr("Command line");
    case Group::Versions:
        return Words::tr("Versions");
    case Group::Labels:
        return Words::tr("Labels");
    case Group::Hosts:
        return Words::tr("Hosts");
    case Group::Facts:
        return Words::tr("Facts");
    case Group::Records:
        return Words::tr("Records");
    }
    return {};
}

} // namespace aviary
