// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/temporaryfolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTemporaryFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isPrivateAndGoesWithItsLastHolder();
    void aPartGoesByItselfAndTheWholeWithTheLastPart();
    void linksInItAreRemovedNotFollowed();
    void aFolderOfSomebodyElseIsNotUsed_data();
    void aFolderOfSomebodyElseIsNotUsed();
    void aBaseThatIsOpenToOthersIsClosed();
    void saysWhenThereIsNoRoom();
    void saysWhenThereIsNoPlace();
    void aKilledProcessLeavesItToTheNextSweep();
    void nothingIsLeftByTheEnd_data();
    void nothingIsLeftByTheEnd();
    void aForkLeavesItAlone();

private:
    QString base() const { return m_tmp->filePath(u"aviary-%1"_s.arg(::geteuid())); }
    QStringList inBase() const
    {
        return QDir(base()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_tmp;
};

namespace {

// Another aviary: holds a folder with a file in it until its standard input ends.
class Holder
{
public:
    explicit Holder(const QString &how = u"hold"_s)
    {
        m_process.setProgram(QCoreApplication::applicationFilePath());
        m_process.setArguments({u"--as"_s, how});
        m_process.start();
        if (m_process.waitForReadyRead(20'000))
            m_path = QString::fromLocal8Bit(m_process.readLine()).trimmed();
    }
    ~Holder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Holder)

    const QString &path() const { return m_path; }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QString m_path;
};

int holdFolder(const QString &how)
{
    const auto folder = TemporaryFolder::make();
    if (!folder)
        return 1;
    // Leaked on purpose: the end of the process must not need a destructor.
    const auto *const leaked = new std::shared_ptr<TemporaryFolder>(*folder);
    QFile file((*leaked)->filePath(u"half"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("half") != 4)
        return 1;
    file.close();
    if (how == "fork"_L1) {
        const pid_t child = ::fork();
        if (child == 0)
            std::exit(0);
        ::waitpid(child, nullptr, 0);
    }
    std::printf("%s\n", qPrintable((*leaked)->path()));
    std::fflush(stdout);
    if (how == "exit"_L1)
        std::exit(0);
    while (std::getchar() != EOF) { }
    return 0;
}

} // namespace

void TestTemporaryFolder::init()
{
    qunsetenv("TMPDIR");
    m_tmp = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", QFile::encodeName(m_tmp->path()));
}

void TestTemporaryFolder::isPrivateAndGoesWithItsLastHolder()
{
    auto folder = TemporaryFolder::make().value();
    const QString path = folder->path();
    QVERIFY(path.startsWith(base() + u'/'));
    const auto mode = [](const QString &of) {
        struct stat info{};
        return ::stat(QFile::encodeName(of).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
    };
    QCOMPARE(mode(path), 0700U);
    QCOMPARE(mode(base()), 0700U);
    QVERIFY(TemporaryFolder::make().value()->path() != path);
    const auto other = folder;
    folder.reset();
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(QDir(path).mkpath(u"a/b"_s));
    const_cast<std::shared_ptr<TemporaryFolder> &>(other).reset();
    QTRY_COMPARE(inBase(), QStringList());
}

void TestTemporaryFolder::aPartGoesByItselfAndTheWholeWithTheLastPart()
{
    auto whole = TemporaryFolder::make().value();
    auto first = whole->makePart().value();
    auto second = whole->makePart().value();
    const QString path = whole->path();
    const QString firstPath = first->path();
    QCOMPARE(QFileInfo(firstPath).path(), path);
    first.reset();
    QTRY_VERIFY(!QFileInfo::exists(firstPath));
    whole.reset();
    QVERIFY(QFileInfo::exists(second->path()));
    TemporaryFolder::sweep();
    QVERIFY(QFileInfo::exists(second->path()));
    second.reset();
    QTRY_VERIFY(!QFileInfo::exists(path));
}

void TestTemporaryFolder::linksInItAreRemovedNotFollowed()
{
    const QString outside = m_tmp->filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(outside + u"/kept"_s));
    auto folder = TemporaryFolder::make().value();
    QVERIFY(QFile::link(outside, folder->filePath(u"link"_s)));
    folder.reset();
    QTRY_COMPARE(inBase(), QStringList());
    QVERIFY(QFileInfo::exists(outside + u"/kept"_s));
    // Nor does a sweep follow what stands in the place of a folder.
    QVERIFY(QFile::link(outside, base() + u"/link"_s));
    TemporaryFolder::sweep();
    QVERIFY(QFileInfo::exists(outside + u"/kept"_s));
}

void TestTemporaryFolder::aFolderOfSomebodyElseIsNotUsed_data()
{
    QTest::addColumn<QString>("instead");
    QTest::newRow("a link to a folder of ours") << u"link"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("a folder of another user") << u"other"_s;
}

void TestTemporaryFolder::aFolderOfSomebodyElseIsNotUsed()
{
    QFETCH(QString, instead);
    const QString target = m_tmp->filePath(u"target"_s);
    QVERIFY(QDir().mkpath(target + u"/kept"_s));
    if (instead == "link"_L1) {
        QVERIFY(QFile::link(target, base()));
    } else if (instead == "file"_L1) {
        QFile file(base());
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        if (::geteuid() != 0)
            QSKIP("only the superuser can make somebody else's folder");
        constexpr uid_t Nobody = 65534;
        QVERIFY(QDir().mkpath(base() + u"/kept"_s));
        QCOMPARE(::chown(QFile::encodeName(base()).constData(), Nobody, Nobody), 0);
    }
    const auto folder = TemporaryFolder::make();
    QVERIFY(!folder);
    QVERIFY2(folder.error().what.contains("is not your own"_L1), qPrintable(folder.error().what));
    QVERIFY(folder.error().todo.contains("TMPDIR"_L1));
    TemporaryFolder::sweep();
    QVERIFY(QFileInfo::exists(target + u"/kept"_s));
    QVERIFY(instead != "other"_L1 || QFileInfo::exists(base() + u"/kept"_s));
}

void TestTemporaryFolder::aBaseThatIsOpenToOthersIsClosed()
{
    QVERIFY(QDir().mkpath(base()));
    QCOMPARE(::chmod(QFile::encodeName(base()).constData(), 0777), 0);
    QVERIFY(TemporaryFolder::make());
    struct stat info{};
    QCOMPARE(::stat(QFile::encodeName(base()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0700U);
}

void TestTemporaryFolder::saysWhenThereIsNoRoom()
{
    const auto folder = TemporaryFolder::make().value();
    QVERIFY(folder->freeBytes() > 0);
    const auto tooMuch = TemporaryFolder::make(folder->freeBytes() * 2);
    QVERIFY(!tooMuch);
    QVERIFY2(tooMuch.error().what.startsWith("There is not enough room in %1"_L1.arg(m_tmp->path())),
             qPrintable(tooMuch.error().what));
    QTRY_COMPARE(inBase().size(), 1);
    // The last quarter of a gigabyte is left to others.
    QVERIFY(!folder->checkRoom(folder->freeBytes()));
    QVERIFY(folder->checkRoom(1));
}

void TestTemporaryFolder::saysWhenThereIsNoPlace()
{
    qputenv("TMPDIR", "/proc");
    const auto folder = TemporaryFolder::make();
    QVERIFY(!folder);
    QVERIFY(folder.error().what.contains("/proc/aviary-"_L1));
    QVERIFY(!folder.error().detail.isEmpty());
    TemporaryFolder::sweep();
}

void TestTemporaryFolder::aKilledProcessLeavesItToTheNextSweep()
{
    const Holder living;
    const auto own = TemporaryFolder::make().value();
    {
        Holder killed;
        QVERIFY(QFileInfo::exists(killed.path() + u"/half"_s));
        TemporaryFolder::sweep();
        QVERIFY(QFileInfo::exists(killed.path() + u"/half"_s));
        killed.process().kill();
        QVERIFY(killed.process().waitForFinished());
        QVERIFY(QFileInfo::exists(killed.path() + u"/half"_s));
    }
    QCOMPARE(inBase().size(), 3);
    TemporaryFolder::sweep();
    QStringList expected = {QFileInfo(living.path()).fileName(), QFileInfo(own->path()).fileName()};
    QStringList left = inBase();
    expected.sort();
    left.sort();
    QCOMPARE(left, expected);
    QVERIFY(QFileInfo::exists(living.path() + u"/half"_s));
}

void TestTemporaryFolder::nothingIsLeftByTheEnd_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("exit") << 0;
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("hung up") << SIGHUP;
}

void TestTemporaryFolder::nothingIsLeftByTheEnd()
{
    QFETCH(int, signal);
    Holder holder(signal == 0 ? u"exit"_s : u"hold"_s);
    QVERIFY(!holder.path().isEmpty());
    if (signal != 0)
        QCOMPARE(::kill(static_cast<pid_t>(holder.process().processId()), signal), 0);
    QVERIFY(holder.process().waitForFinished());
    QCOMPARE(holder.process().exitStatus(), signal == 0 ? QProcess::NormalExit : QProcess::CrashExit);
    if (signal != 0)
        QCOMPARE(holder.process().exitCode(), signal); // whoever waits is told the truth
    QCOMPARE(inBase(), QStringList());
}

void TestTemporaryFolder::aForkLeavesItAlone()
{
    Holder holder(u"fork"_s);
    QVERIFY(!holder.path().isEmpty());
    QVERIFY(QFileInfo::exists(holder.path()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installLanguage(u"en"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--as"_L1)
        return holdFolder(arguments.value(2));
    TestTemporaryFolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_temporaryfolder.moc"
