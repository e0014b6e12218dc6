// Runs a list of runs one after another: two live runs at once would disturb each other.
#include "core/run/declared.h"
#include "core/trace/builder.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr std::string_view kSerial = "serial";

Text whyMissing(Ending ending) {
    switch (ending) {
    case Ending::Done:
    case Ending::Cancelled:
    case Ending::Choice:
        return {};
    case Ending::Deadlock:
        return TS_TEXT("No speedup: these tasks deadlock when they run one after another.");
    default:
        return TS_TEXT("No speedup: these tasks do not finish when they run one after another.");
    }
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
            if (run.spec.model == kSerial) m_known.push_back({run.spec, serialRunFrom(run)});
    }

    SerialRun of(const RunSpec& spec) {
        const RunSpec serial = serialOf(spec);
        const auto known = std::ranges::find(m_known, serial, &Known::spec);
        if (known != m_known.end()) return known->run;
        if (serial.engine != Engine::Simulated)
            return {{}, TS_TEXT("No speedup: the model 'serial' was not run on this engine.")};
        if (m_stop.stop_requested()) return {};
        m_known.push_back({serial, runSerial(m_workload, serial, m_stop)});
        return m_known.back().run;
    }

  private:
    struct Known {
        RunSpec spec;
        SerialRun run;
    };

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

RunSpec serialOf(const RunSpec& spec) {
    RunSpec serial = spec;
    serial.model = kSerial;
    serial.choices.clear(); // of other decisions
    std::erase_if(serial.settings,
                  [&serial](const auto& setting) { return !declarationOf(serial, setting.first); });
    return serial;
}

SerialRun serialRunFrom(const RunResult& serial) {
    if (serial.ending == Ending::Done) return {serial.trace->makespan(), {}};
    return {{}, whyMissing(serial.ending)};
}

SerialRun runSerial(const Workload& workload, const RunSpec& serial, std::stop_token stop) {
    const Result<RunResult> result = run(workload, serial, std::move(stop), {{}, nullptr, {}, true});
    return result ? serialRunFrom(*result) : SerialRun{{}, whyMissing(Ending::Failed)};
}

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
    // A run that did not finish has no speedup.
    for (RunResult& run : comparison.runs) {
        if (run.ending != Ending::Done) continue;
        SerialRun against = serial.of(run.spec);
        run.serialMakespan = against.makespan;
        run.noSpeedup = std::move(against.missing);
    }
    return comparison;
}

} // namespace timeslice
