// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/findbar.h"

#include "models/recording/format.h"
#include "views/common/findtarget.h"
#include "views/common/palette.h"
#include "views/common/textview.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

class OneText : public FindTarget
{
public:
    explicit OneText(TextView *view)
        : FindTarget(view)
        , m_view(view)
    {
        connect(view, &TextView::hitsChanged, this, &FindTarget::hitsChanged);
        connect(view, &TextView::wrappedAround, this, &FindTarget::wrappedAround);
    }
    QList<QWidget *> texts() const override { return {m_view}; }
    QString selectedTextWithinLine() const override { return m_view->selectedTextWithinLine(); }
    void setQuery(const TextQuery &query) override { m_view->setQuery(query); }
    void findFromView() override { m_view->findFromView(); }
    void findNext(bool backward) override { m_view->findNext(backward); }
    bool isSearching() const override { return m_view->isSearching(); }
    qint64 hitCount() const override { return m_view->hitCount(); }
    qint64 currentHit() const override { return m_view->currentHit(); }

private:
    TextView *m_view;
};

} // namespace

FindBar::FindBar(TextView *view, QWidget *parent)
    : FindBar(new OneText(view), parent)
{
}

FindBar::FindBar(FindTarget *target, QWidget *parent)
    : QWidget(parent)
    , m_target(target)
    , m_texts(target->texts())
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_case(new QCheckBox(tr("Match &case")))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
{
    m_words->setPlaceholderText(tr("Find in this text"));
    m_words->setAccessibleName(tr("Find in this text"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_count->setTextFormat(Qt::PlainText);
    const auto prepare = [](QToolButton *button, const QString &name, const QString &key) {
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(u"%1 (%2)"_s.arg(name, key));
        button->setFocusPolicy(Qt::TabFocus);
    };
    prepare(m_previous, tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText));
    prepare(m_next, tr("Next hit"), QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText));
    prepare(m_close, tr("Close"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    setIcons();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_case);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_close);
    setFocusProxy(m_words);
    hide();

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_target, &FindTarget::hitsChanged, this, &FindBar::showCount);
    connect(m_target, &FindTarget::wrappedAround, this, [this](bool backward) {
        m_wrapped = backward ? tr("went on from the end") : tr("went on from the beginning");
        showCount();
    });
    m_last = m_texts.front();
    for (QWidget *text : std::as_const(m_texts))
        text->installEventFilter(this);
}

void FindBar::open()
{
    const QString selected = m_target->selectedTextWithinLine();
    show();
    if (!selected.isEmpty())
        m_words->setText(selected);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    hide();
    m_target->setQuery({});
    if (hadFocus)
        m_last->setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    m_wrapped.clear();
    m_target->setQuery({m_words->text(), m_case->isChecked()});
    m_target->findFromView();
    showCount();
}

void FindBar::find(bool backward)
{
    if (isHidden() || m_words->text().isEmpty()) {
        open();
        return;
    }
    m_wrapped.clear();
    m_target->findNext(backward);
    showCount();
}

void FindBar::findNext()
{
    find(false);
}

void FindBar::findPrevious()
{
    find(true);
}

void FindBar::showCount()
{
    QString text;
    if (!m_words->text().isEmpty()) {
        if (m_target->isSearching())
            text = tr("searching…");
        else if (m_target->hitCount() == 0)
            text = tr("no hits");
        else if (m_target->currentHit() < 0)
            text = tr("%n hit(s)", nullptr, static_cast<int>(m_target->hitCount()));
        else
            text = tr("%1 of %2").arg(formatCount(m_target->currentHit() + 1), formatCount(m_target->hitCount()));
        if (!m_wrapped.isEmpty())
            text = u"%1 · %2"_s.arg(text, m_wrapped);
    }
    m_count->setText(text);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F3 || (isReturn && m_words->hasFocus()))
        find(event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype text = m_texts.indexOf(watched);
    if (text >= 0 && event->type() == QEvent::FocusIn)
        m_last = m_texts[text];
    if (text < 0 || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Find)) {
        open();
        return true;
    }
    if (key->key() == Qt::Key_F3) {
        find(key->modifiers() & Qt::ShiftModifier);
        return true;
    }
    if (key->key() == Qt::Key_Escape && !isHidden()) {
        close();
        return true;
    }
    return false;
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void FindBar::setIcons()
{
    m_previous->setIcon(actionIcon(u"up"_s, palette()));
    m_next->setIcon(actionIcon(u"down"_s, palette()));
    m_close->setIcon(actionIcon(u"close"_s, palette()));
}

} // namespace aviary
