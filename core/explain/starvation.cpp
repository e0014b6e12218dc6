#include "core/explain/starvation.h"

#include "core/explain/names.h"

#include <algorithm>
#include <unordered_map>

namespace timeslice {
namespace {

using explaining::listOf;
using explaining::nameOf;

struct Stretch {
    TaskId task;
    Nanos start{0};
    Nanos end{0};
    Nanos length() const { return end - start; }
};

template <typename Waits>
Stretch longestOf(const Trace& trace, TaskId task, Waits waits) {
    Stretch longest{task, {}, {}};
    Stretch now = longest;
    const Trace::Range range = trace.intervalsOf(task);
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        if (!waits(interval.state)) continue;
        if (now.end != interval.start) now.start = interval.start;
        now.end = interval.end();
        if (now.length() > longest.length()) longest = now;
    }
    return longest;
}

template <typename Waits>
std::optional<Stretch> longestOfAll(const Trace& trace, Waits waits) {
    std::optional<Stretch> longest;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        if (trace.tasks()[i].helper) continue;
        const Stretch stretch = longestOf(trace, TaskId::at(i), waits);
        if (stretch.length() > (longest ? longest->length() : Nanos{0})) longest = stretch;
    }
    return longest;
}

void addCore(const Trace& trace, CoreId core, const Stretch& stretch,
             std::unordered_map<TaskId, Nanos>& times) {
    const auto numbers = trace.intervalsOn(core);
    const auto endOf = [&trace](uint32_t number) { return trace.interval(number).end(); };
    for (auto at = std::ranges::upper_bound(numbers, stretch.start, {}, endOf); at != numbers.end(); ++at) {
        const Interval interval = trace.interval(*at);
        if (interval.start >= stretch.end) break;
        times[interval.task] +=
            std::min(interval.end(), stretch.end) - std::max(interval.start, stretch.start);
    }
}

std::vector<Starvation::Runner> runnersDuring(const Trace& trace, const Stretch& stretch) {
    std::unordered_map<TaskId, Nanos> times;
    for (int core = 0; core < trace.coreCount(); ++core) addCore(trace, CoreId{core}, stretch, times);
    std::vector<Starvation::Runner> runners;
    for (const auto& [task, time] : times) runners.push_back({task, time});
    std::ranges::sort(runners, [](const auto& a, const auto& b) {
        return a.time != b.time ? a.time > b.time : a.task < b.task;
    });
    return runners;
}

// The templates' places: 0 the task, 1 how long, 2 from when, 3 who was on a core.
struct Words {
    const char* alone;
    const char* others;
};

Starvation starvationOf(const Trace& trace, const Stretch& stretch, const Words& words) {
    Starvation result{stretch.task, stretch.start, stretch.length(), runnersDuring(trace, stretch), {}};
    const Text name = nameOf(trace, stretch.task);
    std::vector<TaskId> others;
    for (const Starvation::Runner& runner : result.runners) others.push_back(runner.task);
    result.text = others.empty()
                      ? Text(words.alone, name, result.length, result.start)
                      : Text(words.others, name, result.length, result.start, listOf(trace, others));
    return result;
}

} // namespace

std::optional<Starvation> longestStarvation(const Trace& trace) {
    const auto longest = longestOfAll(trace, waitsForItsTurn);
    if (!longest) return std::nullopt;
    return starvationOf(
        trace, *longest,
        {TS_TEXT("{0} had the longest unbroken wait for its turn: {1}, from {2} on; no core was busy."),
         TS_TEXT("{0} had the longest unbroken wait for its turn: {1}, from {2} on; meanwhile {3} ran.")});
}

std::optional<Starvation> longestLockWait(const Trace& trace) {
    const auto longest = longestOfAll(trace, [](State state) { return state == State::LockWait; });
    if (!longest) return std::nullopt;
    return starvationOf(
        trace, *longest,
        {TS_TEXT("{0} had the longest unbroken wait for a lock: {1}, from {2} on; no core was busy."),
         TS_TEXT("{0} had the longest unbroken wait for a lock: {1}, from {2} on; meanwhile {3} ran.")});
}

} // namespace timeslice
