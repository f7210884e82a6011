// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/difference.h"

#include "models/content/errorline.h"
#include "models/content/textdiff.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

// Objects are compared as Ansible does: as indented JSON.
QByteArray sideOf(const JsonValue &side)
{
    if (side.isString())
        return side.toUtf8();
    if (side.isNone() || side.type() == JsonValue::Type::Null)
        return {};
    return side.toIndented(4).toUtf8() + '\n';
}

// Where Ansible unpacks what it carries around: ~/.ansible/tmp/ansible-local-15639tzaxnjwh/tmpwph3n_it/motd.j2
qsizetype temporaryPart(const QString &header)
{
    static const QRegularExpression temporary(uR"(^\S*/ansible-(?:local|tmp)-[^/\s]+/(?:tmp[^/\s]+/)?)"_s);
    return temporary.match(header).capturedLength();
}

class Writer
{
public:
    void add(const JsonValue &entry)
    {
        if (!entry.isObject())
            return;
        for (const auto &[key, sentence] :
             {std::pair("src_binary"_L1, Words::tr("The difference is not shown: the new file is binary.")),
              std::pair("dst_binary"_L1, Words::tr("The difference is not shown: the old file is binary."))}) {
            if (!entry[key].isNone())
                note(sentence);
        }
        for (const auto key : {"src_larger"_L1, "dst_larger"_L1}) {
            if (!entry[key].isNone())
                note(Words::tr("The difference is not shown: a file is larger than %1 bytes.")
                         .arg(entry[key].toString()));
        }
        const QByteArray hunks = unifiedHunks(sideOf(entry["before"_L1]), sideOf(entry["after"_L1]));
        if (!hunks.isEmpty()) {
            header("--- ", entry["before_header"_L1], "before"_L1);
            header("+++ ", entry["after_header"_L1], "after"_L1);
            m_out.text += hunks;
            ++m_out.files;
        }
        if (const JsonValue prepared = entry["prepared"_L1]; prepared.isString()) {
            if (const QByteArray text = prepared.toUtf8(); !text.isEmpty()) {
                m_out.text += text;
                if (!text.endsWith('\n'))
                    m_out.text += '\n';
                ++m_out.files;
            }
        }
    }

    Difference result() { return std::move(m_out); }

private:
    void note(const QString &sentence) { m_out.text += sentence.toUtf8() + '\n'; }
    void header(const char *mark, const JsonValue &given, QLatin1StringView otherwise)
    {
        QString name = onOneLine(given.toString());
        if (name.isEmpty())
            name = otherwise;
        m_out.text += mark;
        if (const qsizetype temporary = temporaryPart(name); temporary > 0)
            m_out.muted.push_back({m_out.text.size(), name.first(temporary).toUtf8().size()});
        m_out.text += name.toUtf8() + '\n';
    }

    Difference m_out;
};

} // namespace

Difference readDifference(const JsonValue &diff)
{
    Writer writer;
    writer.add(diff);
    if (diff.isArray()) {
        for (JsonValue entry = diff.firstChild(); !entry.isNone(); entry = entry.next())
            writer.add(entry);
    }
    return writer.result();
}

} // namespace aviary
