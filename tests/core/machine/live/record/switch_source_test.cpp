#include "core/machine/live/record/switch_source.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(SwitchSource, IsTheBestUnlessTheEnvironmentNamesAnother) {
    EXPECT_EQ(*firstSwitchSource(nullptr), SwitchSource::Perf);
    EXPECT_EQ(*firstSwitchSource("perf"), SwitchSource::Perf);
    EXPECT_EQ(*firstSwitchSource("rseq"), SwitchSource::Rseq);
    EXPECT_EQ(*firstSwitchSource("gaps"), SwitchSource::Gaps);
}

TEST(SwitchSource, RefusesWhatItDoesNotKnow) {
    const auto source = firstSwitchSource("dtrace");
    ASSERT_FALSE(source.has_value());
    EXPECT_EQ(describe(source.error()), "TIMESLICE_SWITCHES is dtrace; expected perf, rseq or gaps.");
    EXPECT_FALSE(firstSwitchSource("").has_value());
}

} // namespace
} // namespace timeslice
