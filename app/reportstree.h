// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace aviary {

class Place;
class ReportsModel;
class Session;

// Keeps the tree of reports as the session is. GUI thread.
class ReportsTree : public QObject
{
    Q_OBJECT
public:
    ReportsTree(Session *session, ReportsModel *model);

private:
    void setPlace(const Place *place);

    Session *m_session;
    ReportsModel *m_model;
};

} // namespace aviary
