#include "app/widgets/frames.h"

#include <QPainter>
#include <QWidget>

namespace timeslice {

void paintCardFrame(QWidget& widget, QPalette::ColorRole outline) {
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widget.palette().color(outline));
    painter.setBrush(widget.palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace timeslice
