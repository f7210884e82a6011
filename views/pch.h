// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtConcurrent/QtConcurrent>
#include <QtCore/QtCore>
#include <QtWidgets/QtWidgets>
#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>
