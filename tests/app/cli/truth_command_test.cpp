#include "tests/app/cli/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace timeslice::truth_command_test {
namespace {

using test::Folder;
using test::Outcome;
using testing::HasSubstr;

constexpr const char* kTiny = "timeslice: 1\n"
                              "name: Tiny\n"
                              "tasks:\n"
                              "  - {name: Task, count: 2, steps: [{cpu: 10 ms}]}\n";
constexpr const char* kProfile =
    R"({"timeslice_machine": 1, "costs": {"context_switch": {"ns": 900, "noisy": true}}})";

// `truth` of the tiny workload with a profile from a file, so that nothing is measured.
Outcome truthOf(const Folder& folder, const QStringList& more) {
    const QStringList words = {QStringLiteral("truth"), folder.write("tiny.yaml", kTiny),
                               QStringLiteral("--machine"), folder.write("machine.json", kProfile)};
    return test::timeslice(words + more);
}

TEST(TruthCommand, ShowsSimulatedBesideLive) {
    const Folder folder;
    const Outcome outcome = truthOf(folder, {QStringLiteral("--model"), QStringLiteral("serial")});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    for (const char* word :
         {"Tiny", "Simulated", "Live", "Makespan", "Diff", "Switches", "others", "GIL", "p5", "p50", "p95",
          "waiting", "Simulated against live, median of 1", "Load average", "measured while it was busy"})
        EXPECT_THAT(outcome.out, HasSubstr(word));
}

TEST(TruthCommand, WritesJsonAndCsv) {
    const Folder folder;
    const Outcome outcome =
        truthOf(folder, {QStringLiteral("--model"), QStringLiteral("serial,gil"), QStringLiteral("--metrics"),
                         QStringLiteral("json"), QStringLiteral("-o"), folder.path("truth.csv")});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    const auto& rows = json["workloads"][0]["rows"];
    ASSERT_EQ(rows.size(), 2U);
    for (const auto& row : rows) {
        EXPECT_GE(row["simulated"]["makespan_ns"], 20'000'000);
        EXPECT_EQ(row["live"]["runs"], 3);
        EXPECT_FALSE(row["live"]["difference_percent"]["makespan"].is_null());
    }
    EXPECT_EQ(json["trusted_profile"], false);
    EXPECT_THAT(folder.read("truth.csv"), HasSubstr("tiny,,gil,live,"));
}

TEST(TruthCommand, RefusesWhatItDoesNotKnow) {
    const Outcome workload = test::timeslice("truth mixd");
    EXPECT_EQ(workload.code, 2);
    EXPECT_THAT(workload.err, HasSubstr("mixed"));
    const Outcome model = test::timeslice("truth mixed --model paralel --machine /dev/null");
    EXPECT_EQ(model.code, 2);
    const Folder folder;
    const Outcome picture = truthOf(folder, {QStringLiteral("-o"), folder.path("x.png")});
    EXPECT_EQ(picture.code, 2);
    EXPECT_THAT(picture.err, HasSubstr("expected .csv or .json"));
    EXPECT_EQ(truthOf(folder, {QStringLiteral("--model"), QStringLiteral("paralel")}).code, 2);
}

} // namespace
} // namespace timeslice::truth_command_test
