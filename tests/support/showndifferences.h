// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/blocksmodel.h"
#include "models/items/compare/differencesmodel.h"
#include "tests/support/readpairs.h"
#include "views/common/elidedlabel.h"
#include "views/compare/blocksview.h"
#include "views/compare/differencespage.h"
#include "views/compare/differencestable.h"
#include "views/compare/sentencesview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QTest>

namespace aviary::test {

// The page of differences of two runs, shown, with what is in it.
struct ShownDifferences
{
    explicit ShownDifferences(const ReadPair &read, QSize size = {1280, 800})
        : pair(read)
        , location(read.location())
    {
        static_cast<QWidget &>(page).resize(size);
        static_cast<QWidget &>(page).show();
        QObject::connect(&page, &PageBase::navigate, &page, [this](const Location &there, bool inPlace) {
            went << there;
            wentInPlace << inPlace;
            if (there.page == PageId::Differences) // as the window does
                page.show(location = there, known, pair.sources());
        });
        show(pair.whole());
    }
    // What is known of the runs from now on.
    void show(const ComparedPairPtr &now)
    {
        known = now;
        page.show(location, known, pair.sources());
        settle();
    }
    void settle() const
    {
        QTRY_VERIFY(page.isSettled());
        QTRY_COMPARE(view->height(), view->sizeHint().height());
    }

    // What a person sees of the blocks, a line each.
    QStringList blockLines() const
    {
        QStringList lines;
        for (int row = 0; row < blocks->rowCount(); ++row) {
            const QModelIndex block = blocks->index(row, 0);
            lines << block.data(BlocksModel::WholeRole).toString();
            for (int line = 0; view->isExpanded(block) && line < blocks->rowCount(block); ++line)
                lines << QStringLiteral("  ") + blocks->index(line, 0, block).data(BlocksModel::WholeRole).toString();
        }
        return lines;
    }
    void click(const QModelIndex &index) const
    {
        const QRect rect = view->visualRect(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {rect.left() + 20, rect.center().y()});
    }

    // The table, a line for each row in sight: names, outcomes and what differs.
    QStringList tableLines() const
    {
        QStringList lines;
        for (QModelIndex at = model->index(0, 0); at.isValid(); at = table->indexBelow(at)) {
            const auto text = [&](int column) { return at.siblingAtColumn(column).data().toString(); };
            QStringList parts{text(DifferencesModel::LeftOutcome), text(DifferencesModel::Name),
                              text(DifferencesModel::RightOutcome)};
            const QString line = parts.join(QStringLiteral(" | "));
            lines << (at.parent().isValid() ? QStringLiteral("  ") + line : line);
        }
        return lines;
    }
    // Of the current row.
    QString currentName() const
    {
        const QModelIndex at = table->currentIndex();
        const QString name = at.siblingAtColumn(DifferencesModel::Name).data().toString();
        return at.parent().isValid()
            ? at.parent().siblingAtColumn(DifferencesModel::Name).data().toString() + QStringLiteral(" / ") + name
            : name;
    }
    // "Start the service on app1: failed"; "" for none.
    QString resultText(Side side, std::optional<ResultId> result) const
    {
        const Recording &recording = *pair.whole()->comparison->recording(side);
        const RowIndex row = result ? recording.rowOf(*result) : NoIndex;
        return row == NoIndex ? QString()
                              : recording.tasks()[recording.taskOf(row)].name + QStringLiteral(" on ")
                + recording.shortHost(recording.hostOf(row)) + QStringLiteral(": ") + nameOf(recording.outcome(row));
    }
    QAction *action(const QString &text) const
    {
        for (QAction *one : page.actions()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    // Whether a line of the page says it.
    bool says(const QString &text) const
    {
        return std::ranges::any_of(page.findChildren<ElidedLabel *>(), [&](const ElidedLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    ReadPair pair;
    DifferencesPage page;
    Location location;
    ComparedPairPtr known;
    QList<Location> went;
    QList<bool> wentInPlace;
    SentencesView *sentences = page.findChild<SentencesView *>();
    BlocksView *view = page.findChild<BlocksView *>();
    BlocksModel *blocks = page.findChild<BlocksModel *>();
    DifferencesTable *table = page.findChild<DifferencesTable *>();
    DifferencesModel *model = page.findChild<DifferencesModel *>();
    QAbstractItemModelTester testBlocks{blocks, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester testTable{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace aviary::test
