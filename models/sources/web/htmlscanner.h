// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace aviary {

// Goes through HTML of any quality once, tag by tag; enough to read links, far from a browser. Comments, scripts and
// style sheets are passed over. Views are into the text given.
class HtmlScanner
{
public:
    struct Piece
    {
        enum class Kind { Text, Begin, End, Nothing } kind = Kind::Nothing; // Nothing: it is over
        QByteArrayView text; // of Text: still with its entities
        QByteArray tag; // of Begin and End: in lower case
        QByteArrayView href; // of Begin
    };

    explicit HtmlScanner(QByteArrayView html)
        : m_html(html)
    {
    }
    Piece next();

private:
    QByteArrayView readAttributes(); // up to behind the ">"; gives the href
    QByteArrayView readValue();
    void skipTo(QByteArrayView end);
    void skipSpace();
    bool isAtEnd() const { return m_at >= m_html.size(); }

    QByteArrayView m_html;
    qsizetype m_at = 0;
};

// &amp; &#39; &#x27; and the like as characters; what is no entity stays.
QString withoutEntities(QByteArrayView html);

} // namespace aviary
