// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/palette.h"

#include "views/common/categorycolors.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace aviary;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSelectedRowIsReadInEveryPalette_data();
    void aSelectedRowIsReadInEveryPalette();
    void kindsAreSeenAndTheirNamesAreRead_data();
    void kindsAreSeenAndTheirNamesAreRead();
};

namespace {

// As WCAG counts it.
double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

void TestPalette::aSelectedRowIsReadInEveryPalette_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("the system's") << QPalette();
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    // As some desktops have it.
    QPalette bright = darkPalette();
    bright.setColor(QPalette::Highlight, 0x3daee9);
    QTest::newRow("dark, with a bright highlight") << bright;
    bright.setColor(QPalette::Base, 0x3c3c3c);
    bright.setColor(QPalette::Highlight, 0x878787);
    QTest::newRow("dark gray, with a bright highlight") << bright;
}

void TestPalette::aSelectedRowIsReadInEveryPalette()
{
    QFETCH(QPalette, palette);
    ListColors colors;
    for (int again = 0; again < 2; ++again) {
        const QPalette &list = colors.of(palette);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            const QColor row = list.color(group, QPalette::Highlight);
            QCOMPARE(list.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Text));
            QVERIFY(list.color(QPalette::Active, QPalette::Highlight) != list.color(QPalette::Inactive, QPalette::Highlight));
            QCOMPARE_GE(contrast(row, palette.color(group, QPalette::Text)), 4.5);
            for (const Outcome outcome : OutcomesForReading)
                QCOMPARE_GE(contrast(row, colorOf(outcome, list)), 3.0);
        }
    }
}

void TestPalette::kindsAreSeenAndTheirNamesAreRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestPalette::kindsAreSeenAndTheirNamesAreRead()
{
    QFETCH(QPalette, palette);
    QList<QColor> kinds{othersColor(palette)};
    for (int kind = 0; kind < CategoryColorCount; ++kind) {
        const QColor color = categoryColor(kind, palette);
        QVERIFY(!kinds.contains(color));
        kinds << color;
    }
    for (const QColor &color : std::as_const(kinds)) {
        QCOMPARE_GE(contrast(color, palette.color(QPalette::Base)), 3.0);
        QCOMPARE_GE(contrast(color, textOn(color, palette)), 4.0);
        // Neither like what failed nor like what could not be reached.
        for (const Outcome outcome : {Outcome::Failed, Outcome::Unreachable}) {
            const QColor bad = colorOf(outcome, palette);
            const int apart = std::abs(bad.hslHue() - color.hslHue());
            QVERIFY(std::min(apart, 360 - apart) > 15);
        }
    }
    for (int heat = 0; heat < HeatColorCount; ++heat) {
        const QColor color = heatColor(heat, palette);
        QCOMPARE_GE(contrast(color, textOn(color, palette)), 4.0);
        // More is always further from the ground.
        if (heat > 0)
            QCOMPARE_GT(contrast(color, palette.color(QPalette::Base)),
                        contrast(heatColor(heat - 1, palette), palette.color(QPalette::Base)));
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
