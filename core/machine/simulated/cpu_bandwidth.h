// CpuBandwidth: how much of its CPU time each control group has left in the period. (Turner, Rao, Rao, "CPU
// bandwidth control for CFS", Linux Symposium 2010; Linux, Documentation/scheduler/sched-bwc.rst.)
//
// - Periods begin at multiples of their length. In each one the threads of a group may have cores for `quota`,
//   summed over all cores, switching counted; then the group is throttled, until the next period begins.
// - It only counts and says when a group's time will be over. Who takes threads off their cores and brings them
//   back is SimCores. A moment said is not valid any more when the number of the group's running threads has
//   changed since.
// - What is left of a quota is not saved up.
// - With n threads running the time is over when each has had an nth of what is left, rounded down: the quota is
//   never exceeded, and less than n ns of it are lost.
// Linux hands the quota out to each CPU in slices of 5 ms, so it may be exceeded or left a little there; here it
// is exact.
#pragma once

#include "core/base/ids.h"
#include "core/workload/cgroup.h"

#include <span>
#include <utility>
#include <vector>

namespace timeslice {

class CpuBandwidth {
  public:
    // They stay where they are.
    explicit CpuBandwidth(std::span<const Cgroup> groups) : m_groups(groups.begin(), groups.end()) {}

    static constexpr uint32_t kUnlimited = UINT32_MAX;

    // Has any group a limit? If not, nothing else is called.
    bool any() const;
    // A new thread, in the order of their numbers; `group`: that it is in, kUnlimited: none.
    void announce(ThreadId thread, uint32_t group);
    // Whose limit holds for it, if any.
    uint32_t groupOf(ThreadId thread) const { return m_groupOf[thread.index()]; }
    const std::vector<ThreadId>& threadsOf(uint32_t group) const { return m_groups[group].threads; }

    // Of a group's threads one more has a core (1), or one less (-1).
    void runs(uint32_t group, int change, Nanos now);
    // When its time will be over if it goes on like this, which may be now; kNever: it will not.
    Nanos endOfTime(uint32_t group, Nanos now) const;
    // Which change of its running threads was the last.
    int64_t plan(uint32_t group) const { return m_groups[group].plan; }

    bool throttled(uint32_t group) const { return m_groups[group].throttled; }
    // From now on; answers until when.
    Nanos throttle(uint32_t group, Nanos now);
    void refill(uint32_t group, Nanos now);
    // A thread has to rest for it; true: the first one of this time.
    bool rests(uint32_t group) { return !std::exchange(m_groups[group].someRested, true); }

    // Is it ready, or does it rest though it could run?
    void setWants(ThreadId thread, bool wants) { m_wants[thread.index()] = wants; }
    bool wants(ThreadId thread) const { return m_wants[thread.index()]; }

  private:
    struct Group {
        explicit Group(const Cgroup& from) : quota(from.quota), period(from.period), left(from.quota) {}
        Nanos quota;
        Nanos period;
        Nanos left; // as of `asOf`
        Nanos asOf{0};
        int64_t running = 0; // threads
        int64_t plan = 0;
        bool throttled = false;
        bool someRested = false;
        std::vector<ThreadId> threads;
    };

    static Nanos startOfPeriod(const Group& group, Nanos now) { return now / group.period * group.period; }
    static Nanos leftOf(const Group& group, Nanos now);

    std::vector<Group> m_groups;
    std::vector<uint32_t> m_groupOf; // by thread
    std::vector<bool> m_wants;       // by thread
};

} // namespace timeslice
