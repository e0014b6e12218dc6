#include "app/lessons/poll.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

Poll pollOf(std::vector<int64_t> votes, size_t right) {
    Poll poll;
    for (size_t i = 0; i < votes.size(); ++i) poll.choices.push_back({QString(), votes[i], i == right});
    return poll;
}

TEST(Poll, TakesTheChoiceWithMostVotesForTheClasssAnswer) {
    Poll poll = pollOf({3, 9, 6}, 2);
    EXPECT_EQ(poll.votes(), 18);
    EXPECT_EQ(poll.mostVotes(), 9);
    EXPECT_EQ(poll.favourite(), 1U);
    EXPECT_EQ(poll.verdict(), std::nullopt) << "it is not revealed";
    poll.revealed = true;
    EXPECT_EQ(poll.verdict(), false);
    poll.choices[2].votes = 10;
    EXPECT_EQ(poll.verdict(), true);
}

TEST(Poll, TakesATieForAWrongAnswerAndNoVotesForNone) {
    Poll poll = pollOf({4, 4}, 0);
    poll.revealed = true;
    EXPECT_EQ(poll.favourite(), std::nullopt);
    EXPECT_EQ(poll.verdict(), false);
    poll = pollOf({0, 0}, 0);
    poll.revealed = true;
    EXPECT_EQ(poll.verdict(), std::nullopt);
}

TEST(Poll, JudgesANumberOnceItIsRevealed) {
    Poll poll;
    poll.number = QStringLiteral("6");
    poll.numberRight = true;
    EXPECT_EQ(poll.verdict(), std::nullopt);
    poll.revealed = true;
    EXPECT_EQ(poll.verdict(), true);
    poll.numberRight.reset();
    EXPECT_EQ(poll.verdict(), std::nullopt) << "nobody typed one";
}

} // namespace
} // namespace timeslice
