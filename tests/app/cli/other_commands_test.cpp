#include "core/machine/simulated/policy_registry.h"
#include "core/metrics/metrics.h"
#include "core/models/registry.h"
#include "core/workload/catalogue.h"
#include "tests/app/cli/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace timeslice {
namespace {

using nlohmann::json;
using test::Folder;
using test::Outcome;
using testing::HasSubstr;

TEST(Version, IsPrinted) {
    const Outcome outcome = test::timeslice("--version");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out, "timeslice " TIMESLICE_VERSION "\n");
}

TEST(ListCommand, ListsEveryWorkloadAndModel) {
    const std::string workloads = test::timeslice("list workloads").out;
    for (const BuiltinWorkload& workload : builtinWorkloads())
        EXPECT_THAT(workloads, HasSubstr(std::string(workload.id)));
    const std::string listed = test::timeslice("list models").out;
    for (const ModelInfo& model : models()) EXPECT_THAT(listed, HasSubstr(std::string(model.id)));
}

TEST(ListCommand, ListsAsJson) {
    for (const char* what : {"workloads", "models", "policies"}) {
        const json list = json::parse(
            test::timeslice({QStringLiteral("list"), QString::fromUtf8(what), QStringLiteral("--json")}).out);
        ASSERT_FALSE(list.empty()) << what;
        for (const json& entry : list)
            for (const char* key : {"id", "title", "summary"}) EXPECT_NE(entry.at(key), "") << what;
    }
    const json parameters = json::parse(test::timeslice("list parameters --json").out);
    const auto isInterval = [](const json& parameter) { return parameter.at("key") == "switch_interval"; };
    const auto interval = std::find_if(parameters.begin(), parameters.end(), isInterval);
    ASSERT_NE(interval, parameters.end());
    EXPECT_EQ(interval->at("of"), "gil");
    EXPECT_EQ(interval->at("default"), "5ms");
    EXPECT_EQ(interval->at("kind"), "time");
}

TEST(CheckCommand, FindsNothingWrongWithTheBuiltInWorkloads) {
    for (const BuiltinWorkload& workload : builtinWorkloads()) {
        const Outcome outcome =
            test::timeslice({QStringLiteral("check"), QString::fromStdString(std::string(workload.id))});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr("no problems found"));
    }
}

TEST(CheckCommand, RunsTheWorkloadAndSaysWhatItExpectedInVain) {
    const Folder folder;
    const QString slow =
        folder.write("slow.yaml", "timeslice: 1\nname: Slow\nmodels: [preemptive, parallel]\n"
                                  "expect: {makespan: 10 ms within 5%}\n"
                                  "tasks: [{name: A, count: 2, steps: [{cpu: 10 ms}]}]\n");
    const Outcome outcome = test::timeslice({QStringLiteral("check"), slow});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.err, HasSubstr("Threads, one core: The makespan is "));
    EXPECT_THAT(outcome.err, testing::Not(HasSubstr("Threads, all cores: ")));
    const QString right = folder.write("right.yaml", "timeslice: 1\nname: Right\nmodels: [preemptive]\n"
                                                     "expect: {makespan: 20 ms within 5%}\n"
                                                     "tasks: [{name: A, count: 2, steps: [{cpu: 10 ms}]}]\n");
    const Outcome met = test::timeslice({QStringLiteral("check"), right});
    EXPECT_EQ(met.code, 0) << met.err;
    EXPECT_THAT(met.out, HasSubstr("Its expectations are met under its models."));
}

TEST(CheckCommand, NotesATaskThatNeedsACoreBeforeItWaits) {
    const Folder folder;
    const QString file = folder.write("waits.yaml", "timeslice: 1\nname: Waits\ntasks:\n"
                                                    "  - {name: A, steps: [{cpu: 1 ms}]}\n"
                                                    "  - {name: B, steps: [{sleep: 4 ms}, {cpu: 1 ms}]}\n");
    const Outcome outcome = test::timeslice({QStringLiteral("check"), file});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, HasSubstr("no problems found"));
    EXPECT_THAT(outcome.out, HasSubstr("waits.yaml:5:24: note: B begins with sleep 4 ms"));
    EXPECT_THAT(outcome.out, HasSubstr("write start: 4ms"));
    EXPECT_EQ(std::count(outcome.out.begin(), outcome.out.end(), '\n'), 2) << outcome.out;
}

TEST(CheckCommand, NamesAModelThatTheWorkloadSuggestsInVain) {
    const Folder folder;
    const QString file = folder.write(
        "odd.yaml",
        "timeslice: 1\nname: Odd\nmodels: [serial, paralel]\ntasks:\n  - name: A\n    steps: [cpu: 1 ms]\n");
    const Outcome outcome = test::timeslice({QStringLiteral("check"), file});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("paralel"));
}

TEST(HelpCommand, ShowsCommandsAndTopics) {
    for (const char* line : {"help", "--help", "-h"}) {
        const Outcome outcome = test::timeslice(line);
        EXPECT_EQ(outcome.code, 0);
        for (const char* word : {"timeslice run", "timeslice list", "timeslice check", "metrics"})
            EXPECT_THAT(outcome.out, HasSubstr(word));
    }
}

TEST(HelpCommand, DefinesEveryMetric) {
    const std::string text = test::timeslice("help metrics").out;
    for (const MetricDefinition& metric : metricDefinitions())
        EXPECT_THAT(text, HasSubstr(metric.definition));
}

TEST(HelpCommand, ExplainsAModelByItsFacts) {
    const std::string text = test::timeslice("help gil").out;
    EXPECT_THAT(text, HasSubstr(plainEnglish().render(findModel("gil")->facts.whenToUse)));
}

TEST(HelpCommand, ExplainsAPolicyByItsSection) {
    for (const PolicyInfo& policy : policies()) {
        const Outcome outcome =
            test::timeslice({QStringLiteral("help"), QString::fromStdString(std::string(policy.id))});
        EXPECT_EQ(outcome.code, 0) << policy.id;
        EXPECT_EQ(outcome.out.find(plainEnglish().render(policy.title) + "\n"), 0U) << outcome.out;
        for (const char* word : {"Example", "Source"}) EXPECT_THAT(outcome.out, HasSubstr(word)) << policy.id;
    }
    const std::string rr = test::timeslice("help rr").out;
    EXPECT_THAT(rr, HasSubstr("`A 0-4, B 4-7, C 7-10, A 10-30`"));
    EXPECT_THAT(rr, testing::Not(HasSubstr("## ")));
    EXPECT_THAT(test::timeslice("help rrr").err, HasSubstr("Did you mean 'rr'?"));
}

TEST(HelpCommand, ShowsAWorkloadThatCanBeRun) {
    const std::string text = test::timeslice("help workload").out;
    const size_t example = text.find("timeslice: 1");
    ASSERT_NE(example, std::string::npos) << text;
    const Folder folder;
    const QString file = folder.write("example.yaml", text.substr(example));
    EXPECT_EQ(test::timeslice({QStringLiteral("check"), file}).code, 0);
}

} // namespace
} // namespace timeslice
