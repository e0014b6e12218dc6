#include "app/timeline/display_list.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

// The part of the line y = c - x (falling: y = x - c) that lies within the rectangle.
void addDiagonals(std::vector<Segment>& segments, const RectItem& rect, double spacing, bool rising) {
    const double low = rising ? rect.x + rect.y : rect.x - rect.bottom();
    const double high = rising ? rect.right() + rect.bottom() : rect.right() - rect.y;
    for (double c = std::ceil(low / spacing) * spacing; c < high; c += spacing) {
        const double x1 = std::max(rect.x, rising ? c - rect.bottom() : c + rect.y);
        const double x2 = std::min(rect.right(), rising ? c - rect.y : c + rect.bottom());
        if (x1 < x2) segments.push_back({x1, rising ? c - x1 : x1 - c, x2, rising ? c - x2 : x2 - c});
    }
}

// Rows of dots, each second one shifted by half a spacing.
void addDots(std::vector<Segment>& segments, const RectItem& rect, double spacing, double side) {
    const double half = spacing / 2;
    const double inset = side / 2;
    for (double row = std::ceil((rect.y + inset) / half); row * half <= rect.bottom() - inset; ++row) {
        const double shift = std::fmod(row, 2) == 0 ? 0 : half;
        double x = std::ceil((rect.x + inset - shift) / spacing) * spacing + shift;
        for (; x <= rect.right() - inset; x += spacing) segments.push_back({x, row * half, x, row * half});
    }
}

template <typename Item>
void appendMoved(std::vector<Item>& items, const std::vector<Item>& others, double dx, double dy) {
    for (Item item : others) {
        item.x += dx;
        item.y += dy;
        items.push_back(std::move(item));
    }
}

} // namespace

uint32_t DisplayList::styleIndex(const RectStyle& style) {
    const auto found = std::find(styles.begin(), styles.end(), style);
    if (found == styles.end()) {
        styles.push_back(style);
        return static_cast<uint32_t>(styles.size() - 1);
    }
    return static_cast<uint32_t>(found - styles.begin());
}

void DisplayList::addRect(Layer which, double x, double y, double w, double h, const RectStyle& style) {
    if (w <= 0 || h <= 0) return;
    layer(which).rects.push_back({x, y, w, h, styleIndex(style)});
}

void DisplayList::append(const DisplayList& other, double dx, double dy) {
    for (size_t i = 0; i < kLayerCount; ++i) {
        const LayerItems& from = other.layers[i];
        LayerItems& to = layers[i];
        for (RectItem rect : from.rects) {
            rect.x += dx;
            rect.y += dy;
            rect.style = styleIndex(other.styles[rect.style]);
            to.rects.push_back(rect);
        }
        for (LineItem line : from.lines) {
            line.x1 += dx;
            line.x2 += dx;
            line.y1 += dy;
            line.y2 += dy;
            to.lines.push_back(line);
        }
        appendMoved(to.dots, from.dots, dx, dy);
        appendMoved(to.texts, from.texts, dx, dy);
    }
}

size_t DisplayList::itemCount() const {
    size_t count = 0;
    for (const LayerItems& items : layers)
        count += items.rects.size() + items.lines.size() + items.dots.size() + items.texts.size();
    return count;
}

std::vector<double> dashPattern(const LineItem& line) {
    if (line.dash <= 0) return {};
    if (!line.dots) return {line.dash, line.dash};
    const double dot = std::min(line.width, line.dash / 3);
    const double gap = (line.dash - dot) / 2;
    return {line.dash, gap, dot, gap};
}

std::vector<Segment> hatchSegments(const RectItem& rect, Hatch hatch, double scale) {
    const double spacing = kHatchSpacing * scale;
    std::vector<Segment> segments;
    if (hatch == Hatch::Diagonal || hatch == Hatch::Cross) addDiagonals(segments, rect, spacing, true);
    if (hatch == Hatch::Cross) addDiagonals(segments, rect, spacing, false);
    if (hatch == Hatch::Dots) addDots(segments, rect, spacing, kHatchDot * scale);
    return segments;
}

} // namespace timeslice
