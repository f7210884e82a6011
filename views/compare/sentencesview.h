// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesentences.h"

#include <QPlainTextEdit>

namespace aviary {

// What is told of two runs in words: wrapped, to be selected and copied. Plain text; how a paragraph begins is bold. As
// high as its text, up to what it is given.
class SentencesView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SentencesView(QWidget *parent = nullptr);

    // What is selected stays as long as the text does.
    void setParagraphs(const std::vector<CompareParagraph> &paragraphs);
    void setMostHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textHeight() const;
    void write();

    std::vector<CompareParagraph> m_paragraphs;
    int m_mostHeight = 200;
};

} // namespace aviary
