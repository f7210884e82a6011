// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/moodyserver.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"

#include "app/servers/serverdesk.h"
#include "models/items/reportnames.h"
#include "models/items/reportsmodel.h"
#include "models/recording/arapage.h"
#include "models/sources/servers/serveraccess.h"
#include "views/common/messageline.h"
#include "views/playbooks/playbookspage.h"
#include "views/servers/serverform.h"
#include "views/servers/signinline.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms; of a busy machine

const QString Report = QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite");

ServerForm *formOf(const Window &window)
{
    const auto forms = window.window.findChildren<ServerForm *>();
    const auto shown = std::ranges::find_if(forms, &QWidget::isVisible);
    return shown == forms.end() ? nullptr : *shown;
}

// The button of the window, or of its dialog, that says this.
QAbstractButton *button(const QWidget *in, const QString &text)
{
    const auto buttons = in->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&](const QAbstractButton *one) {
        return one->isVisible() && QString(one->text()).remove(u'&') == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

QLineEdit *field(const QWidget *in, const QString &name)
{
    return in->findChild<QLineEdit *>(name);
}

void type(QWidget *in, const QString &text)
{
    QTest::keyClicks(in, text);
}

// The keys go where the focus is, as a person's do.
void typeOn(const QString &text)
{
    type(QApplication::focusWidget(), text);
}
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

// In place of the system's.
class Browser : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

// Servers in the window: adding, testing, signing in, coming back.
class TestServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aServerIsAddedWithKeysAlone();
    void theTestSaysWhatIsThere();
    void theTestSaysEachWrongInItsOwnWords();
    void theTestOfATiredServerEndsAtOnce();
    void nothingReachableIsSaidInTheDialog();
    void aTestCanBeStopped();
    void whatWasTestedIsNotUsedUntilItIsSaved();
    void whatIsTypedWrongIsSaid_data();
    void whatIsTypedWrongIsSaid();
    void whatStandsInTheAddressGoesToItsOwnFields();
    void aServerComesBackWithTheSession();
    void aRefusalIsAskedForUntilItLetsOneIn();
    void aChangedPasswordIsAskedForAndWhatWasLoadedStays();
    void withoutAKeyringTheDialogSaysSo();
    void settingsOfAServerCanBeChangedAndForgotten();
    void aDatabaseServerKeepsItsUserInItsName();
    void aPageOfAraOpensByAPersonsClick();

private:
    // Opens the dialog with its keys, and types the address.
    ServerForm *askFor(const QString &address);
    QString rows() const;
    QStringList messages() const { return m_window->window.messages()->texts(); }
    bool isSaid(const QString &words) const { return messages().join(u'\n').contains(words); }

    std::unique_ptr<Window> m_window;
};

void TestServers::init()
{
    m_window = std::make_unique<Window>();
}

ServerForm *TestServers::askFor(const QString &address)
{
    QTest::keyClick(&m_window->window, Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    ServerForm *form = formOf(*m_window);
    if (!form || !QTest::qWaitFor([form] { return field(form, u"address"_s)->hasFocus(); }))
        return nullptr;
    typeOn(address);
    return form;
}

// What the tree of reports says.
QString TestServers::rows() const
{
    const auto *tree = m_window->window.reportsView()->findChild<QTreeView *>();
    QStringList texts;
    const auto add = [&](auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < tree->model()->rowCount(above); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, above);
            texts << index.data().toString() + u' ' + index.data(ReportsModel::SubtitleRole).toString();
            self(self, index);
        }
    };
    add(add, {});
    return texts.join(u'\n');
}

void TestServers::aServerIsAddedWithKeysAlone()
{
    MoodyServer server;
    server.setPassword("reader", "p@ss: w/ü");
    ServerForm *form = askFor(server.address());
    QVERIFY(form);
    press(Qt::Key_Tab);
    typeOn(u"the logs"_s);
    press(Qt::Key_Tab);
    typeOn(u"reader"_s);
    press(Qt::Key_Tab);
    typeOn(u"p@ss: w/"_s);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, u"ü"_s, {});
    QCOMPARE(form->input().user, u"reader"_s);
    QCOMPARE(form->input().password, u"p@ss: w/ü"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QVERIFY(form->input().remembers);
    QPointer<ServerForm> open = form;
    press(Qt::Key_Return);
    QTRY_VERIFY(!open || !open->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->place().playbook, Patience);
    QVERIFY2(messages().isEmpty(), qPrintable(messages().join(u'\n')));
    QVERIFY2(rows().startsWith(u"the logs"_s), qPrintable(rows()));
    QVERIFY2(m_window->window.windowTitle().contains(u"the logs"_s), qPrintable(m_window->window.windowTitle()));
    const Server kept = m_window->settings.servers().constFirst();
    QCOMPARE(kept.origin, server.origin());
    QCOMPARE(kept.name, u"the logs"_s);
    QCOMPARE(kept.user, u"reader"_s);
    QCOMPARE(m_window->keyring.secrets.values(), QStringList {u"p@ss: w/ü"_s});
    QCOMPARE(m_window->settings.recentReports(), QList<QUrl> {server.origin()});
}

void TestServers::theTestSaysWhatIsThere()
{
    MoodyServer server;
    ServerForm *form = askFor(server.address() + u"/api/v1/"_s);
    QVERIFY(form);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(form->said().contains(u"Playbooks: 3"_s), Patience);
    QVERIFY2(form->said().contains(u"ARA 1."_s), qPrintable(form->said()));
    QVERIFY2(form->said().contains(u"hosts: 20, results: 218."_s), qPrintable(form->said()));
    // It asked for few rows, and for nothing but reading.
    QVERIFY(server.requests().size() < 20);
    for (const AraServer::Request &request : server.requests())
        QVERIFY(request.method == "GET" || request.method == "HEAD");
    QVERIFY(form->isVisible());
    QVERIFY(m_window->settings.servers().isEmpty());
}

void TestServers::theTestSaysEachWrongInItsOwnWords()
{
    using enum MoodyServer::Mood;
    QStringList sentences;
    MoodyServer server;
    ServerForm *form = askFor(server.address());
    QVERIFY(form);
    const auto test = [&](MoodyServer::Mood mood) {
        server.setMood(mood);
        button(form, u"Test"_s)->click();
        if (!QTest::qWaitFor([&] { return button(form, u"Test"_s) && !form->said().isEmpty(); }, Patience))
            qWarning("the test does not end");
        sentences << form->said();
        form->showNothing();
    };
    test(Forbidden);
    test(NoApi);
    test(Broken);
    test(Page);
    test(OtherJson);
    server.setPassword("reader", "right");
    test(Fine); // no user was told
    type(field(form, u"user"_s), u"reader"_s);
    type(field(form, u"password"_s), u"wrong"_s);
    test(Fine);
    QCOMPARE(sentences.size(), 7);
    QSet<QString> different;
    for (const QString &sentence : std::as_const(sentences)) {
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"wrong"_s) && !sentence.contains(u"Playbooks:"_s), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.') || sentence.endsWith(u'…'));
        different << sentence;
        qInfo().noquote() << sentence;
    }
    QCOMPARE(different.size(), sentences.size());
    QVERIFY(form->isVisible());
}

// Who waits for a test can ask again; what reads asks such a server again by itself.
void TestServers::theTestOfATiredServerEndsAtOnce()
{
    MoodyServer server;
    server.setMood(MoodyServer::Mood::Tired);
    ServerForm *form = askFor(server.address());
    QVERIFY(form);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(form->said().contains(u"503"_s), Patience);
    QCOMPARE(server.requests().size(), size_t(1));
    // And what was said of one address is gone with it.
    QCOMPARE(field(form, u"name"_s)->placeholderText(), nameOfServer(server.origin()));
    field(form, u"address"_s)->selectAll();
    type(field(form, u"address"_s), u"nothing"_s);
    press(Qt::Key_Tab);
    QCOMPARE(form->said(), QString());
    QCOMPARE(field(form, u"name"_s)->placeholderText(), QString());
    // What is typed when all ends harms nobody.
    type(field(form, u"address"_s), u"http://"_s);
}

void TestServers::nothingReachableIsSaidInTheDialog()
{
    QUrl nobody;
    {
        const MoodyServer gone;
        nobody = gone.origin();
    }
    ServerForm *form = askFor(nobody.toString());
    QVERIFY(form);
    button(form, u"Test"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(form->said().contains(u"refuses the connection"_s), Patience);
    // And nothing lies above the dialog.
    QVERIFY(QApplication::activeModalWidget() == form || !QApplication::activeModalWidget());
}

void TestServers::aTestCanBeStopped()
{
    MoodyServer server;
    server.setMood(MoodyServer::Mood::Silent);
    ServerForm *form = askFor(server.address());
    QVERIFY(form);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(!server.requests().empty());
    QVERIFY(form->said().contains(u"Asking"_s));
    QVERIFY(button(form, u"Stop"_s));
    button(form, u"Stop"_s)->click();
    QVERIFY(button(form, u"Test"_s));
    QCOMPARE(form->said(), QString());
    // Closing ends one, too.
    button(form, u"Test"_s)->click();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!formOf(*m_window));
}

void TestServers::whatWasTestedIsNotUsedUntilItIsSaved()
{
    MoodyServer server;
    setServerAccess(server.origin(), {.user = u"before"_s, .password = u"as before"_s});
    ServerForm *form = askFor(server.address());
    QVERIFY(form);
    type(field(form, u"user"_s), u"tried"_s);
    button(form, u"Test"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(form, u"Test"_s) && !form->said().isEmpty(), Patience);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!formOf(*m_window));
    QCOMPARE(serverAccess(server.origin()).user, u"before"_s);
    QVERIFY(m_window->settings.servers().isEmpty());
}

void TestServers::whatIsTypedWrongIsSaid_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no scheme") << u"ara.example"_s;
    QTest::newRow("no host") << u"http://"_s;
    QTest::newRow("a file") << u"file:///tmp/ansible.sqlite"_s;
    QTest::newRow("another scheme") << u"ftp://ara.example/"_s;
}

void TestServers::whatIsTypedWrongIsSaid()
{
    QFETCH(QString, address);
    ServerForm *form = askFor(address);
    QVERIFY(form);
    press(Qt::Key_Return);
    QVERIFY(form->isVisible());
    QVERIFY2(form->said().contains(u"http://"_s), qPrintable(form->said()));
    QVERIFY(m_window->settings.servers().isEmpty());
}

void TestServers::whatStandsInTheAddressGoesToItsOwnFields()
{
    ServerForm *form = askFor(u"https://ci:p%40ss@ara.example/x"_s);
    QVERIFY(form);
    press(Qt::Key_Tab);
    QCOMPARE(form->input().address, u"https://ara.example/x"_s);
    QCOMPARE(form->input().user, u"ci"_s);
    QCOMPARE(form->input().password, u"p@ss"_s);
    // A missing certificate is said before anybody is asked.
    button(form, u"Certificates"_s)->click();
    press(Qt::Key_L, Qt::AltModifier);
    QVERIFY(field(form, u"certificate"_s)->hasFocus());
    typeOn(u"/nowhere/client.pem"_s);
    press(Qt::Key_Return);
    QVERIFY2(form->said().contains(u"/nowhere/client.pem"_s), qPrintable(form->said()));
    QVERIFY(form->isVisible());
}

void TestServers::aServerComesBackWithTheSession()
{
    MoodyServer server;
    server.setPassword("reader", "secret");
    Server kept {.origin = server.origin(), .name = u"ara.example"_s, .user = u"reader"_s, .remembers = true};
    m_window->settings.setServers({kept});
    m_window->settings.setOpenReports({server.origin()});
    m_window->keyring.secrets.insert(passwordName(server.origin()), u"secret"_s);
    m_window->window.opening()->restore();
    QVERIFY2(rows().startsWith(u"ara.example"_s), qPrintable(rows()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session.isSettled() && !m_window->session.reports().empty() && !m_window->session.reports().front()->playbooks().empty(), Patience);
    QVERIFY2(messages().isEmpty(), qPrintable(messages().join(u'\n')));
    // F5 asks again.
    const size_t asked = server.requests().size();
    m_window->window.navigator()->go({.report = server.origin(), .page = PageId::Playbooks});
    QTest::keyClick(&m_window->window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() > asked && m_window->window.isSettled(), Patience);
}

void TestServers::aRefusalIsAskedForUntilItLetsOneIn()
{
    MoodyServer server;
    server.setPassword("reader", "right");
    m_window->settings.setServers({Server {.origin = server.origin(), .name = u"ara.example"_s}});
    m_window->window.opening()->open({server.origin()});
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"user name"_s), Patience);
    QTRY_VERIFY(m_window->window.isSettled());
    QVERIFY2(rows().startsWith(u"ara.example sign in"_s), qPrintable(rows()));
    QVERIFY(!QApplication::activeModalWidget());
    auto *line = m_window->window.findChild<SignInLine *>();
    QVERIFY(!line->isVisible());
    // The page has it as well as the message.
    auto *page = m_window->window.findChild<PlaybooksPage *>();
    QVERIFY(page->isVisible() && button(page, u"Sign in…"_s));
    button(m_window->window.messages(), u"Sign in…"_s)->click();
    QVERIFY(line->isVisible() && line->isAncestorOf(QApplication::focusWidget()));
    typeOn(u"reader"_s);
    press(Qt::Key_Return);
    typeOn(u"wrong"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"does not accept"_s), Patience);
    QTRY_VERIFY(page->isVisible() && button(page, u"Sign in…"_s));
    button(page, u"Sign in…"_s)->click();
    QVERIFY(line->isVisible());
    typeOn(u"right"_s); // the user stands there
    button(line, u"Remember in the system's keyring"_s)->click();
    button(line, u"Sign in"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session.reports().front()->state() == OpenReport::State::Ready, Patience);
    QTRY_VERIFY(m_window->window.isSettled());
    QVERIFY2(messages().isEmpty(), qPrintable(messages().join(u'\n')));
    QVERIFY2(!rows().contains(u"sign in"_s), qPrintable(rows()));
    QCOMPARE(m_window->keyring.secrets.values(), QStringList {u"right"_s});
    QVERIFY(m_window->settings.servers().constFirst().remembers);
}

void TestServers::aChangedPasswordIsAskedForAndWhatWasLoadedStays()
{
    MoodyServer server;
    m_window->settings.setServers({Server {.origin = server.origin()}});
    m_window->window.opening()->open({server.origin()});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->window.playbookView()->recording(), Patience);
    server.setPassword("reader", "new");
    QTest::keyClick(&m_window->window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"does not let you in"_s), Patience);
    QVERIFY(m_window->window.playbookView()->recording());
    QVERIFY(m_window->window.playbookView()->isVisible());
    button(m_window->window.messages(), u"Sign in…"_s)->click();
    typeOn(u"reader"_s);
    press(Qt::Key_Return);
    typeOn(u"new"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session.reports().front()->condition() == ReportCondition::Sound, Patience);
    QVERIFY2(messages().isEmpty(), qPrintable(messages().join(u'\n')));
}

void TestServers::withoutAKeyringTheDialogSaysSo()
{
    m_window->keyring.isThere = false;
    MoodyServer server;
    server.setPassword("reader", "secret");
    ServerForm *form = askFor(server.address());
    QVERIFY(form);
    const auto says = [form] {
        const auto labels = form->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"until the program ends"_s); });
    };
    QTRY_VERIFY(says());
    QVERIFY(!button(form, u"Remember the password in the system's keyring"_s));
    type(field(form, u"user"_s), u"reader"_s);
    type(field(form, u"password"_s), u"secret"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->place().playbook, Patience);
    QVERIFY(!m_window->settings.servers().constFirst().remembers);
}

void TestServers::settingsOfAServerCanBeChangedAndForgotten()
{
    MoodyServer server;
    m_window->settings.setServers({Server {.origin = server.origin(), .name = u"one"_s, .remembers = true}});
    m_window->keyring.secrets.insert(passwordName(server.origin()), u"secret"_s);
    m_window->window.opening()->open({server.origin()});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->place().playbook, Patience);
    m_window->window.servers()->edit(server.origin());
    ServerForm *form = formOf(*m_window);
    QVERIFY(form && QTest::qWaitForWindowActive(form));
    QTRY_COMPARE(form->input().password, u"secret"_s);
    QCOMPARE(form->input().name, u"one"_s);
    QLineEdit *name = field(form, u"name"_s);
    name->selectAll();
    type(name, u"another"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(rows().startsWith(u"another"_s), Patience);
    QCOMPARE(m_window->keyring.secrets.values(), QStringList {u"secret"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    m_window->window.servers()->remove(server.origin());
    QVERIFY(m_window->session.places().empty());
    QVERIFY(m_window->settings.servers().isEmpty());
    QVERIFY(m_window->keyring.secrets.isEmpty());
    QVERIFY(m_window->settings.recentReports().isEmpty());
    // It was the wrong entry of the menu.
    QVERIFY(isSaid(u"removed"_s));
    button(m_window->window.messages(), u"Undo"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(rows().startsWith(u"another"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->place().playbook, Patience);
    QCOMPARE(m_window->settings.servers().value(0).name, u"another"_s);
    QCOMPARE(m_window->keyring.secrets.values(), QStringList{u"secret"_s});
    QVERIFY(!isSaid(u"removed"_s));
}

void TestServers::aDatabaseServerKeepsItsUserInItsName()
{
    m_window->keyring.isThere = false;
    ServerForm *form = askFor(u"postgresql://ara:se%2Fcret@127.0.0.1:1/ara"_s);
    QVERIFY(form);
    press(Qt::Key_Tab);
    QCOMPARE(form->input().address, u"postgresql://127.0.0.1:1/ara"_s);
    QCOMPARE(form->input().user, u"ara"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->settings.servers().constFirst().origin, QUrl(u"postgresql://ara@127.0.0.1:1/ara"_s));
    QCOMPARE(serverAccess(QUrl(u"postgresql://ara@127.0.0.1:1/ara"_s)).password, u"se/cret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!messages().isEmpty(), Patience);
    QVERIFY2(rows().startsWith(u"127.0.0.1:1/ara"_s), qPrintable(rows()));
    QVERIFY(!messages().join(u' ').contains(u"cret"_s));
}

void TestServers::aPageOfAraOpensByAPersonsClick()
{
    const QUrl report(u"http://ara.example/2/ara-report/"_s);
    Location place {.report = report, .playbook = PlaybookId {1}};
    QCOMPARE(araPageOf(place), QUrl(u"http://ara.example/2/ara-report/playbooks/1.html"_s));
    place.result = ResultId {7};
    QCOMPARE(araPageOf(place), QUrl(u"http://ara.example/2/ara-report/results/7.html"_s));
    place.page = PageId::Files;
    place.file = FileId {3};
    place.line = 12;
    QCOMPARE(araPageOf(place), QUrl(u"http://ara.example/2/ara-report/files/3.html#line-12"_s));
    QCOMPARE(araPageOf({.report = QUrl(u"file:///a.sqlite"_s)}), QUrl());
    QCOMPARE(araPageOf({.report = QUrl(u"postgresql://ara@db/ara"_s)}), QUrl());

    MoodyServer server;
    m_window->settings.setServers({Server {.origin = server.origin()}});
    m_window->window.opening()->open({server.origin()});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->place().playbook, Patience);
    Browser browser;
    QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
    QVERIFY(m_window->action(Actions::Id::OpenInAra)->isVisible());
    QCOMPARE(browser.opened, QList<QUrl>());
    m_window->action(Actions::Id::OpenInAra)->trigger();
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QCOMPARE(browser.opened, QList<QUrl> {araPageOf(m_window->place())});
    m_window->window.opening()->open({QUrl::fromLocalFile(Report)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->place().report.isLocalFile(), Patience);
    QVERIFY(!m_window->action(Actions::Id::OpenInAra)->isVisible());
}

AVIARY_TEST_MAIN(TestServers)
#include "tst_servers.moc"
