// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figuresmodel.h"
#include "models/items/figures/figurewords.h"
#include "models/items/figures/gaincells.h"
#include "models/items/figures/hostdurationcells.h"
#include "models/items/figures/pathcells.h"
#include "models/items/figures/timingcells.h"
#include "models/items/figures/waitcells.h"
#include "models/recording/format.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestFigureTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dump();
};

void TestFigureTables::dump()
{
    for (const auto &[db, id] : {std::pair(u"shop-bad.sqlite"_s, 2), std::pair(u"shop-extras.sqlite"_s, 1)}) {
        const test::Report report(db, id);
        const auto figures = TimelineFigures::of(report.recording);
        const QList<FigureCellsPtr> all{std::make_shared<PathCells>(figures), std::make_shared<HostWaitCells>(figures), std::make_shared<TaskWaitCells>(figures),
            std::make_shared<GainCells>(figures, std::nullopt), std::make_shared<TimingCells>(figures, GroupKind::Task), std::make_shared<TimingCells>(figures, GroupKind::Role), std::make_shared<TimingCells>(figures, GroupKind::Host)};
        for (const auto &cells : all) {
            FiguresModel model(cells);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QStringList h;
            for (int c = 0; c < model.columnCount(); ++c) h << model.headerData(c, Qt::Horizontal).toString();
            qInfo().noquote() << h.join(u" | "_s);
            for (int r = 0; r < std::min(model.rowCount(), 12); ++r) {
                QStringList t;
                for (int c = 0; c < model.columnCount(); ++c) t << model.index(r, c).data().toString();
                qInfo().noquote() << t.join(u" | "_s) << " // " << cells->sentence(r);
            }
        }
        qInfo().noquote() << pathTotalText(*figures) << waitingText(*figures) << forksText(*figures) << figures->caveats.sentences();
    }
}

AVIARY_TEST_GUI(TestFigureTables)
#include "tst_figuretables.moc"
