// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/overview.h"

#include <QTreeView>

namespace aviary {

class SlowTasksModel;

// The tasks that took longest, each with a bar of its share of the longest. Enter or a click leads to the results.
class SlowTasksView : public QTreeView
{
    Q_OBJECT
public:
    explicit SlowTasksView(QWidget *parent = nullptr);
    void setOverview(const std::shared_ptr<const Overview> &overview);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taskChosen(aviary::TableIndex task);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fitColumns();

    SlowTasksModel *m_model;
};

} // namespace aviary
