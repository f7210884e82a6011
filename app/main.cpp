// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "app/verbs/verb.h"

int main(int argc, char **argv)
{
    if (const aviary::Verb *verb = aviary::findVerb(argc, argv))
        return verb->start(argc, argv);
    if (const std::optional<int> status = aviary::runWithoutWindow(argc, argv))
        return *status;
    return aviary::runGui(argc, argv);
}
