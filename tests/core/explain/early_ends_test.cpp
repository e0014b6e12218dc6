// What is told of steps that are left early.
#include "core/explain/explain.h"
#include "core/explain/narrative.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/yaml_run.h"

namespace timeslice::early_ends_test {
namespace {

using test::english;
using test::ideal;
using test::runYaml;
using testing::Contains;

RunResult nursery() {
    return runYaml(R"(
tasks:
  - {name: page, steps: [{try: [{group: [bad, slow]}], except: [{io: 5 ms}]}]}
  - {name: bad, steps: [{io: 30 ms}, fail]}
  - {name: slow, steps: [{io: 100 ms}]}
)",
                   ideal("async"));
}

TEST(EarlyEnds, OfAGroupAreToldInItsStory) {
    const std::vector<std::string> story = english(describeRun(*recordingOf(nursery())));
    EXPECT_THAT(story, Contains("At 30 ms, slow is cancelled: bad, in the same group, has failed."));
    EXPECT_THAT(story, Contains("At 30 ms, slow finishes, 30 ms after its arrival."));
    EXPECT_THAT(story, Contains("At 30 ms, page catches a failure and continues under 'except'."));
}

TEST(EarlyEnds, StandBesideTheStateThatTheyLeadTo) {
    const RunResult run = nursery();
    EXPECT_THAT(english(explainAt(*run.trace, TaskId{0}, 31ms).sentences),
                Contains("At 30 ms, page catches a failure and continues under 'except'."));
    EXPECT_THAT(english(explainAt(*run.trace, TaskId{2}, 20ms).sentences),
                Contains("At 30 ms, slow is cancelled: bad, in the same group, has failed."));
}

TEST(EarlyEnds, NameTheTaskThatLeavesItsGroupAndTheTimeThatIsOver) {
    const std::vector<std::string> story = english(describeRun(*recordingOf(runYaml(R"(
tasks:
  - {name: page, steps: [{within: 10 ms, steps: [{group: slow}], else: [{io: 5 ms}]}]}
  - {name: slow, steps: [{io: 100 ms}]}
)",
                                                                                    ideal("async")))));
    EXPECT_THAT(story, Contains("At 10 ms, page leaves the steps of a 'within': their time has run out."));
    EXPECT_THAT(story, Contains("At 10 ms, slow is cancelled with its group, which page leaves."));
}

TEST(EarlyEnds, NameWhatAFailureThatIsCaughtWasOver) {
    const std::vector<std::string> story = english(describeRun(*recordingOf(runYaml(R"(
resources: {l: {latch: 1}}
tasks: [{name: a, steps: [{count_down: l}, {io: 1 ms}, {try: [{count_down: l}], except: [{io: 5 ms}]}]}]
)",
                                                                                    ideal("async")))));
    EXPECT_THAT(story, Contains("At 1 ms, a catches its failure over l and continues under 'except'."));
}

} // namespace
} // namespace timeslice::early_ends_test
