// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace aviary {

// tr() for the command line.
struct VerbText
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

} // namespace aviary
