#include "app/timeline/timeline_plottable.h"

namespace timeslice {

TimelinePlottable::TimelinePlottable(QCPAxis* keys, QCPAxis* values, Paint paint)
    : QCPAbstractPlottable(keys, values), m_paint(std::move(paint)) {
    setSelectable(QCP::stNone);
}

double TimelinePlottable::selectTest(const QPointF&, bool, QVariant*) const {
    return -1;
}

QCPRange TimelinePlottable::getKeyRange(bool& found, QCP::SignDomain) const {
    found = false;
    return {};
}

QCPRange TimelinePlottable::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = false;
    return {};
}

void TimelinePlottable::draw(QCPPainter* painter) {
    m_paint(painter);
}

void TimelinePlottable::drawLegendIcon(QCPPainter*, const QRectF&) const {}

TimelineOverlay::TimelineOverlay(QCustomPlot* plot, const QString& layer, Paint paint)
    : QCPLayerable(plot, layer), m_paint(std::move(paint)) {}

void TimelineOverlay::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(true);
}

void TimelineOverlay::draw(QCPPainter* painter) {
    m_paint(painter);
}

} // namespace timeslice
