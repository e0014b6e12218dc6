// The textbook's table of the tasks of each run (core/metrics/task_table.h), for lecture notes and other programs.
// Independent of the locale. All runs have one unit of time, which the heads name; cells are plain numbers.
//
// - CSV: one table, RFC 4180. Columns: run, model, engine, task, arrival_ms, burst_ms, start_ms, completion_ms,
//   turnaround_ms, waiting_ms, response_ms (or _s, _us). Behind each run's tasks a line of means, its task "mean".
// - Markdown: for each run its label and a table, as GitHub and Pandoc read them.
// - LaTeX: for each run its label as a comment and a complete tabular, which needs no package.
// Markdown and LaTeX say in a comment how they were made. What never happened is empty in CSV and a dash elsewhere.
#pragma once

#include "core/recording/comparison.h"

#include <string>

namespace timeslice {

// End with a newline, and so do those of no runs.
std::string toTasksCsv(const Comparison& comparison);
std::string toTasksMarkdown(const Comparison& comparison);
std::string toTasksLatex(const Comparison& comparison);

} // namespace timeslice
