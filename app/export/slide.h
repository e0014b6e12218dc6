// A comparison as one page: title, caption, a card a run on a shared axis, legend, source line.
//
// - Lengths follow a unit of 1/1080 of the page's shorter side; no text is below 19 units (14 pt on
//   1920x1080).
// - Cards stand in as few columns as leave room for the lanes; rows of cards share their height, all cards
//   the gutter, the range and the distance of lanes. Where lanes are close, only the lowest card of a column
//   has labels on its axis.
// - Names of lanes never touch: where lanes are close some are left out, and the source line says so.
// - A wrong result has no speedup; what is wrong stands in its place.
// - With more columns than the last row has cards, the legend takes the free place.
#pragma once

#include "app/export/picture.h"
#include "app/timeline/display_list.h"
#include "app/timeline/text_measure.h"

namespace timeslice {

// `density`: pixel columns a point, as the timeline asks its summaries.
DisplayList slideList(const Comparison& comparison, const PictureOptions& options, double density,
                      const TextMeasure& measure, const Language& language);

} // namespace timeslice
