// Comparison: recordings side by side, in order: what each is called there, the time axis that they share,
// and which is the best by which metric.
//
// - Labels say what sets a run apart from the others, and no two are equal; a part of a comparison keeps
//   those of the whole.
// - A wrong result, and a run that did not come to its end, is the best by nothing (core/run/verdict.h).
// - Copying is cheap: recordings are shared. Any thread may ask.
#pragma once

#include "core/recording/recording.h"

#include <vector>

namespace timeslice {

struct Compared {
    RecordingPtr recording; // not null
    Text label;
};

class Comparison {
  public:
    Comparison() = default;
    // `workload`: what all of them are of; null: it is not known, or there are several.
    Comparison(WorkloadPtr workload, const std::vector<RecordingPtr>& recordings);
    // With labels that are known already, no two equal.
    Comparison(WorkloadPtr workload, std::vector<Compared> recordings);

    const WorkloadPtr& workload() const { return m_workload; }
    bool empty() const { return m_all.empty(); }
    size_t size() const { return m_all.size(); }
    const Compared& operator[](size_t place) const { return m_all[place]; }
    std::vector<Compared>::const_iterator begin() const { return m_all.begin(); }
    std::vector<Compared>::const_iterator end() const { return m_all.end(); }

    Nanos extent() const;               // all of the common time axis: the longest trace; 0: none
    std::vector<RunSpec> specs() const; // of those that are runs
    std::vector<Text> files() const;    // the sources of those that are not, each once
    Text source() const;                // in one line: what they were made with; empty: nothing is known
    // Those that are kept; beyond the list's end all are.
    Comparison only(const std::vector<bool>& kept) const;

    // Values are compared as the language shows them: what reads equal is equally good. Where all are equal,
    // or there is nothing to compare with, none is the best.
    bool isBest(size_t place, const MetricDefinition& definition, const Language& language) const;

  private:
    WorkloadPtr m_workload;
    std::vector<Compared> m_all;
};

// No two equal: runs by their model and what sets them apart (labelsFor of core/run), files by their names.
std::vector<Text> labelsFor(const std::vector<RecordingPtr>& recordings);

} // namespace timeslice
