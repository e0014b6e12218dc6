// The role by which the style sheet knows a widget, also one that changes while it is shown.
#pragma once

#include <QStyle>
#include <QWidget>

namespace timeslice {

inline void setRole(QWidget* widget, const QString& role) {
    if (widget->property("role") == role) return;
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace timeslice
