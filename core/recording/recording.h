// Recording: what one knows of one execution, whether we ran it or read it from a file: where it comes from,
// its trace, its metrics, and what views look up in the trace. Cards, slides, tables, files and explanations
// all take it; none of them needs a model that we know.
//
// - Immutable, and shared as RecordingPtr; any thread may ask.
// - Metrics and index are made when they are first asked for; warm() makes them, off the window's thread.
// - The speedup is measured against another run and so is not the recording's own: measuredAgainst() answers
//   one that shares all but that with the recording that it is of.
#pragma once

#include "core/metrics/metrics.h"
#include "core/recording/origin.h"
#include "core/recording/serial_run.h"
#include "core/recording/trace_index.h"

#include <memory>

namespace timeslice {

class Recording;
using RecordingPtr = std::shared_ptr<const Recording>;

// The result's trace is not null. What the workload's file claims about its runs is judged here, so that the
// verdict knows it.
RecordingPtr recordingOf(RunResult result, WorkloadPtr workload = nullptr);
RecordingPtr recordingOf(FileOrigin file, TracePtr trace);
// A run that did not come to its end, and a file, has no speedup, and neither has who is compared with what
// is not known.
RecordingPtr measuredAgainst(const RecordingPtr& recording, SerialRun serial);

class Recording {
  public:
    const Origin& origin() const;
    const RunResult* run() const;      // null: it comes from a file
    const FileOrigin* file() const;    // null: it comes from a run
    WorkloadPtr workload() const;      // null: it is not known
    std::string_view modelId() const;  // "gil"; empty: no model of ours
    std::string_view engineId() const; // "sim", "live", "python"; "file"

    Text title() const;                // the model's title; the file's name
    Text tagline() const;              // the model in a sentence; what read the file; may be empty
    Text engine() const;               // "Simulated"; what read the file
    Text source() const;               // in one line: what it was made with; the file and what read it
    Ending ending() const;             // of a file: Done
    const Text& message() const;       // what happened and what to do; may be empty
    std::vector<Text> remarks() const; // how it was recorded, and what was repaired, a sentence each

    const Trace& trace() const { return m_known->index.trace(); }
    const TracePtr& tracePtr() const { return m_known->index.tracePtr(); }
    const TraceIndex& index() const { return m_known->index; }
    TraceIndexPtr indexPtr() const;    // keeps the recording's parts alive
    const RunMetrics& metrics() const; // with the speedup
    const RunVerdict& verdict() const { return metrics().verdict; }
    // As shownValue() of core/metrics, computed once: a mean goes over all tasks. `definition` is one of
    // metricDefinitions().
    std::optional<double> shownValue(const MetricDefinition& definition) const;
    const SerialRun& serial() const { return m_serial; }
    // What cards and slides show: none for a wrong result, which has not done the work.
    std::optional<double> shownSpeedup() const;

    void warm() const;

  private:
    struct Known {
        Known(Origin from, TracePtr trace) : origin(std::move(from)), index(std::move(trace)) {}
        Origin origin;
        TraceIndex index;
        Lazy<RunMetrics> metrics; // without a speedup
    };
    Recording(std::shared_ptr<const Known> known, SerialRun serial)
        : m_known(std::move(known)), m_serial(std::move(serial)) {}
    friend RecordingPtr recordingOf(RunResult result, WorkloadPtr workload);
    friend RecordingPtr recordingOf(FileOrigin file, TracePtr trace);
    friend RecordingPtr measuredAgainst(const RecordingPtr& recording, SerialRun serial);
    const RunMetrics& measured() const;

    std::shared_ptr<const Known> m_known; // shared with those that differ in the speedup only
    SerialRun m_serial;
    Lazy<RunMetrics> m_metrics;
    Lazy<std::vector<std::optional<double>>> m_shownValues; // in metricDefinitions()' order
};

} // namespace timeslice
