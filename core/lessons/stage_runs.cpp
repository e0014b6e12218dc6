#include "core/lessons/stage_runs.h"

#include "core/recording/claim_runs.h"

namespace timeslice {
namespace {

std::optional<double> valueOf(const std::optional<FitResult>& fit, const Estimate ScalingFit::*estimate) {
    return fit && *fit ? std::optional(((**fit).*estimate).value) : std::nullopt;
}

ScaleSeries figuresOfSeries(const SweepSeries& series) {
    ScaleSeries figures;
    figures.label = plainEnglish().render(series.label);
    for (const SweepValue& value : series.values)
        figures.points.push_back({value.n, value.makespan, value.speedup, value.throughput});
    figures.serialFraction = valueOf(series.amdahl, &ScalingFit::contention);
    figures.contention = valueOf(series.universal, &ScalingFit::contention);
    figures.coherency = valueOf(series.universal, &ScalingFit::coherency);
    if (series.universal) figures.peak = series.universal->peak();
    return figures;
}

// The problems of a study, at its place in the lesson.
tl::unexpected<Problems> refused(const Problems& problems, Place place) {
    Problems placed;
    for (const Problem& problem : problems) placed.push_back({problem.message, {}, place.line, place.column});
    return tl::unexpected(std::move(placed));
}

} // namespace

std::vector<std::string> labelsOf(const Stage& stage) {
    std::vector<RunSpec> specs;
    for (const StageRun& run : stage.runs) specs.push_back(run.spec);
    const std::vector<Text> otherwise = labelsFor(specs);
    std::vector<std::string> labels;
    for (size_t i = 0; i < stage.runs.size(); ++i)
        labels.push_back(stage.runs[i].label.empty() ? plainEnglish().render(otherwise[i])
                                                     : stage.runs[i].label);
    return labels;
}

HuntFigures figuresOf(const HuntResult& hunt) {
    HuntFigures figures{hunt.tries, hunt.lostUpdates, hunt.deadlocks, hunt.brokenExpectations, {}, {}};
    if (!hunt.shortest) return figures;
    figures.interruptions = hunt.shortest->interruptions;
    figures.decisions = static_cast<int64_t>(hunt.shortest->schedule.size());
    return figures;
}

std::vector<ScaleSeries> figuresOf(const std::vector<SweepSeries>& sweep) {
    std::vector<ScaleSeries> all;
    for (const SweepSeries& series : sweep) all.push_back(figuresOfSeries(series));
    return all;
}

StageFigures::StageFigures(const Stage& stage, const StageResults& results)
    : m_scale(figuresOf(results.scale)), m_range(stage.range) {
    const std::vector<std::string> labels = labelsOf(stage);
    for (size_t i = 0; i < results.runs.size(); ++i)
        m_runs.push_back(claimRunOf(*results.runs[i].recording, labels[i]));
    if (results.hunt) m_hunt = figuresOf(*results.hunt);
}

ClaimScope StageFigures::scope() const {
    return {m_runs, m_range, m_hunt ? &*m_hunt : nullptr, m_scale};
}

ClaimScope StageFigures::goalScope(std::optional<size_t> run) const {
    ClaimScope scope = this->scope();
    if (run) scope = {std::span(m_runs).subspan(*run, 1), m_range};
    scope.onlySettled = true;
    return scope;
}

Result<RecordingPtr> KnownRuns::run(const WorkloadPtr& workload, const RunSpec& spec, std::stop_token stop) {
    for (const Known& known : m_known)
        if (known.workload == workload && known.spec == spec) return known.recording;
    Result<RunResult> result = timeslice::run(*workload, spec, std::move(stop));
    if (!result) return tl::unexpected(std::move(result.error()));
    serialOf(workload).add(spec, serialRunFrom(*result));
    m_known.push_back({workload, spec, recordingOf(std::move(*result), workload)});
    return m_known.back().recording;
}

RecordingPtr KnownRuns::measured(const RecordingPtr& recording, std::stop_token stop) {
    if (recording->ending() != Ending::Done) return recording;
    const WorkloadPtr workload = recording->workload();
    SerialRuns& runs = serialOf(workload);
    const RunSpec& spec = recording->run()->spec;
    if (!runs.of(spec)) {
        const RunSpec serial = timeslice::serialOf(spec);
        runs.add(serial, runSerial(*workload, serial, std::move(stop)));
    }
    return measuredAgainst(recording, *runs.of(spec));
}

SerialRuns& KnownRuns::serialOf(const WorkloadPtr& workload) {
    for (OfWorkload& known : m_serial)
        if (known.workload == workload) return known.serial;
    m_serial.push_back({workload, {}});
    return m_serial.back().serial;
}

Result<StageResults> runStage(const Stage& stage, KnownRuns& known, std::stop_token stop) {
    StageResults results;
    std::vector<RecordingPtr> recordings;
    for (const StageRun& run : stage.runs) {
        Result<RecordingPtr> recording = known.run(run.workload.workload, run.spec, stop);
        if (!recording) return refused(recording.error(), run.place);
        recordings.push_back(std::move(*recording));
    }
    const std::vector<std::string> labels = labelsOf(stage);
    for (size_t i = 0; i < recordings.size(); ++i)
        results.runs.push_back({known.measured(recordings[i], stop), Text::verbatim(labels[i])});
    if (stage.hunt) {
        Result<HuntResult> found =
            hunt(stage.hunt->workload.workload, stage.hunt->spec, stage.hunt->options, stop);
        if (!found) return refused(found.error(), stage.hunt->place);
        results.hunt = std::move(*found);
    }
    if (stage.scale) {
        const Workload& workload = *stage.scale->workload.workload;
        const Result<SweepPlan> plan = planSweep(workload, stage.scale->request);
        if (!plan) return refused(plan.error(), stage.scale->place);
        results.sweep = runSweep(workload, plan->head, {}, stop);
        results.scale = measureSweep(*results.sweep);
    }
    return results;
}

tl::expected<Nanos, Text> timeOf(const StageInstant& instant, const StageResults& results) {
    if (const Nanos* time = std::get_if<Nanos>(&instant.at)) return *time;
    if (instant.run >= results.runs.size()) return tl::unexpected(Text(TS_TEXT("there is no run")));
    return timeOf(std::get<TraceEvent>(instant.at), results.runs[instant.run].recording->trace());
}

} // namespace timeslice
