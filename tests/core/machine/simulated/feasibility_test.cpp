#include "core/machine/simulated/feasibility.h"

#include <gtest/gtest.h>

namespace timeslice::feasibility_test {
namespace {

JobSeries periodic(const char* name, Nanos work, Nanos period, std::optional<Nanos> deadline = {}) {
    JobSeries series;
    series.name = name;
    series.start = Nanos{0};
    series.period = period;
    series.deadline = deadline.value_or(period);
    series.work = work;
    return series;
}

Feasibility of(const std::vector<JobSeries>& all) {
    const auto found = feasibilityOf(all);
    EXPECT_TRUE(found);
    return found.value_or(Feasibility{});
}

std::vector<Nanos> times(const Feasibility& found) {
    std::vector<Nanos> all;
    for (const WorstResponse& worst : found.responses) all.push_back(worst.time.value_or(kNever));
    return all;
}

// Liu and Layland's bound for two and three tasks, and Bini's product.
TEST(Feasibility, AddsUpUtilisationAndComparesItWithTheBounds) {
    const Feasibility two = of({periodic("A", 2ms, 5ms), periodic("B", 4ms, 7ms)});
    EXPECT_EQ(two.tasks, 2U);
    EXPECT_NEAR(two.utilisation, 0.971, 0.0005);
    EXPECT_NEAR(two.liuLayland, 0.828, 0.0005);
    EXPECT_NEAR(two.hyperbolic, 2.2, 0.0005);
    const Feasibility three =
        of({periodic("P1", 1ms, 8ms), periodic("P2", 2ms, 5ms), periodic("P3", 2ms, 10ms)});
    EXPECT_DOUBLE_EQ(three.utilisation, 0.725);
    EXPECT_NEAR(three.liuLayland, 0.7798, 0.00005);
    EXPECT_EQ(three.rateMonotonic, true);
    EXPECT_EQ(times(three), (std::vector<Nanos>{2ms, 3ms, 5ms})) << "by urgency: P2, P1, P3";
}

// Buttazzo, "Hard real-time computing systems": rate monotonic misses, earliest deadline first does not.
TEST(Feasibility, TellsWhereOnlyEarliestDeadlineFirstMeetsAll) {
    const Feasibility found = of({periodic("A", 2ms, 5ms), periodic("B", 4ms, 7ms)});
    EXPECT_EQ(found.rateMonotonic, false);
    EXPECT_EQ(times(found), (std::vector<Nanos>{2ms, 8ms}));
    EXPECT_EQ(found.earliestDeadline, true);
}

// Burns, Wellings, "Real-time systems and programming languages", process sets C and D: beyond the bound, and
// yet in time.
TEST(Feasibility, WorksResponseTimesOutAsInTheTextbook) {
    const Feasibility full =
        of({periodic("a", 40ms, 80ms), periodic("b", 10ms, 40ms), periodic("c", 5ms, 20ms)});
    EXPECT_DOUBLE_EQ(full.utilisation, 1);
    EXPECT_EQ(times(full), (std::vector<Nanos>{5ms, 15ms, 80ms}));
    EXPECT_EQ(full.rateMonotonic, true);
    EXPECT_EQ(full.responses.back().task, "a");
    const Feasibility other =
        of({periodic("a", 3ms, 7ms), periodic("b", 3ms, 12ms), periodic("c", 5ms, 20ms)});
    EXPECT_EQ(times(other), (std::vector<Nanos>{3ms, 6ms, 20ms}));
}

// Lehoczky 1990: the jobs of the second task take 114, 102, 116, 104, 118, 106 and 94.
TEST(Feasibility, LooksAtEveryJobOfABusyPeriod) {
    const Feasibility found = of({periodic("A", 26ms, 70ms), periodic("B", 62ms, 100ms, 120ms)});
    EXPECT_EQ(times(found), (std::vector<Nanos>{26ms, 118ms}));
    EXPECT_EQ(found.rateMonotonic, true);
}

TEST(Feasibility, SaysWhoFallsBehindWithoutBound) {
    const Feasibility found = of({periodic("A", 3ms, 5ms), periodic("B", 3ms, 6ms)});
    EXPECT_EQ(times(found), (std::vector<Nanos>{3ms, kNever}));
    EXPECT_EQ(found.rateMonotonic, false);
    EXPECT_EQ(found.earliestDeadline, false);
    // 3 by 5, 6 by 6, 9 by 10, 12 by 12, 15 by 15, 18 by 18, 21 by 20.
    ASSERT_TRUE(found.overload);
    EXPECT_EQ(found.overload->by, 20ms);
    EXPECT_EQ(found.overload->due, 21ms);
}

// Leung and Whitehead: the shorter deadline is the more urgent.
TEST(Feasibility, TakesAShorterDeadlineForTheUrgency) {
    const Feasibility found = of({periodic("A", 4ms, 10ms), periodic("B", 2ms, 20ms, 5ms)});
    EXPECT_EQ(found.responses.front().task, "B");
    EXPECT_EQ(times(found), (std::vector<Nanos>{2ms, 6ms}));
    EXPECT_FALSE(found.boundsHold);
}

// Baruah's criterion: with deadlines of 3 both need 2 of the first 3.
TEST(Feasibility, AddsUpTheDemandOfShortDeadlines) {
    const Feasibility tight = of({periodic("A", 2ms, 6ms, 3ms), periodic("B", 2ms, 8ms, 3ms)});
    EXPECT_EQ(tight.earliestDeadline, false);
    ASSERT_TRUE(tight.overload);
    EXPECT_EQ(tight.overload->by, 3ms);
    EXPECT_EQ(tight.overload->due, 4ms);
    EXPECT_EQ(of({periodic("A", 2ms, 6ms, 3ms), periodic("B", 2ms, 8ms, 4ms)}).earliestDeadline, true);
}

TEST(Feasibility, DoesNotMindThatThirdsDoNotAddUpToOne) {
    EXPECT_EQ(
        of({periodic("A", 1ms, 3ms), periodic("B", 1ms, 3ms), periodic("C", 1ms, 3ms)}).earliestDeadline,
        true);
}

TEST(Feasibility, IsOfPeriodicTasksOnly) {
    JobSeries once;
    once.deadline = 5ms;
    once.work = 100ms;
    EXPECT_FALSE(feasibilityOf({once}));
    EXPECT_EQ(of({once, periodic("A", 1ms, 2ms)}).tasks, 1U);
}

TEST(Feasibility, IsNotWorkedOutWhereSomeJobsAreNotFixed) {
    std::vector<JobSeries> all = {periodic("A", 1ms, 2ms), periodic("B", 1ms, 9ms)};
    EXPECT_EQ(firstNotFixed(all), nullptr);
    for (const JobWork work : {JobWork::Waits, JobWork::Drawn}) {
        all[1].workIs = work;
        EXPECT_EQ(firstNotFixed(all), &all[1]);
        EXPECT_FALSE(feasibilityOf(all));
    }
    all[1].period = Nanos{0};
    EXPECT_EQ(firstNotFixed(all), nullptr) << "not periodic";
    EXPECT_EQ(of(all).tasks, 1U);
}

// The largest times that a workload may have, and work without end.
TEST(Feasibility, DoesNotOverflow) {
    const Feasibility found =
        of({periodic("A", kLongestTime, kLongestTime), periodic("B", 1ns, kLongestTime, 1ns)});
    EXPECT_NE(found.earliestDeadline, std::optional(true));
    EXPECT_EQ(of({periodic("A", kNever, 5ms)}).rateMonotonic, false);
}

// 250 million deadlines in the first busy period.
TEST(Feasibility, GivesUpWhatWouldTakeTooLong) {
    const Feasibility found =
        of({periodic("A", 500'000'001ns, 1'000'000'003ns, 999'999'999ns), periodic("B", 1ns, 3ns, 3ns)});
    EXPECT_EQ(found.earliestDeadline, std::nullopt);
    EXPECT_EQ(found.rateMonotonic, true);
}

} // namespace
} // namespace timeslice::feasibility_test
