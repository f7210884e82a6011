// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/groups.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace aviary {

// What figures are told of: tasks, roles, actions or hosts; with `all`, of all of them as well. Arrow keys switch.
class KindSwitch : public QWidget
{
    Q_OBJECT
public:
    KindSwitch(bool all, QWidget *parent);

    // Nothing: all.
    std::optional<GroupKind> kind() const;
    void setKind(std::optional<GroupKind> kind);

Q_SIGNALS:
    void kindChanged();

private:
    QButtonGroup *m_buttons;
};

} // namespace aviary
