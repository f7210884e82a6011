// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/markedline.h"

#include "models/recording/format.h"
#include "models/recording/unseen.h"
#include "views/common/palette.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// What is beyond could not be seen on any screen.
constexpr qsizetype LongestPart = 2000;

QString between()
{
    return u" · "_s;
}

} // namespace

MarkedLine::MarkedLine(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MarkedLine::setParts(const std::vector<Part> &parts)
{
    std::vector<Part> shown;
    QStringList read;
    for (Part part : parts) {
        if (part.text.isEmpty())
            continue;
        part.text = shownOnOneLine(QStringView(part.text).first(std::min(part.text.size(), LongestPart)))
            + (part.text.size() > LongestPart ? u"…"_s : QString());
        if (part.isMarked)
            part.text.prepend(u"≠ "_s);
        read << part.text;
        shown.push_back(std::move(part));
    }
    if (shown == m_parts)
        return;
    m_parts = std::move(shown);
    m_text = read.join(between());
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QFont MarkedLine::fontOf(const Part &part) const
{
    QFont look = font();
    look.setBold(part.isMarked);
    return look;
}

QSize MarkedLine::sizeHint() const
{
    int width = 4;
    for (const Part &part : m_parts)
        width += QFontMetrics(fontOf(part)).horizontalAdvance(part.text) + fontMetrics().horizontalAdvance(between());
    return {width, fontMetrics().height() + 2};
}

QSize MarkedLine::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), sizeHint().height()};
}

bool MarkedLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!m_whole.isEmpty() || width() < sizeHint().width())
            QToolTip::showText(help->globalPos(), plainToolTip(m_whole.isEmpty() ? m_text : m_whole), this);
        return true;
    }
    return QFrame::event(event);
}

void MarkedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int least = fontMetrics().horizontalAdvance(between());
    QRect box = rect().adjusted(1, 1, -1, -1);
    const auto draw = [&](const QString &text, const QFont &look, const QColor &color) {
        painter.setFont(look);
        painter.setPen(color);
        const QFontMetrics metrics(look);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, box.width()));
        box.setLeft(box.left() + metrics.horizontalAdvance(text));
        return box.width() > least;
    };
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (i > 0 && !draw(between(), font(), mutedText(palette())))
            return;
        if (!draw(part.text, fontOf(part), part.color.isValid() ? part.color : palette().color(QPalette::WindowText)))
            return;
    }
}

} // namespace aviary
