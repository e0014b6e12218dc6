#include "tests/core/idle_workers.h"

#include "core/machine/simulated/costs.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

namespace timeslice::test {
namespace {

// What who takes part in a pool does at a moment, as far as it matters.
enum class Part : uint8_t { Queues, Idles, Comes, Begins, Submits };
constexpr size_t kParts = 5;

struct Change {
    Nanos time;
    Part part;
    int by;
};

class PoolAuditor {
  public:
    explicit PoolAuditor(const RunResult& run) : m_trace(*run.trace) {
        const Costs costs = costsFrom(run.spec.settings, run.spec.ideal);
        const bool processes = run.spec.model == "process-pool";
        m_handOver = (processes ? costs.processRoundTrip : costs.poolRoundTrip) / 2;
        m_start = processes ? costs.processForkChild : costs.threadStart;
        for (size_t task = 0; task < m_trace.tasks().size(); ++task) enter(TaskId::at(task));
        std::ranges::sort(m_changes, {}, &Change::time);
    }

    std::vector<std::string> untruths(Nanos slack) const {
        std::vector<std::string> found;
        std::array<int64_t, kParts> now{};
        std::optional<Nanos> since; // it has been otherwise
        for (auto change = m_changes.begin(); change != m_changes.end();) {
            const Nanos time = change->time;
            for (; change != m_changes.end() && change->time == time; ++change)
                now[static_cast<size_t>(change->part)] += change->by;
            if (isUntrue(now) == since.has_value()) continue;
            if (since && time - *since > slack)
                found.push_back(fmt::format("a job is queued from {} to {} ns, and a worker idle",
                                            since->count(), time.count()));
            since = since ? std::nullopt : std::optional(time);
        }
        return found;
    }

  private:
    static bool isUntrue(const std::array<int64_t, kParts>& now) {
        const auto count = [&now](Part part) { return now[static_cast<size_t>(part)]; };
        return count(Part::Idles) > 0 && count(Part::Queues) > count(Part::Comes) &&
               count(Part::Begins) == 0 && count(Part::Submits) == 0;
    }

    void enter(TaskId task) {
        const TraceTask& info = m_trace.tasks()[task.index()];
        if (!info.helper) return enterJob(task);
        if (info.name.starts_with("worker")) return enterWorker(task);
        if (info.name.starts_with("main")) enterMain(task);
    }

    void enterJob(TaskId task) {
        for (const Interval& interval : intervalsOf(task))
            if (interval.state == State::Queued)
                add(Part::Queues, interval.start + m_handOver, interval.end());
    }

    void enterWorker(TaskId task) {
        const std::vector<Interval> all = intervalsOf(task);
        bool isNew = true;
        for (const Interval& interval : all) {
            isNew = isNew && interval.state != State::Carrying;
            if (interval.state == State::Carrying) continue;
            if (interval.state != State::Idle) {
                add(Part::Comes, interval.start, interval.end());
                if (isNew) add(Part::Begins, interval.start, interval.end());
                continue;
            }
            const bool starts = &interval == &all.front() && all.size() > 1;
            const Nanos idleUntil = std::max(interval.start, interval.end() - (starts ? m_start : Nanos{0}));
            add(Part::Idles, interval.start, idleUntil);
            add(Part::Comes, idleUntil, interval.end());
        }
    }

    void enterMain(TaskId task) {
        for (const Interval& interval : intervalsOf(task))
            if (interval.state != State::MessageWait && interval.state != State::Sleep &&
                interval.state != State::Idle)
                add(Part::Submits, interval.start, interval.end());
    }

    std::vector<Interval> intervalsOf(TaskId task) const {
        std::vector<Interval> all;
        const Trace::Range range = m_trace.intervalsOf(task);
        for (size_t i = range.begin; i < range.end; ++i) all.push_back(m_trace.interval(i));
        return all;
    }

    void add(Part part, Nanos start, Nanos end) {
        if (start >= end) return;
        m_changes.push_back({start, part, 1});
        m_changes.push_back({end, part, -1});
    }

    const Trace& m_trace;
    Nanos m_handOver{0};
    Nanos m_start{0};
    std::vector<Change> m_changes;
};

} // namespace

std::vector<std::string> idleWorkers(const RunResult& run, Nanos slack) {
    const auto chunk = run.spec.settings.find("chunksize");
    if (chunk != run.spec.settings.end() && chunk->second > 1) return {};
    return PoolAuditor(run).untruths(slack);
}

} // namespace timeslice::test
