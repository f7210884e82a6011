// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QToolTip>

// Reads everything that a window shows, and says what of it is no plain text.
namespace aviary::test {

class ShownPlain
{
public:
    // `body` stands between ⟦ and ⟧ wherever the recording has a text: it must come out as it is, or end in "…".
    // Empty: only what holds for any text is looked at.
    explicit ShownPlain(const QString &body)
        : m_body(body)
    {
    }

    const QStringList &problems() const { return m_problems; }
    // How many texts of the recording were seen: a walk that saw none proves nothing.
    int marksSeen() const { return m_marks; }
    void setPlace(const QString &place) { m_place = place; }

    void readWindow(QWidget *window)
    {
        readWidget(window);
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(window))
                readWidget(widget);
        }
        for (QAction *action : window->findChildren<QAction *>())
            readAction(action);
    }

    // The tool tips that one sees who stops at every `step` pixels of the window.
    void readToolTips(QWidget *window, int step)
    {
        for (int y = step / 2; y < window->height(); y += step) {
            for (int x = step / 2; x < window->width(); x += step) {
                QWidget *under = window->childAt(x, y);
                if (!under)
                    continue;
                const QPoint at = under->mapFrom(window, QPoint(x, y));
                QHelpEvent event(QEvent::ToolTip, at, under->mapToGlobal(at));
                QApplication::sendEvent(under, &event);
                for (const QWidget *tip : QApplication::topLevelWidgets()) {
                    if (tip->inherits("QTipLabel") && tip->isVisible() && tip->width() > 1280)
                        complain(QStringLiteral("tool tip"), QStringLiteral("is %1 pixels wide").arg(tip->width()));
                }
                if (QToolTip::isVisible())
                    readTip(QString::fromLatin1(under->parentWidget()->metaObject()->className()), QToolTip::text());
                QToolTip::hideText();
            }
        }
    }

    void readMenu(const QMenu *menu)
    {
        readWithMnemonic(QStringLiteral("menu title"), menu->title());
        for (const QAction *action : menu->actions())
            readAction(action);
        if (menu->sizeHint().width() > 1280)
            complain(QStringLiteral("menu"), QStringLiteral("is %1 pixels wide").arg(menu->sizeHint().width()));
    }

    void readModel(const QString &where, const QAbstractItemModel *model, const QModelIndex &parent = {}, int depth = 0)
    {
        if (depth == 0) {
            for (int column = 0; column < model->columnCount(); ++column) {
                readPlain(where, model->headerData(column, Qt::Horizontal).toString());
                readTip(where, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            }
        }
        for (int row = 0; row < std::min(model->rowCount(parent), 300); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                readPlain(where, index.data().toString());
                readTip(where, index.data(Qt::ToolTipRole).toString());
                readPlain(where, index.data(Qt::AccessibleTextRole).toString());
                readPlain(where, index.data(Qt::AccessibleDescriptionRole).toString());
            }
            if (depth < 5)
                readModel(where, model, model->index(row, 0, parent), depth + 1);
        }
    }

private:
    void complain(const QString &where, const QString &what)
    {
        // Once for each sort of place: a recording holds many alike.
        if (const QString sort = where + what.left(15); !m_sorts.contains(sort)) {
            m_sorts.insert(sort);
            m_problems << m_place + QStringLiteral(": ") + where + QStringLiteral(": ") + what.left(300);
        }
    }

    void readPlain(const QString &where, const QString &text)
    {
        for (const QChar c : text) {
            if ((c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7f)) {
                complain(where, QStringLiteral("a control character in ") + text);
                break;
            }
            if ((c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))) {
                complain(where, QStringLiteral("what follows is turned around in ") + text);
                break;
            }
        }
        readMarks(where, text);
    }

    void readMarks(const QString &where, const QString &text)
    {
        if (m_body.isEmpty())
            return;
        for (qsizetype mark = text.indexOf(u'⟦'); mark >= 0; mark = text.indexOf(u'⟦', mark + 1)) {
            ++m_marks;
            const QStringView rest = QStringView(text).sliced(mark + 1);
            qsizetype same = 0;
            while (same < rest.size() && same < m_body.size() && rest[same] == m_body[same])
                ++same;
            if (same < m_body.size() && !rest.sliced(same).trimmed().startsWith(u'…'))
                complain(where, QStringLiteral("not as it was recorded: ") + text.sliced(mark));
        }
    }

    void readTip(const QString &where, const QString &tip)
    {
        QString text = tip;
        if (Qt::mightBeRichText(tip))
            text = QTextDocumentFragment::fromHtml(tip).toPlainText().remove(QChar(0x200b)); // where it may be broken
        if (text.size() > 25'000)
            complain(where, QStringLiteral("a tool tip of %1 characters").arg(text.size()));
        readPlain(where + QStringLiteral(" (tool tip)"), text);
    }

    void readWithMnemonic(const QString &where, const QString &text)
    {
        QString shown;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'&' && ++i == text.size())
                break;
            shown += text[i];
        }
        readPlain(where, shown);
    }

    void readAction(const QAction *action)
    {
        readWithMnemonic(QStringLiteral("action"), action->text());
        const auto shows = [](const QObject *object) {
            const auto *menu = qobject_cast<const QMenu *>(object);
            return menu ? menu->toolTipsVisible() : object->inherits("QToolButton");
        };
        if (std::ranges::any_of(action->associatedObjects(), shows))
            readTip(QStringLiteral("action"), action->toolTip());
        if (action->text().contains(u'⟦') && action->text().contains(u'\t'))
            complain(QStringLiteral("action"), QStringLiteral("a tab makes keys of ") + action->text());
    }

    void readWidget(QWidget *widget)
    {
        if (widget->inherits("QTipLabel"))
            return; // see readTip()
        const QString where = QString::fromLatin1(widget->metaObject()->className());
        readPlain(where, widget->windowTitle());
        readTip(where, widget->toolTip());
        readPlain(where, widget->statusTip());
        readTip(where, widget->whatsThis());
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget)) {
            readPlain(where + QStringLiteral(" (name)"), accessible->text(QAccessible::Name));
            const QString description = accessible->text(QAccessible::Description);
            readPlain(where + QStringLiteral(" (description)"), description);
            if (description.contains(QStringLiteral("</p>")))
                complain(where, QStringLiteral("read aloud with its markup: ") + description);
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            readPlain(where, label->text());
            if (label->textFormat() != Qt::PlainText
                && (label->textFormat() != Qt::AutoText || Qt::mightBeRichText(label->text())))
                complain(where, QStringLiteral("rich text: ") + label->text());
            if (label->textFormat() != Qt::PlainText && label->text().contains(u'⟦'))
                complain(where, QStringLiteral("might be taken for rich text: ") + label->text());
            if (label->openExternalLinks())
                complain(where, QStringLiteral("opens links by itself"));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            readWithMnemonic(where, button->text());
            if (button->text().contains(u'⟦') && !button->shortcut().isEmpty())
                complain(where, QStringLiteral("takes the keys %1 from its text").arg(button->shortcut().toString()));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                readWithMnemonic(where, tabs->tabText(i));
                readTip(where, tabs->tabToolTip(i));
            }
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            readModel(where, combo->model());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            readMarks(where, line->text()); // to be copied: as it is
        } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
            readWithMnemonic(where, group->title());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            if (view->model())
                readModel(where, view->model());
        } else if (const auto *scene = qobject_cast<const QGraphicsView *>(widget)) {
            for (const QGraphicsItem *item : scene->items()) {
                if (const auto *simple = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
                    readPlain(where, simple->text());
                const auto *rich = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
                if (rich && rich->toPlainText().contains(u'⟦'))
                    complain(where, QStringLiteral("an item of rich text: ") + rich->toPlainText());
            }
        } else if (qobject_cast<const QTextEdit *>(widget)) {
            complain(where, QStringLiteral("a view of rich text"));
        }
    }

    const QString m_body;
    QString m_place;
    QStringList m_problems;
    QSet<QString> m_sorts;
    int m_marks = 0;
};

} // namespace aviary::test
