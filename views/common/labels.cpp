// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/labels.h"

#include "models/recording/format.h"

namespace aviary {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    constexpr qsizetype most = 500;
    widget->setAccessibleDescription(oneLine(text.size() > most ? text.first(most) + u'…' : text));
}

void keepNarrow(QLabel *label)
{
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    constexpr qsizetype longWord = 60;
    const QString text = label->text();
    const bool mayBeCut = std::ranges::any_of(
        QStringView(text).split(u' '), [](QStringView word) { return word.size() > longWord; });
    setPlainToolTip(label, mayBeCut ? text : QString());
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colour);
    widget->setPalette(palette);
}

} // namespace aviary
