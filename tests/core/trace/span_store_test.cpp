#include "core/trace/span_store.h"

#include "core/base/random.h"
#include "core/trace/span_builder.h"
#include "core/trace/trace.h"
#include "tests/core/small_trace.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using Numbers = std::vector<uint32_t>;

// Task 0: 0..40 around 10..20 (around 12..15) and 30..40; an instant at 25. Task 1: none. Task 2: 5..8.
SpanStore smallStore() {
    SpanBuilder builder;
    builder.add(TaskId{0}, Nanos{0}, Nanos{40}, NameId{0});
    builder.add(TaskId{0}, Nanos{10}, Nanos{20}, NameId{1});
    builder.add(TaskId{0}, Nanos{12}, Nanos{15}, NameId{2});
    builder.add(TaskId{0}, Nanos{25}, Nanos{25}, NameId{3});
    builder.add(TaskId{0}, Nanos{30}, Nanos{40}, NameId{1});
    builder.add(TaskId{2}, Nanos{5}, Nanos{8}, NameId{2});
    const std::vector<Nanos> ends(4, Nanos{50});
    return builder.build(ends);
}

TEST(SpanStore, AnswersByTask) {
    const SpanStore store = smallStore();
    EXPECT_EQ(store.size(), 6U);
    EXPECT_EQ(store.of(TaskId{0}).size(), 5U);
    EXPECT_EQ(store.of(TaskId{1}).size(), 0U);
    EXPECT_EQ(store.of(TaskId{2}).size(), 1U);
    EXPECT_EQ(store.of(TaskId{3}).size(), 0U);
    EXPECT_EQ(store.at(2), (TraceSpan{TaskId{0}, Nanos{12}, Nanos{3}, 2, NameId{2}}));
    EXPECT_EQ(store.at(5), (TraceSpan{TaskId{2}, Nanos{5}, Nanos{3}, 0, NameId{2}}));
    EXPECT_EQ(store.rowsOf(TaskId{0}), 3);
    EXPECT_EQ(store.rowsOf(TaskId{1}), 0);
    EXPECT_EQ(store.rowsOf(TaskId{2}), 1);
}

TEST(SpanStore, FindsTheSpansThatHoldAnInstantOutermostFirst) {
    const SpanStore store = smallStore();
    EXPECT_EQ(store.spansAt(TaskId{0}, Nanos{12}), (Numbers{0, 1, 2}));
    EXPECT_EQ(store.spansAt(TaskId{0}, Nanos{15}), (Numbers{0, 1}));
    EXPECT_EQ(store.spansAt(TaskId{0}, Nanos{25}), (Numbers{0})) << "an instant holds nothing";
    EXPECT_EQ(store.spansAt(TaskId{0}, Nanos{40}), Numbers{});
    EXPECT_EQ(store.spansAt(TaskId{1}, Nanos{6}), Numbers{});
    EXPECT_EQ(store.spansAt(TaskId{2}, Nanos{6}), (Numbers{5}));
}

TEST(SpanStore, FindsTheSpansOfATime) {
    const SpanStore store = smallStore();
    EXPECT_EQ(store.spansIn(TaskId{0}, Nanos{15}, Nanos{30}), (Numbers{0, 1, 3}));
    EXPECT_EQ(store.spansIn(TaskId{0}, Nanos{25}, Nanos{26}), (Numbers{0, 3}));
    EXPECT_EQ(store.spansIn(TaskId{0}, Nanos{26}, Nanos{27}), (Numbers{0}));
    EXPECT_EQ(store.spansIn(TaskId{0}, Nanos{-5}, Nanos{99}, Nanos{10}), (Numbers{0, 1, 4}));
    EXPECT_EQ(store.spansIn(TaskId{0}, Nanos{40}, Nanos{99}), Numbers{});
    EXPECT_EQ(store.spansIn(TaskId{0}, Nanos{9}, Nanos{9}), Numbers{});
    EXPECT_EQ(store.spansIn(TaskId{9}, Nanos{0}, Nanos{99}), Numbers{});
}

TEST(SpanStore, WithoutSpansAnswersNone) {
    const SpanStore store;
    EXPECT_TRUE(store.empty());
    EXPECT_EQ(store.of(TaskId{0}).size(), 0U);
    EXPECT_EQ(store.spansAt(TaskId{0}, Nanos{0}), Numbers{});
}

// Calls within calls, ever deeper, long enough for several levels of the tree.
SpanStore deepStore(size_t spans) {
    Random random(5);
    SpanBuilder builder;
    for (int task = 0; task < 3; ++task) {
        Nanos now{0};
        for (size_t i = 0; i < spans / 3; ++i) {
            now += Nanos{random.between(0, 3)};
            builder.begin(TaskId{task}, now, NameId{0});
            now += Nanos{random.between(0, 3)};
            for (uint64_t ends = random.below(7); ends > 3 && builder.isOpen(TaskId{task}); --ends)
                builder.end(TaskId{task}, now);
        }
    }
    const std::vector<Nanos> ends(3, Nanos{static_cast<int64_t>(6 * spans)});
    return builder.build(ends);
}

Numbers naiveSpansIn(const SpanStore& store, TaskId task, Nanos from, Nanos to, Nanos atLeast) {
    Numbers found;
    for (uint32_t i = 0; i < store.size(); ++i) {
        const TraceSpan span = store.at(i);
        const Nanos end = std::max(span.end(), span.start + Nanos{1});
        if (span.task == task && span.start < to && end > from && span.length >= atLeast) found.push_back(i);
    }
    return found;
}

TEST(SpanStore, AgreesWithLookingAtEverySpan) {
    const SpanStore store = deepStore(3'000);
    ASSERT_EQ(store.size(), 3'000U);
    Random random(6);
    for (int look = 0; look < 200; ++look) {
        const TaskId task{static_cast<int32_t>(random.below(3))};
        const Nanos from{random.between(-10, 8'000)};
        const Nanos to = from + Nanos{random.between(1, 500)};
        const Nanos atLeast{random.between(0, 30)};
        EXPECT_EQ(store.spansIn(task, from, to, atLeast), naiveSpansIn(store, task, from, to, atLeast));
        EXPECT_EQ(store.spansAt(task, from), naiveSpansIn(store, task, from, from + Nanos{1}, Nanos{1}));
    }
}

Trace const& liveTrace() {
    static const TracePtr trace = [] {
        test::SmallTrace small(1);
        small.task("t", Nanos{0}, {{State::Running, Nanos{50}, 0}});
        return small.build();
    }();
    return *trace;
}

std::string wrongWith(const std::vector<TraceSpan>& spans) {
    SpanStore store;
    for (const TraceSpan& span : spans) store.append(span);
    store.index(2);
    return describe(validate(liveTrace(), store));
}

TEST(Validate, SeesWhatIsWrongWithSpans) {
    constexpr TaskId kOnly{0};
    EXPECT_EQ(wrongWith({{kOnly, Nanos{0}, Nanos{50}, 0, {}}, {kOnly, Nanos{5}, Nanos{9}, 1, {}}}), "");
    EXPECT_EQ(wrongWith({{kOnly, Nanos{0}, Nanos{10}, 0, {}}, {kOnly, Nanos{5}, Nanos{9}, 1, {}}}),
              "t: a span at 5 ns ends later than the one around it");
    EXPECT_EQ(wrongWith({{kOnly, Nanos{0}, Nanos{10}, 0, {}}, {kOnly, Nanos{5}, Nanos{2}, 0, {}}}),
              "t: a span at 5 ns has depth 0, expected 1");
    EXPECT_EQ(wrongWith({{kOnly, Nanos{9}, Nanos{10}, 0, {}}, {kOnly, Nanos{5}, Nanos{2}, 1, {}}}),
              "t: a span at 5 ns is out of order");
    EXPECT_EQ(wrongWith({{kOnly, Nanos{45}, Nanos{6}, 0, {}}}),
              "t: a span at 45 ns lies outside the task's life");
    EXPECT_EQ(wrongWith({{kOnly, Nanos{5}, Nanos{-1}, 0, {}}}), "t: a span at 5 ns ends before it begins");
    EXPECT_EQ(wrongWith({{TaskId{1}, Nanos{5}, Nanos{1}, 0, {}}}),
              "spans belong to a task that does not exist");
}

} // namespace
} // namespace timeslice
