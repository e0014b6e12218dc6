// What is drawn at random, and who waits for the first of several tasks: on this computer, live and in Python.
#include "core/base/embedded.h"
#include "core/run/python_engine.h"
#include "tests/core/run/live_fixture.h"
#include "tests/core/run/python_fixture.h"
#include "tests/core/run/quiet.h"
#include "tests/sanitized.h"

#include <cstdio>

namespace timeslice {

extern const EmbeddedFiles kEmbeddedPython;

namespace chance_engines_test {
namespace {

using test::finishOf;
using test::runYaml;
using test::timeIn;

// Long waits and short ones, so that it shows which was drawn.
constexpr const char* kWaits = R"(
tasks:
  - name: t
    count: 6
    every: {uniform: [1 ms, 20 ms]}
    steps:
      - random: [[sleep: {any_of: [5 ms, 60 ms]}], [sleep: {uniform: [100 ms, 120 ms]}]]
      - repeat: {times: {uniform: [1, 3]}, steps: [sleep: 20 ms]}
      - cpu: {exponential: 100 us}
      - call: {uniform: [100 us, 200 us]}
      - native: {normal: [100 us, 50 us]}
)";

constexpr const char* kFirstOf = R"(
tasks:
  - {name: main, steps: [{join: {any: [slow, quick]}}, {cpu: 1 us}]}
  - {name: slow, steps: [{sleep: 400 ms}]}
  - {name: quick, count: 2, steps: [{sleep: 30 ms}]}
  - {name: patient, steps: [{join: {all: [quick, slow]}}]}
  - {name: impatient, steps: [{join: {any: [slow]}, timeout: 50 ms}]}
)";

constexpr const char* kSpawned = R"(
tasks:
  - {name: main, steps: [{join: {any: [part, other]}}, {spawn: part}, {spawn: other}, {join: {any: [part, other]}}]}
  - {name: part, count: 2, steps: [{sleep: 30 ms}, fail]}
  - {name: other, steps: [{sleep: 300 ms}]}
)";

// Slow waits for what main holds, which is no deadlock as long as quick may end.
constexpr const char* kNotStuck = R"(
resources: {l: lock}
tasks:
  - {name: main, steps: [{lock: l}, {join: {any: [slow, quick]}}, {unlock: l}]}
  - {name: slow, start: 10 ms, steps: [{lock: l}, {unlock: l}]}
  - {name: quick, steps: [{sleep: 1800 ms}]}
)";

constexpr const char* kStuck = R"(
resources: {l: lock}
tasks:
  - {name: main, steps: [{lock: l}, {join: {any: [slow, slower]}}, {unlock: l}]}
  - {name: slow, start: 10 ms, steps: [{lock: l}, {unlock: l}]}
  - {name: slower, start: 20 ms, steps: [{lock: l}, {unlock: l}]}
)";

bool failedIn(const RunResult& run, size_t task) {
    return std::ranges::any_of(run.trace->marks(), [task](const Mark& mark) {
        return mark.kind == MarkKind::Failed && mark.task == TaskId::at(task);
    });
}

// Each task takes as long as in a simulation without costs, and a little.
void checkDraws(const RunSpec& spec) {
    const std::string where = spec.model + " " + std::string(nameOf(spec.engine));
    RunSpec simulated = test::ideal("parallel", 16);
    simulated.seed = spec.seed;
    const RunResult expected = runYaml(kWaits, simulated);
    const RunResult run = runYaml(kWaits, spec);
    ASSERT_EQ(run.ending, Ending::Done) << where << plainEnglish().render(run.message);
    for (size_t task = 0; task < 6; ++task) {
        EXPECT_EQ(run.trace->tasks()[task].arrival, expected.trace->tasks()[task].arrival) << where;
        const Nanos slept = timeIn(*expected.trace, task, State::Sleep);
        EXPECT_GE(timeIn(*run.trace, task, State::Sleep), slept - 1ms) << where << task;
        EXPECT_LE(timeIn(*run.trace, task, State::Sleep), slept + 15ms) << where << task;
    }
}

void checkJoins(const RunSpec& spec) {
    const std::string where = spec.model + " " + std::string(nameOf(spec.engine));
    const RunResult first = runYaml(kFirstOf, spec);
    ASSERT_EQ(first.ending, Ending::Done) << where << plainEnglish().render(first.message);
    EXPECT_GE(finishOf(first, 0), 29ms) << where;
    EXPECT_LT(finishOf(first, 0), 300ms) << where;
    EXPECT_GE(finishOf(first, 4), 399ms) << where;
    EXPECT_GE(finishOf(first, 5), 49ms) << where;
    EXPECT_LT(finishOf(first, 5), 300ms) << where;

    const RunResult spawned = runYaml(kSpawned, spec);
    ASSERT_EQ(spawned.ending, Ending::Done) << where << plainEnglish().render(spawned.message);
    EXPECT_TRUE(failedIn(spawned, 0)) << where << ": the first that ended had failed";
    EXPECT_GE(finishOf(spawned, 0), 29ms) << where;
    EXPECT_LT(finishOf(spawned, 0), 250ms) << where;
}

void checkDeadlocks(RunSpec spec) {
    const std::string where = spec.model + " " + std::string(nameOf(spec.engine));
    EXPECT_EQ(runYaml(kNotStuck, spec).ending, Ending::Done) << where;
    spec.timeout = 6s;
    const RunResult stuck = runYaml(kStuck, spec);
    EXPECT_EQ(stuck.ending, Ending::Deadlock) << where;
    EXPECT_EQ(plainEnglish().render(stuck.message),
              "Deadlock of 2 tasks: main waits for slow to finish, and slow waits in turn.")
        << where;
}

// Under a sanitizer the live processes share no heap, so they are left out.
std::vector<const char*> modelsHere(std::vector<const char*> models) {
    if (test::kSanitized) std::erase(models, std::string_view("processes"));
    return models;
}

struct ChanceLive : test::LiveFixture {};
struct ChancePython : test::PythonFixture {
    static RunSpec spec(const std::string& model) {
        RunSpec made = PythonFixture::spec(model);
        made.settings = model == "thread-pool" ? Settings{{"max_workers", 8}} : Settings{};
        return made;
    }
};

TIMED_TEST_F(ChanceLive, DrawsWhatTheSimulationDraws) {
    for (const char* model : modelsHere({"parallel", "gil", "async", "green-threads", "processes"})) {
        RunSpec made = spec(model);
        made.seed = 4;
        checkDraws(made);
    }
}

TIMED_TEST_F(ChancePython, DrawsWhatTheSimulationDraws) {
    for (const char* model : {"gil", "async", "processes"}) {
        RunSpec made = spec(model);
        made.seed = 4;
        checkDraws(made);
    }
}

TIMED_TEST_F(ChanceLive, WaitsForTheFirstOfSeveralTasks) {
    for (const char* model : modelsHere({"parallel", "gil", "async", "green-threads", "actors", "processes"}))
        checkJoins(spec(model));
}

TIMED_TEST_F(ChancePython, WaitsForTheFirstOfSeveralTasks) {
    for (const char* model : {"gil", "thread-pool", "async", "async-threads"}) checkJoins(spec(model));
}

TEST_F(ChanceLive, AWaitForTheFirstOfSeveralIsADeadlockWhenNoneCanEnd) {
    for (const char* model : modelsHere({"parallel", "async", "processes"})) checkDeadlocks(spec(model));
}

TEST_F(ChancePython, AWaitForTheFirstOfSeveralIsADeadlockWhenNoneCanEnd) {
    for (const char* model : {"gil", "async"}) checkDeadlocks(spec(model));
}

std::string pythonWord(const Chance& chance) {
    constexpr auto names = tableOf<ChanceKind, const char*>({"exponential", "uniform", "normal", "any_of"});
    std::string text = std::string("{'kind': '") + names[chance.kind] +
                       "', 'first': " + std::to_string(chance.first) +
                       ", 'second': " + std::to_string(chance.second);
    for (const auto& [key, list] : {std::pair{"values", &chance.values}, std::pair{"up_to", &chance.upTo}}) {
        text += std::string(", '") + key + "': [";
        for (const int64_t value : *list) text += std::to_string(value) + ",";
        text += "]";
    }
    return text + "}";
}

std::string outputOf(const std::string& command) {
    std::string output;
    std::FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return output;
    char block[4096];
    while (const size_t count = std::fread(block, 1, sizeof block, pipe)) output.append(block, count);
    pclose(pipe);
    return output;
}

// Whole sequences: five thousand draws of each kind from the streams of some tasks.
TEST_F(ChancePython, DrawsTheSameBitForBit) {
    const std::vector<Chance> chances = {
        {ChanceKind::Exponential, 5'000'000, 0, {}, {}},
        {ChanceKind::Exponential, kLongestTime.count() / 3, 0, {}, {}},
        {ChanceKind::Uniform, 17, 123'456'789, {}, {}},
        {ChanceKind::Uniform, 0, kLongestTime.count(), {}, {}},
        {ChanceKind::Normal, 5'000'000, 3'000'000, {}, {}},
        {ChanceKind::Normal, kLongestTime.count(), kLongestTime.count(), {}, {}},
        choiceOf({1, 20, 300, 4000}, {1, 3, 1'000'000, 7}),
    };
    const auto folder = std::filesystem::path(testing::TempDir()) / "timeslice_chance_test";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "worker.py", std::ios::binary) << kEmbeddedPython.begin()->text;
    std::ofstream script(folder / "draws.py");
    script << "import worker\n";
    std::string expected;
    for (const auto& [seed, task] :
         {std::pair{uint64_t{1}, size_t{0}}, std::pair{UINT64_MAX, size_t{1999}}}) {
        script << "random = worker.stream_of_task(" << seed << ", " << task << ")\n";
        Random random = streamOfTask(seed, task);
        for (const Chance& chance : chances) {
            script << "for _ in range(5000): print(worker.draw(" << pythonWord(chance) << ", random))\n";
            for (int i = 0; i < 5000; ++i) expected += std::to_string(draw(chance, random)) + "\n";
        }
    }
    script.close();
    const std::string found =
        outputOf("cd '" + folder.string() + "' && " + findPython({})->program + " -B draws.py");
    std::filesystem::remove_all(folder);
    EXPECT_TRUE(found == expected) << found.substr(0, 300) << "\nexpected\n" << expected.substr(0, 300);
}

} // namespace
} // namespace chance_engines_test
} // namespace timeslice
