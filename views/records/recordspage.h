// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/common/sourcenews.h"
#include "views/records/recordvalue.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace aviary {

class FindBar;
class JsonTreeView;
class TextView;

// What the playbook kept by ara_record: keys, and the value of one by its type. A URL is opened by a click only.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    explicit RecordsPage(QWidget *parent = nullptr);

    void show(const Location &location, const RecordingPtr &recording, ReportSource *source) override;
    bool isSettled() const override;
    void openFind() override;
    void findNext() override;
    void findPrevious() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    using Page::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeValue();
    void fillKeys();
    void addKeys();
    void keyChosen();
    void showRecord(int index);
    void showProblem(const Error &error);
    void showValue(const RecordValue &value);
    bool isTreeShown() const;
    void setNote(const QString &note, bool bad);
    void checkSettled();

    Location m_location;
    RecordingPtr m_recording;
    QPointer<ReportSource> m_source;
    int m_current = -1; // in the recording's records
    Job<ContentPtr> m_loading;
    Job<RecordValue> m_reading;
    QUrl m_link;
    QString m_noteText;
    bool m_isBad = false; // the note says why there is no value
    bool m_mayComeLater = false; // the value that is not there
    SourceNews m_news;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QSplitter *m_splitter;
    QTreeWidget *m_keys;
    QLabel *m_title = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_note = nullptr;
    QStackedWidget *m_values = nullptr; // the text or the tree
    TextView *m_text = nullptr;
    JsonTreeView *m_tree = nullptr;
    FindBar *m_find = nullptr;
    bool m_isLoading = false;
    bool m_wasSettled = true;
    bool m_isFilling = false;
};

} // namespace aviary
