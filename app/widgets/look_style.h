// LookStyle: Fusion with our own check boxes, drawn from the palette. The style sheet does the rest.
#pragma once

#include <QProxyStyle>

namespace timeslice {

class LookStyle : public QProxyStyle {
    Q_OBJECT
  public:
    LookStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

} // namespace timeslice
