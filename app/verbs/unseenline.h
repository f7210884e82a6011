// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace aviary {

// Questions to a person at the terminal, which go to the standard error. Nothing when they give up (Ctrl+C, Ctrl+D).
bool canReadUnseen(); // the standard input and error are a terminal's
std::optional<QString> readLine(const QString &question);
std::optional<QString> readUnseen(const QString &question); // what is typed is not shown

} // namespace aviary
