// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/fakesource.h"

#include "models/content/headline.h"

#include <QMutex>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

Error notFound()
{
    return {Error::Kind::NotFound, u"There is nothing of this id."_s, {}, {}};
}

// A value as a filter has it.
QString wordsOf(const RowValue &value)
{
    struct Words
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool truth) const { return truth ? u"true"_s : u"false"_s; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const TimeValue &time) const { return QString::number(time.time); }
        QString operator()(const DurationValue &duration) const { return QString::number(duration.duration); }
        QString operator()(const UuidValue &uuid) const { return uuid.hex; }
        QString operator()(const JsonDocument &json) const { return QString::fromUtf8(json.text()); }
        QString operator()(const std::vector<qint64> &) const { return {}; }
    };
    return std::visit(Words{}, value);
}

bool isLess(const RowValue &left, const RowValue &right)
{
    if (const auto *a = std::get_if<qint64>(&left), *b = std::get_if<qint64>(&right); a && b)
        return *a < *b;
    return wordsOf(left) < wordsOf(right);
}

bool holds(const RowCondition &condition, const RowValue &value)
{
    const QString words = wordsOf(value);
    const QString first = condition.values.value(0);
    switch (condition.op) {
    case RowCondition::Op::Equal:
        return words == first;
    case RowCondition::Op::EqualAnyCase:
        return words.compare(first, Qt::CaseInsensitive) == 0;
    case RowCondition::Op::In:
        return condition.values.contains(words);
    case RowCondition::Op::Contains:
        return words.contains(first, Qt::CaseInsensitive);
    case RowCondition::Op::Greater:
        return words.toLongLong() > first.toLongLong();
    case RowCondition::Op::Less:
        return words.toLongLong() < first.toLongLong();
    case RowCondition::Op::AtLeast:
        return words.toLongLong() >= first.toLongLong();
    case RowCondition::Op::AtMost:
        return words.toLongLong() <= first.toLongLong();
    }
    return false;
}

Result<Rows> queried(const Rows &all, const RowQuery &query)
{
    const auto column = [&all](const QString &field) { return all.fields.indexOf(field); };
    Rows rows{all.fields, all.rows, 0};
    for (const RowCondition &condition : query.filter) {
        const qsizetype index = column(condition.field);
        if (index < 0)
            return std::unexpected(Error{Error::Kind::Usage, u"There is no field %1."_s.arg(condition.field), {}, {}});
        std::erase_if(rows.rows, [&](const std::vector<RowValue> &row) {
            return !holds(condition, row[static_cast<size_t>(index)]);
        });
    }
    if (!query.order.isEmpty()) {
        const bool descending = query.order.startsWith(u'-');
        const qsizetype index = column(descending ? query.order.mid(1) : query.order);
        if (index < 0)
            return std::unexpected(Error{Error::Kind::Usage, u"There is no field %1."_s.arg(query.order), {}, {}});
        std::ranges::stable_sort(rows.rows, [&](const std::vector<RowValue> &left, const std::vector<RowValue> &right) {
            const RowValue &a = left[static_cast<size_t>(index)], &b = right[static_cast<size_t>(index)];
            return descending ? isLess(b, a) : isLess(a, b);
        });
    }
    rows.total = static_cast<qint64>(rows.rows.size());
    const qint64 begin = std::clamp<qint64>(query.offset, 0, rows.total);
    const qint64 end = query.limit < 0 ? rows.total : std::min(rows.total, begin + query.limit);
    rows.rows = {rows.rows.begin() + begin, rows.rows.begin() + end};
    return rows;
}

} // namespace

// Gives answers in the thread of the source. They are handed over under a lock of ours, which sanitizers understand;
// what a queued call carries they do not see handed over.
class FakeSource::Deliverer : public QObject
{
public:
    void post(Answer answer, std::chrono::milliseconds delay)
    {
        const QMutexLocker lock(&m_mutex);
        m_due.emplace_back(std::move(answer), delay);
        QMetaObject::invokeMethod(this, &Deliverer::deliver, Qt::QueuedConnection);
    }

private:
    void deliver()
    {
        std::vector<std::pair<Answer, std::chrono::milliseconds>> due;
        {
            const QMutexLocker lock(&m_mutex);
            due.swap(m_due);
        }
        for (auto &[answer, delay] : due)
            QTimer::singleShot(delay, this, std::move(answer));
    }

    QMutex m_mutex;
    std::vector<std::pair<Answer, std::chrono::milliseconds>> m_due; // guarded
};

FakeSource::FakeSource(Data data, QObject *parent)
    : ReportSource(parent)
    , m_data(std::move(data))
    , m_deliverer(new Deliverer)
{
    m_thread.setObjectName(u"FakeSource"_s);
    m_deliverer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_deliverer, &QObject::deleteLater);
    m_thread.start();
}

FakeSource::~FakeSource()
{
    m_thread.quit();
    m_thread.wait();
}

Result<FakeSource::Data> FakeSource::read(ReportSource &source)
{
    Data data;
    auto info = source.open().wait();
    if (!info)
        return std::unexpected(info.error());
    data.info = *info;
    auto playbooks = source.playbooks().wait();
    auto outcomes = source.outcomeCounts().wait();
    if (!playbooks || !outcomes)
        return std::unexpected(playbooks ? outcomes.error() : playbooks.error());
    data.playbooks = *playbooks;
    data.outcomes = *outcomes;
    for (const Playbook &playbook : data.playbooks) {
        auto recording = source.recording(playbook.id).wait();
        if (!recording)
            return std::unexpected(recording.error());
        const Recording &of = **recording;
        data.recordings[playbook.id] = {*recording};
        for (RowIndex row = 0; row < of.resultCount(); ++row)
            data.results[of.resultId(row)] = source.result(of.resultId(row)).wait().value_or(nullptr);
        for (const Host &host : of.hosts())
            data.facts[host.id] = source.facts(host.id).wait().value_or(nullptr);
        for (const aviary::File &file : of.files())
            data.files[file.id] = source.file(file.id).wait().value_or(nullptr);
        for (const aviary::Record &record : of.records())
            data.records[record.id] = source.record(record.id).wait().value_or(nullptr);
    }
    for (const RowKind kind : {RowKind::Playbooks, RowKind::Plays, RowKind::Tasks, RowKind::Hosts, RowKind::LatestHosts,
                               RowKind::Results, RowKind::Files, RowKind::Records, RowKind::Labels}) {
        for (const bool withContent : {false, true}) {
            RowQuery query;
            query.withContent = withContent;
            auto rows = source.rows(kind, query).wait();
            if (!rows)
                return std::unexpected(rows.error());
            data.rows[{kind, withContent}] = *rows;
        }
    }
    return data;
}

void FakeSource::setDelay(Call call, std::chrono::milliseconds delay)
{
    m_delays[call] = delay;
}

void FakeSource::setFailure(Call call, std::optional<Error> error)
{
    if (error)
        m_failures[call] = std::move(*error);
    else
        m_failures.remove(call);
}

void FakeSource::hold()
{
    m_holding = true;
    m_held.clear();
}

void FakeSource::release(qsizetype index)
{
    auto &[call, answer] = m_held.at(static_cast<size_t>(index));
    if (answer)
        m_deliverer->post(std::exchange(answer, nullptr), m_delays.value(call));
}

void FakeSource::releaseAll()
{
    for (qsizetype index = 0; index < static_cast<qsizetype>(m_held.size()); ++index)
        release(index);
    m_held.clear();
    m_holding = false;
}

void FakeSource::send(Call call, Answer answer)
{
    ++m_calls[call];
    if (m_holding)
        m_held.emplace_back(call, std::move(answer));
    else
        m_deliverer->post(std::move(answer), m_delays.value(call));
}

template <class T>
Job<T> FakeSource::answer(Call call, std::vector<Result<T>> steps)
{
    if (const auto failure = m_failures.constFind(call); failure != m_failures.cend())
        steps = {std::unexpected(*failure)};
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Job<T> job(promise->future());
    send(call, [promise, steps = std::move(steps)] {
        for (const Result<T> &step : steps) {
            if (!promise->isCanceled())
                promise->addResult(step);
        }
        promise->finish();
    });
    return job;
}

template <class Id>
Job<ContentPtr> FakeSource::contentOf(Call call, const std::map<Id, ContentPtr> &contents, Id id)
{
    const auto content = contents.find(id);
    if (content == contents.end())
        return answer<ContentPtr>(call, {std::unexpected(notFound())});
    return answer<ContentPtr>(call, {content->second});
}

Job<ReportInfo> FakeSource::open()
{
    return answer<ReportInfo>(Call::Open, {m_data.info});
}

Job<std::vector<Playbook>> FakeSource::playbooks()
{
    return answer<std::vector<Playbook>>(Call::Playbooks, {m_data.playbooks});
}

Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> FakeSource::outcomeCounts()
{
    return answer<std::vector<std::pair<PlaybookId, OutcomeCounts>>>(Call::OutcomeCounts, {m_data.outcomes});
}

Job<RecordingPtr> FakeSource::recording(PlaybookId id, RecordingPtr)
{
    const auto snapshots = m_data.recordings.find(id);
    if (snapshots == m_data.recordings.end())
        return answer<RecordingPtr>(Call::Recording, {std::unexpected(notFound())});
    return answer<RecordingPtr>(Call::Recording, {snapshots->second.begin(), snapshots->second.end()});
}

Job<ContentPtr> FakeSource::result(ResultId id)
{
    return contentOf(Call::Result, m_data.results, id);
}

Job<ContentPtr> FakeSource::facts(HostId id)
{
    return contentOf(Call::Facts, m_data.facts, id);
}

Job<ContentPtr> FakeSource::file(FileId id)
{
    return contentOf(Call::File, m_data.files, id);
}

Job<ContentPtr> FakeSource::record(RecordId id)
{
    return contentOf(Call::Record, m_data.records, id);
}

Job<QStringList> FakeSource::messages(std::vector<MessageQuery> queries)
{
    QStringList lines;
    for (const MessageQuery &query : queries) {
        const auto content = m_data.results.find(query.id);
        lines << (content == m_data.results.end() || !content->second ? QString()
                                                                      : message(query.outcome, *content->second));
    }
    return answer<QStringList>(Call::Messages, {lines});
}

Job<Rows> FakeSource::rows(RowKind kind, RowQuery query)
{
    const auto rows = m_data.rows.find({kind, query.withContent});
    return answer<Rows>(Call::Rows, {queried(rows == m_data.rows.end() ? Rows() : rows->second, query)});
}

} // namespace aviary
