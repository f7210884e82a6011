// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"
#include "models/sources/copy/copyreport.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace aviary {

// Asks what of a report is to be copied; where to is asked next. Deletes itself.
class SaveCopyDialog : public QDialog
{
    Q_OBJECT
public:
    // `chosen` are marked at first; none: all.
    SaveCopyDialog(const QString &report, const std::vector<Playbook> &playbooks, const std::vector<PlaybookId> &chosen,
                   QWidget *parent);
    // Without playbooks when all of them are marked.
    CopyChoice choice() const;

private:
    void fill(const std::vector<Playbook> &playbooks, const std::vector<PlaybookId> &chosen);
    void markAll(bool isMarked);
    void tellMarked();

    QListWidget *m_playbooks;
    QCheckBox *m_all;
    QCheckBox *m_withoutContents, *m_withoutFacts, *m_withoutFiles, *m_onlyFailures;
    QPushButton *m_save;
};

} // namespace aviary
