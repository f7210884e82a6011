// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <QObject>

// What every kind of source must do, on the same recorded runs: equal data gives equal values. A test program derives
// from it and says how a source of its kind is made from a recorded file.
class SourceSuite : public QObject
{
    Q_OBJECT
protected:
    virtual aviary::ReportSourcePtr make(const QString &file) = 0;
    // What is said of the report itself; not every kind of source is told the same.
    virtual void checkInfo(const aviary::ReportInfo &info, const QString &file);

private Q_SLOTS:
    void everyFileIsListedAndRead_data();
    void everyFileIsListedAndRead();
    void shopBadHasItsKnownValues();
    void rescuedFailuresAreCountedApart();
    void delegationsArePartOfARecording();
    void linksOfTheReportComeWithEachRecording();
    void snapshotsGrowAndKeepTheirRows();
    void contentOfEveryKindIsRead();
    void whatDoesNotExistIsSaidToBeMissing();
    void messagesComeInTheOrderAskedFor();
    void rowsCanBeOrderedAndCut();
    void callsMayBeMadeBeforeOpen();
    void aCancelledJobNeverAnswers();
    void aNewerJobSupersedesAnOlderOne();
    void aDestroyedSourceCancelsItsJobs();
    void answersComeFromTheEventLoop();
};
