// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/palette.h"

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

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
