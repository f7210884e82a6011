// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "tests/support/databases.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace aviary;
using namespace Qt::StringLiterals;

// What a path turns out to be, by its content: each its own sentence.
class TestDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void everySentenceIsItsOwn();
    void aCutDatabaseShowsWhatIsThere();
    void aNewerGenerationOpensAndSaysWhatItDoesNotKnow();
    void aFileMayNotBeReadable();
    void aReportIsNamedByItsCanonicalPath();
    void namesWithSpecialCharactersOpen();
    void peopleTypePaths_data();
    void peopleTypePaths();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    static Error whatIsWrong(const QUrl &url);

    QTemporaryDir m_folder;
    QHash<QString, QString> m_sentences; // and what they were said of
};

void TestDiscovery::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Error TestDiscovery::whatIsWrong(const QUrl &url)
{
    const ReportSourcePtr source = openReport(url);
    const Result<ReportInfo> info = source->open().wait();
    return info ? Error{} : info.error();
}

void TestDiscovery::initTestCase()
{
    QFile recorded(test::data(u"shop-good.sqlite"_s));
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    const QByteArray whole = recorded.readAll();
    write(u"empty.sqlite"_s, {});
    write(u"console.txt"_s, "TASK [Gathering Facts] ****\nok: [web1]\n");
    write(u"report.zip"_s, QByteArray("PK\x03\x04", 4) + QByteArray(600, 'x'));
    write(u"short.sqlite"_s, whole.first(50));
    write(u"half.sqlite"_s, whole.first(whole.size() * 4 / 5));
    write(u"stub.sqlite"_s, whole.first(4096));
    QByteArray garbled = whole;
    for (qsizetype i = 100; i < garbled.size(); ++i)
        garbled[i] = static_cast<char>(i * 31);
    write(u"garbled.sqlite"_s, garbled);
    QFile::link(path(u"gone.sqlite"_s), path(u"link.sqlite"_s));
    {
        test::Connection other(path(u"other.sqlite"_s));
        other.run(u"create table songs (id integer, title text)"_s);
        other.run(u"create table albums (id integer)"_s);
    }
    {
        test::Connection bare(path(u"bare.sqlite"_s));
        bare.run(u"create table t (id integer)"_s);
        bare.run(u"drop table t"_s);
    }
    test::makeAraZero(path(u"zero.sqlite"_s), u"22aa8072d705"_s);
    test::makeAraZero(path(u"oldest.sqlite"_s), {});
}

void TestDiscovery::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("what");
    const auto row = [this](const char *name, const QString &file, Error::Kind kind, const QString &what) {
        QTest::newRow(name) << QUrl::fromLocalFile(path(file)) << kind << what;
    };
    row("missing", u"gone.sqlite"_s, Error::Kind::NotFound, u"There is no file gone.sqlite."_s);
    row("dangling link", u"link.sqlite"_s, Error::Kind::NotFound,
        u"link.sqlite is a link to a file that is not there."_s);
    row("folder", u"."_s, Error::Kind::Unsupported, u". is a folder."_s);
    row("empty", u"empty.sqlite"_s, Error::Kind::Empty, u"empty.sqlite is empty."_s);
    row("text", u"console.txt"_s, Error::Kind::NotADatabase, u"console.txt is not a database."_s);
    row("archive", u"report.zip"_s, Error::Kind::Unsupported, u"report.zip is packed."_s);
    row("header only", u"short.sqlite"_s, Error::Kind::Damaged,
        u"short.sqlite is cut off: only the beginning of a database is there."_s);
    row("first page only", u"stub.sqlite"_s, Error::Kind::Damaged,
        u"stub.sqlite is cut off: 4.00 KiB of 504.00 KiB are there."_s);
    row("garbled", u"garbled.sqlite"_s, Error::Kind::Damaged, u"The database is damaged."_s);
    row("not ARA's", u"other.sqlite"_s, Error::Kind::NotAra, u"other.sqlite is a database, but not one of ARA's."_s);
    row("no tables", u"bare.sqlite"_s, Error::Kind::Empty, u"bare.sqlite is a database without a single table."_s);
    row("ARA 0.x", u"zero.sqlite"_s, Error::Kind::TooOld,
        u"zero.sqlite was recorded by ARA 0.11 – 0.12, which kept its data in another way."_s);
    row("ARA before 0.9", u"oldest.sqlite"_s, Error::Kind::TooOld,
        u"oldest.sqlite was recorded by ARA 0.x, which kept its data in another way."_s);
    QTest::newRow("neither file nor server") << QUrl(u"ftp://ci.shop.example/ansible.sqlite"_s) << Error::Kind::Unsupported
                                             << u"ftp://ci.shop.example/ansible.sqlite is not a file on this machine."_s;
    QTest::newRow("device") << QUrl::fromLocalFile(u"/dev/null"_s) << Error::Kind::Unsupported
                            << u"null is not an ordinary file."_s;
}

void TestDiscovery::whatIsWrongIsSaid()
{
    QFETCH(QUrl, url);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, what);
    const Error error = whatIsWrong(url);
    QCOMPARE(error.what, what);
    QCOMPARE(error.kind, kind);
    QVERIFY2(!error.todo.isEmpty(), "what to do is said");
    QVERIFY2(!m_sentences.contains(error.what), "each its own sentence");
    m_sentences.insert(error.what, url.fileName());
}

void TestDiscovery::everySentenceIsItsOwn()
{
    const Error other = whatIsWrong(QUrl::fromLocalFile(path(u"other.sqlite"_s)));
    QVERIFY2(other.detail.contains("albums"_L1) && other.detail.contains("songs"_L1), qPrintable(other.detail));
    const Error zero = whatIsWrong(QUrl::fromLocalFile(path(u"zero.sqlite"_s)));
    QVERIFY(zero.todo.contains("ARA 1.0"_L1));
    QCOMPARE(zero.detail, u"alembic 22aa8072d705"_s);
}

void TestDiscovery::aCutDatabaseShowsWhatIsThere()
{
    const ReportSourcePtr source = openReport(QUrl::fromLocalFile(path(u"half.sqlite"_s)));
    const Result<ReportInfo> info = source->open().wait();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().what));
    QCOMPARE(info->notes.size(), 1);
    QVERIFY2(info->notes[0].startsWith("half.sqlite is cut off: "_L1), qPrintable(info->notes[0]));
    const auto playbooks = source->playbooks().wait();
    if (!playbooks) { // a part of the list is missing: that is said, too
        QCOMPARE(playbooks.error().kind, Error::Kind::Damaged);
        return;
    }
    for (const Playbook &playbook : *playbooks) {
        const Result<RecordingPtr> recording = source->recording(playbook.id).wait();
        QVERIFY(recording || recording.error().kind == Error::Kind::Damaged);
        if (recording)
            QVERIFY((*recording)->isComplete());
    }
}

void TestDiscovery::aNewerGenerationOpensAndSaysWhatItDoesNotKnow()
{
    const QString file = test::copied(u"schema/ara-head-m19.sqlite"_s, path(u"newer.sqlite"_s));
    {
        test::Connection newer(file);
        newer.run(
            u"insert into django_migrations (app, name, applied) values ('api', '0021_colours', '2027-01-01 00:00:00')"_s);
        newer.run(u"alter table tasks add column colour text"_s);
        newer.run(u"create table api_moods (id integer)"_s);
    }
    const ReportSourcePtr source = openReport(QUrl::fromLocalFile(file));
    const Result<ReportInfo> info = source->open().wait();
    QVERIFY(info);
    QCOMPARE(info->schema, 21);
    QCOMPARE(
        info->notes,
        QStringList(
            {u"Recorded by an ARA newer than Aviary knows (0021_colours). Not shown: api_moods, tasks.colour."_s}));
    QVERIFY(!source->playbooks().wait()->empty());
}

void TestDiscovery::aFileMayNotBeReadable()
{
    const QString file = test::copied(u"shop-good.sqlite"_s, path(u"secret.sqlite"_s));
    if (::geteuid() == 0)
        QSKIP("the superuser may read everything");
    QFile::setPermissions(file, {});
    const Error error = whatIsWrong(QUrl::fromLocalFile(file));
    QCOMPARE(error.kind, Error::Kind::NotReadable);
    QCOMPARE(error.what, u"secret.sqlite may not be read."_s);
}

void TestDiscovery::aReportIsNamedByItsCanonicalPath()
{
    const QString file = test::copied(u"shop-good.sqlite"_s, path(u"ansible.sqlite"_s));
    QVERIFY(QFile::link(file, path(u"latest.sqlite"_s)));
    QVERIFY(QDir(m_folder.path()).mkdir(u"sub"_s));
    const QUrl canonical = QUrl::fromLocalFile(QFileInfo(file).canonicalFilePath());
    for (const QString &name : {u"ansible.sqlite"_s, u"latest.sqlite"_s, u"sub/../ansible.sqlite"_s})
        QCOMPARE(openReport(QUrl::fromLocalFile(path(name)))->open().wait()->origin, canonical);
}

void TestDiscovery::namesWithSpecialCharactersOpen()
{
    for (const QString &name :
         {u"50% done?#1 & more.sqlite"_s, u"größer – 設定.sqlite"_s, u"a b;c=d.sqlite"_s, u"%41.sqlite"_s}) {
        const QString file = test::copied(u"shop-good.sqlite"_s, path(name));
        const ReportSourcePtr source = openReport(QUrl::fromLocalFile(file));
        const Result<ReportInfo> info = source->open().wait();
        QVERIFY2(info, qPrintable(name));
        QCOMPARE(info->origin.toLocalFile(), QFileInfo(file).canonicalFilePath());
    }
}

void TestDiscovery::peopleTypePaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("absolute") << u"/logs/ansible.sqlite"_s << QUrl(u"file:///logs/ansible.sqlite"_s);
    QTest::newRow("relative") << u"logs/ansible.sqlite"_s << QUrl(u"file:///work/logs/ansible.sqlite"_s);
    QTest::newRow("up") << u"../ansible.sqlite"_s << QUrl(u"file:///ansible.sqlite"_s);
    QTest::newRow("home") << u"~/ansible.sqlite"_s << QUrl::fromLocalFile(QDir::homePath() + u"/ansible.sqlite"_s);
    QTest::newRow("url") << u" file:///logs/a%20b.sqlite\n"_s << QUrl(u"file:///logs/a%20b.sqlite"_s);
    QTest::newRow("quoted") << u"'/logs/a b.sqlite'"_s << QUrl::fromLocalFile(u"/logs/a b.sqlite"_s);
    QTest::newRow("percent in a name") << u"/logs/50%25.sqlite"_s << QUrl::fromLocalFile(u"/logs/50%25.sqlite"_s);
    QTest::newRow("colon in a name") << u"ci:42.sqlite"_s << QUrl::fromLocalFile(u"/work/ci:42.sqlite"_s);
    QTest::newRow("server") << u"https://ara.example/"_s << QUrl(u"https://ara.example/"_s);
    QTest::newRow("nothing") << u"  "_s << QUrl();
}

void TestDiscovery::peopleTypePaths()
{
    QFETCH(QString, text);
    QFETCH(QUrl, url);
    QCOMPARE(urlFromUserInput(text, u"/work"_s), url);
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
