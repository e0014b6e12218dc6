#include "app/widgets/elided_label.h"

#include <QPainter>

namespace timeslice {

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    if (const QString whole = shown == text() ? QString() : text(); toolTip() != whole) setToolTip(whole);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, static_cast<int>(alignment()), shown);
}

} // namespace timeslice
