#include "app/forms/idle_keys.h"

#include "core/machine/simulated/policy_registry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::set<std::string> idleUnder(std::string_view policy, const Settings& settings) {
    return idleKeys(findPolicy(policy)->parameters, settings, false);
}

TEST(IdleKeys, AreThoseOfLevelsThatAPolicyDoesNotHave) {
    EXPECT_THAT(idleUnder("mlfq", {{"levels", 6}}), ElementsAre("quantum_7", "quantum_8"));
    EXPECT_THAT(idleUnder("mlq", {{"levels", 7}, {"shares", 1}}),
                ElementsAre("policy_8", "quantum_8", "share_8"));
    EXPECT_THAT(idleUnder("rr", {}), IsEmpty());
}

TEST(IdleKeys, AreThoseOfPredictionsWhereBurstsAreKnown) {
    EXPECT_THAT(idleUnder("sjf", {}), ElementsAre("alpha", "first_guess"));
    EXPECT_THAT(idleUnder("sjf", {{"bursts", 1}}), IsEmpty());
}

TEST(IdleKeys, AreTheQuantaOfLevelsWhereEachRunsToItsEnd) {
    EXPECT_THAT(idleUnder("mlq", {}), Contains("quantum_2")) << "level 2 is first come, first served";
    EXPECT_THAT(idleUnder("mlq", {}), Not(Contains("quantum")));
    EXPECT_THAT(idleUnder("mlq", {{"policy_1", 1}}), Contains("quantum"));
    EXPECT_THAT(idleUnder("mlq", {{"shares", 1}}), Not(Contains("quantum_2")));
}

TEST(IdleKeys, AreTheSharesOfLevelsThatHaveNone) {
    EXPECT_THAT(idleUnder("mlq", {}), Contains("share_1"));
    EXPECT_THAT(idleUnder("mlq", {}), Not(Contains("shares")));
    EXPECT_THAT(idleUnder("mlq", {{"shares", 1}}), Not(Contains("share_2")));
}

} // namespace

} // namespace timeslice
