#include "tests/core/machine/simulated/policies/bench_kernel.h"

#include <cmath>

namespace timeslice::test {
namespace {

ThreadTraits tickets(int64_t count) {
    ThreadTraits traits;
    traits.tickets = count;
    return traits;
}

// The quanta that each has had after each of so many.
std::vector<std::vector<int>> allocations(Policy& policy, const std::vector<int64_t>& counts, int quanta) {
    for (size_t i = 0; i < counts.size(); ++i)
        policy.add(announced(policy, i, tickets(counts[i])), Came::New, 0ns, 0);
    std::vector<int> had(counts.size());
    std::vector<std::vector<int>> all;
    for (int i = 0; i < quanta; ++i) {
        const ThreadId next = policy.next(0ns, 0);
        ++had[next.index()];
        all.push_back(had);
        policy.charge(next, policy.quantum(next, 0));
        policy.add(next, Came::Expired, 0ns, 0);
    }
    return all;
}

// Waldspurger and Weihl, 1995, figure 3: of tickets 3, 2 and 1, each six quanta hold three, two and one.
TEST(StridePolicy, SharesThreeToTwoToOneAsInThePaper) {
    const auto all = allocations(*makePolicy("stride"), {3, 2, 1}, 600);
    for (size_t i = 5; i < all.size(); i += 6) {
        const int rounds = static_cast<int>(i + 1) / 6;
        EXPECT_EQ(all[i], (std::vector<int>{3 * rounds, 2 * rounds, rounds}));
    }
}

// Who has each of the first quanta, as letters by order in the file.
std::string turns(Policy& policy, const std::vector<int64_t>& counts, int quanta) {
    std::string order;
    std::vector<int> before(counts.size());
    for (const std::vector<int>& had : allocations(policy, counts, quanta)) {
        for (size_t i = 0; i < counts.size(); ++i)
            if (had[i] > before[i]) order += static_cast<char>('A' + i);
        before = had;
    }
    return order;
}

// Arpaci-Dusseau, "Operating Systems: Three Easy Pieces", figure 9.3: 100, 50 and 250 tickets; all start at
// pass 0.
TEST(StridePolicy, TakesTheTurnsOfTheBook) {
    EXPECT_EQ(turns(*makePolicy("stride", {{"quantum", Nanos(10ms).count()}}), {100, 50, 250}, 8),
              "ABCCCACC");
}

TEST(StridePolicy, StartsAStrideAheadAsInThePaper) {
    EXPECT_EQ(turns(*makePolicy("stride", {{"stride_start", 1}}), {100, 50, 250}, 8), "CCACCBAC");
    EXPECT_EQ(turns(*makePolicy("stride", {{"stride_start", 1}}), {3, 2, 1}, 6), "ABACBA");
}

// A third, a half and a whole of a quantum a turn: all meet again after six turns, and go on in the order in
// which they became ready. A third that is rounded down would come first.
TEST(StridePolicy, NoRoundingDecidesATie) {
    EXPECT_EQ(turns(*makePolicy("stride"), {3, 2, 1}, 12), "ABCABACBAABA");
    EXPECT_EQ(turns(*makePolicy("stride", {{"quantum", 1}}), {3, 2, 1}, 12), "ABCABACBAABA");
    EXPECT_EQ(turns(*makePolicy("stride", {{"quantum", kLongestTime.count() / 16}}), {3, 2, 1}, 12),
              "ABCABACBAABA");
}

// The error of the paper's theorem: of what any two got together, each is within one quantum of its part.
TEST(StridePolicy, NoPairIsEverMoreThanAQuantumFromItsShares) {
    const std::vector<int64_t> counts = {1, 7, 300, 999, 52, 100, 3};
    for (const std::vector<int>& had : allocations(*makePolicy("stride"), counts, 50'000))
        for (size_t a = 0; a < counts.size(); ++a)
            for (size_t b = 0; b < a; ++b) {
                const double part =
                    static_cast<double>(counts[a]) / static_cast<double>(counts[a] + counts[b]);
                ASSERT_LE(std::abs(had[a] - part * (had[a] + had[b])), 1.0 + 1e-6);
            }
}

TEST(StridePolicy, TwoAreNeverMoreThanAQuantumFromTheirShares) {
    const auto all = allocations(*makePolicy("stride"), {7, 3}, 10'000);
    for (size_t i = 0; i < all.size(); ++i)
        ASSERT_LE(std::abs(all[i][0] - 0.7 * static_cast<double>(i + 1)), 1.0);
}

TEST(StridePolicy, APartOfAQuantumCountsAsAPart) {
    const auto policy = makePolicy("stride");
    std::vector<Nanos> steps;
    for (int i = 0; i < 10'000; ++i) steps.insert(steps.end(), {800us, 0us});
    steps.push_back(1us);
    BenchKernel kernel(*policy, {{.steps = steps}, {.steps = {kLongestTime}}});
    kernel.run(10s);
    EXPECT_NEAR(static_cast<double>(kernel.service(0).count()), 5e9, 0.01e9);
}

// While 1 sleeps the other two run on; when it is back it gets its third, no more.
TEST(StridePolicy, WhoSleptGetsNothingForIt) {
    const auto policy = makePolicy("stride");
    BenchKernel kernel(
        *policy,
        {{.steps = {kLongestTime}}, {.steps = {400ms, 2s, kLongestTime}}, {.steps = {kLongestTime}}});
    kernel.run(3200ms + 1200ms);
    EXPECT_NEAR(static_cast<double>(kernel.service(1).count()), 400e6 + 400e6, 8.1e6);
}

// It wakes in the middle of quanta, and has half of the time for which it did not sleep, no more. Were the
// queue's pass not to follow the running thread then, each sleep would count in part.
TEST(StridePolicy, ManyShortSleepsGainNothing) {
    std::vector<Nanos> steps;
    for (int i = 0; i < 200; ++i) steps.insert(steps.end(), {1ms, 2ms});
    steps.push_back(kLongestTime);
    const auto policy = makePolicy("stride");
    BenchKernel kernel(*policy, {{.steps = {kLongestTime}}, {.steps = steps}});
    kernel.run(3s);
    EXPECT_NEAR(static_cast<double>(kernel.service(1).count()), (3e9 - 200 * 2e6) / 2, 8e6);
}

TEST(StridePolicy, WhoIsMovedTakesItsDistanceAlong) {
    const auto policy = makePolicy("stride", {}, {.queues = 2});
    const ThreadId a = announced(*policy, 0);
    const ThreadId b = announced(*policy, 1);
    policy->add(a, Came::New, 0ms, 0);
    for (int i = 0; i < 1000; ++i) { // queue 0 goes far ahead of queue 1
        policy->next(0ms, 0);
        policy->charge(a, 4ms);
        policy->add(a, Came::Expired, 0ms, 0);
    }
    policy->add(b, Came::New, 0ms, 1);
    policy->add(policy->next(0ms, 0), Came::Moved, 0ms, 1);
    std::vector<int> had(2);
    for (int i = 0; i < 10; ++i) {
        const ThreadId next = policy->next(0ms, 1);
        ++had[next.index()];
        policy->charge(next, 4ms);
        policy->add(next, Came::Expired, 0ms, 1);
    }
    EXPECT_EQ(had, (std::vector<int>{5, 5}));
}

} // namespace
} // namespace timeslice::test
