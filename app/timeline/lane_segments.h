// From column summaries to the few pieces that a lane is drawn with.
//
// - A column touched by one interval is that interval's; one in which an interval ends and the next begins
//   goes to the one with more time in it. Neighbouring columns of one interval become one piece; where two
//   intervals meet, the pieces meet at the exact instant.
// - Three or more crowded columns in a row become blended columns: busy share in eighths, equal neighbours as
//   one piece.
// - One or two crowded columns go to the interval or state that has most of the time; work that would vanish
//   gets its column in full, so short bursts stay visible (overhead alone only from an eighth of a column
//   on).
// - Pieces neither overlap nor leave holes between neighbours; there are never more of them than columns.
#pragma once

#include "app/timeline/time_scale.h"
#include "core/trace/summary.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace timeslice {

struct LaneSegment {
    enum class Kind : uint8_t {
        Interval, // `number`
        Stretch,  // several, of which `state` is the one to show
        Blend,    // many: `busy` eighths on a core, `state` is the commonest one on a core
    };
    Kind kind = Kind::Interval;
    double left = 0; // pixels
    double right = 0;
    int64_t number = -1;
    State state = State::Running;
    int busy = 8;                 // eighths of the time on a core
    std::optional<State> waiting; // the commonest state off the core, none: idle or not alive
    bool operator==(const LaneSegment&) const = default;
};

// What an interval's number stands for.
struct IntervalExtent {
    Nanos start{0};
    Nanos end{0};
    State state = State::Running;
};
using ExtentOf = std::function<IntervalExtent(int64_t number)>;

// `columns` are equal parts of the scale.
std::vector<LaneSegment> laneSegments(std::span<const ColumnSummary> columns, const TimeScale& scale,
                                      const ExtentOf& extentOf);

// The same for a row of several lanes: `columns` is their sum, `lanes` their number; every column is blended.
std::vector<LaneSegment> blendedSegments(std::span<const ColumnSummary> columns, const TimeScale& scale,
                                         size_t lanes);

} // namespace timeslice
