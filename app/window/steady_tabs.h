// SteadyTabs: tabs that the wheel does not switch: who scrolls must not change what the pointer passes over.
#pragma once

#include <QTabBar>
#include <QWheelEvent>

namespace timeslice {

class SteadyTabs : public QTabBar {
    Q_OBJECT
  public:
    using QTabBar::QTabBar;

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace timeslice
