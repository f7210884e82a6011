// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinehead.h"

#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

QString titleOfRun(const Recording &recording)
{
    const Playbook &playbook = recording.playbook();
    QStringList title{oneLine(baseName(playbook.path))};
    if (!playbook.name.isEmpty())
        title << oneLine(playbook.name);
    return title.join(u"  "_s);
}

QStringList factsOfRun(const Recording &recording)
{
    const Playbook &playbook = recording.playbook();
    QStringList facts{u"%1 %2"_s.arg(QString(glyphOf(playbook.state)), nameOf(playbook.state))};
    if (isKnown(playbook.duration))
        facts << formatDuration(playbook.duration);
    if (isKnown(playbook.started)) {
        const QString zone = displayZoneName(playbook.started);
        facts << (isKnown(playbook.ended)
                      ? u"%1–%2 %3"_s.arg(formatDateTime(playbook.started), formatTime(playbook.ended), zone)
                      : u"%1 %2"_s.arg(formatDateTime(playbook.started), zone));
    }
    if (!playbook.controller.isEmpty())
        facts << oneLine(playbook.controller);
    return facts;
}

} // namespace aviary
