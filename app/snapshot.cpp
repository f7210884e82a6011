// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshot.h"

#include "app/application.h"
#include "app/gui.h"
#include "app/mainwindow.h"
#include "app/offscreen.h"
#include "app/opening.h"
#include "app/pages.h"
#include "app/playbookview.h"
#include "app/servers/keyring.h"
#include "app/servers/servers.h"
#include "app/settings.h"
#include "app/sides.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/recording/format.h"
#include "models/recording/language.h"
#include "views/common/messageline.h"
#include "views/common/palette.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "aviary: %s\n", qUtf8Printable(why));
    return 2;
}

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.toLower().split(u'x');
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 200 && size.height() >= 150 && size.width() <= 16384 && size.height() <= 16384 ? std::optional(size) : std::nullopt;
}

} // namespace

Snapshot::Snapshot(MainWindow *window, std::vector<Wish> wishes)
    : m_window(window)
    , m_wishes(std::move(wishes))
{
    connect(window, &MainWindow::settled, this, &Snapshot::look);
}

void Snapshot::start()
{
    next();
}

void Snapshot::next()
{
    m_window->opening()->go(m_wishes[m_at].place);
    look();
}

void Snapshot::look()
{
    if (m_looking)
        return;
    m_looking = true;
    QTimer::singleShot(0, this, [this] {
        m_looking = false;
        if (m_window->isSettled())
            take();
    });
}

void Snapshot::take()
{
    if (m_window->navigator()->location().report.isEmpty()) {
        // The report could not be opened; the window says why.
        const QStringList why = m_window->messages()->texts();
        QCoreApplication::exit(fail(why.isEmpty() ? tr("The report could not be opened.") : why.join(u'\n')));
        return;
    }
    // What has just become known may not have its place yet, and painting is what makes pages ask for the lines in view:
    // it is done when nothing moves any more.
    const QImage before = std::exchange(m_picture, m_window->grab().toImage());
    if (before != m_picture)
        return look();
    QString file = m_wishes[m_at].file;
    if (m_window->navigator()->location().page == PageId::Playbooks && m_wishes[m_at].place.page != PageId::Playbooks) {
        file = m_wishes[m_at].listFile;
        if (file.isEmpty()) {
            QCoreApplication::exit(fail(tr("More than one report is there: --inside names one of them, --page playbooks shows all.")));
            return;
        }
        m_wishes.resize(m_at + 1); // the list is all that there is to see
    }
    if (!m_picture.save(file, "PNG")) {
        QCoreApplication::exit(fail(tr("%1 could not be written.").arg(file)));
        return;
    }
    std::printf("%s\n", qUtf8Printable(file));
    m_picture = {};
    if (++m_at < m_wishes.size())
        return next();
    QCoreApplication::exit(0);
}

int runSnapshot(int argc, char **argv)
{
    goOffscreen();
    QApplication application(argc, argv);
    setUpApplication(application);
    const QString language = languageIn(application.arguments());
    if (!installLanguage(language))
        return fail(VerbText::tr("There is no translation for %1. There are: %2.")
                        .arg(language, availableLanguages().join(", "_L1)));
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("CommandLine", "Renders pages of a report as PNG pictures, without a display."));
    parser.addOptions({{{u"h"_s, u"help"_s}, VerbText::tr("Shows this help.")},
                       {u"playbook"_s, QCoreApplication::translate("CommandLine", "The playbook; without it, the one that a drop would open."), u"id"_s},
                       {u"result"_s, QCoreApplication::translate("CommandLine", "Select this result."), u"id"_s},
                       {u"inside"_s, VerbLine::insideHelp(), VerbText::tr("path")},
                       {u"page"_s, QCoreApplication::translate("CommandLine", "overview, results, timeline, hosts, files, records or playbooks; of two reports differences, inputs or timelines; without it, and with a folder as output, all."), u"page"_s},
                       {u"size"_s, QCoreApplication::translate("CommandLine", "Size of the window in pixels."), u"WxH"_s, u"1280x800"_s},
                       {u"dark"_s, QCoreApplication::translate("CommandLine", "A dark palette.")},
                       {u"utc"_s, QCoreApplication::translate("CommandLine", "Times in UTC instead of local time.")},
                       {u"language"_s, QCoreApplication::translate("CommandLine", "Language of the program, such as de or fr."), u"language"_s},
                       {u"output"_s, QCoreApplication::translate("CommandLine", "A PNG file, or a folder for all pages."), u"file.png|folder"_s}});
    parser.addPositionalArgument(u"report"_s, VerbLine::reportHelp(), VerbText::tr("REPORT [REPORT]"));
    if (!parser.parse(application.arguments()))
        return fail(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        // The parser names the program by the path it was started with, and knows nothing of the verb.
        QString help = parser.helpText();
        const QString program = application.arguments().constFirst();
        if (const qsizetype at = help.indexOf(program); at >= 0)
            help.replace(at, program.size(), "aviary snapshot"_L1);
        std::printf("%s", qUtf8Printable(help));
        return 0;
    }
    const QStringList arguments = parser.positionalArguments();
    const auto size = sizeOf(parser.value(u"size"_s));
    if (!size)
        return fail(QCoreApplication::translate("CommandLine", "--size wants something like 1280x800, from 200x150 to 16384x16384."));
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty())
        return fail(QCoreApplication::translate("CommandLine", "--output is missing: a PNG file or a folder."));
    std::optional<PageId> page;
    if (parser.isSet(u"page"_s)) {
        page = pageFromWord(parser.value(u"page"_s));
        if (!page)
            return fail(QCoreApplication::translate("CommandLine", "There is no page “%1”.").arg(parser.value(u"page"_s)));
    }
    if (arguments.size() < 2)
        return fail(QCoreApplication::translate("CommandLine", "snapshot wants one report. See aviary snapshot --help."));
    const bool isPageOfSeveral = page && isOfSeveral(*page);
    if (arguments.size() > 2 && !isPageOfSeveral)
        return fail(QCoreApplication::translate("CommandLine", "Of several reports snapshot wants a page over them: --page differences, say. See aviary snapshot --help."));
    const std::optional<Location> link = arguments.size() == 2 ? VerbLine::linkIn(arguments[1]) : std::nullopt;
    Location place = link.value_or(Location());
    if (!link) {
        place.setSide(0, sideFromUserInput(arguments[1]));
        for (const QString &argument : arguments.sliced(2))
            place.beside.push_back(sideFromUserInput(argument));
    }
    if (isPageOfSeveral && *page != PageId::Runs && !place.isComparison())
        return fail(QCoreApplication::translate("CommandLine", "The page %1 wants two reports.").arg(parser.value(u"page"_s)));
    if (const QString inside = parser.value(u"inside"_s); !inside.isEmpty()) {
        const QString path = place.report.toLocalFile();
        if (QFileInfo(path).isDir())
            place.report = QUrl::fromLocalFile(QDir(path).filePath(inside));
        else
            place.inside = inside;
    }
    for (const QString &option : {u"playbook"_s, u"result"_s}) {
        bool ok = true;
        const qint64 id = parser.isSet(option) ? parser.value(option).toLongLong(&ok) : 0;
        if (!ok)
            return fail(QCoreApplication::translate("CommandLine", "--%1 wants a number, not “%2”.").arg(option, parser.value(option)));
        if (parser.isSet(option) && option == "playbook"_L1)
            place.playbook = PlaybookId {id};
        else if (parser.isSet(option))
            place.result = ResultId {id};
    }
    if (!page && link)
        page = link->page;
    if (parser.isSet(u"utc"_s))
        setDisplayZone(QTimeZone(QTimeZone::UTC));
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(parser.isSet(u"dark"_s) ? darkPalette() : lightPalette());
    QCursor::setPos(-1, -1); // or what lies in the corner looks as if it were pointed at

    Settings settings {QString()};
    SystemKeyring keyring;
    Servers servers(&settings, &keyring);
    Session session(nullptr, servers.finder(findReports), servers.namer());
    MainWindow window(&session, &settings, &servers);
    window.resize(*size);
    std::vector<Snapshot::Wish> wishes;
    const bool folder = output.endsWith(u'/') || QFileInfo(output).isDir();
    if (folder && !QDir().mkpath(output))
        return fail(QCoreApplication::translate("CommandLine", "The folder %1 could not be made.").arg(output));
    if (folder && !page) {
        for (const PageId id : link && link->isComparison() ? comparePages() : window.playbookView()->pageIds()) {
            place.page = id;
            wishes.push_back({place, QDir(output).filePath(wordOf(id) + u".png"_s), QDir(output).filePath(wordOf(PageId::Playbooks) + u".png"_s)});
        }
    } else {
        place.page = page.value_or(PageId::Overview);
        wishes.push_back({place, folder ? QDir(output).filePath(wordOf(place.page) + u".png"_s) : output, page ? QString() : output});
    }
    window.show();
    Snapshot snapshot(&window, std::move(wishes));
    QTimer::singleShot(0, &snapshot, &Snapshot::start);
    return application.exec();
}

} // namespace aviary
