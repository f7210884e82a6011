// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/namedreports.h"

#include "app/verbs/progressline.h"
#include "app/verbs/serverlogin.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "app/verbs/waitfor.h"
#include "models/araapi/jsontext.h"
#include "models/recording/format.h"
#include "models/recording/location.h"
#include "models/sources/openreport.h"
#include "models/sources/places/findreports.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/web/weburl.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using ContentsPtr = std::shared_ptr<const PlaceContents>;

QString joined(const QString &place, const QString &inside)
{
    if (inside.isEmpty())
        return place;
    return place.endsWith(u'/') ? place + inside : place + u'/' + inside;
}

QString progressText(const QString &name, const PlaceContents &contents)
{
    const QLocale locale;
    QStringList parts {VerbText::tr("Looking into %1").arg(name)};
    const int found = static_cast<int>(contents.reports.size());
    if (found > 0)
        parts << VerbText::tr("%Ln report(s)", nullptr, found);
    const int looked = static_cast<int>(contents.looked);
    if (looked > 0)
        parts << VerbText::tr("%Ln file(s)", nullptr, looked);
    if (contents.bytesTotal > 0)
        parts << VerbText::tr("%1 of %2").arg(locale.formattedDataSize(contents.bytes), locale.formattedDataSize(contents.bytesTotal));
    else if (contents.bytes > 0)
        parts << locale.formattedDataSize(contents.bytes);
    if (!contents.now.isEmpty())
        parts << contents.now;
    return parts.join(u" · "_s);
}

Result<ContentsPtr> look(const FindRequest &request, const QString &name)
{
    ProgressLine line;
    return waitFor(findReports(request), [&](const Result<ContentsPtr> &soFar) {
        if (soFar && line.isShown())
            line.show(progressText(name, **soFar));
    });
}

// "2/some/path": what ARA's distributed server would call it (UX.md 7).
QString shortPath(QStringList path)
{
    for (const QLatin1StringView usual : {"ansible.sqlite"_L1, "ara-report"_L1}) {
        if (!path.isEmpty() && path.last() == usual)
            path.removeLast();
    }
    return path.join(u'/');
}

// One argument of the command line.
class Argument
{
public:
    Argument(const QString &text, const VerbLine &line)
        : m_line(line)
        , m_link(VerbLine::linkIn(text))
        , m_inside(line.value(u"inside"_s))
    {
        m_name = m_link ? text : withoutPlaybook(text);
        m_url = m_link ? m_link->report : urlFromUserInput(m_name, QDir::currentPath());
        if (m_link) {
            m_name = m_url.isLocalFile() ? m_url.toLocalFile() : m_url.toDisplayString();
            if (m_inside.isEmpty())
                m_inside = m_link->inside;
            if (m_link->playbook)
                m_playbook = raw(*m_link->playbook);
        }
        m_url = prepareLogin(m_url);
        if (isDatabaseServer(m_url))
            m_name = m_url.toDisplayString();
        if (const QUrl open = publicUrl(m_url); isWebUrl(m_url) && open != urlFromUserInput(m_name))
            m_name = open.toDisplayString(); // what is printed may go on to a log
        while (m_inside.endsWith(u'/'))
            m_inside.chop(1);
        while (m_name.size() > 1 && m_name.endsWith(u'/') && m_url.isLocalFile())
            m_name.chop(1);
    }

    const QString &name() const { return m_name; }
    const QUrl &url() const { return m_url; }
    // Where a folder at hand may have what an address names.
    QString folder() const
    {
        const QString path = m_url.isLocalFile() ? m_url.toLocalFile() : QString();
        return QFileInfo(path).isDir() ? path : QString();
    }
    bool isLink() const { return m_link.has_value(); }

    Result<ContentsPtr> find(const QStringList &roots) const
    {
        FindRequest request {.place = m_url, .roots = roots};
        if (m_line.isSet(u"no-bounds"_s))
            request.bounds = FindBounds::lifted();
        return look(request, m_name);
    }

    std::vector<NamedReport> name(const PlaceContents &contents)
    {
        if (contents.place.isLocalFile() && !m_url.isLocalFile()) {
            const QString file = contents.place.toLocalFile();
            say(VerbText::tr("%1 is read from %2.").arg(m_name, file));
            m_name = file;
        }
        std::vector<NamedReport> reports;
        for (const FoundReport &found : contents.reports) {
            if (!m_inside.isEmpty() && m_inside != found.inside && m_inside != found.path.join(u'/') && m_inside != shortPath(found.path))
                continue;
            const QString label = shortPath(found.path);
            reports.push_back({.found = found, .report = reportOf(found, contents.kind), .label = label.isEmpty() ? m_name : label, .isPart = contents.reports.size() > 1});
            reports.back().playbook = m_playbook;
        }
        // They were found near ones first; a list is read by name.
        std::ranges::stable_sort(reports, [](const NamedReport &left, const NamedReport &right) {
            return std::ranges::lexicographical_compare(left.found.path, right.found.path, naturalLess);
        });
        return reports;
    }
    QString notInside() const { return VerbText::tr("%1 has no report %2.").arg(m_name, m_inside); }

private:
    // "ansible.sqlite#2" means the playbook 2, unless a file is called so.
    QString withoutPlaybook(const QString &text)
    {
        const qsizetype at = text.lastIndexOf(u'#');
        bool isNumber = false;
        const qint64 id = at < 0 ? 0 : QStringView(text).sliced(at + 1).toLongLong(&isNumber);
        if (!isNumber || id < 0 || QFileInfo::exists(text))
            return text;
        m_playbook = id;
        return text.first(at);
    }

    QString reportOf(const FoundReport &found, PlaceContents::Kind kind) const
    {
        switch (kind) {
        case PlaceContents::Kind::File:
        case PlaceContents::Kind::Archive:
            return m_name;
        case PlaceContents::Kind::Index:
        case PlaceContents::Kind::Server:
            return found.origin.toDisplayString();
        case PlaceContents::Kind::Folder:
            break;
        }
        const qsizetype inner = found.inside.isEmpty() ? 0 : found.inside.count(u'/') + 1;
        return joined(m_name, found.path.first(std::max<qsizetype>(0, found.path.size() - inner)).join(u'/'));
    }

    const VerbLine &m_line;
    std::optional<Location> m_link;
    std::optional<qint64> m_playbook;
    QUrl m_url;
    QString m_inside, m_name;
};

// Once for each: several arguments may lead to the same.
class Problems
{
public:
    ExitStatus say(const QString &place, const QList<PlaceProblem> &problems)
    {
        ExitStatus status = Fine;
        for (const PlaceProblem &problem : problems) {
            const QString where = joined(place, problem.where);
            if (!m_said.contains(where + u'\n' + problem.error.what))
                aviary::say(where, problem.error);
            m_said.insert(where + u'\n' + problem.error.what);
            status = std::max(status, problem.isHarmless ? Fine : Part);
        }
        return status;
    }

private:
    QSet<QString> m_said;
};

// Servers that one page lists are one server before many databases: what lets into the first lets into all. False: a
// person gave up.
bool letIn(const PlaceContents &contents)
{
    const auto first = std::ranges::find_if(contents.reports, &FoundReport::isServer);
    if (first == contents.reports.end())
        return true;
    if (!tryLogin(*first))
        return false;
    const ServerAccess access = serverAccess(first->origin);
    for (const FoundReport &report : contents.reports) {
        if (access != ServerAccess() && report.isServer() && isSameServer(report.origin, first->origin))
            setServerAccess(report.origin, access);
    }
    return true;
}

NamedReports find(const VerbLine &line, const QStringList &arguments)
{
    NamedReports named;
    Problems problems;
    QStringList roots;
    for (const QString &text : line.reports()) {
        if (const QString folder = Argument(text, line).folder(); !folder.isEmpty())
            roots << folder;
    }
    roots << QDir::currentPath();
    QSet<QString> known;
    for (const QString &text : arguments) {
        Argument argument(text, line);
        Login login(argument.url());
        Result<ContentsPtr> found = argument.find(roots);
        while (!found && login.another(found.error()))
            found = argument.find(roots);
        if (!found && !login.isGivenUp())
            say(argument.name(), found.error());
        if (!found || !letIn(**found)) {
            named.status = Failed;
            continue;
        }
        const QString place = argument.name();
        std::vector<NamedReport> reports = argument.name(**found);
        named.status = std::max(named.status, problems.say(place, (*found)->problems));
        if (reports.empty()) {
            say(argument.notInside());
            say(VerbText::tr("See aviary list for those that it has."));
            named.status = Failed;
        }
        for (NamedReport &report : reports) {
            const QString origin = QStringList {report.found.origin.toString(QUrl::FullyEncoded), report.found.inside,
                                                report.playbook ? QString::number(*report.playbook) : QString()}
                                       .join(u'\n');
            if (known.contains(origin))
                continue;
            known.insert(origin);
            if (line.reports().size() > 1 && report.isPart)
                report.label = joined(place, report.label);
            else if (line.reports().size() > 1)
                report.label = place;
            named.reports.push_back(std::move(report));
        }
    }
    return named;
}

void sayChoice(const std::vector<NamedReport> &reports)
{
    const QLocale locale;
    say(VerbText::tr("This verb takes one report; there are %1. Name one of them:").arg(locale.toString(reports.size())));
    constexpr size_t Shown = 20;
    for (const NamedReport &report : std::span(reports).first(std::min(Shown, reports.size()))) {
        // As it may be typed again.
        const auto quoted = [](const QString &text) { return text.contains(u' ') ? u'"' + text + u'"' : text; };
        QString words = u"  "_s + quoted(report.report);
        if (!report.found.inside.isEmpty())
            words += u" --inside "_s + quoted(report.found.inside);
        say(words);
    }
    if (reports.size() > Shown)
        say(VerbText::tr("  … and %1 more; aviary list shows all.").arg(locale.toString(reports.size() - Shown)));
}

} // namespace

void writeNameFields(JsonText &out, const NamedReport &report)
{
    out.key("report"_L1);
    out.string(report.report);
    out.key("inside"_L1);
    if (report.found.inside.isEmpty())
        out.null();
    else
        out.string(report.found.inside);
}

NamedReports findNamedReports(const VerbLine &line)
{
    return find(line, line.reports());
}

NamedReports findNamedReports(const VerbLine &line, const QStringList &arguments)
{
    return find(line, arguments);
}

std::optional<NamedReport> findNamedReport(const VerbLine &line, ExitStatus &status)
{
    return findNamedReport(line, line.reports().constFirst(), status);
}

std::optional<NamedReport> findNamedReport(const VerbLine &line, const QString &argument, ExitStatus &status)
{
    NamedReports named = find(line, {argument});
    status = named.status;
    if (named.reports.empty())
        return {};
    if (named.reports.size() > 1) {
        sayChoice(named.reports);
        status = Failed;
        return {};
    }
    return std::move(named.reports.front());
}

} // namespace aviary
