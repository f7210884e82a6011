// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/comparemarkdown.h"
#include "models/recording/format.h"
#include "views/compare/inputcontent.h"
#include "views/compare/inputfile.h"
#include "views/compare/inputspage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// Where entries of the page lead, and which entry a place means.
namespace aviary {

using Group = InputEntry::Group;
using Kind = InputEntry::Kind;

namespace {

// "shop-bad.sqlite#2".
QString nameOf(const LocationSide &side)
{
    const QString file = side.inside.isEmpty() ? side.report.fileName() : baseName(side.inside);
    const QString report = file.isEmpty() ? side.report.host() : file;
    return side.playbook ? u"%1#%2"_s.arg(report).arg(raw(*side.playbook)) : report;
}

} // namespace

QString InputsPage::wantedKey(const Location &location) const
{
    if (!m_pair || !m_pair->comparison || !location.isComparison())
        return {};
    const LocationSide &right = location.beside.front();
    const Recording &leftRun = *m_pair->comparison->recording(Side::Left);
    const Recording &rightRun = *m_pair->comparison->recording(Side::Right);
    const auto find = [this](Kind kind, const auto &isIt) {
        for (const InputEntry &entry : m_model->entries()) {
            if (entry.kind == kind && isIt(entry.index))
                return entry.key();
        }
        return QString();
    };
    if (location.file || right.file) {
        const TableIndex l = location.file ? leftRun.fileIndex(*location.file) : NoIndex;
        const TableIndex r = right.file ? rightRun.fileIndex(*right.file) : NoIndex;
        return find(Kind::File, [&](size_t index) {
            const FileChange &file = m_pair->inputs.files[index];
            return r != NoIndex ? file.right == r : l != NoIndex && file.left == l;
        });
    }
    if (location.record || right.record) {
        const auto isOf = [](const Recording &run, TableIndex record, std::optional<RecordId> id) {
            return id && record != NoIndex && run.records()[record].id == *id;
        };
        return find(Kind::Record, [&](size_t index) {
            const RecordChange &record = m_pair->inputs.records[index];
            return right.record ? isOf(rightRun, record.right, right.record)
                                : isOf(leftRun, record.left, location.record);
        });
    }
    if (location.host && right.host) {
        const TableIndex l = leftRun.hostIndex(*location.host);
        return find(Kind::HostFacts,
                    [&](size_t index) { return l != NoIndex && m_pair->comparison->hosts()[index].host.left == l; });
    }
    return {};
}

Location InputsPage::placeOf(const InputEntry &entry) const
{
    Location there = m_location;
    there.page = PageId::Inputs;
    there.file.reset();
    there.record.reset();
    there.host.reset();
    there.line = 0;
    LocationSide &right = there.beside.front();
    right.file.reset();
    right.record.reset();
    right.host.reset();
    const Recording &leftRun = *m_pair->comparison->recording(Side::Left);
    const Recording &rightRun = *m_pair->comparison->recording(Side::Right);
    if (entry.kind == Kind::File) {
        const FileChange &file = m_pair->inputs.files[entry.index];
        if (file.left != NoIndex)
            there.file = leftRun.files()[file.left].id;
        if (file.right != NoIndex)
            right.file = rightRun.files()[file.right].id;
    } else if (entry.kind == Kind::HostFacts) {
        const HostPair &host = m_pair->comparison->hosts()[entry.index];
        there.host = leftRun.hosts()[host.host.left].id;
        right.host = rightRun.hosts()[host.host.right].id;
    } else if (entry.kind == Kind::Record) {
        const RecordChange &record = m_pair->inputs.records[entry.index];
        if (record.left != NoIndex)
            there.record = leftRun.records()[record.left].id;
        if (record.right != NoIndex)
            right.record = rightRun.records()[record.right].id;
    }
    return there;
}

void InputsPage::goAlone(Side side, int line)
{
    const InputEntry *entry = current();
    if (!entry)
        return;
    const size_t number = side == Side::Left ? 0 : 1;
    const Recording &run = *m_pair->comparison->recording(side);
    if (entry->kind == Kind::File) {
        const FileChange &file = m_pair->inputs.files[entry->index];
        Location there = m_location.alone(number, PageId::Files);
        there.file = run.files()[side == Side::Left ? file.left : file.right].id;
        there.line = line;
        Q_EMIT navigate(there, false);
    } else if (entry->kind == Kind::HostFacts) {
        Location there = m_location.alone(number, PageId::Hosts);
        there.host = run.hosts()[m_pair->comparison->hosts()[entry->index].host[side]].id;
        Q_EMIT navigate(there, false);
    } else if (entry->kind == Kind::Record) {
        const RecordChange &record = m_pair->inputs.records[entry->index];
        Location there = m_location.alone(number, PageId::Records);
        there.record = run.records()[side == Side::Left ? record.left : record.right].id;
        Q_EMIT navigate(there, false);
    }
}

// What makes no sense for what is selected is not offered.
void InputsPage::updateActions()
{
    const InputEntry *entry = current();
    m_copyAction->setVisible(entry && entry->isDifference());
    Both<bool> isThere{false, false};
    if (entry && entry->kind == Kind::File) {
        const FileChange &file = m_pair->inputs.files[entry->index];
        isThere = {file.left != NoIndex, file.right != NoIndex};
    } else if (entry && entry->kind == Kind::Record) {
        const RecordChange &record = m_pair->inputs.records[entry->index];
        isThere = {record.left != NoIndex, record.right != NoIndex};
    } else if (entry && entry->kind == Kind::HostFacts) {
        isThere = {true, true};
    }
    for (const Side side : Sides)
        m_openActions[side]->setVisible(isThere[side]);
}

void InputsPage::copyMarkdown() const
{
    const InputEntry *entry = current();
    if (!entry)
        return;
    const NamedPair named{
        .pair = *m_pair, .names = {nameOf(m_location.side(0)), nameOf(m_location.side(1))}, .note = {}};
    if (entry->kind == Kind::File) {
        const Both<ContentPtr> &contents = m_file->contents();
        QGuiApplication::clipboard()->setText(
            fileMarkdown(named, static_cast<qsizetype>(entry->index), contents.left, contents.right));
        return;
    }
    DifferenceLine line{.what = nameOf(entry->group) + u": "_s + entry->name,
                        .change = wordOf(*entry),
                        .left = entry->left,
                        .right = entry->right,
                        .hosts = entry->hosts.join(u", "_s)};
    if (entry->kind == Kind::HostFacts || entry->kind == Kind::Record) {
        if (const JsonDifference *values = m_content->difference()) {
            QGuiApplication::clipboard()->setText(valuesMarkdown(named, line.what, *values));
            return;
        }
        const Both<QByteArray> texts = m_content->texts();
        constexpr qsizetype longest = 500; // bytes: of a cell
        line.left = QString::fromUtf8(texts.left.first(std::min(longest, texts.left.size())));
        line.right = QString::fromUtf8(texts.right.first(std::min(longest, texts.right.size())));
    }
    QGuiApplication::clipboard()->setText(lineMarkdown(named, DifferenceBlock::Kind::Inputs, line));
}

QString InputsPage::aboutGroup(const InputEntry &entry) const
{
    const Inputs &inputs = m_pair->inputs;
    switch (entry.group) {
    case Group::Files:
        if (inputs.filesLeft == 0 && inputs.filesRight == 0)
            return tr("No files were recorded in either run. ARA keeps playbooks, roles and variables as they were, "
                      "except those that its setting ignored_files names.");
        return entry.kind == Kind::Fold
            ? tr("These files have the same text in both runs, by their sums; they were not read.")
            : tr("Select a file to see it side by side.");
    case Group::Facts:
        return m_pair->comparison->hosts().empty() ? tr("No host has a result, so there are no facts to compare.")
                                                   : tr("Select a host to compare its facts.");
    case Group::Records:
        return inputs.records.empty() ? tr("No records in either run. The ara_record module keeps some.")
                                      : tr("Select a record to see it side by side.");
    case Group::Labels:
        return tr("Neither run has a label.");
    case Group::Hosts:
        return tr("Neither run has a host.");
    case Group::Command:
    case Group::Versions:
        break;
    }
    return {};
}

} // namespace aviary
