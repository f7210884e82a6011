// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"

#include <QString>

namespace aviary {

// What a person must know to read a recorded file rightly: a sentence when it is encrypted, was left out or could not
// be read by ARA, is cut or damaged, or empty; else "".
QString noteOfFile(const Content &content);

} // namespace aviary
