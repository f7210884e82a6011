// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/resultdetail.h"
#include "models/recording/location.h"
#include "models/sources/reportsource.h"
#include "views/common/sourcenews.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace aviary {

class DetailHead;
class DetailPartView;
class DetailParts;
class LinkButton;

// One result, whole: what it is, and below it everything that was recorded of it (UX.md 5), in one column without tabs.
// Content is fetched, read and laid out off the GUI thread; a newer result supersedes one that is on its way. GUI
// thread.
class ResultDetailView : public QWidget
{
    Q_OBJECT
public:
    explicit ResultDetailView(QWidget *parent = nullptr);
    ~ResultDetailView() override;

    // `here` is the place of the recording: what links go out from. A later snapshot of the same result keeps content,
    // selection and scroll position.
    void setResult(const RecordingPtr &recording, RowIndex row, ReportSource *source, const Location &here);
    void clear();
    // The result that was asked for is shown, with what became of the other hosts. settled() follows when it was not.
    bool isSettled() const;

    // In the text that has the focus, or the first.
    void openFind();
    void findNext();
    void findPrevious();

    const std::vector<DetailPartView *> &parts() const;
    QString noticeText() const;

Q_SIGNALS:
    void settled();
    void navigate(const aviary::Location &location, bool inPlace);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Read
    {
        ResultDetail detail;
        QString headline;
    };

    void fetch();
    void read(const ContentPtr &content);
    void showRead(const Read &read);
    void showNotice(const QString &text, const QString &detail = {});
    void compareOthers();
    void showOthers(const QStringList &messages);
    void done();
    void offerOthers(QWidget *below);
    void compareWith(RowIndex other);
    void go(PageId page, const std::function<void(Location &)> &set);
    DetailPartView *partToFind() const;

    RecordingPtr m_recording;
    RowIndex m_row = NoIndex;
    QPointer<ReportSource> m_source;
    SourceNews m_news;
    Location m_here;

    DetailHead *m_head;
    QWidget *m_focusLine; // says that keys move the text below it
    QScrollArea *m_scroll;
    QLabel *m_notice;
    LinkButton *m_again; // where it could not be read
    LinkButton *m_facts;
    DetailParts *m_parts;
    QTimer m_slow;
    Job<ContentPtr> m_fetching;
    Job<Read> m_reading;
    Job<QStringList> m_comparing;
    std::vector<RowIndex> m_compared; // failing rows of the other hosts, whose messages are asked for
    QString m_headline; // of the result shown
    bool m_isReading = false;
    bool m_isComparing = false;
    bool m_othersShown = false;
};

} // namespace aviary
