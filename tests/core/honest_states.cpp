#include "tests/core/honest_states.h"

#include "core/metrics/metrics.h"
#include "core/models/registry.h"
#include "core/run/declared.h"
#include "tests/core/idle_workers.h"

#include <algorithm>
#include <fmt/format.h>

namespace timeslice::test {
namespace {

constexpr size_t kMax = 20;

struct Span {
    Nanos start;
    Nanos end;
};

// In order, and joined where they touch or overlap.
std::vector<Span> joined(std::vector<Span> spans) {
    std::ranges::sort(spans, {}, &Span::start);
    std::vector<Span> result;
    for (const Span& span : spans) {
        if (!result.empty() && span.start <= result.back().end)
            result.back().end = std::max(result.back().end, span.end);
        else
            result.push_back(span);
    }
    return result;
}

// The longest stretch of `span` that none of the joined spans covers.
Nanos longestHole(const Span& span, const std::vector<Span>& covers) {
    Nanos longest{0};
    Nanos from = span.start;
    auto at = std::ranges::upper_bound(covers, span.start, {}, &Span::end);
    for (; at != covers.end() && at->start < span.end; ++at) {
        longest = std::max(longest, at->start - from);
        from = std::max(from, at->end);
    }
    return std::max(longest, span.end - from);
}

// The longest stretch that lies in both.
Nanos longestCommon(const Span& span, const std::vector<Span>& others) {
    Nanos longest{0};
    auto at = std::ranges::upper_bound(others, span.start, {}, &Span::end);
    for (; at != others.end() && at->start < span.end; ++at)
        longest = std::max(longest, std::min(at->end, span.end) - std::max(at->start, span.start));
    return longest;
}

bool waits(State state) {
    return !onCore(state) && state != State::Ready;
}

Nanos longestStep(const std::vector<Step>& steps, std::initializer_list<StepKind> kinds) {
    Nanos longest{0};
    for (const Step& step : steps) {
        // How long a file's lines take is the disk's business.
        if (std::ranges::find(kinds, step.kind) != kinds.end() && step.lines) return kLongestTime / 4;
        if (std::ranges::find(kinds, step.kind) != kinds.end())
            longest = std::max(longest, step.chance ? Nanos(mostOf(*step.chance)) : step.time);
        longest = std::max(longest, longestStep(step.steps, kinds));
    }
    return longest;
}

bool tries(const std::vector<Step>& steps) {
    return std::ranges::any_of(
        steps, [](const Step& step) { return step.kind == StepKind::TryLock || tries(step.steps); });
}

int64_t largestMessage(const std::vector<Step>& steps) {
    int64_t largest = 0;
    for (const Step& step : steps) {
        if (step.kind == StepKind::Put) largest = std::max(largest, step.bytes);
        largest = std::max(largest, largestMessage(step.steps));
    }
    return largest;
}

bool sharesDevices(const Workload& workload) {
    return std::ranges::any_of(workload.resources, [](const Resource& resource) {
        return resource.kind == ResourceKind::Link || resource.kind == ResourceKind::Server;
    });
}

class Auditor {
  public:
    Auditor(const Workload& workload, const RunResult& run, Nanos slack)
        : m_workload(workload), m_run(run), m_trace(*run.trace), m_slack(slack) {
        for (int core = 0; core < m_trace.coreCount(); ++core) {
            m_onCore.emplace_back();
            for (const uint32_t number : m_trace.intervalsOn(CoreId{core}))
                m_onCore.back().push_back(spanOf(m_trace.interval(number)));
            m_onCore.back() = joined(m_onCore.back());
        }
        for (auto* lists : {&m_carried, &m_begun, &m_free}) lists->resize(m_trace.tasks().size());
        m_held.resize(m_trace.resources().size());
        m_tasks = workload.tasks();
        for (const size_t number : m_trace.numbers()) {
            const Interval interval = m_trace.interval(number);
            if (interval.state == State::Carrying)
                m_carried[static_cast<size_t>(interval.argument)].push_back(spanOf(interval));
            if (interval.state != State::Queued) m_begun[interval.task.index()].push_back(spanOf(interval));
            if (interval.state == State::Idle || interval.state == State::MessageWait)
                m_free[interval.task.index()].push_back(spanOf(interval));
        }
        // Where locks may be barged, one that was waited for is free until the task that was woken gets a core.
        std::optional<Interval> before;
        for (const size_t number : m_trace.numbers()) {
            const Interval interval = m_trace.interval(number);
            const bool wasWoken = before && before->task == interval.task && before->state == State::LockWait;
            if (wasWoken && interval.state == State::Ready && before->argument >= 0)
                m_held[static_cast<size_t>(before->argument)].push_back(spanOf(interval));
            before = interval;
        }
        for (const Holding& holding : m_trace.holdings())
            m_held[holding.resource.index()].push_back({holding.start, holding.end});
        for (auto* lists : {&m_carried, &m_begun, &m_free, &m_held})
            for (auto& spans : *lists) spans = joined(spans);
    }

    std::vector<std::string> untruths() {
        for (const size_t number : m_trace.numbers()) check(m_trace.interval(number));
        for (const Holding& holding : m_trace.holdings()) checkHolding(holding);
        checkSums();
        for (std::string& untruth : idleWorkers(m_run, m_slack))
            if (m_untruths.size() < kMax) m_untruths.push_back(std::move(untruth));
        return std::move(m_untruths);
    }

  private:
    static Span spanOf(const Interval& interval) { return {interval.start, interval.end()}; }

    bool isModel(std::initializer_list<std::string_view> names) const {
        return std::ranges::find(names, m_run.spec.model) != names.end();
    }
    bool hasCarriers() const {
        return isModel({"async", "async-threads", "actors", "green-threads", "thread-pool", "process-pool"});
    }

    void say(const Interval& interval, std::string_view what, Nanos howLong) {
        if (m_untruths.size() < kMax)
            m_untruths.push_back(fmt::format("{} is {} from {} to {} ns: {} ({} ns)",
                                             m_trace.tasks()[interval.task.index()].name,
                                             nameOf(interval.state), interval.start.count(),
                                             interval.end().count(), what, howLong.count()));
    }
    void expectAtMost(const Interval& interval, Nanos found, Nanos most, std::string_view what) {
        if (found > most + m_slack) say(interval, what, found);
    }

    void check(const Interval& interval) {
        const bool helper = m_trace.tasks()[interval.task.index()].helper;
        if (interval.state == State::Ready) checkReady(interval, helper);
        if (interval.state == State::Carrying) checkCarrying(interval);
        if (interval.state == State::Running && !helper && hasCarriers() && !native(interval))
            expectAtMost(interval, longestHole(spanOf(interval), m_carried[interval.task.index()]), Nanos{0},
                         "no helper carries it");
        if (!helper && !sharesDevices(m_workload)) checkAsked(interval);
        if (interval.state == State::LockWait && interval.argument >= 0) checkLockWait(interval);
        if (interval.state == State::Unknown || interval.state == State::Blocked)
            say(interval, "a run of ours knows better", interval.length);
        if ((interval.state == State::Idle || interval.state == State::Carrying) != helper &&
            (interval.state == State::Idle || interval.state == State::Carrying))
            say(interval, "a state of helpers", interval.length);
    }

    // Native code has a thread of its own.
    bool native(const Interval& interval) const {
        const size_t group = groupOf(interval.task);
        return m_run.spec.model == "green-threads" &&
               longestStep(m_workload.groups[group].steps, {StepKind::Native}) > Nanos{0};
    }

    size_t groupOf(TaskId task) const { return m_tasks[task.index()].group; }

    // Which core it may use: the only one, that of its node, or any.
    std::vector<size_t> coresFor(const Interval& interval) const {
        if (isModel({"preemptive"})) return {0};
        std::vector<size_t> cores;
        for (size_t core = 0; core < m_onCore.size(); ++core) cores.push_back(core);
        if (!isModel({"cluster"})) return cores;
        const Trace::Range range = m_trace.intervalsOf(interval.task);
        for (size_t i = range.begin; i < range.end; ++i) {
            const Interval other = m_trace.interval(i);
            if (other.start < interval.end() || !other.core.valid()) continue;
            const size_t node = other.core.index() * 2 / m_onCore.size();
            std::erase_if(cores, [&](size_t core) { return core * 2 / m_onCore.size() != node; });
            return cores;
        }
        return {};
    }

    // A coroutine waits for its loop, everybody else for a core.
    void checkReady(const Interval& interval, bool helper) {
        if (!helper && isModel({"async", "async-threads", "actors", "green-threads"}))
            return checkReadyInLoop(interval);
        for (const size_t core : coresFor(interval))
            expectAtMost(interval, longestHole(spanOf(interval), m_onCore[core]), Nanos{0},
                         fmt::format("core {} is idle", core));
    }

    bool isLoop(size_t lane) const {
        const TraceTask& task = m_trace.tasks()[lane];
        return task.helper && task.name.starts_with("worker") == (m_run.spec.model == "green-threads");
    }

    // A wait for a timer or a device that has just ended.
    std::optional<Interval> endedWait(const Interval& interval) const {
        const auto number = m_trace.intervalAt(interval.task, interval.start - Nanos{1});
        if (!number) return std::nullopt;
        const Interval before = m_trace.interval(*number);
        return before.state == State::Io || before.state == State::Sleep ? std::optional(before)
                                                                         : std::nullopt;
    }

    // Who carried the task until it began to wait; none: it was carried for no time, which no lane shows.
    std::optional<TaskId> loopThatBegan(const Interval& wait) const {
        for (size_t i = 0; i < m_trace.tasks().size(); ++i) {
            const auto number =
                isLoop(i) ? m_trace.intervalAt(TaskId::at(i), wait.start - Nanos{1}) : std::nullopt;
            if (!number) continue;
            const Interval interval = m_trace.interval(*number);
            if (interval.state == State::Carrying && interval.argument == wait.task.value)
                return TaskId::at(i);
        }
        return std::nullopt;
    }

    bool someLoopStandsStill(const Interval& interval) const {
        for (size_t i = 0; i < m_trace.tasks().size(); ++i)
            if (isLoop(i) && longestCommon(spanOf(interval), m_free[i]) == Nanos{0}) return true;
        return false;
    }

    // A loop's timers and devices are its own: while it stands still, nobody else sees what they say.
    void checkReadyInLoop(const Interval& interval) {
        const std::optional<Interval> wait = endedWait(interval);
        const std::optional<TaskId> onlyLoop = wait ? loopThatBegan(*wait) : std::nullopt;
        if (wait && !onlyLoop && someLoopStandsStill(interval)) return;
        for (size_t i = 0; i < m_trace.tasks().size(); ++i) {
            if (!isLoop(i) || (onlyLoop && *onlyLoop != TaskId::at(i))) continue;
            expectAtMost(interval, longestCommon(spanOf(interval), m_free[i]), Nanos{0},
                         m_trace.tasks()[i].name + " has nothing to do");
        }
    }

    // Whom it carries has begun and is not done.
    void checkCarrying(const Interval& interval) {
        const auto task = static_cast<size_t>(interval.argument);
        expectAtMost(interval, longestHole(spanOf(interval), m_begun[task]), Nanos{0},
                     "whom it carries has not begun, or is done");
    }

    // No wait for a device or a timer is longer than what was asked for.
    void checkAsked(const Interval& interval) {
        const std::vector<Step>& steps = m_workload.groups[groupOf(interval.task)].steps;
        const Nanos overshoot = m_run.spec.ideal ? Nanos{0} : Nanos(50us);
        if (interval.state == State::Io)
            expectAtMost(interval, interval.length,
                         std::max(longestStep(steps, {StepKind::Io}), longestMessage(steps)) + overshoot,
                         "longer than its request takes");
        // Who tries, sleeps and tries again in no time sleeps on as far as the trace can tell.
        if (interval.state == State::Sleep && !tries(steps))
            expectAtMost(interval, interval.length,
                         longestStep(steps, {StepKind::Sleep, StepKind::Block}) + overshoot,
                         "longer than it asked for");
    }

    // In a cluster a message is sent over the network, for which its sender waits as for any device.
    Nanos longestMessage(const std::vector<Step>& steps) const {
        if (!isModel({"cluster"})) return Nanos{0};
        const auto cost = [this](std::string_view key) {
            const Parameter* parameter = declarationOf(m_run.spec, key);
            return parameter ? valueOf(*parameter, m_run.spec.settings, m_run.spec.ideal) : 0;
        };
        return Nanos(cost("network_latency") + largestMessage(steps) * cost("network_per_byte"));
    }

    void checkLockWait(const Interval& interval) {
        const auto resource = static_cast<size_t>(interval.argument);
        if (m_trace.resources()[resource].kind != ResourceKind::Lock) return;
        if (!m_trace.resources()[resource].heldAtFork.empty()) return; // by a thread that the process lacks
        expectAtMost(interval, longestHole(spanOf(interval), m_held[resource]), Nanos{0},
                     "nobody holds the lock");
    }

    // Who holds a GIL runs, or would if it had a core.
    void checkHolding(const Holding& holding) {
        if (m_trace.resources()[holding.resource.index()].kind != ResourceKind::Gil) return;
        const Trace::Range range = m_trace.intervalsOf(holding.task);
        const auto first = m_trace.intervalAt(holding.task, holding.start);
        for (size_t i = first.value_or(range.end); i < range.end; ++i) {
            const Interval interval = m_trace.interval(i);
            if (interval.start >= holding.end) break;
            if (waits(interval.state))
                expectAtMost(interval, longestCommon(spanOf(interval), {{holding.start, holding.end}}),
                             Nanos{0}, "it holds the GIL");
        }
    }

    // The states of a task make its life up.
    void checkSums() {
        for (const TaskMetrics& task : measure(m_run).tasks) {
            const Nanos sum = task.cpu + task.ready + task.queued + task.throttled + task.gilWait +
                              task.lockWait + task.messageWait + task.io + task.sleep + task.blocked +
                              task.overhead + task.unknown;
            const Nanos life = task.finish.value_or(std::max(m_trace.end(), task.arrival)) - task.arrival;
            if (sum != life && m_untruths.size() < kMax)
                m_untruths.push_back(fmt::format("{}: its states last {} ns together, its life {} ns",
                                                 task.name, sum.count(), life.count()));
        }
    }

    const Workload& m_workload;
    const RunResult& m_run;
    const Trace& m_trace;
    Nanos m_slack;
    std::vector<std::vector<Span>> m_onCore;  // by core: when somebody is on it
    std::vector<std::vector<Span>> m_carried; // by task: when a helper carries it
    std::vector<std::vector<Span>> m_begun;   // by task: when it is not queued
    std::vector<std::vector<Span>> m_free;    // by task: of a helper, when it waits for something to do
    std::vector<std::vector<Span>> m_held;    // by resource
    std::vector<TaskInstance> m_tasks;
    std::vector<std::string> m_untruths;
};

} // namespace

std::vector<std::string> untruths(const Workload& workload, const RunResult& run, Nanos slack) {
    return Auditor(workload, run, slack).untruths();
}

} // namespace timeslice::test
