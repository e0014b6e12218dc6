// Sweeps: one workload under several models, again and again with more cores or more tasks.
//
// - A sweep is a grid: series (a model with its settings) by values (n). Each point is a run of its own, of
//   which only the makespan is kept.
// - The head defines a sweep completely, without its results: two sweeps with equal heads have equal points,
//   wherever they run. So a sweep can be divided among several computers (shards) and merged again.
// - Points are dealt round robin, each series beginning one shard further than the one before, so that
//   neither the large n nor the points of a slow model all end up in one shard.
#pragma once

#include "core/run/run.h"
#include "core/run/verdict.h"
#include "core/study/sweep_values.h"

namespace timeslice {

struct SweepRequest {
    ComparisonRequest runs; // `cores` is not read when cores are the axis
    SweepAxis axis = SweepAxis::Cores;
    std::vector<int64_t> values; // n, rising, at least one
    // Tasks: the group that n is the count of. Empty: the group with most tasks, the first of several; all
    // other groups stay as they are.
    std::string group;
};

struct SweepHead {
    std::string workload; // its id
    std::string title;    // its name
    std::string hash;     // of its text and its parameters as used; 16 hexadecimal digits
    SweepAxis axis = SweepAxis::Cores;
    std::string group; // Tasks: its name; else empty
    std::vector<int64_t> values;
    std::vector<RunSpec> series; // without cores when cores are the axis

    bool operator==(const SweepHead&) const = default;
};

// Part I of N, 1 <= I <= N.
struct Shard {
    int64_t index = 1;
    int64_t count = 1;
    bool operator==(const Shard&) const = default;
};

// "2/4". Errors: anything else, I beyond N, N above 10,000.
Result<Shard> parseShard(std::string_view text);

// A point of the grid, by its places in the head.
struct SweepPlace {
    size_t series = 0;
    size_t value = 0;
    auto operator<=>(const SweepPlace&) const = default;
};

// All points by series, then value; those of one shard in the same order.
std::vector<SweepPlace> placesOf(const SweepHead& head, const Shard& shard = {});
// The shard, from 1, that a point is dealt to.
int64_t shardOf(const SweepPlace& place, int64_t shards);

struct SweepPoint {
    SweepPlace place;
    int64_t tasks = 0; // of the workload, all groups together
    Ending ending = Ending::Done;
    VerdictKind result = VerdictKind::Unchecked;
    Text message;                  // what went wrong; empty where the result is right
    std::optional<Nanos> makespan; // none unless done
};

struct Sweep {
    SweepHead head;
    Shard shard;
    std::vector<SweepPoint> points; // by series, then value
};

struct SweepPlan {
    SweepHead head;
    std::vector<Problem> refused; // models of "all" that cannot run this workload
};

// Looks everything up and checks every point. Errors: as planComparison's; no group of that name; a value
// that makes the workload or the machine too large.
Result<SweepPlan> planSweep(const Workload& workload, const SweepRequest& request);

// Runs a shard's points in order. A point that fails does not stop the others; `stop` leaves the rest out.
// Events count the shard's points and come from the calling thread.
struct SweepEvents {
    std::function<void(size_t index, double fraction)> progress = {};
    std::function<void(size_t index, const SweepPoint&)> done = {};
};
Sweep runSweep(const Workload& workload, const SweepHead& head, const Shard& shard = {},
               std::stop_token stop = {}, const SweepEvents& events = {});

// The workload with another number of tasks in one group.
Workload withTasks(const Workload& workload, size_t group, int64_t count);

} // namespace timeslice
