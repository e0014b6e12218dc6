// Random traces for tests: tasks and a helper that run on a few cores, wait, hold locks and lose updates.
#pragma once

#include "core/base/random.h"
#include "core/trace/builder.h"

#include <iterator>

namespace timeslice::test {

class RandomTrace {
  public:
    explicit RandomTrace(uint64_t seed) : m_random(seed), m_builder(m_cores = pick(1, 3)) {
        for (int i = pick(1, 2); i > 0; --i)
            m_locks.push_back(m_builder.addResource("lock", ResourceKind::Lock));
        const int tasks = pick(1, 5);
        for (int i = 0; i < tasks; ++i) addTask(i);
    }

    TracePtr build(int turns) {
        for (int turn = 0; turn < turns; ++turn) takeTurn(m_random.below(m_threads.size()));
        return m_builder.build(m_now + Nanos{pick(0, 5)});
    }

  private:
    static constexpr State kWaits[] = {State::Ready, State::Io, State::Sleep, State::MessageWait};
    static constexpr MarkKind kMarks[] = {MarkKind::Wake, MarkKind::LostUpdate, MarkKind::Failed,
                                          MarkKind::Restart};

    int pick(int from, int to) { return static_cast<int>(m_random.between(from, to)); }

    void addTask(int number) {
        const TaskId task = m_builder.addTask("task " + std::to_string(number), number == 4);
        m_tasks.push_back(task);
        m_threads.push_back(m_builder.addThread());
        m_builder.arrive(task, Nanos{0});
        m_builder.bind(m_threads.back(), task, Nanos{0});
    }

    // One task runs alone for a while, perhaps with a lock, and waits then.
    void takeTurn(size_t i) {
        m_builder.on(m_threads[i], CoreId{pick(0, m_cores - 1)}, m_now, Nanos{pick(0, 2)});
        const bool locks = pick(0, 2) == 0;
        const ResourceId lock = m_locks[m_random.below(m_locks.size())];
        if (locks) m_builder.take(lock, m_tasks[i], m_now, m_threads[i]);
        m_now += Nanos{pick(1, 40)};
        if (pick(0, 3) == 0)
            m_builder.mark(kMarks[m_random.below(std::size(kMarks))], m_tasks[i], m_tasks.front(), m_now);
        if (locks) m_builder.release(lock, m_tasks[i], m_now);
        m_builder.offWaiting(m_threads[i], kWaits[m_random.below(std::size(kWaits))], Cause::Blocked, -1,
                             m_now);
        if (pick(0, 2) == 0) m_now += Nanos{pick(1, 20)};
    }

    Random m_random;
    int m_cores;
    TraceBuilder m_builder;
    std::vector<ResourceId> m_locks;
    std::vector<TaskId> m_tasks;
    std::vector<ThreadId> m_threads;
    Nanos m_now{0};
};

} // namespace timeslice::test
