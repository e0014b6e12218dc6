// The positions of lanes: rows of equal height, thinner ones for resources. With very many lanes a row
// represents several.
#pragma once

#include "app/timeline/lanes.h"

#include <optional>
#include <vector>

namespace timeslice {

struct LaneRow {
    size_t firstLane = 0;
    size_t laneCount = 1; // over 1: a summary of several tasks
    double y = 0;
    double pitch = 0; // from one row to the next
    double barY = 0;
    double barHeight = 0;
    bool named = true;
    bool timed = false; // room below the bar for the times of boundaries: the one core's strip
};

struct LaneLayout {
    std::vector<LaneRow> rows;
    double bottom = 0;
    std::optional<size_t> rowAt(double y) const;
    std::optional<size_t> laneAt(double y) const;
};

// Share of a name's room that its line needs at least, so that it does not touch the next one's.
inline constexpr double kTightNames = 0.8;

// Lengths in pixels.
struct LaneMetrics {
    double pitch = 22;       // natural distance of lanes
    double mostPitch = 30;   // and the most when there is room
    double leastPitch = 3;   // below it a row stands for several lanes
    double mostHeight = 560; // natural height of all lanes at most
    double nameHeight = 16;  // room that a name needs, with some air; see kTightNames
};

// How many lanes' room they take; a resource's counts as part of one.
double laneUnits(const Lanes& lanes);
// Height that the lanes ask for.
double naturalHeight(const Lanes& lanes, const LaneMetrics& metrics);
// Rows from `top` on within `height`, at whole pixels.
LaneLayout layoutLanes(const Lanes& lanes, double top, double height, const LaneMetrics& metrics);

} // namespace timeslice
