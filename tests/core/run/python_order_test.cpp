// What Python is told of steps that may be left early.
#include "core/run/python_engine.h"
#include "tests/core/workload/reading.h"

#include <nlohmann/json.hpp>

namespace timeslice::python_order_test {
namespace {

using nlohmann::json;

json stepsInOrder(const std::string& steps) {
    const Workload workload =
        test::workloadOf("timeslice: 1\ntasks:\n- {name: P, steps: [" + steps +
                         "]}\n- {name: A, steps: [yield]}\n- {name: B, steps: [yield]}\n");
    RunSpec spec;
    spec.model = "async";
    return json::parse(toJson(PythonOrder{workload, spec, {0}, -1}))["groups"][0]["steps"];
}

TEST(PythonOrder, HasPlainListsForTheParts) {
    const json steps = stepsInOrder("{try: [yield, fail], except: [yield], finally: [yield]}, "
                                    "{within: 5 ms, steps: [yield], else: [fail]}, "
                                    "{group: [B, A], steps: [yield, yield]}");
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0]["op"], "try");
    EXPECT_EQ(steps[0]["steps"].size(), 2U);
    EXPECT_EQ(steps[0]["steps"][1]["op"], "fail");
    EXPECT_EQ(steps[0]["except"][0]["op"], "yield");
    EXPECT_EQ(steps[0]["finally"].size(), 1U);
    EXPECT_EQ(steps[1]["op"], "within");
    EXPECT_EQ(steps[1]["time"], 5'000'000);
    EXPECT_EQ(steps[1]["steps"].size(), 1U);
    EXPECT_EQ(steps[1]["else"][0]["op"], "fail");
    EXPECT_EQ(steps[2]["op"], "group");
    EXPECT_EQ(steps[2]["groups"], (json{2, 1}));
    EXPECT_EQ(steps[2]["steps"].size(), 2U);
}

TEST(PythonOrder, HasNullForPartsThatAreNotThere) {
    const json steps = stepsInOrder("{try: [fail], except: []}, {try: [fail], finally: [yield]}, "
                                    "{within: 5 ms, steps: [yield]}, group: A, group: B");
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_TRUE(steps[0]["except"].is_array() && steps[0]["except"].empty()) << "it catches";
    EXPECT_TRUE(steps[0]["finally"].is_null());
    EXPECT_TRUE(steps[1]["except"].is_null());
    EXPECT_TRUE(steps[2]["else"].is_null());
    EXPECT_TRUE(steps[3]["steps"].is_array() && steps[3]["steps"].empty());
}

} // namespace
} // namespace timeslice::python_order_test
