#include "app/widgets/popup_frame.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace timeslice {

namespace {

// A popup that grows while it is open moves up and to the side, as far as it must.
class StaysOnScreen : public QObject {
  public:
    explicit StaysOnScreen(QWidget* popup) : QObject(popup), m_popup(popup) {
        popup->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == m_popup && event->type() == QEvent::Resize) {
            const QRect screen = m_popup->screen()->availableGeometry();
            const QPoint most = screen.bottomRight() - QPoint(m_popup->width() + 3, m_popup->height() + 3);
            m_popup->move(std::max(screen.left(), std::min(m_popup->x(), most.x())),
                          std::max(screen.top(), std::min(m_popup->y(), most.y())));
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    QWidget* m_popup;
};

} // namespace

void openPopup(QWidget* popup, const QWidget* anchor) {
    popup->adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect box(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const QSize size = popup->size();
    const bool fromRight =
        box.left() + size.width() > screen.right() || anchor->layoutDirection() == Qt::RightToLeft;
    const int x = fromRight ? box.right() - size.width() + 1 : box.left();
    const bool above = box.bottom() + 4 + size.height() > screen.bottom();
    const int y = above ? screen.bottom() - size.height() - 4 : box.bottom() + 4;
    popup->move(std::clamp(x, screen.left(), std::max(screen.left(), screen.right() - size.width())),
                std::max(screen.top(), y));
    new StaysOnScreen(popup);
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

} // namespace timeslice
