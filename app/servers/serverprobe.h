// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

namespace aviary {

// Asks a server once what it is and how much it holds. The way in is told before, by setServerAccess(). GUI thread.
class ServerProbe : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void start(const QUrl &origin);
    void stop();
    bool isRunning() const { return m_source != nullptr; }

Q_SIGNALS:
    // Sentences.
    void progressed(const QString &text);
    void done(const aviary::Result<QString> &found);

private:
    void count(size_t kind);
    void finish(const Result<QString> &found);

    ReportSourcePtr m_source;
    QString m_name;
    QStringList m_found;
    // After the source, so that they are cancelled before it goes.
    Job<QString> m_proxying;
    Job<ReportInfo> m_opening;
    Job<Rows> m_counting;
};

} // namespace aviary
