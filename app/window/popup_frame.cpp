#include "app/window/popup_frame.h"

#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace timeslice {

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
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

} // namespace timeslice
