// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QStringList>
#include <QUrl>

namespace aviary {

class PlaceSearch;

// Something packed that a search has met.
struct PackedPlace
{
    QString file; // as it is read
    QUrl origin; // what it is called for good
    QString name; // how sentences call it
    QStringList path; // the way to it from the place, itself included; empty when it is the place
};

// Looks for reports in it and adds them, with what cannot be used of it, to the search. An error when there is none, for
// the caller to judge: a folder of logs is full of packed files that hold none. Errors that were added as problems are said
// so.
struct PackedAnswer
{
    Result<void> found;
    bool isSaid = false;
};
PackedAnswer searchPacked(PlaceSearch &search, const PackedPlace &packed);

} // namespace aviary
