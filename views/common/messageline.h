// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QFrame>

#include <functional>

namespace aviary {

// A line in the window that says what went wrong and what to do, until it is closed; never a modal box.
class MessageLine : public QFrame
{
    Q_OBJECT
public:
    // What a person may do about it, as a button in the line; the line goes when they do.
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageLine(QWidget *parent = nullptr);
    // `about` is what the message is about (a path); plain text. Several messages stand below each other.
    void addError(const QString &about, const Error &error, const QList<Action> &actions = {});
    void addNote(const QString &about, const QString &note, const QList<Action> &actions = {});
    void removeAbout(const QString &about);
    QStringList texts() const;

private:
    void add(const QString &about, const QString &text, const QString &detail, bool bad, const QList<Action> &actions);
};

} // namespace aviary
