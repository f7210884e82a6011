// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "tests/support/hostile.h"
#include "tests/support/shownplain.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"

#include "views/common/messageline.h"
#include "views/detail/resultdetailview.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QPointer>
#include <QTimer>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// A recording says what it likes; the window shows it as text, everywhere, and does nothing of it.
class TestHostileTexts : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void urlOpened(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase();
    void recordedTextIsShownAsText_data();
    void recordedTextIsShownAsText();
    void namesOfFilesAreShownAsText();
    void cleanupTestCase();

private:
    void look(Window &w, ShownPlain &shown, const Location &there);
    void lookAtMenus(Window &w, ShownPlain &shown);
    void walk(Window &w, ShownPlain &shown, PlaybookId playbook, int results);

    QList<QUrl> m_opened;
};

namespace {

constexpr auto NotSettledYet = 20'000;
constexpr QSize WindowSize(1280, 800);

#define SETTLED(w) QTRY_VERIFY_WITH_TIMEOUT((w).window.isSettled(), NotSettledYet)

} // namespace

void TestHostileTexts::initTestCase()
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s, u"javascript"_s, u"mailto"_s})
        QDesktopServices::setUrlHandler(scheme, this, "urlOpened");
}

void TestHostileTexts::cleanupTestCase()
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s, u"javascript"_s, u"mailto"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void TestHostileTexts::look(Window &w, ShownPlain &shown, const Location &there)
{
    w.window.navigator()->go(there);
    SETTLED(w);
    // Painting is what makes pages ask for the lines in view.
    w.window.grab();
    SETTLED(w);
    shown.setPlace(there.toLink().query(QUrl::FullyDecoded).section(u'&', 1));
    shown.readWindow(&w.window);
    QCOMPARE(w.window.size(), WindowSize);
    QVERIFY2(
        w.window.minimumSizeHint().width() <= 1000,
        qPrintable(u"%1: needs %2 pixels"_s.arg(there.toLink().toString()).arg(w.window.minimumSizeHint().width())));
}

// The menus that a right click brings.
void TestHostileTexts::lookAtMenus(Window &w, ShownPlain &shown)
{
    const auto read = [&shown] {
        while (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            shown.readMenu(menu);
            menu->close();
        }
    };
    QList<QPointer<QWidget>> widgets; // menus go as they close
    for (QWidget *widget : w.window.findChildren<QWidget *>())
        widgets << widget;
    for (const QPointer<QWidget> &widget : widgets) {
        if (!widget || !widget->isVisible())
            continue;
        const QPoint at(widget->width() / 2, std::min(widget->height() / 2, 30));
        // Qt's own menus (of scroll bars, say) wait for an answer in an event loop of theirs.
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, read);
        answer.start(0);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
        read();
    }
}

void TestHostileTexts::walk(Window &w, ShownPlain &shown, PlaybookId playbook, int results)
{
    Location place{.report = w.session.reports().front()->origin(), .playbook = playbook};
    for (const PageId page : w.window.playbookView()->pageIds()) {
        place.page = page;
        look(w, shown, place);
        if (QTest::currentTestFailed())
            return;
        shown.readToolTips(&w.window, 40);
        lookAtMenus(w, shown);
    }
    const RecordingPtr recording = w.window.playbookView()->recording();
    place.page = PageId::Results;
    for (RowIndex row = 0; row < recording->resultCount() && results > 0; ++row) {
        // One result of every task and outcome; those that fail say most.
        if (row > 0 && recording->row(row).task == recording->row(row - 1).task
            && recording->outcome(row) == recording->outcome(row - 1))
            continue;
        --results;
        place.result = recording->row(row).id;
        look(w, shown, place);
        if (QTest::currentTestFailed())
            return;
    }
    place.page = PageId::Timeline;
    look(w, shown, place);
    shown.readToolTips(&w.window, 24);
    place.result.reset();
    place.page = PageId::Hosts;
    for (const Host &host : recording->hosts()) {
        place.host = host.id;
        look(w, shown, place);
        if (QTest::currentTestFailed())
            return;
    }
    place.host.reset();
    place.page = PageId::Files;
    for (const File &file : recording->files()) {
        place.file = file.id;
        for (const Task &task : recording->tasks()) {
            if (task.file == recording->fileIndex(file.id))
                place.line = task.line;
        }
        look(w, shown, place);
        if (QTest::currentTestFailed())
            return;
    }
    lookAtMenus(w, shown);
    place.file.reset();
    place.line = 0;
    place.page = PageId::Records;
    for (const Record &record : recording->records()) {
        place.record = record.id;
        look(w, shown, place);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestHostileTexts::recordedTextIsShownAsText_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("comesOutAsItIs");
    QTest::newRow("as recorded") << QString() << false;
    QTest::newRow("markup") << u"<img src=hostile.png>R&D&lt;<b"_s << true;
    QTest::newRow("placeholders") << u"%1%2%3%4%5%n%L1"_s << true;
    QTest::newRow("terminal codes") << u"\x1b[31mred\x1b[0m\a\b\x1b]8;;http:x\x1b\\"_s << false;
    QTest::newRow("right to left") << u"\u202egpj.exe\u202c שלום \u2066"_s << false;
    QTest::newRow("859 characters") << QString(859, u'm') << true;
}

void TestHostileTexts::recordedTextIsShownAsText()
{
    QFETCH(QString, body);
    QFETCH(bool, comesOutAsItIs);
    Window w;
    w.window.resize(WindowSize);
    QString path = data(u"shop-extras.sqlite"_s);
    if (!body.isEmpty()) {
        path = copied(u"shop-extras.sqlite"_s, w.folder.filePath(u"report.sqlite"_s));
        Connection connection(path);
        fillWithText(connection, u'⟦' + body + u'⟧');
    }
    w.window.opening()->open({QUrl::fromLocalFile(path)});
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && w.place().playbook.has_value(), NotSettledYet);
    ShownPlain shown(comesOutAsItIs ? body : QString());

    shown.setPlace(u"report"_s);
    w.window.navigator()->go({.report = w.session.reports().front()->origin(), .page = PageId::Playbooks});
    SETTLED(w);
    shown.readWindow(&w.window);
    shown.readToolTips(&w.window, 40);
    // The runs in which everything that can go wrong does, markup, check mode, and one that was asked of ansible
    // itself.
    for (const qint64 playbook : body.isEmpty() ? QList<qint64>{2, 5, 10, 12} : QList<qint64>{2, 5, 12}) {
        walk(w, shown, PlaybookId{playbook}, body.isEmpty() ? 40 : 12);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(shown.problems().isEmpty(), qPrintable(shown.problems().join(u'\n').left(8000)));
    QVERIFY2(!comesOutAsItIs || shown.marksSeen() > 1000, qPrintable(QString::number(shown.marksSeen())));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(w.window.messages()->texts().isEmpty());
}

void TestHostileTexts::namesOfFilesAreShownAsText()
{
    const QString body = u"<img src=hostile.png>R&D&lt;%1%2%3<b"_s;
    Window w;
    w.window.resize(WindowSize);
    ShownPlain shown(body);
    const QString name = w.folder.filePath(u'⟦' + body + u"⟧.sqlite"_s);
    copied(u"shop-bad.sqlite"_s, name);
    QFile broken(w.folder.filePath(u'⟦' + body + u"⟧ broken.sqlite"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3\0 and nothing more");
    broken.close();
    w.window.opening()->open({QUrl::fromLocalFile(name)});
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && w.place().playbook.has_value(), NotSettledYet);
    w.window.opening()->open({QUrl::fromLocalFile(broken.fileName())});
    QTRY_COMPARE(w.window.messages()->texts().size(), 1);
    shown.setPlace(u"overview"_s);
    shown.readWindow(&w.window);
    shown.readToolTips(&w.window, 20);
    for (QMenu *menu : w.window.findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow(); // the one of recent reports is filled then
        shown.readMenu(menu);
    }
    w.action(Actions::Id::CloseReport)->trigger();
    QTRY_VERIFY(w.session.reports().empty());
    shown.setPlace(u"start"_s);
    shown.readWindow(&w.window);
    shown.readToolTips(&w.window, 20);
    QVERIFY2(shown.problems().isEmpty(), qPrintable(shown.problems().join(u'\n').left(8000)));
    QVERIFY(shown.marksSeen() > 10);
}

AVIARY_TEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
