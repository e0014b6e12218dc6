// Workload: tasks, each a list of steps, and the resources they share. Data only: knows no model and no
// machine.
#pragma once

#include "core/base/enum_table.h"
#include "core/base/ids.h"
#include "core/base/parameter.h"
#include "core/base/resource_kind.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/units.h"
#include "core/workload/cgroup.h"
#include "core/workload/chance.h"
#include "core/workload/control.h"
#include "core/workload/lock_traits.h"
#include "core/workload/scheduling_class.h"
#include "core/workload/step_table.h"
#include "core/workload/topic.h"
#include "core/workload/work_kernels.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace timeslice {

struct Place {
    int line = 0;   // from 1
    int column = 0; // from 1
};

inline constexpr int64_t kMaxTasks = 1'000'000; // of a workload

// Repeats without end; the run ends at its time limit.
inline constexpr int64_t kForever = -1;

// A group of tasks that a step names.
struct Target {
    std::string name;
    size_t group = 0; // its place in Workload::groups
    Place place;
};

struct Step {
    StepKind kind = StepKind::Cpu;
    Nanos time{
        0}; // Cpu, Call, Native, Io (latency), Sleep, Block; Add: between read and write; Within: until it is left
    // Draws the time (then `time` is the mean), Repeat: the times (then `times` is the most); Random: the place
    // of the one of `steps` that is done.
    ChancePtr chance;
    WorkKernel kernel = WorkKernel::Chain; // Cpu, Call, Native
    std::optional<Nanos> checkpoint;       // Cpu: distance of checkpoints; none: the machine's default
    ResourceId resource;                   // index into Workload::resources; Io: the link or server, if any
    std::optional<Nanos> timeout;          // gives up after this long and goes on without
    int64_t bytes = 0;                     // Io, Put, Get, Allocate
    bool lines = false;                    // Io: reads `bytes` of a file and counts its lines
    bool cached = true;                    // Io, lines: the file is in the system's cache
    bool split = false;                    // Add: a switch of the GIL may fall between read and write
    bool scoped = false; // Lock, Acquire and their counterparts: of a `with`, undone when the task fails
    std::string target;  // Spawn, Fork, Join, Cancel: a group's name
    size_t group = 0;    // the same: its place in Workload::groups; Join of several: its place behind them
    std::vector<Target> targets; // Group: whose tasks it starts
    bool catches = false;        // Try: it has an `except`, which may be empty
    bool cleansUp = false;       // Try: it has a `finally`
    int64_t times = 1;           // Repeat: 1 to 10^9, or kForever
    // Repeat, Random, While. If: two repeats of one round, the steps and those of `else`. TryLock: none, or two
    // such: if it was taken, and if not. Join: of several groups' tasks, the first end of which is waited for.
    // Try: three repeats of one round, the steps, `except` and `finally`; Within: two, the steps and `else`;
    // Group: one.
    std::vector<Step> steps;
    std::shared_ptr<const Control> control; // of steps that look at variables; else null
    Place place;                            // where it is in the file
};

// Of a queue: without bound.
inline constexpr int64_t kUnbounded = INT64_MAX;

struct Resource {
    std::string name;
    ResourceKind kind = ResourceKind::Lock;
    int64_t size =
        1; // semaphore: permits; queue: places; barrier: parties; latch: its count; link: bytes a second;
           // server: slots; variable: its value at the start
    int64_t most = kUnbounded; // semaphore: permits; releasing one more fails
    // Semaphore: some task releases what it did not acquire. Its permits are signals; nobody holds them.
    bool handedOver = false;
    ResourceId lock;        // condition: which its waiters hold; none: nobody waits there
    int64_t spurious = 0;   // condition: of a million waits, how many end without a notification
    LockTraits traits = {}; // of a lock, an rlock or an rwlock
    Place place;
};

// `count` equal tasks; 0: there are none of this kind, though steps may name them.
struct TaskGroup {
    std::string name;
    int64_t count = 1;
    Nanos start{0};                // arrival of the first
    Nanos every{0};                // each further one arrives this much later
    ChancePtr gaps;                // draws that; `every` is the mean
    std::optional<Nanos> deadline; // after each one's arrival; none: it has none, or by policy its period
    int64_t priority = 0;          // smaller is more urgent
    int64_t nice = 0;              // -20 to 19
    std::optional<int64_t> weight;
    int64_t tickets = 100;
    SchedulingClass schedulingClass = SchedulingClass::Fair;
    Nanos slice{0};        // asked for at a time; 0: the policy's
    std::vector<int> cpus; // that it may run on, from 0, in order; empty: all
    size_t cgroup = 0;     // its place in Workload::cgroups, from 1; 0: it is in none
    bool daemon = false;   // the run does not wait for it
    bool spawned = false;  // named by a `spawn`: does not arrive by itself
    bool forked = false;   // copies of another group's tasks, made by a `fork`
    int64_t instances = 0; // of a spawned one in the whole run: count, times the spawns that name it; else 0
    std::vector<size_t> unions; // that it is in, by place in Workload::unions
    std::vector<Step> steps;
    Place place;

    int64_t total() const { return instances > 0 ? instances : count; } // tasks in the whole run
};

// A claim about the run, as written; core/claims reads it.
struct ExpectedClaim {
    std::string text;
    Place place; // of its first character
};

// What the run should show; checked by `check` and `hunt`.
struct Expectations {
    std::optional<Nanos> makespan;
    int64_t withinMillionths = 0; // of the makespan
    std::map<std::string, int64_t, std::less<>> variables;
    std::vector<ExpectedClaim> claims;
    bool any() const { return needAnEnd() || !claims.empty(); }
    // Some are about a run that comes to its end; claims may be about one that does not.
    bool needAnEnd() const { return makespan || !variables.empty(); }
};

// One task of a group: "Table 1" to "Table 5"; no number when the group has one.
struct TaskInstance {
    std::string name;
    size_t group = 0;
    Nanos arrival{0}; // of a spawned one: not known, 0
};

struct SuggestedSetting {
    std::string value; // as written
    Place place;
};
using SuggestedSettings = std::map<std::string, SuggestedSetting, std::less<>>;

struct Workload {
    std::string id; // file name without path and suffix; a built-in's id
    std::string name;
    std::string summary;
    std::optional<WorkloadTopic> topic;
    std::string source; // where the idea comes from, if said
    std::string text;   // the YAML it was read from
    std::vector<Resource> resources;
    std::vector<Cgroup> cgroups;
    std::vector<TaskGroup> groups;
    // Of which groups some task waits for the first end, in ascending order.
    std::vector<std::vector<size_t>> unions;
    std::map<std::string, Quantity, std::less<>> parameters; // as used: defaults with --set applied
    std::vector<std::string> models;                         // suggested models, by id; may be empty
    // Of a suggested model: what its runs have in place of `machine`, one or several.
    std::map<std::string, std::vector<SuggestedSettings>, std::less<>> variants;
    Expectations expect;
    std::map<std::string, std::string, std::less<>>
        machine;      // suggested settings, as written: cores: 2, quantum: 5 ms
    std::string file; // as it was named when it was read
    std::map<std::string, Place, std::less<>>
        suggestedAt; // where `models` and `machine` name it, by id or key

    // All tasks, groups in file order, behind them the copies that forks make. Random arrivals are those of the
    // seed.
    std::vector<TaskInstance> tasks(uint64_t seed = 1) const;
    int64_t taskCount() const;
};

using WorkloadPtr = std::shared_ptr<const Workload>;

// Whether some step, at any depth, draws something.
bool usesChance(const std::vector<Step>& steps);

} // namespace timeslice
