// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/valuetexts.h"

#include "views/compare/jsonsides.h"
#include "views/compare/sidesview.h"

#include <QItemSelectionModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace aviary {

namespace {

// What is longer does not stand in a column.
constexpr qsizetype LongText = 60;

bool isLong(const JsonValue &value)
{
    return value.isString() && (value.sourceSize() > LongText || value.source().contains("\\n"));
}

} // namespace

ValueTexts::ValueTexts(JsonSides *values, QWidget *parent)
    : QWidget(parent)
    , m_values(values)
    , m_sides(new SidesView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);
    hide();
    connect(m_sides, &SidesView::settled, this, &ValueTexts::settled);
    connect(values->tree()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ValueTexts::showValue);
    connect(values->model(), &QAbstractItemModel::modelReset, this, [this] { showValue({}); });
}

void ValueTexts::setMaximumVisibleLines(int lines)
{
    m_sides->setMaximumVisibleLines(lines);
}

void ValueTexts::setNoiseShown(bool shown)
{
    m_sides->setNoiseShown(shown);
}

bool ValueTexts::isSettled() const
{
    return !m_isReading && (isHidden() || m_sides->isSettled());
}

void ValueTexts::showValue(const QModelIndex &index)
{
    m_reading = {};
    m_isReading = false;
    m_sides->clear();
    if (!index.isValid()) {
        hide();
        return;
    }
    const JsonChange &change = m_values->model()->changeOf(index);
    const bool isText
        = change.change == JsonChange::Change::Changed && change.left.isString() && change.right.isString();
    setVisible(isText && (isLong(change.left) || isLong(change.right)));
    if (isHidden())
        return;
    m_isReading = true;
    const JsonDifference &difference = m_values->model()->difference();
    // The documents keep the values.
    m_reading = Job<Both<QByteArray>>(
        QtConcurrent::run([left = change.left, right = change.right, leftDocument = difference.leftDocument,
                           rightDocument = difference.rightDocument]() -> Result<Both<QByteArray>> {
            return Both<QByteArray>{left.toUtf8(), right.toUtf8()};
        }));
    m_reading.then(this, [this, where = noiseUnderKey(change.key)](const Result<Both<QByteArray>> &texts) {
        m_isReading = false;
        m_sides->setTexts({.left = texts->left, .right = texts->right, .noiseIn = where});
    });
}

} // namespace aviary
