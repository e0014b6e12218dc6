#include "core/base/random.h"
#include "core/machine/simulated/core_clock.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(CoreClock, TellsTheEarliestOfAnyNumberOfCores) {
    for (const size_t cores : {1U, 2U, 3U, 8U, 100U}) {
        CoreClock clock(cores);
        std::vector<EventKey> keys(cores);
        Random random(cores);
        for (int round = 0; round < 500; ++round) {
            const size_t core = random.below(cores);
            keys[core] =
                random.below(5) == 0 ? EventKey{} : EventKey{Nanos(random.between(0, 20)), random.next()};
            clock.set(core, keys[core]);
            const auto least = std::min_element(keys.begin(), keys.end());
            ASSERT_EQ(clock.first().time, least->time);
            ASSERT_EQ(clock.first().order, least->order);
        }
    }
}

} // namespace
} // namespace timeslice
