// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/resultdetail.h"
#include "models/sources/job.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace aviary {

class FindBar;
class JsonTreeView;
class LinkButton;
class LoopItemsView;
class TextView;

// One part of a result: its title, which folds it, and what it holds. Made of its content when it is unfolded first.
class DetailPartView : public QWidget
{
    Q_OBJECT
public:
    DetailPartView(DetailPart part, const ContentPtr &content, const QString &rootPath, QWidget *parent);

    const DetailPart &part() const { return m_part; }
    QString title() const { return m_part.title; }
    QString note() const { return m_part.note; }
    bool isFolded() const;
    void setFolded(bool folded);
    bool isSettled() const;
    // The title beside the content where there is width for it, else above.
    void setTitleBeside(bool beside);
    // So many lines of text stand there at most before they scroll.
    void setMaximumLines(int lines);

    TextView *text() const { return m_text; }
    JsonTreeView *tree() const { return m_tree; }
    LoopItemsView *items() const { return m_items; }
    // Something can be looked for in it.
    bool canFind() const;
    void openFind();
    void findNext(bool backward);

Q_SIGNALS:
    void settled();
    void folded(DetailPart::Kind kind, bool isFolded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillText(const QByteArray &utf8);
    void fillRaw();
    void fillTree();
    void showAll(bool all);
    void updateLook();

    DetailPart m_part;
    ContentPtr m_content;
    QString m_rootPath;
    QBoxLayout *m_layout;
    QBoxLayout *m_titleLayout;
    QBoxLayout *m_underLayout;
    QWidget *m_titleBox;
    QWidget *m_body;
    QToolButton *m_title;
    QLabel *m_note;
    LinkButton *m_all = nullptr;
    TextView *m_text = nullptr;
    FindBar *m_find = nullptr;
    JsonTreeView *m_tree = nullptr;
    LoopItemsView *m_items = nullptr;
    Job<QByteArray> m_raw;
    int m_lines = 12;
    bool m_isFilled = false;
    bool m_showsAll = false;
    bool m_isReading = false;
};

} // namespace aviary
