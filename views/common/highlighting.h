// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QByteArray>
#include <QPalette>
#include <QString>

namespace KSyntaxHighlighting {
class Repository;
}

// What KSyntaxHighlighting knows, for the whole application: loading its index is the cost. GUI thread only.
namespace aviary {

KSyntaxHighlighting::Repository &syntaxRepository();
// The one of the palette's brightness. Read anew when the palette changes.
KSyntaxHighlighting::Theme syntaxTheme(const QPalette &palette);

// By the recorded path, then by the first bytes. Ansible's YAML has a definition of ours, and a template is read as
// what it makes (x.conf.j2 as x.conf) where that is known, else as Jinja. Invalid when nothing fits: then nothing is
// highlighted.
KSyntaxHighlighting::Definition definitionForFile(const QString &path, const QByteArray &text);
KSyntaxHighlighting::Definition definitionForJson();

} // namespace aviary
