#include "core/workload/reader.h"

#include "tests/core/workload/reading.h"

#include <chrono>
#include <clocale>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <locale>

namespace timeslice {
namespace {

using test::problemsOf;
using test::workloadOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;
using ::testing::StartsWith;

constexpr std::string_view kWaiters = R"(timeslice: 1
name: Waiters
summary: Two tables, one waiter.
source: a book
parameters: {scale: 1, think: 4 s}
models: [serial, gil]
machine: {cores: 2, quantum: 5 ms}
resources:
  waiter: lock
tasks:
  - name: Table
    count: 2
    start: 3 ms
    every: 2 ms
    priority: -1
    steps:
      - io: ${think * scale}
      - lock: waiter
      - block: 1 s
      - unlock: waiter
  - name: Cook
    steps:
      - cpu: 2.5 ms
)";

TEST(Reader, ReadsEverySection) {
    const Workload workload = workloadOf(kWaiters);
    EXPECT_EQ(workload.id, "f");
    EXPECT_EQ(workload.name, "Waiters");
    EXPECT_EQ(workload.summary, "Two tables, one waiter.");
    EXPECT_EQ(workload.source, "a book");
    EXPECT_EQ(workload.text, kWaiters);
    EXPECT_THAT(workload.models, ElementsAre("serial", "gil"));
    EXPECT_THAT(workload.machine, ElementsAre(Pair("cores", "2"), Pair("quantum", "5 ms")));
    EXPECT_THAT(workload.parameters,
                ElementsAre(Pair("scale", Quantity{1}), Pair("think", Quantity{4e9, Dimension::Time})));
    ASSERT_EQ(workload.resources.size(), 1U);
    EXPECT_EQ(workload.resources[0].name, "waiter");
    EXPECT_EQ(workload.resources[0].place.line, 9);
    EXPECT_EQ(workload.resources[0].place.column, 3);
}

TEST(Reader, ReadsTasks) {
    const Workload workload = workloadOf(kWaiters);
    ASSERT_EQ(workload.groups.size(), 2U);
    const TaskGroup& table = workload.groups[0];
    EXPECT_EQ(table.name, "Table");
    EXPECT_EQ(table.count, 2);
    EXPECT_EQ(table.start, 3ms);
    EXPECT_EQ(table.every, 2ms);
    EXPECT_EQ(table.priority, -1);
    EXPECT_EQ(table.place.line, 11);
    ASSERT_EQ(table.steps.size(), 4U);
    EXPECT_EQ(table.steps[0].kind, StepKind::Io);
    EXPECT_EQ(table.steps[0].time, 4s);
    EXPECT_EQ(table.steps[0].place.line, 17);
    EXPECT_EQ(table.steps[0].place.column, 9);
    EXPECT_EQ(table.steps[1].resource, ResourceId::at(0));
    EXPECT_EQ(workload.groups[1].count, 1);
    EXPECT_EQ(workload.groups[1].steps[0].time, 2500us);
}

TEST(Reader, TakesItsNameFromTheFileWhenNoneIsGiven) {
    EXPECT_EQ(workloadOf("timeslice: 1\ntasks: [{name: A, steps: [yield]}]").name, "f");
}

TEST(Reader, TakesParametersFromTheUser) {
    const Workload workload = workloadOf(kWaiters, {{"scale", "0.1"}, {"quantum", "of no concern here"}});
    EXPECT_EQ(workload.groups[0].steps[0].time, 400ms);
    EXPECT_THAT(workload.parameters,
                ElementsAre(Pair("scale", Quantity{0.1}), Pair("think", Quantity{4e9, Dimension::Time})));
    EXPECT_EQ(workloadOf(kWaiters, {{"think", "10 ms"}}).groups[0].steps[0].time, 10ms);
}

TEST(Reader, NamesTheParameterThatTheUserGotWrong) {
    EXPECT_EQ(problemsOf(kWaiters, {{"scale", "big"}}),
              "parameter scale: found 'big', expected a number, with or without a unit, such as 4 or 4 s");
    EXPECT_EQ(problemsOf(kWaiters, {{"scale", "-1"}}),
              "parameter scale: found '-1', expected a number of 0 or more");
    EXPECT_EQ(problemsOf(kWaiters, {{"think", "2"}}),
              "parameter think: found '2', expected a value of the same kind as 4 s");
}

TEST(Reader, RefusesAnotherVersionAndNothingElse) {
    EXPECT_EQ(problemsOf("timeslice: 2\nbogus: 1\n"),
              "f.yaml:1:12: found version '2' of the workload format, expected 1");
    EXPECT_EQ(problemsOf("tasks: [{name: A, steps: [yield]}]"),
              "f.yaml:1:1: expected the key 'timeslice' with the format's version: timeslice: 1");
}

TEST(Reader, RefusesWhatIsNoMap) {
    EXPECT_EQ(problemsOf(""),
              "f.yaml:1:1: found nothing, expected a workload: a map with the keys timeslice, name "
              "and tasks");
    EXPECT_THAT(problemsOf("# only a comment\n"),
                StartsWith("f.yaml:1:1: found nothing, expected a workload"));
    EXPECT_THAT(problemsOf("- a\n"), StartsWith("f.yaml:1:1: found a list, expected a workload"));
    EXPECT_THAT(problemsOf("hello"), StartsWith("f.yaml:1:1: found 'hello', expected a workload"));
}

TEST(Reader, RefusesUnknownKeysWithTheNearestKnownOne) {
    EXPECT_THAT(
        problemsOf("timeslice: 1\nnmae: x\ntasks: [{name: A, steps: [yield]}]"),
        StartsWith("f.yaml:2:1: unknown key 'nmae'; did you mean 'name'? keys here are timeslice, name,"));
    EXPECT_THAT(problemsOf("timeslice: 1\nzebra: x\ntasks: [{name: A, steps: [yield]}]"),
                StartsWith("f.yaml:2:1: unknown key 'zebra'; keys here are timeslice,"));
    EXPECT_THAT(
        problemsOf("timeslice: 1\ntasks:\n- {name: A, cuont: 3, steps: [yield]}"),
        StartsWith("f.yaml:3:13: unknown key 'cuont'; did you mean 'count'? keys here are name, count,"));
}

TEST(Reader, ReadsWhatPoliciesWeigh) {
    const WorkloadPtr workload =
        readWorkload(
            "timeslice: 1\ntasks: [{name: A, nice: -5, weight: 7, tickets: 3, daemon: true, steps: [yield]}]",
            "f.yaml")
            .value();
    EXPECT_EQ(workload->groups[0].nice, -5);
    EXPECT_EQ(workload->groups[0].weight, 7);
    EXPECT_EQ(workload->groups[0].tickets, 3);
    EXPECT_TRUE(workload->groups[0].daemon);
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks: [{name: A, nice: 20, steps: [yield]}]"),
              "f.yaml:2:25: found '20', expected a whole number from -20 to 19");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks: [{name: A, daemon: 1, steps: [yield]}]"),
              "f.yaml:2:27: found '1', expected true or false");
}

TEST(Reader, ReadsWhereAndAsWhatATaskRuns) {
    const WorkloadPtr workload =
        readWorkload(
            "timeslice: 1\ntasks: [{name: A, cpus: [2, 0], class: fifo, slice: 3 ms, steps: [yield]},\n"
            "{name: B, class: rr, steps: [yield]}, {name: C, class: fair, steps: [yield]}]",
            "f.yaml")
            .value();
    EXPECT_EQ(workload->groups[0].cpus, (std::vector<int>{0, 2}));
    EXPECT_EQ(workload->groups[0].schedulingClass, SchedulingClass::Fifo);
    EXPECT_EQ(workload->groups[0].slice, 3ms);
    EXPECT_EQ(workload->groups[1].schedulingClass, SchedulingClass::RoundRobin);
    EXPECT_EQ(workload->groups[2].schedulingClass, SchedulingClass::Fair);
    const auto problemOf = [](const std::string& key) {
        return problemsOf("timeslice: 1\ntasks: [{name: A, " + key + ", steps: [yield]}]");
    };
    EXPECT_EQ(problemOf("cpus: 2"),
              "f.yaml:2:25: found '2', expected a list of cores, counted from 0, such as [0, 2]");
    EXPECT_EQ(problemOf("cpus: []"),
              "f.yaml:2:25: found a list, expected a list of cores, counted from 0, such as [0, 2]");
    EXPECT_EQ(problemOf("cpus: [1, 1]"), "f.yaml:2:29: core 1 is in the list twice");
    EXPECT_EQ(problemOf("cpus: [-1]"), "f.yaml:2:26: found '-1', expected a whole number from 0 to 4095");
    EXPECT_EQ(problemOf("class: idle"),
              "f.yaml:2:26: found 'idle', expected a scheduling class: fair, fifo, rr");
    EXPECT_EQ(problemOf("slice: 99 us"), "f.yaml:2:26: found 99 µs, expected a slice from 100 µs to 100 ms");
}

TEST(Reader, RefusesADeadlineWithRandomArrivals) {
    EXPECT_EQ(
        problemsOf("timeslice: 1\ntasks: [{name: A, count: 2, every: {exponential: 2 ms}, deadline: 3 ms, "
                   "steps: [yield]}]"),
        "f.yaml:2:36: a task with a 'deadline' needs one and the same time between arrivals");
}

TEST(Reader, ReadsDeadlines) {
    const WorkloadPtr workload =
        readWorkload("timeslice: 1\nparameters: {d: 3 ms}\ntasks:\n"
                     "- {name: A, every: 4 ms, deadline: \"${d * 2}\", steps: [yield]}\n"
                     "- {name: B, every: 4 ms, steps: [yield]}\n",
                     "f.yaml")
            .value();
    EXPECT_EQ(workload->groups[0].deadline, Nanos{6ms});
    EXPECT_FALSE(workload->groups[1].deadline);
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks: [{name: A, deadline: 0 ms, steps: [yield]}]"),
              "f.yaml:2:29: found '0 ms', expected a deadline after the task's arrival, such as 5 ms");
    EXPECT_THAT(problemsOf("timeslice: 1\ntasks: [{name: A, deadline: 5, steps: [yield]}]"),
                StartsWith("f.yaml:2:29: found '5', expected a time with a unit"));
    EXPECT_THAT(problemsOf("timeslice: 1\ntasks: [{name: A, dedline: 5 ms, steps: [yield]}]"),
                StartsWith("f.yaml:2:19: unknown key 'dedline'; did you mean 'deadline'?"));
}

TEST(Reader, ReadsExpectations) {
    const WorkloadPtr workload =
        readWorkload("timeslice: 1\nresources: {n: variable}\ntasks: [{name: A, steps: [add: n]}]\n"
                     "expect: {makespan: 9 s within 5%, variables: {n: 1}}\n",
                     "f.yaml")
            .value();
    EXPECT_EQ(workload->expect.makespan, 9s);
    EXPECT_EQ(workload->expect.withinMillionths, 50'000);
    EXPECT_EQ(workload->expect.variables.at("n"), 1);
    const std::string tasks = "timeslice: 1\ntasks: [{name: A, steps: [yield]}]\n";
    EXPECT_EQ(problemsOf(tasks + "expect: {makespan: 9 s within 5}"),
              "f.yaml:3:20: found '9 s within 5', expected a time and a tolerance, such as 9 s within 5%");
    EXPECT_EQ(problemsOf(tasks + "expect: {variables: {n: 1}}"),
              "f.yaml:3:22: found 'n', expected a variable that is declared under 'resources'");
}

TEST(Reader, CountsTasksThatOthersSpawn) {
    const WorkloadPtr workload = readWorkload(R"(timeslice: 1
tasks:
- {name: Main, count: 2, steps: [repeat: {times: 3, steps: [spawn: Child]}, join: Child]}
- {name: Child, count: 4, steps: [cpu: 1 ms, spawn: Leaf]}
- {name: Leaf, steps: [yield]}
)",
                                              "f.yaml")
                                     .value();
    EXPECT_EQ(workload->groups[1].total(), 24);
    EXPECT_EQ(workload->groups[2].total(), 24);
    EXPECT_FALSE(workload->groups[0].spawned);
    EXPECT_EQ(workload->tasks().size(), 50U);
    EXPECT_EQ(workload->tasks()[49].name, "Leaf 24");
    const std::string head = "timeslice: 1\ntasks: [{name: A, steps: [";
    EXPECT_EQ(problemsOf(head + "spawn: B]}]"), "f.yaml:2:34: there is no task 'B'; tasks are A");
    EXPECT_THAT(problemsOf(head + "spawn: A]}]"),
                StartsWith("f.yaml:2:9: 'A' spawns itself endlessly, directly or through other tasks"));
    EXPECT_THAT(
        problemsOf(head + "repeat: {times: forever, steps: [spawn: B]}]}, {name: B, steps: [yield]}]"),
        StartsWith("f.yaml:2:67: this spawns 'B' endlessly"));
}

TEST(Reader, RefusesAWorkloadWithoutTasks) {
    EXPECT_EQ(problemsOf("timeslice: 1\n"),
              "f.yaml:1:1: found no task, expected at least one under the key 'tasks'");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks: []\n"),
              "f.yaml:2:8: found no task, expected at least one under the key 'tasks'");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks: {name: A}\n"),
              "f.yaml:2:8: found a map, expected a list of tasks, each beginning with '- '");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks: [A]\n"),
              "f.yaml:2:9: found 'A', expected a task: a map with the keys name and steps");
}

TEST(Reader, RefusesATaskWithoutNameOrSteps) {
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks:\n- name: A\n"),
              "f.yaml:3:3: expected the key 'steps' in a task");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks:\n- steps: [yield]\n"),
              "f.yaml:3:3: expected the key 'name' in a task");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks:\n- name:\n  steps: [yield]\n"),
              "f.yaml:3:7: found nothing, expected a name");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks: [{name: \"a\\nb\", steps: [yield]}]\n"),
              "f.yaml:2:16: found 'a b', expected a name");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks:\n- name: A\n  steps: []\n"),
              "f.yaml:4:10: found an empty list, expected a list of steps, each beginning with '- '");
}

TEST(Reader, RefusesBadNumbersOfATask) {
    const auto task = [](std::string_view more) {
        return problemsOf(fmt::format("timeslice: 1\ntasks:\n- {{name: A, {}, steps: [yield]}}\n", more));
    };
    EXPECT_EQ(task("count: 0"), "f.yaml:3:3: found no task, expected a count of at least 1 somewhere");
    EXPECT_EQ(task("count: -2"), "f.yaml:3:20: found '-2', expected a whole number from 0 to 1000000");
    EXPECT_EQ(task("count: 1000001"),
              "f.yaml:3:20: found '1000001', expected a whole number from 0 to 1000000");
    EXPECT_EQ(task("count: 2.5"), "f.yaml:3:20: found '2.5', expected a whole number from 0 to 1000000");
    EXPECT_EQ(task("count: 99999999999999999999"),
              "f.yaml:3:20: found '99999999999999999999', expected a whole number from 0 to 1000000");
    EXPECT_EQ(task("start: 5"), "f.yaml:3:20: found '5', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(task("every: -1 ms"), "f.yaml:3:20: found '-1 ms', expected a time of 0 or more");
    EXPECT_EQ(task("priority: high"),
              "f.yaml:3:23: found 'high', expected a whole number from -1000000000 to 1000000000");
}

TEST(Reader, RefusesBadExpectations) {
    const auto expectation = [](std::string_view text) {
        return problemsOf(fmt::format("timeslice: 1\nresources: {{V: variable}}\n"
                                      "expect: {}\ntasks: [{{name: A, steps: [add: V]}}]\n",
                                      text));
    };
    EXPECT_EQ(expectation("{variables: {V: 1}}"), "");
    EXPECT_EQ(
        expectation("{variables: [V]}"),
        "f.yaml:3:21: found a list, expected a map of variables and their values, such as {counter: 2000}");
    EXPECT_EQ(
        expectation("{variables: V}"),
        "f.yaml:3:21: found 'V', expected a map of variables and their values, such as {counter: 2000}");
    EXPECT_EQ(expectation("{variables: {W: 1}}"),
              "f.yaml:3:22: found 'W', expected a variable that is declared under 'resources'");
    EXPECT_EQ(expectation("{makespan: [5 s]}"),
              "f.yaml:3:20: found a list, expected a time with a unit, such as 5 ms");
}

TEST(Reader, RefusesBadSections) {
    const auto section = [](std::string_view text) {
        return problemsOf(fmt::format("timeslice: 1\n{}\ntasks: [{{name: A, steps: [yield]}}]\n", text));
    };
    EXPECT_EQ(section("models: gil"),
              "f.yaml:2:9: found 'gil', expected a list of models, such as [serial, gil]");
    EXPECT_EQ(section("models: [[gil]]"), "f.yaml:2:10: found a list, expected a name");
    EXPECT_EQ(section("machine: 2"),
              "f.yaml:2:10: found '2', expected a map of machine settings, such as cores: 2");
    EXPECT_EQ(section("resources: lock"),
              "f.yaml:2:12: found 'lock', expected a map of resources, such as printer: lock");
    EXPECT_EQ(section("parameters: 1"),
              "f.yaml:2:13: found '1', expected a map of parameters, such as scale: 1");
    EXPECT_EQ(section("parameters: {1x: 1}"),
              "f.yaml:2:14: found '1x', expected a parameter's name: letters, digits and _");
    EXPECT_EQ(section("parameters: {x: -1}"), "f.yaml:2:17: found '-1', expected a number of 0 or more");
    EXPECT_EQ(section("parameters: {x: [1]}"),
              "f.yaml:2:17: found a list, expected a number, with or without a unit, such as 4 or 4 s");
    EXPECT_EQ(section("name: {a: b}"), "f.yaml:2:7: found a map, expected a name");
    EXPECT_EQ(section("summary: [a]"), "f.yaml:2:10: found a list, expected text");
}

TEST(Reader, SaysManyThingsAtOnceInTheirOrder) {
    EXPECT_EQ(problemsOf("timeslice: 1\nresources: {L: lokc}\ntasks:\n- name: A\n  count: -1\n  steps:\n"
                         "  - cpu: 5\n  - lock: L\n  - io: -1 s\n"),
              "f.yaml:2:16: unknown resource kind 'lokc'; did you mean 'lock'? kinds are lock, rlock, "
              "rwlock, event, condition, variable, semaphore, queue, barrier, latch, link, server\n"
              "f.yaml:5:10: found '-1', expected a whole number from 0 to 1000000\n"
              "f.yaml:7:10: found '5', expected a time with a unit, such as 5 ms\n"
              "f.yaml:9:9: found '-1 s', expected a time of 0 or more");
}

TEST(Reader, SaysAtMostTwentyThings) {
    std::string text = "timeslice: 1\ntasks:\n- name: A\n  steps:\n";
    for (int i = 0; i < 1000; ++i) text += "  - cpu: 5\n";
    const Result<WorkloadPtr> workload = readWorkload(text, "f.yaml");
    ASSERT_FALSE(workload);
    EXPECT_EQ(workload.error().size(), 20U);
}

TEST(Reader, CountsColumnsInCharactersWhateverTheLineEnds) {
    EXPECT_EQ(problemsOf("\xEF\xBB\xBFtimeslice: 1\r\ntasks: [{name: äöü, steps: [cpu: 5]}]\r\n"),
              "f.yaml:2:34: found '5', expected a time with a unit, such as 5 ms");
}

TEST(Reader, ReadsAMillionTasks) {
    const Workload workload =
        workloadOf("timeslice: 1\ntasks: [{name: A, count: 1000000, every: 1 us, steps: [cpu: 5 ms]}]");
    EXPECT_EQ(workload.taskCount(), 1'000'000);
}

// A locale whose decimal sign is a comma, whatever is installed: for streams, and for C where there is one.
struct Comma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(Reader, ReadsNumbersTheSameInEveryLocale) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    const std::locale streams = std::locale::global(std::locale(std::locale::classic(), new Comma));
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    const Workload workload = workloadOf("timeslice: 1\nparameters: {x: 1.5}\n"
                                         "tasks: [{name: A, steps: [cpu: 2.5 ms, cpu: \"${1.5 ms * x}\"]}]");
    std::locale::global(streams);
    std::setlocale(LC_ALL, before.c_str());
    EXPECT_EQ(workload.groups[0].steps[0].time, 2500us);
    EXPECT_EQ(workload.groups[0].steps[1].time, 2250us);
}

class ReaderOfFiles : public ::testing::Test {
  protected:
    ReaderOfFiles() { std::filesystem::create_directories(m_folder); }
    ~ReaderOfFiles() override { std::filesystem::remove_all(m_folder); }

    std::string write(const std::string& name, std::string_view text) const {
        const std::string path = (m_folder / name).string();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    std::filesystem::path m_folder = std::filesystem::path(::testing::TempDir()) / "timeslice_reader_test";
};

TEST_F(ReaderOfFiles, TakesTheIdFromTheFilesName) {
    const Result<WorkloadPtr> workload = readWorkloadFile(write("my-waiters.yaml", kWaiters));
    ASSERT_TRUE(workload) << describe(workload.error());
    EXPECT_EQ((*workload)->id, "my-waiters");
    EXPECT_EQ((*workload)->text, kWaiters);
}

TEST_F(ReaderOfFiles, SaysWhyAFileCannotBeRead) {
    const auto problem = [](const std::string& path) { return describe(readWorkloadFile(path).error()); };
    EXPECT_EQ(problem("nowhere/x.yaml"), "nowhere/x.yaml: there is no such file");
    EXPECT_EQ(problem(m_folder.string()), m_folder.string() + ": this is a folder, expected a workload file");
    const std::string large = write("large.yaml", std::string(16'000'001, '#'));
    EXPECT_EQ(problem(large), large + ": the file is larger than 16 MB, the limit for a workload");
    const std::string bad = write("bad.yaml", "timeslice: 3\n");
    EXPECT_EQ(problem(bad), bad + ":1:12: found version '3' of the workload format, expected 1");
}

} // namespace
} // namespace timeslice
