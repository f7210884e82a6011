// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "app/application.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "app/servers/keyring.h"
#include "app/servers/servers.h"
#include "app/settings.h"
#include "app/sides.h"
#include "app/verbose.h"
#include "models/recording/format.h"
#include "models/recording/language.h"
#include "models/sources/places/temporaryfolder.h"

#include <QCommandLineParser>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Wishes
{
    QList<QUrl> reports;
    std::optional<Location> place; // in the first report, or a link
};

// For the benchmark of the start: ends the program when the window, with the report in it, was painted.
class QuitWhenPainted : public QObject
{
public:
    explicit QuitWhenPainted(MainWindow *window)
        : QObject(window)
        , m_window(window)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && !m_window->navigator()->location().report.isEmpty())
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    MainWindow *m_window;
};

// The place that the options name, in the first report or in all that are named for a page of several; nothing when they
// name none.
std::optional<Location> placeOf(const QCommandLineParser &parser, const std::vector<LocationSide> &reports, QString *wrong)
{
    Location place;
    if (!reports.empty())
        place.setSide(0, reports.front());
    bool named = place.playbook.has_value();
    const auto number = [&](const QString &option) -> std::optional<qint64> {
        if (!parser.isSet(option))
            return {};
        bool ok = false;
        const qint64 id = parser.value(option).toLongLong(&ok);
        if (!ok)
            *wrong = QCoreApplication::translate("CommandLine", "--%1 wants a number, not “%2”.").arg(option, parser.value(option));
        named = true;
        return ok ? std::optional(id) : std::nullopt;
    };
    if (const auto id = number(u"playbook"_s))
        place.playbook = PlaybookId {*id};
    if (const auto id = number(u"result"_s))
        place.result = ResultId {*id};
    if (parser.isSet(u"page"_s)) {
        named = true;
        if (const auto page = pageFromWord(parser.value(u"page"_s)))
            place.page = *page;
        else
            *wrong = QCoreApplication::translate("CommandLine", "There is no page “%1”.").arg(parser.value(u"page"_s));
    }
    if (isOfSeveral(place.page))
        place.beside.assign(reports.begin() + std::min<qsizetype>(1, std::ssize(reports)), reports.end());
    return named && !reports.empty() ? std::optional(place) : std::nullopt;
}

} // namespace

int runGui(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpApplication(application);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"language"_s, QCoreApplication::translate("CommandLine", "Language of the program, such as de or fr."), u"language"_s},
         {u"verbose"_s, QCoreApplication::translate("CommandLine", "Say on the standard error what servers are asked and answer.")},
         {u"playbook"_s, QCoreApplication::translate("CommandLine", "Open this playbook of the first report."), u"id"_s},
         {u"result"_s, QCoreApplication::translate("CommandLine", "Select this result."), u"id"_s},
         {u"page"_s, QCoreApplication::translate("CommandLine", "Open this page: overview, timeline, results, hosts, files, records or playbooks; of two reports differences, inputs or timelines."), u"page"_s}});
    QCommandLineOption quitWhenPainted(u"quit-when-painted"_s);
    quitWhenPainted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(quitWhenPainted);
    parser.addPositionalArgument(u"report"_s, QCoreApplication::translate("CommandLine", "Databases of ARA, or aviary: links."), u"[report…]"_s);
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "aviary: %s\n", qUtf8Printable(parser.errorText()));
        return 2;
    }
    if (!installLanguage(parser.value(u"language"_s)))
        std::fprintf(stderr, "aviary: there is no translation for “%s”; English is used\n", qUtf8Printable(parser.value(u"language"_s)));

    if (parser.isSet(u"verbose"_s))
        beVerbose();
    Wishes wishes;
    const QStringList arguments = parser.positionalArguments();
    std::vector<LocationSide> sides;
    const bool isPageOfSeveral = pageFromWord(parser.value(u"page"_s)).transform(isOfSeveral).value_or(false);
    for (const QString &argument : arguments) {
        if (const auto link = Location::fromLink(QUrl(argument, QUrl::StrictMode)); link && !isPageOfSeveral)
            wishes.place = link;
        else
            sides.push_back(sideFromUserInput(argument));
    }
    for (const LocationSide &side : sides)
        wishes.reports << side.report;
    QString wrong;
    if (const auto place = placeOf(parser, sides, &wrong))
        wishes.place = place;
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "aviary: %s\n", qUtf8Printable(wrong));
        return 2;
    }

    QThreadPool::globalInstance()->start(&TemporaryFolder::sweep);
    Settings settings(Settings::defaultFile());
    if (settings.utc())
        setDisplayZone(QTimeZone(QTimeZone::UTC));
    SystemKeyring keyring;
    Servers servers(&settings, &keyring);
    Session session(nullptr, servers.finder(findReports), servers.namer());
    MainWindow window(&session, &settings, &servers);
    if (parser.isSet(quitWhenPainted))
        new QuitWhenPainted(&window);
    window.show();
    // What was open last time comes back only for one who asks for nothing else.
    if (wishes.place)
        window.opening()->go(*wishes.place);
    else if (!wishes.reports.isEmpty())
        window.opening()->open(wishes.reports);
    else
        window.opening()->restore();
    return application.exec();
}

} // namespace aviary
