// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/files/filenotes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct FileNotes
{
    Q_DECLARE_TR_FUNCTIONS(FileNotes)
};

} // namespace

QString noteOfFile(const Content &content)
{
    QStringList notes;
    if (content.state != Content::State::Whole)
        notes << content.problem;
    if (content.text.startsWith("$ANSIBLE_VAULT;"))
        notes << FileNotes::tr("This file is encrypted by ansible-vault; ARA recorded it as it was.");
    else if (content.text.startsWith("Not saved by ARA"))
        notes << FileNotes::tr(
            "ARA was told not to keep this file (its setting ignored_files); the sentence below stands in its place.");
    else if (content.text.startsWith("ARA was not able to read this file"))
        notes << FileNotes::tr(
            "ARA could not read this file while it recorded; the sentence below stands in its place.");
    else if (content.text.isEmpty() && content.state == Content::State::Whole)
        notes << FileNotes::tr("This file was empty.");
    return notes.join(u' ');
}

} // namespace aviary
