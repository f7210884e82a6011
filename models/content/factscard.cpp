// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/factscard.h"

#include "models/content/notsaved.h"
#include "models/content/errorline.h"
#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FactsCard)
};

// Lists of a hostile size stay one line: so many of them are named.
constexpr int MostNamed = 16;

class Reader
{
public:
    explicit Reader(const JsonValue &facts)
        : m_facts(facts)
    {
    }

    std::vector<FactsLine> read()
    {
        add(Words::tr("System"), system());
        add(Words::tr("Kernel"), joined({text("kernel"_L1), text("architecture"_L1)}));
        add(Words::tr("Python"), joined({python(), text(fact("python"_L1)["executable"_L1])}));
        add(Words::tr("CPU"), processor());
        add(Words::tr("Memory"), memory());
        add(Words::tr("Addresses"), addresses());
        if (const qint64 seconds = fact("uptime_seconds"_L1).toInteger(-1); seconds >= 0 && seconds < 1LL << 40)
            add(Words::tr("Uptime"), formatDuration(seconds * 1'000'000));
        return std::move(m_lines);
    }

private:
    JsonValue fact(QLatin1StringView name) const
    {
        const JsonValue prefixed = m_facts.find(u"ansible_"_s + name);
        return prefixed.isNone() ? m_facts[name] : prefixed;
    }
    static QString text(const JsonValue &value)
    {
        QString line = value.isString() || value.isNumber() ? onOneLine(value.head(1000)) : QString();
        return line == "NA"_L1 ? QString() : line;
    }
    QString text(QLatin1StringView name) const { return text(fact(name)); }
    static QString joined(QStringList words, const QString &separator = u" "_s)
    {
        for (const QString &word : words) {
            if (isNotSaved(word))
                return word;
        }
        words.removeAll(QString());
        words.removeDuplicates();
        return words.join(separator);
    }
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.push_back({label, isNotSaved(value) ? Words::tr("not saved by ARA, as it was told to") : value});
    }

    QString system() const
    {
        const QString release = text("distribution_release"_L1);
        const QString version = joined({text("distribution"_L1), text("distribution_version"_L1),
                                        release.isEmpty() ? release : u'(' + release + u')'});
        const QString family = version.isEmpty() ? text("system"_L1) : version;
        const QString kind = text("virtualization_type"_L1);
        const bool isGuest = text("virtualization_role"_L1) == "guest"_L1 && !kind.isEmpty();
        return isGuest && !family.isEmpty() && !isNotSaved(family) ? Words::tr("%1, in %2").arg(family, kind) : family;
    }
    QString python() const
    {
        if (const QString version = text("python_version"_L1); !version.isEmpty())
            return version;
        const JsonValue version = fact("python"_L1)["version"_L1];
        if (!version.isObject())
            return {};
        return joined({text(version["major"_L1]), text(version["minor"_L1]), text(version["micro"_L1])}, u"."_s);
    }
    QString processor() const
    {
        // Number, vendor and model of each, or the models only: the longest text is the model.
        QString model;
        int seen = 0;
        const JsonValue processors = fact("processor"_L1);
        for (JsonValue word = processors.firstChild(); !word.isNone() && seen < 64; word = word.next(), ++seen) {
            if (const QString name = text(word);
                name.size() > model.size() || (name.contains(u' ') && !model.contains(u' ')))
                model = name;
        }
        if (model.isEmpty())
            model = text(processors);
        if (isNotSaved(model))
            return model;
        const qint64 threads = std::clamp<qint64>(
            fact("processor_vcpus"_L1).toInteger(fact("processor_nproc"_L1).toInteger()), 0, 1'000'000);
        return threads == 0 ? model
                            : joined({u"%1 ×"_s.arg(threads), model.isEmpty() ? text("architecture"_L1) : model});
    }
    QString memory() const
    {
        const JsonValue real = fact("memory_mb"_L1)["real"_L1];
        const JsonValue total = fact("memtotal_mb"_L1);
        if (isNotSaved(text(total)))
            return text(total);
        const qint64 megabytes = (total.isNumber() ? total : real["total"_L1]).toInteger();
        if (megabytes <= 0)
            return {};
        const auto bytes = [](qint64 mb) { return formatBytes(std::min<qint64>(mb, 1LL << 40) * 1024 * 1024); };
        const JsonValue free = fact("memfree_mb"_L1);
        const qint64 freeMegabytes = (free.isNumber() ? free : real["free"_L1]).toInteger(-1);
        return freeMegabytes < 0 ? bytes(megabytes)
                                 : Words::tr("%1, %2 free").arg(bytes(megabytes), bytes(freeMegabytes));
    }
    QString addresses() const
    {
        QStringList found;
        for (const auto name : {"default_ipv4"_L1, "default_ipv6"_L1})
            found << text(fact(name)["address"_L1]);
        int more = 0;
        for (const auto name : {"all_ipv4_addresses"_L1, "all_ipv6_addresses"_L1}) {
            const JsonValue list = fact(name);
            found << text(list);
            for (JsonValue address = list.firstChild(); !address.isNone(); address = address.next()) {
                const QString one = text(address);
                if (one.isEmpty() || found.contains(one))
                    continue;
                if (found.size() < MostNamed)
                    found << one;
                else
                    ++more;
            }
        }
        const QString named = joined(found, u", "_s);
        return more == 0 ? named : Words::tr("%1 and %n more", nullptr, more).arg(named);
    }

    JsonValue m_facts;
    std::vector<FactsLine> m_lines;
};

} // namespace

std::vector<FactsLine> readFactsCard(const JsonValue &facts)
{
    return facts.isObject() ? Reader(facts).read() : std::vector<FactsLine>();
}

} // namespace aviary
