#include "core/machine/simulated/idle_cores.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(IdleCores, FindsTheFirstOfMoreThanAWordOfThem) {
    IdleCores idle(130);
    EXPECT_EQ(idle.count(), 130U);
    for (size_t core = 0; core < 130; ++core) {
        ASSERT_EQ(idle.first(), core);
        idle.remove(core);
        ASSERT_FALSE(idle.has(core));
    }
    EXPECT_FALSE(idle.any());
    idle.add(128);
    idle.add(64);
    EXPECT_EQ(idle.first(), 64U);
    EXPECT_EQ(idle.count(), 2U);
    EXPECT_TRUE(idle.has(128));
}

TEST(IdleCores, EndsAtTheLastUsableCore) {
    for (const size_t usable : {1U, 63U, 64U, 65U}) {
        IdleCores idle(usable);
        EXPECT_TRUE(idle.has(usable - 1));
        for (size_t core = 0; core + 1 < usable; ++core) idle.remove(core);
        EXPECT_EQ(idle.first(), usable - 1);
        EXPECT_EQ(idle.count(), 1U);
    }
}

} // namespace
} // namespace timeslice
