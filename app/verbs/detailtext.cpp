// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/detailtext.h"

#include "app/verbs/terminaltext.h"
#include "models/content/terminal.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString ended(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

// A value beside its key where it is one line, below it where it is more.
QString valueText(const JsonValue &value)
{
    constexpr qsizetype longest = 100;
    QString text = value.toCompact();
    if (value.isString())
        text = value.toString();
    else if (text.size() > longest)
        text = value.toIndented();
    const QString key = visibleText(value.key());
    text = visibleText(stripTerminalCodes(text), Lines::Keep);
    if (!text.contains(u'\n'))
        return key + ": "_L1 + text + u'\n';
    return key + ":\n"_L1 + ended("  "_L1 + text.trimmed().replace(u'\n', "\n  "_L1));
}

QString itemsText(const Output &output, const std::vector<DetailItem> &items)
{
    QString text;
    for (const DetailItem &item : items) {
        const QString word = glyphOf(item.outcome) + u' ' + nameOf(item.outcome);
        text += output.hasColours() ? u"\x1b[%1m%2\x1b[0m"_s.arg(QString::number(colourOf(item.outcome)), word) : word;
        text += "  "_L1 + visibleText(item.label);
        if (!item.message.isEmpty())
            text += "  "_L1 + visibleText(item.message);
        text += u'\n';
    }
    return text;
}

QString partText(const Output &output, const DetailPart &part)
{
    QString text = ended(visibleText(stripTerminalCodes(readableText(part.text)), Lines::Keep));
    text += itemsText(output, part.items);
    if (!part.fileLine.isEmpty())
        text += visibleText(part.fileLine) + u'\n';
    for (const JsonValue &value : part.values)
        text += valueText(value);
    return text;
}

} // namespace

QString readableText(const QByteArray &utf8)
{
    if (utf8.isValidUtf8())
        return QString::fromUtf8(utf8);
    QString text;
    const QByteArrayView bytes = utf8;
    constexpr qsizetype longest = 4;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype length = 1;
        while (length <= longest && i + length <= bytes.size() && !bytes.sliced(i, length).isValidUtf8())
            ++length;
        if (length <= longest && i + length <= bytes.size()) {
            text += QString::fromUtf8(bytes.sliced(i, length));
            i += length;
        } else {
            text += u"\\x%1"_s.arg(static_cast<uint>(static_cast<uchar>(bytes[i])), 2, 16, '0'_L1);
            ++i;
        }
    }
    return text;
}

QString heading(const Output &output, const QString &text)
{
    return output.hasColours() ? u"\x1b[1m%1\x1b[0m"_s.arg(text) : text;
}

void writeDetail(Output &output, const ResultDetail &detail)
{
    for (const QString &notice : detail.notices)
        output.write(u'\n' + visibleText(notice) + u'\n');
    for (const DetailPart &part : detail.parts) {
        if (part.kind == DetailPart::Kind::Raw)
            continue;
        QString title = heading(output, visibleText(part.title));
        if (!part.note.isEmpty())
            title += " ("_L1 + visibleText(part.note) + u')';
        output.write(u'\n' + title + u'\n' + partText(output, part));
    }
}

} // namespace aviary
