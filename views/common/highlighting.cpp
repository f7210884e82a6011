// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/highlighting.h"

#include "models/recording/format.h"

#include <KSyntaxHighlighting/Repository>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

KSyntaxHighlighting::Definition firstValid(std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        KSyntaxHighlighting::Definition definition = syntaxRepository().definitionForName(name);
        if (definition.isValid())
            return definition;
    }
    return {};
}

bool isYaml(const QString &name)
{
    return name.endsWith(".yml"_L1, Qt::CaseInsensitive) || name.endsWith(".yaml"_L1, Qt::CaseInsensitive);
}

bool isVault(const QByteArray &text)
{
    return text.startsWith("$ANSIBLE_VAULT;");
}

// Files of variables may be without a suffix: group_vars/all, host_vars/db1.
bool isVariables(const QString &path)
{
    return path.contains("/group_vars/"_L1) || path.contains("/host_vars/"_L1) || path.startsWith("group_vars/"_L1)
        || path.startsWith("host_vars/"_L1);
}

// A first line such as "#!/usr/bin/env python3".
KSyntaxHighlighting::Definition definitionForScript(const QByteArray &text)
{
    if (!text.startsWith("#!"))
        return {};
    const QByteArray line = text.left(text.indexOf('\n')).left(200);
    const QList<QByteArray> words = line.mid(2).simplified().split(' ');
    QByteArray program = words.first();
    if (program.endsWith("/env") && words.size() > 1)
        program = words.last();
    const QString name = baseName(QString::fromUtf8(program));
    if (name.startsWith("python"_L1))
        return firstValid({u"Python"_s});
    if (name.startsWith("perl"_L1))
        return firstValid({u"Perl"_s});
    if (name.startsWith("ruby"_L1))
        return firstValid({u"Ruby"_s});
    if (name.endsWith("sh"_L1))
        return firstValid({u"Bash"_s});
    return {};
}

} // namespace

KSyntaxHighlighting::Repository &syntaxRepository()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

KSyntaxHighlighting::Theme syntaxTheme(const QPalette &palette)
{
    return syntaxRepository().themeForPalette(palette);
}

KSyntaxHighlighting::Definition definitionForFile(const QString &path, const QByteArray &text)
{
    if (isVault(text))
        return {};
    QString name = baseName(path);
    const bool isTemplate = name.endsWith(".j2"_L1) || name.endsWith(".jinja"_L1) || name.endsWith(".jinja2"_L1);
    if (isTemplate)
        name.truncate(name.lastIndexOf(u'.'));
    if (isYaml(name) || (isVariables(path) && !name.contains(u'.')))
        return firstValid({u"Ansible YAML"_s, u"YAML"_s});
    if (isTemplate) {
        // What is around the template's marks is read as what it makes, when that has a definition that knows them.
        const KSyntaxHighlighting::Definition inner = syntaxRepository().definitionForFileName(name);
        return inner.isValid() ? firstValid({"Jinja/"_L1 + inner.name(), u"Jinja"_s, inner.name()})
                               : firstValid({u"Jinja"_s});
    }
    KSyntaxHighlighting::Definition definition = syntaxRepository().definitionForFileName(name);
    if (!definition.isValid())
        definition = definitionForScript(text);
    if (!definition.isValid() && text.startsWith("---\n"))
        definition = firstValid({u"Ansible YAML"_s, u"YAML"_s});
    if (!definition.isValid() && (text.startsWith('[') || text.contains("\n[")))
        definition = firstValid({u"INI Files"_s});
    return definition;
}

KSyntaxHighlighting::Definition definitionForJson()
{
    return firstValid({u"JSON"_s});
}

} // namespace aviary
