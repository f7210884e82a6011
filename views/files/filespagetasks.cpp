// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FilesPage that knows the tasks of lines.
#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/files/filespage.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// More than this of tasks on one line are not listed in a menu: their line's results are.
constexpr size_t MostTasksInMenu = 20;

} // namespace

// What is there already stays until it is read.
void FilesPage::readTasks()
{
    m_isReading = true;
    m_reading = startTasksOfFile(m_recording, m_file);
    m_reading.then(this, [this](const Result<std::vector<LineTasks>> &lines) {
        m_isReading = false;
        if (lines && !lines->empty()) {
            m_lines = *lines;
            showMarks();
        }
        checkSettled();
    });
}

void FilesPage::showMarks()
{
    if (!m_recording->isComplete() || m_file == NoIndex)
        return;
    if (m_lines.empty())
        return readTasks();
    std::vector<TextMark> marks;
    for (const LineTasks &line : m_lines) {
        QStringList tip;
        for (size_t i = 0; i < std::min(line.tasks.size(), MostTasksInMenu); ++i)
            tip << m_recording->tasks()[line.tasks[i]].name;
        tip.removeDuplicates();
        tip << (line.worst ? countsInWords(line.counts)
                           : tr("No host has a result of this task (meta task, or the run stopped)."));
        marks.push_back({line.line, iconOf(line.worst.value_or(Outcome::Unknown), palette()), tip.join(u'\n')});
    }
    m_text->setMarks(std::move(marks));
}

const LineTasks *FilesPage::tasksAt(int line) const
{
    const auto at
        = std::lower_bound(m_lines.begin(), m_lines.end(), line, [](const LineTasks &l, int n) { return l.line < n; });
    return at != m_lines.end() && at->line == line ? &*at : nullptr;
}

void FilesPage::goToResults(int line)
{
    const LineTasks *tasks = tasksAt(line);
    if (!tasks)
        return;
    if (tasks->tasks.size() == 1) {
        goToResultsOf(tasks->tasks.front());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addResultsActions(menu, *tasks);
    menu->popup(QCursor::pos());
}

void FilesPage::addResultsActions(QMenu *menu, const LineTasks &line)
{
    for (size_t i = 0; i < std::min(line.tasks.size(), MostTasksInMenu); ++i) {
        const TableIndex task = line.tasks[i];
        const QString counts = countsInWords(m_recording->countsOfTask(task));
        constexpr qsizetype most = 80;
        const QString &whole = m_recording->tasks()[task].name;
        QString name = whole.size() > most ? whole.first(most) + u'…' : whole;
        name = oneLine(name).replace(u'&', "&&"_L1); // no keys of its own
        const QString words
            = counts.isEmpty() ? tr("Results of %1").arg(name) : tr("Results of %1 (%2)").arg(name, counts);
        menu->addAction(words, this, [this, task] { goToResultsOf(task); });
    }
    if (line.tasks.size() > MostTasksInMenu)
        menu->addSection(
            tr("%1 of %n task(s) of this line", nullptr, static_cast<int>(line.tasks.size())).arg(MostTasksInMenu));
}

void FilesPage::goToResultsOf(TableIndex task)
{
    Location there = m_location.onPage(PageId::Results);
    there.result = {};
    there.task = m_recording->tasks()[task].id;
    Q_EMIT navigate(there, false);
}

} // namespace aviary
