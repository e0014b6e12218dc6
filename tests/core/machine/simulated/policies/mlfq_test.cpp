#include "tests/core/machine/simulated/policies/bench_kernel.h"
#include "tests/core/machine/simulated/policies/ostep_table.h"

namespace timeslice::test {
namespace {

struct MlfqCase {
    Settings settings;
    std::vector<Job> jobs;
    std::vector<Nanos> firstRuns;
    std::vector<Nanos> ends;
};

MlfqCase parseCase(const std::string& line) {
    std::istringstream in(line);
    const auto number = [&] {
        int64_t value = 0;
        EXPECT_TRUE(in >> value) << line;
        return value;
    };
    MlfqCase one;
    const int64_t levels = one.settings["levels"] = number();
    one.settings["quantum"] = number();
    for (int64_t level = 2; level <= levels; ++level)
        one.settings["quantum_" + std::to_string(level)] = number();
    one.settings["allotment"] = number();
    one.settings["boost"] = number();
    for (int64_t left = number(); left > 0; --left) {
        const Nanos start(number());
        one.jobs.push_back({.steps = {Nanos(number())}, .arrival = start});
        one.firstRuns.emplace_back(number());
        one.ends.emplace_back(number());
    }
    return one;
}

TEST(MlfqPolicy, RunsAsTheOstepHomework) {
    for (const std::string& line : ostepLines("ostep_mlfq.txt")) {
        const MlfqCase one = parseCase(line);
        const auto policy = makePolicy("mlfq", one.settings);
        BenchKernel kernel(*policy, one.jobs);
        kernel.run();
        for (size_t i = 0; i < one.jobs.size(); ++i) {
            EXPECT_EQ(kernel.firstRun(i), one.firstRuns[i]) << line << "\njob " << i;
            EXPECT_EQ(kernel.finish(i), one.ends[i]) << line << "\njob " << i;
        }
    }
}

TEST(MlfqPolicy, WhoIsCutOffStaysAtTheHeadWithTheRestOfItsQuantum) {
    const auto policy = makePolicy("mlfq");
    BenchKernel kernel(*policy, {{.steps = {20ms}}, {.steps = {20ms}}, {.steps = {1ms}, .arrival = 9ms}});
    kernel.run(21ms);
    EXPECT_EQ(kernel.timeline(), (std::vector<Slice>{{0, 0ms, 4ms},
                                                     {1, 4ms, 8ms},
                                                     {0, 8ms, 9ms},
                                                     {2, 9ms, 10ms},
                                                     {0, 10ms, 13ms},
                                                     {1, 13ms, 17ms},
                                                     {0, 17ms, 21ms}}));
}

// It uses 2 ms of 4 between waits of 1 ms. Alone with that it goes down after two bursts, if its time counts
// on.
TEST(MlfqPolicy, WhoWaitsKeepsItsLevelWithAFreshQuantumOnlyIfToldSo) {
    const std::vector<Job> jobs = {{.steps = {2ms, 1ms, 2ms, 1ms, 2ms}}, {.steps = {30ms}, .arrival = 0ms}};
    const auto counting = makePolicy("mlfq", {{"levels", 2}});
    BenchKernel first(*counting, jobs);
    first.run();
    const auto fresh = makePolicy("mlfq", {{"levels", 2}, {"stay_on_io", 1}});
    BenchKernel second(*fresh, jobs);
    second.run();
    EXPECT_EQ(first.finish(0), 14ms);  // 0-2, then 6-8 after 1's first quantum; down: 9 waits until 12
    EXPECT_EQ(second.finish(0), 11ms); // still at the top it cuts in at 9
}

TEST(MlfqPolicy, ABoostBringsTheStarvingBack) {
    std::vector<Job> jobs = {{.steps = {20ms}}};
    for (int i = 0; i < 100; ++i) jobs.push_back({.steps = {4ms}, .arrival = 4ms * i});
    const auto never = makePolicy("mlfq");
    EXPECT_GT(BenchKernel(*never, jobs).run().finish(0), 400ms);
    const auto often = makePolicy("mlfq", {{"boost", Nanos(50ms).count()}});
    EXPECT_LT(BenchKernel(*often, jobs).run().finish(0), 300ms);
}

TEST(MlfqPolicy, AnUnfinishedQuantumDoesNotCountAsUsedUpWhenABoostEndsIt) {
    const auto policy = makePolicy("mlfq", {{"boost", Nanos(6ms).count()}});
    BenchKernel kernel(*policy, {{.steps = {8ms}}, {.steps = {8ms}}});
    kernel.run();
    // 1 is at the top with 2 ms used when the boost comes: it stays first, with all of a quantum.
    EXPECT_EQ(kernel.timeline(),
              (std::vector<Slice>{{0, 0ms, 4ms}, {1, 4ms, 10ms}, {0, 10ms, 14ms}, {1, 14ms, 16ms}}));
}

// 1 has used 3 ms of its 4 and is cut off; in another queue it still has 1 ms left, and stands before who came
// after it.
TEST(MlfqPolicy, WhoIsMovedHasNotWaited) {
    const auto policy = makePolicy("mlfq", {{"stay_on_io", 1}}, {.queues = 2});
    for (size_t i = 0; i < 3; ++i) announced(*policy, i);
    policy->add(ThreadId::at(1), Came::New, 0ms, 0);
    EXPECT_EQ(policy->next(0ms, 0).index(), 1U);
    policy->charge(ThreadId::at(1), 3ms);
    policy->add(ThreadId::at(1), Came::Preempted, 3ms, 0);
    policy->add(ThreadId::at(2), Came::New, 3ms, 1);
    EXPECT_EQ(policy->next(4ms, 0).index(), 1U);
    policy->blocked(ThreadId::at(1), 4ms, 0);
    policy->add(ThreadId::at(1), Came::Moved, 4ms, 1);
    EXPECT_EQ(policy->next(4ms, 1).index(), 1U);
    EXPECT_EQ(policy->quantum(ThreadId::at(1), 1), 1ms);
}

// Stallings, "Operating Systems", table 9.5: feedback with a quantum of 1 ends at 4, 20, 16, 19 and 11.
TEST(MlfqPolicy, AloneItStaysIfToldSo) {
    const auto policy =
        makePolicy("mlfq", {{"levels", 8}, {"quantum", Nanos(1ms).count()}, {"alone_moves_down", 0}});
    BenchKernel kernel(*policy, {{.steps = {3ms}},
                                 {.steps = {6ms}, .arrival = 2ms},
                                 {.steps = {4ms}, .arrival = 4ms},
                                 {.steps = {5ms}, .arrival = 6ms},
                                 {.steps = {2ms}, .arrival = 8ms}});
    kernel.run();
    const Nanos ends[] = {4ms, 20ms, 16ms, 19ms, 11ms};
    for (size_t i = 0; i < std::size(ends); ++i) EXPECT_EQ(kernel.finish(i), ends[i]) << i;
}

TEST(MlfqPolicy, AloneItMovesDownToo) {
    const auto policy = makePolicy("mlfq");
    BenchKernel kernel(*policy, {{.steps = {20ms}}, {.steps = {1ms}, .arrival = 5ms}});
    EXPECT_EQ(kernel.run().firstRun(1), 5ms);
}

// A has the top level to itself, then takes turns with C on the second, while B has to wait on the third.
TEST(MlfqPolicy, ATaskMayStartAtTheLevelOfItsPriority) {
    const auto startsAt = [](int64_t level, Nanos burst) {
        Job made{.steps = {burst}};
        made.traits.priority = level;
        return made;
    };
    const Settings settings = {{"quantum", Nanos(2ms).count()},
                               {"start_level", 1},
                               {"levels", 3},
                               {"quantum_2", Nanos(3ms).count()}};
    const std::vector<Job> jobs = {startsAt(0, 4ms), startsAt(9, 2ms), startsAt(2, 5ms)};
    const auto policy = makePolicy("mlfq", settings);
    EXPECT_EQ(
        BenchKernel(*policy, jobs).run().timeline(),
        (std::vector<Slice>{{0, 0ms, 2ms}, {2, 2ms, 5ms}, {0, 5ms, 7ms}, {1, 7ms, 9ms}, {2, 9ms, 11ms}}));
    Settings top = settings;
    top.erase("start_level");
    const auto usual = makePolicy("mlfq", top);
    EXPECT_EQ(BenchKernel(*usual, jobs).run().timeline().at(1), (Slice{1, 2ms, 4ms}))
        << "all start at the top";
}

// At 5 ms all go to the top, those that came before; the one that comes later starts where it says.
TEST(MlfqPolicy, ABoostTakesNobodyToTheTopWhoComesLater) {
    Job late{.steps = {2ms}, .arrival = 12ms};
    late.traits.priority = 3;
    Job steady{.steps = {30ms}};
    steady.traits.priority = 2;
    const auto policy = makePolicy("mlfq", {{"start_level", 1}, {"boost", Nanos(10ms).count()}});
    const auto found = BenchKernel(*policy, {steady, late}).run();
    EXPECT_EQ(found.firstRun(1), 18ms) << "the steady one is boosted at 10 ms, and is level with it then";
}

} // namespace
} // namespace timeslice::test
