// JobSeries: a group of tasks as real-time scheduling sees it: jobs that are released one after another, each
// with a deadline. What policies rank by, what analyses add up, and what a trace keeps of it.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace timeslice {

// What is known beforehand of the work that each job of a series does.
enum class JobWork : uint8_t {
    Fixed,    // just that, without waiting for anything but a core
    Waits,    // it may wait for more than a core
    Left,     // some of it may be left early, as it failed or its time has run out; it may wait
    Branches, // it depends on variables, and may wait or be left early
    Drawn,    // it draws some of it at random; all of the above may be true of it
};

struct JobSeries {
    std::string name;           // of the group
    TaskId firstTask;           // its jobs follow one another in number
    size_t jobs = 1;            // in the whole run
    std::optional<Nanos> start; // release of the first; none: each is released when somebody spawns it
    Nanos period{0};            // from one release to the next; 0: not periodic
    Nanos deadline = kNever;    // after a release
    Nanos work{0};              // of each job, on an idle core; kNever: without end
    JobWork workIs = JobWork::Fixed;
    std::vector<int> cpus = {}; // cores that its jobs are bound to, in order; empty: none

    bool isPeriodic() const { return period > Nanos{0}; }
    // Part of a core's time that it asks for.
    double utilisation() const {
        return isPeriodic() ? static_cast<double>(work.count()) / static_cast<double>(period.count()) : 0;
    }
};

// The series that a task belongs to; null: none. `all`: by task.
inline const JobSeries* seriesOf(const std::vector<JobSeries>& all, TaskId task) {
    const auto next = std::ranges::upper_bound(all, task, {}, &JobSeries::firstTask);
    if (next == all.begin()) return nullptr;
    const JobSeries& found = *std::prev(next);
    return task.index() - found.firstTask.index() < found.jobs ? &found : nullptr;
}

} // namespace timeslice
