// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

// The rules of the house, checked by what files include.
class TestHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includes_data();
    void includes();
    void everyFileHasItsLicence();
    void noFileIsTooLong();
};

namespace {

const QString Source = QStringLiteral(AVIARY_SOURCE_DIR "/");

QStringList sources(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(Source + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next().mid(Source.size());
    }
    return files;
}

QByteArray read(const QString &file)
{
    QFile f(Source + file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

} // namespace

void TestHouse::includes_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("except");
    QTest::addColumn<QString>("forbidden");
    const QString widgets = QStringLiteral("<(QtWidgets|QtCharts|Q(Widget|Application|Dialog|MessageBox|FileDialog|TableView|TreeView|Label|PushButton|Action|Menu|Style|Chart)\\b|KSyntaxHighlighting)");
    QTest::newRow("models have no widgets") << "models" << "" << widgets;
    QTest::newRow("models know no views") << "models" << "" << QStringLiteral("\"(views|app)/");
    QTest::newRow("views know no app") << "views" << "" << QStringLiteral("\"app/");
    const QString data = QStringLiteral("<(QtSql|QSql|QNetworkAccessManager|QNetworkReply|libdeflate|zlib|archive)");
    QTest::newRow("data access only in models/sources") << "models" << "models/sources/" << data;
    QTest::newRow("no data access in views") << "views" << "" << data;
    QTest::newRow("no data access in app") << "app" << "app/serve/" << data;
    QTest::newRow("no kind of source outside the factory") << "views" << "" << QStringLiteral("\"models/sources/(sql|api|fake)");
    QTest::newRow("nor in app") << "app" << "" << QStringLiteral("\"models/sources/(sql|api|fake)");
}

void TestHouse::includes()
{
    QFETCH(QString, folder);
    QFETCH(QString, except);
    QFETCH(QString, forbidden);
    const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*%1").arg(forbidden), QRegularExpression::MultilineOption);
    QStringList bad;
    const QStringList files = sources({folder});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        if ((!except.isEmpty() && file.startsWith(except)) || file.endsWith(QLatin1String("/pch.h")))
            continue;
        const auto match = include.match(QString::fromUtf8(read(file)));
        if (match.hasMatch())
            bad << file + QStringLiteral(": ") + match.captured().trimmed();
    }
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QLatin1Char('\n'))));
}

void TestHouse::everyFileHasItsLicence()
{
    for (const QString &file : sources({QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("tests")}))
        QVERIFY2(read(file).contains("SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(file));
}

void TestHouse::noFileIsTooLong()
{
    for (const QString &file : sources({QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")}))
        QVERIFY2(read(file).count('\n') <= 500, qPrintable(file));
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
