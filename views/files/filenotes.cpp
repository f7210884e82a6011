// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/files/filenotes.h"

#include <QCoreApplication>

namespace aviary {

QString noteOfFile(const Content &content)
{
    QStringList notes;
    if (content.state != Content::State::Whole)
        notes << content.problem;
    if (content.text.startsWith("$ANSIBLE_VAULT;"))
        notes << QCoreApplication::translate("FileNotes",
                                             "This file is encrypted by ansible-vault; ARA recorded it as it was.");
    else if (content.text.startsWith("Not saved by ARA"))
        notes << QCoreApplication::translate(
            "FileNotes",
            "ARA was told not to keep this file (its setting ignored_files); the sentence below stands in its place.");
    else if (content.text.startsWith("ARA was not able to read this file"))
        notes << QCoreApplication::translate(
            "FileNotes", "ARA could not read this file while it recorded; the sentence below stands in its place.");
    else if (content.text.isEmpty() && content.state == Content::State::Whole)
        notes << QCoreApplication::translate("FileNotes", "This file was empty.");
    return notes.join(u' ');
}

} // namespace aviary
