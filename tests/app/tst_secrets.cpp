// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/moodyserver.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"

#include "app/servers/serverdesk.h"
#include "models/items/reportsmodel.h"
#include "views/common/messageline.h"
#include "views/servers/serverform.h"
#include "views/servers/signinline.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>
#include <QProcess>
#include <QTreeView>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms; of a busy machine

const QString Report = QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite");

// Words that stand nowhere else. The user is none, but has no business in links and titles.
const QByteArray User = "Zaubermaus";
const QByteArray Password = "Quittengelee7";
const QByteArray WrongPassword = "Birnenmus8";
const QByteArray KeyPassword = "Schlehenfeuer9";

QMutex logMutex;
QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

// Which of the words stand in it, as they are or encoded in one of the ways in which they could leak.
QString secretsIn(const QByteArray &bytes, bool alsoUser = false)
{
    QByteArrayList words {Password, WrongPassword, KeyPassword, (User + ':' + Password).toBase64(), (User + ':' + WrongPassword).toBase64(),
                          Password.toBase64(QByteArray::OmitTrailingEquals), Password.toHex()};
    if (alsoUser)
        words << User;
    QStringList found;
    for (const QByteArray &word : std::as_const(words)) {
        if (bytes.contains(word))
            found << QString::fromLatin1(word);
    }
    const QString wide = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
    if (wide.contains(QLatin1StringView(Password)))
        found << u"in UTF-16"_s;
    return found.join(u", "_s);
}

QString secretsBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const QString words = secretsIn(file.readAll()); !words.isEmpty())
            found << file.fileName() + u": "_s + words;
    }
    return found.join(u'\n');
}

// Every text that the window shows or would show: titles, labels, tool tips, names for screen readers, rows.
QByteArray textsOf(QWidget *window)
{
    QStringList texts {window->windowTitle()};
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription() << widget->objectName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        const auto add = [&](auto &self, const QModelIndex &above) -> void {
            for (int row = 0; row < std::min(50, view->model()->rowCount(above)); ++row) {
                for (int column = 0; column < view->model()->columnCount(above); ++column) {
                    const QModelIndex index = view->model()->index(row, column, above);
                    for (int role = 0; role < Qt::UserRole + 16; ++role)
                        texts << index.data(role).toString();
                }
                self(self, view->model()->index(row, 0, above));
            }
        };
        add(add, {});
    }
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip();
    return texts.join(u'\n').toUtf8();
}

QAbstractButton *button(const QWidget *in, const QString &text)
{
    const auto buttons = in->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&](const QAbstractButton *one) { return one->isVisible() && QString(one->text()).remove(u'&') == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

// What a server has to be told goes to the server, and nowhere else.
class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void nothingStaysOfAnAddress_data();
    void nothingStaysOfAnAddress();
    void nothingStaysOfTheDialog();
    void nothingStaysOfSigningIn();
    void anotherServerIsToldNothing();
    void verbsSayNothing_data();
    void verbsSayNothing();

private:
    void look();
    void checkAll();

    QTemporaryDir m_home;
    std::unique_ptr<Window> m_window;
    QByteArray m_seen; // links and texts
};

void TestSecrets::initTestCase()
{
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
        const QString path = m_home.filePath(QString::fromLatin1(folder));
        QVERIFY(QDir().mkpath(path));
        qputenv(folder, path.toLocal8Bit());
    }
    // Of the focus Qt says something for each pair of widgets.
    QLoggingCategory::setFilterRules(u"*=true\nqt.widgets.focus=false"_s);
    qInstallMessageHandler(keepLog);
}

void TestSecrets::cleanupTestCase()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(nullptr);
}

void TestSecrets::init()
{
    logged.clear();
    m_seen.clear();
    m_window = std::make_unique<Window>(findReports, m_home.filePath(u"XDG_CONFIG_HOME/aviary/aviary.ini"_s));
}

// What can be seen and copied at this moment.
void TestSecrets::look()
{
    m_seen += textsOf(&m_window->window);
    if (m_window->action(Actions::Id::CopyLink)->isEnabled()) {
        m_window->action(Actions::Id::CopyLink)->trigger();
        m_seen += QApplication::clipboard()->text().toUtf8();
    }
    m_seen += m_window->window.messages()->texts().join(u'\n').toUtf8();
}

void TestSecrets::checkAll()
{
    look();
    m_window->window.close(); // which saves the session
    for (const QUrl &url : m_window->settings.recentReports() + m_window->settings.openReports())
        m_seen += url.toEncoded() + '\n';
    m_seen += m_window->settings.lastPlace().toUtf8();
    m_window.reset(); // which writes the settings
    QVERIFY2(secretsIn(m_seen, true).isEmpty(), qPrintable(secretsIn(m_seen, true)));
    QVERIFY2(secretsBelow(m_home.path()).isEmpty(), qPrintable(secretsBelow(m_home.path())));
    const QMutexLocker lock(&logMutex);
    QVERIFY2(secretsIn(logged).isEmpty(), qPrintable(secretsIn(logged)));
}

void TestSecrets::nothingStaysOfAnAddress_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << static_cast<int>(MoodyServer::Mood::Fine) << true;
    QTest::newRow("wrong") << static_cast<int>(MoodyServer::Mood::Fine) << false;
    QTest::newRow("forbidden") << static_cast<int>(MoodyServer::Mood::Forbidden) << true;
    QTest::newRow("no API") << static_cast<int>(MoodyServer::Mood::NoApi) << true;
    QTest::newRow("broken") << static_cast<int>(MoodyServer::Mood::Broken) << true;
    QTest::newRow("a page") << static_cast<int>(MoodyServer::Mood::Page) << true;
    QTest::newRow("leads away") << static_cast<int>(MoodyServer::Mood::LeadsAway) << true;
}

void TestSecrets::nothingStaysOfAnAddress()
{
    QFETCH(int, mood);
    QFETCH(bool, isRight);
    MoodyServer other;
    MoodyServer server;
    server.setMood(static_cast<MoodyServer::Mood>(mood), other.origin());
    server.setPassword(User, Password);
    QUrl address = server.origin();
    address.setUserName(QString::fromLatin1(User));
    address.setPassword(QString::fromLatin1(isRight ? Password : WrongPassword));
    // As a person does who pastes it.
    QApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
    m_window->window.opening()->openPasted();
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().empty() && m_window->session.isSettled(), Patience);
    look();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    if (mood == static_cast<int>(MoodyServer::Mood::Fine) && isRight) {
        QVERIFY(m_window->place().playbook);
        m_window->window.navigator()->go(m_window->place().onPage(PageId::Results));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    }
    for (const AraServer::Request &request : other.requests())
        QVERIFY(!request.headers.contains("authorization"));
    checkAll();
}

void TestSecrets::nothingStaysOfTheDialog()
{
    MoodyServer server;
    server.setPassword(User, Password);
    m_window->window.servers()->add();
    auto *form = m_window->window.findChild<ServerForm *>();
    QVERIFY(form && QTest::qWaitForWindowActive(form));
    const auto field = [form](const QString &name) { return form->findChild<QLineEdit *>(name); };
    QUrl address = server.origin();
    address.setPassword(QString::fromLatin1(WrongPassword));
    address.setUserName(QString::fromLatin1(User));
    QTest::keyClicks(field(u"address"_s), address.toString(QUrl::FullyEncoded));
    button(form, u"Test"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(form, u"Test"_s) && !form->said().isEmpty(), Patience);
    m_seen += form->said().toUtf8() + field(u"address"_s)->text().toUtf8();
    field(u"password"_s)->selectAll();
    QTest::keyClicks(field(u"password"_s), QString::fromLatin1(Password));
    button(form, u"Certificates"_s)->click();
    QTest::keyClicks(field(u"keyPassword"_s), QString::fromLatin1(KeyPassword));
    button(form, u"Test"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(form->said().contains(u"Playbooks:"_s), Patience);
    m_seen += form->said().toUtf8();
    button(form, u"Remember the password in the system's keyring"_s)->click();
    button(form, u"Open"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->place().playbook, Patience);
    // There, and nowhere else.
    const QString kept = m_window->keyring.secrets.values().join(u' ');
    QVERIFY(kept.contains(QLatin1StringView(Password)) && kept.contains(QLatin1StringView(KeyPassword)));
    checkAll();
}

void TestSecrets::nothingStaysOfSigningIn()
{
    MoodyServer server;
    server.setPassword(User, Password);
    m_window->keyring.isThere = false;
    m_window->settings.setServers({Server {.origin = server.origin()}});
    m_window->window.opening()->open({server.origin()});
    for (const QByteArray &password : {WrongPassword, Password}) {
        QTRY_VERIFY_WITH_TIMEOUT(button(m_window->window.messages(), u"Sign in…"_s), Patience);
        look();
        button(m_window->window.messages(), u"Sign in…"_s)->click();
        auto *line = m_window->window.findChild<SignInLine *>();
        const auto fields = line->findChildren<QLineEdit *>();
        fields.at(0)->selectAll();
        QTest::keyClicks(fields.at(0), QString::fromLatin1(User));
        QTest::keyClicks(fields.at(1), QString::fromLatin1(password));
        button(line, u"Sign in"_s)->click();
        QCOMPARE(fields.at(1)->text(), QString());
        fields.at(0)->clear();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session.reports().front()->state() == OpenReport::State::Ready, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    m_window->settings.setServers({}); // the user may stand there
    checkAll();
}

void TestSecrets::anotherServerIsToldNothing()
{
    MoodyServer other;
    MoodyServer server;
    server.setMood(MoodyServer::Mood::LeadsAway, other.origin());
    m_window->settings.setServers({Server {.origin = server.origin(), .remembers = true}});
    m_window->keyring.secrets.insert(passwordName(server.origin()), QString::fromLatin1(Password));
    m_window->window.opening()->open({server.origin()});
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().empty() && m_window->session.isSettled(), Patience);
    for (const AraServer::Request &request : other.requests())
        QVERIFY2(!request.headers.contains("authorization"), request.target.constData());
    checkAll();
}

void TestSecrets::verbsSayNothing_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("isRight");
    for (const bool isRight : {true, false}) {
        const char *end = isRight ? "right" : "wrong";
        QTest::addRow("address, %s", end) << u"address"_s << isRight;
        QTest::addRow("environment, %s", end) << u"environment"_s << isRight;
    }
}

void TestSecrets::verbsSayNothing()
{
    QFETCH(QString, how);
    QFETCH(bool, isRight);
    MoodyServer server;
    server.setPassword(User, Password);
    const QString password = QString::fromLatin1(isRight ? Password : WrongPassword);
    QUrl address = server.origin();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    if (how == "address"_L1) {
        address.setUserName(QString::fromLatin1(User));
        address.setPassword(password);
    } else {
        environment.insert(u"ARA_API_SERVER"_s, server.address());
        environment.insert(u"ARA_API_USERNAME"_s, QString::fromLatin1(User));
        environment.insert(u"ARA_API_PASSWORD"_s, password);
    }
    for (const QStringList &verb : {QStringList {u"list"_s}, {u"summary"_s}, {u"results"_s, u"--format=json"_s}, {u"api"_s}}) {
        QStringList arguments = verb;
        arguments.insert(1, address.toString(QUrl::FullyEncoded));
        if (verb.front() == "api"_L1)
            arguments << u"playbooks"_s;
        arguments << u"--verbose"_s;
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("AVIARY_PROGRAM"), arguments);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
        const QByteArray said = process.readAllStandardError();
        const QByteArray printed = process.readAllStandardOutput();
        QVERIFY2((process.exitCode() == 0) == isRight, said.constData());
        QVERIFY2(said.contains("aviary.web"), said.constData()); // it does log
        QVERIFY2(secretsIn(said + printed).isEmpty(), (arguments.front().toUtf8() + ": " + said + printed).constData());
    }
    QVERIFY2(secretsBelow(m_home.path()).isEmpty(), qPrintable(secretsBelow(m_home.path())));
}

AVIARY_TEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
