// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/hostschart.h"

#include "models/overview/sentences.h"
#include "models/recording/format.h"
#include "views/common/palette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QValueAxis>

#include <ranges>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Gap = 10;
constexpr int WidestBar = 520;

int placeOf(Outcome outcome)
{
    return static_cast<int>(std::ranges::find(OutcomesForReading, outcome) - OutcomesForReading.begin());
}

} // namespace

HostsChart::HostsChart(QWidget *parent)
    : BarChart(parent)
    , m_series(new QHorizontalStackedBarSeries)
    , m_values(new QValueAxis(this))
    , m_frame(new QGraphicsRectItem)
{
    QChart *chart = this->chart();
    chart->addSeries(m_series);
    auto *rows = new QBarCategoryAxis(this);
    chart->addAxis(rows, Qt::AlignLeft);
    chart->addAxis(m_values, Qt::AlignBottom);
    m_series->attachAxis(rows);
    m_series->attachAxis(m_values);
    m_series->setBarWidth(0.64);
    rows->setVisible(false);
    m_values->setVisible(false);
    scene()->addItem(m_frame);
    m_frame->setZValue(10);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Results of each host by outcome"));
}

void HostsChart::setHosts(const std::shared_ptr<const Overview> &overview)
{
    const std::span<const HostEntry> hosts = overview ? overview->hostsToShow() : std::span<const HostEntry>();
    const bool same = m_overview && overview && m_overview->playbook().id == overview->playbook().id
        && std::ranges::equal(hosts, m_hosts);
    const bool sameRun = m_overview && overview && m_overview->playbook().id == overview->playbook().id;
    const TableIndex current = sameRun && m_current.row >= 0 ? m_hosts[static_cast<size_t>(m_current.row)].host : NoIndex;
    const Outcome outcome = m_current.outcome;
    m_overview = overview;
    if (same)
        return;
    m_hosts.assign(hosts.begin(), hosts.end());
    build();
    // Where the person is, with more results.
    const auto row = static_cast<int>(std::ranges::find(m_hosts, current, &HostEntry::host) - m_hosts.begin());
    if (row < std::ssize(m_hosts)) {
        const std::vector<Outcome> outcomes = outcomesOf(row);
        setCurrent({row, std::ranges::contains(outcomes, outcome) ? outcome : outcomes.front()});
    }
}

int HostsChart::rowHeight() const
{
    return fontMetrics().height() + 5;
}

std::vector<Outcome> HostsChart::outcomesOf(int row) const
{
    std::vector<Outcome> outcomes;
    for (const Outcome outcome : OutcomesForReading) {
        if (m_hosts[static_cast<size_t>(row)].counts[outcome] > 0)
            outcomes.push_back(outcome);
    }
    return outcomes;
}

void HostsChart::build()
{
    m_series->clear();
    m_outcomes.clear();
    for (QGraphicsSimpleTextItem *name : m_names)
        delete name;
    for (const CountText &count : m_counts)
        delete count.item;
    m_names.clear();
    m_counts.clear();
    m_most = 1;

    // The axis would read a name as HTML: it gets numbers, and the names stand beside it as plain text.
    auto *rows = qobject_cast<QBarCategoryAxis *>(chart()->axes(Qt::Vertical).constFirst());
    QStringList categories;
    for (size_t row = 0; row < m_hosts.size(); ++row) {
        categories << QString::number(row);
        m_most = std::max(m_most, static_cast<double>(m_hosts[row].counts.total()));
    }
    rows->setCategories(categories);
    m_values->setRange(0, m_most);
    for (const Outcome outcome : OutcomesForReading) {
        auto *set = new QBarSet(nameOf(outcome));
        qint64 sum = 0;
        // The axis begins below: the last row comes first.
        for (const HostEntry &host : std::views::reverse(m_hosts)) {
            *set << static_cast<double>(host.counts[outcome]);
            sum += host.counts[outcome];
        }
        if (sum == 0) {
            delete set;
            continue;
        }
        m_series->append(set);
        m_outcomes.insert(set, outcome);
    }
    for (int row = 0; row < static_cast<int>(m_hosts.size()); ++row) {
        const TableIndex host = m_hosts[static_cast<size_t>(row)].host;
        m_names.push_back(scene()->addSimpleText(oneLine(m_overview->recording->shortHost(host))));
        for (const Outcome outcome : outcomesOf(row))
            m_counts.push_back({scene()->addSimpleText({}), outcome, row});
    }
    m_current = {};
    updateGeometry();
    takePalette();
    arrange();
}

QString HostsChart::textAt(int row) const
{
    QStringList texts{m_names[static_cast<size_t>(row)]->data(0).toString()};
    for (const CountText &count : m_counts) {
        if (count.row == row)
            texts << count.item->text();
    }
    return texts.join(u' ');
}

// Counts stand below each other by outcome, so that a column can be read down: the width of each column, by the place
// of its outcome in OutcomesForReading.
std::map<int, int> HostsChart::layOutCounts(bool words)
{
    std::map<int, int> widths;
    for (const CountText &count : m_counts) {
        const QString number = formatCount(m_hosts[static_cast<size_t>(count.row)].counts[count.outcome]);
        count.item->setFont(font());
        count.item->setText(words ? u"%1 %2 %3"_s.arg(glyphOf(count.outcome)).arg(number, nameOf(count.outcome))
                                  : u"%1 %2"_s.arg(glyphOf(count.outcome)).arg(number));
        int &width = widths[placeOf(count.outcome)];
        width = std::max(width, static_cast<int>(count.item->boundingRect().width()));
    }
    return widths;
}

void HostsChart::arrange()
{
    const QFontMetrics metrics(font());
    const int height = rowHeight();
    int nameWidth = 0;
    for (size_t row = 0; row < m_names.size(); ++row) {
        QGraphicsSimpleTextItem *item = m_names[row];
        item->setFont(font());
        const QString name = oneLine(m_overview->recording->shortHost(m_hosts[row].host));
        item->setData(0, name);
        item->setText(metrics.elidedText(name, Qt::ElideMiddle, std::max(80, viewport()->width() / 4)));
        nameWidth = std::max(nameWidth, static_cast<int>(item->boundingRect().width()));
    }
    const int left = nameWidth + Gap;
    const int room = viewport()->width() - left - 2 * Gap;
    std::map<int, int> widths = layOutCounts(true);
    const auto total = [&widths] {
        int sum = 0;
        for (const auto &[place, width] : widths)
            sum += width + Gap;
        return sum;
    };
    // Words give way where the bars would have no room; the tool tip has them.
    constexpr int narrowBar = 80;
    if (room - total() < narrowBar)
        widths = layOutCounts(false);
    const int countsWidth = total();
    const int barWidth = std::clamp(room - countsWidth, narrowBar, WidestBar);
    const int rows = std::max<int>(1, static_cast<int>(m_hosts.size()));
    chart()->resize(viewport()->width(), rows * height);
    chart()->setPlotArea(QRectF(left, 0, barWidth, rows * height));
    scene()->setSceneRect(0, 0, viewport()->width(), rows * height);
    const double lift = (height - metrics.height()) / 2.0;
    for (size_t row = 0; row < m_names.size(); ++row)
        m_names[row]->setPos(0, static_cast<double>(row) * height + lift);
    for (const CountText &count : m_counts) {
        int x = left + barWidth + Gap;
        for (const auto &[place, width] : widths) {
            if (place == placeOf(count.outcome))
                break;
            x += width + Gap;
        }
        count.item->setPos(x, count.row * height + lift);
    }
    setCurrent(m_current);
}

void HostsChart::colour()
{
    const QPalette &palette = this->palette();
    for (auto it = m_outcomes.cbegin(); it != m_outcomes.cend(); ++it) {
        it.key()->setColor(colorOf(it.value(), palette));
        it.key()->setBorderColor(palette.color(QPalette::Base));
    }
    for (QGraphicsSimpleTextItem *name : m_names)
        name->setBrush(palette.color(QPalette::Text));
    for (const CountText &count : m_counts)
        count.item->setBrush(colorOf(count.outcome, palette));
    QPen pen(palette.color(QPalette::Text), 2);
    m_frame->setPen(pen);
}

QRectF HostsChart::partRect(int row, Outcome outcome) const
{
    const QRectF plot = chart()->plotArea();
    const HostEntry &host = m_hosts[static_cast<size_t>(row)];
    double before = 0;
    for (const Outcome other : OutcomesForReading) {
        if (other == outcome)
            break;
        before += static_cast<double>(host.counts[other]);
    }
    const double scale = plot.width() / m_most;
    return {plot.left() + before * scale, row * static_cast<double>(rowHeight()),
            static_cast<double>(host.counts[outcome]) * scale, static_cast<double>(rowHeight())};
}

HostsChart::Part HostsChart::partAt(const QPointF &position) const
{
    const int row = static_cast<int>(position.y() / rowHeight());
    if (position.y() < 0 || row >= static_cast<int>(m_hosts.size()))
        return {};
    for (const Outcome outcome : outcomesOf(row)) {
        if (partRect(row, outcome).contains(position))
            return {row, outcome};
    }
    for (const CountText &count : m_counts) {
        if (count.row == row && count.item->sceneBoundingRect().contains(position))
            return {row, count.outcome};
    }
    // The name stands for what hurts most.
    if (m_names[static_cast<size_t>(row)]->sceneBoundingRect().contains(position))
        return {row, outcomesOf(row).front()};
    return {};
}

void HostsChart::setCurrent(Part part)
{
    m_current = part;
    const bool shown = part.row >= 0 && hasFocus();
    m_frame->setVisible(shown);
    if (!shown)
        return;
    setAccessibleDescription(textAt(part.row));
    m_frame->setRect(partRect(part.row, part.outcome).adjusted(0, 1, 0, -1));
}

QSize HostsChart::sizeHint() const
{
    return {400, rowHeight() * std::max<int>(1, static_cast<int>(m_hosts.size()))};
}

QSize HostsChart::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void HostsChart::mousePressEvent(QMouseEvent *event)
{
    const Part part = partAt(mapToScene(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || part.row < 0) {
        event->ignore();
        return;
    }
    setCurrent(part);
    Q_EMIT hostChosen(m_hosts[static_cast<size_t>(part.row)].host, part.outcome);
}

void HostsChart::keyPressEvent(QKeyEvent *event)
{
    const int rows = static_cast<int>(m_hosts.size());
    if (rows == 0) {
        event->ignore();
        return;
    }
    Part part = m_current.row < 0 ? Part{0, outcomesOf(0).front()} : m_current;
    const std::vector<Outcome> outcomes = outcomesOf(part.row);
    const auto at = static_cast<int>(std::ranges::find(outcomes, part.outcome) - outcomes.begin());
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        part.row += event->key() == Qt::Key_Down ? 1 : -1;
        if (part.row < 0 || part.row >= rows) {
            event->ignore();
            return;
        }
        const std::vector<Outcome> there = outcomesOf(part.row);
        if (!std::ranges::contains(there, part.outcome))
            part.outcome = there.front();
        break;
    }
    case Qt::Key_Left:
        part.outcome = outcomes[static_cast<size_t>(std::max(at - 1, 0))];
        break;
    case Qt::Key_Right:
        part.outcome = outcomes[static_cast<size_t>(std::min(at + 1, static_cast<int>(outcomes.size()) - 1))];
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT hostChosen(m_hosts[static_cast<size_t>(part.row)].host, part.outcome);
        return;
    default:
        event->ignore();
        return;
    }
    setCurrent(part);
    Q_EMIT partMoved(partRect(part.row, part.outcome).toRect());
}

void HostsChart::focusInEvent(QFocusEvent *event)
{
    if (m_current.row < 0 && !m_hosts.empty())
        m_current = {0, outcomesOf(0).front()};
    BarChart::focusInEvent(event);
}

QString HostsChart::toolTipAt(const QPointF &place) const
{
    const int row = static_cast<int>(place.y() / rowHeight());
    if (place.y() < 0 || row >= static_cast<int>(m_hosts.size()))
        return {};
    const HostEntry &host = m_hosts[static_cast<size_t>(row)];
    return m_overview->recording->hosts()[host.host].name + u'\n' + countsText(host.counts);
}

} // namespace aviary
