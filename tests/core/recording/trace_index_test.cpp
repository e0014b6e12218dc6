#include "core/recording/trace_index.h"

#include "core/recording/boundaries.h"
#include "core/recording/signs.h"
#include "tests/core/random_trace.h"

#include <algorithm>
#include <barrier>
#include <gtest/gtest.h>
#include <thread>

namespace timeslice::trace_index_test {
namespace {

void expectLanesAsMadeAnew(const TraceIndex& index) {
    const Trace& trace = index.trace();
    for (size_t i = 0; i < trace.tasks().size(); ++i)
        EXPECT_EQ(index.lane(TaskId::at(i)).columns(Nanos{0}, trace.end(), 37),
                  LaneSummary::ofTask(trace, TaskId::at(i)).columns(Nanos{0}, trace.end(), 37));
    for (int core = 0; core < trace.coreCount(); ++core)
        EXPECT_EQ(index.lane(CoreId{core}).columns(Nanos{0}, trace.end(), 37),
                  LaneSummary::ofCore(trace, CoreId{core}).columns(Nanos{0}, trace.end(), 37));
}

// Everybody's, and each holding stands at exactly one task and one resource.
void expectHoldingsAsInTheTrace(const TraceIndex& index) {
    const auto all = index.trace().holdings();
    size_t ofTasks = 0;
    for (size_t i = 0; i < index.trace().tasks().size(); ++i) {
        Nanos last{0};
        for (const uint32_t place : index.holdings(TaskId::at(i))) {
            EXPECT_EQ(all[place].task, TaskId::at(i));
            EXPECT_GE(all[place].start, last);
            last = all[place].start;
            ++ofTasks;
        }
    }
    EXPECT_EQ(ofTasks, all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].start < all[i].end) {
            EXPECT_EQ(index.holdings(all[i].resource).at(all[i].start), i);
        }
    }
}

void expectSignsAsInTheTrace(const TraceIndex& index) {
    std::vector<std::vector<Nanos>> expected(index.trace().tasks().size());
    std::set<MarkKind> kinds;
    for (const Mark& mark : index.trace().marks()) {
        if (mark.kind == MarkKind::Wake) continue;
        expected[mark.task.index()].push_back(mark.time);
        kinds.insert(mark.kind);
    }
    EXPECT_EQ(index.counts().signs(), kinds);
    for (size_t i = 0; i < expected.size(); ++i) {
        std::vector<Nanos> found;
        for (const Mark& mark : index.signs(TaskId::at(i))) found.push_back(mark.time);
        EXPECT_EQ(found, expected[i]);
    }
}

void expectCountsAsInTheTrace(const TraceIndex& index) {
    std::set<State> states;
    size_t intervals = 0;
    for (size_t i = 0; i < index.trace().tasks().size(); ++i) {
        const Trace::Range range = index.trace().intervalsOf(TaskId::at(i));
        for (size_t number = range.begin; number < range.end; ++number) {
            states.insert(index.trace().interval(number).state);
            ++intervals;
        }
    }
    size_t counted = 0;
    for (const size_t count : index.counts().intervals) counted += count;
    EXPECT_EQ(counted, intervals);
    EXPECT_EQ(index.counts().states(), states);
    EXPECT_EQ(index.counts().tasks + index.counts().helpers, index.trace().tasks().size());
}

// Each instant at which anything starts or ends, forwards and back.
void expectAllBoundaries(const TraceIndex& index) {
    std::set<Nanos> all;
    for (const size_t number : index.trace().numbers()) {
        all.insert(index.trace().interval(number).start);
        all.insert(index.trace().interval(number).end());
    }
    std::vector<Nanos> forward;
    for (auto at = index.nextBoundary(Nanos{-1}); at; at = index.nextBoundary(*at)) forward.push_back(*at);
    EXPECT_EQ(forward, std::vector<Nanos>(all.begin(), all.end()));
    std::vector<Nanos> back;
    for (auto at = index.previousBoundary(index.trace().end() + Nanos{1}); at;
         at = index.previousBoundary(*at))
        back.push_back(*at);
    EXPECT_EQ(back, std::vector<Nanos>(all.rbegin(), all.rend()));
}

double overlap(const Interval& interval, double from, double to) {
    return std::max(0.0, std::min(to, static_cast<double>(interval.end().count())) -
                             std::max(from, static_cast<double>(interval.start.count())));
}

void expectActivityAsAddedUp(const TraceIndex& index) {
    const Trace& trace = index.trace();
    const double width = static_cast<double>(trace.end().count()) / Activity::kParts;
    const Activity& activity = index.activity();
    ASSERT_EQ(activity.waiting.size(), static_cast<size_t>(Activity::kParts));
    for (size_t part = 0; part < activity.waiting.size(); ++part) {
        double waited = 0;
        const double from = width * static_cast<double>(part);
        for (const size_t number : trace.numbers()) {
            const Interval interval = trace.interval(number);
            const bool waits = !onCore(interval.state) && !trace.tasks()[interval.task.index()].helper;
            if (waits) waited += overlap(interval, from, from + width);
        }
        EXPECT_NEAR(activity.waiting[part], std::min(1.0, waited / width), 1e-3) << part;
    }
    double busy = 0;
    for (const float share : activity.busy) busy += share * width * trace.coreCount();
    double ran = 0;
    for (const size_t number : trace.numbers())
        if (onCore(trace.interval(number).state))
            ran += static_cast<double>(trace.interval(number).length.count());
    EXPECT_NEAR(busy, ran, ran * 1e-3 + 1);
}

TEST(TraceIndex, AgreesWithLookingAtEverythingInRandomTraces) {
    for (uint64_t seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        const TraceIndex index(test::RandomTrace(seed).build(static_cast<int>(seed * 7 % 160) + 1));
        expectLanesAsMadeAnew(index);
        expectHoldingsAsInTheTrace(index);
        expectSignsAsInTheTrace(index);
        expectCountsAsInTheTrace(index);
        expectAllBoundaries(index);
        expectActivityAsAddedUp(index);
    }
}

TEST(TraceIndex, MakesEachPartOnceHoweverManyThreadsAskFirst) {
    for (uint64_t seed = 1; seed <= 20; ++seed) {
        const TraceIndex index(test::RandomTrace(seed).build(200));
        constexpr int kThreads = 4;
        std::barrier start(kThreads);
        std::vector<std::vector<const void*>> seen(kThreads);
        std::vector<std::jthread> threads;
        for (auto& mine : seen)
            threads.emplace_back([&] {
                start.arrive_and_wait();
                mine = {&index.activity(),
                        &index.lane(TaskId{0}),
                        &index.lane(CoreId{0}),
                        &index.holdings(ResourceId{0}),
                        index.signs(TaskId{0}).data(),
                        index.holdings(TaskId{0}).data(),
                        &index.counts()};
                index.warm();
            });
        threads.clear();
        for (const auto& other : seen) EXPECT_EQ(other, seen.front());
    }
}

TEST(TraceIndex, OfAnEmptyTraceIsIdleAndHasNothing) {
    const TraceIndex index(TraceBuilder(2).build(Nanos{0}));
    index.warm();
    EXPECT_TRUE(index.counts().states().empty());
    EXPECT_TRUE(index.counts().signs().empty());
    EXPECT_EQ(index.activity().busy, std::vector<float>(Activity::kParts, 0.0F));
    EXPECT_EQ(index.nextBoundary(Nanos{-1}), std::nullopt);
}

TEST(TraceIndex, KeepsItsTraceAlive) {
    TraceIndexPtr index = indexOf(test::RandomTrace(3).build(50));
    EXPECT_GT(index->lane(TaskId{0}).columns(Nanos{0}, index->trace().end(), 1).size(), 0U);
    EXPECT_EQ(indexOf(nullptr), nullptr);
}

} // namespace
} // namespace timeslice::trace_index_test
