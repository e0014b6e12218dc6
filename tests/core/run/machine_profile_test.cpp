#include "core/run/machine_profile.h"

#include "core/run/run.h"
#include "core/workload/reader.h"

#include <cstdlib>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace timeslice {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

MachineProfile someProfile() {
    return {"A processor",
            "6.1.0",
            8,
            {{{"context_switch", 1480ns, 0.0625, false}, {"process_fork", 90us, 0.5, true}}}};
}

// A folder of the test's own, gone after it.
class ProfileFile : public testing::Test {
  protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "timeslice-profile-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { fs::remove_all(folder); }
    fs::path folder;
};

std::string complaint(const std::string& text) {
    const Result<MachineProfile> profile = machineProfileFromJson(text, "box.json");
    EXPECT_FALSE(profile) << text;
    return profile ? "" : describe(profile.error());
}

TEST_F(ProfileFile, ComesBackAsItWasWritten) {
    const fs::path path = folder / "new" / "machine.json";
    const Problems problems = writeMachineProfile(someProfile(), path);
    ASSERT_TRUE(problems.empty()) << describe(problems);
    const Result<MachineProfile> profile = readMachineProfile(path);
    ASSERT_TRUE(profile) << describe(profile.error());
    EXPECT_EQ(profile->cpu, "A processor");
    EXPECT_EQ(profile->kernel, "6.1.0");
    EXPECT_EQ(profile->cores, 8);
    EXPECT_EQ(profile->measured.costs, someProfile().measured.costs);
    EXPECT_EQ(settingsOf(*profile), (Settings{{"context_switch", 1480}, {"process_fork", 90'000}}));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder / "new"), {}), 1) << "nothing is left beside it";
}

TEST_F(ProfileFile, IsReplacedAsAWholeOrNotAtAll) {
    const fs::path path = folder / "machine.json";
    std::ofstream(path) << "something else";
    EXPECT_TRUE(writeMachineProfile(someProfile(), path).empty());
    EXPECT_TRUE(readMachineProfile(path));
    fs::create_directory(folder / "busy");
    const Problems problems = writeMachineProfile(someProfile(), folder / "busy");
    EXPECT_THAT(describe(problems), HasSubstr("cannot be written"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), {}), 2) << "nothing is left beside them";
}

TEST_F(ProfileFile, ThatIsMissingIsNamed) {
    const Result<MachineProfile> profile = readMachineProfile(folder / "none.json");
    ASSERT_FALSE(profile);
    EXPECT_THAT(describe(profile.error()), HasSubstr("none.json' cannot be read: No such file"));
    EXPECT_FALSE(readMachineProfile(folder)) << "a folder";
}

TEST(MachineProfile, SaysWhereItIsNoJson) {
    EXPECT_EQ(complaint("{\n  \"cores\": 2,\n  oops\n}"), "box.json:3:3: This is not valid JSON.");
    EXPECT_THAT(complaint(""), HasSubstr("box.json:1:1: "));
}

TEST(MachineProfile, SaysWhichEntryIsWrong) {
    EXPECT_THAT(complaint("[]"), HasSubstr("box.json: This is not a machine profile"));
    EXPECT_THAT(complaint("{\"timeslice_machine\": 2}"), HasSubstr("is 2; this program reads version 1"));
    const auto withCosts = [](const std::string& costs) {
        return complaint("{\"timeslice_machine\": 1, \"costs\": " + costs + "}");
    };
    EXPECT_THAT(withCosts("7"), HasSubstr("no 'costs'"));
    EXPECT_THAT(withCosts("{\"lock\": 7}"), HasSubstr("costs.lock is 7; expected an object"));
    EXPECT_THAT(withCosts("{\"lock\": {\"ns\": 1.5}}"), HasSubstr("costs.lock.ns is 1.5; expected a whole"));
    EXPECT_THAT(withCosts("{\"lock\": {\"ns\": -1}}"), HasSubstr("costs.lock.ns is -1"));
    EXPECT_THAT(withCosts("{\"lock\": {\"ns\": 1000000001}}"), HasSubstr("from 0 to 1000000000"));
    EXPECT_THAT(withCosts("{\"lock\": {\"ns\": 1, \"spread\": \"x\"}}"), HasSubstr("costs.lock.spread is"));
    EXPECT_THAT(withCosts("{\"lock\": {\"ns\": 1, \"noisy\": 0}}"), HasSubstr("costs.lock.noisy is 0"));
    EXPECT_THAT(withCosts("{\"contxt_switch\": {\"ns\": 1}}"), HasSubstr("Did you mean 'context_switch'?"));
    EXPECT_THAT(complaint("{\"timeslice_machine\": 1, \"cores\": 0, \"cpu\": 3, \"costs\": {}}"),
                testing::AllOf(HasSubstr("cores is 0"), HasSubstr("cpu is 3")));
}

class ConfigFolder : public testing::Test {
  protected:
    void TearDown() override {
        set("XDG_CONFIG_HOME", m_config);
        set("HOME", m_home);
    }
    static void set(const char* name, const std::optional<std::string>& value) {
        if (value)
            setenv(name, value->c_str(), 1);
        else
            unsetenv(name);
    }
    static std::optional<std::string> get(const char* name) {
        const char* value = std::getenv(name);
        return value ? std::optional<std::string>(value) : std::nullopt;
    }

  private:
    std::optional<std::string> m_config = get("XDG_CONFIG_HOME");
    std::optional<std::string> m_home = get("HOME");
};

TEST_F(ConfigFolder, HoldsTheProfileOfThisMachine) {
    set("XDG_CONFIG_HOME", "/some/config");
    EXPECT_EQ(standardMachineProfile().value(), "/some/config/timeslice/machine.json");
    set("XDG_CONFIG_HOME", "relative"); // the specification says: to be ignored
    set("HOME", "/home/me");
    EXPECT_EQ(standardMachineProfile().value(), "/home/me/.config/timeslice/machine.json");
    set("HOME", {});
    EXPECT_FALSE(standardMachineProfile());
}

WorkloadPtr workload(const std::string& more = {}) {
    return readWorkload("timeslice: 1\nname: Test\n" + more + "tasks: [{name: A, steps: [{cpu: 1 ms}]}]",
                        "test.yaml")
        .value();
}

RunSpec planned(const WorkloadPtr& of, ComparisonRequest request) {
    request.models = {"preemptive"};
    const Result<ComparisonPlan> plan = planComparison(*of, request);
    EXPECT_TRUE(plan) << describe(plan.error());
    return plan ? plan->runs.front() : RunSpec{};
}

TEST(MeasuredMachine, LiesUnderWhatIsSet) {
    ComparisonRequest request;
    request.machine = settingsOf(someProfile());
    request.machine["migration"] = 3'000; // as the default is
    EXPECT_EQ(planned(workload(), request).settings, settingsOf(someProfile()));
    request.settings = {{"context_switch", {"2us"}}, {"lock", {"1us"}}};
    EXPECT_EQ(planned(workload(), request).settings, (Settings{{"lock", 1000}, {"process_fork", 90'000}}))
        << "the default, when asked for, counts too";
    request.settings = {{"context_switch", {"7us"}}};
    EXPECT_EQ(planned(workload(), request).settings.at("context_switch"), 7000);
}

TEST(MeasuredMachine, IsMoreThanAWorkloadsSuggestion) {
    const WorkloadPtr suggests = workload("machine: {context_switch: 9 us, lock: 9 us}\n");
    EXPECT_EQ(planned(suggests, {}).settings, (Settings{{"context_switch", 9000}, {"lock", 9000}}));
    ComparisonRequest request;
    request.machine = settingsOf(someProfile());
    EXPECT_EQ(planned(suggests, request).settings,
              (Settings{{"context_switch", 1480}, {"lock", 9000}, {"process_fork", 90'000}}));
}

TEST(MeasuredMachine, IsForSimulatedRunsThatAreNotIdeal) {
    ComparisonRequest request;
    request.machine = settingsOf(someProfile());
    request.ideal = true;
    EXPECT_EQ(planned(workload(), request).settings, Settings{});
    request.ideal = false;
    request.engines = {Engine::Live};
    EXPECT_EQ(planned(workload(), request).settings, Settings{});
}

TEST(MeasuredMachine, ChangesTheRun) {
    const WorkloadPtr two =
        readWorkload("timeslice: 1\nname: T\ntasks: [{name: A, count: 2, steps: [{cpu: 20 ms}]}]", "t.yaml")
            .value();
    ComparisonRequest request;
    request.cores = {1};
    const auto makespan = [&] { return run(*two, planned(two, request))->trace->makespan(); };
    const Nanos usual = makespan();
    request.machine = {{"context_switch", 500'000}};
    EXPECT_GT(makespan(), usual + 1ms);
}

} // namespace
} // namespace timeslice
