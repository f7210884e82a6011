// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"

#include <QString>

#include <vector>

class QWidget;

namespace aviary {

class Page;

// The pages of a playbook, in the order of their tabs: the one place that names their classes.
std::vector<PageId> playbookPages();
QString titleOf(PageId id);
Page *makePage(PageId id, QWidget *parent);

} // namespace aviary
