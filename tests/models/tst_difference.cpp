// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/difference.h"
#include "realcontents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differences_data();
    void differences();
    void temporaryFoldersAreMuted_data();
    void temporaryFoldersAreMuted();
    void realDifferencesAreRead();
};

void TestDifference::differences_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *json, const char *text) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(text);
    };
    row("texts", R"({"before": "a\n", "after": "b\n", "before_header": "/etc/x", "after_header": "/etc/x.new"})",
        "--- /etc/x\n+++ /etc/x.new\n@@ -1 +1 @@\n-a\n+b\n");
    row("no headers", R"({"before": "", "after": "b\n"})", "--- before\n+++ after\n@@ -0,0 +1 @@\n+b\n");
    row("objects", R"({"before": {"path": "/x", "state": "absent"}, "after": {"path": "/x", "state": "directory"}})",
        "--- before\n+++ after\n@@ -1,4 +1,4 @@\n {\n     \"path\": \"/x\",\n-    \"state\": \"absent\"\n+    "
        "\"state\": \"directory\"\n }\n");
    row("list",
        R"([{"before": "a\n", "after": "b\n"}, {"before_header": "y", "after_header": "y"}, {"before": "c\n", "after": "d\n", "before_header": "z"}])",
        "--- before\n+++ after\n@@ -1 +1 @@\n-a\n+b\n--- z\n+++ after\n@@ -1 +1 @@\n-c\n+d\n");
    row("prepared", R"({"prepared": "## -1 ##\n-a\n+b"})", "## -1 ##\n-a\n+b\n");
    row("binary", R"({"src_binary": 1})", "The difference is not shown: the new file is binary.\n");
    row("too large", R"({"dst_larger": 104448})", "The difference is not shown: a file is larger than 104448 bytes.\n");
    row("equal", R"({"before": "a\n", "after": "a\n"})", "");
    row("null", R"({"before": null, "after": "a\n"})", "--- before\n+++ after\n@@ -0,0 +1 @@\n+a\n");
    row("empty list", "[]", "");
    row("a text", R"("x")", "");
    row("list of something else", R"([1, "x", []])", "");
    row("hostile header", R"({"before": "a\n", "after": "", "before_header": "x\n+++ y\u001b[31m"})",
        "--- x \xe2\x8f\x8e +++ y\n+++ after\n@@ -1 +0,0 @@\n-a\n");
    row("byte that is no text", R"({"before": "", "after": "\udce9\n"})",
        "--- before\n+++ after\n@@ -0,0 +1 @@\n+\xe9\n");
}

void TestDifference::differences()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    const JsonDocument document = JsonDocument::parse(json);
    QCOMPARE(document.problem(), QString());
    QCOMPARE(readDifference(document.root()).text, text);
}

void TestDifference::temporaryFoldersAreMuted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("muted");
    const auto row = [](const char *header, const char *muted) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(muted);
    };
    row("/root/.ansible/tmp/ansible-local-15639tzaxnjwh/tmpwph3n_it/motd.j2",
        "/root/.ansible/tmp/ansible-local-15639tzaxnjwh/tmpwph3n_it/");
    row("/root/.ansible/tmp/ansible-local-15639tzaxnjwh/tmpwph3n_it",
        "/root/.ansible/tmp/ansible-local-15639tzaxnjwh/");
    row("/home/z\xc3\xbc/.ansible/tmp/ansible-tmp-1795230015.5-23-97/source",
        "/home/z\xc3\xbc/.ansible/tmp/ansible-tmp-1795230015.5-23-97/");
    row("/tmp/webshop/etc/sysctl.conf (content)", "");
    row("/home/z/src/ansible-tmp/x", "");
}

void TestDifference::temporaryFoldersAreMuted()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, muted);
    const JsonDocument document
        = JsonDocument::parse("{\"before\": \"\", \"after\": \"a\", \"after_header\": \"" + header + "\"}");
    const Difference difference = readDifference(document.root());
    QCOMPARE(difference.muted.size(), muted.isEmpty() ? 0U : 1U);
    for (const Difference::Span &span : difference.muted)
        QCOMPARE(difference.text.mid(span.begin, span.size), muted);
    QVERIFY(difference.text.contains("+++ " + header + '\n'));
}

void TestDifference::realDifferencesAreRead()
{
    int read = 0;
    for (const QString &database : realcontents::databases()) {
        realcontents::forEachResult(database, [&read](const realcontents::Blob &blob) {
            const JsonDocument document = JsonDocument::parse(blob.text);
            const JsonValue diff = document.root()["diff"_L1];
            const Difference difference = readDifference(diff);
            read += difference.files;
            const bool differs = diff["before"_L1].source() != diff["after"_L1].source();
            QVERIFY(!differs || !difference.text.isEmpty());
            QCOMPARE(difference.files == 0, difference.text.isEmpty());
        });
    }
    QCOMPARE(read, 310);
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
