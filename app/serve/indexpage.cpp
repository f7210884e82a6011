// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/indexpage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(IndexPage)
};

QByteArray page(const QString &title, const QString &body)
{
    return (u"<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n</head>\n<body>\n<h1>%1</h1>\n%2\n</body>\n</html>\n"_s
                .arg(title.toHtmlEscaped(), body))
        .toUtf8();
}

QString link(const QString &address, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), text.toHtmlEscaped());
}

QString cell(const QString &html)
{
    return "<td>"_L1 + html + "</td>"_L1;
}

} // namespace

QByteArray indexPage(const Site &site)
{
    const QString title = Text::tr("Databases");
    const std::vector<ServedDatabase> databases = site.databases();
    if (databases.empty()) {
        const QString none = Text::tr("There are none: only files %1 in folders called %2 are served.")
                                 .arg(QLatin1StringView(Site::DatabaseName), site.prefix());
        return page(title, "<p>"_L1 + none.toHtmlEscaped() + "</p>"_L1);
    }
    const QLocale locale;
    QString rows;
    for (const ServedDatabase &one : databases) {
        const QString address = QString::fromLatin1(one.path.toUtf8().toPercentEncoding("/")) + "/api/v1/"_L1;
        rows += "<tr>"_L1 + cell(link(address, one.path.isEmpty() ? u"/"_s : one.path))
            + cell(locale.formattedDataSize(one.size).toHtmlEscaped())
            + cell(one.modified.toString(Qt::ISODate).toHtmlEscaped()) + "</tr>\n"_L1;
    }
    return page(title, "<table>\n"_L1 + rows + "</table>"_L1);
}

QByteArray reportPage(const QByteArray &mount)
{
    const QString address = QString::fromLatin1(mount) + "/api/v1/"_L1;
    return page(Text::tr("ARA's API"), "<p>"_L1 + link(address, address) + "</p>"_L1);
}

} // namespace aviary
