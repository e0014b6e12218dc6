#include "app/shell/session_keeper.h"

#include <QEvent>
#include <QWidget>

namespace timeslice {

SessionKeeper::SessionKeeper(std::function<void()> save, QObject* parent)
    : QObject(parent), m_save(std::move(save)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWithin);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::saveNow);
}

void SessionKeeper::follow(QWidget* window) {
    window->installEventFilter(this);
}

bool SessionKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        event->type() == QEvent::WindowStateChange)
        changed();
    return QObject::eventFilter(watched, event);
}

// A running timer is not restarted: continuous changes must not delay saving.
void SessionKeeper::changed() {
    if (m_begun && !m_timer.isActive()) m_timer.start();
}

void SessionKeeper::saveNow() {
    m_timer.stop();
    if (m_begun) m_save();
}

} // namespace timeslice
