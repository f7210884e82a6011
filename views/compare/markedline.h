// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

namespace aviary {

// A line of short recorded texts, with a dot between them; those that another side has otherwise stand out by a sign
// and by weight. Cut on the right where there is no room, and then whole in the tool tip.
class MarkedLine : public QFrame
{
    Q_OBJECT
public:
    struct Part
    {
        QString text;
        bool isMarked = false;
        QColor color; // the palette's where it is none
        bool operator==(const Part &) const = default;
    };
    explicit MarkedLine(QWidget *parent = nullptr);
    // Empty ones are left out.
    void setParts(const std::vector<Part> &parts);
    // As it is read.
    const QString &text() const { return m_text; }
    // Instead of the line where it is pointed at; plain text.
    void setWhole(const QString &whole) { m_whole = whole; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fontOf(const Part &part) const;
    std::vector<Part> m_parts;
    QString m_text, m_whole;
};

} // namespace aviary
