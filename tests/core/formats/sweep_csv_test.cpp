#include "core/formats/sweep_csv.h"

#include "core/formats/sweep_json.h"
#include "tests/core/yaml_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace timeslice::sweep_csv_test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr auto kBody = "tasks:\n  - name: Task\n    count: 6\n    steps: [cpu: 10 ms, io: 3 ms]\n";

SweepRequest request() {
    SweepRequest request;
    request.values = {1, 2, 3, 4, 6};
    request.runs.models = {"parallel", "gil", "async"};
    request.runs.settings = {{"switch_interval", {"1ms", "5ms"}}};
    request.runs.seed = 18446744073709551615U;
    return request;
}

SweepHead headOf(const Workload& workload, const SweepRequest& request) {
    const auto plan = planSweep(workload, request);
    if (!plan) ADD_FAILURE() << describe(plan.error());
    return plan ? plan->head : SweepHead{};
}

std::vector<SweepPart> partsOf(const Workload& workload, const SweepHead& head, int64_t count) {
    std::vector<SweepPart> parts;
    for (int64_t index = 1; index <= count; ++index)
        parts.push_back(
            {"part" + std::to_string(index) + ".csv", toSweepCsv(runSweep(workload, head, {index, count}))});
    return parts;
}

std::string mergeError(const std::vector<SweepPart>& parts) {
    const auto merged = mergeSweep(parts);
    return merged ? "" : describe(merged.error());
}

TEST(SweepJson, SaysByWhichCommandItWasMade) {
    const auto workload = test::workloadFrom("tasks:\n  - {name: Small, count: 6, steps: [cpu: 10 ms]}\n");
    SweepRequest wanted = request();
    wanted.runs.policies = {"fcfs"};
    wanted.runs.ideal = true;
    wanted.runs.seed = 7;
    const auto commandOf = [&] {
        const auto json = nlohmann::json::parse(toSweepJson(runSweep(*workload, headOf(*workload, wanted))));
        return json.at("made_by").at("command").get<std::string>();
    };
    EXPECT_EQ(commandOf(), "timeslice scale " + workload->id +
                               " --cores 1,2,3,4,6 --model parallel,gil,async --policy fcfs "
                               "--switch-interval 1ms,5ms --ideal --seed 7");
    wanted.runs.policies.clear();
    wanted.runs.settings.emplace_back("smt", std::vector<std::string>{"2"});
    EXPECT_THAT(commandOf(), HasSubstr("--policy rr ")) << "the workload may suggest another one";
    EXPECT_THAT(commandOf(), HasSubstr("--set smt=2 ")) << "scale has no --smt";
    wanted.axis = SweepAxis::Tasks;
    wanted.group = "Small";
    wanted.values = {1, 2};
    wanted.runs.cores = {3};
    EXPECT_THAT(commandOf(), StartsWith("timeslice scale " + workload->id +
                                        " --tasks Small:1,2 --model parallel,gil,async --cores 3"));
}

TEST(SweepCsv, HasALineAPoint) {
    const auto workload = test::workloadFrom(kBody);
    const std::string csv = toSweepCsv(runSweep(*workload, headOf(*workload, request())));
    EXPECT_THAT(csv, StartsWith("workload,title,hash,axis,group,values,shard,series,model,engine,"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 1 + 4 * 5);
    EXPECT_THAT(csv, HasSubstr("cores,,1 2 3 4 6,1/1,2/4,gil,sim,rr,,false,18446744073709551615,,"
                               "switch_interval=1ms,1,6,done,"));
}

TEST(MergeSweep, GivesTheSameBytesAsTheWholeRun) {
    const auto workload = test::workloadFrom(kBody);
    for (const SweepAxis axis : {SweepAxis::Cores, SweepAxis::Tasks}) {
        SweepRequest wanted = request();
        wanted.axis = axis;
        const SweepHead head = headOf(*workload, wanted);
        const Sweep whole = runSweep(*workload, head);
        for (const int64_t count : {1, 2, 3, 7, 40}) {
            std::vector<SweepPart> parts = partsOf(*workload, head, count);
            std::reverse(parts.begin(), parts.end());
            const auto merged = mergeSweep(parts);
            ASSERT_TRUE(merged) << describe(merged.error());
            EXPECT_EQ(merged->head, whole.head);
            EXPECT_EQ(toSweepCsv(*merged), toSweepCsv(whole));
            EXPECT_EQ(toSweepJson(*merged), toSweepJson(whole));
        }
    }
}

TEST(MergeSweep, LeavesTheSpeedupOfAShardOpenWithoutItsBase) {
    const auto workload = test::workloadFrom(kBody);
    SweepRequest wanted = request();
    wanted.runs.models = {"parallel"};
    wanted.runs.settings.clear();
    const SweepHead head = headOf(*workload, wanted);
    EXPECT_THAT(toSweepCsv(runSweep(*workload, head, {2, 2})), HasSubstr(",,unchecked\r\n"));
    EXPECT_THAT(toSweepCsv(runSweep(*workload, head, {1, 2})), testing::Not(HasSubstr(",,unchecked\r\n")));
}

TEST(MergeSweep, KeepsPointsThatDidNotEnd) {
    const auto workload =
        test::workloadFrom("resources: {a: lock}\ntasks:\n  - name: One\n    steps: [lock: a, lock: a]\n");
    SweepRequest wanted;
    wanted.values = {1, 2};
    wanted.runs.models = {"parallel"};
    const SweepHead head = headOf(*workload, wanted);
    const auto merged = mergeSweep(partsOf(*workload, head, 2));
    ASSERT_TRUE(merged) << describe(merged.error());
    EXPECT_EQ(merged->points[1].ending, Ending::Deadlock);
    EXPECT_EQ(toSweepCsv(*merged), toSweepCsv(runSweep(*workload, head)));
}

TEST(MergeSweep, SaysWhichPointsAndShardsAreMissing) {
    const auto workload = test::workloadFrom(kBody);
    SweepRequest wanted = request();
    wanted.runs.models = {"parallel"};
    wanted.runs.settings.clear();
    std::vector<SweepPart> parts = partsOf(*workload, headOf(*workload, wanted), 4);
    parts.erase(parts.begin() + 1);
    EXPECT_EQ(mergeError(parts), "1 of 5 points is missing: parallel 2. Add the part for this shard: "
                                 "2/4.");
    parts.erase(parts.begin());
    EXPECT_THAT(mergeError(parts), HasSubstr("parallel 1, parallel 2, parallel 6"));
    EXPECT_THAT(mergeError(parts), HasSubstr("1/4, 2/4"));
    EXPECT_THAT(mergeError({}), HasSubstr("no points"));
}

TEST(MergeSweep, RefusesAPointTwice) {
    const auto workload = test::workloadFrom(kBody);
    std::vector<SweepPart> parts = partsOf(*workload, headOf(*workload, request()), 2);
    parts.push_back(parts.front());
    parts.back().file = "again.csv";
    EXPECT_THAT(mergeError(parts), StartsWith("again.csv:2: parallel at 1 appears twice"));
    EXPECT_THAT(mergeError(parts), HasSubstr("line 2 of part1.csv"));
}

// What a part of a sweep with another request or workload is refused with.
std::string strangerError(const std::string& body, const SweepRequest& other) {
    const auto workload = test::workloadFrom(kBody);
    const auto stranger = test::workloadFrom(body);
    std::vector<SweepPart> parts = partsOf(*workload, headOf(*workload, request()), 2);
    parts[1] = partsOf(*stranger, headOf(*stranger, other), 2)[1];
    return mergeError(parts);
}

TEST(MergeSweep, NamesTheFileAndWhatDiffersInAPartOfAnotherSweep) {
    EXPECT_THAT(strangerError(std::string(kBody) + "# more\n", request()),
                HasSubstr("part2.csv:2: this part belongs to a different sweep than part1.csv: "
                          "the workload's text"));
    SweepRequest other = request();
    other.values = {1, 2, 3, 4, 8};
    EXPECT_THAT(strangerError(kBody, other), HasSubstr("its column values has '1 2 3 4 8', not '1 2 3 4 6'"));
    other = request();
    other.axis = SweepAxis::Tasks;
    EXPECT_THAT(strangerError(kBody, other), HasSubstr("its column axis has 'tasks'"));
    other = request();
    other.runs.seed = 2;
    EXPECT_THAT(strangerError(kBody, other), HasSubstr("its column seed has '2'"));
    other = request();
    other.runs.models = {"parallel"};
    EXPECT_THAT(strangerError(kBody, other), HasSubstr("its column series has"));
    other = request();
    other.runs.settings = {{"switch_interval", {"2ms", "5ms"}}};
    EXPECT_THAT(strangerError(kBody, other), HasSubstr("its column settings has 'switch_interval=2ms'"));
}

TEST(MergeSweep, RefusesFilesThatAreNoParts) {
    const auto workload = test::workloadFrom(kBody);
    const SweepPart part = partsOf(*workload, headOf(*workload, request()), 1).front();
    EXPECT_THAT(mergeError({{"x.csv", "run,model\r\n1,2\r\n"}}), StartsWith("x.csv:1: this is not part"));
    EXPECT_THAT(mergeError({{"x.csv", ""}}), HasSubstr("not part of a sweep"));
    EXPECT_THAT(mergeError({{"x.csv", part.text.substr(0, part.text.size() - 60)}}),
                HasSubstr("is the file complete?"));
    const auto changed = [&part](const char* from, const char* to) {
        std::string text = part.text;
        text.replace(text.find(from), std::string_view(from).size(), to);
        return mergeError({{"x.csv", text}});
    };
    EXPECT_THAT(changed(",parallel,", ",paralel,"),
                HasSubstr("x.csv:2: the value 'paralel' in column model"));
    EXPECT_THAT(changed(",done,", ",fine,"), HasSubstr("the value 'fine' in column ending"));
    EXPECT_THAT(changed("1/4", "1/99999999999"), HasSubstr("the value '1/99999999999' in column series"));
    EXPECT_THAT(changed("1/4", "0/4"), HasSubstr("the value '0/4' in column series"));
    EXPECT_THAT(changed("1 2 3", "1 3 2"), HasSubstr("the value '1 3 2 4 6' in column values"));
}

// Whatever stands in a file, an answer comes back.
TEST(MergeSweep, SurvivesEveryCutAndEveryChangedByte) {
    const auto workload = test::workloadFrom(kBody);
    SweepRequest wanted = request();
    wanted.values = {1, 2};
    const std::string text = partsOf(*workload, headOf(*workload, wanted), 1).front().text;
    for (size_t i = 0; i < text.size(); ++i) {
        const std::vector<SweepPart> cut = {{"x.csv", text.substr(0, i)}};
        // The last field is a number: without its end it is still one.
        EXPECT_TRUE(i + 20 > text.size() || !mergeSweep(cut)) << i;
        std::string changed = text;
        changed[i] = '9';
        const std::vector<SweepPart> other = {{"x.csv", changed}};
        static_cast<void>(mergeSweep(other));
    }
}

TEST(SweepJson, HoldsPointsAndFits) {
    const auto workload = test::workloadFrom(kBody);
    SweepRequest wanted = request();
    wanted.runs.models = {"parallel"};
    wanted.runs.settings.clear();
    const auto json = nlohmann::json::parse(toSweepJson(runSweep(*workload, headOf(*workload, wanted))));
    EXPECT_EQ(json.at("axis"), "cores");
    const auto& series = json.at("series").at(0);
    EXPECT_EQ(series.at("model"), "parallel");
    EXPECT_EQ(series.at("points").size(), 5U);
    EXPECT_EQ(series.at("points").at(0).at("speedup"), 1.0);
    EXPECT_GE(series.at("usl").at("alpha").at("value"), 0.0);
    EXPECT_TRUE(series.at("amdahl").contains("serial_fraction"));
    wanted.values = {1, 2};
    const auto few = nlohmann::json::parse(toSweepJson(runSweep(*workload, headOf(*workload, wanted))));
    EXPECT_THAT(few.at("series").at(0).at("usl").at("reason").get<std::string>(), HasSubstr("at least 3"));
}

} // namespace
} // namespace timeslice::sweep_csv_test
