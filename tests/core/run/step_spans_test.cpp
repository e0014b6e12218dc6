#include "core/run/step_spans.h"

#include "core/base/random.h"
#include "core/models/registry.h"
#include "core/workload/catalogue.h"
#include "core/workload/step_label.h"
#include "tests/core/run/random_workloads.h"
#include "tests/core/yaml_run.h"

#include <fmt/format.h>
#include <map>

namespace timeslice {
namespace {

StepSpans stepsOf(const Workload& workload, const RunSpec& spec) {
    auto steps = stepSpans(workload, spec);
    if (!steps) throw std::runtime_error(describe(steps.error()));
    EXPECT_EQ(describe(validate(*steps->trace, steps->spans)), "");
    return std::move(*steps);
}

// "depth name: start..end" of a task's spans, in ms.
std::vector<std::string> textsOf(const StepSpans& steps, size_t task) {
    std::vector<std::string> texts;
    const SpanStore::Range range = steps.spans.of(TaskId::at(task));
    for (size_t i = range.begin; i < range.end; ++i) {
        const TraceSpan span = steps.spans.at(i);
        texts.push_back(fmt::format("{} {}: {}..{}", span.depth, steps.names.at(span.name), span.start / 1ms,
                                    span.end() / 1ms));
    }
    return texts;
}

std::vector<std::string> stepsIn(const std::string& body, const RunSpec& spec, size_t task) {
    return textsOf(stepsOf(*test::workloadFrom(body), spec), task);
}

using StepTexts = std::vector<std::string>;

::testing::AssertionResult sameTraces(const Trace& a, const Trace& b) {
    const auto equal = [&](size_t left, size_t right) { return a.interval(left) == b.interval(right); };
    if (a.end() != b.end() || a.tasks().size() != b.tasks().size() || a.marks().size() != b.marks().size())
        return ::testing::AssertionFailure() << "another end, or other tasks";
    if (!std::ranges::equal(a.numbers(), b.numbers(), equal))
        return ::testing::AssertionFailure() << "other intervals";
    return ::testing::AssertionSuccess();
}

TEST(StepSpans, OfOneTaskFollowOneAnother) {
    const std::string body = "tasks: [{name: t, steps: [{cpu: 5 ms}, {io: 3 ms}, {cpu: 2 ms}]}]\n";
    EXPECT_EQ(stepsIn(body, test::ideal("preemptive"), 0),
              (StepTexts{"0 cpu 5 ms: 0..5", "0 io 3 ms: 5..8", "0 cpu 2 ms: 8..10"}));
}

// Slices of 10 ms on one core: a 0..10, b 10..20, a 20..25, b 25..27. A program begins when it first has a
// core.
TEST(StepSpans, WorkLastsAsLongAsItsWaitsForTheCore) {
    const std::string body =
        "tasks:\n  - {name: a, steps: [{cpu: 15 ms}]}\n  - {name: b, steps: [{cpu: 12 ms}]}\n";
    RunSpec spec = test::ideal("preemptive");
    spec.settings["quantum"] = Nanos(10ms).count();
    EXPECT_EQ(stepsIn(body, spec, 0), StepTexts{"0 cpu 15 ms: 0..25"});
    EXPECT_EQ(stepsIn(body, spec, 1), StepTexts{"0 cpu 12 ms: 10..27"});
}

TEST(StepSpans, AWaitLastsUntilItsTaskHasACoreAgain) {
    const std::string body =
        "tasks:\n  - {name: a, steps: [{io: 4 ms}, {cpu: 1 ms}]}\n  - {name: b, steps: [{cpu: 9 ms}]}\n";
    RunSpec spec = test::ideal("preemptive");
    spec.settings["quantum"] = Nanos(10ms).count();
    EXPECT_EQ(stepsIn(body, spec, 0), (StepTexts{"0 io 4 ms: 0..9", "0 cpu 1 ms: 9..10"}));
}

TEST(StepSpans, OfStepsThatAreLeftEndThere) {
    const std::string body =
        "tasks: [{name: t, steps: [{within: 5 ms, steps: [{repeat: {times: 3, steps: [{sleep: 4 ms}]}}], "
        "else: [{cpu: 3 ms}]}, {cpu: 1 ms}]}]\n";
    EXPECT_EQ(stepsIn(body, test::ideal("async"), 0),
              (StepTexts{"0 within 5 ms: 0..8", "1 repeat 3: 0..5", "2 sleep 4 ms: 0..4",
                         "2 sleep 4 ms: 4..5", "1 cpu 3 ms: 5..8", "0 cpu 1 ms: 8..9"}));
}

TEST(StepSpans, OfALoopLieInTheLoop) {
    const std::string body = "tasks: [{name: t, steps: [{repeat: {times: 2, steps: [{cpu: 2 ms}, {sleep: 1 "
                             "ms}]}}, {cpu: 4 ms}]}]\n";
    EXPECT_EQ(stepsIn(body, test::ideal("parallel"), 0),
              (StepTexts{"0 repeat 2: 0..6", "1 cpu 2 ms: 0..2", "1 sleep 1 ms: 2..3", "1 cpu 2 ms: 3..5",
                         "1 sleep 1 ms: 5..6", "0 cpu 4 ms: 6..10"}));
}

TEST(StepSpans, EachStepHasANameAndAPlaceOfItsOwn) {
    const auto workload = test::workloadFrom("tasks:\n  - name: t\n    count: 2\n    steps:\n"
                                             "      - cpu: 2 ms\n      - cpu: 2 ms\n");
    const StepSpans steps = stepsOf(*workload, test::ideal("parallel"));
    ASSERT_EQ(steps.spans.size(), 4U);
    ASSERT_EQ(steps.steps.size(), 2U);
    EXPECT_NE(steps.spans.at(0).name, steps.spans.at(1).name);
    EXPECT_EQ(steps.spans.at(0).name, steps.spans.at(2).name);
    for (const size_t number : {0U, 1U}) {
        const SpanStep& step = steps.steps[steps.spans.at(number).name.index()];
        EXPECT_EQ(step.kind, StepKind::Cpu);
        EXPECT_EQ(step.place.line, workload->groups[0].steps[number].place.line);
    }
}

// An event loop: b computes while a waits; a waits on until the loop is free.
TEST(StepSpans, OfCoroutinesGoOnWhenTheLoopDoes) {
    const std::string body =
        "tasks:\n  - {name: a, steps: [{io: 2 ms}, {cpu: 1 ms}]}\n  - {name: b, steps: [{cpu: 5 ms}]}\n";
    const RunSpec spec = test::ideal("async");
    EXPECT_EQ(stepsIn(body, spec, 0), (StepTexts{"0 io 2 ms: 0..5", "0 cpu 1 ms: 5..6"}));
    EXPECT_EQ(stepsIn(body, spec, 1), StepTexts{"0 cpu 5 ms: 0..5"});
}

TEST(StepSpans, EndWhereTheirTaskIsCancelledOrStandsStill) {
    const std::string cancelled = "tasks:\n  - {name: t, steps: [{spawn: c}, {sleep: 3 ms}, {cancel: c}]}\n"
                                  "  - {name: c, steps: [{sleep: 9 ms}, {cpu: 1 ms}]}\n";
    EXPECT_EQ(stepsIn(cancelled, test::ideal("async"), 1), StepTexts{"0 sleep 9 ms: 0..3"});
    const std::string stuck = "resources: {q: queue}\ntasks: [{name: t, steps: [{cpu: 8 ms}, {get: q}]}]\n";
    const StepSpans steps = stepsOf(*test::workloadFrom(stuck), test::ideal("parallel"));
    EXPECT_EQ(textsOf(steps, 0), (StepTexts{"0 cpu 8 ms: 0..8", "0 get q: 8..9"}));
    EXPECT_EQ(steps.trace->end(), 9ms) << "an eighth more is shown";
}

// What was on a node that fails begins again on another one.
TEST(StepSpans, BeginAgainWithTheirTask) {
    RunSpec spec = test::ideal("cluster");
    spec.settings["nodes"] = 2;
    spec.settings["fail_at"] = Nanos(4ms).count();
    const auto workload = test::workloadFrom("tasks: [{name: t, count: 2, steps: [{cpu: 6 ms}]}]\n");
    const StepSpans steps = stepsOf(*workload, spec);
    const SpanStore::Range range = steps.spans.of(TaskId{1});
    ASSERT_EQ(range.size(), 2U);
    EXPECT_EQ(steps.spans.at(range.begin).end(), 4ms);
    EXPECT_EQ(steps.spans.at(range.begin + 1).length, 6ms);
}

TEST(StepSpans, OfEveryModelBelongToTheSameTrace) {
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const auto workload = findWorkload(std::string(builtin.id));
        ASSERT_TRUE(workload.has_value());
        for (const ModelInfo& model : models()) {
            RunSpec spec;
            spec.model = model.id;
            if (!check(**workload, spec).empty()) continue;
            SCOPED_TRACE(fmt::format("{} {}", builtin.id, model.id));
            const StepSpans steps = stepsOf(**workload, spec);
            EXPECT_TRUE(sameTraces(*test::runOf(**workload, spec).trace, *steps.trace));
            EXPECT_GT(steps.spans.size(), 0U);
        }
    }
}

TEST(StepSpans, OfARunThatSomebodyEndedReachAsFarAsItDid) {
    const auto workload = test::workloadFrom(
        "tasks: [{name: t, count: 2, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}]\n");
    RunSpec spec = test::ideal("preemptive");
    spec.timeout = 20ms;
    const RunResult made = test::runOf(*workload, spec);
    ASSERT_EQ(made.ending, Ending::Timeout);
    const auto steps = stepSpansOf(*workload, made);
    ASSERT_TRUE(steps.has_value());
    EXPECT_EQ(steps->trace->end(), made.trace->end());
    EXPECT_EQ(steps->spans.at(0).end(), made.trace->end()) << "the loop";
    EXPECT_EQ(describe(validate(*steps->trace, steps->spans)), "");
}

TEST(StepSpans, AreRefusedWhereTheRunIsOrItWasNotSimulated) {
    const auto workload = test::workloadFrom("tasks: [{name: t, steps: [{cpu: 1 ms}]}]\n");
    RunSpec spec;
    spec.model = "nope";
    EXPECT_EQ(describe(stepSpans(*workload, spec).error()), "There is no model 'nope'.");
    spec = {};
    spec.engine = Engine::Live;
    EXPECT_EQ(describe(stepSpans(*workload, spec).error()),
              "Steps are known only for simulated runs; this run's engine is Live. Simulate it.");
}

// How often each kind of step is done.
void countSteps(const std::vector<Step>& steps, int64_t times, std::map<std::string, int64_t>& counts) {
    for (const Step& step : steps) {
        counts[std::string(nameOf(step.kind))] += times;
        if (step.kind == StepKind::Repeat) countSteps(step.steps, times * step.times, counts);
        if (step.kind == StepKind::Random) countSteps(step.steps.front().steps, times, counts);
    }
}

} // namespace
} // namespace timeslice

namespace timeslice::random_workloads {
namespace {

void checkSteps(const std::vector<Group>& groups, const Setting& setting) {
    RunSpec spec;
    spec.model = models()[setting.model % models().size()].id;
    spec.cores = setting.cores % 5 + 1;
    spec.ideal = setting.ideal;
    spec.seed = setting.seed;
    const bool locks = findModel(spec.model)->refusals.empty();
    const ModelReach& reach = findModel(spec.model)->reach;
    if (reach.copies) spec.settings["start_method"] = 1; // a copy of what others hold would not end
    const std::string yaml = workloadYaml(groups, locks, reach.forks);
    RC_LOG() << yaml << "# --model " << spec.model << "\n";
    const auto workload = readWorkload(yaml, "random.yaml");
    if (!workload) RC_FAIL(describe(workload.error()));
    const auto steps = stepSpans(**workload, spec);
    const auto made = run(**workload, spec);
    if (!steps || !made) RC_FAIL("refused");
    RC_ASSERT(describe(validate(*steps->trace, steps->spans)) == "");
    RC_ASSERT(bool(sameTraces(*made->trace, *steps->trace)));
    const auto tasks = (*workload)->tasks();
    for (size_t i = 0; i < tasks.size(); ++i) {
        std::map<std::string, int64_t> expected;
        countSteps((*workload)->groups[tasks[i].group].steps, 1, expected);
        std::map<std::string, int64_t> found;
        const SpanStore::Range range = steps->spans.of(TaskId::at(i));
        for (size_t number = range.begin; number < range.end; ++number)
            ++found[std::string(nameOf(steps->steps[steps->spans.at(number).name.index()].kind))];
        RC_ASSERT(found == expected);
    }
}

// Every step of every task is a span, as often as it is done.
TEST(RandomStepSpans, AreComplete) {
    EXPECT_TRUE(rc::check("steps", [](const std::vector<Group>& groups, const Setting& setting) {
        if (setting.seed % 64 == 0) checkSteps(groups, setting);
    }));
}

} // namespace
} // namespace timeslice::random_workloads
