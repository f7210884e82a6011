// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/copy/copyreport.h"
#include "models/sources/openreport.h"
#include "tests/support/databases.h"

#include <QDir>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

// All rows of a query, a line each.
QStringList lines(const QString &database, const QString &sql)
{
    QStringList lines;
    {
        QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lines"_s);
        opened.setDatabaseName(database);
        if (!opened.open())
            qFatal("%s", qPrintable(opened.lastError().text()));
        QSqlQuery query(opened);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        while (query.next()) {
            QStringList values;
            for (int i = 0; i < query.record().count(); ++i)
                values << query.value(i).toString();
            lines << values.join(u'|');
        }
    }
    QSqlDatabase::removeDatabase(u"lines"_s);
    return lines;
}

} // namespace

// A copy is a database as ARA's newest makes it, so that ARA has nothing to do but to open it.
class TestCopySchema : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_newest = data(u"schema/ara-head-m19.sqlite"_s);

    QString copyOf(const QString &name) const
    {
        const QString target = m_folder.filePath(QFileInfo(name).fileName());
        if (QFile::exists(target))
            return target;
        const ReportSourcePtr source = openReport(QUrl::fromLocalFile(data(name)));
        const Result<CopyStatistics> copied = copyReport(*source, target, {});
        if (!copied)
            qFatal("%s %s", qPrintable(copied.error().what), qPrintable(copied.error().detail));
        return target;
    }
    static void fixtures()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(data(u""_s)).entryList({u"shop-*.sqlite"_s}))
            QTest::newRow(qPrintable(file)) << file;
        for (const QString &file : QDir(data(u"schema"_s)).entryList({u"*.sqlite"_s}))
            QTest::newRow(qPrintable(file)) << u"schema/"_s + file;
    }

private Q_SLOTS:
    void tablesIndexesAndMigrationsAreThoseOfTheNewest_data() { fixtures(); }
    void tablesIndexesAndMigrationsAreThoseOfTheNewest()
    {
        QFETCH(QString, name);
        const QString copy = copyOf(name);
        const auto same = [&](const QString &sql) { return QTest::qCompare(lines(copy, sql), lines(m_newest, sql), qPrintable(sql), "the newest", __FILE__, __LINE__); };
        QVERIFY(same(u"select type, name, tbl_name, replace(sql, 'IF NOT EXISTS ', '') from sqlite_master where name <> 'sqlite_sequence' and name not like 'sqlite_stat%' order by type, name"_s));
        const QStringList tables = lines(m_newest, u"select name from sqlite_master where type = 'table' order by name"_s);
        QVERIFY(tables.size() > 10);
        for (const QString &table : tables) {
            QVERIFY(same(u"pragma table_info(\"%1\")"_s.arg(table)));
            QVERIFY(same(u"pragma foreign_key_list(\"%1\")"_s.arg(table)));
        }
        QVERIFY(same(u"select app, name from django_migrations order by id"_s));
        QVERIFY(same(u"select app_label, model from django_content_type order by id"_s));
        QVERIFY(same(u"select codename, content_type_id from auth_permission order by id"_s));
        QCOMPARE(lines(copy, u"pragma integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(lines(copy, u"pragma foreign_key_check"_s), QStringList());
        for (const char *pragma : {"encoding", "page_size", "auto_vacuum", "user_version", "application_id", "journal_mode"})
            QVERIFY(same(u"pragma "_s + QString::fromLatin1(pragma)));
    }

    // What ARA records into the copy next gets ids that were never used.
    void idsGoOnWhereTheyEnded_data() { fixtures(); }
    void idsGoOnWhereTheyEnded()
    {
        QFETCH(QString, name);
        const QString copy = copyOf(name);
        for (const QString &table : lines(copy, u"select name from sqlite_sequence"_s)) {
            const QString last = lines(copy, u"select coalesce(max(id), 0) from \"%1\""_s.arg(table)).value(0);
            const QString next = lines(copy, u"select seq from sqlite_sequence where name = '%1'"_s.arg(table)).value(0);
            QVERIFY2(next.toLongLong() >= last.toLongLong(), qPrintable(table));
        }
        // Tables that have rows count.
        QCOMPARE(lines(copy, u"select name from sqlite_master where type = 'table' and sql like '%AUTOINCREMENT%' and name in "
                             "('playbooks', 'plays', 'tasks', 'hosts', 'results') and name not in (select name from sqlite_sequence)"_s),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCopySchema)
#include "tst_copyschema.moc"
