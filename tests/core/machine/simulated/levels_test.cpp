#include "core/machine/simulated/levels.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(LevelQuanta, AreThatOfTheTopWhereALevelHasNoneOfItsOwn) {
    const auto quanta = quantaOf({{"quantum", 5}, {"quantum_3", 7}, {"quantum_8", 9}});
    EXPECT_EQ(quanta, (std::array<Nanos, kMaxLevels>{5ns, 5ns, 7ns, 5ns, 5ns, 5ns, 5ns, 9ns}));
    EXPECT_EQ(quantaOf({})[7], 4ms);
}

TEST(LevelQuanta, HaveAParameterEach) {
    const std::vector<Parameter> lower = lowerQuanta();
    ASSERT_EQ(lower.size(), kMaxLevels - 1);
    for (size_t i = 0; i < lower.size(); ++i) EXPECT_EQ(lower[i].key, "quantum_" + std::to_string(i + 2));
}

} // namespace
} // namespace timeslice
