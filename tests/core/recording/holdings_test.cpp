#include "core/recording/holdings.h"

#include "core/base/random.h"
#include "core/trace/builder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr size_t kHeld = static_cast<size_t>(State::Running);

// Tasks that take a resource of many holders and give it back, at any times.
class Readers {
  public:
    explicit Readers(int tasks) {
        for (int i = 0; i < tasks; ++i) {
            m_tasks.push_back(m_builder.addTask("task " + std::to_string(i)));
            m_threads.push_back(m_builder.addThread());
            m_builder.arrive(m_tasks.back(), Nanos{0});
            m_builder.bind(m_threads.back(), m_tasks.back(), Nanos{0});
        }
    }

    void take(size_t task, Nanos time) { m_builder.take(m_lock, m_tasks[task], time, m_threads[task]); }
    void giveBack(size_t task, Nanos time) { m_builder.release(m_lock, m_tasks[task], time); }
    TracePtr build(Nanos end) { return m_builder.build(end); }

  private:
    TraceBuilder m_builder{1};
    ResourceId m_lock = m_builder.addResource("rw", ResourceKind::RwLock);
    std::vector<TaskId> m_tasks;
    std::vector<ThreadId> m_threads;
};

// 0 holds it to 10 ms; 1 from 2 to 4 ms; 2 from 8 to 12 ms.
TracePtr threeReaders() {
    Readers readers(3);
    readers.take(0, Nanos{0});
    readers.take(1, 2ms);
    readers.giveBack(1, 4ms);
    readers.take(2, 8ms);
    readers.giveBack(0, 10ms);
    readers.giveBack(2, 12ms);
    return readers.build(20ms);
}

TracePtr randomReaders(uint64_t seed) {
    Random random(seed);
    const auto count = static_cast<size_t>(random.between(1, 5));
    Readers readers(static_cast<int>(count));
    std::vector<bool> holds(count);
    Nanos now{0};
    for (int i = 0; i < 40; ++i) {
        const size_t task = random.below(count);
        if (holds[task])
            readers.giveBack(task, now);
        else
            readers.take(task, now);
        holds[task] = !holds[task];
        now += Nanos{random.between(0, 3)};
    }
    return readers.build(now);
}

Nanos timeHeld(const Trace& trace, Nanos from, Nanos to) {
    Nanos held{0};
    for (Nanos time = from; time < to; ++time)
        if (!holdingsAt(trace, ResourceId{0}, time).empty()) ++held;
    return held;
}

TEST(Holdings, AreAllOfThoseThatHoldTheInstant) {
    const TracePtr trace = threeReaders();
    const auto holders = [&](Nanos time) {
        std::vector<int> tasks;
        for (const Holding* holding : holdingsAt(*trace, ResourceId{0}, time))
            tasks.push_back(holding->task.value);
        return tasks;
    };
    EXPECT_EQ(holders(3ms), (std::vector{0, 1}));
    EXPECT_EQ(holders(4ms), (std::vector{0}));
    EXPECT_EQ(holders(9ms), (std::vector{0, 2}));
    EXPECT_EQ(holders(12ms), std::vector<int>());
}

TEST(HoldingSummary, ShowsWhoCameFirstOfThoseThatStillHold) {
    const TracePtr trace = threeReaders();
    const HoldingSummary summary(*trace, ResourceId{0});
    const auto holder = [&](Nanos time) { return trace->holdings()[summary.at(time).value()].task.value; };
    EXPECT_EQ(holder(3ms), 0);
    EXPECT_EQ(holder(5ms), 0);
    EXPECT_EQ(holder(9ms), 0);
    EXPECT_EQ(holder(11ms), 2);
    EXPECT_EQ(summary.at(12ms), std::nullopt);
    EXPECT_EQ(summary.shown(summary.at(11ms).value()), (std::pair<Nanos, Nanos>{10ms, 12ms}));
    EXPECT_EQ(summary.columns(Nanos{0}, 20ms, 1).front().time[kHeld], 12ms);
}

TEST(HoldingSummary, IsHeldWhereAnyTaskHoldsIt) {
    for (uint64_t seed = 1; seed <= 200; ++seed) {
        const TracePtr trace = randomReaders(seed);
        if (trace->holdings().empty()) continue;
        const HoldingSummary summary(*trace, ResourceId{0});
        for (Nanos time{0}; time < trace->end(); ++time) {
            const auto holders = holdingsAt(*trace, ResourceId{0}, time);
            const auto shown = summary.at(time);
            ASSERT_EQ(shown.has_value(), !holders.empty()) << seed << ", " << time.count();
            if (!shown) continue;
            ASSERT_EQ(std::ranges::count(holders, &trace->holdings()[*shown]), 1);
            const auto [from, to] = summary.shown(*shown);
            ASSERT_TRUE(from <= time && time < to);
        }
        constexpr int kColumns = 7;
        const auto columns = summary.columns(Nanos{0}, trace->end(), kColumns);
        for (int i = 0; i < kColumns; ++i)
            ASSERT_EQ(columns[static_cast<size_t>(i)].time[kHeld],
                      timeHeld(*trace, columnStart(Nanos{0}, trace->end(), i, kColumns),
                               columnStart(Nanos{0}, trace->end(), i + 1, kColumns)))
                << seed << ", column " << i;
    }
}

} // namespace
} // namespace timeslice
