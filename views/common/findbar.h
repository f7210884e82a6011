// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace aviary {

class FindTarget;
class TextView;

// Words to look for in a text, "3 of 17", next and previous; hidden until open(). Stands below the text in its
// layout. Takes F3 and Shift+F3 while it or the text has the focus; Esc closes it and gives the focus back to the text.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(TextView *view, QWidget *parent = nullptr);
    // `target` lives as long as the bar.
    explicit FindBar(FindTarget *target, QWidget *parent = nullptr);

    // Shows it with the selected words, if they are within one line.
    void open();
    void close();
    // Opens it when there is nothing to look for yet.
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void find(bool backward);
    void showCount();
    void setIcons();

    FindTarget *m_target;
    QList<QWidget *> m_texts;
    QWidget *m_last = nullptr; // the text that had the focus last
    QLineEdit *m_words;
    QLabel *m_count;
    QCheckBox *m_case;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QString m_wrapped; // said until the next step
};

} // namespace aviary
