#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::runYaml;
using testing::HasSubstr;

RunSpec specFor(const std::string& model) {
    RunSpec spec;
    spec.model = model;
    spec.ideal = true;
    return spec;
}

std::string endless(const std::string& steps) {
    return "tasks:\n  - name: spin\n    steps:\n      - repeat: {times: forever, steps: [" + steps + "]}\n";
}

TEST(Limits, EndAnEndlessRunAfterAnHourOfSimulatedTime) {
    const RunResult run = runYaml(endless("{cpu: 50 ms}"), specFor("parallel"));
    EXPECT_EQ(run.ending, Ending::Failed);
    EXPECT_EQ(run.trace->end(), 1h);
    const std::string message = plainEnglish().render(run.message);
    EXPECT_THAT(message, HasSubstr("line 6"));
    EXPECT_THAT(message, HasSubstr("the task spin"));
    EXPECT_THAT(message, HasSubstr("--set max_time"));
}

TEST(Limits, AreSetByParameters) {
    RunSpec spec = specFor("parallel");
    spec.settings["max_time"] = Nanos(3s).count();
    EXPECT_EQ(runYaml(endless("{sleep: 1 ms}"), spec).trace->end(), 3s);
    spec.settings["max_intervals"] = 1'000;
    const RunResult few = runYaml(endless("{sleep: 1 ms}, {cpu: 1 ms}"), spec);
    EXPECT_EQ(few.ending, Ending::Failed);
    EXPECT_LT(few.trace->intervalCount(), 20'000U) << "looked at every few thousand events";
    EXPECT_THAT(plainEnglish().render(few.message), HasSubstr("limit of 1000 intervals"));
    EXPECT_THAT(plainEnglish().render(few.message), HasSubstr("--set max_intervals"));
}

TEST(Limits, LeaveARunAloneThatEnds) {
    EXPECT_EQ(runYaml("tasks: [{name: a, steps: [{sleep: 300 min}]}]\n", specFor("parallel")).ending,
              Ending::Done);
}

TEST(Limits, NameTheTaskThatIsLeftAndNoDaemonBeside) {
    const std::string body =
        "tasks:\n"
        "  - {name: heart, daemon: true, steps: [{repeat: {times: forever, steps: [{sleep: 1 s}]}}]}\n"
        "  - {name: brief, steps: [{repeat: {times: 2, steps: [{sleep: 1 s}]}}]}\n"
        "  - {name: spin, steps: [{repeat: {times: forever, steps: [{sleep: 1 s}]}}]}\n";
    const std::string message = plainEnglish().render(runYaml(body, specFor("async")).message);
    EXPECT_THAT(message, HasSubstr("the task spin"));
}

TEST(Limits, AlsoEndWhatTakesNoTimeAtAll) {
    EXPECT_EQ(runYaml(endless("{allocate: 1 B}"), specFor("parallel")).ending, Ending::Failed);
}

} // namespace
} // namespace timeslice
