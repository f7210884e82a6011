// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <QPointer>

namespace aviary {

// The news of the source that a widget reads from just now: what could not be read of it may be by then, as when a
// server is back. GUI thread.
class SourceNews
{
public:
    // `read` is called with each, as long as `context` lives and no other source is followed.
    template <class Fn>
    void follow(ReportSource *source, QObject *context, Fn read)
    {
        if (m_source == source)
            return;
        QObject::disconnect(m_connection);
        m_source = source;
        if (source)
            m_connection = QObject::connect(source, &ReportSource::changed, context, [read](SourceChange change) {
                if (change == SourceChange::Written)
                    read();
            });
    }

private:
    QPointer<ReportSource> m_source;
    QMetaObject::Connection m_connection;
};

// Whether the same may be read later: what stood in the way is the server's, not the content's.
inline bool mayPass(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Access || error.kind == Error::Kind::Busy;
}

} // namespace aviary
