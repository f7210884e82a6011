// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/language.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Translations = QLatin1StringView(AVIARY_SOURCE_DIR "/translations");
constexpr QLatin1StringView Folders[] = {"app"_L1, "models"_L1, "views"_L1};

struct Message
{
    QString context;
    QString source;
    QStringList texts; // one, or one for each plural form of the language
    bool isCounted = false;
    bool isFinished = false;

    [[nodiscard]] bool isWhole() const { return isFinished && !texts.isEmpty() && !texts.contains(QString()); }
    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    message.isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isCounted) {
                message.texts << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.texts << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &file)
{
    std::vector<Message> messages;
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

QString fileOf(const QString &language)
{
    return QString(Translations) + u"/aviary_%1.ts"_s.arg(language);
}

// What the sources say today, in a copy of the language's file: a text that no translator was told of shows up as an
// unfinished one, and the sources stay as they are.
std::vector<Message> upToDate(const QString &language)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"aviary_%1.ts"_s.arg(language));
    if (!QFile::copy(fileOf(language), file))
        return {};
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s,
                          u"none"_s,    u"-I"_s,           QStringLiteral(AVIARY_SOURCE_DIR)};
    if (language == "en"_L1)
        arguments << u"-pluralonly"_s; // all else is English already
    for (const QLatin1StringView name : Folders)
        arguments << QStringLiteral(AVIARY_SOURCE_DIR "/") + name;
    arguments << u"-ts"_s << file;
    if (QProcess::execute(QStringLiteral(AVIARY_LUPDATE), arguments) != 0)
        return {};
    return messagesOf(file);
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:n|L?\\d{1,2})"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found << match.captured();
    return found;
}

QStringList sourceFiles()
{
    QStringList all;
    for (const QLatin1StringView folder : Folders) {
        QDirIterator files(QStringLiteral(AVIARY_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            all << files.next();
    }
    return all;
}

QString codeOf(const QString &file)
{
    QFile cpp(file);
    return cpp.open(QIODevice::ReadOnly) ? QString::fromUtf8(cpp.readAll()) : QString();
}

// The literals of a C++ file, neighbours joined as the compiler does.
QStringList literalsOf(const QString &file)
{
    // A comment or a character is passed over: neither begins a string.
    static const QRegularExpression literal(u"//[^\n]*|'(?:[^'\\\\\n]|\\\\.)'|(?:\"((?:[^\"\\\\\n]|\\\\.)*)\"\\s*)+"_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    QStringList literals;
    const QString code = codeOf(file);
    for (const QRegularExpressionMatch &match : literal.globalMatch(code)) {
        if (match.hasCaptured(1))
            literals << match.captured().trimmed().sliced(1).chopped(1).remove(seam);
    }
    return literals;
}

} // namespace

// Every text that a person reads is there in every language.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void everyCountHasAPlural();
    void everyTextIsOfAContextThatIsAskedFor_data() { languages(); }
    void everyTextIsOfAContextThatIsAskedFor();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    const QStringList built = aviary::availableLanguages();
    QVERIFY(built.size() > 1);
    for (const QString &language : built)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const std::vector<Message> messages = upToDate(language);
    QVERIFY(!messages.empty());
    QStringList open;
    for (const Message &message : messages) {
        if (!message.isWhole())
            open << message.name();
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, language);
    const std::vector<Message> messages = messagesOf(fileOf(language));
    QVERIFY(!messages.empty());
    QStringList wrong;
    for (const Message &message : messages) {
        const QSet<QString> wanted = placeholdersOf(message.source);
        for (const QString &text : message.texts) {
            if (text.isEmpty())
                continue; // everyTextIsTranslated() names these
            QSet<QString> found = placeholdersOf(text);
            // "One task failed" says its number in a word.
            if (message.isCounted && &text == &message.texts.first() && wanted.contains(u"%n"_s))
                found << u"%n"_s;
            if (found != wanted)
                wrong << message.name() + u"\n    "_s + text;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// lupdate silently passes over calls that it does not understand, such as translate() with a cast as its count.
void TestTranslations::everyCountHasAPlural()
{
    QSet<QString> known;
    for (const Message &message : messagesOf(fileOf(u"en"_s)))
        known << message.source;
    QVERIFY(!known.isEmpty());
    QStringList lost;
    for (const QString &file : sourceFiles()) {
        for (const QString &text : literalsOf(file)) {
            if (text.contains(u"%n"_s) && !known.contains(text))
                lost << file + u": "_s + text;
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

// Where lupdate takes a text for one of a class that it is not of, its translation is never found.
void TestTranslations::everyTextIsOfAContextThatIsAskedFor()
{
    static const QRegularExpression declared(
        u"Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)|translate\\(\\s*\"([\\w:]+)\"|class (\\w+)[^;{]*\\{\\s*Q_OBJECT"_s);
    QSet<QString> contexts;
    for (const QString &file : sourceFiles()) {
        for (const QRegularExpressionMatch &match : declared.globalMatch(codeOf(file)))
            contexts << (match.hasCaptured(3) ? u"aviary::"_s : QString()) + match.captured(match.lastCapturedIndex());
    }
    QFETCH(QString, language);
    QStringList lost;
    for (const Message &message : upToDate(language)) {
        if (!contexts.contains(message.context))
            lost << message.name();
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
