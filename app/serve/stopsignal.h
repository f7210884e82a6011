// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace aviary {

// Tells of SIGINT, SIGTERM and SIGHUP from the event loop instead of ending the program; the second one ends it. A
// SIGHUP that is ignored stays so. One at a time.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void stop();

private:
    QSocketNotifier *m_notifier;
};

} // namespace aviary
