// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/openedreport.h"
#include "app/verbs/timelinetable.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "app/verbs/waitfor.h"
#include "models/exports/timelinecsv.h"
#include "models/exports/timelinejson.h"
#include "models/exports/trace.h"
#include "models/recording/format.h"
#include "models/timeline/traitsreader.h"
#include "views/common/palette.h"
#include "views/timeline/timelinesheet.h"

#include <QApplication>
#include <QBuffer>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(VerbText::tr(
        "Tells where the time of a playbook went: the critical path, who waited for whom, what would make the run "
        "shorter, and what was slowest. As tables, JSON or CSV; as a picture of the timeline; or as a trace for "
        "Perfetto and Chrome."));
    line.takesReports(false);
    line.takesPlaybook(OpenedReport::choiceHelp());
    line.takesFormats("table"_L1,
                      {OutputFormat::Text, OutputFormat::Json, OutputFormat::Csv, OutputFormat::Svg, OutputFormat::Png,
                       OutputFormat::Trace});
    line.takesText(u"output"_s, VerbText::tr("file"),
                   VerbText::tr("Write to this file instead of the standard output. One that is there is replaced."));
    line.takesText(u"size"_s, u"WxH"_s,
                   VerbText::tr("Of a picture, in pixels; the width alone makes it as high as its lanes want."));
    line.takesText(u"range"_s, u"A..B"_s,
                   VerbText::tr("Of a picture, only from the second A of the run to the second B, as 12.5..40."));
    line.takesFlag(u"dark"_s, VerbText::tr("A picture with a dark palette."));
    line.takesLimit();
    line.takesZone();
}

bool isPicture(OutputFormat format)
{
    return format == OutputFormat::Svg || format == OutputFormat::Png;
}

struct PictureWish
{
    QSize size{TimelineSheet::UsualWidth, 0};
    TimeSpan range; // microseconds of the run
};

// "2000x1000" or "2000".
std::optional<QSize> sizeIn(const QString &text)
{
    const QStringList parts = text.toLower().split(u'x');
    const auto side = [](const QString &part) {
        const int pixels = part.toInt();
        return pixels >= TimelineSheet::LeastSide && pixels <= TimelineSheet::MostSide ? pixels : 0;
    };
    const QSize size(side(parts.front()), parts.size() > 1 ? side(parts[1]) : 0);
    const bool fine = size.width() > 0 && (parts.size() == 1 || (parts.size() == 2 && size.height() > 0));
    return fine ? std::optional(size) : std::nullopt;
}

std::optional<TimeSpan> rangeIn(const QString &text)
{
    const QStringList parts = text.split(".."_L1);
    if (parts.size() != 2)
        return {};
    bool hasBegin = false;
    bool hasEnd = false;
    const double begin = parts[0].toDouble(&hasBegin);
    const double end = parts[1].toDouble(&hasEnd);
    constexpr double most = 1e9; // seconds: what is longer is a mistake
    if (!hasBegin || !hasEnd || !(begin >= 0) || !(end > begin) || end > most)
        return {};
    return TimeSpan{std::llround(begin * 1e6), std::llround(end * 1e6)};
}

// What is wrong with it; "" when nothing.
QString readWish(const VerbLine &line, PictureWish &wish)
{
    for (const QString &option : {u"size"_s, u"range"_s, u"dark"_s}) {
        if (line.isSet(option) && !isPicture(line.format()))
            return VerbText::tr("--%1 is for pictures: --format svg or png.").arg(option);
    }
    if (line.isSet(u"size"_s)) {
        const std::optional<QSize> size = sizeIn(line.value(u"size"_s));
        if (!size)
            return VerbText::tr("--size takes pixels, as 1600 or 1600x900, each from %1 to %2, not %3.")
                .arg(QString::number(TimelineSheet::LeastSide), QString::number(TimelineSheet::MostSide),
                     line.value(u"size"_s));
        wish.size = *size;
    }
    if (line.isSet(u"range"_s)) {
        const std::optional<TimeSpan> range = rangeIn(line.value(u"range"_s));
        if (!range)
            return VerbText::tr("--range takes seconds of the run, as 12.5..40, not %1.").arg(line.value(u"range"_s));
        wish.range = *range;
    }
    return {};
}

// Which tasks are marked as async or tried again.
TimelineTraitsPtr readTraits(ReportSource &source, const RecordingPtr &recording)
{
    TraitsReader reader;
    reader.setRecording(&source, recording);
    if (reader.isBusy())
        waitFor(reader, &TraitsReader::idle);
    return reader.traits();
}

// Nothing after having said why there is none.
QByteArray paint(const VerbLine &line, const PictureWish &wish, ReportSource &source, const TimelineFigures &figures)
{
    const TimeSpan run = figures.schedule.run;
    TimeSpan visible;
    if (!wish.range.isEmpty()) {
        visible = {std::min(run.begin + wish.range.begin, run.end), std::min(run.begin + wish.range.end, run.end)};
        if (visible.isEmpty()) {
            say(VerbText::tr("The run ended after %1: there is nothing to draw.").arg(formatDuration(run.duration())));
            return {};
        }
    }
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(line.isSet(u"dark"_s) ? darkPalette() : lightPalette());
    TimelineSheet sheet;
    sheet.drawRun(figures.recording, readTraits(source, figures.recording), nullptr, visible, wish.size);
    if (!sheet.isReady())
        waitFor(sheet, &TimelineSheet::ready);
    if (sheet.shownLanes() < sheet.allLanes())
        say(VerbText::tr("%1 of %2 lanes have room in the picture; --size makes it higher.")
                .arg(formatCount(sheet.shownLanes()), formatCount(sheet.allLanes())));
    if (line.format() == OutputFormat::Svg)
        return sheet.svg()();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    sheet.image()().save(&buffer, "PNG");
    return buffer.data();
}

bool isCut(const TimelineFigures &figures, qint64 limit)
{
    const auto isMore = [limit](size_t count) { return limit >= 0 && count > static_cast<size_t>(limit); };
    return isMore(figures.path.links.size()) || isMore(figures.waits.hosts.size()) || isMore(figures.waits.tasks.size())
        || isMore(figures.gains.size())
        || std::ranges::any_of(figures.timings, [&](const auto &timings) { return isMore(timings.size()); });
}

ExitStatus write(const VerbLine &line, const PictureWish &wish, Output &output, ReportSource &source,
                 const TimelineFiguresPtr &figures)
{
    OutputDevice device(output);
    switch (line.format()) {
    case OutputFormat::Json:
        writeTimelineJson(device, *figures, line.limit());
        break;
    case OutputFormat::Csv:
        writeTimelineCsv(device, *figures, line.limit());
        if (isCut(*figures, line.limit()))
            say(VerbText::tr("At most %1 rows of each figure, as --limit asks; there are more.").arg(line.limit()));
        break;
    case OutputFormat::Trace:
        writeTrace(device, *figures->recording, figures.get());
        break;
    case OutputFormat::Svg:
    case OutputFormat::Png:
        if (const QByteArray picture = paint(line, wish, source, *figures); !picture.isEmpty())
            output.writeBytes(picture);
        else
            return Failed;
        break;
    case OutputFormat::Text:
        writeTimelineTable(output, figures, line.limit());
        break;
    case OutputFormat::Markdown: // is none of its formats
    case OutputFormat::Html:
        break;
    }
    return output.finish();
}

ExitStatus timeline(VerbLine &line, Output &output)
{
    PictureWish wish;
    if (const QString wrong = readWish(line, wish); !wrong.isEmpty())
        return line.usage(wrong);
    const QString path = line.value(u"output"_s);
    if (path.isEmpty() && isPicture(line.format()) && output.isTerminal())
        return line.usage(VerbText::tr("A picture does not go to a terminal: --output names a file for it."));
    OpenedReport report(line);
    const std::optional<PlaybookId> playbook = report.isOpen() ? report.choosePlaybook(line.playbook()) : std::nullopt;
    if (!playbook)
        return report.status();
    const std::optional<RecordingPtr> recording = report.need(report.source().recording(*playbook).wait());
    if (!recording)
        return report.status();
    report.addProblems((*recording)->problems());
    const TimelineFiguresPtr figures = TimelineFigures::of(*recording);
    if (isPicture(line.format()) && figures->schedule.sections.empty()) {
        say(VerbText::tr("No times were recorded: there is nothing to draw."));
        return Failed;
    }
    if (path.isEmpty())
        return std::max(report.status(), write(line, wish, output, report.source(), figures));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        say(VerbText::tr("%1 could not be written: %2.").arg(path, file.errorString()));
        return Failed;
    }
    Output fileOutput(file);
    const ExitStatus status = std::max(report.status(), write(line, wish, fileOutput, report.source(), figures));
    if (status == Failed)
        return Failed;
    if (!fileOutput.isOpen() || !file.commit()) {
        if (fileOutput.isOpen())
            say(VerbText::tr("%1 could not be written: %2.").arg(path, file.errorString()));
        return Failed;
    }
    output.write(path + u'\n');
    return status;
}

} // namespace

int startTimeline(int argc, char **argv)
{
    // Pictures want fonts and a palette, which all else does without: it starts quickly.
    const QByteArrayView format("--format");
    bool draws = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        const QByteArrayView value = argument == format && i + 1 < argc ? QByteArrayView(argv[i + 1])
            : argument.startsWith("--format=")                          ? argument.sliced(format.size() + 1)
                                                                        : QByteArrayView();
        draws = draws || value == "svg" || value == "png";
    }
    return runOnConsole("timeline"_L1, options, timeline, argc, argv, draws);
}

} // namespace aviary
