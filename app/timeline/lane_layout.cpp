#include "app/timeline/lane_layout.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

// Share of a row's pitch that a resource's row takes.
constexpr double kThin = 0.85;
// Pitches that the strip of a lone core takes, the times below it included.
constexpr double kStrip = 2;
constexpr double kTimesHeight = 1.2; // names' heights

bool isStrip(const Lanes& lanes) {
    return lanes.size() == 1 && lanes[0].kind == LaneKind::Core;
}

size_t resourceCount(const Lanes& lanes) {
    size_t count = 0;
    for (size_t i = 0; i < lanes.size(); ++i) count += lanes[i].kind == LaneKind::Resource ? 1 : 0;
    return count;
}

double barShare(double pitch) {
    return pitch >= 14 ? 0.78 : pitch >= 8 ? 0.75 : 0.7;
}

LaneRow makeRow(const Lanes& lanes, size_t first, size_t count, double y, double pitch) {
    LaneRow row;
    row.firstLane = first;
    row.laneCount = count;
    row.y = y;
    row.pitch = lanes[first].kind == LaneKind::Resource ? std::max(1.0, std::floor(pitch * kThin)) : pitch;
    row.barHeight = std::max(1.0, std::round(row.pitch * barShare(row.pitch)));
    row.barY = y + std::floor((row.pitch - row.barHeight) / 2);
    return row;
}

// Leaves out names that would touch, evenly, as rows of one kind are equally high. If they just fit, all are
// shown; if some must go, the others get their full spacing.
void thinOutNames(std::vector<LaneRow>& rows, double nameHeight) {
    if (rows.empty()) return;
    const double tight = nameHeight * kTightNames;
    const double apart = rows.front().pitch >= tight ? tight : nameHeight;
    double last = -1e9;
    for (LaneRow& row : rows) {
        const double center = row.barY + row.barHeight / 2;
        row.named = center - last >= apart - 0.01;
        if (row.named) last = center;
    }
}

LaneLayout layoutStrip(double top, double pitch, const LaneMetrics& metrics) {
    LaneRow row;
    row.y = top;
    row.pitch = std::floor(pitch * kStrip);
    row.barY = top;
    row.barHeight = std::max(1.0, std::floor(row.pitch - metrics.nameHeight * kTimesHeight));
    row.timed = true;
    return {{row}, top + row.pitch};
}

struct Grouping {
    size_t perRow = 1;
    double pitch = 1;
};

// Several lanes a row, at a whole pitch of at least `leastPitch` that fills the height best.
Grouping groupLanes(const Lanes& lanes, double height, double leastPitch) {
    Grouping best;
    double bestFilled = 0;
    for (double pitch = std::max(1.0, leastPitch); pitch <= 2 * leastPitch; ++pitch) {
        // One row for resources that follow a last row of tasks that is not full.
        const double rest = resourceCount(lanes) > 0 ? 1 : 0;
        const double rows = std::max(1.0, std::floor(height / pitch) - rest);
        const double perRow = std::ceil(static_cast<double>(lanes.size()) / rows);
        const double filled = (std::ceil(static_cast<double>(lanes.size()) / perRow) + rest) * pitch;
        if (filled > height || filled <= bestFilled) continue;
        bestFilled = filled;
        best = {static_cast<size_t>(perRow), pitch};
    }
    if (bestFilled == 0) best.perRow = lanes.size();
    return best;
}

} // namespace

double laneUnits(const Lanes& lanes) {
    if (isStrip(lanes)) return kStrip;
    const size_t thin = resourceCount(lanes);
    return static_cast<double>(lanes.size() - thin) + kThin * static_cast<double>(thin);
}

double naturalHeight(const Lanes& lanes, const LaneMetrics& metrics) {
    return std::min(metrics.mostHeight, std::ceil(laneUnits(lanes) * metrics.pitch));
}

LaneLayout layoutLanes(const Lanes& lanes, double top, double height, const LaneMetrics& metrics) {
    LaneLayout layout;
    layout.bottom = top;
    if (lanes.size() == 0) return layout;
    size_t perRow = 1;
    double pitch = std::floor(height / laneUnits(lanes));
    if (isStrip(lanes)) return layoutStrip(top, std::clamp(pitch, 1.0, metrics.mostPitch), metrics);
    if (pitch < metrics.leastPitch) {
        const Grouping grouping = groupLanes(lanes, height, metrics.leastPitch);
        perRow = grouping.perRow;
        pitch = grouping.pitch;
    }
    if (perRow == 1) pitch = std::min(pitch, metrics.mostPitch);
    for (size_t lane = 0; lane < lanes.size();) {
        size_t count = 1;
        // A row of several lanes holds lanes of one kind.
        while (count < perRow && lane + count < lanes.size() && lanes[lane + count].kind == lanes[lane].kind)
            ++count;
        layout.rows.push_back(makeRow(lanes, lane, count, layout.bottom, pitch));
        layout.bottom += layout.rows.back().pitch;
        lane += count;
    }
    thinOutNames(layout.rows, metrics.nameHeight);
    return layout;
}

std::optional<size_t> LaneLayout::rowAt(double y) const {
    const auto found =
        std::ranges::upper_bound(rows, y, {}, [](const LaneRow& row) { return row.y + row.pitch; });
    if (found == rows.end() || found->y > y) return std::nullopt;
    return static_cast<size_t>(found - rows.begin());
}

std::optional<size_t> LaneLayout::laneAt(double y) const {
    const std::optional<size_t> row = rowAt(y);
    if (!row) return std::nullopt;
    const LaneRow& found = rows[*row];
    const double share = (y - found.y) / found.pitch * static_cast<double>(found.laneCount);
    return found.firstLane + std::min(found.laneCount - 1, static_cast<size_t>(share));
}

} // namespace timeslice
