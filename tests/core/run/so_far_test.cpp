#include "core/run/so_far.h"

#include "tests/core/run/live_fixture.h"
#include "tests/core/run/quiet.h"

#include <algorithm>
#include <vector>

namespace timeslice {
namespace {

using namespace test;

struct SoFarOfARun : LiveFixture {};

constexpr Nanos kApart = 300us; // of one moment in two traces: the clock is fitted once more at the end

bool near(Nanos a, Nanos b) {
    return std::chrono::abs(a - b) < kApart;
}

std::vector<Interval> longOnes(const Trace& trace, size_t task) {
    std::vector<Interval> found;
    const Trace::Range range = trace.intervalsOf(TaskId::at(task));
    for (size_t i = range.begin; i < range.end; ++i)
        if (trace.interval(i).length > kApart) found.push_back(trace.interval(i));
    return found;
}

// All that the snapshot says is in the finished trace, too.
void expectPrefix(const Trace& part, const Trace& whole, bool inLoop) {
    for (size_t task = 0; task < whole.tasks().size(); ++task) {
        const std::vector<Interval> now = longOnes(part, task);
        const std::vector<Interval> then = longOnes(whole, task);
        ASSERT_LE(now.size(), then.size());
        for (size_t i = 0; i < now.size(); ++i) {
            EXPECT_EQ(now[i].state, then[i].state) << "task " << task << ", interval " << i;
            EXPECT_EQ(now[i].core, then[i].core) << "task " << task << ", interval " << i;
            EXPECT_TRUE(near(now[i].start, then[i].start)) << "task " << task << ", interval " << i;
            const bool open = near(now[i].end(), part.end());
            // A busy loop hears only later that a wait has been over for some time.
            const bool waits = now[i].state == State::Io || now[i].state == State::Sleep;
            if (open && waits && inLoop) continue;
            EXPECT_TRUE(open ? now[i].end() < then[i].end() + kApart : near(now[i].end(), then[i].end()))
                << "task " << task << ", interval " << i;
        }
    }
}

struct Seen {
    std::vector<TracePtr> parts;
    RunResult whole;
};

Seen watch(const std::string& yaml, const RunSpec& spec) {
    Seen seen;
    const RunHooks hooks{.soFar = [&seen](TracePtr part) { seen.parts.push_back(std::move(part)); }};
    auto run = timeslice::run(*workloadFrom(yaml), spec, {}, hooks);
    if (!run) throw std::runtime_error(describe(run.error()));
    seen.whole = std::move(*run);
    if (seen.whole.conditions) runsSeen.push_back({*seen.whole.conditions, seen.whole.trace});
    return seen;
}

void expectGrowing(const Seen& seen) {
    ASSERT_GE(seen.parts.size(), 3U);
    Nanos last{0};
    for (const TracePtr& part : seen.parts) {
        EXPECT_EQ(describe(validate(*part)), "");
        EXPECT_TRUE(part->goesOn());
        EXPECT_GT(part->end(), last);
        last = part->end();
        expectPrefix(*part, *seen.whole.trace, seen.whole.spec.model == "async");
    }
    EXPECT_LT(seen.parts.front()->end(), 200ms);
    EXPECT_LE(seen.parts.back()->intervalCount(), seen.whole.trace->intervalCount());
    EXPECT_FALSE(seen.whole.trace->goesOn());
}

const std::string kASecond = R"(
resources: {l: lock}
tasks:
  - {name: t, count: 2, steps: [{repeat: {times: 10, steps: [{cpu: 20 ms}, {with: l, steps: [{sleep: 10 ms}]}, {io: 20 ms}]}}]}
)";

TEST_F(SoFarOfARun, GrowsAndIsTrueInEveryModel) {
    for (const char* model : {"preemptive", "gil", "async"})
        retryWhileLoaded([&] { expectGrowing(watch(kASecond, spec(model))); });
}

TEST_F(SoFarOfARun, ComesFromPythonToo) {
    RunSpec python = spec("gil");
    python.engine = Engine::Python;
    retryWhileLoaded([&] { expectGrowing(watch(kASecond, python)); });
}

TEST_F(SoFarOfARun, ShowsWhoIsInALongWait) {
    const Seen seen =
        watch("tasks:\n  - {name: waits, steps: [{sleep: 1 s}]}\n  - {name: works, steps: [{cpu: 600 ms}]}\n",
              spec("parallel"));
    ASSERT_GE(seen.parts.size(), 3U);
    const Trace& part = *seen.parts[1];
    const auto waiting = part.intervalAt(TaskId::at(0), part.end() - Nanos{1});
    ASSERT_TRUE(waiting.has_value());
    EXPECT_EQ(part.interval(*waiting).state, State::Sleep);
    EXPECT_EQ(part.interval(*waiting).cause, Cause::None);
    EXPECT_FALSE(part.tasks()[0].finish.has_value());
}

// A log in this process whose clock is CLOCK_MONOTONIC.
struct Unsettled : testing::Test {
    int descriptor = SharedLog::create();
    SharedLog log{descriptor};
    ClockPair now{1'000'000'000, 1'000'000'000};
    void SetUp() override { log.header().start = 900'000'000; }
    void TearDown() override { close(descriptor); }
    Nanos until() const { return SoFarTeller::unsettled(log, now); }
};

TEST_F(Unsettled, IsWhatSomeThreadHasNotYetSeen) {
    EXPECT_EQ(until(), SoFarTeller::kMinUnsettled);
    Recorder works(log, 0);
    works.writeAt(950'000'000, RecordKind::On, 0, 0);
    EXPECT_EQ(until(), SoFarTeller::kUnsettled) << "its log says nothing";
    works.seen(999'990'000);
    EXPECT_EQ(until(), SoFarTeller::kMinUnsettled);
    Recorder cutOff(log, 1);
    cutOff.writeAt(950'000'000, RecordKind::On, 0, 0);
    cutOff.seen(965'000'000);
    EXPECT_EQ(until(), 35ms);
    cutOff.writeAt(965'000'000, RecordKind::WaitBegins, byteOf(State::Sleep));
    EXPECT_EQ(until(), SoFarTeller::kMinUnsettled) << "who waits notices nothing else";
    works.seen(905'000'000);
    EXPECT_EQ(until(), SoFarTeller::kMaxUnsettled);
}

// Of a simulated run there is nothing to wait for.
TEST(SoFar, IsNotAskedOfSimulatedRuns) {
    const Seen seen = watch(kASecond, ideal("gil"));
    EXPECT_TRUE(seen.parts.empty());
}

} // namespace
} // namespace timeslice
