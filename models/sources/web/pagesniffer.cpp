// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/pagesniffer.h"

#include <algorithm>
#include <array>

namespace aviary {

namespace {

QByteArrayView withoutSpace(QByteArrayView begin)
{
    if (begin.startsWith("\xef\xbb\xbf"))
        begin = begin.sliced(3);
    while (!begin.isEmpty()
           && (begin.front() == ' ' || begin.front() == '\n' || begin.front() == '\r' || begin.front() == '\t'))
        begin = begin.sliced(1);
    return begin;
}

} // namespace

bool looksLikeHtml(QByteArrayView begin)
{
    static constexpr std::array<QByteArrayView, 10> Tags{"<!doctype", "<html",  "<head", "<title", "<body",
                                                         "<h1",       "<table", "<pre",  "<!--",   "<?xml"};
    begin = withoutSpace(begin);
    return std::ranges::any_of(Tags, [begin](QByteArrayView tag) {
        return begin.size() >= tag.size() && qstrnicmp(begin.data(), tag.data(), static_cast<size_t>(tag.size())) == 0;
    });
}

bool looksLikeJson(QByteArrayView begin)
{
    begin = withoutSpace(begin);
    return begin.startsWith('{') || begin.startsWith('[');
}

bool looksLikePage(QByteArrayView begin, QByteArrayView contentType)
{
    // A text file may begin with a brace, so that JSON has to be called so.
    return looksLikeHtml(begin) || (looksLikeJson(begin) && contentType.contains("json"));
}

} // namespace aviary
