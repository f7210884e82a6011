// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savecopydialog.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace aviary {

SaveCopyDialog::SaveCopyDialog(const QString &report, const std::vector<Playbook> &playbooks,
                               const std::vector<PlaybookId> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_playbooks(new QListWidget(this))
    , m_all(new QCheckBox(this))
    , m_withoutContents(new QCheckBox(tr("Without &contents of results"), this))
    , m_withoutFacts(new QCheckBox(tr("Without &facts"), this))
    , m_withoutFiles(new QCheckBox(tr("Without the &texts of files"), this))
    , m_onlyFailures(new QCheckBox(tr("&Only failed and unreachable results"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save a copy"));
    m_playbooks->setPalette(listPalette(palette())); // marks keep their colours on a selected row
    m_playbooks->setUniformItemSizes(true);
    m_playbooks->setIconSize(QSize(16, 16)); // as in every list of playbooks
    m_playbooks->setTextElideMode(Qt::ElideMiddle);
    m_playbooks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_playbooks->setAccessibleName(tr("Playbooks"));
    m_all->setText(tr("&All playbooks"));
    fill(playbooks, chosen);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ElidedLabel(report, this));
    layout->addWidget(m_all);
    layout->addWidget(m_playbooks, 1);
    for (QCheckBox *box : {m_withoutContents, m_withoutFacts, m_withoutFiles, m_onlyFailures})
        layout->addWidget(box);
    layout->addWidget(buttons);
    // Of one there is no choice.
    m_all->setVisible(playbooks.size() > 1);
    m_playbooks->setVisible(playbooks.size() > 1);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_all, &QCheckBox::clicked, this, [this] { markAll(m_all->checkState() != Qt::Unchecked); });
    connect(m_playbooks, &QListWidget::itemChanged, this, &SaveCopyDialog::tellMarked);
    tellMarked();
    constexpr int Columns = 70;
    resize(fontMetrics().averageCharWidth() * Columns, sizeHint().height());
    m_save->setFocus();
}

void SaveCopyDialog::fill(const std::vector<Playbook> &playbooks, const std::vector<PlaybookId> &chosen)
{
    for (const Playbook &playbook : playbooks) {
        const QStringList parts{titleOf(playbook), nameOf(playbook.state), formatDateTime(playbook.started)};
        auto *item = new QListWidgetItem(iconOf(playbook.state, palette()), oneLine(parts.join(u" · "_s)), m_playbooks);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, raw(playbook.id));
        const bool isChosen = chosen.empty() || std::ranges::contains(chosen, playbook.id);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (isChosen && !m_playbooks->currentItem())
            m_playbooks->setCurrentItem(item);
    }
}

void SaveCopyDialog::markAll(bool isMarked)
{
    {
        const QSignalBlocker quiet(m_playbooks);
        for (int row = 0; row < m_playbooks->count(); ++row)
            m_playbooks->item(row)->setCheckState(isMarked ? Qt::Checked : Qt::Unchecked);
    }
    tellMarked();
}

void SaveCopyDialog::tellMarked()
{
    const auto marked = choice().playbooks.size();
    const bool areAll = marked == 0 && (m_playbooks->count() == 0 || m_playbooks->item(0)->checkState() == Qt::Checked);
    m_all->setCheckState(areAll ? Qt::Checked : marked > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
    m_save->setEnabled(areAll || marked > 0);
}

CopyChoice SaveCopyDialog::choice() const
{
    CopyChoice choice;
    for (int row = 0; row < m_playbooks->count(); ++row) {
        if (const QListWidgetItem *item = m_playbooks->item(row); item->checkState() == Qt::Checked)
            choice.playbooks.push_back(PlaybookId{item->data(Qt::UserRole).toLongLong()});
    }
    if (std::ssize(choice.playbooks) == m_playbooks->count())
        choice.playbooks.clear();
    choice.withContents = !m_withoutContents->isChecked();
    choice.withFacts = !m_withoutFacts->isChecked();
    choice.withFiles = !m_withoutFiles->isChecked();
    choice.onlyFailures = m_onlyFailures->isChecked();
    return choice;
}

} // namespace aviary
