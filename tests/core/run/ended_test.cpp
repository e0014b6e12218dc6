// Runs that are ended from outside, in the middle of something long.
#include "core/run/so_far.h"
#include "tests/core/run/live_fixture.h"
#include "tests/core/run/quiet.h"

#include <csignal>

namespace timeslice {
namespace {

using namespace test;

struct EndedRun : LiveFixture {};

struct Ended {
    RunResult run;
    Nanos moment{0}; // at which it was asked for, since the start
};

// Runs, and calls `end` at the third look at the run: 0.5 s after its start, or later.
Ended endInTheMiddle(const std::string& yaml, const RunSpec& spec, std::stop_token stop,
                     const std::function<void()>& end) {
    Ended ended;
    int looks = 0;
    const RunHooks hooks{.soFar = [&](const TracePtr& part) {
        if (++looks != 3) return;
        ended.moment = part->end() + SoFarTeller::kMinUnsettled; // the last moments are left out of it
        end();
    }};
    auto run = timeslice::run(*workloadFrom(yaml), spec, std::move(stop), hooks);
    if (!run) throw std::runtime_error(describe(run.error()));
    ended.run = std::move(*run);
    return ended;
}

Ended cancelInTheMiddle(const std::string& yaml, const RunSpec& spec) {
    std::stop_source source;
    return endInTheMiddle(yaml, spec, source.get_token(), [&source] { source.request_stop(); });
}

Ended killInTheMiddle(const std::string& yaml, const RunSpec& spec) {
    return endInTheMiddle(yaml, spec, {}, [] {
        const pid_t runner = findRunnerProcess();
        if (runner > 0) kill(runner, SIGKILL);
    });
}

void expectHeldUntilTheEnd(const Ended& ended, Ending ending, std::initializer_list<State> states) {
    const Trace& trace = *ended.run.trace;
    EXPECT_EQ(ended.run.ending, ending);
    EXPECT_EQ(describe(validate(trace)), "");
    EXPECT_GE(trace.end(), ended.moment);
    EXPECT_LT(trace.end(), ended.moment + 2s);
    for (size_t task = 0; task < trace.tasks().size(); ++task) {
        if (trace.tasks()[task].helper) continue;
        const Trace::Range range = trace.intervalsOf(TaskId::at(task));
        ASSERT_GT(range.size(), 0U);
        const Interval last = trace.interval(range.end - 1);
        EXPECT_EQ(last.end(), trace.end());
        EXPECT_EQ(last.cause, Cause::Killed);
        EXPECT_THAT(states, testing::Contains(last.state)) << trace.tasks()[task].name;
    }
}

const std::string kLongWait = "tasks:\n  - {name: t, count: 2, steps: [{cpu: 5 ms}, {sleep: 20 s}]}\n";
const std::string kLongIo = "tasks:\n  - {name: t, count: 2, steps: [{cpu: 5 ms}, {io: 20 s}]}\n";
const std::string kLongWork = "tasks:\n  - {name: t, count: 3, steps: [{cpu: 20 s}]}\n";

// A busy computer sees late that it has ended.
void expectCancelled(const std::string& yaml, const RunSpec& spec, std::initializer_list<State> states) {
    retryWhileLoaded(
        [&] { expectHeldUntilTheEnd(cancelInTheMiddle(yaml, spec), Ending::Cancelled, states); });
}

void expectKilled(const std::string& yaml, const RunSpec& spec, std::initializer_list<State> states) {
    retryWhileLoaded([&] { expectHeldUntilTheEnd(killInTheMiddle(yaml, spec), Ending::Failed, states); });
}

TEST_F(EndedRun, CancelledInALongWaitItWaitsUntilThen) {
    expectCancelled(kLongWait, spec("parallel"), {State::Sleep});
    expectCancelled(kLongIo, spec("async"), {State::Io});
}

TEST_F(EndedRun, CancelledInLongWorkItWorksUntilThen) {
    expectCancelled(kLongWork, spec("parallel"), {State::Running, State::Ready, State::GilWait});
    expectCancelled(kLongWork, spec("gil"), {State::Running, State::Ready, State::GilWait});
}

TEST_F(EndedRun, KilledInALongWaitItWaitsUntilThen) {
    expectKilled(kLongWait, spec("parallel"), {State::Sleep});
    expectKilled(kLongIo, spec("parallel"), {State::Io});
}

TEST_F(EndedRun, KilledInLongWorkItWorksUntilThen) {
    expectKilled(kLongWork, spec("parallel"), {State::Running, State::Ready});
}

TEST_F(EndedRun, AtItsTimeLimitItWaitsUntilThen) {
    RunSpec limited = spec("parallel");
    limited.timeout = 600ms;
    const RunResult run = runYaml(kLongWait, limited);
    EXPECT_GE(run.trace->end(), 600ms);
    EXPECT_EQ(intervalsIn(*run.trace, 0, State::Sleep).back().end(), run.trace->end());
}

TEST_F(EndedRun, CancelledInPythonItWaitsOrWorksUntilThen) {
    RunSpec python = spec("gil");
    python.engine = Engine::Python;
    expectCancelled(kLongWait, python, {State::Sleep});
    expectCancelled(kLongWork, python, {State::Running, State::Ready, State::GilWait});
}

} // namespace
} // namespace timeslice
