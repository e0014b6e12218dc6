#include "app/timeline/display_cut.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr double kTolerance = 0.5; // pixels that a text may reach over the cut

double rightOf(const TextItem& text, const TextMeasure& measure) {
    if (text.align == Align::Right) return text.x;
    const double width = measure.width(text.text, text.size, text.weight);
    return text.align == Align::Left ? text.x + width : text.x + width / 2;
}

void addLine(std::vector<LineItem>& lines, LineItem line, double x) {
    if (line.y1 == line.y2) {
        line.x2 = std::min(line.x2, x);
        if (line.x1 < line.x2) lines.push_back(line);
    } else if ((line.x1 + line.x2) / 2 <= x) {
        lines.push_back(line);
    }
}

} // namespace

DisplayList cutAt(const DisplayList& list, double x, const TextMeasure& measure) {
    DisplayList result;
    result.width = list.width;
    result.height = list.height;
    result.hatchScale = list.hatchScale;
    result.styles = list.styles;
    for (size_t i = 0; i < kLayerCount; ++i) {
        const LayerItems& from = list.layers[i];
        LayerItems& to = result.layers[i];
        for (RectItem rect : from.rects) {
            rect.width = std::min(rect.width, x - rect.x);
            if (rect.width > 0) to.rects.push_back(rect);
        }
        for (const LineItem& line : from.lines) addLine(to.lines, line, x);
        std::ranges::copy_if(from.dots, std::back_inserter(to.dots),
                             [x](const DotItem& dot) { return dot.x <= x; });
        std::ranges::copy_if(from.texts, std::back_inserter(to.texts),
                             [&](const TextItem& text) { return rightOf(text, measure) <= x + kTolerance; });
    }
    return result;
}

} // namespace timeslice
