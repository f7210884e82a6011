// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace aviary {

// For an area that stands within a longer page: where it cannot scroll any further, the wheel turns the page. (A
// QScrollBar takes every wheel event, whether it moves or not.)
void passWheelAtEnds(QAbstractScrollArea *area);

} // namespace aviary
