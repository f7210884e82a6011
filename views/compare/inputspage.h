// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/inputsmodel.h"
#include "views/compare/comparepage.h"

#include <QPointer>

class QAction;
class QLabel;
class QSplitter;
class QStackedLayout;
class QTreeView;

namespace aviary {

class EmptyPlace;
class InputContent;
class InputFile;
class InputPane;
class InputValues;

// What went into two runs: on the left a list of files, options, versions, labels, hosts, facts and records, what
// differs first and what is equal folded; on the right the selected one side by side. A location with a file (of either
// side), a host or a record comes here; its line is of the right file, or of the left one where it has no other.
class InputsPage : public ComparePage
{
    Q_OBJECT
public:
    explicit InputsPage(QWidget *parent = nullptr);

    void show(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &sources) override;
    bool stepDifference(int step) override;
    bool isSettled() const override;
    void openFind() override;
    void findNext() override;
    void findPrevious() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    using ComparePage::show;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void makePanes();
    void makeActions();
    void setEntries(bool isOther);
    QString wantedKey(const Location &location) const;
    void select(const QString &key);
    void chosen(const QModelIndex &index); // by the person
    void choose(const QString &key);
    void showEntry(const InputEntry &entry);
    std::vector<InputEntry> valuesOf(InputEntry::Group group) const;
    QString aboutGroup(const InputEntry &entry) const;
    Location placeOf(const InputEntry &entry) const;
    void goAlone(Side side, int line);
    void copyMarkdown() const;
    void updateActions();
    InputPane *pane() const;
    const InputEntry *current() const;
    void checkSettled();

    Location m_location;
    ComparedPairPtr m_pair;
    Both<QPointer<ReportSource>> m_sources;
    QString m_key; // of the selected entry
    bool m_hasWish = false; // the location asks for an entry that is not there yet
    InputsModel *m_model;
    QStackedLayout *m_stack;
    EmptyPlace *m_empty;
    QSplitter *m_splitter;
    QTreeView *m_list;
    QStackedLayout *m_panes = nullptr;
    EmptyPlace *m_about = nullptr;
    InputFile *m_file = nullptr;
    InputValues *m_values = nullptr;
    InputContent *m_content = nullptr;
    QAction *m_copyAction = nullptr;
    Both<QAction *> m_openActions;
    bool m_isSelecting = false;
    bool m_wasSettled = true;
};

} // namespace aviary
