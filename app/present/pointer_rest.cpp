#include "app/present/pointer_rest.h"

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>

namespace timeslice {

PointerRest::PointerRest(std::chrono::milliseconds after, QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, [this] { setHidden(true); });
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

PointerRest::~PointerRest() {
    setHidden(false);
}

// Of all windows: moved over one of them, or pressed.
bool PointerRest::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        setHidden(false);
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

void PointerRest::setHidden(bool hidden) {
    if (hidden == m_hidden) return;
    m_hidden = hidden;
    if (hidden)
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    else
        QGuiApplication::restoreOverrideCursor();
}

} // namespace timeslice
