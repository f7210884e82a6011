// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

#include <QString>
#include <QStringList>

namespace aviary {

// The command that was run, put together again from the options that ARA recorded. The words are for a POSIX shell.
// Options that are Ansible's defaults are left out. It is never more than what was recorded: `notes` say what it cannot
// know.
struct RebuiltCommand
{
    QString text; // "" when the options were not recorded
    QStringList notes; // parts of a sentence; see note()
    QString note() const { return notes.join(QStringLiteral("; ")); }
    bool operator==(const RebuiltCommand &) const = default;
};

// Reads playbook.arguments (JSON); any thread.
RebuiltCommand rebuildCommand(const Playbook &playbook);

// A run of one module without a playbook: `ansible`, not `ansible-playbook`. ARA names its path "Ad-Hoc: MODULE: ARGS".
bool isAdHoc(const Playbook &playbook);
// The short form: "ansible webs -m command -a 'uname -s'"; the recorded path where the options are missing.
QString adHocTitle(const Playbook &playbook);
// What a playbook is called in lists and titles: "site.yml", or the command of an ad hoc run. Reads the options of the
// latter, so keep it where it is asked for again and again.
QString titleOf(const Playbook &playbook);

} // namespace aviary
