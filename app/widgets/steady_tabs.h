// SteadyTabs: tabs that the wheel does not switch: scrolling must not change what the pointer passes over.
// They show the focus, which a style sheet leaves out.
#pragma once

#include <QPainter>
#include <QTabBar>
#include <QWheelEvent>

namespace timeslice {

class SteadyTabs : public QTabBar {
    Q_OBJECT
  public:
    using QTabBar::QTabBar;

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void paintEvent(QPaintEvent* event) override {
        QTabBar::paintEvent(event);
        if (!hasFocus()) return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(QRectF(tabRect(currentIndex())).adjusted(0.5, 2.5, -12.5, -4.5), 5, 5);
    }
};

} // namespace timeslice
