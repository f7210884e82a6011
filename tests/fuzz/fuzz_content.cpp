// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/factscard.h"
#include "models/content/headline.h"
#include "models/content/resultdetail.h"
#include "models/items/jsonsearch.h"
#include "models/sources/inflate.h"

using namespace aviary;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

// A blob as a database has it, or the JSON itself: a fuzzer rarely finds a zlib stream that goes on.
ContentPtr contentOf(const QByteArray &input)
{
    auto content = std::make_shared<Content>();
    if (input.startsWith('x')) {
        const Inflated inflated = inflate(input, qint64{1024} * 1024);
        content->state = inflated.state == Inflated::State::Whole ? Content::State::Whole : Content::State::Damaged;
        content->text = inflated.bytes;
        content->problem = inflated.problem;
    } else {
        content->text = input;
    }
    content->json = JsonDocument::parse(content->text, {.nodes = 100'000, .depth = 200});
    if (content->problem.isEmpty())
        content->problem = content->json.problem();
    return content;
}

void checkJson(const Content &content)
{
    const JsonValue root = content.json.root();
    const QString compact = root.toCompact();
    reindentedJson(content.text);
    // What is written is whole JSON, and means the same.
    const JsonDocument again = JsonDocument::parse(compact.toUtf8());
    require(root.isNone() || again.problem().isEmpty());
    require(again.root().toCompact() == compact);
    for (JsonValue child = root.firstChild(); !child.isNone(); child = child.next()) {
        child.toUtf8();
        child.toInteger();
        child.head(10);
        child.tail(10);
        require(child.head(child.sourceSize()) == child.toString());
    }
    searchJson({root}, {}, QStringLiteral("a 1"), [] { return false; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ContentPtr content
        = contentOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    checkJson(*content);
    readFactsCard(content->json.root());
    require(!headline(*content).isEmpty());
    for (const Outcome outcome : OutcomesForReading) {
        require(!message(outcome, *content).contains(u'\n'));
        const ResultDetail detail = readResultDetail(outcome, content);
        for (const DetailPart &part : detail.parts) {
            for (const DetailItem &item : part.items)
                readItemDetail(item, content);
            for (const Difference::Span &span : part.muted)
                require(span.begin >= 0 && span.begin + span.size <= part.text.size());
        }
    }
    return 0;
}
