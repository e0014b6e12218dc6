// What lies over a timeline: the cover, which hides all that comes after an instant, and callouts, short remarks
// that point at an instant of a task's lane. Screen and pictures take the same lists.
#pragma once

#include "app/timeline/timeline_list.h"
#include "core/base/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace timeslice {

struct Callout {
    TaskId task;
    Nanos time{0};
    std::string text; // a few words, as it is shown
    bool operator==(const Callout&) const = default;
};

// Hides the lanes from the instant on, with a question mark in the middle of what is hidden; an instant left of
// the visible range hides all of it. Empty where the visible range ends before.
DisplayList coverList(const TimelineRequest& request, const Theme& theme, Nanos from);

// Boxes with their texts, each with a line to the point that it is about. They lie within the picture and, where
// there is room, not over each other. Left out: what is outside of the visible range, after `hiddenFrom`, or about
// a task that has no lane at the instant (by core: where it is on none; at `hiddenFrom` itself, where it was on
// none just before, since what begins there is hidden).
DisplayList calloutList(const Lanes& lanes, const TimelineRequest& request, const Theme& theme,
                        const TextMeasure& measure, const std::vector<Callout>& callouts,
                        std::optional<Nanos> hiddenFrom = std::nullopt);

} // namespace timeslice
