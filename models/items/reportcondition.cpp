// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportcondition.h"

#include <QCoreApplication>

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCondition)
};

} // namespace

QString nameOf(ReportCondition condition)
{
    switch (condition) {
    case ReportCondition::Sound:
        return {};
    case ReportCondition::Locked:
        return Text::tr("locked");
    case ReportCondition::Lost:
        return Text::tr("not reachable");
    case ReportCondition::CutOff:
        return Text::tr("cut off");
    case ReportCondition::Gone:
        return Text::tr("deleted or moved");
    case ReportCondition::Refused:
        return Text::tr("sign in");
    case ReportCondition::Unreadable:
        return Text::tr("not readable any more");
    }
    return {};
}

Error errorOf(ReportCondition condition)
{
    const QString stays = Text::tr("What was loaded stays here; when the file is back, it is read again.");
    switch (condition) {
    case ReportCondition::Sound:
        return {};
    case ReportCondition::Locked:
        return {Error::Kind::Busy, Text::tr("The database is locked by its writer; trying again."), {}, {}};
    case ReportCondition::Lost:
        return {Error::Kind::Network, Text::tr("The server does not answer; trying again."), Text::tr("What was loaded stays here."), {}};
    case ReportCondition::CutOff:
        return {Error::Kind::Damaged, Text::tr("The file was cut off: it lost a part of what it held."), stays, {}};
    case ReportCondition::Gone:
        return {Error::Kind::NotFound, Text::tr("The file was deleted or moved."), stays, {}};
    case ReportCondition::Refused:
        return {Error::Kind::Access, Text::tr("The server does not let you in any more."), Text::tr("What was loaded stays here."), {}};
    case ReportCondition::Unreadable:
        return {Error::Kind::NotReadable, Text::tr("What stands in the file now cannot be read."), stays, {}};
    }
    return {};
}

QString liveMark()
{
    return Text::tr("● live");
}

} // namespace aviary
