// Hunting for schedules under which a workload goes wrong: a lost update, a deadlock, a broken expectation.
//
// How it works:
// - The workload runs simulated under the policy `manual`; the strategy decides which task runs next, and
//   whether a task is interrupted between two of its steps, before an access to a variable, or between the
//   read and the write of an update. Who waits busily is not ready until a variable that it looks at changes.
// - random: each choice is drawn evenly, and one in four points interrupts.
// - pct: tasks have random priorities, and the most urgent ready task runs; at d - 1 random points of a run,
//   the running task becomes the least urgent. A bug that takes d orderings is found with a probability of at
//   least 1 / (n k^(d-1)) per try, for n tasks and k points (Burckhardt, Kothari, Musuvathi, Nagarakatte, "A
//   randomized scheduler with probabilistic guarantees of finding bugs", ASPLOS 2010).
// - exhaustive: all choices, depth first, with at most `bound` interruptions per run (Musuvathi, Qadeer,
//   "Iterative context bounding for systematic testing of multithreaded programs", PLDI 2007).
// - Try number i of a random strategy has the seed `seed` + i: a single try with that seed replays it.
#pragma once

#include "core/recording/recording.h"

namespace timeslice {

enum class HuntStrategy : uint8_t { Random, Pct, Exhaustive };

struct HuntOptions {
    HuntStrategy strategy = HuntStrategy::Random;
    int64_t tries = 1000; // at most
    uint64_t seed = 1;
    int depth = 3;              // pct: how many orderings the bug takes
    int bound = 2;              // exhaustive: interruptions per run
    std::vector<size_t> replay; // a schedule to run instead, once; empty: hunt
};

enum class Failure : uint8_t { LostUpdate, Deadlock, Expectation };

struct FailingSchedule {
    RecordingPtr recording;
    Failure failure = Failure::Deadlock;
    std::vector<Text> reasons; // a sentence each
    uint64_t seed = 0;         // that replays it (random, pct)
    // Every decision in order: the place of the one that ran among the ready, or 0 and 1 for going on and
    // being interrupted. Replays it under any strategy.
    std::vector<size_t> schedule;
    int64_t interruptions = 0;
};

struct HuntResult {
    int64_t tries = 0;
    bool complete = false; // exhaustive: there are no other schedules within the bound
    int64_t lostUpdates = 0;
    int64_t deadlocks = 0;
    int64_t brokenExpectations = 0;
    int64_t failed() const { return lostUpdates + deadlocks + brokenExpectations; }
    // The one with the fewest interruptions, then the fewest decisions, then the first found.
    std::optional<FailingSchedule> shortest;
};

// `spec`: model, cores and settings; its policy is replaced. Errors: as run(), and claims of the workload that
// cannot be read.
Result<HuntResult> hunt(const WorkloadPtr& workload, RunSpec spec, const HuntOptions& options,
                        std::stop_token stop = {}, const Progress& progress = {});

} // namespace timeslice
