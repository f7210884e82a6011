// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/fakesource.h"
#include "models/timeline/traitsreader.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

// "async", "retries", both or "".
QString told(TaskTraits traits)
{
    QStringList words;
    if (traits.async)
        words << u"async"_s;
    if (traits.retries)
        words << u"retries"_s;
    return words.join(u' ');
}

// Of each task with traits: "name: async".
QStringList tasksWithTraits(const Recording &recording, const TimelineTraits &traits)
{
    QStringList lines;
    for (TableIndex task = 0; task < recording.tasks().size(); ++task) {
        if (traits.of(task).any())
            lines << recording.tasks()[task].name + u": "_s + told(traits.of(task));
    }
    return lines;
}

} // namespace

class TestTraits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyKeysOfTheTaskCount_data();
    void onlyKeysOfTheTaskCount();
    void tasksOfAFileAreToldApart();
    void anyTextIsRead_data();
    void anyTextIsRead();
    void realRunsHaveTheirTraits_data();
    void realRunsHaveTheirTraits();
    void attemptsAreReadFromContents();
    void onlyTheNewestResultsAreRead();
    void whatIsNotRecordedIsNotTold();
    void anotherRecordingEndsTheReading();
};

void TestTraits::onlyKeysOfTheTaskCount_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected, int line = 1) {
        QTest::newRow(name) << QByteArray(text) << line << QString::fromLatin1(expected);
    };
    row("plain", "- name: a\n  command: x\n", "");
    row("async", "- name: a\n  command: x\n  async: 30\n  poll: 0\n", "async");
    row("until", "- name: a\n  until: x is done\n", "retries");
    row("retries alone", "- name: a\n  retries: 3\n", "retries");
    row("both", "- name: a\n  async: 30\n  retries: 3\n", "async retries");
    row("first key", "- async: 30\n  command: x\n", "async");
    row("deep in a play", "- hosts: all\n  tasks:\n    - name: a\n      async: 5\n    - name: b\n", "async", 3);
    row("the next task's", "- name: a\n  command: x\n- name: b\n  async: 5\n", "");
    row("the play's next key", "  - name: a\n    command: x\n  handlers:\n    - name: b\n      async: 5\n", "");
    row("an argument", "- name: a\n  some_module:\n    async: 5\n    until: x\n", "");
    row("a variable", "- name: a\n  vars:\n      async: 5\n  command: x\n", "");
    row("an item of a loop", "- name: a\n  loop:\n    - async: 5\n    - until: x\n", "");
    row("a list at the indent of its key", "- name: a\n  loop:\n  - async: 5\n  command: x\n", "");
    row("behind such a list", "- name: a\n  loop:\n  - b\n  -\n    async: 5\n  retries: 5\n", "retries");
    row("in a text", "- name: a\n  shell: |\n    async: 5\n    until: x\n", "");
    row("behind a text", "- name: a\n  shell: |\n    echo\n\n   \n    async: 1\n  async: 5\n", "async");
    row("in a folded text", "- name: a\n  shell: >-\n      until: x\n  register: y\n", "");
    row("behind comments", "- name: a\n# async: 1\n  # until: x\n\n  async: 5 # seconds\n", "async");
    row("a comment", "- name: a\n  #async: 5\n  command: x # until: y\n", "");
    row("a quoted text over lines", "- name: a\n  msg: \"one\nasync: 5\n  until: x\n\"\n  retries: 1\n", "retries");
    row("escaped marks", "- name: a\n  msg: \"\\\"\n  async: 5\n  \"\n", "");
    row("doubled marks", "- name: a\n  msg: 'it''s\n  async: 5\n  '\n", "");
    row("an apostrophe", "- name: it's\n  msg: don't\n  async: 5\n", "async");
    row("brackets over lines", "- name: a\n  loop: [1,\n2, {async: 5},\n  until,\n]\n  retries: 1\n", "retries");
    row("brackets with an apostrophe", "- name: a\n  loop: [don't, 1]\n  async: 5\n", "async");
    row("quoted keys", "- \"name\": a\n  'async': 5\n  \"until\": x\n", "async retries");
    row("a blank before the colon", "- name: a\n  async : 5\n", "async");
    row("no key", "- name: a\n  async:5\n", "");
    row("another key", "- name: a\n  async_status: x\n  retries_of: 1\n", "");
    row("async: 0", "- name: a\n  async: 0 # waits\n", "");
    row("async: \"0\"", "- name: a\n  async: \"0\"\n", "");
    row("a template", "- name: a\n  async: \"{{ slow }}\"\n", "async");
    row("more blanks behind the dash", "-   name: a\n    async: 5\n", "async");
    row("the dash alone", "-\n  name: a\n  async: 5\n", "async", 2);
    row("block", "- name: a\n  block:\n    - name: b\n      async: 5\n  rescue:\n    - name: c\n", "");
    row("in a block", "- name: a\n  block:\n    - name: b\n      async: 5\n  rescue:\n    - name: c\n", "async", 3);
    row("a block's last", "- block:\n    - name: b\n      command: x\n  retries: 1\n", "", 2);
    row("flow", "- {name: a, command: x, async: 5}\n", "async");
    row("flow over lines", "- {name: \"a, async: 5}\",\n   vars: {async: 5},\n   until: x}\n- {async: 5}\n", "retries");
    row("another document", "- name: a\n---\n- name: b\n  async: 5\n", "");
    row("line ends of Windows", "- name: a\r\n  async: 5\r\n", "async");
    row("no end of the last line", "- name: a\n  async: 5", "async");
    row("a line that is not there", "- name: a\n  async: 5\n", "", 9);
}

void TestTraits::onlyKeysOfTheTaskCount()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, expected);
    const std::vector<TaskTraits> traits = traitsIn(text, std::array{line});
    QCOMPARE(traits.size(), 1U);
    QCOMPARE(told(traits[0]), expected);
}

void TestTraits::tasksOfAFileAreToldApart()
{
    const QByteArray text = "- name: a\n  async: 5\n- name: b\n- name: c\n  until: x\n";
    // Line 3 twice: a file that two plays include.
    const std::vector<TaskTraits> traits = traitsIn(text, std::array{1, 3, 3, 4});
    QCOMPARE(traits, (std::vector<TaskTraits>{{true, false}, {}, {}, {false, true}}));
}

void TestTraits::anyTextIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dashes") << QByteArray(10'000, '-');
    QTest::newRow("dashes and blanks") << QByteArray("- ").repeated(10'000);
    QTest::newRow("blanks") << QByteArray(10'000, ' ');
    QTest::newRow("open bracket") << QByteArray("- a: [\n").repeated(10'000);
    QTest::newRow("open flow") << QByteArray("- {\n").repeated(10'000);
    QTest::newRow("open text") << QByteArray("- a: \"\\\n").repeated(10'000);
    QTest::newRow("bytes") << QByteArray("\x00\xff\x80:\n", 5).repeated(10'000);
    QTest::newRow("nested") << QByteArray("- block:\n").repeated(10'000);
}

void TestTraits::anyTextIsRead()
{
    QFETCH(QByteArray, text);
    std::vector<int> lines(300);
    std::iota(lines.begin(), lines.end(), 1);
    QCOMPARE(traitsIn(text, lines).size(), lines.size());
}

void TestTraits::realRunsHaveTheirTraits_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("playbook");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("site.yml") << u"shop-bad.sqlite"_s << 2
                              << QStringList{u"database : Load the schema in the background: async"_s,
                                             u"database : Wait for the schema: retries"_s};
    QTest::newRow("failures.yml") << u"shop-extras.sqlite"_s << 2
                                  << QStringList{u"Retries until it gives up: retries"_s};
}

void TestTraits::realRunsHaveTheirTraits()
{
    QFETCH(QString, report);
    QFETCH(int, playbook);
    test::Report real(report, playbook);
    QVERIFY(real.recording);
    TraitsReader reader;
    reader.setRecording(real.source.get(), real.recording);
    QTRY_VERIFY(!reader.isBusy());
    QTEST(tasksWithTraits(*real.recording, *reader.traits()), "expected");
    QVERIFY(reader.traits()->results > 0);
    QCOMPARE(reader.traits()->resultsRead, reader.traits()->results);
    QVERIFY(!reader.traits()->attempts.isEmpty());
    for (const auto &[row, attempts] : reader.traits()->attempts.asKeyValueRange()) {
        QVERIFY(reader.traits()->of(real.recording->taskOf(row)).retries);
        QCOMPARE(attempts, 2);
    }
}

namespace {

ContentPtr contentWith(const QByteArray &text, bool json)
{
    auto content = std::make_shared<Content>();
    content->text = text;
    if (json)
        content->json = JsonDocument::parse(text);
    return content;
}

// One host; task 1 may be tried again, task 2 not; so many results of each.
struct MadeReport
{
    explicit MadeReport(int results)
    {
        RecordingBuilder builder(19);
        builder.setPlaybook({.id = PlaybookId{1}, .state = State::Completed, .path = u"/site.yml"_s});
        builder.setPlays({{.id = PlayId{1}}});
        builder.setFiles({{FileId{1}, u"/site.yml"_s, {}}});
        builder.setTasks({{.id = TaskId{1}, .line = 1, .play = 0, .file = 0, .name = u"a"_s},
                          {.id = TaskId{2}, .line = 3, .play = 0, .file = 0, .name = u"b"_s}});
        builder.setHosts({{.id = HostId{1}, .name = u"web1"_s}});
        for (qint64 id = 1; id <= 2LL * results; ++id)
            builder.addResult(ResultId{id}, TaskId{id <= results ? 1 : 2}, HostId{1}, PlayId{1}, id, 1, Status::Ok,
                              false, false);
        recording = builder.finish();
        data.files[FileId{1}] = contentWith("- name: a\n  until: x\n- name: b\n", false);
    }
    RecordingPtr recording;
    FakeSource::Data data;
};

} // namespace

void TestTraits::attemptsAreReadFromContents()
{
    MadeReport made(4);
    made.data.results[ResultId{1}] = contentWith("{\"attempts\": 1}", true);
    made.data.results[ResultId{2}] = contentWith("{\"attempts\": 3}", true);
    made.data.results[ResultId{3}] = contentWith("{\"results\": [{\"attempts\": 2}, {}, {\"attempts\": 5}, 7]}", true);
    made.data.results[ResultId{4}] = contentWith("[\"attempts\"]", true);
    made.data.results[ResultId{5}] = contentWith("{\"attempts\": 9}", true); // of a task that is not tried again
    FakeSource source(made.data);
    TraitsReader reader;
    QSignalSpy idle(&reader, &TraitsReader::idle);
    reader.setRecording(&source, made.recording);
    QVERIFY(reader.isBusy());
    QTRY_COMPARE(idle.count(), 1);
    QCOMPARE(reader.traits()->attempts, (QHash<RowIndex, int>{{1, 3}, {2, 5}}));
    QCOMPARE(reader.traits()->attemptsOf(1), 3);
    QCOMPARE(reader.traits()->attemptsOf(0), 1);
}

void TestTraits::onlyTheNewestResultsAreRead()
{
    const int results = static_cast<int>(TraitsReader::MostResults) + 20;
    MadeReport made(results);
    for (qint64 id = 1; id <= results; ++id)
        made.data.results[ResultId{id}] = contentWith("{\"attempts\": 2}", true);
    FakeSource source(made.data);
    TraitsReader reader;
    reader.setRecording(&source, made.recording);
    QTRY_VERIFY(!reader.isBusy());
    QCOMPARE(reader.traits()->results, results);
    QCOMPARE(reader.traits()->resultsRead, static_cast<qint64>(TraitsReader::MostResults));
    QCOMPARE(reader.traits()->attemptsOf(19), 1);
    QCOMPARE(reader.traits()->attemptsOf(20), 2);
}

void TestTraits::whatIsNotRecordedIsNotTold()
{
    MadeReport made(1);
    made.data.files.clear();
    FakeSource source(made.data);
    TraitsReader reader;
    reader.setRecording(&source, made.recording);
    QTRY_VERIFY(!reader.isBusy());
    QVERIFY(!reader.traits()->of(0).any());
    QCOMPARE(source.calls(FakeSource::Call::Result), 0);
}

void TestTraits::anotherRecordingEndsTheReading()
{
    MadeReport made(1);
    made.data.results[ResultId{1}] = contentWith("{\"attempts\": 2}", true);
    FakeSource source(made.data);
    TraitsReader reader;
    reader.setRecording(&source, made.recording);
    QTRY_VERIFY(!reader.isBusy());
    QVERIFY(reader.traits()->of(0).retries);
    QSignalSpy changed(&reader, &TraitsReader::changed);
    reader.setRecording(nullptr, nullptr);
    QVERIFY(!reader.isBusy());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*reader.traits(), TimelineTraits());
}

AVIARY_TEST_GUILESS(TestTraits)
#include "tst_traits.moc"
