// A report on how accurate the simulation is, for other programs. Independent of the locale.
//
// - JSON: {"load_before", "cores", "trusted_profile", "stopped", "summary": {"live": {"rows",
//   "makespan_percent", "switches_percent"}, "python": ...}, "workloads": [{"workload", "scale", "rows":
//   [{"model", "policy", "simulated": FIGURES, "live": null | {FIGURES..., "other_load",
//   "difference_percent": {...}, "failures"}, "python": the same, "causes"}], "left_out"}]}. FIGURES:
//   "ending", "runs", "makespan_ns", "least_makespan_ns", "switches", "switches_to_others", "gil_switches",
//   "slices": {"count", "p5_ns", "median_ns", "p95_ns"}, "mean_waiting_ns". What is not known is null.
// - CSV: one line a run (simulated, or the median of real ones), RFC 4180. Columns: workload, scale, model,
//   engine, cores, ending, runs, makespan_ns, least_makespan_ns, switches, switches_to_others, gil_switches,
//   slice_p5_ns, slice_median_ns, slice_p95_ns, mean_waiting_ns, makespan_percent, switches_percent,
//   gil_switches_percent, other_load. The percentages are those of the simulated run against this one; empty
//   where not known.
#pragma once

#include "core/study/truth.h"

#include <string>

namespace timeslice {

// Ends with a newline.
std::string toTruthJson(const TruthReport& report);
std::string toTruthCsv(const TruthReport& report);

} // namespace timeslice
