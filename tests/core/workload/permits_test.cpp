#include "core/workload/permits.h"

#include "tests/core/workload/reading.h"

namespace timeslice {
namespace {

TEST(Permits, AreHandedOverWhereSomeTaskGivesBackWhatItDidNotTake) {
    const auto handedOver = [](const std::string& steps) {
        const std::string lock = steps.find("L") == std::string::npos ? "" : ", L: lock";
        const Workload workload = test::workloadOf("timeslice: 1\nresources: {S: {semaphore: 1}" + lock +
                                                   "}\n"
                                                   "tasks: [{name: A, steps: [" +
                                                   steps + "]}]\n");
        return !workload.resources.empty() && workload.resources.front().handedOver;
    };
    EXPECT_FALSE(handedOver("acquire: S, release: S"));
    EXPECT_FALSE(handedOver("{with: S, steps: [yield]}"));
    EXPECT_FALSE(handedOver("acquire: S, acquire: S, release: S"));
    EXPECT_FALSE(handedOver("acquire: S, repeat: {times: forever, steps: [release: S, acquire: S]}"));
    EXPECT_TRUE(handedOver("release: S, acquire: S"));
    EXPECT_TRUE(handedOver("acquire: S, release: S, release: S"));
    EXPECT_TRUE(handedOver("{try_lock: L, steps: [release: S]}"));
    EXPECT_FALSE(
        handedOver("{try_lock: L, steps: [acquire: S, release: S], else: [{with: S, steps: [yield]}]}"));
    EXPECT_FALSE(handedOver("acquire: S, acquire: S, repeat: {times: 2, steps: [release: S]}"));
    EXPECT_TRUE(handedOver("acquire: S, acquire: S, repeat: {times: 3, steps: [release: S]}"));
    EXPECT_FALSE(
        handedOver("{try: [acquire: S, release: S], except: [acquire: S, release: S], finally: [yield]}"));
    EXPECT_FALSE(handedOver("{try: [acquire: S], finally: [release: S]}"));
    EXPECT_TRUE(handedOver("{try: [yield], except: [release: S]}"));
    EXPECT_TRUE(handedOver("{within: 5 ms, steps: [yield], else: [release: S]}"));
    EXPECT_TRUE(handedOver("repeat: {times: 1000000000, steps: [repeat: {times: 10, steps: [acquire: S]}]}, "
                           "repeat: {times: forever, steps: [release: S]}"));
}

} // namespace
} // namespace timeslice
