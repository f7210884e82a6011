// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/directoryindex.h"
#include "models/sources/web/pagesniffer.h"
#include "models/sources/web/robots.h"
#include "models/sources/web/weburl.h"

#include <cstdio>
#include <source_location>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

// libFuzzer says where only with a symbolizer beside it.
void require(bool holds, std::source_location where = std::source_location::current())
{
    if (holds)
        return;
    std::fprintf(stderr, "broken in line %u\n", where.line());
    __builtin_trap();
}

// Wherever a page claims to lead, a walk stays just below the page's folder.
void checkIndex(QByteArrayView html)
{
    const QUrl base(u"https://ci.example/logs/job%2017/index.html"_s);
    for (const IndexEntry &entry : parseDirectoryIndex(html, base).entries) {
        require(!entry.name.isEmpty() && entry.name != "."_L1 && entry.name != ".."_L1);
        require(!entry.name.contains(u'/') && !entry.name.contains(QChar::Null));
        require(isWebUrl(entry.url) && isSameServer(entry.url, base) && entry.url.userInfo().isEmpty());
        const QString path = QUrl::fromPercentEncoding(entry.url.path(QUrl::FullyEncoded).toLatin1());
        require(path == u"/logs/job 17/"_s + entry.name + (entry.isFolder ? u"/"_s : QString()));
        require(entry.size >= -1);
        const QString file = fileNameFor({}, entry.url);
        require(!file.isEmpty() && !file.startsWith(u'.') && !file.contains(u'/'));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkIndex(input);
    looksLikePage(input, {});
    RobotRules::parse(input).allows(QUrl(u"https://ci.example/logs/job%2017/"_s));
    const QString file = fileNameFor(input, QUrl(u"https://ci.example/"_s));
    require(!file.isEmpty() && !file.startsWith(u'.') && !file.contains(u'/') && file.toUtf8().size() <= 200);
    return 0;
}
