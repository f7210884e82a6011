// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/contentof.h"

#include "models/sources/inflate.h"

#include <QCoreApplication>

namespace aviary {

namespace {

Content::State stateOf(Inflated::State state)
{
    switch (state) {
    case Inflated::State::Whole:
        return Content::State::Whole;
    case Inflated::State::Cut:
        return Content::State::Cut;
    case Inflated::State::Damaged:
        break;
    }
    return Content::State::Damaged;
}

QString missing(ContentKind kind, qint64 id)
{
    switch (kind) {
    case ContentKind::Result:
        return QCoreApplication::translate("ContentReader", "There is no result %1 in this report.").arg(id);
    case ContentKind::Facts:
        return QCoreApplication::translate("ContentReader", "There is no host %1 in this report.").arg(id);
    case ContentKind::File:
        return QCoreApplication::translate("ContentReader", "There is no file %1 in this report.").arg(id);
    case ContentKind::Record:
        break;
    }
    return QCoreApplication::translate("ContentReader", "There is no record %1 in this report.").arg(id);
}

} // namespace

ContentPtr contentOf(ContentKind kind, const QByteArray &blob)
{
    auto content = std::make_shared<Content>();
    Inflated inflated = inflate(blob);
    content->state = stateOf(inflated.state);
    content->problem = std::move(inflated.problem);
    content->text = std::move(inflated.bytes);
    content->storedBytes = blob.size();
    if (kind != ContentKind::File && !content->text.isEmpty()) {
        content->json = JsonDocument::parse(content->text);
        // What cut the bytes explains a JSON that ends too early; the other way round it does not.
        if (content->problem.isEmpty())
            content->problem = content->json.problem();
    }
    return content;
}

Error missingContent(ContentKind kind, qint64 id)
{
    return {Error::Kind::NotFound, missing(kind, id), {}, {}};
}

} // namespace aviary
