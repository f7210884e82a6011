// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/noise.h"
#include "models/content/json.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace aviary {

// A place where two JSON values differ, or a container that holds such places.
struct JsonChange
{
    enum class Change : quint8 {
        Within, // containers of one type; their differences follow as children
        Changed,
        Removed, // only left
        Added, // only right
        Moved // an equal element that stands elsewhere in its list
    };
    static constexpr qsizetype NoPlace = -1;

    Change change = Change::Within;
    bool isMuted = false; // noise, or nothing but noise within
    bool isMoved = false; // an element that stands elsewhere; together with Within, where it differs too
    NoiseKinds noise; // of those that are muted
    QString key; // of a member; null for elements and the root
    qsizetype leftPlace = NoPlace, rightPlace = NoPlace; // in the object or list of each side, from 0
    JsonValue left, right; // None where there is none
    qsizetype parent = -1; // in JsonDifference::changes; -1 for the root
    qsizetype end = 0; // behind the last of its descendants, which follow it
    qsizetype equal = 0; // of Within: members or elements that are equal and not listed
};

// Two JSON values compared by structure: members by key, whatever their order; elements by the smallest edit, objects
// among them by what names them (name, path, item …). Numbers are compared as they are written.
struct JsonDifference
{
    JsonDocument leftDocument, rightDocument; // keep the values valid
    // In the order of the left side, what is only right after what stands before it there; parents before children. The
    // first is the root. Empty when the values are equal.
    std::vector<JsonChange> changes;
    qsizetype differences = 0; // without containers and muted ones; of all, listed or not
    qsizetype muted = 0;
    qsizetype leftOut = 0; // differences and muted ones that are not listed: too many
    NoiseKinds noise; // of all that is muted, listed or not
    Likeness likeness = Likeness::Same;

    // "ansible_local.shop.release", "files[3].mtime"; elements by their place on the right, or left where it has none.
    QString pathOf(qsizetype change) const;
};

struct JsonCompareOptions
{
    qsizetype largest = 10'000; // changes listed
    // Further noise by where it stands: keys from the root, elements of lists are empty ones. Asked for values that
    // differ, and for lists whose elements differ in order only.
    std::function<NoiseKinds(const QStringList &path, const JsonValue &left, const JsonValue &right)> noiseAt;
};

// Off the GUI thread where contents are large. Any thread.
JsonDifference compareJson(const JsonDocument &left, const JsonDocument &right, const JsonCompareOptions &options = {});
JsonDifference compareJson(const JsonDocument &leftDocument, const JsonValue &left, const JsonDocument &rightDocument,
                           const JsonValue &right, const JsonCompareOptions &options = {});
// Members picked out of an object of each side.
JsonDifference compareMembers(const JsonDocument &leftDocument, std::span<const JsonValue> left,
                              const JsonDocument &rightDocument, std::span<const JsonValue> right,
                              const JsonCompareOptions &options = {});

} // namespace aviary
