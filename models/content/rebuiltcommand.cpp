// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/rebuiltcommand.h"

#include "models/content/notsaved.h"
#include "models/content/command.h"
#include "models/content/json.h"
#include "models/recording/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct RebuiltCommandText
{
    Q_DECLARE_TR_FUNCTIONS(RebuiltCommand)
};

struct Option
{
    enum class Kind {
        Flag, // given or not
        Value, // one value
        Each, // the option once more for every value
        Joined // values with commas between
    };
    QLatin1StringView key; // as ansible's parsed options name it
    QLatin1StringView flag;
    Kind kind;
    QLatin1StringView usual = {}; // the value that Ansible has when nobody gives one
};

// In the order of the line: what changes the meaning of a run stands before where it went.
constexpr std::array Options{
    Option{"check"_L1, "--check"_L1, Option::Kind::Flag},
    Option{"diff"_L1, "--diff"_L1, Option::Kind::Flag},
    Option{"syntax"_L1, "--syntax-check"_L1, Option::Kind::Flag},
    Option{"listhosts"_L1, "--list-hosts"_L1, Option::Kind::Flag},
    Option{"listtasks"_L1, "--list-tasks"_L1, Option::Kind::Flag},
    Option{"listtags"_L1, "--list-tags"_L1, Option::Kind::Flag},
    Option{"step"_L1, "--step"_L1, Option::Kind::Flag},
    Option{"start_at_task"_L1, "--start-at-task"_L1, Option::Kind::Value},
    Option{"force_handlers"_L1, "--force-handlers"_L1, Option::Kind::Flag},
    Option{"flush_cache"_L1, "--flush-cache"_L1, Option::Kind::Flag},
    Option{"become"_L1, "--become"_L1, Option::Kind::Flag},
    Option{"become_method"_L1, "--become-method"_L1, Option::Kind::Value, "sudo"_L1},
    Option{"become_user"_L1, "--become-user"_L1, Option::Kind::Value, "root"_L1},
    Option{"become_ask_pass"_L1, "--ask-become-pass"_L1, Option::Kind::Flag},
    Option{"become_password_file"_L1, "--become-password-file"_L1, Option::Kind::Value},
    Option{"ask_pass"_L1, "--ask-pass"_L1, Option::Kind::Flag},
    Option{"connection_password_file"_L1, "--connection-password-file"_L1, Option::Kind::Value},
    Option{"connection"_L1, "--connection"_L1, Option::Kind::Value, "smart"_L1},
    Option{"timeout"_L1, "--timeout"_L1, Option::Kind::Value, "10"_L1},
    Option{"remote_user"_L1, "--user"_L1, Option::Kind::Value},
    Option{"private_key_file"_L1, "--private-key"_L1, Option::Kind::Value},
    Option{"ssh_common_args"_L1, "--ssh-common-args"_L1, Option::Kind::Value},
    Option{"sftp_extra_args"_L1, "--sftp-extra-args"_L1, Option::Kind::Value},
    Option{"scp_extra_args"_L1, "--scp-extra-args"_L1, Option::Kind::Value},
    Option{"ssh_extra_args"_L1, "--ssh-extra-args"_L1, Option::Kind::Value},
    Option{"forks"_L1, "--forks"_L1, Option::Kind::Value, "5"_L1},
    Option{"poll_interval"_L1, "--poll"_L1, Option::Kind::Value, "15"_L1},
    Option{"seconds"_L1, "--background"_L1, Option::Kind::Value, "0"_L1},
    Option{"task_timeout"_L1, "--task-timeout"_L1, Option::Kind::Value, "0"_L1},
    Option{"one_line"_L1, "--one-line"_L1, Option::Kind::Flag},
    Option{"tree"_L1, "--tree"_L1, Option::Kind::Value},
    Option{"basedir"_L1, "--playbook-dir"_L1, Option::Kind::Value},
    Option{"module_path"_L1, "--module-path"_L1, Option::Kind::Each},
    Option{"ask_vault_pass"_L1, "--ask-vault-pass"_L1, Option::Kind::Flag},
    Option{"vault_ids"_L1, "--vault-id"_L1, Option::Kind::Each},
    Option{"vault_password_files"_L1, "--vault-password-file"_L1, Option::Kind::Each},
    Option{"extra_vars"_L1, "-e"_L1, Option::Kind::Each},
    Option{"tags"_L1, "--tags"_L1, Option::Kind::Joined, "all"_L1},
    Option{"skip_tags"_L1, "--skip-tags"_L1, Option::Kind::Joined},
    Option{"inventory"_L1, "-i"_L1, Option::Kind::Each},
    Option{"subset"_L1, "--limit"_L1, Option::Kind::Value},
};
// Read on their own, or of no effect on a run.
constexpr std::array ReadApart{"version"_L1, "verbosity"_L1, "args"_L1, "module_name"_L1, "module_args"_L1};

bool isNotSaved(const JsonValue &value)
{
    return value.isString() && aviary::isNotSaved(value.toString());
}

bool isNothing(const JsonValue &value)
{
    using Type = JsonValue::Type;
    switch (value.type()) {
    case Type::None:
    case Type::Null:
    case Type::False:
        return true;
    case Type::String:
        return value.toString().isEmpty();
    case Type::Array:
    case Type::Object:
        return value.size() == 0;
    case Type::True:
    case Type::Number:
        break;
    }
    return false;
}

QString wordOf(const JsonValue &value)
{
    return value.isString() || value.isNumber() ? value.toString() : value.toCompact();
}

// A list gives its values, anything else is one.
QStringList wordsOf(const JsonValue &value)
{
    if (isNothing(value))
        return {};
    if (!value.isArray())
        return {wordOf(value)};
    QStringList words;
    for (JsonValue word = value.firstChild(); !word.isNone(); word = word.next())
        words << wordOf(word);
    return words;
}

void add(QStringList &line, const Option &option, const JsonValue &value)
{
    if (isNothing(value))
        return;
    if (option.kind == Option::Kind::Flag) {
        if (value.isTrue())
            line << option.flag;
        return;
    }
    const QStringList words = wordsOf(value);
    if (!option.usual.isEmpty() && words == QStringList(option.usual))
        return;
    if (option.kind == Option::Kind::Joined) {
        line << option.flag << shellQuoted(words.join(u','));
        return;
    }
    for (const QString &word : words) {
        // A value that looks like an option would be read as one.
        if (word.startsWith(u'-') && option.flag.startsWith("--"_L1))
            line << option.flag + u'=' + shellQuoted(word);
        else
            line << option.flag << shellQuoted(word);
    }
}

QString notSaved(const QString &what)
{
    return RebuiltCommandText::tr("%1 was not saved by ARA").arg(what);
}

QString moduleWords(const JsonValue &arguments, QStringList *notes)
{
    QStringList words;
    for (const auto &[key, flag] : {std::pair("module_name"_L1, "-m"_L1), {"module_args"_L1, "-a"_L1}}) {
        const JsonValue value = arguments[key];
        if (isNotSaved(value)) {
            if (notes)
                *notes << notSaved(flag);
        } else if (!isNothing(value)) {
            words << flag << shellQuoted(wordOf(value));
        }
    }
    return words.join(u' ');
}

} // namespace

bool isAdHoc(const Playbook &playbook)
{
    return playbook.path.startsWith("Ad-Hoc: "_L1);
}

QString adHocTitle(const Playbook &playbook)
{
    const JsonDocument document = JsonDocument::parse(playbook.arguments);
    const JsonValue arguments = document.root();
    if (isNothing(arguments["module_name"_L1]) || isNotSaved(arguments["module_name"_L1]))
        return playbook.path;
    QStringList words{u"ansible"_s};
    if (const JsonValue pattern = arguments["args"_L1]; !isNotSaved(pattern)) {
        for (const QString &word : wordsOf(pattern))
            words << shellQuoted(word);
    }
    words << moduleWords(arguments, nullptr);
    return words.join(u' ');
}

QString titleOf(const Playbook &playbook)
{
    return isAdHoc(playbook) ? adHocTitle(playbook) : baseName(playbook.path);
}

RebuiltCommand rebuildCommand(const Playbook &playbook)
{
    RebuiltCommand command;
    const JsonDocument document = JsonDocument::parse(playbook.arguments);
    const JsonValue arguments = document.root();
    if (!arguments.isObject() || arguments.size() == 0) {
        command.notes << RebuiltCommandText::tr("the options of the command were not recorded");
        return command;
    }
    const bool adHoc = isAdHoc(playbook);
    command.notes << RebuiltCommandText::tr(
        "rebuilt from the recorded options; those from ansible.cfg or the environment look the same");

    QStringList line{adHoc ? u"ansible"_s : u"ansible-playbook"_s};
    if (const JsonValue verbosity = arguments["verbosity"_L1]; verbosity.isNumber() && verbosity.toInteger() > 0)
        line << u'-' + QString(static_cast<qsizetype>(std::min<qint64>(verbosity.toInteger(), 9)), u'v');
    for (const Option &option : Options) {
        const JsonValue value = arguments[option.key];
        if (!isNotSaved(value))
            add(line, option, value);
        else if (option.key == "extra_vars"_L1)
            command.notes << RebuiltCommandText::tr("extra vars were not saved by ARA");
        else
            command.notes << notSaved(option.flag);
    }
    // Playbooks have a list here, ad hoc runs a pattern of hosts.
    if (const JsonValue args = arguments["args"_L1]; isNotSaved(args)) {
        command.notes << notSaved(adHoc ? RebuiltCommandText::tr("the pattern of hosts")
                                        : RebuiltCommandText::tr("the list of playbooks"));
    } else {
        for (const QString &word : wordsOf(args))
            line << shellQuoted(word);
    }
    if (adHoc) {
        if (const QString module = moduleWords(arguments, &command.notes); !module.isEmpty())
            line << module;
    }
    for (JsonValue value = arguments.firstChild(); !value.isNone(); value = value.next()) {
        const QString key = value.key();
        if (isNothing(value) || std::ranges::find(Options, key, &Option::key) != Options.end()
            || std::ranges::find(ReadApart, key) != ReadApart.end())
            continue;
        command.notes << (isNotSaved(value) ? notSaved(key)
                                            : RebuiltCommandText::tr("also recorded: %1 = %2").arg(key, wordOf(value)));
    }
    command.text = line.join(u' ');
    return command;
}

} // namespace aviary
