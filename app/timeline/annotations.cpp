#include "app/timeline/annotations.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timeslice {
namespace {

constexpr double kCoverTint = 0.10;  // of the muted text, in the cover's ground
constexpr double kCoverHatch = 0.24; // and in its strokes
constexpr double kMarkShare = 0.45;  // of the height, of the question mark
constexpr double kMostMark = 3.2;    // text sizes
constexpr double kMostText = 26;     // text sizes: the width of a callout's line

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool overlaps(const Box& other) const {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height &&
               other.y < y + height;
    }
};

struct Point {
    double x = 0;
    double y = 0;
};

// The lane of a task, or of the core on which it is at the instant.
std::optional<size_t> laneFor(const Lanes& lanes, TaskId task, Nanos time) {
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        if (lanes[lane].kind == LaneKind::Task && lanes[lane].index == task.index()) return lane;
        if (lanes[lane].kind != LaneKind::Core) continue;
        const std::optional<size_t> found = lanes.intervalAt(lane, time);
        if (found && lanes.trace()->interval(*found).task == task) return lane;
    }
    return std::nullopt;
}

const LaneRow* rowOf(const LaneLayout& layout, size_t lane) {
    for (const LaneRow& row : layout.rows)
        if (lane >= row.firstLane && lane < row.firstLane + row.laneCount) return &row;
    return nullptr;
}

// At most two lines, of which the second is shortened where need be.
std::vector<std::string> linesOf(const std::string& text, double size, double room,
                                 const TextMeasure& measure) {
    if (measure.width(text, size, Weight::Regular) <= room) return {text};
    size_t cut = std::string::npos;
    for (size_t space = text.find(' '); space != std::string::npos; space = text.find(' ', space + 1))
        if (measure.width(text.substr(0, space), size, Weight::Regular) <= room) cut = space;
    if (cut == std::string::npos) return {measure.elided(text, size, Weight::Regular, room)};
    return {text.substr(0, cut), measure.elided(text.substr(cut + 1), size, Weight::Regular, room)};
}

class Callouts {
  public:
    Callouts(const Lanes& lanes, const TimelineRequest& request, const Theme& theme,
             const TextMeasure& measure)
        : m_lanes(lanes), m_request(request), m_theme(theme), m_measure(measure), m_scale(scaleFor(request)),
          m_layout(layoutFor(lanes, request)) {
        m_list.width = request.width;
        m_list.height = request.height;
    }

    // `seen`: the instant at which its lane is looked for.
    void add(const Callout& callout, Nanos seen) {
        if (callout.time < m_request.from || callout.time > m_request.to) return;
        const std::optional<size_t> lane = laneFor(m_lanes, callout.task, seen);
        const LaneRow* row = lane ? rowOf(m_layout, *lane) : nullptr;
        if (!row) return;
        const double size = m_request.textSize;
        const double room = std::min(kMostText * size, m_scale.width - 2 * size);
        const std::vector<std::string> lines = linesOf(callout.text, size, room, m_measure);
        const Point point{m_scale.xOf(callout.time), row->barY + row->barHeight / 2};
        draw(point, place(point, sizeOf(lines)), lines);
    }

    DisplayList take() { return std::move(m_list); }

  private:
    Box sizeOf(const std::vector<std::string>& lines) const {
        Box box;
        for (const std::string& line : lines)
            box.width = std::max(box.width, m_measure.width(line, m_request.textSize, Weight::Regular));
        box.width = std::ceil(box.width + m_request.textSize * 1.2);
        box.height = std::ceil(m_request.textSize * (1.35 * static_cast<double>(lines.size()) + 0.5));
        return box;
    }

    // Beside the point, to the right where there is room, on the first of these places that is free.
    Box place(const Point& point, Box box) const {
        const double away = m_request.textSize * 1.3;
        const double lowest = std::max(0.0, m_request.height - axisHeight(m_request) - box.height);
        const double right = point.x + away;
        const double left = point.x - away - box.width;
        const double below = point.y + away * 0.6;
        const double above = point.y - away * 0.6 - box.height;
        const std::array<Point, 6> tried = {
            {{right, below}, {right, above}, {left, below}, {left, above}, {right, lowest}, {right, 0}}};
        std::optional<Box> first;
        for (const Point& at : tried) {
            box.x = std::clamp(at.x, m_scale.left, std::max(m_scale.left, m_scale.right() - box.width));
            box.y = std::clamp(at.y, 0.0, lowest);
            if (!first) first = box;
            const bool hidesPoint = box.overlaps({point.x - 1, point.y - 1, 2, 2});
            if (!hidesPoint &&
                !std::ranges::any_of(m_taken, [&box](const Box& other) { return box.overlaps(other); }))
                return box;
        }
        return *first;
    }

    void draw(const Point& point, const Box& box, const std::vector<std::string>& lines) {
        m_taken.push_back(box);
        const double size = m_request.textSize;
        const double stroke = std::max(1.0, size / 12);
        const double edgeX = std::clamp(point.x, box.x, box.x + box.width);
        const double edgeY = std::clamp(point.y, box.y, box.y + box.height);
        m_list.layer(Layer::Callouts)
            .lines.push_back({point.x, point.y, edgeX, edgeY, m_theme.accent, 1.5 * stroke, 0});
        m_list.layer(Layer::Callouts).dots.push_back({point.x, point.y, 3.2 * stroke, m_theme.accent, 0});
        RectStyle style;
        style.fill = m_theme.card;
        style.outline = m_theme.accent;
        style.outlineWidth = 1.5 * stroke;
        style.radius = size * 0.4;
        m_list.addRect(Layer::Callouts, box.x, box.y, box.width, box.height, style);
        for (size_t i = 0; i < lines.size(); ++i) {
            const double middle = box.y + size * (0.25 + 1.35 * (static_cast<double>(i) + 0.5));
            m_list.layer(Layer::Callouts)
                .texts.push_back({box.x + size * 0.6, baselineFor(middle, size), lines[i], m_theme.text, size,
                                  Weight::Regular, Align::Left});
        }
    }

    const Lanes& m_lanes;
    const TimelineRequest& m_request;
    const Theme& m_theme;
    const TextMeasure& m_measure;
    const TimeScale m_scale;
    const LaneLayout m_layout;
    DisplayList m_list;
    std::vector<Box> m_taken;
};

} // namespace

DisplayList coverList(const TimelineRequest& request, const Theme& theme, Nanos from) {
    DisplayList list;
    list.width = request.width;
    list.height = request.height;
    const TimeScale scale = scaleFor(request);
    const double left = std::max(scale.left, scale.xOf(from));
    const double width = scale.right() + request.rightMargin - left;
    const double height = request.height - axisHeight(request);
    if (left >= scale.right() || height <= 0) return list;
    RectStyle style;
    style.fill = mix(theme.card, theme.mutedText, kCoverTint);
    style.hatch = Hatch::Diagonal;
    style.hatchColor = mix(theme.card, theme.mutedText, kCoverHatch);
    list.addRect(Layer::Cover, left, 0, width, height, style);
    const double size = std::min(std::round(height * kMarkShare), kMostMark * request.textSize);
    if (size >= request.leastText && width >= size)
        list.layer(Layer::Cover)
            .texts.push_back({left + width / 2, baselineFor(height / 2, size), "?", theme.mutedText, size,
                              Weight::Bold, Align::Center});
    return list;
}

DisplayList calloutList(const Lanes& lanes, const TimelineRequest& request, const Theme& theme,
                        const TextMeasure& measure, const std::vector<Callout>& callouts,
                        std::optional<Nanos> hiddenFrom) {
    Callouts placed(lanes, request, theme, measure);
    for (const Callout& callout : callouts) {
        if (hiddenFrom && callout.time > *hiddenFrom) continue;
        const bool atBorder = callout.time == hiddenFrom;
        placed.add(callout, atBorder ? callout.time - Nanos{1} : callout.time);
    }
    return placed.take();
}

} // namespace timeslice
