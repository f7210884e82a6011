// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/check/checkreport.h"

#include "models/sources/check/contentcheck.h"
#include "models/sources/sql/damage.h"
#include "models/sources/sql/database.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

struct Relation
{
    QLatin1StringView table, column, to;
};
// SQLite does not enforce what Django declares.
constexpr Relation Relations[] = {
    {"plays"_L1, "playbook_id"_L1, "playbooks"_L1},      {"tasks"_L1, "playbook_id"_L1, "playbooks"_L1},
    {"tasks"_L1, "play_id"_L1, "plays"_L1},              {"tasks"_L1, "file_id"_L1, "files"_L1},
    {"hosts"_L1, "playbook_id"_L1, "playbooks"_L1},      {"results"_L1, "playbook_id"_L1, "playbooks"_L1},
    {"results"_L1, "play_id"_L1, "plays"_L1},            {"results"_L1, "task_id"_L1, "tasks"_L1},
    {"results"_L1, "host_id"_L1, "hosts"_L1},            {"files"_L1, "playbook_id"_L1, "playbooks"_L1},
    {"files"_L1, "content_id"_L1, "file_contents"_L1},   {"records"_L1, "playbook_id"_L1, "playbooks"_L1},
    {"playbooks_labels"_L1, "playbook_id"_L1, "playbooks"_L1}, {"playbooks_labels"_L1, "label_id"_L1, "labels"_L1},
    {"results_delegated_to"_L1, "result_id"_L1, "results"_L1}, {"results_delegated_to"_L1, "host_id"_L1, "hosts"_L1},
};

constexpr QLatin1StringView Timed[] = {"playbooks"_L1, "plays"_L1, "tasks"_L1, "results"_L1};

class Checker
{
public:
    Checker(Database &database, const std::function<bool()> &isCanceled)
        : m_database(database)
        , m_isCanceled(isCanceled)
    {
    }

    Result<CheckedReport> run()
    {
        if (const Result<bool> open = m_database.ensureOpen(false); !open)
            return std::unexpected(open.error());
        m_checked.info = m_database.info();
        for (const QString &note : m_database.damageNotes())
            m_checked.damages.push_back({note, {}});
        for (const auto step : {&Checker::checkPages, &Checker::checkRows, &Checker::checkRelations, &Checker::checkTimes}) {
            if (m_isCanceled())
                return std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
            (this->*step)();
        }
        checkContents(m_database, m_checked, m_isCanceled);
        if (m_isCanceled())
            return std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
        return std::move(m_checked);
    }

private:
    bool has(QLatin1StringView table, QLatin1StringView column) const { return m_database.schema().has(table, column); }
    void add(const QString &what, const QString &detail = {}) { m_checked.damages.push_back({what, detail}); }

    // SQLite's own look at the structure of the file. A server looks after its own.
    void checkPages()
    {
        const QString question = m_database.schema().dialect().integrityQuery();
        if (question.isEmpty())
            return;
        constexpr qsizetype Shown = 5;
        QStringList faults;
        const Result<void> read = m_database.select(question, {}, [&](const QSqlQuery &row) {
            faults << row.value(0).toString().split(u'\n', Qt::SkipEmptyParts);
        });
        faults.removeAll(u"ok"_s);
        faults.removeIf([](const QString &line) { return line.startsWith("*** in database"_L1); });
        if (!read)
            add(Text::tr("The structure of the file could not be checked."), read.error().detail);
        else if (!faults.isEmpty())
            add(Text::tr("SQLite finds %n fault(s) in the structure of the file.", nullptr, static_cast<int>(faults.size())),
                faults.mid(0, Shown).join("; "_L1) + (faults.size() > Shown ? u" …"_s : QString()));
    }

    // Every row of every table, past what is damaged; and ids that stand twice.
    void checkRows()
    {
        for (const QString &table : m_database.schema().tables()) {
            if (!m_database.schema().has(table, u"id"_s) || !Schema::isKnown(table))
                continue;
            std::vector<Gap> gaps;
            qint64 rows = 0;
            const Result<void> read = selectPastDamage(
                m_database, u"select id from %1"_s.arg(table) + u"%1 where 1 = 1"_s, {}, [&](const QSqlQuery &) { ++rows; }, gaps);
            m_checked.rows += rows;
            if (!read)
                add(Text::tr("The table %1 could not be read.").arg(table), read.error().detail);
            else if (const QString sentence = gapSentence(table, gaps); !sentence.isEmpty())
                add(sentence);
            qint64 distinct = 0, all = 0;
            const Result<void> counted = m_database.select(
                u"select count(distinct id), count(*) from %1"_s.arg(table) + m_database.schema().dialect().withoutIndex(), {}, [&](const QSqlQuery &row) {
                    distinct = row.value(0).toLongLong();
                    all = row.value(1).toLongLong();
                });
            if (counted && distinct < all)
                add(Text::tr("%n row(s) of %1 have an id that another one has.", nullptr, static_cast<int>(all - distinct)).arg(table));
        }
    }

    void checkRelations()
    {
        for (const Relation &relation : Relations) {
            if (!has(relation.table, relation.column) || !has(relation.to, "id"_L1))
                continue;
            constexpr qsizetype Shown = 60;
            qint64 lost = 0;
            QString some;
            const Result<void> read = m_database.select(
                u"select t.id from %1 t left join %2 o on o.id = t.%3 where o.id is null and t.%3 is not null"_s
                    .arg(relation.table, relation.to, relation.column),
                {}, [&](const QSqlQuery &row) {
                    ++lost;
                    if (some.size() <= Shown)
                        some += (some.isEmpty() ? QString() : u", "_s) + row.value(0).toString();
                });
            if (read && lost > 0) {
                add(Text::tr("%n row(s) of %1 point to a row of %2 that is missing.", nullptr, static_cast<int>(lost))
                        .arg(relation.table, relation.to),
                    Text::tr("ids %1").arg(some.size() > Shown ? some.left(some.lastIndexOf(u',', Shown)) + u", …"_s : some));
            }
        }
    }

    // Times that are none, or lie outside the years 0 to 9999; ends before their beginnings.
    void checkTimes()
    {
        for (const QLatin1StringView table : Timed) {
            if (!has(table, "started"_L1) || !has(table, "ended"_L1) || !has(table, "id"_L1))
                continue;
            qint64 unreadable = 0, backwards = 0;
            QStringList ids;
            std::vector<Gap> gaps; // named by checkRows()
            const Result<void> read = selectPastDamage(
                m_database, u"select id, %1 from %2"_s.arg(m_database.schema().select(table, {u"started"_s, u"ended"_s, u"duration"_s}), table) + u"%1 where 1 = 1"_s, {},
                [&](const QSqlQuery &row) {
                    const auto timeOf = [&row](int column) {
                        return row.value(column).isNull() ? NoTime : boundedTime(timeFromText(row.value(column).toString()));
                    };
                    const Micros started = timeOf(1), ended = timeOf(2);
                    const bool isUnreadable = !isKnown(started) || (!row.value(2).isNull() && !isKnown(ended));
                    const bool isBackwards = (isKnown(started) && isKnown(ended) && ended < started)
                        || (!row.value(3).isNull() && row.value(3).toLongLong() < 0);
                    unreadable += isUnreadable;
                    backwards += isBackwards && !isUnreadable;
                    if ((isUnreadable || isBackwards) && ids.size() < 10)
                        ids << row.value(0).toString();
                },
                gaps);
            const QString detail = Text::tr("ids %1").arg(ids.join(", "_L1) + (unreadable + backwards > ids.size() ? u", …"_s : QString()));
            if (read && unreadable > 0)
                add(Text::tr("%n row(s) of %1 have a time that is none.", nullptr, static_cast<int>(unreadable)).arg(table), detail);
            if (read && backwards > 0)
                add(Text::tr("%n row(s) of %1 end before they begin.", nullptr, static_cast<int>(backwards)).arg(table), detail);
        }
    }

    Database &m_database;
    const std::function<bool()> &m_isCanceled;
    CheckedReport m_checked;
};

} // namespace

Result<CheckedReport> checkReport(const FoundReport &report, const std::function<bool()> &isCanceled)
{
    Database database(report);
    return Checker(database, isCanceled).run();
}

} // namespace aviary
