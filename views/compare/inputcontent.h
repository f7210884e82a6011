// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/sources/reportsource.h"
#include "views/compare/inputpane.h"

class QLabel;
class QStackedLayout;

namespace aviary {

class ElidedLabel;
class EmptyPlace;
class JsonSides;
class LinkButton;
class SidesView;

// The facts of a host, or the value of a record, of both runs: read when they are looked at, and compared by structure;
// texts line by line.
class InputContent : public InputPane
{
    Q_OBJECT
public:
    explicit InputContent(QWidget *parent = nullptr);

    // `host`: in Comparison::hosts(), there on both sides. `record`: in Inputs::records. Sources may be null: then
    // nothing is read.
    void showFacts(const ComparedPairPtr &pair, size_t host, const Both<ReportSource *> &sources);
    void showRecord(const ComparedPairPtr &pair, size_t record, const Both<ReportSource *> &sources);

    // What differs, for a ticket; null while it is read, where nothing does, and for texts.
    const JsonDifference *difference() const;
    // Of texts: as they were read; empty where a side has none.
    Both<QByteArray> texts() const;

    bool isSettled() const override;
    bool stepDifference(int step) override;
    void setNoiseShown(bool shown) override;
    void openFind() override;
    void findNext() override;
    void findPrevious() override;

Q_SIGNALS:
    void alone(aviary::Side side); // wants to go to the host or record of that run

private:
    struct Compared
    {
        bool isText = false;
        QString instead; // a sentence where there is nothing to compare
        JsonDifference values;
        Both<std::optional<QByteArray>> texts;
    };
    void begin(const QString &title, Both<Job<ContentPtr>> jobs, Both<bool> isThere);
    void take(Side side, const Result<ContentPtr> &content);
    void compare();
    void take(const Compared &compared);
    void say(const QString &text);
    void sayReading();

    ComparedPairPtr m_pair;
    bool m_isFacts = false;
    size_t m_index = 0;
    QString m_name;
    Both<Job<ContentPtr>> m_jobs;
    Both<ContentPtr> m_contents;
    Job<Compared> m_comparing;
    QStringList m_problems;
    int m_waiting = 0;
    int m_reading = 0; // counts what was begun
    int m_wishedStep = 0;
    bool m_isComparing = false;
    ElidedLabel *m_title;
    Both<LinkButton *> m_links;
    QLabel *m_note;
    JsonSides *m_values;
    SidesView *m_texts;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
};

} // namespace aviary
