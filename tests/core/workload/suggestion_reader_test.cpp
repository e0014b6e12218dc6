#include "core/workload/suggestion_reader.h"

#include "tests/core/workload/reading.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::problemsOf;
using test::workloadOf;
using testing::ElementsAre;

std::string withModels(const std::string& models) {
    return "timeslice: 1\nmodels: " + models + "\ntasks: [{name: A, steps: [yield]}]\n";
}

TEST(SuggestedModels, MayHaveSettingsOfTheirOwn) {
    const Workload workload = workloadOf(
        withModels("[serial, {model: process-pool, chunksize: 1}, {model: process-pool, chunksize: "
                   "100, cores: 8}]"));
    EXPECT_THAT(workload.models, ElementsAre("serial", "process-pool")) << "each once";
    EXPECT_TRUE(workload.variants.at("serial").at(0).empty());
    const auto& pools = workload.variants.at("process-pool");
    ASSERT_EQ(pools.size(), 2U);
    EXPECT_EQ(pools[0].at("chunksize").value, "1");
    EXPECT_EQ(pools[1].at("chunksize").value, "100");
    EXPECT_EQ(pools[1].at("cores").value, "8");
    EXPECT_EQ(pools[1].at("chunksize").place.line, 2);
    EXPECT_FALSE(pools[1].contains("model"));
}

TEST(SuggestedModels, NeedAModel) {
    EXPECT_EQ(problemsOf(withModels("[serial, {chunksize: 1}]")),
              "f.yaml:2:18: expected the key 'model' in a map under 'models', as in {model: process-pool, "
              "chunksize: 100}");
    EXPECT_THAT(problemsOf(withModels("[{model: [serial]}]")),
                testing::StartsWith("f.yaml:2:18: found a list"));
    EXPECT_THAT(problemsOf(withModels("[{model: gil, quantum: {a: 1}}]")),
                testing::StartsWith("f.yaml:2:32: found a map"));
}

} // namespace
} // namespace timeslice
