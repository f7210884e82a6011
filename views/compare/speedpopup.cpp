// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/speedpopup.h"

#include "views/common/labels.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <cmath>

namespace aviary {

namespace {

constexpr double Second = 1'000'000;

} // namespace

SpeedPopup::SpeedPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_share(new QDoubleSpinBox(this))
    , m_atLeast(new QDoubleSpinBox(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Slower or faster"));
    m_share->setRange(0, 10'000);
    m_share->setDecimals(0);
    m_share->setSingleStep(10);
    m_share->setSuffix(tr(" %"));
    m_atLeast->setRange(0, 100'000);
    m_atLeast->setDecimals(1);
    m_atLeast->setSuffix(tr(" s"));
    auto *layout = new QFormLayout(this);
    layout->addRow(headingLabel(tr("Slower or faster, when it differs"), this));
    layout->addRow(tr("by &more than"), m_share);
    layout->addRow(tr("&and by more than"), m_atLeast);
    for (QDoubleSpinBox *box : {m_share, m_atLeast}) {
        box->setKeyboardTracking(false); // a number that is half typed is not meant
        connect(box, &QDoubleSpinBox::valueChanged, this, &SpeedPopup::changed);
    }
}

void SpeedPopup::openBelow(QWidget *widget, const CompareOptions &options)
{
    const QSignalBlocker quietShare(m_share);
    const QSignalBlocker quietAtLeast(m_atLeast);
    m_share->setValue(options.share * 100);
    m_atLeast->setValue(static_cast<double>(options.atLeast) / Second);
    adjustSize();
    move(widget->mapToGlobal(QPoint(std::min(0, widget->width() - width()), widget->height())));
    show();
    m_share->setFocus(Qt::PopupFocusReason);
    m_share->selectAll();
}

CompareOptions SpeedPopup::options() const
{
    return {.share = m_share->value() / 100, .atLeast = std::llround(m_atLeast->value() * Second)};
}

QString SpeedPopup::textOf(const CompareOptions &options)
{
    const QLocale locale;
    return tr("%1 % and %2 s")
        .arg(locale.toString(options.share * 100, 'f', 0),
             locale.toString(static_cast<double>(options.atLeast) / Second, 'g', 6));
}

void SpeedPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close(); // what was typed counts already
    else
        QFrame::keyPressEvent(event);
}

} // namespace aviary
