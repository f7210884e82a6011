// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace aviary {

// The local file of what an address of ARA's distributed server names: that server has the database of the folder
// 2/some/path/ara-report below its root at http://HOST/2/some/path/ara-report, with its pages and API below that. Looks for the longest
// end of the path that leads to an ansible.sqlite below one of the roots. A single folder name is only enough when it is the whole path
// or the root bears the name before it: every job has an ara-report. Empty when there is none. Touches the disk.
QString localFileFor(const QUrl &url, const QStringList &roots);

} // namespace aviary
