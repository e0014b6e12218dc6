// Writing comparisons to files that other programs read. All output is independent of the locale.
#pragma once

#include "core/recording/comparison.h"

#include <string>

namespace timeslice {

// RFC 4180 (CRLF), header `run,model,engine,task,state,start_ns,end_ns,core,cause`, rows by run, task in file
// order, start; helpers left out; core empty unless running or overhead; what comes from a file has no model.
std::string toCsv(const Comparison& comparison);

// Reads what toCsv() writes, also without the columns run, model, engine, core and cause, or with columns of
// others between them. Rows come in any order; those of one run have one text in `run`, those of one task in
// `task`. What does not fit together is mended as RecordedTraceBuilder does. Errors, at most 20 of them: a row
// that is no CSV, a column or a value that is missing, an unknown state or cause, a time or core that is no
// number, a file without a row.
Result<Comparison> readIntervals(std::string_view text, const std::string& path);

// Chrome trace (JSON object format): one pid a run with its label as process name, one tid a task, complete
// events ("X") with ts and dur in microseconds with three decimals (whole nanoseconds are kept), state in
// `cat`, names in "M" events; idle gaps are gaps.
std::string toChromeTrace(const Comparison& comparison);

// The JSON of --metrics json (see resources/help/export.md), ending with a newline.
std::string toMetricsJson(const Comparison& comparison, const std::vector<std::string>& refused);

// The table of --metrics csv: one line a run, the metric table's ids as header, then the result's kind.
std::string toMetricsCsv(const Comparison& comparison);

} // namespace timeslice
