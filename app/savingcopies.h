// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"
#include "models/sources/copy/copyrun.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace aviary {

class MessageLine;
class OpenReport;
class ProgressLine;
class Session;
class Settings;

// How a person takes reports home: what and where to is asked, several are copied at a time, each with its line that says
// how far it is, and a message at the end. A copy goes on when its report is closed; the window asks before it ends
// copies with itself. GUI thread.
class SavingCopies : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Session *session;
        Settings *settings;
        MessageLine *messages;
        ProgressLine *progress;
    };
    SavingCopies(const Parts &parts, QWidget *window);
    ~SavingCopies() override;

    // Asks for what of these, which are playbooks of one report, or the report itself.
    void ask(const std::vector<LocationSide> &sides);
    void start(const OpenReport &report, const QString &target, CopyChoice choice);
    bool isCopying() const { return !m_copies.empty(); }
    void cancelAll();

Q_SIGNALS:
    void openWanted(const QUrl &copy);
    // One ended, in whichever way.
    void ended();

private:
    struct Copy
    {
        QUrl key; // of its line
        QString report, target;
        QElapsedTimer since;
        bool isShown = false;
        std::unique_ptr<CopyRun> run;
    };
    void askWhere(const LocationSide &side, const CopyChoice &choice);
    void show(Copy &copy, const CopyStatistics &soFar);
    void finish(const QUrl &key, const Result<CopyStatistics> &copied);
    Copy *find(const QUrl &key);

    Parts m_parts;
    QWidget *m_window;
    int m_last = 0;
    std::vector<std::unique_ptr<Copy>> m_copies;
};

} // namespace aviary
