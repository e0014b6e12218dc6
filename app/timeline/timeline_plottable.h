// How QCustomPlot paints a timeline: one plottable for the display list, one layerable above it for what
// moves.
#pragma once

#include "app/timeline/plot.h"

#include <functional>

namespace timeslice {

// Paints by a function of its owner's; has no data of its own.
class TimelinePlottable : public QCPAbstractPlottable {
    Q_OBJECT
  public:
    using Paint = std::function<void(QCPPainter*)>;
    TimelinePlottable(QCPAxis* keys, QCPAxis* values, Paint paint);

    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

  protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

  private:
    Paint m_paint;
};

// On a buffered layer of its own, so that painting it anew leaves everything below as it is.
class TimelineOverlay : public QCPLayerable {
    Q_OBJECT
  public:
    using Paint = std::function<void(QCPPainter*)>;
    TimelineOverlay(QCustomPlot* plot, const QString& layer, Paint paint);

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

  private:
    Paint m_paint;
};

} // namespace timeslice
