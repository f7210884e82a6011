// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/directoryindex.h"
#include "models/sources/web/robots.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

// Listings of a folder as real servers make them (tests/data/indexes, all of one folder), and pages that nobody should
// make.
class TestDirectoryIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyServerListsTheSame_data();
    void everyServerListsTheSame();
    void sizesCountOnlyWhenTheyAreExact();
    void linksThatLeadElsewhereAreNoEntries_data();
    void linksThatLeadElsewhereAreNoEntries();
    void htmlMayBeOfAnyQuality_data();
    void htmlMayBeOfAnyQuality();
    void aPageWithLinksIsNoListing();
    void theAddressDecidesWhatIsBelow_data();
    void theAddressDecidesWhatIsBelow();
    void hugePagesAreReadInTime_data();
    void hugePagesAreReadInTime();
    void entriesAreBounded();
    void robotsMayBeKeptOut_data();
    void robotsMayBeKeptOut();

private:
    static QByteArray recorded(const QString &name);
    static QStringList namesIn(const DirectoryIndex &index);
};

namespace {

const QUrl Base(u"https://ci.example/logs/job-17/"_s);

}

QByteArray TestDirectoryIndex::recorded(const QString &name)
{
    QFile file(QStringLiteral(AVIARY_TEST_DATA "/indexes/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestDirectoryIndex::namesIn(const DirectoryIndex &index)
{
    QStringList names;
    for (const IndexEntry &entry : index.entries)
        names << (entry.isFolder ? entry.name + u'/' : entry.name);
    return names;
}

void TestDirectoryIndex::everyServerListsTheSame_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"apache-plain", "apache-fancy", "apache-table", "apache-logserver", "nginx-exact",
                             "nginx-rounded", "python", "lighttpd"})
        QTest::newRow(name) << QString::fromLatin1(name) + u".html"_s;
}

void TestDirectoryIndex::everyServerListsTheSame()
{
    QFETCH(const QString, file);
    const DirectoryIndex index = parseDirectoryIndex(recorded(file), Base);
    QVERIFY(index.isListing);
    QVERIFY(index.isWhole);
    QStringList names = namesIn(index);
    names.sort();
    QCOMPARE(
        names,
        (QStringList{u"#hash?query.txt"_s, u"100%25.txt"_s,
                     u"a-very-long-name-of-a-log-file-that-a-listing-cuts-off-somewhere.txt"_s, u"a:b.txt"_s,
                     u"ansible.sqlite"_s, u"ara-report/"_s, u"console.txt"_s, u"grün & <b>\"q\".txt"_s, u"job.json"_s,
                     u"logs.tar.gz"_s, u"my run.sqlite"_s, u"report.html"_s, u"zuul-info/"_s, u"~tilde.txt"_s}));
    for (const IndexEntry &entry : index.entries) {
        QVERIFY(entry.url.isValid());
        QCOMPARE(entry.url.host(), Base.host());
        // What is asked for later is what the server will understand as this name.
        const QString path = QUrl::fromPercentEncoding(entry.url.path(QUrl::FullyEncoded).toLatin1());
        QCOMPARE(path, u"/logs/job-17/"_s + entry.name + (entry.isFolder ? u"/"_s : QString()));
        QVERIFY(!entry.url.hasQuery() && !entry.url.hasFragment());
    }
}

void TestDirectoryIndex::sizesCountOnlyWhenTheyAreExact()
{
    const auto sizeOf = [](const QString &file, const QString &name) -> qint64 {
        for (const IndexEntry &entry : parseDirectoryIndex(recorded(file), Base).entries) {
            if (entry.name == name)
                return entry.size;
        }
        return -2;
    };
    for (const QString &file : {u"apache-fancy.html"_s, u"apache-table.html"_s, u"apache-logserver.html"_s,
                                u"nginx-exact.html"_s, u"nginx-rounded.html"_s})
        QCOMPARE(sizeOf(file, u"console.txt"_s), 213);
    for (const QString &file : {u"apache-fancy.html"_s, u"apache-logserver.html"_s, u"nginx-rounded.html"_s,
                                u"lighttpd.html"_s, u"python.html"_s, u"apache-plain.html"_s})
        QCOMPARE(sizeOf(file, u"ansible.sqlite"_s), -1);
    QCOMPARE(sizeOf(u"nginx-exact.html"_s, u"ansible.sqlite"_s), 49152);
    QCOMPARE(sizeOf(u"nginx-exact.html"_s, u"logs.tar.gz"_s), 1300000);
    QCOMPARE(sizeOf(u"nginx-exact.html"_s, u"ara-report"_s), -1);
}

void TestDirectoryIndex::linksThatLeadElsewhereAreNoEntries_data()
{
    QTest::addColumn<QByteArray>("href");
    for (const char *href : {"",
                             "/",
                             "../",
                             "..",
                             ".",
                             "./",
                             "?C=N;O=D",
                             "#top",
                             "/logs/",
                             "/logs/job-17/",
                             "/logs/job-17",
                             "/logs/job-18/x",
                             "https://ci.example/",
                             "https://other.example/logs/job-17/x",
                             "http://ci.example/logs/job-17/x",
                             "https://ci.example:8443/logs/job-17/x",
                             "//other.example/logs/job-17/x",
                             "ftp://ci.example/logs/job-17/x",
                             "javascript:alert(1)",
                             "mailto:a@b.example",
                             "file:///logs/job-17/x",
                             "data:text/html,x",
                             "%2e%2e/",
                             "%2e%2e%2fx",
                             "..%2fx",
                             "a%2fb",
                             "a/b",
                             "a/../../x",
                             "x%00y",
                             "https://user@other.example/logs/job-17/x",
                             "a\\..\\b",
                             "x?download=1",
                             "https://[",
                             "http:x"})
        QTest::newRow(*href == '\0' ? "empty" : href) << QByteArray(href);
}

void TestDirectoryIndex::linksThatLeadElsewhereAreNoEntries()
{
    QFETCH(const QByteArray, href);
    const DirectoryIndex index = parseDirectoryIndex(
        "<title>Index of /logs/job-17</title><a href=\"" + href + "\">x</a><a href=good>good</a>", Base);
    QCOMPARE(namesIn(index), QStringList{u"good"_s});
}

void TestDirectoryIndex::htmlMayBeOfAnyQuality_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("names");
    const QStringList x{u"x"_s};
    QTest::newRow("no end") << "<a href=\"x\""_ba << x;
    QTest::newRow("upper case") << "<A CLASS=n HREF='x'>X</A>"_ba << x;
    QTest::newRow("no quotes") << "<a href=x>x</a>"_ba << x;
    QTest::newRow("spaces") << "<a\n\thref =\n \" x \" >x</a>"_ba << x;
    QTest::newRow("twice") << "<a href=x>x</a><a href=./x>again</a>"_ba << x;
    QTest::newRow("two attributes of one name") << "<a href=x href=y>x</a>"_ba << x;
    QTest::newRow("in a comment") << "<!-- <a href=y>y</a> --><a href=x>x</a><!-- <a href=z>"_ba << x;
    QTest::newRow("in a script") << "<script>if (a<b) w('<a href=y>')</script><a href=x>x</a><SCRIPT><a href=z>"_ba
                                 << x;
    QTest::newRow("in a style sheet") << "<style><a href=y></STYLE ><a href=x>x</a>"_ba << x;
    QTest::newRow("a title that holds a link") << "<title><a href=x>x</a>"_ba << x;
    QTest::newRow("less than") << "1 < 2 <3 <a href=x>x</a> <"_ba << x;
    QTest::newRow("entities") << "<a href=\"a&amp;b&#x21;&#33;&nope;&#xd800;&\">x</a>"_ba
                              << QStringList{u"a&b!!&nope;&"_s}; // then a fragment begins
    QTest::newRow("not UTF-8") << "<a href=\"%ff%fe.sqlite\">x</a>"_ba << QStringList{u"\ufffd\ufffd.sqlite"_s};
    QTest::newRow("other links of a tag") << "<area href=y><img src=z><a name=w><a href=x>"_ba << x;
    QTest::newRow("a nul") << QByteArray("<a href=x>\0</a><a\0 href=y>", 27) << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("nothing") << ""_ba << QStringList();
    QTest::newRow("no HTML") << "SQLite format 3"_ba << QStringList();
}

void TestDirectoryIndex::htmlMayBeOfAnyQuality()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QStringList, names);
    QCOMPARE(namesIn(parseDirectoryIndex(html, Base)), names);
}

void TestDirectoryIndex::aPageWithLinksIsNoListing()
{
    const DirectoryIndex index = parseDirectoryIndex(
        "<html><title>Build 17</title><h1>The index of /</h1><a href=ansible.sqlite>database</a>", Base);
    QVERIFY(!index.isListing);
    QCOMPARE(namesIn(index), QStringList{u"ansible.sqlite"_s});
}

void TestDirectoryIndex::theAddressDecidesWhatIsBelow_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<QStringList>("names");
    const QStringList relative{u"x"_s};
    QTest::newRow("a folder") << Base << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("a page in it") << QUrl(u"https://ci.example/logs/job-17/index.html?a=b#c"_s)
                                  << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("with a password") << QUrl(u"https://me:secret@ci.example/logs/job-17/"_s)
                                     << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("with its port") << QUrl(u"https://ci.example:443/logs/job-17/"_s) << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("another folder") << QUrl(u"https://ci.example/logs/job-18/"_s) << relative;
    QTest::newRow("the root without a slash") << QUrl(u"https://ci.example"_s) << relative;
    QTest::newRow("written another way") << QUrl(u"https://ci.example/logs/x/../job%2D17/"_s)
                                         << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("no server") << QUrl(u"file:///logs/job-17/"_s) << QStringList();
    QTest::newRow("nothing") << QUrl() << QStringList();
}

void TestDirectoryIndex::theAddressDecidesWhatIsBelow()
{
    QFETCH(const QUrl, base);
    QFETCH(const QStringList, names);
    const DirectoryIndex index
        = parseDirectoryIndex("<a href=x>x</a><a href=https://ci.example/logs/job-17/y>y</a>", base);
    QCOMPARE(namesIn(index), names);
    for (const IndexEntry &entry : index.entries)
        QVERIFY(entry.url.userInfo().isEmpty());
}

void TestDirectoryIndex::hugePagesAreReadInTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"<!>", "<!--", "<a href=\"", "<", "&", "<script>", "<a href=x>&#1;", "<title>",
                              "<a href='", "</a", "<p =", "<?", "&#x"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestDirectoryIndex::hugePagesAreReadInTime()
{
    QFETCH(const QByteArray, piece);
    QElapsedTimer timer;
    timer.start();
    parseDirectoryIndex(piece.repeated(4'000'000 / piece.size()), Base);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // a square of it would take hours
}

void TestDirectoryIndex::entriesAreBounded()
{
    QByteArray many;
    for (int i = 0; i < 100'001; ++i)
        many += "<a href=" + QByteArray::number(i) + ">";
    const DirectoryIndex index = parseDirectoryIndex(many, Base);
    QCOMPARE(index.entries.size(), 100'000U);
    QVERIFY(!index.isWhole);
}

void TestDirectoryIndex::robotsMayBeKeptOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("nothing") << ""_ba << true;
    QTest::newRow("all") << "User-agent: *\nDisallow: /\n"_ba << false;
    QTest::newRow("nothing disallowed") << "User-agent: *\nDisallow:\n"_ba << true;
    QTest::newRow("another program") << "User-agent: BadBot\nDisallow: /\n"_ba << true;
    QTest::newRow("this program") << "User-agent: Aviary\r\nDisallow: /logs\r\n"_ba << false;
    QTest::newRow("this program only") << "User-agent: *\nDisallow: /\n\nUser-agent: aviary\nAllow: /\n"_ba << true;
    QTest::newRow("a shared group") << "User-agent: BadBot\nUser-agent: *\nDisallow: /logs/ # please\n"_ba << false;
    QTest::newRow("another folder") << "user-agent: *\ndisallow: /private/\n"_ba << true;
    QTest::newRow("the longest rule says") << "User-agent: *\nDisallow: /\nAllow: /logs/\n"_ba << true;
    QTest::newRow("the friendlier of two") << "User-agent: *\nDisallow: /logs/\nAllow: /logs/\n"_ba << true;
    QTest::newRow("a star") << "User-agent: *\nDisallow: /*/job-\n"_ba << false;
    QTest::newRow("a star that does not match") << "User-agent: *\nDisallow: /*.sqlite\n"_ba << true;
    QTest::newRow("an end") << "User-agent: *\nDisallow: /logs/job-17/$\n"_ba << false;
    QTest::newRow("an end that is not there") << "User-agent: *\nDisallow: /logs/$\n"_ba << true;
    QTest::newRow("a star before an end") << "User-agent: *\nDisallow: /*7/$\n"_ba << false;
    QTest::newRow("HTML") << "<!DOCTYPE html><a href=\"http://x/\">Disallow: /</a>"_ba << true;
}

void TestDirectoryIndex::robotsMayBeKeptOut()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, allowed);
    QCOMPARE(RobotRules::parse(text).allows(Base), allowed);
}

QTEST_GUILESS_MAIN(TestDirectoryIndex)
#include "tst_directoryindex.moc"
