// A sweep as one page: capacity (the speedup over cores, the throughput over tasks) against n, a curve a
// series, with its name at its end.
//
// - Solid, with a dot a run: measured. Dashed: the Universal Scalability Law as fitted; Amdahl's where that
//   one does not fit. Grey: in proportion to n.
// - Curves that lie on each other are drawn the narrower the later, so that all of them can be seen.
// - A run that did not come to its end is a gap in the curve, and a cross on the axis.
// - Tasks that span two decades or more stand on a logarithmic axis.
#pragma once

#include "app/export/picture.h"
#include "app/timeline/display_list.h"
#include "app/timeline/text_measure.h"
#include "core/run/scaling.h"

namespace timeslice {

DisplayList scalingChartList(const Sweep& sweep, const PictureOptions& options, const TextMeasure& measure,
                             const Language& language);

// As savePicture.
Result<QString> saveScalingChart(const Sweep& sweep, const PictureOptions& options, const QString& path);

} // namespace timeslice
