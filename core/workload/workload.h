// Workload: tasks, each a list of steps, and the resources they share. Data only: knows no model and no
// machine.
#pragma once

#include "core/base/ids.h"
#include "core/base/parameter.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace timeslice {

enum class StepKind : uint8_t { Cpu, Call, Native, Io, Sleep, Block, Lock, Unlock, Yield, Repeat };

// The real work that a `cpu` step does on the live machine.
enum class WorkKernel : uint8_t { Chain };

struct Place {
    int line = 0;   // from 1
    int column = 0; // from 1
};

// Repeats without end; the run ends at its time limit.
inline constexpr int64_t kForever = -1;

struct Step {
    StepKind kind = StepKind::Cpu;
    Nanos time{0};                         // Cpu, Call, Native, Io, Sleep, Block
    WorkKernel kernel = WorkKernel::Chain; // Cpu, Call, Native
    std::optional<Nanos> checkpoint;       // Cpu: distance of checkpoints; none: the machine's default
    ResourceId resource;                   // Lock, Unlock: index into Workload::resources
    std::optional<Nanos> timeout;          // Lock: gives up after this long and goes on without the lock
    int64_t times = 1;                     // Repeat: 1 to 10^9, or kForever
    std::vector<Step> steps;               // Repeat
    Place place;                           // where it stands in the file
};

struct Resource {
    std::string name;
    Place place;
};

// `count` equal tasks.
struct TaskGroup {
    std::string name;
    int64_t count = 1;
    Nanos start{0};       // arrival of the first
    Nanos every{0};       // each further one arrives this much later
    int64_t priority = 0; // smaller is more urgent
    std::vector<Step> steps;
    Place place;
};

// One task of a group: "Table 1" to "Table 5"; no number when the group has one.
struct TaskInstance {
    std::string name;
    size_t group = 0;
    Nanos arrival{0};
};

struct Workload {
    std::string id; // file name without path and suffix; a built-in's id
    std::string name;
    std::string summary;
    std::string source; // where the idea comes from, if said
    std::string text;   // the YAML it was read from
    std::vector<Resource> resources;
    std::vector<TaskGroup> groups;
    std::map<std::string, double, std::less<>> parameters; // as used: defaults with --set applied
    std::vector<std::string> models;                       // suggested models, by id; may be empty
    std::map<std::string, std::string, std::less<>>
        machine; // suggested settings, as written: cores: 2, quantum: 5 ms

    // All tasks, groups in file order.
    std::vector<TaskInstance> tasks() const;
    int64_t taskCount() const;
};

using WorkloadPtr = std::shared_ptr<const Workload>;

} // namespace timeslice
