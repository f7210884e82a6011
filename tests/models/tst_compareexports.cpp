// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparerecordings.h"
#include "models/exports/comparehtml.h"
#include "models/recording/format.h"
#include "tests/support/comparisons.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QTest>
#include <QXmlStreamReader>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

const QString Hostile = u"<script>alert(1)</script> **bold** | `code` [link](https://evil.example) "
                        "www.evil.example @all #1 <img src=x onerror=y> &amp; \u202e\x1b[31m\n# heading"_s;

NamedPair pairOf(const RecordingPtr &left, const RecordingPtr &right)
{
    NamedPair named;
    named.pair.playbook = {left->playbook(), right->playbook()};
    named.pair.comparison = compareRecordings(left, right);
    named.pair.inputs = compareInputs(*left, *right);
    named.pair.known = ComparedPair::Known::Inputs;
    named.pair.sentences = compareSentences(*named.pair.comparison, named.pair.messages, &named.pair.inputs);
    named.names = {u"good.sqlite#1"_s, u"bad.sqlite#2"_s};
    return named;
}

NamedPair shop()
{
    return pairOf(recorded(u"shop-good.sqlite"_s, 2), recorded(u"shop-bad.sqlite"_s, 2));
}

// Every name and message is what somebody would use to break out.
NamedPair hostile()
{
    const RecordingPtr left = Run().play(Hostile).task(Hostile, u"web1 ok"_s).task(u"gone"_s, u"web1 ok"_s).finish();
    const RecordingPtr right
        = Run().play(Hostile).task(Hostile, u"web1 failed"_s).task(u"- new "_s + Hostile, u"web1 ok"_s).finish();
    NamedPair named = pairOf(left, right);
    named.names = {Hostile, Hostile};
    named.note = Hostile;
    named.pair.named = {.changes = {{.word = Hostile, .path = Hostile, .line = 3, .change = Hostile}}, .total = 1};
    named.pair.messages.right.insert(0, Hostile);
    named.pair.sentences = compareSentences(*named.pair.comparison, named.pair.messages, &named.pair.inputs);
    named.pair.facts.push_back({.path = Hostile, .left = Hostile, .right = Hostile, .hosts = {Hostile}});
    return named;
}

HtmlColors colors(const QString &base)
{
    HtmlColors colors{.base = QColor(base), .text = Qt::black, .muted = Qt::gray, .line = Qt::gray, .outcomes = {}};
    colors.outcomes.fill(Qt::red);
    return colors;
}

QString htmlOf(const std::vector<NamedPair> &pairs, const DifferenceFilter &filter = {})
{
    std::vector<HtmlPair> all;
    std::vector<std::unique_ptr<DifferencesModel>> tables;
    for (const NamedPair &named : pairs) {
        tables.push_back(std::make_unique<DifferencesModel>());
        tables.back()->setFilter(filter);
        tables.back()->setPair(std::make_shared<ComparedPair>(named.pair));
        all.push_back({.named = named, .table = tables.back().get()});
    }
    return QString::fromUtf8(compareHtml(all, colors(u"#ffffff"_s), colors(u"#111111"_s)));
}

// The marks of Markdown and HTML that no backslash stands before.
QStringList bareMarks(const QString &text)
{
    static const QRegularExpression mark(uR"((?<!\\)(?:\\\\)*([<>\[\]`*_#~]|://|www\.|@))"_s);
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

} // namespace

class TestCompareExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setDisplayZone(QTimeZone::UTC); }
    void theSummaryFitsATicket();
    void oneDifferenceIsATableOfItsOwn();
    void aTaskHasBothSidesOfItsHosts();
    void aFileHasItsChangedLines();
    void noRecordedTextBecomesMarkdown_data();
    void noRecordedTextBecomesMarkdown();
    void aFenceHoldsWhatLooksLikeItsEnd();
    void theHtmlPageIsWholeByItself();
    void theHtmlPageSaysAllInOrder();
    void noRecordedTextBecomesHtml();
    void severalPairsLeadToEach();
};

void TestCompareExports::theSummaryFitsATicket()
{
    const QString text = summaryMarkdown(shop());
    const QString expected
        = uR"(**Newly failing: Start the service of the machine on app1 and app2**. They did not reach the 2 tasks after it.

Changed before that: 5 of 23 files; cache1 is not in this run; tasks: 1 renamed and moved, 1 added, 1 removed. app : Migrate the schema 0.5 s → 6.1 s; the run 46.3 s → 49.9 s.

Left: good.sqlite\#1 · ✔ completed · 2026-11-21 02:53:17 · 46.3 s\
Right: bad.sqlite\#2 · ✖ failed · 2026-11-21 02:54:25 · 49.9 s
)"_s;
    QCOMPARE(text, expected);
}

void TestCompareExports::oneDifferenceIsATableOfItsOwn()
{
    const NamedPair named = shop();
    const DifferenceBlocks blocks = differenceBlocks(named.pair, false);
    const QString text = lineMarkdown(named, blocks.front().kind, blocks.front().lines.front());
    QVERIFY2(
        text.startsWith(
            u"| Change | What | Hosts | Left | Right | Place |\n| --- | --- | --- | --- | --- | --- |\n"
            "| newly failing | Start the service of the machine | app1, app2 | changed | failed | site.yml:88 |\n\nLeft:"_s),
        qPrintable(text));
}

void TestCompareExports::aTaskHasBothSidesOfItsHosts()
{
    const NamedPair named = shop();
    const Comparison &comparison = *named.pair.comparison;
    const ChangeGroup group = changeGroups(comparison, Change::NewlyFailing).front();
    CompareMessages messages;
    messages.right.insert(comparison.rows()[group.rows[0]].row.right, u"KeyError: 'gift-cards <beta>' · rc 1"_s);
    const QString text = taskMarkdown(named, group.task, group.rows, messages);
    QVERIFY2(text.startsWith(u"**Start the service of the machine** site.yml:88\n\n"_s), qPrintable(text));
    const QStringList lines = text.split(u'\n');
    QVERIFY2(lines[4].startsWith(u"| newly failing | app1.shop.example | changed · "_s), qPrintable(lines[4]));
    QVERIFY2(lines[4].endsWith(u"s · KeyError: 'gift-cards \\<beta\\>' · rc 1 |"_s), qPrintable(lines[4]));
    QVERIFY(text.contains(u"app2.shop.example"_s));
    // One that was renamed says how it was called.
    const auto renamed = std::ranges::find_if(comparison.tasks(), &TaskPair::isRenamed);
    const QString moved = taskMarkdown(named, static_cast<quint32>(renamed - comparison.tasks().begin()), {}, messages);
    QVERIFY2(
        moved.startsWith(u"**common : Write the package manifest** roles/common/tasks/main.yml:14 · renamed and moved "
                         "(common : Write the list of packages roles/common/tasks/main.yml:21)\n"_s),
        qPrintable(moved));
}

void TestCompareExports::aFileHasItsChangedLines()
{
    const NamedPair named = shop();
    const auto content = [](const char *text) {
        auto made = std::make_shared<Content>();
        made->text = text;
        return made;
    };
    const QString text = fileMarkdown(named, 0, content("a\nenabled: false\n"), content("a\nenabled: true\n"));
    QVERIFY2(text.startsWith(u"**inventory/group\\_vars/shop.yml**\n\n```diff\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"\n-enabled: false\n+enabled: true\n```\n"_s));
    QVERIFY(!fileMarkdown(named, 0, {}, {}).contains(u"```"_s)); // what could not be read
}

void TestCompareExports::noRecordedTextBecomesMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("html") << u"<b>&nbsp;</b>"_s << u"\\<b\\>\\&nbsp;\\</b\\>"_s;
    QTest::newRow("table") << u"a | b"_s << u"a \\| b"_s;
    QTest::newRow("address") << u"https://evil.example www.evil.example"_s
                             << u"https\\://evil.example www\\.evil.example"_s;
    QTest::newRow("list") << u"- a"_s << u"\\- a"_s;
    QTest::newRow("numbers") << u"12. a"_s << u"12\\. a"_s;
    QTest::newRow("a number is none") << u"took 1.2 s"_s << u"took 1.2 s"_s;
    QTest::newRow("mention") << u"@all #12 $x$"_s << u"\\@all \\#12 \\$x\\$"_s;
    QTest::newRow("lines") << u"a\n# b"_s << u"a⏎\\# b"_s;
    QTest::newRow("what is unseen") << u"a\u202eb"_s << u"a‹U+202E›b"_s;
    QTest::newRow("backslash") << u"C:\\dir"_s << u"C:\\\\dir"_s;
}

void TestCompareExports::noRecordedTextBecomesMarkdown()
{
    QFETCH(const QString, text);
    QTEST(escapedForMarkdown(text), "expected");
    const NamedPair named = hostile();
    const DifferenceBlocks blocks = differenceBlocks(named.pair, false);
    for (QString out : {pairMarkdown(named), lineMarkdown(named, blocks.front().kind, blocks.front().lines.front()),
                        taskMarkdown(named, 0, {0}, named.pair.messages), pairsMarkdown({named, named})}) {
        // Its own marks: bold, headings of pairs.
        out.remove(QRegularExpression(u"^## |^\\*\\*|(?<!\\\\)\\*\\*"_s, QRegularExpression::MultilineOption));
        QCOMPARE(bareMarks(out), QStringList());
        QVERIFY(!out.contains(QChar(0x202e)));
        // Each line of a table has as many cells as its heading.
        static const QRegularExpression border(u"(?<!\\\\)\\|"_s);
        for (const QString &line : out.split(u'\n')) {
            if (line.startsWith(u'|'))
                QVERIFY2((QList<qsizetype>{5, 7}.contains(line.count(border))), qPrintable(line));
        }
    }
}

void TestCompareExports::aFenceHoldsWhatLooksLikeItsEnd()
{
    const auto content = [](const char *text) {
        auto made = std::make_shared<Content>();
        made->text = text;
        return made;
    };
    const QString text = fileMarkdown(shop(), 0, content("a\n"), content("````\n<script>\n"));
    QCOMPARE(text.count(u"`````"_s), 2);
    QVERIFY(text.contains(u"`````diff\n"_s));
}

void TestCompareExports::theHtmlPageIsWholeByItself()
{
    const QString page = htmlOf({shop()});
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
    for (const QString &never : {u"<script"_s, u"src="_s, u"url("_s, u"@import"_s, u"<link"_s, u"http:"_s, u"https:"_s})
        QVERIFY2(!page.contains(never, Qt::CaseInsensitive), qPrintable(never));
    QVERIFY(page.contains(u"prefers-color-scheme:dark"_s));
    QVERIFY(page.contains(u"--base:#ffffff"_s) && page.contains(u"--base:#111111"_s));
}

void TestCompareExports::theHtmlPageSaysAllInOrder()
{
    const QString page = htmlOf({shop()});
    const QStringList inOrder{u"<b>Newly failing: Start the service of the machine on app1 and app2</b>"_s,
                              u"Changed before that: 5 of 23 files"_s,
                              u"good.sqlite#1"_s,
                              u"bad.sqlite#2"_s,
                              u"Newly failing"_s,
                              u"inventory/group_vars/shop.yml"_s,
                              u"cache1.shop.example"_s,
                              u"renamed and moved"_s,
                              u"0.5 s → 6.1 s"_s,
                              u"Task by task"_s,
                              u"<td class=\"failed\">✖ failed 2 of 6</td>"_s};
    qsizetype at = 0;
    for (const QString &text : inOrder) {
        at = page.indexOf(text, at);
        QVERIFY2(at >= 0, qPrintable(text));
    }
}

void TestCompareExports::noRecordedTextBecomesHtml()
{
    const QString page
        = htmlOf({hostile(), hostile()}, {.kinds = {}, .onlyDifferences = false, .speed = {}, .text = {}});
    // It reads as XML but for the few elements that have no end: nothing that was recorded opened or closed one.
    QString xml = page;
    xml.remove(u"<!DOCTYPE html>"_s).replace(QRegularExpression(u"<meta ([^>]*)>"_s), u"<meta \\1/>"_s);
    xml.replace(u"<details open>"_s, u"<details>"_s);
    QXmlStreamReader reader(xml);
    QSet<QString> elements;
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            elements << reader.name().toString();
        if (reader.isCharacters())
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!elements.contains(u"script"_s) && !elements.contains(u"img"_s));
    QVERIFY(text.contains(u"<script>alert(1)</script>"_s)); // it is there, as text
    QVERIFY(!page.contains(QChar(0x202e)) && !page.contains(QChar(0x1b)));
}

void TestCompareExports::severalPairsLeadToEach()
{
    NamedPair alone;
    alone.pair.playbook.right = shop().pair.playbook.right;
    const QString page = htmlOf({shop(), alone});
    QVERIFY(page.contains(u"<a href=\"#pair-1\">site.yml</a>"_s));
    QVERIFY(page.contains(u"<h2 id=\"pair-1\">site.yml</h2>"_s));
    QVERIFY(page.contains(u"1 task newly failing"_s));
    QVERIFY(page.contains(u"only right"_s));
    QVERIFY(!page.contains(u"pair-2"_s)); // there is nothing to read of it
}

AVIARY_TEST_GUI(TestCompareExports)
#include "tst_compareexports.moc"
