#include "core/trace/span_builder.h"

#include "tests/core/trace/span_texts.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

using test::spanTexts;

constexpr TaskId kTask{0};
constexpr NameId kA{0};
constexpr NameId kB{1};
constexpr NameId kC{2};

// "name depth: start..end" of each, in ns.
std::vector<std::string> built(SpanBuilder& builder, Nanos closeAt = Nanos{100}) {
    const Nanos ends[] = {closeAt};
    return spanTexts(builder.build(ends), kTask);
}

using Texts = std::vector<std::string>;

TEST(SpanBuilder, NestsWhatComesInAnyOrder) {
    SpanBuilder builder;
    builder.add(kTask, Nanos{12}, Nanos{15}, kC);
    builder.add(kTask, Nanos{10}, Nanos{20}, kB);
    builder.add(kTask, Nanos{30}, Nanos{40}, kB);
    builder.add(kTask, Nanos{0}, Nanos{40}, kA);
    EXPECT_EQ(built(builder), (Texts{"0 0: 0..40", "1 1: 10..20", "2 2: 12..15", "1 1: 30..40"}));
    EXPECT_EQ(builder.repairs(), SpanRepairs{});
}

TEST(SpanBuilder, OfOneStartTheLongestIsAroundTheOthers) {
    SpanBuilder builder;
    builder.add(kTask, Nanos{0}, Nanos{5}, kC);
    builder.add(kTask, Nanos{0}, Nanos{9}, kA);
    builder.add(kTask, Nanos{0}, Nanos{9}, kB);
    EXPECT_EQ(built(builder), (Texts{"0 0: 0..9", "1 1: 0..9", "2 2: 0..5"}));
}

TEST(SpanBuilder, OneThatEndsAsTheNextBeginsIsNotAroundIt) {
    SpanBuilder builder;
    builder.add(kTask, Nanos{0}, Nanos{5}, kA);
    builder.add(kTask, Nanos{5}, Nanos{9}, kB);
    EXPECT_EQ(built(builder), (Texts{"0 0: 0..5", "1 0: 5..9"}));
}

TEST(SpanBuilder, CutsWhatLastsLongerThanTheOneAroundIt) {
    SpanBuilder builder;
    builder.add(kTask, Nanos{0}, Nanos{10}, kA);
    builder.add(kTask, Nanos{5}, Nanos{15}, kB);
    builder.add(kTask, Nanos{7}, Nanos{12}, kC);
    EXPECT_EQ(built(builder), (Texts{"0 0: 0..10", "1 1: 5..10", "2 2: 7..10"}));
    EXPECT_EQ(builder.repairs(), (SpanRepairs{.cut = 2}));
}

TEST(SpanBuilder, KeepsInstantsAndLeavesOutWhatEndsBeforeItBegins) {
    SpanBuilder builder;
    EXPECT_TRUE(builder.add(kTask, Nanos{0}, Nanos{10}, kA));
    EXPECT_TRUE(builder.add(kTask, Nanos{5}, Nanos{5}, kB));
    EXPECT_FALSE(builder.add(kTask, Nanos{5}, Nanos{4}, kC));
    builder.begin(kTask, Nanos{8}, kC);
    EXPECT_TRUE(builder.end(kTask, Nanos{7}));
    EXPECT_EQ(built(builder), (Texts{"0 0: 0..10", "1 1: 5..5"}));
    EXPECT_EQ(builder.repairs(), (SpanRepairs{.negative = 2}));
}

TEST(SpanBuilder, PairsBeginsAndEnds) {
    SpanBuilder builder;
    builder.begin(kTask, Nanos{0}, kA);
    builder.begin(kTask, Nanos{2}, kB);
    builder.end(kTask, Nanos{4}, kB);
    builder.begin(kTask, Nanos{5}, kB);
    builder.end(kTask, Nanos{6});
    EXPECT_TRUE(builder.isOpen(kTask));
    builder.end(kTask, Nanos{9}, kA);
    EXPECT_FALSE(builder.isOpen(kTask));
    EXPECT_EQ(built(builder), (Texts{"0 0: 0..9", "1 1: 2..4", "1 1: 5..6"}));
    EXPECT_EQ(builder.repairs(), SpanRepairs{});
}

TEST(SpanBuilder, AnEndByNameEndsWhatIsInsideToo) {
    SpanBuilder builder;
    builder.begin(kTask, Nanos{0}, kA);
    builder.begin(kTask, Nanos{2}, kB);
    builder.begin(kTask, Nanos{3}, kC);
    builder.end(kTask, Nanos{9}, kA);
    EXPECT_EQ(built(builder), (Texts{"0 0: 0..9", "1 1: 2..9", "2 2: 3..9"}));
    EXPECT_EQ(builder.repairs(), (SpanRepairs{.closed = 2}));
}

TEST(SpanBuilder, LeavesOutEndsOfWhatHasNotBegun) {
    SpanBuilder builder;
    EXPECT_FALSE(builder.end(kTask, Nanos{1}));
    builder.begin(kTask, Nanos{2}, kA);
    EXPECT_FALSE(builder.end(kTask, Nanos{3}, kB));
    EXPECT_TRUE(builder.end(kTask, Nanos{4}));
    EXPECT_EQ(built(builder), (Texts{"0 0: 2..4"}));
    EXPECT_EQ(builder.repairs(), (SpanRepairs{.strayEnds = 2}));
}

TEST(SpanBuilder, ClosesWhatIsOpenAtTheEnd) {
    SpanBuilder builder;
    builder.begin(kTask, Nanos{0}, kA);
    builder.begin(kTask, Nanos{2}, kB);
    EXPECT_EQ(built(builder, Nanos{50}), (Texts{"0 0: 0..50", "1 1: 2..50"}));
    EXPECT_EQ(builder.repairs(), (SpanRepairs{.closed = 2}));
}

TEST(SpanBuilder, EndingAllIsNoRepair) {
    SpanBuilder builder;
    builder.begin(kTask, Nanos{0}, kA);
    builder.begin(kTask, Nanos{2}, kB);
    builder.endAll(kTask, Nanos{7});
    EXPECT_EQ(built(builder), (Texts{"0 0: 0..7", "1 1: 2..7"}));
    EXPECT_EQ(builder.repairs(), SpanRepairs{});
}

TEST(SpanBuilder, TakesAnOffsetOffAllTimes) {
    SpanBuilder builder;
    builder.add(kTask, Nanos{1'000}, Nanos{1'010}, kA);
    builder.begin(kTask, Nanos{1'002}, kB);
    const Nanos ends[] = {Nanos{30}}; // of the trace, not of the source
    EXPECT_EQ(spanTexts(builder.build(ends, Nanos{1'000}), kTask), (Texts{"0 0: 0..10", "1 1: 2..10"}));
}

TEST(SpanBuilder, LeavesOutWhatIsNestedTooDeep) {
    SpanBuilder builder;
    constexpr int kTooMany = kMaxSpanDepth + 3;
    for (int i = 0; i < kTooMany; ++i) builder.begin(kTask, Nanos{i}, kA);
    for (int i = 0; i < kTooMany; ++i) builder.end(kTask, Nanos{2 * kTooMany + i});
    const Nanos ends[] = {Nanos{4 * kTooMany}};
    const SpanStore store = builder.build(ends);
    EXPECT_EQ(store.rowsOf(kTask), kMaxSpanDepth + 1);
    EXPECT_EQ(builder.repairs(), (SpanRepairs{.tooDeep = 2}));
}

} // namespace
} // namespace timeslice
