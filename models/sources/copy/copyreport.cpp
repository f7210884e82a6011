// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/copy/copyreport.h"

#include "models/sources/copy/copywriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyReport)
};

// Rows at a time: with contents they are large.
constexpr qint64 Portion = 1000;
// The SHA-1 of nothing, which is the text of files whose texts are not copied.
constexpr auto EmptySha1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709"_L1;

// Children before what they belong to: what begins to be recorded after the first number was taken has a higher one,
// and what was there by then belongs to rows that are there as well.
constexpr std::array ChildrenFirst{RowKind::Results, RowKind::Tasks,   RowKind::Hosts,    RowKind::Files,
                                   RowKind::Records, RowKind::Plays, RowKind::Playbooks};

class Copier
{
public:
    Copier(ReportSource &source, const QString &target, const CopyChoice &choice, const CopyWatch &watch)
        : m_source(source)
        , m_writer(target)
        , m_choice(choice)
        , m_watch(watch)
    {
        for (const PlaybookId id : choice.playbooks)
            m_playbooks << QString::number(raw(id));
    }

    Result<CopyStatistics> copy()
    {
        using Step = Result<void> (Copier::*)();
        for (const Step step : {&Copier::bound, &Copier::begin, &Copier::copyPlaybooks, &Copier::copyTables,
                                &Copier::copyFiles, &Copier::copyRest, &Copier::end}) {
            if (const Result<void> done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_done;
    }

private:
    Result<void> bound()
    {
        for (const RowKind kind : ChildrenFirst) {
            RowQuery newest;
            newest.order = u"-id"_s;
            newest.limit = 1;
            const Result<Rows> rows = m_source.rows(kind, std::move(newest)).wait();
            if (!rows)
                return std::unexpected(rows.error());
            m_last[kind] = rows->rows.empty() ? 0 : RowView(*rows, 0).integer("id"_L1);
            if (kind == RowKind::Results)
                m_done.resultsOf = rows->total;
        }
        return {};
    }

    Result<void> begin() { return m_writer.open(); }

    RowQuery query(RowKind kind, qint64 after) const
    {
        RowQuery query;
        query.order = u"id"_s;
        query.limit = Portion;
        query.filter.push_back({u"id"_s, RowCondition::Op::Greater, {QString::number(after)}});
        query.filter.push_back({u"id"_s, RowCondition::Op::AtMost, {QString::number(m_last.at(kind))}});
        if (!m_playbooks.isEmpty())
            query.filter.push_back({kind == RowKind::Playbooks ? u"id"_s : u"playbook"_s, RowCondition::Op::In,
                                    m_playbooks});
        if (kind == RowKind::Results && m_choice.onlyFailures)
            query.filter.push_back({u"status"_s, RowCondition::Op::In, {u"failed"_s, u"unreachable"_s}});
        query.withContent = kind == RowKind::Results ? m_choice.withContents
            : kind == RowKind::Hosts                 ? m_choice.withFacts
                                                     : kind == RowKind::Records;
        return query;
    }

    // All rows of a kind, portion by portion.
    template <class Take>
    Result<void> each(RowKind kind, Take take)
    {
        qint64 after = 0;
        while (true) {
            const Result<Rows> rows = m_source.rows(kind, query(kind, after)).wait();
            if (!rows)
                return std::unexpected(rows.error());
            m_done.problems << rows->problems;
            if (const Result<void> done = take(*rows); !done)
                return done;
            if (m_watch && !m_watch(m_done))
                return std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
            if (std::ssize(rows->rows) < Portion)
                return {};
            after = RowView(*rows, rows->rows.size() - 1).integer("id"_L1);
        }
    }

    Result<void> copyAll(RowKind kind, qint64 &count)
    {
        return each(kind, [&](const Rows &rows) {
            count += std::ssize(rows.rows);
            return m_writer.add(kind, rows);
        });
    }

    Result<void> copyPlaybooks()
    {
        QSet<qint64> labels;
        const Result<void> done = each(RowKind::Playbooks, [&](const Rows &rows) {
            m_done.playbooks += std::ssize(rows.rows);
            for (size_t i = 0; i < rows.rows.size(); ++i) {
                for (const qint64 label : RowView(rows, i).ids("labels"_L1))
                    labels.insert(label);
            }
            return m_writer.add(RowKind::Playbooks, rows);
        });
        if (!done)
            return done;
        if (m_done.playbooks == 0 && !m_playbooks.isEmpty())
            return std::unexpected(
                Error{Error::Kind::NotFound, Text::tr("None of these playbooks is in this report."), {}, {}});
        // Those that nothing has stay behind only when the rest does too.
        Result<Rows> rows = m_source.rows(RowKind::Labels, {.filter = {}, .order = u"id"_s}).wait();
        if (!rows)
            return std::unexpected(rows.error());
        if (!m_playbooks.isEmpty())
            std::erase_if(rows->rows, [&](const std::vector<RowValue> &row) {
                const auto *id = std::get_if<qint64>(&row[static_cast<size_t>(rows->fields.indexOf(u"id"_s))]);
                return !id || !labels.contains(*id);
            });
        return m_writer.add(RowKind::Labels, *rows);
    }

    Result<void> copyTables()
    {
        if (const Result<void> done = copyAll(RowKind::Plays, m_done.plays); !done)
            return done;
        if (const Result<void> done = copyAll(RowKind::Tasks, m_done.tasks); !done)
            return done;
        if (const Result<void> done = copyAll(RowKind::Hosts, m_done.hosts); !done)
            return done;
        return copyAll(RowKind::Records, m_done.records);
    }

    Result<void> copyFiles()
    {
        return each(RowKind::Files, [this](const Rows &rows) -> Result<void> {
            for (size_t i = 0; i < rows.rows.size(); ++i) {
                const Result<qint64> content = contentOf(RowView(rows, i));
                if (!content)
                    return std::unexpected(content.error());
                if (const Result<void> done = m_writer.addFile(RowView(rows, i), *content); !done)
                    return done;
                ++m_done.files;
            }
            return {};
        });
    }

    Result<qint64> contentOf(const RowView &file)
    {
        const QString sha1 = m_choice.withFiles ? file.text("sha1"_L1) : QString(EmptySha1);
        if (const std::optional<qint64> known = m_writer.contentId(sha1))
            return *known;
        if (!m_choice.withFiles)
            return m_writer.addContent(sha1, {});
        const Result<ContentPtr> content = m_source.file(FileId{file.integer("id"_L1)}).wait();
        if (!content)
            return std::unexpected(content.error());
        if (!(*content)->problem.isEmpty())
            m_done.problems << u"%1: %2"_s.arg(file.text("path"_L1), (*content)->problem);
        return m_writer.addContent(sha1, (*content)->text);
    }

    Result<void> copyRest()
    {
        if (const Result<void> done = copyAll(RowKind::Results, m_done.results); !done)
            return done;
        // A part of the report has other latest hosts than the whole; an older ARA kept none.
        Result<Rows> latest = m_source.rows(RowKind::LatestHosts, {.filter = {}, .order = u"created"_s}).wait();
        if (!latest)
            return std::unexpected(latest.error());
        if (!m_playbooks.isEmpty() || latest->rows.empty())
            return m_writer.addLatestHosts();
        std::erase_if(latest->rows, [&](const std::vector<RowValue> &row) {
            const auto *host = std::get_if<qint64>(&row[static_cast<size_t>(latest->fields.indexOf(u"host"_s))]);
            return !host || *host > m_last.at(RowKind::Hosts);
        });
        return m_writer.add(RowKind::LatestHosts, *latest);
    }

    Result<void> end()
    {
        const Result<QStringList> loose = m_writer.loosePointers();
        if (!loose)
            return std::unexpected(loose.error());
        m_done.problems << *loose;
        const Result<void> done = m_writer.keep(m_choice.replace);
        m_done.bytes = m_writer.bytes();
        return done;
    }

    ReportSource &m_source;
    CopyWriter m_writer;
    const CopyChoice &m_choice;
    const CopyWatch &m_watch;
    QStringList m_playbooks;
    std::map<RowKind, qint64> m_last; // ids up to which is copied
    CopyStatistics m_done;
};

} // namespace

Result<CopyStatistics> copyReport(ReportSource &source, const QString &target, const CopyChoice &choice,
                                  const CopyWatch &watch)
{
    const QFileInfo file(target);
    if (file.exists() && !choice.replace)
        return std::unexpected(Error{Error::Kind::Usage, Text::tr("There is a file %1 already.").arg(target),
                                     Text::tr("Choose another name, or say that it may be replaced."), {}});
    return Copier(source, target, choice, watch).copy();
}

} // namespace aviary
