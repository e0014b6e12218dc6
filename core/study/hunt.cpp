#include "core/study/hunt.h"

#include "core/base/random.h"
#include "core/claims/expected_claims.h"
#include "core/machine/simulated/thread_chooser.h"

#include <algorithm>
#include <map>

namespace timeslice {
namespace {

constexpr Nanos kLongestTry = 10s; // of wall time: a try may never end

// Keeps every decision, whoever takes it.
class RecordingChooser : public ThreadChooser {
  public:
    std::optional<size_t> choose(Nanos, std::span<const ThreadId> ready) final {
        const size_t choice = std::min(pick(ready), ready.size() - 1);
        schedule.push_back(choice);
        return choice;
    }
    bool interrupts(Nanos, ThreadId running, std::span<const ThreadId> ready) final {
        ++points;
        const bool cut = cutsIn(running, ready);
        schedule.push_back(cut ? 1 : 0);
        interruptions += cut ? 1 : 0;
        return cut;
    }

    std::vector<size_t> schedule;
    int64_t interruptions = 0;
    int64_t points = 0;

  protected:
    virtual size_t pick(std::span<const ThreadId> ready) = 0;
    virtual bool cutsIn(ThreadId running, std::span<const ThreadId> ready) = 0;
};

class RandomChooser final : public RecordingChooser {
  public:
    explicit RandomChooser(uint64_t seed) : m_random(seed) {}

  protected:
    size_t pick(std::span<const ThreadId> ready) override { return m_random.below(ready.size()); }
    bool cutsIn(ThreadId, std::span<const ThreadId>) override { return m_random.below(4) == 0; }

  private:
    Random m_random;
};

class PctChooser final : public RecordingChooser {
  public:
    // `points`: how many a run has, about.
    PctChooser(uint64_t seed, int depth, int64_t length) : m_random(seed) {
        for (int i = 1; i < depth; ++i)
            m_changes.push_back(m_random.between(1, std::max<int64_t>(1, length)));
    }

  protected:
    size_t pick(std::span<const ThreadId> ready) override {
        size_t best = 0;
        for (size_t i = 1; i < ready.size(); ++i)
            if (urgency(ready[i]) > urgency(ready[best])) best = i;
        return best;
    }
    bool cutsIn(ThreadId running, std::span<const ThreadId> ready) override {
        const bool change = std::ranges::find(m_changes, points) != m_changes.end();
        if (change) m_urgency[running] = --m_least;
        const auto more = [&](ThreadId other) { return urgency(other) > urgency(running); };
        return change || std::ranges::any_of(ready, more);
    }

  private:
    // Drawn when a thread is first seen; all are above those that a change point gives.
    int64_t urgency(ThreadId thread) {
        const auto known = m_urgency.find(thread);
        if (known != m_urgency.end()) return known->second;
        return m_urgency[thread] = static_cast<int64_t>(m_random.below(1'000'000'000)) + 1;
    }

    Random m_random;
    std::vector<int64_t> m_changes;
    std::map<ThreadId, int64_t> m_urgency;
    int64_t m_least = 0;
};

// Follows a schedule; afterwards takes the first choice and interrupts nobody. Keeps how many ways each
// decision has.
class ScheduleChooser final : public RecordingChooser {
  public:
    ScheduleChooser(const std::vector<size_t>& given, int bound) : m_given(given), m_bound(bound) {}
    std::vector<size_t> ways;

  protected:
    size_t pick(std::span<const ThreadId> ready) override {
        ways.push_back(ready.size());
        return given();
    }
    bool cutsIn(ThreadId, std::span<const ThreadId>) override {
        ways.push_back(interruptions < m_bound ? 2 : 1);
        return given() == 1;
    }

  private:
    size_t given() const { return schedule.size() < m_given.size() ? m_given[schedule.size()] : 0; }
    const std::vector<size_t>& m_given;
    int m_bound;
};

class Hunter {
  public:
    Hunter(WorkloadPtr workload, RunSpec spec, const HuntOptions& options, std::stop_token stop)
        : m_workload(std::move(workload)), m_claims(*m_workload), m_spec(std::move(spec)), m_options(options),
          m_stop(std::move(stop)) {
        m_spec.engine = Engine::Simulated;
        m_spec.policy = "manual";
        m_spec.settings["quantum"] = kLongestTime.count(); // only the strategy interrupts
        m_spec.timeout = std::min(m_spec.timeout.value_or(kLongestTry), kLongestTry);
    }

    Result<HuntResult> hunt(const Progress& progress) {
        if (!m_claims.problems().empty()) return tl::unexpected(m_claims.problems());
        if (!m_options.replay.empty()) {
            tryOne(std::make_unique<ScheduleChooser>(m_options.replay, INT32_MAX), m_options.seed);
        } else if (m_options.strategy == HuntStrategy::Exhaustive) {
            searchAll(progress);
        } else {
            searchRandomly(progress);
        }
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return std::move(m_result);
    }

  private:
    bool mayGoOn() const {
        return m_problems.empty() && !m_stop.stop_requested() && m_result.tries < m_options.tries;
    }

    void searchRandomly(const Progress& progress) {
        int64_t length = 1;
        if (m_options.strategy == HuntStrategy::Pct) {
            const std::vector<size_t> nothing;
            ScheduleChooser plain(nothing, 0);
            static_cast<void>(run(*m_workload, m_spec, m_stop, {{}, &plain}));
            length = plain.points;
        }
        for (uint64_t i = 0; mayGoOn(); ++i) {
            const uint64_t seed = m_options.seed + i;
            if (m_options.strategy == HuntStrategy::Pct)
                tryOne(std::make_unique<PctChooser>(seed, m_options.depth, length), seed);
            else
                tryOne(std::make_unique<RandomChooser>(seed), seed);
            tell(progress);
        }
    }

    void searchAll(const Progress& progress) {
        std::vector<size_t> next;
        while (mayGoOn()) {
            auto chooser = std::make_unique<ScheduleChooser>(next, m_options.bound);
            ScheduleChooser& way = *chooser;
            const std::vector<size_t> taken = tryOne(std::move(chooser), m_options.seed, &way.ways);
            // The last decision that has another way takes it; what followed is forgotten.
            size_t last = taken.size();
            while (last > 0 && taken[last - 1] + 1 >= m_ways[last - 1]) --last;
            if (last == 0) {
                m_result.complete = true;
                return;
            }
            next.assign(taken.begin(), taken.begin() + static_cast<std::ptrdiff_t>(last));
            ++next.back();
            tell(progress);
        }
    }

    void tell(const Progress& progress) const {
        if (progress && m_result.tries % 64 == 0)
            progress(static_cast<double>(m_result.tries) / static_cast<double>(m_options.tries));
    }

    std::vector<size_t> tryOne(std::unique_ptr<RecordingChooser> chooser, uint64_t seed,
                               const std::vector<size_t>* ways = nullptr) {
        Result<RunResult> result = run(*m_workload, m_spec, m_stop, {{}, chooser.get()});
        if (!result) {
            m_problems = std::move(result.error());
            return {};
        }
        ++m_result.tries;
        if (ways) m_ways = *ways;
        judge(std::move(*result), *chooser, seed);
        return std::move(chooser->schedule);
    }

    void judge(RunResult&& result, const RecordingChooser& chooser, uint64_t seed) {
        FailingSchedule found;
        if (result.ending == Ending::Deadlock) {
            ++m_result.deadlocks;
            found.failure = Failure::Deadlock;
            found.reasons = {result.message};
        } else if (result.ending != Ending::Done) {
            return; // too long, or stopped: nothing is known of it
        } else if (addLostUpdates(result, found.reasons)) {
            ++m_result.lostUpdates;
            found.failure = Failure::LostUpdate;
        } else {
            m_claims.judge(result);
            found.reasons = result.broken;
            if (found.reasons.empty()) return;
            ++m_result.brokenExpectations;
            found.failure = Failure::Expectation;
        }
        const auto better = [&](const FailingSchedule& known) {
            return std::pair(chooser.interruptions, chooser.schedule.size()) <
                   std::pair(known.interruptions, known.schedule.size());
        };
        if (m_result.shortest && !better(*m_result.shortest)) return;
        found.recording = recordingOf(std::move(result), m_workload);
        found.seed = seed;
        found.schedule = chooser.schedule;
        found.interruptions = chooser.interruptions;
        m_result.shortest = std::move(found);
    }

    // Each process has a copy of its own: that is no race.
    static bool addLostUpdates(const RunResult& result, std::vector<Text>& reasons) {
        const Trace& trace = *result.trace;
        const auto nameOfTask = [&](TaskId task) { return trace.tasks()[task.index()].name; };
        for (const Mark& mark : trace.marks())
            if (mark.kind == MarkKind::LostUpdate && reasons.size() < 5)
                reasons.emplace_back(
                    TS_TEXT("At {0}, {1} overwrites {2} without having seen the update by {3}, "
                            "which is lost."),
                    mark.time, nameOfTask(mark.task), trace.resources()[mark.resource.index()].name,
                    nameOfTask(mark.other));
        return !reasons.empty();
    }

    WorkloadPtr m_workload;
    ExpectedClaims m_claims;
    RunSpec m_spec;
    const HuntOptions& m_options;
    std::stop_token m_stop;
    HuntResult m_result;
    std::vector<size_t> m_ways; // of the latest run's decisions
    Problems m_problems;
};

} // namespace

Result<HuntResult> hunt(const WorkloadPtr& workload, RunSpec spec, const HuntOptions& options,
                        std::stop_token stop, const Progress& progress) {
    return Hunter(workload, std::move(spec), options, std::move(stop)).hunt(progress);
}

} // namespace timeslice
