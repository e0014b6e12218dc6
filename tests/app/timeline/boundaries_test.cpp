#include "app/timeline/boundaries.h"

#include "tests/app/timeline/sample_traces.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(Boundaries, GoFromEventToEventOfAllTasks) {
    const TracePtr trace = samples::mixed();
    std::vector<Nanos> forward;
    for (auto time = nextBoundary(*trace, Nanos{-1}); time; time = nextBoundary(*trace, *time))
        forward.push_back(*time);
    EXPECT_EQ(forward, (std::vector<Nanos>{0ms, 10ms, 25ms, 30ms, 40ms}));
    std::vector<Nanos> back;
    for (auto time = previousBoundary(*trace, 41ms); time; time = previousBoundary(*trace, *time))
        back.push_back(*time);
    EXPECT_EQ(back, (std::vector<Nanos>{40ms, 30ms, 25ms, 10ms, 0ms}));
}

TEST(Boundaries, StartFromAnyInstant) {
    const TracePtr trace = samples::mixed();
    EXPECT_EQ(nextBoundary(*trace, 11ms), 25ms);
    EXPECT_EQ(previousBoundary(*trace, 11ms), 10ms);
    EXPECT_EQ(nextBoundary(*trace, 40ms), std::nullopt);
    EXPECT_EQ(previousBoundary(*trace, Nanos{0}), std::nullopt);
}

} // namespace
} // namespace timeslice
