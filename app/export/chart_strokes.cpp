#include "app/export/chart_strokes.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

ChartPoint between(const ChartPoint& from, const ChartPoint& to, double share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

void addPiece(LayerItems& layer, const ChartPoint& from, const ChartPoint& to, const Stroke& stroke) {
    layer.lines.push_back({from.x, from.y, to.x, to.y, stroke.color, stroke.width, 0});
}

} // namespace

void addCurve(LayerItems& layer, const std::vector<ChartPoint>& points, const Stroke& stroke) {
    double walked = 0; // since the last dash or gap began
    bool drawing = true;
    for (size_t i = 1; i < points.size(); ++i) {
        const ChartPoint& from = points[i - 1];
        const ChartPoint& to = points[i];
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        if (stroke.dash <= 0 || length <= 0) {
            if (length > 0) addPiece(layer, from, to, stroke);
            continue;
        }
        for (double at = 0; at < length;) {
            const double step = std::min(stroke.dash - walked, length - at);
            if (drawing)
                addPiece(layer, between(from, to, at / length), between(from, to, (at + step) / length),
                         stroke);
            at += step;
            walked += step;
            if (walked < stroke.dash) continue;
            walked = 0;
            drawing = !drawing;
        }
    }
}

std::vector<ChartPoint> below(double top, const std::vector<ChartPoint>& points) {
    std::vector<ChartPoint> kept;
    for (size_t i = 0; i < points.size(); ++i) {
        const bool inside = points[i].y >= top;
        if (i > 0 && inside != (points[i - 1].y >= top)) {
            const double share = (top - points[i - 1].y) / (points[i].y - points[i - 1].y);
            kept.push_back(between(points[i - 1], points[i], share));
            // A curve that leaves does not come back: the laws have one peak.
            if (!inside) break;
        }
        if (inside) kept.push_back(points[i]);
    }
    return kept;
}

} // namespace timeslice
