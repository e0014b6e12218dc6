// Daemons: the run ends with the last task that counts, whatever they do.
#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::ideal;
using test::runYaml;

TEST(Daemon, ThatComputesForeverKeepsNoRunAlive) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{cpu: 1 ms}]}
  - {name: spin, daemon: true, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}
)";
    for (const ModelInfo& model : models()) {
        const RunResult run = runYaml(body, ideal(std::string(model.id)));
        EXPECT_EQ(run.ending, Ending::Done) << model.id;
        EXPECT_EQ(run.trace->makespan(), 1ms) << model.id;
        EXPECT_FALSE(run.trace->tasks()[1].finish) << model.id;
    }
}

TEST(Daemon, InTheMiddleOfOneLongStepKeepsNoRunAlive) {
    for (const char* step :
         {"cpu: 10 s", "block: 10 s", "native: 10 s", "call: 10 s", "sleep: 10 s", "io: 10 s"}) {
        const std::string body =
            "tasks:\n  - {name: main, steps: [{cpu: 1 ms}]}\n  - {name: d, daemon: true, steps: [{" +
            std::string(step) + "}]}\n";
        for (const ModelInfo& model : models()) {
            const RunResult run = runYaml(body, ideal(std::string(model.id), 8));
            EXPECT_EQ(run.ending, Ending::Done) << model.id << ": " << step;
            EXPECT_EQ(run.trace->makespan(), 1ms) << model.id << ": " << step;
        }
    }
}

TEST(Daemon, DoesNotCountInTheMakespan) {
    const std::string body = R"(
tasks:
  - {name: early, daemon: true, steps: [{io: 1 ms}]}
  - {name: main, start: 5 ms, steps: [{io: 10 ms}]}
  - {name: ends, daemon: true, steps: [{io: 15 ms}]}
)";
    for (const ModelInfo& model : models())
        EXPECT_EQ(runYaml(body, ideal(std::string(model.id), 8)).trace->makespan(), 10ms) << model.id;
}

TEST(Daemon, OfSerialIsStartedByASpawnOnly) {
    const std::string body = R"(
tasks:
  - {name: never, daemon: true, steps: [{cpu: 3 s}]}
  - {name: main, steps: [{spawn: called}, {cpu: 1 ms}]}
  - {name: called, daemon: true, steps: [{cpu: 2 ms}]}
)";
    const RunResult run = runYaml(body, ideal("serial"));
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(run.trace->end(), 3ms);
    EXPECT_EQ(run.trace->intervalsOf(TaskId{0}).size(), 0U) << "it is not ready, and waits for nothing";
    EXPECT_EQ(run.trace->tasks()[2].finish, 2ms);
}

TEST(Daemon, TravelsInAChunkOfItsOwn) {
    RunSpec spec = ideal("process-pool", 2);
    spec.settings["chunksize"] = 4;
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 1 ms}]}
  - {name: heart, daemon: true, steps: [{repeat: {times: forever, steps: [{sleep: 1 ms}]}}]}
)";
    EXPECT_EQ(runYaml(body, spec).trace->makespan(), 1ms);
}

} // namespace
} // namespace timeslice
