#include "tests/core/machine/simulated/policies/bench_kernel.h"

#include "core/base/random.h"
#include "core/machine/simulated/ticket_tree.h"

namespace timeslice::test {
namespace {

ThreadTraits tickets(int64_t count) {
    ThreadTraits traits;
    traits.tickets = count;
    return traits;
}

// Of so many draws, the wins of threads that always use up their quanta.
std::vector<int> wins(Policy& policy, const std::vector<int64_t>& counts, int draws) {
    for (size_t i = 0; i < counts.size(); ++i)
        policy.add(announced(policy, i, tickets(counts[i])), Came::New, 0ns, 0);
    std::vector<int> won(counts.size());
    for (int i = 0; i < draws; ++i) {
        const ThreadId winner = policy.next(0ns, 0);
        ++won[winner.index()];
        policy.charge(winner, policy.quantum(winner, 0));
        policy.add(winner, Came::Expired, 0ns, 0);
    }
    return won;
}

TEST(LotteryPolicy, SharesFollowTheTickets) {
    const auto policy = makePolicy("lottery");
    const std::vector<int> won = wins(*policy, {100, 50, 250, 600}, 100'000);
    const std::vector<int> ideal = {10'000, 5'000, 25'000, 60'000};
    for (size_t i = 0; i < ideal.size(); ++i) EXPECT_NEAR(won[i], ideal[i], 1'000);
}

TEST(LotteryPolicy, TheSeedDecides) {
    const auto winsOf = [](uint64_t seed) {
        return wins(*makePolicy("lottery", {}, {.seed = seed}), {1, 2, 3}, 1000);
    };
    EXPECT_EQ(winsOf(7), winsOf(7));
    EXPECT_NE(winsOf(7), winsOf(8));
}

TEST(LotteryPolicy, LookingDoesNotChangeWhoWins) {
    const auto looked = makePolicy("lottery");
    const auto plain = makePolicy("lottery");
    for (const auto& policy : {looked.get(), plain.get()})
        for (size_t i = 0; i < 10; ++i) policy->add(announced(*policy, i), Came::New, 0ns, 0);
    for (int i = 0; i < 1000; ++i) {
        const ThreadId seen = looked->peek(0ns, 0);
        const ThreadId winner = looked->next(0ns, 0);
        EXPECT_EQ(seen, winner);
        EXPECT_EQ(plain->next(0ns, 0), winner);
        looked->add(winner, Came::Expired, 0ns, 0);
        plain->add(winner, Came::Expired, 0ns, 0);
        looked->peek(0ns, 0);
    }
}

// A uses a fifth of its quantum, as in the paper's example, and waits no time: five times as often as B it
// must win.
double shareOfOneThatUsesAFifth(const Settings& settings) {
    const auto policy = makePolicy("lottery", settings);
    std::vector<Nanos> bursts;
    for (int i = 0; i < 100'000; ++i) bursts.insert(bursts.end(), {800us, 0us});
    bursts.push_back(1us);
    BenchKernel kernel(*policy, {{.steps = bursts}, {.steps = {kLongestTime}}});
    kernel.run(40s);
    return static_cast<double>(kernel.service(0).count()) / 40e9;
}

TEST(LotteryPolicy, CompensationGivesTheShareToOneThatUsesPartOfItsQuantum) {
    EXPECT_NEAR(shareOfOneThatUsesAFifth({}), 0.5, 0.01);
    EXPECT_NEAR(shareOfOneThatUsesAFifth({{"compensation", 0}}), 1.0 / 6, 0.01);
}

TEST(LotteryPolicy, CompensationHoldsOverAMove) {
    const auto policy = makePolicy("lottery", {}, {.queues = 2});
    const ThreadId poor = announced(*policy, 0, tickets(1));
    const ThreadId rich = announced(*policy, 1, tickets(100));
    policy->add(poor, Came::New, 0ns, 0);
    policy->charge(policy->next(0ns, 0), 4us);
    policy->blocked(poor, 4us, 0); // worth 1000 tickets until it next wins
    policy->add(poor, Came::Woken, 5us, 0);
    EXPECT_EQ(policy->next(5us, 0), poor);
    policy->add(poor, Came::Moved, 5us, 1);
    policy->add(rich, Came::New, 5us, 1);
    int won = 0;
    for (int i = 0; i < 1000; ++i) {
        const ThreadId winner = policy->next(5us, 1);
        won += winner == poor ? 1 : 0;
        policy->add(winner, Came::Moved, 5us, 1); // nobody has run: all keep what they are worth
    }
    EXPECT_NEAR(won, 909, 40);
}

TEST(TicketTree, FindsTheHolderAsARowOfCountsWould) {
    TicketTree tree;
    std::vector<int64_t> row;
    Random random(3);
    for (int step = 0; step < 3000; ++step) {
        const int64_t tickets = random.between(1, 50);
        const uint64_t what = random.below(3);
        if (what == 0 && !row.empty()) {
            tree.dropLast();
            row.pop_back();
        } else if (what == 1 && !row.empty()) {
            const size_t place = random.below(row.size());
            tree.set(place, tickets);
            row[place] = tickets;
        } else {
            tree.append(tickets);
            row.push_back(tickets);
        }
        if (row.empty()) continue;
        int64_t ticket = random.between(0, tree.total() - 1);
        const size_t found = tree.holderOf(ticket);
        size_t place = 0;
        for (; ticket >= row[place]; ++place) ticket -= row[place];
        ASSERT_EQ(found, place);
    }
}

TEST(LotteryPolicy, AHundredThousandThreadsWithTheMostTicketsCanPlay) {
    const auto policy = makePolicy("lottery");
    const std::vector<int> won = wins(*policy, std::vector<int64_t>(100'000, INT64_MAX), 100'000);
    EXPECT_LT(*std::max_element(won.begin(), won.end()), 15);
}

} // namespace
} // namespace timeslice::test
