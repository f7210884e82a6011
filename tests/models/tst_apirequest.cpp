// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/apirequest.h"
#include "models/sources/openreport.h"
#include "tests/support/oracle.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

const QStringList Recorded
    = {u"shop-good"_s, u"shop-bad"_s, u"shop-running"_s, u"shop-extras"_s, u"shop-free"_s, u"schema/ara-head-m19"_s};
const QStringList Kinds = {u"labels"_s,      u"playbooks"_s, u"plays"_s, u"tasks"_s,  u"hosts"_s,
                           u"latesthosts"_s, u"results"_s,   u"files"_s, u"records"_s};
constexpr auto OracleBase = "http://127.0.0.1:8078";

ReportSourcePtr openRecorded(const QString &name)
{
    return openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(name)));
}

JsonDocument oracleOf(const QString &report, const QString &name)
{
    return test::oracle(report.section(u'/', -1), name);
}

ApiRequest requestFor(const QByteArray &address)
{
    ApiRequest request;
    request.path = address.split('?').front();
    request.query = address.sliced(std::min(request.path.size() + 1, address.size()));
    request.base = OracleBase;
    return request;
}

ApiAnswer get(ReportSource &source, const QByteArray &address)
{
    return answerApi(source, requestFor(address));
}

JsonDocument json(const ApiAnswer &answer)
{
    return JsonDocument::parse(answer.body);
}

// "3 2 1": the ids in a list.
QByteArray ids(const ApiAnswer &answer)
{
    const JsonDocument document = json(answer);
    QByteArrayList ids;
    for (JsonValue row = document.root().find(u"results"_s).firstChild(); !row.isNone(); row = row.next())
        ids << row.find(u"id"_s).toCompact().toUtf8();
    return ids.join(' ');
}

} // namespace

class TestApiRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesEqualThoseOfAra_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("kind");
        for (const QString &report : Recorded) {
            for (const QString &kind : Kinds)
                QTest::addRow("%s %s", qPrintable(report), qPrintable(kind)) << report << kind;
        }
    }
    void pagesEqualThoseOfAra()
    {
        QFETCH(QString, report);
        QFETCH(QString, kind);
        const ReportSourcePtr source = openRecorded(report);
        const JsonDocument pages = oracleOf(report, kind + u".page"_s);
        int compared = 0;
        for (JsonValue page = pages.root().firstChild(); !page.isNone(); page = page.next()) {
            const QByteArray address = page.key().toUtf8().split(' ').last();
            const ApiAnswer answer = get(*source, address);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.contentType, "application/json");
            const JsonDocument actual = json(answer);
            for (JsonValue member = page.firstChild(); !member.isNone(); member = member.next()) {
                if (kind == "latesthosts"_L1 && member.key() == "results"_L1)
                    continue; // in no order of their own there
                QCOMPARE(test::difference(actual.root().find(member.key()), member, true, member.key()),
                         QString());
            }
            ++compared;
        }
        QCOMPARE(compared, 2);
    }

    void everyObjectHasAnAddress_data() { pagesEqualThoseOfAra_data(); }
    void everyObjectHasAnAddress()
    {
        QFETCH(QString, report);
        QFETCH(QString, kind);
        const ReportSourcePtr source = openRecorded(report);
        const JsonDocument details = oracleOf(report, kind + u".details"_s);
        for (JsonValue detail = details.root().firstChild(); !detail.isNone(); detail = detail.next()) {
            const ApiAnswer answer = get(*source, "/api/v1/" + kind.toUtf8() + '/' + detail.key().toUtf8());
            QCOMPARE(answer.status, 200);
            QCOMPARE(test::difference(json(answer).root(), detail, true, detail.key()), QString());
        }
        // What ARA itself does not find: hosts with a dot in their name.
        const JsonDocument problems = oracleOf(report, u"problems"_s);
        for (JsonValue problem = problems.root().firstChild(); !problem.isNone(); problem = problem.next())
            QCOMPARE(get(*source, "/api/v1/" + problem.key().toUtf8()).status, problem.toCompact().toInt());
    }

    void rootsEqualThoseOfAra()
    {
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        QCOMPARE(test::difference(json(get(*source, "/api/")).root(), oracleOf(u"shop-bad"_s, u"api"_s).root()),
                 QString());
        QCOMPARE(test::difference(json(get(*source, "/api/v1/")).root(), oracleOf(u"shop-bad"_s, u"root"_s).root()),
                 QString());
    }

    void whatIsFilteredIsWhatAraFilters_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("status, repeated") << QByteArray("playbooks?status=failed&status=completed&order=id")
                                          << QByteArray("1 2 3");
        QTest::newRow("name contains, any case") << QByteArray("playbooks?name=WEBSHOP%3A+site") << QByteArray("2");
        QTest::newRow("nothing asked for") << QByteArray("playbooks?name=") << QByteArray("3 2 1");
        QTest::newRow("unknown parameter") << QByteArray("playbooks?colour=red") << QByteArray("3 2 1");
        QTest::newRow("order") << QByteArray("playbooks?order=-started") << QByteArray("3 2 1");
        QTest::newRow("two orders") << QByteArray("playbooks?order=duration,-id&limit=1") << QByteArray("1");
        QTest::newRow("limit that is none") << QByteArray("playbooks?limit=0&offset=abc") << QByteArray("3 2 1");
        QTest::newRow("beyond the end") << QByteArray("playbooks?offset=99") << QByteArray();
        QTest::newRow("truth that is none") << QByteArray("results?changed=1&limit=1&order=id") << QByteArray("1");
    }
    void whatIsFilteredIsWhatAraFilters()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, expected);
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        const ApiAnswer answer = get(*source, "/api/v1/" + address);
        QCOMPARE(answer.status, 200);
        QCOMPARE(ids(answer), expected);
    }

    void whatIsWrongIsSaidAsAraSaysIt_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("number") << QByteArray("/api/v1/results?playbook=abc") << 400
                                << QByteArray(R"({"playbook":["Enter a number."]})");
        QTest::newRow("choice")
            << QByteArray("/api/v1/results?status=changed") << 400
            << QByteArray(R"({"status":["Select a valid choice. changed is not one of the available choices."]})");
        QTest::newRow("order")
            << QByteArray("/api/v1/results?order=nosuch") << 400
            << QByteArray(R"({"order":["Select a valid choice. nosuch is not one of the available choices."]})");
        QTest::newRow("time") << QByteArray("/api/v1/playbooks?started_after=yesterday") << 400
                              << QByteArray(R"({"started_after":["Enter a valid date/time."]})");
        QTest::newRow("date alone") << QByteArray("/api/v1/playbooks?started_after=2026-11-21") << 400
                                    << QByteArray(R"({"started_after":["Enter a valid date/time."]})");
        QTest::newRow("uuid") << QByteArray("/api/v1/plays?uuid=12") << 400
                              << QByteArray(R"({"uuid":["Enter a valid UUID."]})");
        QTest::newRow("no such id") << QByteArray("/api/v1/results/99999") << 404
                                    << QByteArray(R"({"detail":"Not found."})");
        QTest::newRow("no id") << QByteArray("/api/v1/results/abc") << 404 << QByteArray(R"({"detail":"Not found."})");
    }
    void whatIsWrongIsSaidAsAraSaysIt()
    {
        QFETCH(QByteArray, address);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        const ApiAnswer answer = get(*source, address);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, body);
    }

    void addressesAreTakenAsAraTakesThem_data()
    {
        QTest::addColumn<QByteArray>("address");
        for (const char *address : {"/api", "/api/v1", "/api/v1/playbooks/", "/api/v1/playbooks/1/", "/api/v1/nosuch",
                                    "/api/v1/playbooks/1/plays", "/", "/api/v1/../v1/playbooks"})
            QTest::newRow(address) << QByteArray(address);
    }
    void addressesAreTakenAsAraTakesThem()
    {
        QFETCH(QByteArray, address);
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        const ApiAnswer answer = get(*source, address);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.contentType.startsWith("text/html"));
    }

    void nothingButReadingIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "TRACE"})
            QTest::newRow(method) << QByteArray(method);
    }
    void nothingButReadingIsAnswered()
    {
        QFETCH(QByteArray, method);
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        ApiRequest request = requestFor("/api/v1/playbooks/1");
        request.method = method;
        const ApiAnswer answer = answerApi(*source, request);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.body, "{\"detail\":\"Method \\\"" + method + "\\\" not allowed.\"}");
        QVERIFY(std::ranges::contains(answer.headers, std::pair<QByteArray, QByteArray>("Allow", "GET, HEAD, OPTIONS")));
    }

    void linksToOtherPagesKeepWhatWasAsked()
    {
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        const JsonDocument page = json(get(*source, "/api/v1/results?status=ok&offset=4&limit=2&status=failed&x=a+b%26%C3%A4"));
        QCOMPARE(page.root().find(u"next"_s).toString(),
                 u"http://127.0.0.1:8078/api/v1/results?limit=2&offset=6&status=ok&status=failed&x=a+b%26%C3%A4"_s);
        QCOMPARE(page.root().find(u"previous"_s).toString(),
                 u"http://127.0.0.1:8078/api/v1/results?limit=2&offset=2&status=ok&status=failed&x=a+b%26%C3%A4"_s);
    }

    void aFormThatItDoesNotHaveIsRefused()
    {
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        ApiRequest request = requestFor("/api/v1/playbooks");
        request.accept = "image/png";
        QCOMPARE(answerApi(*source, request).status, 406);
        request.accept = "image/png, */*;q=0.5";
        QCOMPARE(answerApi(*source, request).status, 200);
        request.accept = "image/png";
        request.query = "format=json";
        QCOMPARE(answerApi(*source, request).status, 200);
    }

    void timesOfAnyZoneAreFilteredBy()
    {
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        const JsonDocument one = json(get(*source, "/api/v1/playbooks/2"));
        const QString started = one.root().find(u"started"_s).toString();
        QVERIFY(started.endsWith(u'Z'));
        const Micros time = timeFromApi(started);
        const QByteArray elsewhere
            = apiTimeOf(time - 5 * Micros{3'600'000'000}).toUtf8() + "-05:00"; // the same moment in another zone
        QCOMPARE(ids(get(*source, "/api/v1/playbooks?started_before=" + elsewhere + "&order=id")), "1 2");
        QCOMPARE(ids(get(*source, "/api/v1/playbooks?started_after=" + elsewhere + "&order=id")), "2 3");
    }

private:
    static QString apiTimeOf(Micros time) { return timeToText(time).replace(u' ', u'T'); }
};

QTEST_GUILESS_MAIN(TestApiRequest)
#include "tst_apirequest.moc"
