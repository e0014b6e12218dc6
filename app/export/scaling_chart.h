// A sweep as one page: capacity (speedup over cores, throughput over tasks) against n, one curve per series,
// with its name at its end.
//
// - Solid, with a dot per run: measured. Dashed: the fitted Universal Scalability Law, or Amdahl's law where
//   that one does not fit. Grey: proportional to n.
// - Of curves that lie on each other, later ones are narrower, so that all are visible.
// - A run that did not finish leaves a gap in the curve and a cross on the axis.
// - Numbers of tasks that span a factor of 50 or more are on a logarithmic axis.
#pragma once

#include "app/export/picture.h"
#include "app/timeline/display_list.h"
#include "app/timeline/text_measure.h"
#include "core/study/scaling.h"

namespace timeslice {

DisplayList scalingChartList(const Sweep& sweep, const PictureOptions& options, const TextMeasure& measure,
                             const Language& language);

// The chart alone, for a window: no title, caption or card. `textSize`: of its numbers, in pixels.
DisplayList bareScalingChart(const Sweep& sweep, QSize size, double textSize, const Theme& theme,
                             const TextMeasure& measure, const Language& language);

// Like savePicture.
Result<QString> saveScalingChart(const Sweep& sweep, const PictureOptions& options, const QString& path);

} // namespace timeslice
