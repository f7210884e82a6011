// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/inflate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aviary;

class TestInflate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeTextsComeBack_data();
    void wholeTextsComeBack();
    void aTextBeyondTheBoundIsCut();
    void aBlobWithoutItsEndGivesItsBeginning();
    void aBrokenBlobGivesWhatStandsBefore();
    void whatIsNotCompressedIsDamaged();
};

namespace {

// qCompress puts four bytes of length before the zlib stream.
QByteArray zlib(const QByteArray &text)
{
    return qCompress(text).mid(4);
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

void TestInflate::wholeTextsComeBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one letter") << QByteArray("x");
    QTest::newRow("an object") << QByteArray("{\"changed\": false}");
    QTest::newRow("600 kB in 600 bytes") << QByteArray(600'000, 'a');
    QTest::newRow("20 MB") << QByteArray(20'000'000, '-');
    QTest::newRow("hardly compressible") << noise(300'000);
}

void TestInflate::wholeTextsComeBack()
{
    QFETCH(QByteArray, text);
    const Inflated inflated = inflate(zlib(text));
    QCOMPARE(inflated.state, Inflated::State::Whole);
    QVERIFY(inflated.bytes == text);
    QCOMPARE(inflated.problem, QString());
    QVERIFY(inflated.bytes.capacity() <= 2 * text.size() + 4096);
    QCOMPARE(inflate({}).state, Inflated::State::Whole);
}

void TestInflate::aTextBeyondTheBoundIsCut()
{
    const QByteArray text(9 * 1024 * 1024, 'b');
    const Inflated inflated = inflate(zlib(text), 8 * 1024 * 1024);
    QCOMPARE(inflated.state, Inflated::State::Cut);
    QVERIFY(inflated.bytes == text.first(8 * 1024 * 1024));
    QCOMPARE(inflated.problem, QStringLiteral("it is longer than 8 MiB"));
    QCOMPARE(inflate(zlib(text), text.size()).state, Inflated::State::Whole);
}

void TestInflate::aBlobWithoutItsEndGivesItsBeginning()
{
    const QByteArray text = noise(100'000), blob = zlib(text);
    const Inflated inflated = inflate(blob.first(blob.size() / 2));
    QCOMPARE(inflated.state, Inflated::State::Damaged);
    QVERIFY(inflated.bytes.size() > 30'000);
    QVERIFY(text.startsWith(inflated.bytes));
    QCOMPARE(inflated.problem, QStringLiteral("its end is missing"));
}

void TestInflate::aBrokenBlobGivesWhatStandsBefore()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i * 7919 % 10'007) + ' ';
    QByteArray blob = zlib(text);
    for (qsizetype i = blob.size() / 2; i < blob.size() / 2 + 40; ++i)
        blob[i] = '\xff';
    const Inflated inflated = inflate(blob);
    QCOMPARE(inflated.state, Inflated::State::Damaged);
    QVERIFY(inflated.bytes.size() > 1000);
    QCOMPARE(inflated.bytes.first(1000), text.first(1000));
    QVERIFY(!inflated.problem.isEmpty());
    blob = zlib(text);
    blob.back() = static_cast<char>(~blob.back());
    QCOMPARE(inflate(blob).problem, QStringLiteral("its check sum is wrong"));
    QVERIFY(inflate(blob).bytes == text);
}

void TestInflate::whatIsNotCompressedIsDamaged()
{
    const Inflated inflated = inflate("{\"changed\": false}");
    QCOMPARE(inflated.state, Inflated::State::Damaged);
    QCOMPARE(inflated.problem, QStringLiteral("it is not compressed as ARA does it"));
    QCOMPARE(inflated.bytes, QByteArray());
}

QTEST_GUILESS_MAIN(TestInflate)
#include "tst_inflate.moc"
