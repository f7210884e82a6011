// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/runfacts.h"
#include "models/sources/reportsource.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace aviary {

class LinkButton;

// The block Run: the command line to copy, versions, who and where, labels, and the links of the report. What a link is
// is content, and comes late; until then the line is there and empty, so that nothing moves.
class RunBlock : public QWidget
{
    Q_OBJECT
public:
    explicit RunBlock(QWidget *parent = nullptr);

    void setRecording(const RecordingPtr &recording, ReportSource *source);
    bool isSettled() const;
    // All of it as it is read, a line each.
    QString text() const;

Q_SIGNALS:
    void settled();
    // By a click of the person; http or https.
    void linkChosen(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Recording &recording);
    QLabel *addLine(const QString &name, const QString &value, bool muted = false);
    void addCommand(const RunFacts &run);
    void addLabels(const RunFacts &run);
    void addLinks(const Recording &recording);
    void showLink(size_t index, const QString &value);
    void colour();

    struct Link
    {
        RecordId id{};
        QString name;
        QLabel *text = nullptr; // while it is read, or when it may not be opened
        LinkButton *button = nullptr;
        Job<ContentPtr> job;
        bool read = false;
    };
    PlaybookId m_playbook{};
    QPointer<ReportSource> m_source;
    RunFacts m_run;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Link> m_links;
    std::vector<QWidget *> m_muted;
    QStringList m_names; // of the rows
    std::vector<QWidget *> m_values;
};

} // namespace aviary
