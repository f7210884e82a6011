// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace aviary {

struct RunChoice
{
    Playbook playbook;
    QString report; // what it is called
    QString reason; // a sentence
};

// A list of runs that opens over the window: type a few letters, Enter takes the one that is marked. Holds nothing up.
class RunPicker : public QDialog
{
    Q_OBJECT
public:
    // `title` says what the choice is for. The best first.
    RunPicker(const QString &title, std::vector<RunChoice> choices, QWidget *parent);
    // Under `below` where it is given, else at the top of the window.
    void openUnder(const QWidget *below);

Q_SIGNALS:
    void chosen(size_t index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void take();

    std::vector<RunChoice> m_choices;
    std::vector<QString> m_texts; // what is searched
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace aviary
