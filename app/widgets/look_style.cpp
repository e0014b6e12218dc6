#include "app/widgets/look_style.h"

#include "app/widgets/glyphs.h"

#include <QPainter>
#include <QStyleOption>

namespace timeslice {

namespace {

void paintCheckBox(const QStyleOption& option, QPainter& painter) {
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(enabled ? 1 : 0.45);
    const QColor accent = option.palette.color(QPalette::Highlight);
    const bool marked = on || (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus));
    painter.setPen(QPen(marked ? accent : option.palette.color(QPalette::PlaceholderText), 1.2));
    painter.setBrush(on ? accent : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (on) paintGlyph(painter, Glyph::Check, box, option.palette.color(QPalette::HighlightedText));
    painter.restore();
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case PE_IndicatorCheckBox:
        return paintCheckBox(*option, *painter);
    case PE_IndicatorMenuCheckMark: // see Menu
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
        return 9;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    if (hint == SH_ToolTip_WakeUpDelay) return 450;
    if (hint == SH_Slider_AbsoluteSetButtons) return Qt::LeftButton; // a click jumps there
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace timeslice
