// DisplayList: what a timeline, a legend or a whole slide looks like, as plain rectangles, lines, dots and
// texts. Screen, PNG, PDF and SVG take the same list.
//
// - Lengths are logical pixels, x to the right, y down, from the list's own corner.
// - Layers are painted in order; within a layer rectangles (by style), then lines, dots, texts. Rectangles of
//   one layer do not overlap, so back ends may batch them by style.
// - Nothing needs clipping: items are added only inside, and texts are elided beforehand.
#pragma once

#include "app/base/theme.h"

#include <array>
#include <string>
#include <vector>

namespace timeslice {

struct RectStyle {
    Color fill;
    Color outline{0, 0, 0, 0}; // inside the rectangle's edge; transparent: none
    double outlineWidth = 1;
    double outlineDash = 0; // length of its dashes, gaps are half as long; 0: solid
    Hatch hatch = Hatch::None;
    Color hatchColor{0, 0, 0, 0};
    double radius = 0; // of the corners; needs antialiasing, so only for cards and the like
    bool operator==(const RectStyle&) const = default;
    bool plain() const { return outline.a == 0 && hatch == Hatch::None && radius == 0; }
};

struct RectItem {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    uint32_t style = 0; // index into DisplayList::styles
    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

struct LineItem {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    Color color;
    double width = 1;
    double dash = 0;   // length of dashes and gaps; 0: solid
    bool dots = false; // a dot in the middle of each gap
};

// A disc, or a ring when `width` is not 0.
struct DotItem {
    double x = 0;
    double y = 0;
    double radius = 2;
    Color color;
    double width = 0;
};

enum class Weight : uint16_t { Regular = 400, SemiBold = 600, Bold = 700 };
enum class Align : uint8_t { Left, Center, Right };

struct TextItem {
    double x = 0; // of the left edge, the middle or the right edge
    double y = 0; // of the baseline
    std::string text;
    Color color;
    double size = 12; // in pixels
    Weight weight = Weight::Regular;
    Align align = Align::Left;
};

enum class Layer : uint8_t { Page, Cards, Grid, Lanes, Marks, Labels, Cover, Callouts };
inline constexpr size_t kLayerCount = kCountOf<Layer>;

struct LayerItems {
    std::vector<RectItem> rects;
    std::vector<LineItem> lines;
    std::vector<DotItem> dots;
    std::vector<TextItem> texts;
};

struct DisplayList {
    double width = 0;
    double height = 0;
    double hatchScale = 1; // of hatches' spacing and strokes: more on a slide than on a screen
    std::vector<RectStyle> styles;
    std::array<LayerItems, kLayerCount> layers;

    LayerItems& layer(Layer which) { return layers[static_cast<size_t>(which)]; }
    const LayerItems& layer(Layer which) const { return layers[static_cast<size_t>(which)]; }

    // Index of the style, added when new.
    uint32_t styleIndex(const RectStyle& style);
    void addRect(Layer which, double x, double y, double w, double h, const RectStyle& style);
    // Adds all items of `other`, moved.
    void append(const DisplayList& other, double dx, double dy);
    size_t itemCount() const;
};

// Lengths of dashes and gaps by turns, from a line's beginning on.
std::vector<double> dashPattern(const LineItem& line);

// Families to try, in order.
inline constexpr std::array<const char*, 3> kFontFamilies = {"Inter", "Noto Sans", "DejaVu Sans"};

// Where the baseline lies so that capitals stand in the middle of `center`.
constexpr double baselineFor(double center, double size) {
    return center + 0.364 * size;
}

// One hatch's strokes within a rectangle, for back ends that draw them one by one; in phase with the list's
// corner.
struct Segment {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
};
inline constexpr double kHatchSpacing = 6; // logical pixels, of diagonals, crosses and dots alike
// Width of strokes; crossing ones are finer, so that as much of the ground shows.
constexpr double hatchWidth(Hatch hatch) {
    return hatch == Hatch::Cross ? 0.9 : 1.25;
}
inline constexpr double kHatchDot = 1.9; // side of a dot
// Diagonal and Cross: lines. Dots: one of no length a dot, at its middle.
std::vector<Segment> hatchSegments(const RectItem& rect, Hatch hatch, double scale = 1);

} // namespace timeslice
