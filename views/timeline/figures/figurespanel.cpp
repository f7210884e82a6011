// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/figurespanel.h"

#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/timeline/figures/gainsview.h"
#include "views/timeline/figures/pathview.h"
#include "views/timeline/figures/timingsview.h"
#include "views/timeline/figures/waitingview.h"

#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

FiguresPanel::FiguresPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_hide(new QToolButton(this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Figures"));
    m_tabs->addTab(new PathView(this), tr("Critical path"));
    m_tabs->addTab(new WaitingView(this), tr("Waiting"));
    m_tabs->addTab(new GainsView(this), tr("What if"));
    m_tabs->addTab(new TimingsView(this), tr("Slowest"));
    m_hide->setObjectName(u"hideFigures"_s);
    m_empty->setObjectName(u"noFigures"_s);
    m_hide->setAutoRaise(true);
    m_hide->setAccessibleName(tr("Hide the figures"));
    m_hide->setToolTip(tr("Hide the figures (G)"));
    m_tabs->setCornerWidget(m_hide);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    setFocusProxy(m_tabs);
    showIcon();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        connect(view(tab), &FiguresView::resultChosen, this, &FiguresPanel::resultChosen);
        connect(view(tab), &FiguresView::resultOpened, this, &FiguresPanel::resultOpened);
        connect(view(tab), &FiguresView::settled, this, [this] {
            if (isSettled())
                Q_EMIT settled();
        });
    }
    connect(m_hide, &QAbstractButton::clicked, this, &FiguresPanel::hideRequested);
}

FiguresView *FiguresPanel::view(int tab) const
{
    return qobject_cast<FiguresView *>(m_tabs->widget(tab));
}

void FiguresPanel::setFigures(const TimelineFiguresPtr &figures, bool sameRun)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        view(tab)->setFigures(figures, sameRun);
        view(tab)->setSelected(m_selected);
    }
    m_stack->setCurrentWidget(m_tabs);
}

void FiguresPanel::setEmpty(const QString &text)
{
    m_empty->set(text);
    m_stack->setCurrentWidget(m_empty);
}

void FiguresPanel::setSelected(RowIndex row)
{
    m_selected = row;
    if (m_stack->currentWidget() != m_tabs)
        return;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        view(tab)->setSelected(row);
}

bool FiguresPanel::isSettled() const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (!view(tab)->isSettled())
            return false;
    }
    return true;
}

void FiguresPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void FiguresPanel::showIcon()
{
    m_hide->setIcon(actionIcon(u"close"_s, palette()));
}

void FiguresPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

QByteArray FiguresPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(m_tabs->currentIndex());
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        stream << view(tab)->saveState();
    return state;
}

void FiguresPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 current = 0;
    stream >> current;
    QList<QByteArray> views(m_tabs->count());
    for (QByteArray &view : views)
        stream >> view;
    if (stream.status() != QDataStream::Ok)
        return;
    if (current >= 0 && current < m_tabs->count())
        m_tabs->setCurrentIndex(current);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        view(tab)->restoreState(views[tab]);
}

} // namespace aviary
