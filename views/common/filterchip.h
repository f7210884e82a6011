// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace aviary {

// That something is shown of one task, of one host, or of a range of time alone; a click shows all again. Not there
// while it has no text. Recorded text.
class FilterChip : public QToolButton
{
    Q_OBJECT
public:
    // `ending` says what a click does.
    FilterChip(const QString &ending, QWidget *parent);

    // In place of QToolButton's: no ampersand is a mnemonic.
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_ending;
};

} // namespace aviary
