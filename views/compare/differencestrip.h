// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace aviary {

class DifferencesModel;

// Where along a table of differences they are: beside it, as high as it, the worst of each stretch in its colour. A
// click goes there.
class DifferenceStrip : public QWidget
{
    Q_OBJECT
public:
    // `table` shows the model.
    DifferenceStrip(DifferencesModel *model, QTreeView *table, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    // The person wants to see the row there, of the tasks shown.
    void rowWanted(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRect marksRect() const;
    void tellWanted(const QMouseEvent *event);

    DifferencesModel *m_model;
    QTreeView *m_table;
};

} // namespace aviary
