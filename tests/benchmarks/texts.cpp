// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench.h"
#include "views/common/highlighting.h"
#include "views/common/textview.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

namespace {

constexpr double Stall = 50;

QByteArray output(qsizetype bytes)
{
    QByteArray text;
    for (int i = 0; text.size() < bytes; ++i)
        text += "TASK [app : unpack module " + QByteArray::number(i)
            + "] ok: [web1.shop.example] => some words of output that go on\n";
    return text;
}

QByteArray json(qsizetype bytes)
{
    QByteArray text = "[\n";
    for (int i = 0; text.size() < bytes; ++i)
        text += R"(  {"name": "value", "rc": 0, "changed": true, "list": [1, 2.5, null]},)"_ba + '\n';
    return text + "null]\n";
}

// The longest time that the event loop did not come by.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start(0);
    }
    double longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

void settle(TextView &view)
{
    while (!view.isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    view.grab();
}

double openInView(const QByteArray &text, const TextView::Options &options = {}, double *stall = nullptr)
{
    TextView view;
    view.resize(1200, 800);
    view.show();
    view.grab();
    Heartbeat heart;
    const double spent = time([&] {
        view.setText(text, options);
        settle(view);
    });
    if (stall)
        *stall = std::max(*stall, heart.longest());
    return spent;
}

double openInPlainTextEdit(const QByteArray &text)
{
    QPlainTextEdit view;
    view.setReadOnly(true);
    view.setLineWrapMode(QPlainTextEdit::NoWrap);
    view.resize(1200, 800);
    view.show();
    view.grab();
    return time([&] {
        view.setPlainText(QString::fromUtf8(text));
        view.grab();
    });
}

double highlightToTheEnd(const QByteArray &text, double *stall)
{
    TextView view;
    view.resize(1200, 800);
    view.setText(text, {TextKind::Plain, definitionForJson()});
    view.show();
    settle(view);
    Heartbeat heart;
    const double spent = time([&] {
        view.scrollToEnd();
        settle(view);
    });
    *stall = std::max(*stall, heart.longest());
    return spent;
}

double highlightDocument(const QByteArray &text)
{
    QTextDocument document(QString::fromUtf8(text));
    KSyntaxHighlighting::SyntaxHighlighter highlighter(&document);
    highlighter.setTheme(syntaxTheme(QPalette()));
    return time([&] { highlighter.setDefinition(definitionForJson()); });
}

} // namespace

void texts(Report &report)
{
    constexpr qsizetype Megabyte = 1024 * 1024;
    const QByteArray large = output(50 * Megabyte);
    double stall = 0;
    const auto [opened, plain]
        = medians([&] { return openInView(large, {}, &stall); }, [&] { return openInPlainTextEdit(large); });
    report.ratio(u"50 MB of text opened, against QPlainTextEdit"_s, opened, plain, 0.5);
    report.duration(u"longest stall meanwhile"_s, stall, Stall);

    const QByteArray line(300'000, 'x');
    stall = 0;
    const auto [piece, whole]
        = medians([&] { return openInView(line, {}, &stall); }, [&] { return openInPlainTextEdit(line); });
    report.ratio(u"one line of 300 kB, against QPlainTextEdit"_s, piece, whole, 0.2);
    report.duration(u"longest stall meanwhile"_s, stall, Stall);

    const QByteArray values = json(Megabyte);
    stall = 0;
    const auto [slices, atOnce]
        = medians([&] { return highlightToTheEnd(values, &stall); }, [&] { return highlightDocument(values); });
    report.ratio(u"1 MB highlighted to its end, against QSyntaxHighlighter"_s, slices, atOnce, 1.5);
    report.duration(u"longest stall meanwhile"_s, stall, Stall);
}

} // namespace bench
