// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runpicker.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"
#include "models/recording/labels.h"
#include "views/common/labels.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// More than anyone looks through; the line above finds the others.
constexpr int MostShown = 200;
constexpr QSize UsualSize(720, 420);
constexpr int FromTop = 60;

QString textOf(const RunChoice &choice)
{
    const Playbook &playbook = choice.playbook;
    QStringList first{titleOf(playbook),
                      playbook.name,
                      nameOf(playbook.state),
                      formatDuration(playbook.duration),
                      formatDateTime(playbook.started),
                      choice.report};
    first << ownLabels(playbook);
    first.removeAll(QString());
    return oneLine(first.join(u" · "_s)) + u'\n' + oneLine(choice.reason);
}

} // namespace

RunPicker::RunPicker(const QString &title, std::vector<RunChoice> choices, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_choices(std::move(choices))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(plainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_texts.reserve(m_choices.size());
    for (const RunChoice &choice : m_choices)
        m_texts.push_back(textOf(choice));
    QLabel *heading = plainLabel(title, this);
    keepNarrow(heading);
    m_line->setPlaceholderText(tr("Name, report, label or date"));
    m_line->setAccessibleName(title);
    m_line->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Runs"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setPalette(listPalette(palette()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(heading);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_line, &QLineEdit::textChanged, this, &RunPicker::list);
    connect(m_line, &QLineEdit::returnPressed, this, &RunPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &RunPicker::take);
    list();
}

void RunPicker::openUnder(const QWidget *below)
{
    const QWidget *window = parentWidget()->window();
    resize(UsualSize.boundedTo(window->size()));
    QPoint at = below ? below->mapToGlobal(QPoint(0, below->height()))
                      : window->mapToGlobal(QPoint((window->width() - width()) / 2, FromTop));
    const QRect room = window->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    m_line->setFocus();
}

void RunPicker::list()
{
    m_list->clear();
    const QStringList words = m_line->text().split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const QString &text = m_texts[i];
        if (!std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            continue;
        if (++found > MostShown)
            continue;
        auto *item = new QListWidgetItem(iconOf(m_choices[i].playbook.state, palette()), text, m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
        item->setToolTip(plainToolTip(m_choices[i].reason + u'\n' + m_choices[i].playbook.path));
    }
    if (found == 0)
        (new QListWidgetItem(tr("No run that is open has these words."), m_list))->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(0);
    m_count->setVisible(found > MostShown);
    m_count->setText(tr("%1 of %2; type to find the others").arg(formatCount(MostShown), formatCount(found)));
}

void RunPicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const auto index = static_cast<size_t>(item->data(Qt::UserRole).toULongLong());
    close();
    Q_EMIT chosen(index);
}

bool RunPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        constexpr int Page = 8;
        int step = 0;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step = 1;
            break;
        case Qt::Key_Up:
            step = -1;
            break;
        case Qt::Key_PageDown:
            step = Page;
            break;
        case Qt::Key_PageUp:
            step = -Page;
            break;
        default:
            return QDialog::eventFilter(watched, event);
        }
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace aviary
