// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/resultdetail.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace aviary {

class DetailPartView;

// The parts of a result, or of an item of a loop, below each other. What a person folded stays folded in the next
// result.
class DetailParts : public QWidget
{
    Q_OBJECT
public:
    explicit DetailParts(QWidget *parent = nullptr);

    void setDetail(const ResultDetail &detail, const QString &rootPath = {});
    void clear();
    const std::vector<DetailPartView *> &parts() const { return m_parts; }
    bool isSettled() const;
    // How much room there is: the height in which a part is to be read.
    void setRoom(int height);

Q_SIGNALS:
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void checkSettled();

    QVBoxLayout *m_layout;
    std::vector<DetailPartView *> m_parts;
    QHash<DetailPart::Kind, bool> m_folded;
    int m_room = 300;
};

} // namespace aviary
