#include "app/widgets/chooser.h"

#include "app/widgets/glyphs.h"

#include <QAbstractItemView>
#include <QListView>
#include <QPainter>
#include <QWheelEvent>

namespace timeslice {

Chooser::Chooser(QWidget* parent) : QComboBox(parent) {
    setView(new QListView(this));
    view()->setProperty("role", QStringLiteral("choices"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Chooser::sizeHint() const {
    int widest = 40;
    for (int i = 0; i < count(); ++i) widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {widest + 38, fontMetrics().height() + 11};
}

QSize Chooser::minimumSizeHint() const {
    return {60, sizeHint().height()};
}

void Chooser::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool marked = hasFocus() || underMouse();
    painter.setPen(palette().color(marked ? QPalette::Highlight : QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor color = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    paintGlyph(painter, Glyph::Down, QRectF(mirrored ? 7 : width() - 19, 0, 12, height()), color);
    painter.setPen(color);
    const QRect room = rect().adjusted(mirrored ? 24 : 8, 0, mirrored ? -8 : -24, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, room.width()));
}

// Scrolling a panel must not change what the pointer passes over.
void Chooser::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace timeslice
