// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/messageline.h"

#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/common/taborder.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Beyond these the oldest goes: a dropped folder of broken files must not push the page out of the window.
constexpr int MostMessages = 5;

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    hide();
}

void MessageLine::addError(const QString &about, const Error &error, const QList<Action> &actions)
{
    QStringList parts {error.what, error.todo};
    parts.removeAll(QString());
    add(about, parts.join(u' '), error.detail, true, actions);
}

void MessageLine::addNote(const QString &about, const QString &note, const QList<Action> &actions)
{
    add(about, note, {}, false, actions);
}

void MessageLine::add(const QString &about, const QString &text, const QString &detail, bool bad,
                      const QList<Action> &actions)
{
    removeAbout(about);
    if (layout()->count() >= MostMessages)
        delete layout()->takeAt(0)->widget();
    auto *row = new QFrame(this);
    row->setObjectName(about);
    row->setFrameShape(QFrame::StyledPanel);
    row->setAutoFillBackground(true);
    QPalette colors = row->palette();
    colors.setColor(QPalette::Window, tintOf(bad ? Outcome::Failed : Outcome::Changed, palette()));
    row->setPalette(colors);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 4, 4, 4);
    auto *mark = new QLabel(row);
    mark->setPixmap(actionIcon(bad ? u"warning"_s : u"note"_s, palette()).pixmap(16, 16));
    QLabel *label = plainLabel(about.isEmpty() ? text : u"%1: %2"_s.arg(about, text), row);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!detail.isEmpty())
        setPlainToolTip(label, detail);
    auto *close = new QToolButton(row);
    close->setAutoRaise(true);
    close->setIcon(actionIcon(u"close"_s, palette()));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(label, 1);
    int height = close->sizeHint().height();
    QList<QWidget *> stops;
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, row);
        line->addWidget(button, 0, Qt::AlignTop);
        height = std::max(height, button->sizeHint().height());
        stops << button;
        connect(button, &QPushButton::clicked, this, [this, about, run = action.run] {
            removeAbout(about);
            run();
        });
    }
    line->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, [this, about] { removeAbout(about); });
    // The first line of the text stands beside the mark and the buttons, however many follow.
    mark->setFixedHeight(height);
    close->setFixedHeight(height);
    const int above = std::max(0, (height - label->fontMetrics().height()) / 2);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, above, 0, above);
    layout()->addWidget(row);
    tabInto(this, stops << close);
    show();
}

void MessageLine::removeAbout(const QString &about)
{
    for (int i = layout()->count() - 1; i >= 0; --i) {
        QWidget *row = layout()->itemAt(i)->widget();
        if (row->objectName() != about)
            continue;
        layout()->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    setVisible(layout()->count() > 0);
}

QStringList MessageLine::texts() const
{
    QStringList texts;
    for (int i = 0; i < layout()->count(); ++i)
        texts << layout()->itemAt(i)->widget()->findChildren<QLabel *>().last()->text();
    return texts;
}

} // namespace aviary
