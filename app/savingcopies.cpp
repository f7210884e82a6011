// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savingcopies.h"

#include "app/savecopydialog.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/recording/format.h"
#include "models/sources/openreport.h"
#include "views/common/messageline.h"
#include "views/common/progressline.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int ProgressAfter = 300; // ms: what is quicker needs no line

// A file of the same name would often be the report itself.
QString suggestionFor(const OpenReport &report)
{
    QString name = report.name();
    if (name.endsWith(".sqlite"_L1))
        name.chop(7);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'_' && c != u'-')
            c = u'-';
    }
    constexpr qsizetype Longest = 60; // characters, which may be four bytes each
    return name.left(Longest) + "-copy.sqlite"_L1;
}

QString summaryOf(const CopyStatistics &copied)
{
    const QStringList parts{SavingCopies::tr("%n playbook(s)", nullptr, static_cast<int>(copied.playbooks)),
                            SavingCopies::tr("%n result(s)", nullptr, static_cast<int>(copied.results)),
                            formatBytes(copied.bytes)};
    return SavingCopies::tr("Copied: %1", "14 playbooks, 218 results, 300 kB").arg(parts.join(u", "_s));
}

} // namespace

SavingCopies::SavingCopies(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(m_parts.progress, &ProgressLine::cancelled, this, [this](const QUrl &key) {
        if (Copy *copy = find(key))
            copy->run->cancel();
    });
}

SavingCopies::~SavingCopies()
{
    cancelAll(); // all at once, before each is waited for
}

void SavingCopies::cancelAll()
{
    for (const auto &copy : m_copies)
        copy->run->cancel();
}

void SavingCopies::ask(const std::vector<LocationSide> &sides)
{
    const auto isElsewhere = [&](const LocationSide &side) {
        return side.report != sides.front().report || side.inside != sides.front().inside;
    };
    const OpenReport *report
        = sides.empty() ? nullptr : m_parts.session->find(sides.front().report, sides.front().inside);
    if (!report || std::ranges::any_of(sides, isElsewhere)) {
        m_parts.messages->addNote({}, tr("Choose one report, or playbooks of one, to be copied."));
        return;
    }
    const LocationSide &side = sides.front();
    std::vector<PlaybookId> chosen;
    for (const LocationSide &one : sides) {
        if (one.playbook)
            chosen.push_back(*one.playbook);
    }
    if (!std::ranges::all_of(sides, [](const LocationSide &one) { return one.playbook.has_value(); }))
        chosen.clear();
    auto *dialog = new SaveCopyDialog(report->where(), report->playbooks(), chosen, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, side] { askWhere(side, dialog->choice()); });
    dialog->open();
}

void SavingCopies::askWhere(const LocationSide &side, const CopyChoice &choice)
{
    const OpenReport *report = m_parts.session->find(side.report, side.inside);
    if (!report)
        return; // closed meanwhile
    auto *dialog = new QFileDialog(m_window, tr("Save a copy"), m_parts.settings->lastFolder(),
                                   tr("Reports (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(suggestionFor(*report));
    connect(dialog, &QFileDialog::fileSelected, this, [this, side, choice](const QString &file) {
        m_parts.settings->setLastFolder(QFileInfo(file).path());
        CopyChoice agreed = choice;
        agreed.replace = QFileInfo::exists(file); // the dialog has asked
        if (const OpenReport *open = m_parts.session->find(side.report, side.inside))
            start(*open, file, agreed);
    });
    dialog->open();
}

void SavingCopies::start(const OpenReport &report, const QString &target, CopyChoice choice)
{
    m_parts.messages->removeAbout(QDir::toNativeSeparators(target));
    setSource(choice, report.found());
    auto copy = std::make_unique<Copy>();
    copy->key = QUrl(u"copy:%1"_s.arg(++m_last));
    copy->report = report.name();
    copy->target = target;
    copy->since.start();
    copy->run = std::make_unique<CopyRun>([found = report.found()] { return openReport(found); }, target, choice);
    connect(copy->run.get(), &CopyRun::progress, this, [this, it = copy.get()](const CopyStatistics &soFar) { show(*it, soFar); });
    connect(copy->run.get(), &CopyRun::finished, this,
            [this, key = copy->key](const Result<CopyStatistics> &copied) { finish(key, copied); });
    // A server may take long to say anything.
    QTimer::singleShot(ProgressAfter + 1, this, [this, key = copy->key] {
        if (Copy *slow = find(key); slow && !slow->isShown)
            show(*slow, {});
    });
    m_copies.push_back(std::move(copy));
}

SavingCopies::Copy *SavingCopies::find(const QUrl &key)
{
    const auto it = std::ranges::find_if(m_copies, [&](const auto &copy) { return copy->key == key; });
    return it == m_copies.end() ? nullptr : it->get();
}

void SavingCopies::show(Copy &copy, const CopyStatistics &soFar)
{
    if (copy.since.elapsed() < ProgressAfter)
        return;
    copy.isShown = true;
    QStringList parts{tr("Copying %1 to %2").arg(copy.report, QFileInfo(copy.target).fileName())};
    if (soFar.resultsOf > 0)
        parts << tr("%1 of %2 results").arg(formatCount(soFar.results), formatCount(soFar.resultsOf));
    if (soFar.bytes > 0)
        parts << formatBytes(soFar.bytes);
    m_parts.progress->set(copy.key, oneLine(parts.join(u" · "_s)), soFar.rows, soFar.rowsOf);
}

void SavingCopies::finish(const QUrl &key, const Result<CopyStatistics> &copied)
{
    m_parts.progress->remove(key);
    const auto it = std::ranges::find_if(m_copies, [&](const auto &copy) { return copy->key == key; });
    if (it == m_copies.end())
        return;
    const std::unique_ptr<Copy> copy = std::move(*it);
    m_copies.erase(it);
    CopyRun *run = copy->run.release();
    run->setParent(this);
    run->deleteWhenDone();
    const QString about = QDir::toNativeSeparators(copy->target);
    const QList<MessageLine::Action> actions{
        {tr("Open the copy"), [this, target = copy->target] { Q_EMIT openWanted(QUrl::fromLocalFile(target)); }}};
    if (copied && copied->problems.isEmpty()) {
        m_parts.messages->addNote(about, summaryOf(*copied), actions);
    } else if (copied) {
        const auto count = static_cast<int>(copied->problems.size());
        constexpr qsizetype MostNamed = 20;
        m_parts.messages->addError(about,
                                   {.what = summaryOf(*copied) + u". "_s + tr("%n part(s) could not be read whole.", nullptr, count),
                                    .detail = copied->problems.first(std::min(copied->problems.size(), MostNamed)).join(u'\n')},
                                   actions);
    } else if (copied.error().kind != Error::Kind::Cancelled) {
        m_parts.messages->addError(about, copied.error());
    }
    Q_EMIT ended();
}

} // namespace aviary
