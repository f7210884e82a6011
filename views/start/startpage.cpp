// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startpage.h"

#include "models/recording/format.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace aviary {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recentTitle(new QLabel(tr("Opened lately"), this))
    , m_recent(new QListWidget(this))
    , m_column(new QVBoxLayout)
{
    auto *title = new QLabel(tr("Drop ansible.sqlite, a zip or a log folder here"), this);
    title->setTextFormat(Qt::PlainText);
    title->setAlignment(Qt::AlignCenter);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    auto *hint = new QLabel(tr("What ARA Records Ansible left among the logs of a job, in an archive, in a folder of many jobs, or behind a link. Nothing is ever written to it."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    auto *open = new QPushButton(tr("&Open…"), this);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto *folder = new QPushButton(tr("Open &folder…"), this);
    connect(folder, &QPushButton::clicked, this, &StartPage::folderRequested);
    auto *server = new QPushButton(tr("Add &server…"), this);
    connect(server, &QPushButton::clicked, this, &StartPage::serverRequested);

    m_recent->setMaximumWidth(720);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setAccessibleName(m_recentTitle->text());
    const auto choose = [this](const QListWidgetItem *item) { Q_EMIT reportChosen(item->data(Qt::UserRole).toUrl()); };
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    connect(m_recent, &QListWidget::itemActivated, this, choose);

    auto *recent = new QVBoxLayout;
    recent->addWidget(m_recentTitle);
    recent->addWidget(m_recent, 1);
    auto *middle = new QHBoxLayout; // as wide as the list may be, in the middle
    middle->addStretch(1);
    middle->addLayout(recent, 1000);
    middle->addStretch(1);

    m_column->setSpacing(10);
    m_column->addStretch(2);
    m_column->addWidget(title);
    m_column->addWidget(hint);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(folder);
    buttons->addWidget(server);
    buttons->addStretch();
    m_column->addLayout(buttons);
    m_column->addSpacing(16);
    m_column->addLayout(middle, 3);
    m_column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(m_column, 3);
    layout->addStretch(1);
    setRecent({});
}

void StartPage::setRecent(const QList<QUrl> &reports)
{
    m_recent->clear();
    for (const QUrl &report : reports) {
        const QString path = report.isLocalFile() ? report.toLocalFile() : report.toDisplayString(QUrl::RemoveUserInfo);
        auto *item = new QListWidgetItem(oneLine(path), m_recent);
        item->setData(Qt::UserRole, report);
        item->setToolTip(plainToolTip(path));
    }
    m_recentTitle->setVisible(!reports.isEmpty());
    m_recent->setVisible(!reports.isEmpty());
    m_column->setStretch(m_column->count() - 1, reports.isEmpty() ? 3 : 1); // else what is left stands too low
}

} // namespace aviary
