// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineexports.h"

#include "models/recording/format.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "views/common/palette.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelinesheet.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtConcurrentRun>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All that an SVG says; "" when it is none.
QString textOf(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text().toString().simplified() + u"\n"_s;
    }
    return xml.hasError() ? QString() : text;
}

// So many hosts that they scroll; the last one by name failed in the middle of ten seconds.
RecordingPtr manyHosts(int hosts)
{
    QStringList names;
    for (int i = 0; i < hosts; ++i)
        names << u"host%1"_s.arg(i + 1);
    MadeRecording made(names, 3);
    made.playbook().ended = MadeRecording::at(10);
    for (int host = 0; host < hosts; ++host) {
        made.add(host, 0, 4, Status::Ok, 0);
        made.add(host, 4.5, 1, host == hosts - 1 ? Status::Failed : Status::Ok, 1);
        made.add(host, 6, 4, Status::Ok, 2);
    }
    return made.finish();
}

} // namespace

class TestTimelineSaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setDisplayZone(QTimeZone::utc()); }
    void init();
    void cleanup();
    void thePageOffersToSave();
    void aPictureOfAllHasEveryLane();
    void aPictureOfWhatIsSeenHasThatAlone();
    void picturesHaveThePaletteOfThePage();
    void figuresAreSavedAsTheirNameSays_data();
    void figuresAreSavedAsTheirNameSays();
    void theTraceIsSaved();
    void nothingIsWrittenWhereNothingMayBe();
    void nothingIsOfferedWhereThereIsNothing();
    void aSheetSaysWhichLanesItHasNoRoomFor();
    void barsArePaintedInAnyThread();

private:
    void show(const RecordingPtr &recording);
    TimelineExports *exports() { return m_page->findChild<TimelineExports *>(); }
    // Triggers the action of such a name and answers its dialog.
    void save(const QString &action, const QString &path);

    std::unique_ptr<test::Report> m_report;
    std::unique_ptr<TimelinePage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTimelineSaving::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_report = std::make_unique<test::Report>(u"shop-bad.sqlite"_s, 2);
    m_page = std::make_unique<TimelinePage>();
    m_page->resize(1200, 700);
    m_page->show();
    show(m_report->recording);
}

void TestTimelineSaving::cleanup()
{
    m_page.reset();
    m_report.reset();
    QApplication::setPalette(lightPalette());
}

void TestTimelineSaving::show(const RecordingPtr &recording)
{
    Location place;
    place.playbook = recording->playbook().id;
    place.report = QUrl(u"file:///%1"_s.arg(reinterpret_cast<quintptr>(recording.get())));
    place.page = PageId::Timeline;
    m_page->show(place, recording, nullptr);
    QTRY_VERIFY(m_page->isSettled());
}

void TestTimelineSaving::save(const QString &text, const QString &path)
{
    const QList<QAction *> actions = m_page->actions();
    const auto action = std::ranges::find_if(
        actions, [&](const QAction *candidate) { return QString(candidate->text()).remove(u'&').contains(text); });
    QVERIFY(action != actions.end() && (*action)->isEnabled());
    QSignalSpy done(exports(), &TimelineExports::done);
    (*action)->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())));
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(!exports()->isBusy());
}

void TestTimelineSaving::thePageOffersToSave()
{
    QStringList texts;
    for (const QAction *action : exports()->actions())
        texts << QString(action->text()).remove(u'&');
    QCOMPARE(texts,
             (QStringList{u"Save a picture of what is seen…"_s, u"Save a picture of the whole timeline…"_s,
                          u"Save the figures…"_s, u"Save as a trace for Perfetto and Chrome…"_s}));
    for (QAction *action : exports()->actions()) {
        QVERIFY(action->isEnabled());
        QVERIFY(m_page->actions().contains(action));
    }
}

void TestTimelineSaving::aPictureOfAllHasEveryLane()
{
    // However far one has zoomed in.
    m_page->findChild<TimelineState *>()->zoom()->setVisible(
        {m_report->recording->playbook().started, m_report->recording->playbook().started + 1'000'000});
    const QString svg = m_folder->filePath(u"all.svg"_s);
    save(u"whole timeline"_s, svg);
    const QString text = textOf(contentOf(svg));
    for (const QString &name : {u"site.yml"_s, u"app1"_s, u"web2"_s, u"Baseline of all machines"_s,
                                u"Application servers"_s, u"45 s"_s, u"failed 2"_s})
        QVERIFY2(text.contains(name), qUtf8Printable(name));
    const QString png = m_folder->filePath(u"all.png"_s);
    save(u"whole timeline"_s, png);
    QCOMPARE(QImage(png).width(), TimelineSheet::UsualWidth);
}

void TestTimelineSaving::aPictureOfWhatIsSeenHasThatAlone()
{
    show(manyHosts(300));
    auto *state = m_page->findChild<TimelineState *>();
    QVERIFY(state->largestOffset() > 0);
    state->zoom()->setVisible({MadeRecording::at(4.2), MadeRecording::at(5.8)});
    state->setOffset(state->largestOffset() / 2 + 1);
    QTRY_VERIFY(m_page->isSettled());
    const QString svg = m_folder->filePath(u"seen.svg"_s);
    save(u"what is seen"_s, svg);
    const QString text = textOf(contentOf(svg));
    QVERIFY2(text.contains(u"5.0 s"_s), qUtf8Printable(text.simplified()));
    QVERIFY(!text.contains(u"10.0 s"_s));
    QVERIFY(!text.contains(u"host300"_s)); // the failing one, which is first, was scrolled away
    QVERIFY(text.contains(u"of 300 lanes"_s));
}

void TestTimelineSaving::picturesHaveThePaletteOfThePage()
{
    QApplication::setPalette(darkPalette());
    const QString png = m_folder->filePath(u"seen.png"_s);
    save(u"what is seen"_s, png);
    const QImage image(png);
    QVERIFY(!image.isNull());
    QVERIFY(image.pixelColor(2, 2).lightness() < 128);
}

void TestTimelineSaving::figuresAreSavedAsTheirNameSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("json") << u"a.json"_s << QByteArray("{\n  \"playbook\": {");
    QTest::newRow("csv") << u"a.CSV"_s << QByteArray("figure,number,kind,");
    QTest::newRow("none") << u"a"_s << QByteArray("{\n  \"playbook\": {");
}

void TestTimelineSaving::figuresAreSavedAsTheirNameSays()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QString path = m_folder->filePath(name);
    save(u"figures"_s, path);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().section(u'.', 0, 0), u"a"_s);
    QVERIFY(contentOf(m_folder->filePath(files.first())).startsWith(begins));
}

void TestTimelineSaving::theTraceIsSaved()
{
    const QString path = m_folder->filePath(u"trace.json"_s);
    save(u"trace"_s, path);
    const QJsonObject trace = QJsonDocument::fromJson(contentOf(path)).object();
    QVERIFY(trace[u"traceEvents"].toArray().size() > 140);
}

void TestTimelineSaving::nothingIsWrittenWhereNothingMayBe()
{
    // A folder of that name is there already: writable for nobody, not even for root.
    QVERIFY(QDir(m_folder->path()).mkdir(u"taken.json"_s));
    QDir(m_folder->path()).mkdir(u"taken.json/full"_s);
    QSignalSpy done(exports(), &TimelineExports::done);
    QMetaObject::invokeMethod(exports(), [this] { exports()->actions().last()->trigger(); });
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())));
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"taken.json"_s)); // the dialog itself would go into the folder
    dialog->close();
    QTRY_COMPARE(done.count(), 1);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())));
    QVERIFY(box->text().contains(u"taken.json could not be written"_s));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    box->accept();
    QVERIFY(QFileInfo(m_folder->filePath(u"taken.json"_s)).isDir());
    QVERIFY(exports()->actions().last()->isEnabled());
}

void TestTimelineSaving::nothingIsOfferedWhereThereIsNothing()
{
    show(MadeRecording({u"a"_s}).finish());
    for (const QAction *action : exports()->actions())
        QVERIFY(!action->isEnabled());
}

void TestTimelineSaving::aSheetSaysWhichLanesItHasNoRoomFor()
{
    TimelineSheet sheet;
    QSignalSpy ready(&sheet, &TimelineSheet::ready);
    sheet.drawRun(manyHosts(500), nullptr, nullptr, {}, {800, 600});
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(sheet.size(), QSize(800, 600));
    QCOMPARE(sheet.allLanes(), 500);
    QVERIFY(sheet.shownLanes() > 50 && sheet.shownLanes() < 100);
    QVERIFY(textOf(sheet.svg()()).contains(u"%1 of 500 lanes"_s.arg(sheet.shownLanes())));
    // Without a wish for the height all have room.
    TimelineSheet whole;
    QSignalSpy wholeReady(&whole, &TimelineSheet::ready);
    whole.drawRun(manyHosts(500), nullptr, nullptr, {}, {800, 0});
    QTRY_COMPARE(wholeReady.count(), 1);
    QCOMPARE(whole.shownLanes(), 500);
    QVERIFY(!textOf(whole.svg()()).contains(u"of 500 lanes"_s));
    QVERIFY(textOf(whole.svg()()).contains(u"host500"_s));
}

void TestTimelineSaving::barsArePaintedInAnyThread()
{
    auto sheet = std::make_unique<TimelineSheet>();
    QSignalSpy ready(sheet.get(), &TimelineSheet::ready);
    sheet->drawRun(manyHosts(50), nullptr, nullptr, {}, {800, 0});
    QTRY_COMPARE(ready.count(), 1);
    auto image = sheet->image(2);
    auto svg = sheet->svg();
    sheet.reset();
    const QColor red = colorOf(Outcome::Failed, lightPalette());
    const QImage painted = QtConcurrent::run(image).result();
    QCOMPARE(painted.width(), 1600);
    bool isRed = false;
    for (int y = 0; y < painted.height() && !isRed; ++y) {
        for (int x = painted.width() / 4; x < painted.width() && !isRed; ++x)
            isRed = painted.pixelColor(x, y) == red;
    }
    QVERIFY(isRed);
    QVERIFY(QtConcurrent::run(svg).result().contains(red.name().toLatin1()));
}

AVIARY_TEST_MAIN(TestTimelineSaving)
#include "tst_timelinesaving.moc"
