// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/jsondifference.h"

#include "models/compare/jsonhash.h"
#include "models/content/textdiff.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Change = JsonChange::Change;

constexpr qsizetype NoPlace = JsonChange::NoPlace;
// What lies deeper is compared as text.
constexpr int Deepest = 200;

// A value and where it stands.
struct Placed
{
    JsonValue value;
    qsizetype place = NoPlace;
};

// What stands beside each other in a list; one side may be missing.
struct ElementPair
{
    Placed left, right;
    bool isMoved = false;
};

std::vector<Placed> childrenOf(const JsonValue &container)
{
    std::vector<Placed> children;
    children.reserve(static_cast<size_t>(container.size()));
    for (JsonValue child = container.firstChild(); !child.isNone(); child = child.next())
        children.push_back({child, std::ssize(children)});
    return children;
}

bool isEqual(const JsonValue &left, const JsonValue &right)
{
    if (left.source() == right.source())
        return true;
    // The same letters may be written with escapes or without.
    return left.isString() && right.isString() && left.toUtf8() == right.toUtf8();
}

class Comparison
{
public:
    explicit Comparison(const JsonCompareOptions &options)
        : m_options(options)
    {
    }

    JsonDifference run(const JsonValue &left, const JsonValue &right)
    {
        if (left.isNone() != right.isNone())
            compareOne(left.isNone() ? Change::Added : Change::Removed, {left.isNone() ? right : left, NoPlace}, {},
                       -1);
        else
            compare({left, NoPlace}, {right, NoPlace}, {}, -1, false);
        return finish();
    }

    JsonDifference run(std::span<const JsonValue> left, std::span<const JsonValue> right)
    {
        const auto placed = [](std::span<const JsonValue> members) {
            std::vector<Placed> list;
            for (const JsonValue &member : members)
                list.push_back({member, std::ssize(list)});
            return list;
        };
        m_out.changes.push_back({});
        const qsizetype equal = compareMembers(placed(left), placed(right), 0);
        closeContainer(0, equal);
        m_out.changes.front().isMuted = m_out.differences == 0;
        if (found() == 0)
            m_out.changes.clear();
        return finish();
    }

private:
    JsonDifference finish()
    {
        m_out.likeness = m_out.differences > 0 ? Likeness::Different
            : m_out.muted > 0                  ? Likeness::OnlyNoise
                                               : Likeness::Same;
        return std::move(m_out);
    }

    NoiseKinds noiseAt(const JsonValue &left, const JsonValue &right) const
    {
        return m_options.noiseAt ? m_options.noiseAt(m_path, left, right) : NoiseKinds();
    }

    JsonChange changeOf(Change change, const Placed &left, const Placed &right, const QString &key, qsizetype parent)
    {
        JsonChange made;
        made.change = change;
        made.key = key;
        made.left = left.value;
        made.right = right.value;
        made.leftPlace = left.place;
        made.rightPlace = right.place;
        made.parent = parent;
        made.end = std::ssize(m_out.changes) + 1;
        return made;
    }

    void addLeaf(JsonChange change, NoiseKinds noise)
    {
        change.noise = noise;
        change.isMuted = bool(noise);
        ++(change.isMuted ? m_out.muted : m_out.differences);
        m_out.noise |= noise;
        if (std::ssize(m_out.changes) < m_options.largest)
            m_out.changes.push_back(std::move(change));
        else
            ++m_out.leftOut;
    }

    qsizetype found() const { return m_out.differences + m_out.muted; }

    // After the children.
    void closeContainer(qsizetype index, qsizetype equal)
    {
        JsonChange &container = m_out.changes[static_cast<size_t>(index)];
        container.end = std::ssize(m_out.changes);
        container.equal = equal;
    }

    // True where they differ, be it in noise.
    bool compare(const Placed &left, const Placed &right, const QString &key, qsizetype parent, bool isMoved)
    {
        if (isEqual(left.value, right.value)) {
            if (isMoved)
                addLeaf(changeOf(Change::Moved, left, right, key, parent), {});
            return isMoved;
        }
        const bool areContainers
            = left.value.isContainer() && left.value.type() == right.value.type() && m_depth < Deepest;
        if (!areContainers) {
            JsonChange change = changeOf(Change::Changed, left, right, key, parent);
            change.isMoved = isMoved;
            const NoiseKinds noise = noiseBetween(key, left.value, right.value) | noiseAt(left.value, right.value);
            addLeaf(std::move(change), isMoved ? NoiseKinds() : noise);
            return true;
        }
        const qsizetype index = std::ssize(m_out.changes);
        const qsizetype foundBefore = found();
        const qsizetype differencesBefore = m_out.differences;
        m_out.changes.push_back(changeOf(Change::Within, left, right, key, parent));
        ++m_depth;
        const qsizetype equal = left.value.isObject()
            ? compareMembers(childrenOf(left.value), childrenOf(right.value), index)
            : compareElements(left.value, right.value, index);
        --m_depth;
        if (isMoved)
            ++m_out.differences;
        // They may differ in the order of members only, or in how they are written; or nothing more is listed.
        if (std::ssize(m_out.changes) == index + 1 && (!isMoved || index >= m_options.largest)) {
            m_out.changes.pop_back();
            m_out.leftOut += isMoved ? 1 : 0;
            return found() > foundBefore;
        }
        closeContainer(index, equal);
        JsonChange &container = m_out.changes[static_cast<size_t>(index)];
        container.isMoved = isMoved;
        if (container.end == index + 1)
            container.change = Change::Moved;
        container.isMuted = m_out.differences == differencesBefore;
        for (qsizetype child = index + 1; container.isMuted && child < container.end;
             child = m_out.changes[static_cast<size_t>(child)].end)
            container.noise |= m_out.changes[static_cast<size_t>(child)].noise;
        return true;
    }

    void compareOne(Change change, const Placed &placed, const QString &key, qsizetype parent)
    {
        const bool isLeft = change == Change::Removed;
        const Placed left = isLeft ? placed : Placed();
        const Placed right = isLeft ? Placed() : placed;
        addLeaf(changeOf(change, left, right, key, parent), noiseAt(left.value, right.value));
    }

    // How many are equal.
    qsizetype compareMembers(const std::vector<Placed> &left, const std::vector<Placed> &right, qsizetype parent)
    {
        const auto byKey = [](const std::vector<Placed> &members) {
            QHash<QString, Placed> found; // the last of a name counts, as Python reads it
            found.reserve(static_cast<qsizetype>(members.size()));
            for (const Placed &member : members)
                found.insert(member.value.key(), member);
            return found;
        };
        const QHash<QString, Placed> leftByKey = byKey(left);
        const QHash<QString, Placed> rightByKey = byKey(right);
        // What is only right stands after the member of both that it follows there.
        QHash<QString, std::vector<Placed>> followers;
        QString follows; // null: nothing
        for (const Placed &member : right) {
            const QString key = member.value.key();
            if (rightByKey[key].place != member.place)
                continue;
            if (leftByKey.contains(key))
                follows = key;
            else
                followers[follows].push_back(member);
        }
        const auto addFollowers = [&](const QString &key) {
            for (const Placed &member : followers.take(key))
                in(member.value.key(), [&] { compareOne(Change::Added, member, member.value.key(), parent); });
        };
        qsizetype equal = 0;
        addFollowers(QString());
        for (const Placed &member : left) {
            const QString key = member.value.key();
            if (leftByKey[key].place != member.place)
                continue;
            in(key, [&] {
                const auto other = rightByKey.constFind(key);
                if (other == rightByKey.constEnd())
                    compareOne(Change::Removed, member, key, parent);
                else if (!compare(member, *other, key, parent, false))
                    ++equal;
            });
            if (!key.isNull())
                addFollowers(key);
        }
        return equal;
    }

    template <class Function>
    void in(const QString &key, Function &&function)
    {
        m_path.push_back(key);
        std::forward<Function>(function)();
        m_path.pop_back();
    }

    qsizetype compareElements(const JsonValue &left, const JsonValue &right, qsizetype parent)
    {
        const qsizetype foundBefore = found();
        const qsizetype leftOutBefore = m_out.leftOut;
        qsizetype equal = 0;
        qsizetype moved = 0;
        const std::vector<ElementPair> pairs = pairsOf(childrenOf(left), childrenOf(right));
        for (const ElementPair &pair : pairs) {
            in(QString(), [&] {
                if (pair.right.value.isNone())
                    compareOne(Change::Removed, pair.left, {}, parent);
                else if (pair.left.value.isNone())
                    compareOne(Change::Added, pair.right, {}, parent);
                else if (!compare(pair.left, pair.right, {}, parent, pair.isMoved))
                    ++equal;
                else if (pair.isMoved && isEqual(pair.left.value, pair.right.value))
                    ++moved;
            });
        }
        // Only the order differs: that may mean nothing.
        if (moved > 0 && found() - foundBefore == moved && m_out.leftOut == leftOutBefore) {
            if (const NoiseKinds noise = noiseAt(left, right)) {
                for (size_t i = static_cast<size_t>(parent) + 1; i < m_out.changes.size(); ++i) {
                    m_out.changes[i].isMuted = true;
                    m_out.changes[i].noise = noise;
                }
                m_out.differences -= moved;
                m_out.muted += moved;
                m_out.noise |= noise;
            }
        }
        return equal;
    }

    // In the order of the left side: equal but for noise by the smallest edit, then what is named alike, then what
    // stands at the same place of a change.
    std::vector<ElementPair> pairsOf(const std::vector<Placed> &left, const std::vector<Placed> &right)
    {
        const auto hashesOf = [this](const std::vector<Placed> &elements) {
            std::vector<quint64> hashes;
            hashes.reserve(elements.size());
            for (const Placed &element : elements)
                hashes.push_back(m_hash.of({}, element.value));
            return hashes;
        };
        const auto viewsOf = [](const std::vector<quint64> &hashes) {
            std::vector<QByteArrayView> views;
            views.reserve(hashes.size());
            for (const quint64 &hash : hashes)
                views.emplace_back(reinterpret_cast<const char *>(&hash), sizeof hash);
            return views;
        };
        const std::vector<quint64> leftHashes = hashesOf(left);
        const std::vector<quint64> rightHashes = hashesOf(right);
        const std::vector<LineEdit> edits = diffLines(viewsOf(leftHashes), viewsOf(rightHashes));

        std::vector<qsizetype> partner(left.size(), NoPlace); // on the right
        std::vector<bool> isTaken(right.size(), false);
        std::vector<bool> isMoved(left.size(), false);
        const auto pairUp = [&](size_t l, size_t r, bool moved) {
            partner[l] = static_cast<qsizetype>(r);
            isTaken[r] = true;
            isMoved[l] = moved;
        };
        std::vector<int> leftHunk(left.size(), 0), rightHunk(right.size(), 0); // 0: in none
        int hunk = 0;
        bool isInHunk = false;
        for (const LineEdit &edit : edits) {
            if (edit.change == LineEdit::Change::Same) {
                pairUp(edit.before, edit.after, false);
                isInHunk = false;
                continue;
            }
            hunk += isInHunk ? 0 : 1;
            isInHunk = true;
            if (edit.change == LineEdit::Change::Removed)
                leftHunk[edit.before] = hunk;
            else
                rightHunk[edit.after] = hunk;
        }
        // The n-th of those that are left with the n-th.
        const auto pairAlike = [&](const auto &keyOf, bool canStay) {
            QHash<QByteArray, std::vector<size_t>> waiting;
            for (size_t r = right.size(); r-- > 0;) {
                if (!isTaken[r]) {
                    if (const QByteArray key = keyOf(right[r], rightHashes[r]); !key.isEmpty())
                        waiting[key].push_back(r);
                }
            }
            for (size_t l = 0; l < left.size() && !waiting.isEmpty(); ++l) {
                if (partner[l] != NoPlace)
                    continue;
                const auto found = waiting.find(keyOf(left[l], leftHashes[l]));
                if (found == waiting.end() || found->empty())
                    continue;
                pairUp(l, found->back(), !canStay || leftHunk[l] != rightHunk[found->back()]);
                found->pop_back();
            }
        };
        if (hunk > 0) {
            pairAlike([](const Placed &,
                         quint64 hash) { return QByteArray(reinterpret_cast<const char *>(&hash), sizeof hash); },
                      false);
            pairAlike([](const Placed &element, quint64) { return identityOf(element.value); }, true);
            pairByPlace(left, right, leftHunk, rightHunk, hunk, partner, pairUp, isTaken);
        }

        // What is only right stands before the next one of both that it stands before there.
        std::vector<ElementPair> pairs;
        pairs.reserve(edits.size());
        size_t nextRight = 0;
        const auto addOnlyRight = [&](size_t end) {
            for (; nextRight < end; ++nextRight) {
                if (!isTaken[nextRight])
                    pairs.push_back({{}, right[nextRight], false});
            }
        };
        for (size_t l = 0; l < left.size(); ++l) {
            if (partner[l] == NoPlace) {
                pairs.push_back({left[l], {}, false});
                continue;
            }
            const auto r = static_cast<size_t>(partner[l]);
            if (!isMoved[l])
                addOnlyRight(r);
            pairs.push_back({left[l], right[r], isMoved[l]});
        }
        addOnlyRight(right.size());
        return pairs;
    }

    // In each change as many of one sort on the left as on the right.
    template <class PairUp>
    static void pairByPlace(const std::vector<Placed> &left, const std::vector<Placed> &right,
                            const std::vector<int> &leftHunk, const std::vector<int> &rightHunk, int hunks,
                            const std::vector<qsizetype> &partner, const PairUp &pairUp,
                            const std::vector<bool> &isTaken)
    {
        std::vector<std::vector<size_t>> leftOf(static_cast<size_t>(hunks) + 1), rightOf(leftOf);
        for (size_t l = 0; l < left.size(); ++l) {
            if (partner[l] == NoPlace)
                leftOf[static_cast<size_t>(leftHunk[l])].push_back(l);
        }
        for (size_t r = 0; r < right.size(); ++r) {
            if (!isTaken[r])
                rightOf[static_cast<size_t>(rightHunk[r])].push_back(r);
        }
        for (size_t hunk = 1; hunk < leftOf.size(); ++hunk) {
            if (leftOf[hunk].size() != rightOf[hunk].size())
                continue;
            for (size_t i = 0; i < leftOf[hunk].size(); ++i) {
                const JsonValue &l = left[leftOf[hunk][i]].value;
                const JsonValue &r = right[rightOf[hunk][i]].value;
                const bool areAlike = l.isContainer() || r.isContainer() ? l.type() == r.type() : true;
                // What has names of its own is somebody else.
                if (areAlike && identityOf(l).isEmpty() && identityOf(r).isEmpty())
                    pairUp(leftOf[hunk][i], rightOf[hunk][i], false);
            }
        }
    }

    const JsonCompareOptions &m_options;
    JsonDifference m_out;
    JsonHash m_hash;
    QStringList m_path;
    int m_depth = 0;
};

} // namespace

QString JsonDifference::pathOf(qsizetype change) const
{
    QString path;
    for (qsizetype at = change; at > 0; at = changes[static_cast<size_t>(at)].parent) {
        const JsonChange &here = changes[static_cast<size_t>(at)];
        const qsizetype place = here.rightPlace != NoPlace ? here.rightPlace : here.leftPlace;
        const QString step = here.key.isNull() ? u"[%1]"_s.arg(place) : here.key;
        path = path.isEmpty() ? step : path.startsWith(u'[') ? step + path : step + u'.' + path;
    }
    return path;
}

JsonDifference compareJson(const JsonDocument &left, const JsonDocument &right, const JsonCompareOptions &options)
{
    return compareJson(left, left.root(), right, right.root(), options);
}

JsonDifference compareJson(const JsonDocument &leftDocument, const JsonValue &left, const JsonDocument &rightDocument,
                           const JsonValue &right, const JsonCompareOptions &options)
{
    JsonDifference difference = Comparison(options).run(left, right);
    difference.leftDocument = leftDocument;
    difference.rightDocument = rightDocument;
    return difference;
}

JsonDifference compareMembers(const JsonDocument &leftDocument, std::span<const JsonValue> left,
                              const JsonDocument &rightDocument, std::span<const JsonValue> right,
                              const JsonCompareOptions &options)
{
    JsonDifference difference = Comparison(options).run(left, right);
    difference.leftDocument = leftDocument;
    difference.rightDocument = rightDocument;
    return difference;
}

} // namespace aviary
