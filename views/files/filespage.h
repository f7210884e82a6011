// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filelines.h"
#include "views/common/page.h"
#include "views/common/sourcenews.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QMenu;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace aviary {

class ElidedLabel;
class FilesModel;
class FindBar;
class TextView;

// The recorded files of a playbook: a tree, and the text of one with its tasks marked beside their lines. From a line
// one goes to the results of its task; a location with a file or a task and a line comes here.
class FilesPage : public Page
{
    Q_OBJECT
public:
    explicit FilesPage(QWidget *parent = nullptr);

    void show(const Location &location, const RecordingPtr &recording, ReportSource *source) override;
    bool isSettled() const override;
    void focusFilter() override;
    void clearFilter() override;
    void openFind() override;
    void findNext() override;
    void findPrevious() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    using Page::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTree(QSplitter *splitter);
    void makeText(QSplitter *splitter);
    void makeActions();
    void showFile(TableIndex file);
    void readFile();
    void showContent(const ContentPtr &content);
    void setFiles(const RecordingPtr &recording, bool isOther);
    void readTasks();
    void showMarks();
    void showNote();
    void showCount();
    void applyFilter();
    void selectInTree();
    void fileChosen(const QModelIndex &index);
    void copyPath() const;
    const LineTasks *tasksAt(int line) const;
    void goToResults(int line);
    void addResultsActions(QMenu *menu, const LineTasks &line);
    void goToResultsOf(TableIndex task);
    // The place that a location asks for; NoIndex: it leaves that to the page.
    TableIndex wantedFile(const Location &location) const;
    int wantedLine(const Location &location) const;
    TableIndex firstFile() const;
    void checkSettled();

    Location m_location;
    RecordingPtr m_recording;
    QPointer<ReportSource> m_source;
    TableIndex m_file = NoIndex;
    Job<ContentPtr> m_loading;
    Job<std::vector<LineTasks>> m_reading;
    ContentPtr m_content;
    std::vector<LineTasks> m_lines;
    QString m_problem; // why there is no content
    bool m_mayComeLater = false; // the content that is not there
    SourceNews m_news;
    FilesModel *m_model;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_path = nullptr;
    ElidedLabel *m_facts = nullptr;
    QLabel *m_note = nullptr;
    TextView *m_text = nullptr;
    FindBar *m_find = nullptr;
    bool m_isLoading = false;
    bool m_isReading = false;
    bool m_wasSettled = true;
    bool m_isSelecting = false;
};

} // namespace aviary
