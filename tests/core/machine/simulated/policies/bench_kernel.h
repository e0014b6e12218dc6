// BenchKernel: one core under one policy, as small as the rules at the head of policy.h allow; what the
// policies' own tests drive them with.
// - At one instant: the end of a burst, then arrivals (by time, then as they were made known), then, if any
//   came, the check whether one cuts in, then the end of a quantum.
// - Who is cut off as its quantum ends counts as Expired. Nothing costs time.
#pragma once

#include "core/machine/simulated/policy.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <tuple>

namespace timeslice::test {

struct Job {
    std::vector<Nanos> steps; // a CPU burst, a wait, a burst ...
    Nanos arrival{0};
    ThreadTraits traits = {};
};

struct Slice {
    size_t job;
    Nanos start;
    Nanos end;
    bool operator==(const Slice&) const = default;
};

inline std::unique_ptr<Policy> makePolicy(std::string_view id, const Settings& settings = {},
                                          const PolicyContext& context = {}) {
    return findPolicy(id)->make(settings, context);
}

class BenchKernel {
  public:
    BenchKernel(Policy& policy, std::vector<Job> jobs) : m_policy(policy), m_jobs(std::move(jobs)) {
        m_state.resize(m_jobs.size());
        for (size_t i = 0; i < m_jobs.size(); ++i) {
            m_policy.announce(ThreadId::at(i), m_jobs[i].traits);
            m_policy.expect(ThreadId::at(i), m_jobs[i].steps[0]);
            wakeAt(i, m_jobs[i].arrival);
        }
    }

    // Until nothing is left to happen, the next thing would be after `end`, or the policy does not say who
    // runs.
    BenchKernel& run(Nanos end = kNever) {
        while (true) {
            const Nanos next = nextInstant();
            if (next > end || next == kNever) break;
            m_now = next;
            endBurst();
            arrive();
            endQuantum();
            if (!dispatch()) break;
        }
        if (m_running) closeSlice(std::min(end, nextInstant()));
        return *this;
    }

    // Each stretch between two dispatches, renewals not among them.
    const std::vector<Slice>& slices() const { return m_slices; }
    // The same without zero stretches, those of one job that touch joined.
    std::vector<Slice> timeline() const {
        std::vector<Slice> joined;
        for (const Slice& slice : m_slices) {
            if (slice.start == slice.end) continue;
            if (!joined.empty() && joined.back().job == slice.job && joined.back().end == slice.start)
                joined.back().end = slice.end;
            else
                joined.push_back(slice);
        }
        return joined;
    }
    std::vector<size_t> order() const {
        std::vector<size_t> jobs;
        for (const Slice& slice : timeline()) jobs.push_back(slice.job);
        return jobs;
    }
    Nanos now() const { return m_now; }
    Nanos finish(size_t job) const { return m_state[job].finish; }
    Nanos firstRun(size_t job) const { return m_state[job].firstRun; }
    Nanos service(size_t job) const {
        Nanos sum{0};
        for (const Slice& slice : m_slices)
            if (slice.job == job) sum += slice.end - slice.start;
        return sum;
    }
    // In the ready queue, for jobs of one burst.
    std::vector<Nanos> waits() const {
        std::vector<Nanos> result;
        for (size_t i = 0; i < m_jobs.size(); ++i)
            result.push_back(m_state[i].finish - m_jobs[i].arrival - m_jobs[i].steps[0]);
        return result;
    }

  private:
    struct State {
        size_t step = 0;
        Nanos used{0}; // of the burst, as charged
        Nanos finish{-1};
        Nanos firstRun{-1};
        bool came = false;
    };

    void wakeAt(size_t job, Nanos time) { m_wakes.emplace(std::pair(time, m_known++), job); }
    Nanos burst(size_t job) const { return m_jobs[job].steps[m_state[job].step]; }
    Nanos endOfBurst() const { return after(m_charged, burst(*m_running) - m_state[*m_running].used); }

    Nanos nextInstant() const {
        Nanos next = m_wakes.empty() ? kNever : m_wakes.begin()->first.first;
        if (m_running) next = std::min({next, endOfBurst(), m_quantumEnd});
        return next;
    }

    void charge() {
        m_policy.charge(ThreadId::at(*m_running), m_now - m_charged);
        m_state[*m_running].used += m_now - m_charged;
        m_charged = m_now;
    }

    void closeSlice(Nanos end) { m_slices.push_back({*m_running, m_started, end}); }

    void leave() {
        closeSlice(m_now);
        m_running.reset();
    }

    void endBurst() {
        if (!m_running || endOfBurst() != m_now) return;
        const size_t job = *m_running;
        State& state = m_state[job];
        const bool last = state.step + 1 >= m_jobs[job].steps.size();
        charge();
        if (!last) m_policy.expect(ThreadId::at(job), m_jobs[job].steps[state.step + 2]);
        leave();
        m_policy.blocked(ThreadId::at(job), m_now, 0);
        state.used = Nanos{0};
        if (last)
            state.finish = m_now;
        else
            wakeAt(job, after(m_now, m_jobs[job].steps[state.step + 1]));
        if (!last) state.step += 2;
    }

    void arrive() {
        bool any = false;
        for (; !m_wakes.empty() && m_wakes.begin()->first.first == m_now; any = true) {
            const size_t job = m_wakes.begin()->second;
            m_wakes.erase(m_wakes.begin());
            m_policy.add(ThreadId::at(job), std::exchange(m_state[job].came, true) ? Came::Woken : Came::New,
                         m_now, 0);
        }
        if (any && m_running && m_policy.cutsIn()) checkCutIn();
    }

    void checkCutIn() {
        charge();
        const ThreadId running = ThreadId::at(*m_running);
        const ThreadId ready = m_policy.peek(m_now, 0);
        if (!m_policy.before(ready, running, 0)) return;
        leave();
        m_policy.add(running, m_quantumEnd == m_now ? Came::Expired : Came::Preempted, m_now, 0);
    }

    void endQuantum() {
        if (!m_running || m_quantumEnd != m_now) return;
        const ThreadId running = ThreadId::at(*m_running);
        charge();
        if (m_policy.readyCount(0) == 0) {
            m_policy.renew(running, m_now, 0);
            m_quantumEnd = after(m_now, m_policy.quantum(running, 0));
            return;
        }
        leave();
        m_policy.add(running, Came::Expired, m_now, 0);
    }

    // False: some are ready, but the policy does not say which one runs.
    bool dispatch() {
        if (m_running || m_policy.readyCount(0) == 0) return true;
        const ThreadId peeked = m_policy.peek(m_now, 0);
        const ThreadId next = m_policy.next(m_now, 0);
        EXPECT_EQ(peeked, next) << "peek and next differ at " << m_now.count();
        if (!next.valid()) return false;
        m_running = next.index();
        m_started = m_charged = m_now;
        State& state = m_state[*m_running];
        if (state.firstRun < Nanos{0}) state.firstRun = m_now;
        m_quantumEnd = after(m_now, m_policy.quantum(next, 0));
        return true;
    }

    Policy& m_policy;
    std::vector<Job> m_jobs;
    std::vector<State> m_state;
    std::map<std::pair<Nanos, size_t>, size_t> m_wakes; // by time, then as they were made known
    size_t m_known = 0;
    Nanos m_now{0};
    std::optional<size_t> m_running;
    Nanos m_started{0};
    Nanos m_charged{0}; // up to when
    Nanos m_quantumEnd{0};
    std::vector<Slice> m_slices;
};

inline std::vector<Job> jobsOf(const std::vector<Nanos>& bursts) {
    std::vector<Job> jobs;
    for (const Nanos burst : bursts) jobs.push_back({.steps = {burst}});
    return jobs;
}

inline std::vector<Nanos> waitsUnder(std::string_view policy, std::vector<Job> jobs,
                                     const Settings& settings = {}) {
    const auto made = makePolicy(policy, settings);
    return BenchKernel(*made, std::move(jobs)).run().waits();
}

// A thread that is announced with these traits, for tests that call a policy by hand.
inline ThreadId announced(Policy& policy, size_t index, const ThreadTraits& traits = {}) {
    policy.announce(ThreadId::at(index), traits);
    return ThreadId::at(index);
}

// The shares in which jobs without end, one per traits, divide so much time.
inline std::vector<double> sharesUnder(Policy& policy, const std::vector<ThreadTraits>& traits, Nanos time) {
    std::vector<Job> jobs;
    for (const ThreadTraits& own : traits) jobs.push_back({.steps = {kLongestTime}, .traits = own});
    BenchKernel kernel(policy, jobs);
    kernel.run(time);
    std::vector<double> shares;
    for (size_t i = 0; i < jobs.size(); ++i)
        shares.push_back(static_cast<double>(kernel.service(i).count()) / static_cast<double>(time.count()));
    return shares;
}

inline ThreadTraits nice(int value) {
    ThreadTraits traits;
    traits.nice = value;
    return traits;
}

inline ThreadTraits weight(int64_t value) {
    ThreadTraits traits;
    traits.weight = value;
    return traits;
}

} // namespace timeslice::test
