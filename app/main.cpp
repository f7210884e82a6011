// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

int main(int argc, char **argv)
{
    return aviary::runGui(argc, argv);
}
