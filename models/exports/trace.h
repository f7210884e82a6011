// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

class QIODevice;

namespace aviary {

struct TimelineFigures;

// A run as a trace that Perfetto and Chrome's tracing page open: the JSON object format of the "Trace Event Format",
// https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. The playbook is the process; plays,
// the critical path and each host are its threads, hosts in the order of the timeline's lanes. A result is a complete
// event, in microseconds since the run began. Both viewers want events of a thread to nest: results of a host that
// overlap lie on further threads of it. Recorded text is shown, not obeyed: what cannot be seen has a stand-in, so that
// strict readers take the file, too.
// A complete recording; without figures there is no critical path. Written while it is made: memory is that of the
// largest host. Any thread. False when the device does not take it; its errorString() says why.
bool writeTrace(QIODevice &device, const Recording &recording, const TimelineFigures *figures);

} // namespace aviary
