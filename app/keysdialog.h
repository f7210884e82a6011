// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace aviary {

class Actions;

// F1: every action with its keys. Not modal: one reads it beside the window while trying.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const Actions &actions, QWidget *parent);
};

} // namespace aviary
