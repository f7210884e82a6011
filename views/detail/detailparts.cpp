// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/detailparts.h"

#include "views/detail/detailpartview.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QVBoxLayout>

namespace aviary {

namespace {

// From here on titles stand beside the content, in characters of the font.
constexpr int WideEnough = 90;

} // namespace

DetailParts::DetailParts(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_folded({{DetailPart::Kind::Raw, true}})
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void DetailParts::clear()
{
    for (DetailPartView *part : std::exchange(m_parts, {})) {
        m_layout->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
}

void DetailParts::setDetail(const ResultDetail &detail, const QString &rootPath)
{
    clear();
    for (const DetailPart &part : detail.parts) {
        auto *view = new DetailPartView(part, detail.content, rootPath, this);
        m_layout->addWidget(view);
        m_parts.push_back(view);
        connect(view, &DetailPartView::settled, this, &DetailParts::checkSettled);
        connect(view, &DetailPartView::folded, this,
                [this](DetailPart::Kind kind, bool folded) { m_folded[kind] = folded; });
    }
    arrange();
    for (DetailPartView *part : m_parts) {
        part->setFolded(m_folded.value(part->part().kind, false));
        part->show();
    }
}

bool DetailParts::isSettled() const
{
    return std::ranges::all_of(m_parts, &DetailPartView::isSettled);
}

void DetailParts::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void DetailParts::setRoom(int height)
{
    if (std::exchange(m_room, height) != height)
        arrange();
}

void DetailParts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailParts::arrange()
{
    const bool beside = width() > fontMetrics().averageCharWidth() * WideEnough;
    // A text leaves room for the beginning of what follows it.
    const int line = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).height();
    const int lines = std::clamp(m_room * 3 / 5 / std::max(line, 1), 5, 40);
    for (DetailPartView *part : m_parts) {
        part->setTitleBeside(beside);
        part->setMaximumLines(lines);
    }
}

} // namespace aviary
