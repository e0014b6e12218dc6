#include "app/widgets/chooser.h"

#include "app/widgets/glyphs.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QWheelEvent>

namespace timeslice {

Chooser::Chooser(QWidget* parent) : QComboBox(parent) {
    setView(new QListView(this));
    view()->setProperty("role", QStringLiteral("choices"));
    view()->installEventFilter(this);
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

// Enter takes a row of the list, Esc closes it, and nothing else happens. Qt would close the list already when it
// looks for shortcuts; the key itself would then go to what is below: Enter would open the list again, Esc would
// close the popup that the chooser is in.
bool Chooser::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != view() || !isKey) return QComboBox::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape) return QComboBox::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    hidePopup();
    if (isEnter) takeRow();
    return true;
}

void Chooser::takeRow() {
    const int row = view()->currentIndex().row();
    if (row < 0) return;
    setCurrentIndex(row);
    Q_EMIT activated(row);
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
