#include "app/widgets/key_habits.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QToolButton>

namespace timeslice {

namespace {

bool isEnter(const QKeyEvent& event) {
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

// Whether Enter presses it.
bool press(QObject* focus) {
    if (auto* list = qobject_cast<QComboBox*>(focus)) {
        list->showPopup();
        return true;
    }
    auto* button = qobject_cast<QAbstractButton*>(focus);
    if (!button) return false;
    auto* tool = qobject_cast<QToolButton*>(button);
    if (tool && tool->menu())
        tool->showMenu();
    else
        button->click();
    return true;
}

} // namespace

KeyHabits::KeyHabits(QApplication& application) : QObject(&application) {
    application.installEventFilter(this);
}

bool KeyHabits::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !watched->isWidgetType()) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::ShortcutOverride)
        return key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier; // nobody claims it
    return isEnter(*key) && (key->isAutoRepeat() || press(watched));
}

} // namespace timeslice
