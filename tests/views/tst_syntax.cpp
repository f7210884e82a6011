// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/common/highlighting.h"
#include "views/common/palette.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QApplication>
#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace {

// Each stretch between the name of its format: <Key>hosts</Key>.
class Walker : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Walker(const KSyntaxHighlighting::Definition &definition) { setDefinition(definition); }

    QString walk(const QString &text)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            m_done = 0;
            state = highlightLine(line, state);
            m_out += line.mid(m_done) + u'\n';
        }
        m_out.chop(1);
        return m_out;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        m_out += m_line.mid(m_done, offset - m_done);
        const QString part = m_line.mid(offset, length);
        const bool isPlain = format.name() == "Normal Text"_L1;
        m_out += isPlain ? part : u"<%1>%2</%1>"_s.arg(format.name(), part);
        m_done = offset + length;
    }

private:
    QString m_line;
    QString m_out;
    int m_done = 0;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString Data = QStringLiteral(AVIARY_TEST_DATA "/");

} // namespace

class TestSyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void definitionsAreChosenByPathAndContent_data();
    void definitionsAreChosenByPathAndContent();
    void textsAreHighlightedAsTheirReference_data();
    void textsAreHighlightedAsTheirReference();
    void everyRecordedFileIsHighlighted();
};

void TestSyntax::definitionsAreChosenByPathAndContent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("playbook") << u"/src/site.yml"_s << QByteArray("- hosts: all") << u"Ansible YAML"_s;
    QTest::newRow("yaml") << u"/src/a.yaml"_s << QByteArray() << u"Ansible YAML"_s;
    QTest::newRow("variables without a suffix") << u"/src/group_vars/all"_s << QByteArray("a: 1") << u"Ansible YAML"_s;
    QTest::newRow("yaml by its first line") << u"/src/play"_s << QByteArray("---\n- hosts: all") << u"Ansible YAML"_s;
    QTest::newRow("vault") << u"/src/secret.yml"_s << QByteArray("$ANSIBLE_VAULT;1.1;AES256\n61") << QString();
    QTest::newRow("template of yaml") << u"/src/a.yml.j2"_s << QByteArray() << u"Ansible YAML"_s;
    QTest::newRow("template") << u"/src/vhost.conf.j2"_s << QByteArray() << u"Jinja"_s;
    QTest::newRow("python") << u"/src/library/x.py"_s << QByteArray() << u"Python"_s;
    QTest::newRow("script by its first line")
        << u"/src/tool"_s << QByteArray("#!/usr/bin/env python3\n") << u"Python"_s;
    QTest::newRow("shell by its first line") << u"/src/tool"_s << QByteArray("#!/bin/sh -e\n") << u"Bash"_s;
    QTest::newRow("inventory") << u"/src/hosts"_s << QByteArray("[webs]\nweb1\n") << u"INI Files"_s;
    QTest::newRow("settings") << u"/src/x.json"_s << QByteArray() << u"JSON"_s;
    QTest::newRow("no idea") << u"/src/x"_s << QByteArray("text") << QString();
}

void TestSyntax::definitionsAreChosenByPathAndContent()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    const auto definition = definitionForFile(path, text);
    QCOMPARE(definition.isValid() ? definition.name() : QString(), name);
}

void TestSyntax::textsAreHighlightedAsTheirReference_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(Data + u"syntax"_s).entryList({u"*.yml"_s, u"*.j2"_s}))
        QTest::newRow(qPrintable(file)) << file;
}

void TestSyntax::textsAreHighlightedAsTheirReference()
{
    QFETCH(QString, file);
    const QString path = Data + "syntax/"_L1 + file;
    const QByteArray text = read(path);
    const QString walked = Walker(definitionForFile(path, text)).walk(QString::fromUtf8(text));
    const QString reference = QString::fromUtf8(read(path + ".ref"_L1));
    if (walked != reference) {
        QFile out(QDir::temp().filePath(file + ".ref"_L1));
        if (out.open(QIODevice::WriteOnly))
            out.write(walked.toUtf8());
        const QStringList is = walked.split(u'\n');
        const QStringList should = reference.split(u'\n');
        for (qsizetype i = 0; i < std::min(is.size(), should.size()); ++i)
            QCOMPARE(is[i], should[i]);
    }
    QCOMPARE(walked, reference);
}

void TestSyntax::everyRecordedFileIsHighlighted()
{
    int files = 0;
    QDirIterator it(Data + u"playbooks"_s, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QByteArray text = read(path);
        const auto definition = definitionForFile(path, text);
        if (!definition.isValid())
            continue;
        Walker(definition).walk(QString::fromUtf8(text));
        ++files;
    }
    QVERIFY(files > 30);
}

AVIARY_TEST_MAIN(TestSyntax)
#include "tst_syntax.moc"
