// A comparison as one page: title, caption, one card per run on a shared axis, legend, source line.
//
// - Lengths follow a unit of 1/1080 of the page's shorter side; no text is below 19 units (14 pt on
//   1920x1080).
// - Cards are in as few columns as leave room for the lanes. The cards of a row share their height; all cards
//   share gutter, range and lane pitch. Where lanes are close, only the lowest card of a column has axis
//   labels.
// - Lane names never touch: where lanes are close some are left out, and the source line says so.
// - A wrong result has no speedup; the card says what is wrong instead.
// - If the last row has room left, the legend goes there.
#pragma once

#include "app/export/picture.h"
#include "app/timeline/display_list.h"
#include "app/timeline/text_measure.h"

namespace timeslice {

// `density`: pixel columns per point for which the timeline is summarised.
DisplayList slideList(const Comparison& comparison, const PictureOptions& options, double density,
                      const TextMeasure& measure, const Language& language);

} // namespace timeslice
