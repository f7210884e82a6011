// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"

#include <QString>

#include <vector>

class QWidget;

namespace aviary {

class ComparePage;
class Page;

// The pages of a playbook, in the order of their tabs: the one place that names their classes.
std::vector<PageId> playbookPages();
QString titleOf(PageId id);
Page *makePage(PageId id, QWidget *parent);
// And those over two runs, in the order of theirs.
std::vector<PageId> comparePages();
ComparePage *makeComparePage(PageId id, QWidget *parent);

} // namespace aviary
