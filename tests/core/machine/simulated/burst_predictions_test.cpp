#include "core/machine/simulated/burst_predictions.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr ThreadId kThread{0};

BurstPredictions predictions(const Settings& settings = {}) {
    BurstPredictions made(settings);
    made.announce(kThread);
    made.came(kThread, Came::New);
    return made;
}

// What is predicted for each of the bursts, and at last for the one after them.
std::vector<Nanos> predictedFor(const std::vector<Nanos>& bursts, const Settings& settings = {}) {
    BurstPredictions made = predictions(settings);
    std::vector<Nanos> predicted = {made.predicted(kThread)};
    for (const Nanos burst : bursts) {
        made.charge(kThread, burst);
        made.came(kThread, Came::Woken);
        predicted.push_back(made.predicted(kThread));
    }
    return predicted;
}

TEST(BurstPredictions, AreTheAverageOfTheLastBurstAndTheLastPrediction) {
    EXPECT_EQ(predictedFor({4ms, 7ms, 8ms, 16ms}), (std::vector<Nanos>{10ms, 7ms, 7ms, 7500us, 11750us}));
}

// Silberschatz, Galvin, Gagne, "Operating System Concepts", ch. 5: the figure "Prediction of the length of
// the next CPU burst".
TEST(BurstPredictions, AreThoseOfTheTextbook) {
    EXPECT_EQ(predictedFor({6ms, 4ms, 6ms, 4ms, 13ms, 13ms, 13ms}),
              (std::vector<Nanos>{10ms, 8ms, 6ms, 6ms, 5ms, 9ms, 11ms, 12ms}));
}

TEST(BurstPredictions, AlphaIsTheWeightOfTheLastBurst) {
    EXPECT_EQ(predictedFor({4ms, 8ms}, {{"alpha", 0}}), (std::vector<Nanos>{10ms, 10ms, 10ms}));
    EXPECT_EQ(predictedFor({4ms, 8ms}, {{"alpha", 1'000'000}}), (std::vector<Nanos>{10ms, 4ms, 8ms}));
    EXPECT_EQ(predictedFor({4ms}, {{"alpha", 250'000}, {"first_guess", Nanos(20ms).count()}}),
              (std::vector<Nanos>{20ms, 16ms}));
}

TEST(BurstPredictions, OnlyAWaitEndsABurst) {
    BurstPredictions made = predictions();
    for (const Came came : {Came::Preempted, Came::Expired, Came::Yielded, Came::Moved}) {
        made.charge(kThread, 1ms);
        made.came(kThread, came);
        EXPECT_EQ(made.predicted(kThread), 10ms);
    }
    EXPECT_EQ(made.left(kThread), 6ms);
    made.came(kThread, Came::Woken);
    EXPECT_EQ(made.predicted(kThread), 7ms);
    EXPECT_EQ(made.left(kThread), 7ms);
}

TEST(BurstPredictions, AWaitWithoutABurstBeforeItChangesNothing) {
    EXPECT_EQ(predictedFor({4ms, 0ms, 0ms}), (std::vector<Nanos>{10ms, 7ms, 7ms, 7ms}));
}

TEST(BurstPredictions, WhatIsLeftIsNeverBelowZero) {
    BurstPredictions made = predictions();
    made.charge(kThread, 9ms);
    EXPECT_EQ(made.left(kThread), 1ms);
    made.charge(kThread, 9ms);
    EXPECT_EQ(made.left(kThread), 0ms);
}

TEST(BurstPredictions, OfTheLongestBurstsAreExact) {
    EXPECT_EQ(predictedFor({kLongestTime}, {{"first_guess", kLongestTime.count()}}),
              (std::vector<Nanos>{kLongestTime, kLongestTime}));
}

TEST(BurstPredictions, AreWantedOnlyIfSaid) {
    EXPECT_FALSE(BurstPredictions({}).wanted());
    EXPECT_TRUE(BurstPredictions({{"bursts", 1}}).wanted());
}

} // namespace
} // namespace timeslice
