// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/jsontreemodel.h"

#include <QTreeView>

class QLabel;
class QLineEdit;

namespace aviary {

// JSON values as a tree with a line to search it by path or value; copies values (Ctrl+C) and paths (Ctrl+Alt+C). GUI
// thread.
class JsonTreeView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    void setDocument(const JsonDocument &document, const QString &rootPath = {});
    void setValues(const JsonDocument &document, std::vector<JsonValue> values, const QString &rootPath = {});
    // To stand within a longer page: as high as what is opened, up to so many rows. 0: fills what it gets.
    void setMaximumVisibleRows(int rows);
    // Without it, as where there are a handful of values, it comes with openSearch().
    void setSearchVisible(bool visible);
    void openSearch();
    // No search is under way.
    bool isSettled() const { return !m_model->isSearching(); }

    JsonTreeModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }
    void copyValue() const;
    void copyPath() const;

Q_SIGNALS:
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSearched();
    void openFound();
    void updateHeight();
    void showMenu(const QPoint &at);

    JsonTreeModel *m_model;
    QTreeView *m_tree;
    QWidget *m_bar;
    QLineEdit *m_words;
    QLabel *m_count;
    int m_maximumRows = 0;
};

} // namespace aviary
