// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/copy/copier.h"

#include "models/sources/copy/copytarget.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyReport)
};

// Rows at a time: few at first where they have contents, then as many as are about so large.
constexpr qint64 MostRows = 1000;
constexpr qint64 FirstRows = 50;
constexpr qint64 PortionBytes = qint64{4} * 1024 * 1024;
// At least, with its keys and indexes; seen in ARA's databases.
constexpr qint64 RowBytes = 250;
// Between two questions whether to go on.
constexpr int Interval = 50; // ms
// Of a run that goes on and on.
constexpr int MostRounds = 12;
// The SHA-1 of nothing, which is the text of files whose texts are not copied.
constexpr auto EmptySha1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709"_L1;

} // namespace

Copier::Copier(ReportSource &source, const QString &target, const CopyChoice &choice, const CopyWatch &watch)
    : m_source(source)
    , m_target(target)
    , m_choice(choice)
    , m_watch(watch)
    , m_writer(target, [this] { return goesOn(); })
{
    QStringList playbooks;
    for (const PlaybookId id : choice.playbooks)
        playbooks << QString::number(raw(id));
    // ARA's API answers for one playbook or for all.
    if (!choice.byOffset || playbooks.isEmpty())
        m_groups.push_back({playbooks, {}});
    else
        std::ranges::transform(playbooks, std::back_inserter(m_groups),
                               [](const QString &id) { return Group{{id}, {}}; });
}

Result<CopyStatistics> Copier::copy()
{
    for (const Step step : {&Copier::look, &Copier::checkSize, &Copier::begin, &Copier::copyRows, &Copier::catchUp,
                            &Copier::copyLabels, &Copier::copyLatestHosts, &Copier::end}) {
        if (const Result<void> done = (this->*step)(); !done)
            return std::unexpected(done.error());
    }
    return m_done;
}

bool Copier::goesOn()
{
    if (m_asked.isValid() && m_asked.elapsed() < Interval)
        return m_goesOn;
    m_asked.start();
    m_done.bytes = m_writer.bytes();
    m_goesOn = m_goesOn && (!m_watch || m_watch(m_done));
    return m_goesOn;
}

qint64 Copier::countOf(RowKind kind) const
{
    qint64 count = 0;
    for (const Group &group : m_groups)
        count += group.mark.kinds.at(kind).count;
    return count;
}

qint64 Copier::lastOf(RowKind kind) const
{
    qint64 last = 0;
    for (const Group &group : m_groups)
        last = std::max(last, group.mark.kinds.at(kind).last);
    return last;
}

void Copier::tellSize()
{
    if (!m_choice.onlyFailures)
        m_done.resultsOf = countOf(RowKind::Results);
    m_done.rowsOf = 0;
    for (const Group &group : m_groups)
        m_done.rowsOf += group.mark.rows();
}

Result<void> Copier::look()
{
    for (Group &group : m_groups) {
        Result<CopyMark> mark = markOf(m_source, group.playbooks, [this] { return goesOn(); });
        if (!mark)
            return std::unexpected(mark.error());
        group.mark = std::move(*mark);
    }
    if (countOf(RowKind::Playbooks) == 0 && !m_choice.playbooks.empty())
        return std::unexpected(
            Error{Error::Kind::NotFound, Text::tr("None of these playbooks is in this report."), {}, {}});
    tellSize();
    return {};
}

// The share of the playbooks in what the source takes; less where something is left out.
Result<void> Copier::checkSize()
{
    const qint64 results = countOf(RowKind::Results);
    qint64 bytes = (m_done.rowsOf - (m_choice.onlyFailures ? results : 0)) * RowBytes;
    if (m_choice.withContents && m_choice.withFacts && m_choice.withFiles && !m_choice.onlyFailures
        && !m_choice.sourceFiles.isEmpty()) {
        RowQuery query;
        query.limit = 1;
        const Result<Rows> all = wait(m_source.rows(RowKind::Results, std::move(query)));
        if (!all)
            return std::unexpected(all.error());
        const double share = all->total > 0 ? static_cast<double>(results) / static_cast<double>(all->total) : 0;
        constexpr double Tolerance = 0.9; // the same packed anew may be smaller
        bytes = std::max(
            bytes,
            static_cast<qint64>(static_cast<double>(usedBytes(m_choice.sourceFiles.front())) * share * Tolerance));
    }
    return checkRoom(m_target, bytes);
}

Result<void> Copier::begin()
{
    return m_writer.open();
}

Result<void> Copier::copyRows()
{
    for (const RowKind kind : KindsToCopy | std::views::reverse) {
        for (const Group &group : m_groups) {
            if (const Result<void> done = copyNew(kind, group, nullptr); !done)
                return done;
        }
    }
    return {};
}

// Once more what was written meanwhile, until nothing was. A long SELECT would keep ansible from writing.
Result<void> Copier::catchUp()
{
    for (int round = 0;; ++round) {
        bool isQuiet = true, hasEnded = false;
        for (Group &group : m_groups) {
            Result<CopyMark> now = markOf(m_source, group.playbooks, [this] { return goesOn(); });
            if (!now)
                return std::unexpected(now.error());
            if (now->hasLost(group.mark))
                return std::unexpected(Error{Error::Kind::Busy,
                                             Text::tr("Playbooks were deleted from the report while it was copied."),
                                             Text::tr("Try again."),
                                             {}});
            if (*now == group.mark)
                continue;
            isQuiet = false;
            hasEnded |= now->kinds[RowKind::Playbooks] != group.mark.kinds[RowKind::Playbooks];
            const CopyMark before = std::exchange(group.mark, std::move(*now));
            tellSize();
            for (const RowKind kind : KindsToCopy | std::views::reverse) {
                if (const Result<void> done = copyNew(kind, group, &before); !done)
                    return done;
            }
        }
        // A copy of a run that still runs may end anywhere, but not where the run has ended in between.
        if (isQuiet || (round >= MostRounds && !hasEnded))
            return {};
    }
}

Result<void> Copier::copyNew(RowKind kind, const Group &group, const CopyMark *from)
{
    const CopyMark::Kind before = from ? from->kinds.at(kind) : CopyMark::Kind();
    const CopyMark::Kind &now = group.mark.kinds.at(kind);
    if (now.last > before.last) {
        // How many of those before have failed was not asked.
        const bool fromFirst = from && m_choice.byOffset && m_choice.onlyFailures && kind == RowKind::Results;
        const Begin begin = fromFirst ? Begin() : Begin{before.last, before.count};
        if (const Result<void> done = each(kind, query(kind, group), begin, now.last, fromFirst); !done)
            return done;
    }
    // No result and no file is written twice.
    const bool isWrittenAgain = kind != RowKind::Results && kind != RowKind::Files
        && (kind == RowKind::Records || before.updated != now.updated);
    if (!isWrittenAgain || before.last == 0 || !isKnown(from->updated))
        return {};
    RowQuery changed = query(kind, group);
    const QString since = timeToText(from->updated).replace(u' ', u'T') + u'Z';
    changed.filter.push_back({u"updated"_s, RowCondition::Op::Greater, {since}});
    return each(kind, std::move(changed), {}, before.last, true);
}

RowQuery Copier::query(RowKind kind, const Group &group) const
{
    RowQuery query{.filter = ofPlaybooks(kind, group.playbooks), .order = u"id"_s};
    if (kind == RowKind::Results && m_choice.onlyFailures)
        query.filter.push_back({u"status"_s, RowCondition::Op::In, {u"failed"_s, u"unreachable"_s}});
    query.withContent = kind == RowKind::Results ? m_choice.withContents
        : kind == RowKind::Hosts                 ? m_choice.withFacts
                                                 : kind == RowKind::Records;
    return query;
}

// Portion by portion, up to the row `last`.
Result<void> Copier::each(RowKind kind, RowQuery query, Begin begin, qint64 last, bool again)
{
    qint64 portion = query.withContent ? FirstRows : MostRows;
    const std::vector<RowCondition> filter = query.filter;
    while (true) {
        query.limit = portion;
        if (m_choice.byOffset) {
            query.offset = begin.offset;
        } else {
            query.filter = filter;
            query.filter.push_back({u"id"_s, RowCondition::Op::Greater, {QString::number(begin.id)}});
            query.filter.push_back({u"id"_s, RowCondition::Op::AtMost, {QString::number(last)}});
        }
        const qint64 before = m_writer.contentBytes();
        Result<Rows> rows = wait(m_source.rows(kind, query));
        if (!rows)
            return std::unexpected(rows.error());
        const qint64 got = std::ssize(rows->rows);
        begin.offset += got;
        if (got > 0)
            begin.id = RowView(*rows, rows->rows.size() - 1).integer("id"_L1);
        // What came since; of the same order, so behind all others.
        while (!rows->rows.empty() && RowView(*rows, rows->rows.size() - 1).integer("id"_L1) > last)
            rows->rows.pop_back();
        m_done.problems << rows->problems;
        if (const Result<void> done = take(kind, *rows, again); !done)
            return done;
        tellProgress(kind, *rows, again);
        m_asked.invalidate(); // after each portion, however quick it was
        if (!goesOn())
            return std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
        if (got < portion || begin.id >= last)
            return {};
        const qint64 bytes = m_writer.contentBytes() - before;
        if (query.withContent)
            portion = std::clamp(portion * PortionBytes / std::max<qint64>(bytes, 1), qint64{1},
                                 std::min(portion * 2, MostRows));
        m_writer.flushNowAndThen();
    }
}

void Copier::tellProgress(RowKind kind, const Rows &rows, bool again)
{
    if (again)
        return;
    if (kind != RowKind::Results || !m_choice.onlyFailures) {
        m_done.rows += std::ssize(rows.rows);
        return;
    }
    // Those in between count as well; results come last.
    const double id = rows.rows.empty() ? 0 : static_cast<double>(RowView(rows, rows.rows.size() - 1).integer("id"_L1));
    const double reached = rows.rows.empty() ? 1 : id / static_cast<double>(std::max<qint64>(lastOf(kind), 1));
    const qint64 all = countOf(kind);
    m_done.rows = std::max(m_done.rows, m_done.rowsOf - all + static_cast<qint64>(static_cast<double>(all) * reached));
}

qint64 &Copier::copiedOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Playbooks:
        return m_done.playbooks;
    case RowKind::Plays:
        return m_done.plays;
    case RowKind::Tasks:
        return m_done.tasks;
    case RowKind::Hosts:
        return m_done.hosts;
    case RowKind::Results:
        return m_done.results;
    case RowKind::Files:
        return m_done.files;
    case RowKind::Records:
    case RowKind::LatestHosts:
    case RowKind::Labels:
        break;
    }
    return m_done.records;
}

Result<void> Copier::take(RowKind kind, const Rows &rows, bool again)
{
    if (kind == RowKind::Playbooks) {
        for (size_t i = 0; i < rows.rows.size(); ++i) {
            for (const qint64 label : RowView(rows, i).ids("labels"_L1))
                m_labels.insert(label);
        }
    }
    if (!again)
        copiedOf(kind) += std::ssize(rows.rows);
    return kind == RowKind::Files ? takeFiles(rows) : m_writer.add(kind, rows, again);
}

Result<void> Copier::takeFiles(const Rows &files)
{
    for (size_t i = 0; i < files.rows.size(); ++i) {
        const RowView file(files, i);
        const Result<qint64> content = contentOf(file);
        if (!content)
            return std::unexpected(content.error());
        if (const Result<void> done = m_writer.addFile(file, *content); !done)
            return done;
    }
    return {};
}

Result<qint64> Copier::contentOf(const RowView &file)
{
    const QString sha1 = m_choice.withFiles ? file.text("sha1"_L1) : QString(EmptySha1);
    if (const std::optional<qint64> known = m_writer.contentId(sha1))
        return *known;
    if (!m_choice.withFiles)
        return m_writer.addContent(sha1, {});
    const Result<ContentPtr> content = wait(m_source.file(FileId{file.integer("id"_L1)}));
    if (!content)
        return std::unexpected(content.error());
    if (!(*content)->problem.isEmpty())
        m_done.problems << u"%1: %2"_s.arg(file.text("path"_L1), (*content)->problem);
    return m_writer.addContent(sha1, (*content)->text);
}

// Those that nothing has stay behind only when the rest does too.
Result<void> Copier::copyLabels()
{
    Result<Rows> rows = wait(m_source.rows(RowKind::Labels, {.filter = {}, .order = u"id"_s}));
    if (!rows)
        return std::unexpected(rows.error());
    if (!m_choice.playbooks.empty())
        std::erase_if(rows->rows, [&](const std::vector<RowValue> &row) {
            const auto *id = std::get_if<qint64>(&row[static_cast<size_t>(rows->fields.indexOf(u"id"_s))]);
            return !id || !m_labels.contains(*id);
        });
    return m_writer.add(RowKind::Labels, *rows);
}

// A part of the report has other latest hosts than the whole; an older ARA kept none, and its API tells only which they
// are, at length.
Result<void> Copier::copyLatestHosts()
{
    if (m_choice.playbooks.empty() && !m_choice.byOffset) {
        Result<Rows> latest = wait(m_source.rows(RowKind::LatestHosts, {.filter = {}, .order = u"created"_s}));
        if (!latest)
            return std::unexpected(latest.error());
        std::erase_if(latest->rows, [&](const std::vector<RowValue> &row) {
            const auto *host = std::get_if<qint64>(&row[static_cast<size_t>(latest->fields.indexOf(u"host"_s))]);
            return !host || *host > lastOf(RowKind::Hosts);
        });
        if (const Result<void> done = m_writer.add(RowKind::LatestHosts, *latest); !done)
            return done;
    }
    return m_writer.addLatestHosts();
}

Result<void> Copier::end()
{
    const Result<QStringList> loose = m_writer.loosePointers();
    if (!loose)
        return std::unexpected(loose.error());
    m_done.problems << *loose;
    const Result<void> done = m_writer.keep(m_choice.replace);
    if (m_choice.onlyFailures)
        m_done.rows = m_done.rowsOf;
    m_done.bytes = m_writer.bytes();
    return done;
}

} // namespace aviary
