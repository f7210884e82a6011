// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openreport.h"

#include <QObject>

#include <memory>
#include <vector>

namespace aviary {

// The reports that are open, in the order they were opened. Windows ask it; it knows no window. GUI thread.
class Session : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Session() override;

    const std::vector<std::unique_ptr<OpenReport>> &reports() const { return m_reports; }
    // Opens it, or answers the one that is open already: the same file is one report. A report that failed is tried again.
    OpenReport *open(const QUrl &url);
    void close(OpenReport *report);
    OpenReport *find(const QUrl &origin, const QString &inside = {}) const;

Q_SIGNALS:
    void opened(aviary::OpenReport *report);
    void aboutToClose(aviary::OpenReport *report);
    void closed();

private:
    std::vector<std::unique_ptr<OpenReport>> m_reports;
};

} // namespace aviary
