// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aviary {

// What became of a compressed blob.
struct Inflated
{
    enum class State {
        Whole,
        Cut, // longer than the bound; bytes is the beginning
        Damaged, // not a whole zlib stream; bytes is what stands before the fault
    };
    State state = State::Whole;
    QByteArray bytes;
    QString problem; // why, as the end of a sentence; empty when whole
};

// No recorded text is shown beyond this; 924 stored bytes were seen to hold 600 kB, so a small blob promises nothing.
inline constexpr qint64 InflateBound = qint64{256} * 1024 * 1024;

// Blobs are zlib streams without a stored length. Empty bytes are an empty text. Any thread.
Inflated inflate(const QByteArray &blob, qint64 bound = InflateBound);

} // namespace aviary
