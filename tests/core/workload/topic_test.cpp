#include "core/workload/topic.h"

#include "core/workload/catalogue.h"
#include "tests/core/workload/reading.h"

#include <gmock/gmock.h>
#include <set>

namespace timeslice {
namespace {

using test::problemsOf;
using test::workloadOf;

std::string withTopic(const std::string& topic) {
    return "timeslice: 1\ntopic: " + topic + "\ntasks: [{name: A, steps: [yield]}]\n";
}

TEST(Topic, IsReadByItsWord) {
    for (size_t i = 0; i < kTopicWords.size(); ++i)
        EXPECT_EQ(workloadOf(withTopic(std::string(kTopicWords[i]))).topic, static_cast<WorkloadTopic>(i));
    EXPECT_EQ(workloadOf("timeslice: 1\ntasks: [{name: A, steps: [yield]}]\n").topic, std::nullopt);
}

TEST(Topic, OfNoListIsReportedWithTheList) {
    EXPECT_EQ(problemsOf(withTopic("wating")),
              "f.yaml:2:8: found 'wating', expected a topic; did you mean 'waiting'? topics are waiting, "
              "computing, gil, shared-data, locks, messages, processes, scheduling");
    EXPECT_EQ(problemsOf(withTopic("cookery")),
              "f.yaml:2:8: found 'cookery', expected a topic; topics are waiting, computing, gil, "
              "shared-data, locks, messages, processes, scheduling");
    EXPECT_THAT(problemsOf(withTopic("[gil]")),
                testing::StartsWith("f.yaml:2:8: found a list, expected a topic"));
}

TEST(Topic, HasATitleOfItsOwn) {
    std::set<std::string> titles;
    for (size_t i = 0; i < kTopicWords.size(); ++i)
        titles.insert(titleOf(static_cast<WorkloadTopic>(i)).source);
    EXPECT_EQ(titles.size(), kTopicWords.size());
    EXPECT_FALSE(titles.contains(""));
}

TEST(Topic, IsThatOfAtLeastThreeBuiltInWorkloadsAndEachOfTheseHasOne) {
    std::map<WorkloadTopic, int> counts;
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const std::optional<WorkloadTopic> topic = findWorkload(std::string(builtin.id)).value()->topic;
        ASSERT_TRUE(topic) << builtin.id;
        ++counts[*topic];
    }
    EXPECT_EQ(counts.size(), kTopicWords.size());
    for (const auto& [topic, count] : counts) EXPECT_GE(count, 3) << wordOf(topic);
}

} // namespace
} // namespace timeslice
