// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QIcon>
#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace aviary {

class FlowLayout;

// A line for words, a button with a count for each kind of row, and how many rows that leaves.
class QuickFilterBar : public QWidget
{
    Q_OBJECT
public:
    struct Kind
    {
        int bit = 0; // 0 … 31
        QString object; // the button's object name
        QString name;
        std::function<QIcon(const QPalette &)> icon;
        std::function<QColor(const QPalette &)> color;
        bool always = false; // "failed 0" is an answer; for others it is only noise
    };
    // From left to right.
    QuickFilterBar(std::vector<Kind> kinds, QWidget *parent);

    void setPlaceholder(const QString &text, const QString &toolTip);
    // What stands between the buttons and the summary.
    void addTool(QWidget *tool);
    // What stands before the first of the buttons, and flows with them.
    void addFirst(QWidget *chip);

    QString text() const;
    quint32 kinds() const { return m_bits; } // 0: all
    // Emits changed() when it differs.
    void set(quint32 kinds, const QString &text);
    // By bit: how many there are at all, and how many the words leave.
    void setCounts(const std::function<qint64(int)> &all, const std::function<qint64(int)> &left);
    void setSummary(const QString &text);
    QString summary() const;
    void focusLine();

Q_SIGNALS:
    void changed();
    // Down, Enter or Esc in the line: to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    std::vector<Kind> m_kinds;
    std::vector<QToolButton *> m_buttons; // of the kinds
    quint32 m_bits = 0;
    bool m_quiet = false;
    QBoxLayout *m_layout;
    FlowLayout *m_flow; // of the buttons
    QLineEdit *m_line;
    QLabel *m_summary;
};

// The kind of rows with an outcome, or a state.
template <typename Value>
QuickFilterBar::Kind filterKind(Value value)
{
    return {.bit = static_cast<int>(value),
            .object = wordOf(value),
            .name = nameOf(value),
            .icon = [value](const QPalette &palette) { return iconOf(value, palette); },
            .color = [value](const QPalette &palette) { return colorOf(value, palette); },
            .always = value == Value::Failed};
}

} // namespace aviary
