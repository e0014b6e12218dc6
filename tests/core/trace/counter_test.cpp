#include "core/trace/counter.h"

#include "core/trace/trace.h"

#include <gtest/gtest.h>
#include <limits>

namespace timeslice {
namespace {

TEST(TraceCounter, KeepsAValueUntilTheNextSample) {
    const TraceCounter counter{"memory", "MB", {}, {{10ms, 1.5}, {20ms, -3}, {40ms, 0}}};
    EXPECT_EQ(counter.valueAt(9ms), std::nullopt);
    EXPECT_EQ(counter.valueAt(10ms), 1.5);
    EXPECT_EQ(counter.valueAt(20ms - Nanos{1}), 1.5);
    EXPECT_EQ(counter.valueAt(20ms), -3);
    EXPECT_EQ(counter.valueAt(39ms), -3);
    EXPECT_EQ(counter.valueAt(1h), 0);
}

TEST(TraceCounter, FindsTheSamplesOfATime) {
    const TraceCounter counter{"memory", "MB", {}, {{10ms, 1.5}, {20ms, -3}}};
    EXPECT_EQ(counter.firstAfter(5ms), 0U);
    EXPECT_EQ(counter.firstAfter(10ms), 1U);
    EXPECT_EQ(counter.firstAfter(20ms), 2U);
}

TEST(TraceCounter, WithoutSamplesHasNoValue) {
    EXPECT_EQ(TraceCounter{}.valueAt(5ms), std::nullopt);
}

TEST(Validate, SeesWhatIsWrongWithACounter) {
    EXPECT_EQ(describe(validate(TraceCounter{"c", {}, {}, {{0ms, 1}, {9ms, 2}}}, 9ms)), "");
    EXPECT_EQ(describe(validate(TraceCounter{"c", {}, {}, {{5ms, 1}, {5ms, 2}}}, 9ms)),
              "c: a value at 5 ms is out of order");
    EXPECT_EQ(describe(validate(TraceCounter{"c", {}, {}, {{10ms, 1}}}, 9ms)),
              "c: a value at 10 ms lies outside the trace");
    constexpr double infinite = std::numeric_limits<double>::infinity();
    EXPECT_EQ(describe(validate(TraceCounter{"c", {}, {}, {{5ms, infinite}}}, 9ms)),
              "c: a value at 5 ms is not a finite number");
}

} // namespace
} // namespace timeslice
