// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/common/messageline.h"
#include "views/common/palette.h"
#include "views/common/progressline.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace aviary;
using namespace Qt::StringLiterals;

// What is said above the page, and what can be done about it.
class TestMessageLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabReachesWhatCanBeDoneWhereItStands();
};

void TestMessageLine::tabReachesWhatCanBeDoneWhereItStands()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *above = new QLineEdit(&window);
    auto *progress = new ProgressLine(&window);
    auto *messages = new MessageLine(&window);
    auto *below = new QLineEdit(&window);
    for (QWidget *one : std::initializer_list<QWidget *>{above, progress, messages, below})
        column->addWidget(one);
    above->setObjectName(u"above"_s);
    below->setObjectName(u"below"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    messages->addNote(u"first"_s, u"Something is there."_s, {{u"Open it"_s, [] { }}, {u"Leave it"_s, [] { }}});
    messages->addError(u"second"_s, {.what = u"Something is wrong."_s});
    progress->set(QUrl(u"copy:1"_s), u"Copying"_s, 1, 2);
    QTRY_VERIFY(std::ranges::all_of(window.findChildren<QAbstractButton *>(), &QWidget::isVisible));
    above->setFocus();
    QStringList way;
    do {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        const auto *button = qobject_cast<QAbstractButton *>(window.focusWidget());
        way << (!button                        ? window.focusWidget()->objectName()
                    : button->text().isEmpty() ? button->accessibleName()
                                               : button->text());
    } while (!above->hasFocus() && way.size() < 10);
    const QString close = u"Close this message"_s;
    QCOMPARE(way, (QStringList{u"Cancel"_s, u"Open it"_s, u"Leave it"_s, close, close, u"below"_s, u"above"_s}));
}

AVIARY_TEST_MAIN(TestMessageLine)
#include "tst_messageline.moc"
