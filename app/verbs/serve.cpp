// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/reportserver.h"
#include "app/serve/stopsignal.h"
#include "app/verbs/namedreports.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/sources/openreport.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(
        VerbText::tr("Answers as ARA's API over HTTP, for programs that ask one: the ara command, lookups in "
                     "playbooks, scripts. It only "
                     "reads: nothing but GET, HEAD and OPTIONS is answered.\n\n"
                     "One report, or a folder that holds an ansible.sqlite itself, is at /api/v1/. Another folder is "
                     "served as ARA's "
                     "distributed sqlite backend does it: FOLDER/2/some/path/ara-report/ansible.sqlite is at "
                     "/2/some/path/ara-report/api/v1/; archives in it are not looked into. Of several arguments each "
                     "is below its own "
                     "name: folder logs at /logs/, report good.sqlite at /good/ara-report/. / lists them all.\n\n"
                     "The address is written to the standard output as soon as it answers. Ctrl+C ends it, with the "
                     "exit status 0; 2 is "
                     "that it could not begin."));
    line.takesReports(true);
    line.takesText(u"listen"_s, VerbText::tr("address"),
                   VerbText::tr("Where to answer, instead of 127.0.0.1:8000. Port 0 is any free one."));
    line.takesText(u"prefix"_s, VerbText::tr("name"),
                   VerbText::tr("The name of the folders that hold the databases, instead of ara-report."));
    line.takesText(
        u"host"_s, VerbText::tr("name"),
        VerbText::tr("A name that this server is called by, behind a proxy say; may be given several times. On "
                     "loopback it answers only to localhost otherwise."));
    line.takesText(u"idle"_s, VerbText::tr("seconds"),
                   VerbText::tr("Closes connections that are silent for so long, instead of 30."));
}

struct Place
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8000;
};

// "127.0.0.1:8000", "[::1]:8000", ":8000", "8000", "localhost".
std::optional<Place> placeIn(const QString &text)
{
    Place place;
    QString host = text, port;
    bool isNumber = false;
    text.toUShort(&isNumber);
    if (isNumber) {
        host.clear();
        port = text;
    } else if (const qsizetype colon = text.lastIndexOf(u':'); colon >= 0 && colon > text.lastIndexOf(u']')
               && text.first(colon).count(u':') == (text.startsWith(u'[') ? text.first(colon).count(u':') : 0)) {
        host = text.first(colon);
        port = text.sliced(colon + 1);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (!host.isEmpty() && host != "localhost"_L1 && !place.address.setAddress(host))
        return {};
    if (!port.isEmpty()) {
        place.port = port.toUShort(&isNumber);
        if (!isNumber)
            return {};
    }
    return place;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') && !name.contains(QChar::Null);
}

// What the arguments of the command line stand for, as a site.
class Serving
{
public:
    Serving(const VerbLine &line, const QString &prefix)
        : m_line(line)
        , m_site(std::make_shared<Site>(prefix))
    {
    }

    ExitStatus add()
    {
        const bool isAlone = m_line.reports().size() == 1;
        ExitStatus status = Fine;
        for (const QString &argument : m_line.reports()) {
            const QString path = urlFromUserInput(argument).toLocalFile();
            const QFileInfo info(path);
            if (!path.isEmpty() && info.isDir())
                addFolder(isAlone, path);
            else
                status = std::max(status, addReports(isAlone, argument));
        }
        return status;
    }
    const std::shared_ptr<Site> &site() const { return m_site; }
    bool isEmpty() const { return m_isEmpty; }
    const QStringList &paths() const { return m_paths; } // of the reports, encoded

private:
    void addFolder(bool isAlone, const QString &path)
    {
        m_isEmpty = false;
        const QString canonical = QFileInfo(path).canonicalFilePath();
        const QString database = canonical + u'/' + QLatin1StringView(Site::DatabaseName);
        const QStringList at = isAlone ? QStringList() : QStringList{freeName(nameOf(database))};
        if (QFileInfo(database).isFile())
            addReport(
                isAlone ? at : at + QStringList{m_site->prefix()},
                {.origin = QUrl::fromLocalFile(database), .inside = {}, .path = {}, .file = database, .copy = {}});
        m_site->addFolder(at, canonical);
    }

    ExitStatus addReports(bool isAlone, const QString &argument)
    {
        NamedReports named = findNamedReports(m_line, {argument});
        QString archive;
        for (const NamedReport &report : named.reports) {
            const FoundReport &found = report.found;
            if (found.isServer()) {
                say(VerbText::tr("%1 is a server already; files are what can be served.").arg(report.name()));
                named.status = Failed;
                continue;
            }
            if (!report.isPart && (isAlone || found.inside.isEmpty())) {
                const QString name = freeName(nameOf(found.inside.isEmpty() ? found.origin.path() : found.inside));
                addReport(isAlone ? QStringList() : QStringList{name, m_site->prefix()}, found);
                continue;
            }
            // In an archive: by its way down to it.
            QStringList at = found.path;
            if (at.size() > 1 && at.last() == QLatin1StringView(Site::DatabaseName))
                at.removeLast();
            if (!isAlone) {
                if (archive.isEmpty())
                    archive = freeName(fileNameOf(argument));
                at.prepend(archive);
            }
            if (at.last() != m_site->prefix())
                at << m_site->prefix();
            addReport(at, found);
        }
        return named.status;
    }

    void addReport(const QStringList &at, const FoundReport &report)
    {
        m_isEmpty = false;
        m_site->addReport(at, report);
        m_paths << (at.isEmpty() ? QString()
                                 : u'/' + QString::fromLatin1(at.join(u'/').toUtf8().toPercentEncoding("/")));
    }

    // What people call it: of /ci/4512/ara-report/ansible.sqlite it is 4512, of good.sqlite good.
    QString nameOf(const QString &file) const
    {
        QStringList names = file.split(u'/', Qt::SkipEmptyParts);
        if (names.size() > 1 && names.last() == QLatin1StringView(Site::DatabaseName))
            names.removeLast();
        if (names.size() > 1 && names.last() == m_site->prefix())
            names.removeLast();
        const QString name = QFileInfo(names.value(names.size() - 1)).completeBaseName();
        return isName(name) ? name : u"report"_s;
    }

    static QString fileNameOf(const QString &argument)
    {
        const QUrl url = urlFromUserInput(argument);
        const QString name = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
        return isName(name) ? name : u"report"_s;
    }

    QString freeName(const QString &name)
    {
        QString free = name;
        for (int i = 2; m_names.contains(free); ++i)
            free = u"%1-%2"_s.arg(name).arg(i);
        m_names.insert(free);
        return free;
    }

    const VerbLine &m_line;
    std::shared_ptr<Site> m_site;
    QSet<QString> m_names;
    QStringList m_paths;
    bool m_isEmpty = true;
};

ExitStatus run(ReportServer &server, const StopSignal &stop)
{
    QEventLoop loop;
    QObject::connect(&server, &ReportServer::problem, &loop, [](const QString &path, const QString &what) {
        say(path.isEmpty() ? what : path + ": "_L1 + what);
    });
    QObject::connect(&server, &ReportServer::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&stop, &StopSignal::stop, &server, [&] {
        constexpr std::chrono::seconds most{3};
        patience.start(most);
        server.finish();
    });
    // A question that takes minutes is not waited for: nothing is lost with it.
    QObject::connect(&patience, &QTimer::timeout, &server, [] { ::_exit(Fine); });
    loop.exec();
    return Fine;
}

ExitStatus serve(VerbLine &line, Output &output)
{
    const QString prefix = line.isSet(u"prefix"_s) ? line.value(u"prefix"_s) : u"ara-report"_s;
    if (!isName(prefix))
        return line.usage(VerbText::tr("--prefix takes the name of a folder, not %1.").arg(prefix));
    const std::optional<Place> place = line.isSet(u"listen"_s) ? placeIn(line.value(u"listen"_s)) : Place();
    if (!place)
        return line.usage(VerbText::tr("--listen takes an address and a port, such as 127.0.0.1:8000, not %1.")
                              .arg(line.value(u"listen"_s)));
    ReportServer::Options options;
    options.hosts = line.values(u"host"_s);
    if (line.isSet(u"idle"_s)) {
        const std::optional<qint64> seconds = line.number(u"idle"_s);
        constexpr qint64 most = 24LL * 3600;
        if (!seconds || *seconds < 1 || *seconds > most)
            return line.usage(VerbText::tr("--idle takes seconds, from 1 on, not %1.").arg(line.value(u"idle"_s)));
        options.limits.idle = std::chrono::seconds(*seconds);
    }
    Serving serving(line, prefix);
    const ExitStatus status = serving.add();
    if (serving.isEmpty())
        return std::max(status, Failed);
    ReportServer server(serving.site(), options);
    if (const Result<void> listening = server.listen(place->address, place->port); !listening) {
        say({}, listening.error());
        return Failed;
    }
    if (!place->address.isLoopback())
        say(VerbText::tr("Everybody who reaches this computer over the network can read these reports."));
    const StopSignal stop; // whoever reads the address may end it from then on
    output.write(server.address() + u'\n');
    for (const QString &path : serving.paths()) {
        if (!path.isEmpty())
            output.write(server.address() + path + u'\n');
    }
    output.finish();
    return run(server, stop);
}

} // namespace

int startServe(int argc, char **argv)
{
    return runOnConsole("serve"_L1, options, serve, argc, argv);
}

} // namespace aviary
