// Every policy has its section in the help: a rule, an example that a run shows just so, and a source.
#include "app/help/pages.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/metrics/task_table.h"
#include "tests/core/yaml_run.h"

#include <algorithm>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <regex>

namespace timeslice::policy_examples_test {
namespace {

using testing::HasSubstr;

// A section of the page about policies on one line.
std::string sectionOn(std::string_view policy) {
    std::string text = sectionOf(*findHelpPage("policies"), policy);
    std::ranges::replace(text, '\n', ' ');
    return text;
}

struct Example {
    const char* policy;
    const char* tasks; // as a workload file has them, by name
    const char* waits; // as the section says it
    Settings settings = {};
    std::vector<size_t> choices = {};
};

const Example kExamples[] = {
    {"fcfs",
     "- {name: A, steps: [{cpu: 24 ms}]}\n- {name: B, steps: [{cpu: 3 ms}]}\n- {name: C, steps: [{cpu: 3 ms}]}\n",
     "wait 0, 24 and 27 ms, 17 ms on average"},
    {"sjf",
     "- {name: A, steps: [{cpu: 6 ms}]}\n- {name: B, steps: [{cpu: 8 ms}]}\n- {name: C, steps: [{cpu: 7 ms}]}\n"
     "- {name: D, steps: [{cpu: 3 ms}]}\n",
     "wait 3, 16, 9 and 0 ms, 7 ms on average"},
    {"srtf",
     "- {name: A, steps: [{cpu: 8 ms}]}\n- {name: B, start: 1 ms, steps: [{cpu: 4 ms}]}\n"
     "- {name: C, start: 2 ms, steps: [{cpu: 9 ms}]}\n- {name: D, start: 3 ms, steps: [{cpu: 5 ms}]}\n",
     "wait 9, 0, 15 and 2 ms, 6.5 ms on average"},
    {"rr",
     "- {name: A, steps: [{cpu: 24 ms}]}\n- {name: B, steps: [{cpu: 3 ms}]}\n- {name: C, steps: [{cpu: 3 ms}]}\n",
     "wait 6, 4 and 7 ms, 5.667 ms on average"},
    {"priority",
     "- {name: A, priority: 3, steps: [{cpu: 10 ms}]}\n- {name: B, priority: 1, steps: [{cpu: 1 ms}]}\n"
     "- {name: C, priority: 4, steps: [{cpu: 2 ms}]}\n- {name: D, priority: 5, steps: [{cpu: 1 ms}]}\n"
     "- {name: E, priority: 2, steps: [{cpu: 5 ms}]}\n",
     "wait 6, 0, 16, 18 and 1 ms, 8.2 ms on average"},
    {"priority",
     "- {name: A, priority: 3, steps: [{cpu: 4 ms}]}\n- {name: B, priority: 2, steps: [{cpu: 5 ms}]}\n"
     "- {name: C, priority: 2, steps: [{cpu: 8 ms}]}\n- {name: D, priority: 1, steps: [{cpu: 7 ms}]}\n"
     "- {name: E, priority: 3, steps: [{cpu: 3 ms}]}\n",
     "",
     {{"rr_slice", Nanos(2ms).count()}}},
    {"edf",
     "- {name: A, deadline: 7 ms, steps: [{cpu: 3 ms}]}\n"
     "- {name: B, start: 2 ms, deadline: 3 ms, steps: [{cpu: 2 ms}]}\n"
     "- {name: C, deadline: 12 ms, steps: [{cpu: 3 ms}]}\n",
     "wait 2, 0 and 5 ms, 2.333 ms on average"},
    {"edf",
     "- {name: A, deadline: 102 ms, steps: [{cpu: 24 ms}]}\n"
     "- {name: B, start: 6 ms, deadline: 33 ms, steps: [{cpu: 17 ms}]}\n",
     "",
     {{"preemptive", 0}}},
    {"mlq",
     "- {name: A, priority: 2, steps: [{cpu: 6 ms}]}\n- {name: B, priority: 2, steps: [{cpu: 3 ms}]}\n"
     "- {name: C, priority: 2, steps: [{cpu: 1 ms}]}\n"
     "- {name: D, priority: 1, start: 2 ms, steps: [{cpu: 2 ms}]}\n",
     "wait 6, 3, 0 and 0 ms, 2.25 ms on average",
     {{"policy_2", 2}}},
    {"rm",
     "- {name: A, count: 2, every: 5 ms, steps: [{cpu: 2 ms}]}\n- {name: B, every: 7 ms, steps: [{cpu: 4 ms}]}\n",
     "wait 0, 0 and 4 ms, 1.333 ms on average"},
    {"mlfq",
     "- {name: A, steps: [{cpu: 10 ms}]}\n- {name: B, steps: [{cpu: 6 ms}]}\n"
     "- {name: C, start: 9 ms, steps: [{cpu: 3 ms}]}\n",
     "wait 9, 11 and 0 ms, 6.667 ms on average"},
    {"stride",
     "- {name: A, tickets: 100, steps: [{cpu: 8 ms}]}\n- {name: B, tickets: 50, steps: [{cpu: 4 ms}]}\n"
     "- {name: C, tickets: 250, steps: [{cpu: 20 ms}]}\n",
     ""},
    {"cfs",
     "- {name: A, weight: 3072, steps: [{cpu: 9 ms}]}\n- {name: B, weight: 1024, steps: [{cpu: 3 ms}]}\n",
     ""},
    {"eevdf",
     "- {name: A, weight: 2048, steps: [{cpu: 7 ms}]}\n- {name: B, weight: 1024, steps: [{cpu: 3 ms}]}\n",
     "",
     {{"base_slice", Nanos(2ms).count()}}},
    {"realtime",
     "- {name: A, steps: [{cpu: 3 ms}]}\n- {name: B, class: fifo, priority: 5, start: 1 ms, steps: [{cpu: 2 ms}]}\n"
     "- {name: C, class: fifo, priority: 1, start: 2 ms, steps: [{cpu: 2 ms}]}\n",
     ""},
    {"manual", "- {name: A, steps: [{cpu: 6 ms}]}\n- {name: B, steps: [{cpu: 6 ms}]}\n", "", {}, {1, 0, 0}},
};

RunResult runOf(const Example& example) {
    RunSpec spec = test::ideal("preemptive", 1);
    spec.policy = example.policy;
    spec.settings = example.settings;
    spec.choices = example.choices;
    return test::runYaml(std::string("tasks:\n") + example.tasks, spec);
}

// "A 0-4, B 4-7, A 7-10": who has the core from when to when, in ms; stretches of one task that touch are one.
std::string gantt(const Trace& trace) {
    struct Stretch {
        TaskId task;
        Nanos start;
        Nanos end;
    };
    std::vector<Stretch> stretches;
    for (const uint32_t number : trace.intervalsOn(CoreId{0})) {
        const Interval interval = trace.interval(number);
        const bool goesOn = !stretches.empty() && stretches.back().task == interval.task &&
                            stretches.back().end == interval.start;
        if (goesOn)
            stretches.back().end = interval.end();
        else
            stretches.push_back({interval.task, interval.start, interval.end()});
    }
    const auto ms = [](Nanos time) {
        return formatCell(static_cast<double>(time.count()), CellUnit{"ms", "ms", 1e6});
    };
    std::string text;
    for (const auto& [task, start, end] : stretches)
        text += fmt::format("{}{} {}-{}", text.empty() ? "" : ", ", trace.tasks()[task.index()].name,
                            ms(start), ms(end));
    return text;
}

// "wait 6, 4 and 7 ms, 5.667 ms on average".
std::string waits(const RunMetrics& metrics) {
    const TaskTable table = taskTableOf(metrics);
    const CellUnit unit{"ms", "ms", 1e6};
    constexpr size_t kWaiting = 5;
    std::string text;
    for (size_t i = 0; i < table.tasks.size(); ++i)
        text += (i == 0                       ? ""
                 : i + 1 < table.tasks.size() ? ", "
                                              : " and ") +
                formatCell(table.tasks[i].cells[kWaiting], unit);
    return "wait " + text + " ms, " + formatCell(table.means.cells[kWaiting], unit) + " ms on average";
}

// Of a row of numbered ones the first stands for all.
bool isNamedByAnother(const Parameter& parameter) {
    static const std::regex numbered(".*_[2-8]");
    return std::regex_match(parameter.key, numbered);
}

TEST(PolicyHelp, HasASectionWithAnExampleAndASourceForEachPolicy) {
    for (const PolicyInfo& policy : policies()) {
        std::string section = sectionOn(policy.id);
        EXPECT_THAT(section, HasSubstr("Example")) << policy.id;
        EXPECT_THAT(section, HasSubstr("Source")) << policy.id;
        if (section.find("the parameters of `sjf`") != std::string::npos) section += sectionOn("sjf");
        for (const Parameter& parameter : policy.parameters) {
            if (isNamedByAnother(parameter)) continue;
            EXPECT_THAT(section, HasSubstr("`" + parameter.key + "`")) << policy.id;
        }
    }
}

TEST(PolicyHelp, HasExamplesThatARunShows) {
    for (const Example& example : kExamples) {
        const RunResult run = runOf(example);
        EXPECT_EQ(run.ending, Ending::Done) << example.policy;
        const std::string section = sectionOn(example.policy);
        EXPECT_THAT(section, HasSubstr("`" + gantt(*run.trace) + "`")) << example.policy;
        const std::string said = waits(measure(run));
        if (*example.waits == '\0') continue;
        EXPECT_EQ(said, example.waits) << example.policy;
        EXPECT_THAT(section, HasSubstr(said)) << example.policy;
    }
}

TEST(PolicyHelp, TellsTheSharesOfALottery) {
    EXPECT_THAT(sectionOn("lottery"), HasSubstr("75 on average"));
    const Example lottery{"lottery",
                          "- {name: A, tickets: 75, steps: [{cpu: 30 s}]}\n"
                          "- {name: B, tickets: 25, steps: [{cpu: 10 s}]}\n",
                          ""};
    // Ten thousand draws: both have what they need at nearly the same time.
    const RunResult run = runOf(lottery);
    EXPECT_NEAR(static_cast<double>(test::finishOf(run, 0).count()), 40e9, 2.5e9);
    EXPECT_NEAR(static_cast<double>(test::finishOf(run, 1).count()), 40e9, 2.5e9);
}

} // namespace
} // namespace timeslice::policy_examples_test
