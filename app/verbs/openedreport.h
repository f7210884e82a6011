// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/namedreports.h"
#include "models/sources/reportsource.h"

#include <QSet>

#include <optional>

namespace aviary {

// A report as a verb works with it: opened, or the reason said. Waits for every answer, as there is nothing else to do.
class OpenedReport
{
public:
    explicit OpenedReport(const NamedReport &report);
    // The only one that the command line names; not open when there is none, or a choice.
    explicit OpenedReport(const VerbLine &line);

    bool isOpen() const { return m_open; }
    ReportSource &source() const { return *m_source; }
    const FoundReport &found() const { return m_found; }

    // The worst that happened so far: Failed when it could not be opened or what was asked for is not there, Part when
    // something could not be read.
    ExitStatus status() const { return m_status; }
    // Says it, unless the same was said already.
    void fail(const Error &error);
    void addProblems(const QStringList &problems);

    // The value, or nothing after having said what is wrong.
    template <class T>
    std::optional<T> need(Result<T> result)
    {
        if (result)
            return std::move(*result);
        fail(result.error());
        return {};
    }

    // The playbook asked for, else the one that a person wants to see first; which one is said when there are several.
    std::optional<PlaybookId> choosePlaybook(std::optional<qint64> wanted);
    static QString choiceHelp(); // of the option for it
    void sayEmpty(); // that the report holds no playbooks

private:
    void open(const NamedReport &report);

    QString m_name; // how messages call it
    FoundReport m_found;
    std::optional<qint64> m_playbook; // that a link to a place names
    ReportSourcePtr m_source;
    bool m_open = false;
    ExitStatus m_status = Fine;
    QSet<QString> m_said; // each once
};

} // namespace aviary
