// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/pairview.h"
#include "views/detail/detailhead.h"
#include "views/detail/detailparts.h"

#include <QLabel>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

// How a pair is asked for, and read.
namespace aviary {

namespace {

} // namespace

void PairView::setPair(const Both<RecordingPtr> &recordings, const Both<RowIndex> &rows,
                       const Both<ReportSource *> &sources, const Location &here, Change why)
{
    const auto isAsBefore = [&](Side side) {
        if (m_sources[side] != sources[side] || !m_recordings[side] != !recordings[side])
            return false;
        const bool had = m_rows[side] != NoIndex && m_recordings[side];
        const bool has = rows[side] != NoIndex && recordings[side];
        return had == has
            && (!has
                || (m_recordings[side]->playbook().id == recordings[side]->playbook().id
                    && m_recordings[side]->resultId(m_rows[side]) == recordings[side]->resultId(rows[side])
                    && m_recordings[side]->outcome(m_rows[side]) == recordings[side]->outcome(rows[side])));
    };
    const bool isSame = (m_rows.left != NoIndex || m_rows.right != NoIndex) && isAsBefore(Side::Left)
        && isAsBefore(Side::Right) && m_why == why;
    m_recordings = recordings;
    m_rows = rows;
    m_here = here;
    m_why = why;
    for (const Side side : Sides) {
        m_sources[side] = sources[side];
        const bool hasRow = recordings[side] && rows[side] != NoIndex;
        m_heads[side]->setVisible(hasRow);
        if (hasRow)
            m_heads[side]->showResult(recordings[side], rows[side]);
        m_heads[side]->showOthers({});
    }
    if (isSame)
        return;
    for (const Side side : Sides) {
        const bool hasRow = recordings[side] && rows[side] != NoIndex;
        if (hasRow)
            m_heads[side]->showContent(nullptr);
        showNotice(side, hasRow ? QString() : whyAbsent(side));
    }
    fetch();
}

// A side without a result says why, as far as anybody knows.
QString PairView::whyAbsent(Side side) const
{
    const Side other = otherSide(side);
    if (!m_recordings[other] || m_rows[other] == NoIndex)
        return {};
    const Recording &there = *m_recordings[other];
    const TableIndex host = there.hostOf(m_rows[other]);
    const QString name = host == NoIndex ? tr("This host") : there.hosts()[host].name;
    switch (m_why) {
    case Change::HostGone:
        return tr("%1 has no result in this run.").arg(name);
    case Change::Stopped:
        return tr("Not reached: %1, or the whole run, had stopped before this task.").arg(name);
    case Change::Same:
    case Change::NewlyFailing:
    case Change::Fixed:
    case Change::StillFailing:
    case Change::OutcomeChanged:
    case Change::OkToChanged:
    case Change::ChangedToOk:
    case Change::OnlyLeft:
    case Change::OnlyRight:
        break;
    }
    return tr("%1 has no result of this task here.").arg(name);
}

void PairView::fetch()
{
    m_comparing = {};
    m_reading = {};
    m_waiting = 0;
    m_pair.reset();
    m_isReading = true;
    m_slow.start();
    for (const Side side : Sides) {
        m_fetching[side] = {};
        m_contents[side].reset();
        if (!m_recordings[side] || m_rows[side] == NoIndex || !m_sources[side])
            continue;
        ++m_waiting;
        m_fetching[side] = m_sources[side]->result(m_recordings[side]->resultId(m_rows[side]));
        m_fetching[side].then(this, [this, side](const Result<ContentPtr> &content) {
            --m_waiting;
            if (content) {
                m_contents[side] = *content;
            } else {
                const Error &error = content.error();
                showNotice(side, QStringList({error.what, error.todo, error.detail}).join(u' ').simplified());
            }
            if (m_waiting == 0)
                compare();
        });
    }
    if (m_waiting == 0)
        compare();
}

void PairView::compare()
{
    const Both<ContentPtr> contents = m_contents;
    if (contents.left && contents.right) {
        const Both<Outcome> outcomes{m_recordings.left->outcome(m_rows.left),
                                     m_recordings.right->outcome(m_rows.right)};
        m_comparing
            = Job<ResultPairPtr>(QtConcurrent::run([contents, outcomes](QPromise<Result<ResultPairPtr>> &promise) {
                  auto pair = std::make_shared<ResultPair>(compareResults(outcomes.left, contents.left, outcomes.right,
                                                                          contents.right,
                                                                          [&promise] { return promise.isCanceled(); }));
                  if (!promise.isCanceled())
                      promise.addResult(std::move(pair));
              }));
        m_comparing.then(this, [this](const Result<ResultPairPtr> &pair) { showPair(*pair); });
        return;
    }
    if (!contents.left && !contents.right) {
        m_slow.stop();
        m_isReading = false;
        forgetParts();
        m_bar->hide();
        return done();
    }
    const Side side = contents.left ? Side::Left : Side::Right;
    const Outcome outcome = m_recordings[side]->outcome(m_rows[side]);
    m_reading = Job<ResultDetail>(QtConcurrent::run(
        [outcome, content = contents[side]]() -> Result<ResultDetail> { return readResultDetail(outcome, content); }));
    m_reading.then(this, [this, side](const Result<ResultDetail> &detail) { showAlone(side, *detail); });
}

} // namespace aviary
