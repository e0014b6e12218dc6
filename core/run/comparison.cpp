// Runs a list of runs one after another: two live runs at once would disturb each other.
#include "core/run/declared.h"
#include "core/trace/builder.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr std::string_view kSerial = "serial";

// `serial` on the same machine: settings that only the other model knows fall away.
RunSpec serialOf(const RunSpec& spec) {
    RunSpec serial = spec;
    serial.model = kSerial;
    std::erase_if(serial.settings,
                  [&serial](const auto& setting) { return !declarationOf(serial, setting.first); });
    return serial;
}

// What a run that could not even start leaves behind.
RunResult failed(const RunSpec& spec, const Problems& problems) {
    RunResult result;
    result.spec = spec;
    result.ending = Ending::Failed;
    result.message = problems.empty() ? Text() : problems.front().message;
    result.trace = TraceBuilder(spec.cores.value_or(1)).build(Nanos{0});
    return result;
}

// Makespans of `serial`: from the comparison's own runs, else (simulated only) from a run of its own, once a
// machine.
class SerialMakespans {
  public:
    SerialMakespans(const Workload& workload, const std::vector<RunResult>& runs, std::stop_token stop)
        : m_workload(workload), m_stop(std::move(stop)) {
        for (const RunResult& run : runs)
            if (run.spec.model == kSerial) add(run.spec, run);
    }

    std::optional<Nanos> of(const RunSpec& spec) {
        const RunSpec serial = serialOf(spec);
        const auto known = std::ranges::find(m_known, serial, &Known::spec);
        if (known != m_known.end()) return known->makespan;
        if (serial.engine != Engine::Simulated || m_stop.stop_requested()) return {};
        const Result<RunResult> run = timeslice::run(m_workload, serial, m_stop);
        if (run) return add(serial, *run);
        m_known.push_back({serial, {}});
        return {};
    }

  private:
    struct Known {
        RunSpec spec;
        std::optional<Nanos> makespan; // none: it did not come to its end
    };

    std::optional<Nanos> add(const RunSpec& spec, const RunResult& run) {
        const bool done = run.ending == Ending::Done;
        m_known.push_back({spec, done ? std::optional(run.trace->makespan()) : std::nullopt});
        return m_known.back().makespan;
    }

    const Workload& m_workload;
    std::stop_token m_stop;
    std::vector<Known> m_known;
};

Problems checkAll(const Workload& workload, const std::vector<RunSpec>& runs) {
    for (const RunSpec& spec : runs)
        if (Problems problems = check(workload, spec); !problems.empty()) return problems;
    return {};
}

} // namespace

Result<Comparison> runComparison(WorkloadPtr workload, const std::vector<RunSpec>& runs, std::stop_token stop,
                                 const ComparisonEvents& events) {
    if (Problems problems = checkAll(*workload, runs); !problems.empty())
        return tl::unexpected(std::move(problems));
    const std::vector<Text> labels = labelsFor(runs);
    Comparison comparison{std::move(workload), {}};
    for (size_t i = 0; i < runs.size() && !stop.stop_requested(); ++i) {
        const Progress progress = [&events, i](double fraction) {
            if (events.progress) events.progress(i, fraction);
        };
        SoFar soFar;
        if (events.soFar) soFar = [&events, i](TracePtr trace) { events.soFar(i, std::move(trace)); };
        Result<RunResult> result = run(*comparison.workload, runs[i], stop, {progress, nullptr, soFar});
        comparison.runs.push_back(result ? std::move(*result) : failed(runs[i], result.error()));
        comparison.runs.back().label = labels[i];
        if (events.done) events.done(i, comparison.runs.back());
    }
    SerialMakespans serial(*comparison.workload, comparison.runs, stop);
    // What did not come to its end has no speedup.
    for (RunResult& run : comparison.runs)
        if (run.ending == Ending::Done) run.serialMakespan = serial.of(run.spec);
    return comparison;
}

} // namespace timeslice
