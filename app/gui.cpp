// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "app/application.h"

namespace aviary {

int runGui(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpApplication(application);
    return 0;
}

} // namespace aviary
