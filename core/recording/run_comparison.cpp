#include "core/recording/run_comparison.h"

#include "core/trace/builder.h"

namespace timeslice {
namespace {

// What a run that could not even start leaves behind.
RunResult failedRun(const RunSpec& spec, const Problems& problems) {
    RunResult result;
    result.spec = spec;
    result.ending = Ending::Failed;
    result.message = problems.empty() ? Text() : problems.front().message;
    result.trace = TraceBuilder(spec.cores.value_or(1)).build(Nanos{0});
    return result;
}

Problems checkAll(const Workload& workload, const std::vector<RunSpec>& runs) {
    for (const RunSpec& spec : runs)
        if (Problems problems = check(workload, spec); !problems.empty()) return problems;
    return {};
}

RunResult runOne(const Workload& workload, const RunSpec& spec, size_t index, const std::stop_token& stop,
                 const ComparisonEvents& events) {
    RunHooks hooks;
    hooks.progress = [&events, index](double fraction) {
        if (events.progress) events.progress(index, fraction);
    };
    if (events.soFar)
        hooks.soFar = [&events, index](TracePtr trace) { events.soFar(index, std::move(trace)); };
    Result<RunResult> result = run(workload, spec, stop, hooks);
    return result ? std::move(*result) : failedRun(spec, result.error());
}

// Against the serial runs among them, else (simulated only) one of its own, once a machine.
void measureSpeedups(const Workload& workload, std::vector<RecordingPtr>& recordings,
                     const std::stop_token& stop) {
    SerialRuns known;
    for (const RecordingPtr& recording : recordings)
        known.add(recording->run()->spec, serialRunFrom(*recording->run()));
    for (RecordingPtr& recording : recordings) {
        if (recording->ending() != Ending::Done) continue;
        const RunSpec& spec = recording->run()->spec;
        if (!known.of(spec)) {
            if (stop.stop_requested()) continue;
            const RunSpec serial = serialOf(spec);
            known.add(serial, runSerial(workload, serial, stop));
        }
        recording = measuredAgainst(recording, *known.of(spec));
    }
}

} // namespace

Result<Comparison> runComparison(WorkloadPtr workload, const std::vector<RunSpec>& runs, std::stop_token stop,
                                 const ComparisonEvents& events) {
    if (Problems problems = checkAll(*workload, runs); !problems.empty())
        return tl::unexpected(std::move(problems));
    std::vector<RecordingPtr> recordings;
    for (size_t i = 0; i < runs.size() && !stop.stop_requested(); ++i) {
        recordings.push_back(recordingOf(runOne(*workload, runs[i], i, stop, events), workload));
        if (events.done) events.done(i, recordings.back());
    }
    measureSpeedups(*workload, recordings, stop);
    // Called as the plan has them, though some may be left out.
    const std::vector<Text> labels = labelsFor(runs);
    std::vector<Compared> compared;
    for (size_t i = 0; i < recordings.size(); ++i) compared.push_back({recordings[i], labels[i]});
    return Comparison(std::move(workload), std::move(compared));
}

} // namespace timeslice
