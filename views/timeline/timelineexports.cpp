// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineexports.h"

#include "models/exports/timelinecsv.h"
#include "models/exports/timelinejson.h"
#include "models/exports/trace.h"
#include "models/recording/format.h"
#include "views/timeline/timelinesheet.h"
#include "views/timeline/timelinestate.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Patience = 300; // milliseconds before progress is shown

// A file whose writer can be told to stop: it does not take anything any more.
class StoppableFile : public QSaveFile
{
public:
    StoppableFile(const QString &path, const QPromise<Result<bool>> &promise)
        : QSaveFile(path)
        , m_promise(promise)
    {
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        return m_promise.isCanceled() ? -1 : QSaveFile::writeData(data, size);
    }

private:
    const QPromise<Result<bool>> &m_promise;
};

bool isSvg(const QString &path)
{
    return path.endsWith(".svg"_L1, Qt::CaseInsensitive);
}

// "site-timeline": what a person may change.
QString suggestion(const Recording &recording)
{
    QString name = oneLine(baseName(recording.playbook().path)).section(u'.', 0, 0).left(60);
    // Of an ad hoc run it is a sentence.
    std::ranges::replace_if(name, [](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; }, u'-');
    return name.isEmpty() ? u"timeline"_s : name + u"-timeline"_s;
}

} // namespace

TimelineExports::TimelineExports(TimelineState *state, QWidget *page)
    : QObject(page)
    , m_state(state)
    , m_page(page)
{
    add(Kind::Part, tr("Save a picture of what is &seen…"));
    add(Kind::Whole, tr("Save a picture of the &whole timeline…"));
    add(Kind::Figures, tr("Save the fi&gures…"));
    add(Kind::Trace, tr("Save as a &trace for Perfetto and Chrome…"));
    connect(state, &TimelineState::modelChanged, this, &TimelineExports::update);
    connect(state, &TimelineState::pictureChanged, this, &TimelineExports::update);
    connect(state, &TimelineState::figuresChanged, this, &TimelineExports::update);
    update();
}

void TimelineExports::add(Kind kind, const QString &text)
{
    auto *action = new QAction(text, m_page);
    connect(action, &QAction::triggered, this,
            [this, kind, action] { ask(kind, QString(action->text()).remove(u'&').remove(u'…')); });
    m_actions << action;
}

void TimelineExports::update()
{
    const bool drawn = m_state->hasPicture() && m_state->model() && m_state->model()->itemCount() > 0;
    const bool known = m_state->figures() && !m_state->figures()->schedule.sections.empty();
    for (const auto &[kind, can] :
         {std::pair(Kind::Part, drawn), {Kind::Whole, drawn}, {Kind::Figures, known}, {Kind::Trace, known}})
        m_actions[static_cast<int>(kind)]->setEnabled(can && !m_busy);
}

void TimelineExports::ask(Kind kind, const QString &title)
{
    QStringList filters;
    QStringList suffixes;
    switch (kind) {
    case Kind::Part:
    case Kind::Whole:
        filters = {tr("PNG picture (*.png)"), tr("SVG picture (*.svg)")};
        suffixes = {u"png"_s, u"svg"_s};
        break;
    case Kind::Figures:
        filters = {tr("JSON (*.json)"), tr("CSV table (*.csv)")};
        suffixes = {u"json"_s, u"csv"_s};
        break;
    case Kind::Trace:
        filters = {tr("Trace (*.json)")};
        suffixes = {u"json"_s};
        break;
    }
    auto *dialog = new QFileDialog(m_page->window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixes.first());
    dialog->selectFile(suggestion(*m_state->model()->recording()) + u'.' + suffixes.first());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, suffixes](const QString &filter) {
        dialog->setDefaultSuffix(suffixes.value(filters.indexOf(filter), suffixes.first()));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { save(kind, path); });
    dialog->open();
}

void TimelineExports::save(Kind kind, const QString &path)
{
    // While the person chose a name, the report may have gone.
    const TimelineFiguresPtr figures = m_state->figures();
    const bool isPicture = kind == Kind::Part || kind == Kind::Whole;
    if (isPicture ? !m_state->hasPicture() : !figures)
        return finish(tr("There is nothing to save any more."));
    m_busy = true;
    update();
    m_progress = std::make_unique<QProgressDialog>(tr("Saving…"), tr("Cancel"), 0, 0, m_page->window());
    m_progress->setMinimumDuration(Patience);
    m_progress->setValue(0); // from here on it is patient
    connect(m_progress.get(), &QProgressDialog::canceled, this, [this] { finish(); });
    if (isPicture)
        drawPicture(kind, path);
    else if (kind == Kind::Trace)
        write(path, [figures](QSaveFile &file) { return writeTrace(file, *figures->recording, figures.get()); });
    else if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        write(path, [figures](QSaveFile &file) { return writeTimelineCsv(file, *figures); });
    else
        write(path, [figures](QSaveFile &file) { return writeTimelineJson(file, *figures); });
}

void TimelineExports::drawPicture(Kind kind, const QString &path)
{
    m_sheet = std::make_unique<TimelineSheet>();
    m_sheet->setPalette(m_page->palette());
    m_sheet->setFont(m_page->font());
    connect(m_sheet.get(), &TimelineSheet::ready, this, [this, path] {
        if (isSvg(path)) {
            write(path, [svg = m_sheet->svg()](QSaveFile &file) {
                const QByteArray text = svg();
                return file.write(text) == text.size();
            });
        } else {
            write(path, [image = m_sheet->image(m_page->devicePixelRatioF())](QSaveFile &file) {
                return image().save(&file, "PNG");
            });
        }
    });
    if (kind == Kind::Part)
        m_sheet->drawPart(m_state);
    else
        m_sheet->drawRun(m_state->model()->recording(), m_state->traits(), m_state->choices(), {},
                         {std::max(TimelineSheet::UsualWidth, m_page->width()), 0});
}

void TimelineExports::write(const QString &path, Writer writer)
{
    m_job = Job<bool>(QtConcurrent::run([path, writer = std::move(writer)](QPromise<Result<bool>> &promise) {
        StoppableFile file(path, promise);
        const bool fine = file.open(QIODevice::WriteOnly) && writer(file) && !promise.isCanceled() && file.commit();
        if (fine)
            promise.addResult(true);
        else
            promise.addResult(std::unexpected(Error{Error::Kind::NotReadable, file.errorString(), {}, {}}));
    }));
    m_job.then(this, [this, path](const Result<bool> &written) {
        finish(written ? QString() : tr("%1 could not be written: %2.").arg(path, written.error().what));
    });
}

void TimelineExports::finish(const QString &wrong)
{
    m_job = {};
    if (m_sheet)
        m_sheet.release()->deleteLater(); // it may be the one that says so
    if (m_progress) {
        m_progress->disconnect(this);
        m_progress->hide();
        m_progress.release()->deleteLater();
    }
    m_busy = false;
    update();
    if (!wrong.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), wrong, QMessageBox::Ok, m_page->window());
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    Q_EMIT done();
}

} // namespace aviary
