#include "app/widgets/button.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace timeslice {

namespace {
constexpr int kHeight = 30;
constexpr int kPadding = 11;
constexpr int kGlyph = 16;
constexpr int kArrow = 12;
constexpr int kGap = 6;
constexpr double kRadius = 7;
} // namespace

Button::Button(ButtonKind kind, QWidget* parent) : QToolButton(parent), m_kind(kind) {
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Button::setKind(ButtonKind kind) {
    m_kind = kind;
    update();
}

void Button::setGlyph(Glyph glyph) {
    m_glyph = glyph;
    updateGeometry();
    update();
}

void Button::setProgress(double progress) {
    m_progress = progress;
    update();
}

void Button::setOpensPopup(bool opens) {
    m_opensPopup = opens;
    updateGeometry();
}

void Button::setShortest(int characters) {
    m_shortest = characters;
    updateGeometry();
}

int Button::widthFor(const QString& shown) const {
    const bool onlyGlyph = shown.isEmpty() && !hasArrow();
    if (onlyGlyph) return kHeight;
    int width = 2 * kPadding;
    if (m_glyph != Glyph::None) width += kGlyph + (shown.isEmpty() ? 0 : kGap);
    if (!shown.isEmpty()) width += fontMetrics().horizontalAdvance(shown);
    if (hasArrow()) width += kArrow + 4;
    return width;
}

QSize Button::sizeHint() const {
    return {widthFor(text()) + 2, std::max(kHeight, fontMetrics().height() + 12)};
}

QSize Button::minimumSizeHint() const {
    const QString shortest =
        text().size() > m_shortest ? text().left(m_shortest - 1) + QChar(0x2026) : text();
    return {widthFor(shortest) + 2, sizeHint().height()};
}

QColor Button::textColor() const {
    if (m_kind == ButtonKind::Primary && isEnabled()) return palette().color(QPalette::HighlightedText);
    const bool quiet =
        m_kind == ButtonKind::Flat && text().isEmpty() && !underMouse() && !(hasFocus() && m_ring);
    const auto role = quiet ? QPalette::PlaceholderText : QPalette::ButtonText;
    QColor color = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, role);
    if (isCheckable() && isChecked()) color = palette().color(QPalette::Highlight);
    return color;
}

void Button::paintFrame(QPainter& painter) const {
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = palette().color(QPalette::Base);
    QColor line = palette().color(QPalette::Mid);
    if (m_kind == ButtonKind::Primary) {
        fill = underMouse() || isDown() ? accent.darker(isDown() ? 118 : 108) : accent;
        line = fill;
    } else if (underMouse() || isDown() || isChecked()) {
        QColor tint = accent;
        tint.setAlpha(isDown() ? 46 : 26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_kind == ButtonKind::Framed ? fill : Qt::transparent);
        painter.drawRoundedRect(box, kRadius, kRadius);
        fill = tint;
    } else if (m_kind == ButtonKind::Flat) {
        fill = Qt::transparent;
    }
    if (m_kind == ButtonKind::Flat) line = Qt::transparent;
    if (hasFocus() && m_ring) line = m_kind == ButtonKind::Primary ? palette().color(QPalette::Text) : accent;
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, kRadius, kRadius);
}

void Button::paintContents(QPainter& painter) const {
    const QColor color = textColor();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect room = rect();
    if (text().isEmpty() && !hasArrow()) {
        paintGlyph(painter, m_glyph, QRectF(room.center() - QPoint(7, 7), QSizeF(kGlyph, kGlyph)), color);
        return;
    }
    room.adjust(kPadding, 0, -kPadding, 0);
    const auto takeEdge = [&room, mirrored](int width, bool leading) {
        const bool left = leading != mirrored;
        const QRect part(left ? room.left() : room.right() - width + 1, room.top(), width, room.height());
        room.adjust(left ? width : 0, 0, left ? 0 : -width, 0);
        return part;
    };
    if (m_glyph != Glyph::None) {
        paintGlyph(painter, m_glyph, QRectF(takeEdge(kGlyph, true)).adjusted(1, 1, -1, -1), color);
        takeEdge(kGap, true);
    }
    if (hasArrow()) paintGlyph(painter, Glyph::Down, takeEdge(kArrow, false), color);
    painter.setPen(color);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(
        room, Qt::AlignVCenter | (hasArrow() || m_glyph != Glyph::None ? Qt::AlignLeading : Qt::AlignHCenter),
        shown);
}

void Button::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QToolButton::focusInEvent(event);
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    paintFrame(painter);
    if (m_progress >= 0) {
        const double width = (this->width() - 8) * std::min(m_progress, 1.0);
        const double x = layoutDirection() == Qt::RightToLeft ? this->width() - 4 - width : 4;
        painter.fillRect(QRectF(x, height() - 5, width, 2.5), textColor());
    }
    paintContents(painter);
}

} // namespace timeslice
