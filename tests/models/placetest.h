// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/findreports.h"
#include "tests/support/databases.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace aviary::test {

// A test of findReports(), with a folder to search that is new for each function.
class PlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

protected:
    using Found = Result<std::shared_ptr<const PlaceContents>>;

    QString path(const QString &name = {}) const { return m_folder->filePath(name); }
    // A copy of one of the recordings.
    QString add(const QString &file, const QString &source = QStringLiteral("shop-good.sqlite")) const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        return copied(source, path(file));
    }
    void write(const QString &file, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile out(path(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    static QByteArray recorded(const QString &source = QStringLiteral("shop-good.sqlite"))
    {
        QFile file(data(source));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Found find(const FindBounds &bounds = {}) const { return find({}, bounds); }
    Found find(const QString &name, const FindBounds &bounds = {}) const
    {
        return findReports({.place = QUrl::fromLocalFile(path(name)), .bounds = bounds}).wait();
    }
    static QStringList pathsOf(const Found &found)
    {
        QStringList paths;
        if (found) {
            for (const FoundReport &report : (*found)->reports)
                paths << report.path.join(u'/');
        }
        return paths;
    }
    static QStringList problemsOf(const Found &found)
    {
        QStringList problems;
        if (found) {
            for (const PlaceProblem &problem : (*found)->problems)
                problems << problem.where + QStringLiteral(": ") + problem.error.what;
        }
        return problems;
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace aviary::test
