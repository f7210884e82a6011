// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/factscard.h"
#include "models/recording/location.h"
#include "models/recording/recording.h"
#include "models/sources/reportsource.h"
#include "views/common/sourcenews.h"

#include <QPointer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QStackedLayout;

namespace aviary {

class EmptyPlace;
class JsonTreeView;
class ElidedLabel;
class LinkButton;

// One host: its name, the way to its results, the card of its machine and all its facts as a tree. GUI thread.
class HostFacts : public QWidget
{
    Q_OBJECT
public:
    explicit HostFacts(QWidget *parent);

    void show(const RecordingPtr &recording, TableIndex host, ReportSource *source);
    void clear();
    bool isSettled() const;
    JsonTreeView *tree() const { return m_tree; }

    using QWidget::show;

Q_SIGNALS:
    void settled();
    void resultsRequested(aviary::HostId host);

private:
    void fetch();
    void take(const Result<ContentPtr> &facts);
    void say(const QString &text);
    QString whyNoFacts() const;

    ElidedLabel *m_name;
    LinkButton *m_results;
    ElidedLabel *m_recap;
    QLabel *m_problem;
    QFormLayout *m_card;
    QWidget *m_cardArea;
    JsonTreeView *m_tree;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    RecordingPtr m_recording;
    TableIndex m_host = NoIndex;
    QPointer<ReportSource> m_source;
    Job<ContentPtr> m_job;
    SourceNews m_news;
    bool m_isReading = false, m_hasFacts = false;
    bool m_mayComeLater = false; // what could not be read
};

} // namespace aviary
