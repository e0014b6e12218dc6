#include "app/widgets/elided_label.h"

#include <QPainter>

namespace timeslice {

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, room.width());
    QStringList told;
    if (shown != text()) told << text();
    if (!m_details.isEmpty()) told << m_details;
    if (const QString tip = told.join(u'\n'); toolTip() != tip) setToolTip(tip);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, static_cast<int>(alignment()), shown);
}

} // namespace timeslice
