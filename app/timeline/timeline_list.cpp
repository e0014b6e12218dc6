#include "app/timeline/timeline_list.h"

#include "app/timeline/axis.h"
#include "app/timeline/display_cut.h"
#include "app/timeline/lane_drawing.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr double kNameInset = 4;
constexpr double kNameSmaller = 0.92;   // of resources
constexpr double kPlayheadWidth = 0.12; // of a name's size

double nameSize(const Lane& lane, const TimelineRequest& request) {
    if (lane.kind != LaneKind::Resource) return request.textSize;
    return std::max(request.leastText, std::round(request.textSize * kNameSmaller));
}

Color nameColor(const Lane& lane, const Theme& theme) {
    const bool isMain = lane.kind != LaneKind::Resource && !lane.helper;
    return isMain ? mix(theme.text, theme.mutedText, 0.4) : theme.mutedText;
}

void drawNames(const LaneCanvas& canvas, const LaneLayout& layout) {
    for (const LaneRow& row : layout.rows) {
        if (!row.named) continue;
        const Lane& lane = canvas.lanes[row.firstLane];
        const double size = nameSize(lane, canvas.request);
        const double room = canvas.request.gutter - kNameInset - size * 0.5;
        std::string name = canvas.measure.elidedName(lane.name, size, Weight::Regular, room);
        if (name.empty()) continue;
        // A name taller than its row, beside rows whose names are left out, must not leave the picture.
        // Letters reach further below their middle than above it.
        const double above = size * 0.5;
        const double below = size * 0.6;
        const double center =
            std::clamp(row.barY + row.barHeight / 2, above, std::max(above, canvas.request.height - below));
        canvas.list.layer(Layer::Labels)
            .texts.push_back({kNameInset, baselineFor(center, size), std::move(name),
                              nameColor(lane, canvas.theme), size, Weight::Regular, Align::Left});
    }
}

void drawAxis(const LaneCanvas& canvas, double bottom) {
    const double size = canvas.request.axisTextSize;
    for (const Tick& tick : axisTicks(canvas.scale, size, canvas.measure, canvas.language)) {
        canvas.list.layer(Layer::Grid)
            .lines.push_back({tick.x, canvas.request.topMargin, tick.x, bottom, canvas.theme.grid, 1, 0});
        if (!canvas.request.axisLabels) continue;
        canvas.list.layer(Layer::Labels)
            .texts.push_back({tick.labelX, baselineFor(bottom + axisHeight(canvas.request) * 0.55, size),
                              tick.label, canvas.theme.axis, size, Weight::Regular, Align::Center});
    }
}

// A run that is over has no future: the mark of its end stands right of its last instant.
void drawRows(const LaneCanvas& canvas, const LaneLayout& layout, double bottom) {
    DisplayList rows;
    const LaneCanvas own{rows,           canvas.lanes,    canvas.request, canvas.theme,
                         canvas.measure, canvas.language, canvas.scale,   canvas.columns};
    for (const LaneRow& row : layout.rows) drawRow(own, row);
    const Nanos now = *canvas.request.playhead;
    const double x = std::clamp(canvas.scale.xOf(now), canvas.scale.left, canvas.scale.right());
    const bool isOver = canvas.lanes.trace() && now >= canvas.lanes.trace()->end();
    canvas.list.append(isOver ? rows : cutAt(rows, x, canvas.measure), 0, 0);
    if (now < canvas.request.from || now > canvas.request.to) return;
    const double width = std::max(1.5, canvas.request.textSize * kPlayheadWidth);
    canvas.list.layer(Layer::Marks)
        .lines.push_back({x, canvas.request.topMargin, x, bottom, canvas.theme.playhead, width, 0});
}

} // namespace

double axisHeight(const TimelineRequest& request) {
    return request.axisLabels ? std::ceil(request.axisTextSize * 1.8) : std::ceil(request.axisTextSize * 0.4);
}

TimeScale scaleFor(const TimelineRequest& request) {
    const double width = std::max(1.0, request.width - request.gutter - request.rightMargin);
    return {request.from, std::max(request.to, request.from + Nanos{1}), request.gutter, width};
}

LaneLayout layoutFor(const Lanes& lanes, const TimelineRequest& request) {
    const double height = std::max(1.0, request.height - request.topMargin - axisHeight(request));
    const LaneLayout layout = layoutLanes(lanes, request.topMargin, height, request.lanes);
    // Beside thin rows the first name needs room above its row.
    const double needed = request.lanes.nameHeight * kTightNames;
    const double lacking = layout.rows.empty() ? 0 : needed - layout.rows.front().pitch;
    if (lacking < 2) return layout;
    const double air = std::min(std::ceil(lacking / 2), height / 4);
    return layoutLanes(lanes, request.topMargin + air, height - air, request.lanes);
}

double naturalHeight(const Lanes& lanes, const TimelineRequest& request) {
    TimelineRequest free = request;
    free.height = request.topMargin + naturalHeight(lanes, request.lanes) + axisHeight(request);
    // Many lanes do not fill their room to the last pixel; with less room they may be grouped in another way.
    for (int round = 0; round < 8; ++round) {
        const double used = std::ceil(layoutFor(lanes, free).bottom + axisHeight(request));
        if (used >= free.height) break;
        free.height = used;
    }
    return free.height;
}

double gutterFor(const Lanes& lanes, const TimelineRequest& request, const TextMeasure& measure,
                 double most) {
    double widest = 0;
    for (size_t i = 0; i < lanes.size(); ++i)
        widest = std::max(widest, measure.width(lanes[i].name, nameSize(lanes[i], request), Weight::Regular));
    return std::min(most, std::ceil(widest + kNameInset + request.textSize));
}

DisplayList timelineList(const Lanes& lanes, const TimelineRequest& request, const Theme& theme,
                         const TextMeasure& measure, const Language& language) {
    DisplayList list;
    list.width = request.width;
    list.height = request.height;
    const TimeScale scale = scaleFor(request);
    const int columns = std::max(1, static_cast<int>(std::lround(scale.width * request.density)));
    const LaneCanvas canvas{list, lanes, request, theme, measure, language, scale, columns};
    const LaneLayout layout = layoutFor(lanes, request);
    const double bottom = std::max(layout.bottom, request.height - axisHeight(request));
    drawAxis(canvas, bottom);
    if (request.playhead)
        drawRows(canvas, layout, bottom);
    else
        for (const LaneRow& row : layout.rows) drawRow(canvas, row);
    drawNames(canvas, layout);
    return list;
}

} // namespace timeslice
