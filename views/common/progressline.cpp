// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/progressline.h"

#include "views/common/elidedlabel.h"
#include "views/common/taborder.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace aviary {

class ProgressLine::Line : public QFrame
{
public:
    Line(const QUrl &about, ProgressLine *parent)
        : QFrame(parent)
        , what(about)
        , text(new ElidedLabel(this))
        , bar(new QProgressBar(this))
        , cancel(new QPushButton(ProgressLine::tr("Cancel"), this))
    {
        setFrameShape(QFrame::StyledPanel);
        bar->setTextVisible(false);
        bar->setFixedWidth(fontMetrics().averageCharWidth() * 20);
        bar->setMaximumHeight(fontMetrics().height());
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(8, 3, 4, 3);
        line->addWidget(text, 1);
        line->addWidget(bar);
        line->addWidget(cancel);
    }

    const QUrl what;
    ElidedLabel *text;
    QProgressBar *bar;
    QPushButton *cancel;
};

ProgressLine::ProgressLine(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    hide();
}

ProgressLine::Line *ProgressLine::lineOf(const QUrl &what) const
{
    for (int i = 0; i < layout()->count(); ++i) {
        auto *line = static_cast<Line *>(layout()->itemAt(i)->widget());
        if (line->what == what)
            return line;
    }
    return nullptr;
}

void ProgressLine::set(const QUrl &what, const QString &text, qint64 done, qint64 total)
{
    Line *line = lineOf(what);
    if (!line) {
        line = new Line(what, this);
        layout()->addWidget(line);
        tabInto(this, {line->cancel});
        connect(line->cancel, &QPushButton::clicked, this, [this, what] { Q_EMIT cancelled(what); });
        show();
    }
    line->text->setText(text);
    constexpr int Steps = 1000; // bytes do not fit into the bar's int
    line->bar->setRange(0, total > 0 ? Steps : 0);
    if (total > 0)
        line->bar->setValue(static_cast<int>(static_cast<double>(std::min(done, total)) / static_cast<double>(total) * Steps));
}

void ProgressLine::remove(const QUrl &what)
{
    Line *line = lineOf(what);
    if (!line)
        return;
    layout()->removeWidget(line);
    line->hide();
    line->deleteLater(); // its own button may have said so
    setVisible(layout()->count() > 0);
}

QStringList ProgressLine::texts() const
{
    QStringList texts;
    for (int i = 0; i < layout()->count(); ++i)
        texts << static_cast<Line *>(layout()->itemAt(i)->widget())->text->text();
    return texts;
}

} // namespace aviary
