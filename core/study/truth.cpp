#include "core/study/truth.h"

#include "core/run/declared.h"
#include "core/run/machine_load.h"
#include "core/workload/at_speed.h"
#include "core/workload/reader.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr const char* kScale = "scale";

bool isFailure(Ending ending) {
    return ending != Ending::Done && ending != Ending::Deadlock;
}

// One significant digit, not above the value.
double roundedDown(double value) {
    const double unit = std::pow(10, std::floor(std::log10(value)));
    return std::floor(value / unit) * unit;
}

// The workload with another value of its parameter `scale`.
Result<WorkloadPtr> scaled(const Workload& workload, double scale) {
    ParameterTexts parameters;
    for (const auto& [key, value] : workload.parameters) parameters[key] = formatQuantity(value);
    parameters[kScale] = fmt::format("{}", scale);
    return readWorkload(workload.text, workload.id + ".yaml", parameters);
}

TruthFigures figuresOfFailure(const Problems& problems) {
    TruthFigures figures;
    figures.ending = Ending::Failed;
    figures.verdict.kind = VerdictKind::Failed;
    figures.verdict.over = false;
    if (!problems.empty()) figures.message = problems.front().message;
    return figures;
}

struct Simulated {
    TruthSpecs specs;
    TruthFigures figures;
    Nanos length{0}; // of the trace, also where it did not come to its end
};

// One workload: its runs, and the rows they result in.
class TruthRun {
  public:
    TruthRun(WorkloadPtr workload, const TruthRequest& request, std::stop_token stop,
             std::function<void(double)> progress)
        : m_request(request), m_stop(std::move(stop)), m_progress(std::move(progress)) {
        m_result.workload = std::move(workload);
    }

    Result<TruthWorkload> run() {
        if (Problems problems = simulateAll(); !problems.empty()) return tl::unexpected(std::move(problems));
        if (Problems problems = makeShorter(); !problems.empty()) return tl::unexpected(std::move(problems));
        leaveOutLongOnes();
        for (size_t i = 0; i < m_simulated.size() && !m_stop.stop_requested(); ++i) addRow(i);
        return std::move(m_result);
    }

  private:
    Result<ComparisonPlan> plan() const {
        ComparisonRequest request = m_request.runs;
        request.engines = {Engine::Simulated};
        request.policies = {schedulingHere().policy};
        request.machine = settingsOf(m_request.profile);
        request.ideal = false;
        if (request.cores.empty()) request.cores = {allowedCores()};
        return planComparison(*m_result.workload, request);
    }

    Result<RecordingPtr> record(const RunSpec& spec) const {
        Result<RunResult> result = timeslice::run(*m_result.workload, spec, m_stop);
        if (!result) return tl::unexpected(std::move(result.error()));
        return recordingOf(std::move(*result), m_result.workload);
    }

    Problems simulateAll() {
        const Result<ComparisonPlan> planned = plan();
        if (!planned) return planned.error();
        m_simulated.clear();
        m_result.leftOut.clear();
        for (const Problem& refusal : planned->refused) m_result.leftOut.push_back(refusal.message);
        for (const RunSpec& spec : planned->runs) {
            if (m_stop.stop_requested()) break;
            Simulated one{truthSpecs(*m_result.workload, spec, m_request.profile, m_request.runs.python), {}};
            const Result<RecordingPtr> recording = record(one.specs.simulated);
            if (!recording) return recording.error();
            one.figures = figuresOf(**recording);
            one.length = (*recording)->trace().end();
            for (const Problem& refusal : one.specs.refused) m_result.leftOut.push_back(refusal.message);
            m_simulated.push_back(std::move(one));
        }
        return {};
    }

    Problems makeShorter() {
        Nanos longest{0};
        for (const Simulated& one : m_simulated) longest = std::max(longest, one.length);
        const auto scale = m_result.workload->parameters.find(kScale);
        if (longest <= m_request.longest || scale == m_result.workload->parameters.end()) return {};
        const double shorter =
            roundedDown(scale->second.value * static_cast<double>(m_request.longest.count()) /
                        static_cast<double>(longest.count()));
        Result<WorkloadPtr> workload = scaled(*m_result.workload, shorter);
        if (!workload) return workload.error();
        m_result.workload = std::move(*workload);
        m_result.scale = shorter;
        return simulateAll();
    }

    void leaveOutLongOnes() {
        const auto isLong = [this](const Simulated& one) { return one.length > m_request.longest; };
        for (const Simulated& one : m_simulated)
            if (isLong(one))
                m_result.leftOut.emplace_back(
                    TS_TEXT("Model '{0}' was only simulated: it takes {1}, longer than {2}."),
                    one.specs.simulated.model, one.length, m_request.longest);
        std::erase_if(m_simulated, isLong);
    }

    void addRow(size_t index) {
        const Simulated& one = m_simulated[index];
        TruthRow row{one.specs.simulated, one.figures, {}, {}, {}};
        const double each = 1.0 / static_cast<double>(m_simulated.size());
        const double begun = static_cast<double>(index) * each;
        if (one.specs.live) row.live = repeat(*one.specs.live, one, begun, each / 2);
        if (one.specs.python) row.python = repeat(*one.specs.python, one, begun + each / 2, each / 2);
        if (m_stop.stop_requested()) return;
        row.causes =
            likelyCauses(row, one.specs.simulated.cores.value_or(1), m_request.profile.measured.trusted());
        m_result.rows.push_back(std::move(row));
    }

    // `begun` and `part`: of the progress.
    TruthSide repeat(const RunSpec& spec, const Simulated& simulated, double begun, double part) {
        TruthSide side;
        side.spec = spec;
        std::vector<TruthFigures> runs;
        const OtherLoad others;
        const int times = std::max(m_request.repetitions, 1);
        for (int i = 0; i < times && (i == 0 || !m_stop.stop_requested()); ++i) {
            if (m_progress) m_progress(begun + part * i / times);
            const Result<RecordingPtr> recording = record(spec);
            runs.push_back(recording ? figuresOf(**recording) : figuresOfFailure(recording.error()));
            if (isFailure(runs.back().ending)) side.failures.push_back(runs.back().message);
        }
        side.otherLoad = others.share();
        side.figures = medianOf(runs);
        side.difference = differenceOf(simulated.figures, side.figures);
        side.difference.makespanAtSpeed = makespanAtSpeed(simulated.specs.simulated, side.figures);
        return side;
    }

    // Between its calibration and its work the processor may have become faster or slower: then the simulated
    // one becomes so, too.
    std::optional<double> makespanAtSpeed(const RunSpec& spec, const TruthFigures& real) {
        if (!real.speed || !real.makespan || m_stop.stop_requested()) return {};
        const Result<RunResult> run = timeslice::run(atSpeed(*m_result.workload, *real.speed), spec, m_stop);
        if (!run || run->ending != Ending::Done) return {};
        return percentApart(run->trace->makespan().count(), real.makespan->count());
    }

    const TruthRequest& m_request;
    std::stop_token m_stop;
    std::function<void(double)> m_progress;
    TruthWorkload m_result;
    std::vector<Simulated> m_simulated;
};

// Differences of one kind over all rows that have them.
template <typename Get>
std::vector<double> differences(const TruthReport& report, std::optional<TruthSide> TruthRow::*side,
                                Get get) {
    std::vector<double> values;
    for (const TruthWorkload& workload : report.workloads)
        for (const TruthRow& row : workload.rows)
            if (row.*side)
                if (const std::optional<double> value = get((row.*side)->difference))
                    values.push_back(*value);
    return values;
}

size_t countOf(const TruthReport& report, std::optional<TruthSide> TruthRow::*side) {
    size_t count = 0;
    for (const TruthWorkload& workload : report.workloads)
        for (const TruthRow& row : workload.rows) count += (row.*side).has_value() ? 1 : 0;
    return count;
}

} // namespace

TruthSummary summaryOf(const TruthReport& report) {
    const auto makespan = [](const TruthDifference& difference) { return difference.makespan; };
    // Where no speed is known, it is taken for the one before.
    const auto atSpeed = [](const TruthDifference& difference) {
        return difference.makespanAtSpeed ? difference.makespanAtSpeed : difference.makespan;
    };
    const auto switches = [](const TruthDifference& difference) { return difference.switches; };
    TruthSummary summary;
    summary.live = countOf(report, &TruthRow::live);
    summary.python = countOf(report, &TruthRow::python);
    summary.liveMakespan = medianOfAbsolutes(differences(report, &TruthRow::live, makespan));
    summary.liveMakespanAtSpeed = medianOfAbsolutes(differences(report, &TruthRow::live, atSpeed));
    summary.pythonMakespanAtSpeed = medianOfAbsolutes(differences(report, &TruthRow::python, atSpeed));
    summary.liveSwitches = medianOfAbsolutes(differences(report, &TruthRow::live, switches));
    summary.pythonMakespan = medianOfAbsolutes(differences(report, &TruthRow::python, makespan));
    summary.pythonSwitches = medianOfAbsolutes(differences(report, &TruthRow::python, switches));
    return summary;
}

bool anyFailed(const TruthReport& report) {
    const auto failed = [](const TruthRow& row) {
        return isFailure(row.simulated.ending) || (row.live && !row.live->failures.empty()) ||
               (row.python && !row.python->failures.empty());
    };
    return std::ranges::any_of(report.workloads, [&](const TruthWorkload& workload) {
        return std::ranges::any_of(workload.rows, failed);
    });
}

Result<TruthReport> runTruth(const std::vector<WorkloadPtr>& workloads, const TruthRequest& request,
                             std::stop_token stop, const TruthEvents& events) {
    TruthReport report;
    report.loadBefore = loadAverage();
    report.cores =
        request.runs.cores.empty() ? allowedCores() : std::min(request.runs.cores.front(), allowedCores());
    report.trustedProfile = request.profile.measured.trusted();
    Problems refused;
    size_t ran = 0;
    for (size_t i = 0; i < workloads.size() && !stop.stop_requested(); ++i) {
        const auto progress = [&events, i](double fraction) {
            if (events.progress) events.progress(i, fraction);
        };
        Result<TruthWorkload> done = TruthRun(workloads[i], request, stop, progress).run();
        ran += done ? 1 : 0;
        if (!done) {
            const Problems problems = std::move(done.error());
            refused.insert(refused.end(), problems.begin(), problems.end());
            done = TruthWorkload{workloads[i], {}, {}, {}};
            for (const Problem& problem : problems) done->leftOut.push_back(problem.message);
        }
        report.workloads.push_back(std::move(*done));
    }
    report.stopped = stop.stop_requested();
    if (ran == 0 && !report.stopped) return tl::unexpected(std::move(refused));
    return report;
}

} // namespace timeslice
