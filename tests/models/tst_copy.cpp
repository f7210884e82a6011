// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/apirequest.h"
#include "models/sources/copy/copyreport.h"
#include "models/sources/openreport.h"
#include "tests/support/oracle.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

const QStringList Kinds = {u"labels"_s,  u"playbooks"_s, u"plays"_s, u"tasks"_s,  u"hosts"_s,
                           u"results"_s, u"files"_s,     u"records"_s};

QString fixture(const QString &name)
{
    return QStringLiteral(AVIARY_TEST_DATA "/") + name;
}

JsonDocument get(ReportSource &source, const QByteArray &address)
{
    const QByteArrayList parts = address.split('?');
    ApiRequest request;
    request.path = "/api/v1/" + parts.front();
    request.base = "http://127.0.0.1:8078"; // of the server that was asked for the oracle
    request.query = parts.value(1);
    return JsonDocument::parse(answerApi(source, request).body);
}

} // namespace

class TestCopy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString target(const QString &name = u"ansible.sqlite"_s) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void cleanup()
    {
        const QFileInfoList files = QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files)
            QFile::remove(file.filePath());
    }

    // The newest generation: nothing is lost, nothing is added.
    void aCopyAnswersAsTheOriginal_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"shop-good.sqlite", "shop-bad.sqlite", "shop-extras.sqlite", "shop-free.sqlite",
                                 "shop-running.sqlite", "schema/ara-head-m19.sqlite"})
            QTest::newRow(name) << name;
    }
    void aCopyAnswersAsTheOriginal()
    {
        QFETCH(QString, name);
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(fixture(name)));
        const Result<CopyStatistics> copied = copyReport(*original, target(), {});
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().what + copied.error().detail));
        QCOMPARE(copied->problems, QStringList());
        QCOMPARE(copied->bytes, QFileInfo(target()).size());
        const ReportSourcePtr copy = openReport(QUrl::fromLocalFile(target()));
        for (const QString &kind : Kinds) {
            const JsonDocument expected = get(*original, kind.toUtf8() + "?limit=100000&order=id");
            const JsonDocument actual = get(*copy, kind.toUtf8() + "?limit=100000&order=id");
            QVERIFY(expected.root()["results"_L1].isArray());
            QCOMPARE(test::difference(actual.root(), expected.root()), QString());
            for (JsonValue row = expected.root()["results"_L1].firstChild(); !row.isNone(); row = row.next()) {
                const QByteArray address = kind.toUtf8() + '/' + row["id"_L1].toString().toUtf8();
                QCOMPARE(test::difference(get(*copy, address).root(), get(*original, address).root()), QString());
            }
        }
        QCOMPARE(test::difference(get(*copy, "latesthosts?limit=1000&order=created").root(),
                                  get(*original, "latesthosts?limit=1000&order=created").root()),
                 QString());
    }

    // Field for field, order included, as ARA's own server answered for the original.
    void aCopyAnswersAsAraDid_data() { aCopyAnswersAsTheOriginal_data(); }
    void aCopyAnswersAsAraDid()
    {
        QFETCH(QString, name);
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(fixture(name)));
        QVERIFY(copyReport(*original, target(), {}));
        const ReportSourcePtr copy = openReport(QUrl::fromLocalFile(target()));
        const QString report = QFileInfo(name).completeBaseName();
        for (const QString &kind : Kinds + QStringList{u"latesthosts"_s}) {
            const JsonDocument pages = test::oracle(report, kind + u".page"_s);
            const JsonDocument details = test::oracle(report, kind + u".details"_s);
            QCOMPARE(pages.root().size(), 2);
            for (JsonValue page = pages.root().firstChild(); !page.isNone(); page = page.next()) {
                const JsonDocument actual = get(*copy, page.key().toUtf8().split(' ').last().sliced(8));
                for (JsonValue member = page.firstChild(); !member.isNone(); member = member.next()) {
                    if (kind != "latesthosts"_L1 || member.key() != "results"_L1) // in no order of their own there
                        QCOMPARE(test::difference(actual.root().find(member.key()), member, true, member.key()),
                                 QString());
                }
            }
            for (JsonValue detail = details.root().firstChild(); !detail.isNone(); detail = detail.next()) {
                const JsonDocument actual = get(*copy, kind.toUtf8() + '/' + detail.key().toUtf8());
                QCOMPARE(test::difference(actual.root(), detail, true, detail.key()), QString());
            }
        }
    }

    void olderReportsBecomeNewOnes_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(fixture(u"schema"_s)).entryList(QDir::Files);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << u"schema/"_s + file;
    }
    void olderReportsBecomeNewOnes()
    {
        QFETCH(QString, name);
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(fixture(name)));
        const Result<CopyStatistics> copied = copyReport(*original, target(), {});
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().what + copied.error().detail));
        const ReportSourcePtr copy = openReport(QUrl::fromLocalFile(target()));
        const Result<ReportInfo> info = copy->open().wait();
        QVERIFY(info);
        QCOMPARE(info->schema, 19);
        const auto before = original->playbooks().wait(), after = copy->playbooks().wait();
        QVERIFY(before && after);
        QCOMPARE(after->size(), before->size());
        for (size_t i = 0; i < before->size(); ++i) {
            const RecordingPtr one = original->recording((*before)[i].id).wait().value();
            const RecordingPtr two = copy->recording((*after)[i].id).wait().value();
            QCOMPARE(two->counts(), one->counts());
            QCOMPARE(two->tasks().size(), one->tasks().size());
        }
        // Every host is the newest of its name somewhere.
        QVERIFY(get(*copy, "latesthosts").root()["count"_L1].toInteger() > 0);
    }

    void somePlaybooksGoAlone()
    {
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(fixture(u"shop-bad.sqlite"_s)));
        const Result<CopyStatistics> copied = copyReport(*original, target(), {.playbooks = {PlaybookId{2}}});
        QVERIFY(copied);
        QCOMPARE(copied->playbooks, 1);
        QCOMPARE(copied->results, 140);
        const ReportSourcePtr copy = openReport(QUrl::fromLocalFile(target()));
        QCOMPARE(copy->playbooks().wait()->size(), 1U);
        QCOMPARE(get(*copy, "labels").root()["count"_L1].toInteger(),
                 get(*original, "playbooks/2").root()["labels"_L1].size());
        // Hosts of other playbooks are not the newest of their name here.
        QCOMPARE(get(*copy, "latesthosts").root()["count"_L1].toInteger(), copied->hosts);

        const Result<CopyStatistics> none
            = copyReport(*original, target(u"none.sqlite"_s), {.playbooks = {PlaybookId{99}}});
        QVERIFY(!none);
        QCOMPARE(none.error().what, u"None of these playbooks is in this report."_s);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"ansible.sqlite"_s});
    }

    void whatIsNotWantedStaysBehind()
    {
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(fixture(u"shop-bad.sqlite"_s)));
        CopyChoice choice{.playbooks = {PlaybookId{2}}};
        choice.withContents = choice.withFacts = choice.withFiles = false;
        choice.onlyFailures = true;
        const Result<CopyStatistics> copied = copyReport(*original, target(), choice);
        QVERIFY(copied);
        QCOMPARE(copied->results, 2);
        const ReportSourcePtr copy = openReport(QUrl::fromLocalFile(target()));
        const JsonDocument results = get(*copy, "results");
        const QByteArray failed = results.root()["results"_L1].firstChild()["id"_L1].toString().toUtf8();
        const JsonDocument result = get(*copy, "results/" + failed);
        QCOMPARE(result.root()["status"_L1].toString(), u"failed"_s);
        QCOMPARE(result.root()["content"_L1].toCompact(), u"{}"_s);
        const JsonDocument files = get(*copy, "files");
        QCOMPARE(files.root()["count"_L1].toInteger(), copied->files);
        const QByteArray file = files.root()["results"_L1].firstChild()["id"_L1].toString().toUtf8();
        QCOMPARE(get(*copy, "files/" + file).root()["content"_L1].toString(), QString());
        const JsonDocument hosts = get(*copy, "hosts");
        for (JsonValue host = hosts.root()["results"_L1].firstChild(); !host.isNone(); host = host.next())
            QCOMPARE(get(*copy, "hosts/" + host["id"_L1].toString().toUtf8()).root()["facts"_L1].toCompact(), u"{}"_s);
    }

    void aFileThatIsThereIsNotTouchedUnasked()
    {
        QFile there(target());
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("precious");
        there.close();
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(fixture(u"shop-bad.sqlite"_s)));
        const Result<CopyStatistics> refused = copyReport(*original, target(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), "precious");
        there.close();
        QVERIFY(copyReport(*original, target(), {.replace = true}));
        QVERIFY(QFileInfo(target()).size() > 100000);
    }

    void whatIsCancelledLeavesNothing()
    {
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(fixture(u"shop-bad.sqlite"_s)));
        const Result<CopyStatistics> copied
            = copyReport(*original, target(), {}, [](const CopyStatistics &soFar) { return soFar.tasks == 0; });
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aFolderThatCannotBeWrittenToIsSaid()
    {
        const ReportSourcePtr original = openReport(QUrl::fromLocalFile(fixture(u"shop-bad.sqlite"_s)));
        const Result<CopyStatistics> copied = copyReport(*original, target(u"no/such/folder/x.sqlite"_s), {});
        QVERIFY(!copied);
        QVERIFY2(copied.error().what.startsWith(u"Nothing can be written to the folder"_s),
                 qPrintable(copied.error().what));
    }
};

QTEST_GUILESS_MAIN(TestCopy)
#include "tst_copy.moc"
