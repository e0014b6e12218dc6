// Stage: what stands on the screen at a step of a lesson, complete, however the step was reached.
//
// How it works:
// - A step's `show:` says what changes. The reader carries everything else over from the step before, so that
//   a stage is a value: going back is showing an earlier one.
// - What stays: workload, parameters, common settings, runs, lanes, range, playhead, the card alone. Callouts,
//   play, cover, scale and hunt belong to their step.
// - A run's spec is complete: the common settings with its own over them, without those that its model, policy
//   and machine do not know.
// - A live or Python run knows its simulation too, with what only the simulated machine knows of the settings: its
//   policy, its costs, cores that this computer does not have.
#pragma once

#include "core/claims/trace_event.h"
#include "core/lessons/rich_text.h"
#include "core/run/run.h"
#include "core/study/hunt.h"
#include "core/study/scaling.h"
#include "core/workload/reader.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace timeslice {

// A workload as a lesson names it, read with the parameters beside it.
struct StageWorkload {
    enum class Kind : uint8_t {
        BuiltIn, // `name` is its id
        File,    // `name` is its path, as it can be opened
        InPlace, // it is written in the lesson
    };
    Kind kind = Kind::BuiltIn;
    std::string name;          // InPlace: empty
    ParameterTexts parameters; // as written
    WorkloadPtr workload;
    bool operator==(const StageWorkload&) const = default;
};

// An instant on the stage: a time, or an event of one of the runs.
struct StageInstant {
    std::variant<Nanos, TraceEvent> at = Nanos{0};
    size_t run = 0; // of an event, by place from 0
    Place place;    // where the file says so
};

struct StageRun {
    std::string label; // as written, translated by its source; empty: as labelsFor() calls it
    StageWorkload workload;
    RunSpec spec;
    RunSpec simulation; // the same run, simulated: for the checker, and a computer that cannot do it live
    Place place;
};

// A remark at a task's lane.
struct StageCallout {
    size_t run = 0; // by place from 0
    std::string task;
    StageInstant at;
    RichText text;
    Place place;
};

enum class StageLanes : uint8_t { ByTask, ByCore };

// The curves that stand on the stage instead of cards: the models of the stage's runs, or those named.
struct StageScale {
    StageWorkload workload;
    SweepRequest request;
    Place place;
};

// The search that does.
struct StageHunt {
    StageWorkload workload;
    RunSpec spec;
    HuntOptions options;
    Place place;
};

struct Stage {
    StageWorkload workload; // that runs without one of their own have; null: all have
    RunSpec common;         // their settings; its model is not used
    std::vector<StageRun> runs;

    StageLanes lanes = StageLanes::ByTask;
    std::optional<TimeRange> range; // none: fit
    Place rangeAt;                  // where the file says so
    std::optional<StageInstant> playhead;
    std::optional<size_t> alone; // the card that is large, by place from 0

    // Of this step only.
    std::vector<StageCallout> callouts;
    std::optional<double> playSpeed; // it plays by itself; 1: as fast as the player does at first
    bool cover = false;              // what lies right of the playhead is hidden
    Place coverAt;
    std::optional<StageScale> scale; // never with a hunt
    std::optional<StageHunt> hunt;
};

// What each run is called, in order: its label, or, where it has none, what sets it apart. Not translated.
std::vector<std::string> labelsOf(const Stage& stage);

} // namespace timeslice
