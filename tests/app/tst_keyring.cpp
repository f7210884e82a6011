// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/keyring.h"
#include "tests/support/webservers.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

// The answer of a job, with the events running that it needs.
template <class T>
std::optional<Result<T>> answerOf(Job<T> job)
{
    QObject context;
    std::optional<Result<T>> answer;
    job.then(&context, [&](const Result<T> &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, Patience))
        return {};
    return answer;
}

template <class T>
QByteArray wordsOf(const std::optional<Result<T>> &answer)
{
    if (!answer)
        return "no answer";
    return answer->has_value() ? QByteArray("fine") : (answer->error().what + u' ' + answer->error().detail).toUtf8();
}

} // namespace

// The desktop's keyring: a real Secret Service on a bus of its own, with a home of its own.
class TestKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatIsWrittenIsRead();
    void whatIsRemovedIsGone();
    void whatWasNeverThereIsSaid();
    void aLockedKeyringAnswers();
    void withoutAServiceItIsSaid();

private:
    QTemporaryDir m_home;
    QProcess m_bus, m_service;
    SystemKeyring m_keyring;
};

void TestKeyring::initTestCase()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(u"needs %1 (packages dbus and gnome-keyring)"_s.arg(program)));
    }
    for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = m_home.filePath(QString::fromLatin1(folder));
        QVERIFY(QDir().mkpath(path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv(folder, path.toLocal8Bit());
    }
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    test::endWithTest(m_bus);
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.canReadLine(), Patience);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    test::endWithTest(m_service);
    m_service.setProcessChannelMode(QProcess::MergedChannels);
    m_service.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_service.write("the keyring's own");
    m_service.closeWriteChannel();
    // It is on the bus when it answers.
    QTRY_VERIFY_WITH_TIMEOUT([this] {
        const auto answer = answerOf(m_keyring.read(u"nothing"_s));
        return answer && !*answer && answer->error().kind == Error::Kind::NotFound;
    }(), Patience);
}

void TestKeyring::cleanupTestCase()
{
    for (QProcess *process : {&m_service, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

void TestKeyring::whatIsWrittenIsRead()
{
    const QString secret = u"p@ss ü 日本 \\ \" 1"_s;
    const auto written = answerOf(m_keyring.write(u"http://ara.example/"_s, secret));
    QVERIFY2(written && *written, wordsOf(written).constData());
    auto read = answerOf(m_keyring.read(u"http://ara.example/"_s));
    QVERIFY(read && *read);
    QCOMPARE(**read, secret);
    // A second one takes its place.
    QVERIFY(answerOf(m_keyring.write(u"http://ara.example/"_s, u"another"_s)));
    read = answerOf(m_keyring.read(u"http://ara.example/"_s));
    QVERIFY(read && *read);
    QCOMPARE(**read, u"another"_s);
    const auto other = answerOf(m_keyring.read(u"http://ara.example/x/"_s));
    QVERIFY(other && !*other);
}

void TestKeyring::whatIsRemovedIsGone()
{
    QVERIFY(answerOf(m_keyring.write(u"http://two.example/"_s, u"secret"_s)));
    const auto removed = answerOf(m_keyring.remove(u"http://two.example/"_s));
    QVERIFY(removed && *removed);
    const auto read = answerOf(m_keyring.read(u"http://two.example/"_s));
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, Error::Kind::NotFound);
    // As it was before, twice is no mistake.
    const auto again = answerOf(m_keyring.remove(u"http://two.example/"_s));
    QVERIFY2(again && *again, wordsOf(again).constData());
}

void TestKeyring::whatWasNeverThereIsSaid()
{
    const auto read = answerOf(m_keyring.read(u"http://nobody.example/"_s));
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, Error::Kind::NotFound);
}

// Nobody is there to unlock it.
void TestKeyring::aLockedKeyringAnswers()
{
    QVERIFY(answerOf(m_keyring.write(u"http://three.example/"_s, u"secret"_s)));
    QProcess lock;
    lock.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    QVERIFY(lock.waitForFinished(Patience));
    QVERIFY2(lock.exitCode() == 0, lock.readAllStandardError().constData());
    const auto read = answerOf(m_keyring.read(u"http://three.example/"_s));
    QVERIFY2(read, "no answer");
    QVERIFY(!*read);
    QVERIFY(!read->error().what.isEmpty());
    qInfo().noquote() << read->error().what << read->error().detail;
}

void TestKeyring::withoutAServiceItIsSaid()
{
    m_service.kill();
    m_service.waitForFinished();
    QElapsedTimer since;
    since.start();
    const auto read = answerOf(m_keyring.read(u"http://ara.example/"_s));
    QVERIFY(since.elapsed() < Patience);
    QVERIFY(read && !*read);
    QVERIFY2(read->error().what.endsWith(u'.') && !read->error().what.contains(u"Unknown"_s), qPrintable(read->error().what));
    qInfo().noquote() << read->error().what << read->error().detail;
    const auto written = answerOf(m_keyring.write(u"http://ara.example/"_s, u"secret"_s));
    QVERIFY(written && !*written);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
