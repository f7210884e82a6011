// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasKeptComesBack();
    void theNewestReportIsFirstAndOnlyOnce();
    void secretsAreNotKept();
    void withoutAFileNothingIsKept();
};

void TestSettings::whatWasKeptComesBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"aviary.ini"_s);
    {
        Settings settings(file);
        settings.setOpenReports({QUrl::fromLocalFile(u"/logs/ä b/ansible.sqlite"_s)});
        settings.setLastPlace(u"aviary:?report=x"_s);
        settings.setDetailBeside(true);
        settings.setUtc(true);
        settings.setViewState(u"window"_s, QByteArray("\x01\x00\xff", 3));
    }
    const Settings settings(file);
    QCOMPARE(settings.openReports(), QList<QUrl> {QUrl::fromLocalFile(u"/logs/ä b/ansible.sqlite"_s)});
    QCOMPARE(settings.lastPlace(), u"aviary:?report=x"_s);
    QVERIFY(settings.detailBeside());
    QVERIFY(settings.utc());
    QCOMPARE(settings.viewState(u"window"_s), QByteArray("\x01\x00\xff", 3));
}

void TestSettings::theNewestReportIsFirstAndOnlyOnce()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"aviary.ini"_s));
    const auto url = [](int i) { return QUrl::fromLocalFile(u"/logs/%1.sqlite"_s.arg(i)); };
    for (int i = 0; i < 20; ++i)
        settings.addRecentReport(url(i));
    settings.addRecentReport(url(15));
    const QList<QUrl> recent = settings.recentReports();
    QCOMPARE(recent.size(), 12);
    QCOMPARE(recent.first(), url(15));
    QCOMPARE(recent.count(url(15)), 1);
    settings.removeRecentReport(url(15));
    QCOMPARE(settings.recentReports().first(), url(19));
}

void TestSettings::secretsAreNotKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"aviary.ini"_s);
    {
        Settings settings(file);
        settings.addRecentReport(QUrl(u"https://ci:hunter2@ara.example/"_s));
    }
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY(text.contains("ara.example"));
    QVERIFY(!text.contains("hunter2"));
}

void TestSettings::withoutAFileNothingIsKept()
{
    Settings settings {QString()};
    settings.addRecentReport(QUrl::fromLocalFile(u"/a"_s));
    QVERIFY(settings.recentReports().isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
