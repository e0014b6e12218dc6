// Running what stands on a stage, and asking claims about it.
#pragma once

#include "core/lessons/stage.h"
#include "core/recording/comparison.h"
#include "core/study/sweep_metrics.h"

#include <map>
#include <optional>
#include <stop_token>

namespace timeslice {

// What a stage shows. A hunt or a sweep stands there instead of the runs' cards; the runs are known all the same.
struct StageResults {
    std::vector<Compared> runs; // by place, with speedups where they are known
    std::optional<HuntResult> hunt;
    std::vector<SweepSeries> scale; // by place
};

// What claims are asked about; owns what a ClaimScope points to.
class StageFigures {
  public:
    StageFigures(const Stage& stage, const StageResults& results);
    ClaimScope scope() const;
    // Of one run alone: of goals and picks.
    ClaimScope scopeOf(size_t run) const;

  private:
    std::vector<ClaimRun> m_runs;
    std::optional<HuntFigures> m_hunt;
    std::vector<ScaleSeries> m_scale;
    std::optional<TimeRange> m_range;
};

// Runs that are known: a run that stands on several steps is run once.
class KnownRuns {
  public:
    Result<RecordingPtr> run(const WorkloadPtr& workload, const RunSpec& spec, std::stop_token stop = {});

  private:
    struct Known {
        WorkloadPtr workload;
        RunSpec spec;
        RecordingPtr recording;
    };
    std::vector<Known> m_known;
};

// Runs all of it, one after another. Errors: a run that is refused, with its place in the file.
Result<StageResults> runStage(const Stage& stage, KnownRuns& known, std::stop_token stop = {});

// When it is on this stage. Errors: the run has no such event.
tl::expected<Nanos, Text> timeOf(const StageInstant& instant, const StageResults& results);

// The same run, simulated: what the checker runs in place of a live one.
RunSpec simulated(RunSpec spec);

} // namespace timeslice
