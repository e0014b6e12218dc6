// Running what stands on a stage, and asking claims about it.
#pragma once

#include "core/lessons/stage.h"
#include "core/recording/comparison.h"
#include "core/study/sweep_metrics.h"

#include <list>
#include <optional>
#include <stop_token>

namespace timeslice {

// What a stage shows. A hunt or a sweep stands there instead of the runs' cards; the runs are known all the same.
struct StageResults {
    std::vector<Compared> runs; // by place, with speedups where they are known
    std::optional<HuntResult> hunt;
    std::optional<Sweep> sweep;     // that its curves are of
    std::vector<SweepSeries> scale; // by place
};

// What claims are asked about; owns what a ClaimScope points to, but the results, which outlive it.
class StageFigures {
  public:
    StageFigures(const Stage& stage, const StageResults& results);
    ClaimScope scope() const;
    // Of a goal: of one run alone, or of all.
    ClaimScope goalScope(std::optional<size_t> run) const;

  private:
    std::vector<ClaimRun> m_runs;
    std::optional<HuntFigures> m_hunt;
    std::vector<ScaleSeries> m_scale;
    std::optional<TimeRange> m_range;
};

HuntFigures figuresOf(const HuntResult& hunt);
std::vector<ScaleSeries> figuresOf(const std::vector<SweepSeries>& sweep);

// Runs that are known: one that stands on several steps is run once. Not for several threads at once.
class KnownRuns {
  public:
    // Without a speedup. Errors: it is refused.
    Result<RecordingPtr> run(const WorkloadPtr& workload, const RunSpec& spec, std::stop_token stop = {});
    // With the speedup where it is known: simulated, `serial` is run silently for it.
    RecordingPtr measured(const RecordingPtr& recording, std::stop_token stop = {});
    size_t count() const { return m_known.size(); }

  private:
    struct Known {
        WorkloadPtr workload;
        RunSpec spec;
        RecordingPtr recording;
    };
    struct OfWorkload {
        WorkloadPtr workload;
        SerialRuns serial;
    };
    SerialRuns& serialOf(const WorkloadPtr& workload);

    std::list<Known> m_known;
    std::list<OfWorkload> m_serial;
};

// Runs all of it, one after another. Errors: what is refused, with its line and column in the lesson's file.
Result<StageResults> runStage(const Stage& stage, KnownRuns& known, std::stop_token stop = {});

// When it is on this stage. Errors: the run has no such event.
tl::expected<Nanos, Text> timeOf(const StageInstant& instant, const StageResults& results);

} // namespace timeslice
