#include "core/workload/resource_reader.h"

#include "tests/core/workload/reading.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::problemsOf;

using ::testing::StartsWith;

TEST(ResourceReader, RefusesBadResources) {
    const auto resource = [](std::string_view kind) {
        return problemsOf(fmt::format("timeslice: 1\nresources: {{L: {}}}\n"
                                      "tasks: [{{name: A, steps: [lock: L, unlock: L]}}]\n",
                                      kind));
    };
    EXPECT_EQ(resource("lock"), "");
    const std::string kinds =
        "lock, rlock, rwlock, event, condition, variable, semaphore, queue, barrier, latch, "
        "link, server";
    EXPECT_EQ(resource("lokc"),
              "f.yaml:2:16: unknown resource kind 'lokc'; did you mean 'lock'? kinds are " + kinds);
    EXPECT_EQ(resource("zebra"), "f.yaml:2:16: found 'zebra', expected a resource kind; kinds are " + kinds);
    EXPECT_EQ(resource("[lock]"), "f.yaml:2:16: found a list, expected a resource kind; kinds are " + kinds);
    EXPECT_EQ(resource("{lock: 3}"), "f.yaml:2:23: found a size for 'lock', which takes none; write L: lock");
    EXPECT_THAT(
        resource("barrier"),
        StartsWith("f.yaml:2:16: found 'barrier' without a size, expected a size, such as {barrier: 5}"));
    EXPECT_THAT(
        resource("{link: 9 MB}"),
        StartsWith(
            "f.yaml:2:23: found '9 MB', expected a bandwidth of more than 0 with a unit, such as 9 MB/s"));
    EXPECT_THAT(resource("{semaphore: -1}"),
                StartsWith("f.yaml:2:28: found '-1', expected a whole number from 0 to"));
    EXPECT_THAT(resource("{queue: 0}"),
                StartsWith("f.yaml:2:24: found '0', expected a whole number from 1 to"));
    EXPECT_THAT(resource("{semaphore: {value: 3, max: 2}}"),
                StartsWith("f.yaml:2:44: found '2', expected a whole number from 3 to"));
    EXPECT_THAT(resource("{semaphore: {value: 0, max: 0}}"),
                StartsWith("f.yaml:2:44: found '0', expected a whole number from 1 to"));
    EXPECT_THAT(resource("{semaphore: {max: 2}}"),
                StartsWith("f.yaml:2:28: expected the key 'value' in 'semaphore'"));
    EXPECT_THAT(resource("{semaphore: {value: 0, most: 2}}"),
                StartsWith("f.yaml:2:39: unknown key 'most'; keys here are value, max"));
    EXPECT_THAT(resource("{queue: {value: 1, max: 2}}"),
                StartsWith("f.yaml:2:24: found a map, expected a whole number"));
    EXPECT_THAT(resource("rwlock"),
                StartsWith("f.yaml:3:33: 'L' is declared as rwlock, which this step cannot use; "
                           "steps for it are read_lock, write_lock, unlock"));
    EXPECT_EQ(problemsOf("timeslice: 1\nresources: {L: lock, M: lock}\n"
                         "tasks: [{name: A, steps: [lock: L, unlock: L]}]\n"),
              "f.yaml:2:22: the resource 'M' is declared but no step uses it");
}

TEST(ResourceReader, ReadsConditionsAndLatches) {
    const auto read = [](std::string_view condition) {
        return test::workloadOf(fmt::format(
            "timeslice: 1\nresources: {{C: {}, M: lock, L: {{latch: 3}}}}\ntasks:\n- {{name: A, steps: [count_down: L, "
            "notify: C, {{with: M, steps: [{{wait: {{condition: C, with: M}}}}]}}]}}\n",
            condition));
    };
    const Workload plain = read("condition");
    EXPECT_EQ(plain.resources[0].kind, ResourceKind::Condition);
    EXPECT_EQ(plain.resources[0].lock, ResourceId{1});
    EXPECT_EQ(plain.resources[0].spurious, 0);
    EXPECT_EQ(plain.resources[2].size, 3);
    EXPECT_EQ(read("{condition: {spurious: 2.5%}}").resources[0].spurious, 25'000);
    EXPECT_EQ(read("{condition: {}}").resources[0].spurious, 0);
}

TEST(ResourceReader, RefusesBadConditionsAndLatches) {
    const auto resource = [](std::string_view kind) {
        return problemsOf(fmt::format("timeslice: 1\nresources: {{C: {}}}\n"
                                      "tasks: [{{name: A, steps: [notify: C]}}]\n",
                                      kind));
    };
    EXPECT_EQ(resource("condition"), "");
    const std::string share = "expected a percentage from 0% to 100%, such as 5%";
    EXPECT_EQ(resource("{condition: {spurious: 5}}"), "f.yaml:2:39: found '5', " + share);
    EXPECT_EQ(resource("{condition: {spurious: 101%}}"), "f.yaml:2:39: found '101%', " + share);
    EXPECT_EQ(resource("{condition: {spurious: -1%}}"), "f.yaml:2:39: found '-1%', " + share);
    EXPECT_EQ(resource("{condition: {spurious: 5 ms%}}"), "f.yaml:2:39: found '5 ms%', " + share);
    EXPECT_EQ(resource("{condition: {spurious: [5%]}}"), "f.yaml:2:39: found a list, " + share);
    EXPECT_EQ(resource("{condition: {spurios: 5%}}"),
              "f.yaml:2:29: unknown key 'spurios'; did you mean 'spurious'? keys here are spurious");
    EXPECT_EQ(resource("{condition: 5}"),
              "f.yaml:2:28: found a size for 'condition', which takes none; write C: condition");
    EXPECT_THAT(resource("latch"),
                StartsWith("f.yaml:2:16: found 'latch' without a size, expected a size, such as {latch: 3}"));
    EXPECT_THAT(resource("{latch: 0}"),
                StartsWith("f.yaml:2:24: found '0', expected a whole number from 1 to 1000000000"));
    EXPECT_EQ(resource("{latch: 2}"), "f.yaml:3:35: 'C' is declared as latch, which this step cannot use; "
                                      "steps for it are count_down, wait");
}

TEST(ResourceReader, ReadsWhatLocksAreLike) {
    const auto lock = [](std::string_view kind, std::string_view steps) {
        const Workload workload = test::workloadOf(fmt::format(
            "timeslice: 1\nresources: {{L: {}}}\ntasks: [{{name: A, steps: [{}]}}]\n", kind, steps));
        return workload.resources.empty() ? LockTraits{} : workload.resources.front().traits;
    };
    const LockTraits plain = lock("lock", "lock: L, unlock: L");
    EXPECT_EQ(plain.protocol, LockProtocol::None);
    EXPECT_EQ(plain.order, LockOrder::Usual);
    EXPECT_EQ(plain.spin, 0us);
    const LockTraits all = lock("{rlock: {protocol: ceiling, order: fair, spin: 50 us, ceiling: -3}}",
                                "{with: L, steps: [yield]}");
    EXPECT_EQ(all.protocol, LockProtocol::Ceiling);
    EXPECT_EQ(all.order, LockOrder::Fair);
    EXPECT_EQ(all.spin, 50us);
    EXPECT_EQ(all.ceiling, -3);
    EXPECT_EQ(lock("{lock: {protocol: inherit}}", "lock: L, unlock: L").protocol, LockProtocol::Inherit);
    EXPECT_EQ(lock("{lock: {protocol: none}}", "lock: L, unlock: L").protocol, LockProtocol::None);
    EXPECT_EQ(lock("{lock: {order: barging}}", "lock: L, unlock: L").order, LockOrder::Barging);
    const auto preference = [&lock](std::string_view kind) {
        return lock(kind, "read_lock: L, unlock: L").prefer;
    };
    EXPECT_EQ(preference("rwlock"), RwPreference::Writers);
    EXPECT_EQ(preference("{rwlock: {prefer: writers}}"), RwPreference::Writers);
    EXPECT_EQ(preference("{rwlock: {prefer: readers}}"), RwPreference::Readers);
    EXPECT_EQ(preference("{rwlock: {prefer: fair}}"), RwPreference::Fair);
}

TEST(ResourceReader, RefusesWhatLocksCannotBeLike) {
    const auto lock = [](std::string_view kind) {
        return problemsOf(fmt::format("timeslice: 1\nresources: {{L: {}}}\n"
                                      "tasks: [{{name: A, steps: [lock: L, unlock: L]}}]\n",
                                      kind));
    };
    EXPECT_EQ(
        lock("{lock: {protocl: inherit}}"),
        "f.yaml:2:24: unknown key 'protocl'; did you mean 'protocol'? keys here are protocol, order, spin, "
        "ceiling");
    EXPECT_EQ(lock("{lock: {protocol: inherits}}"),
              "f.yaml:2:34: found 'inherits', expected one of none, inherit, ceiling");
    EXPECT_EQ(lock("{lock: {order: usual}}"), "f.yaml:2:31: found 'usual', expected one of fair, barging");
    EXPECT_EQ(lock("{rlock: {order: [fair]}}"), "f.yaml:2:32: found a list, expected one of fair, barging");
    EXPECT_THAT(lock("{lock: {spin: 50}}"),
                StartsWith("f.yaml:2:30: found '50', expected a time with a unit, such as 5 ms"));
    EXPECT_THAT(lock("{lock: {protocol: ceiling, ceiling: high}}"),
                StartsWith("f.yaml:2:52: found 'high', expected a whole number from -1000000000 to"));
    EXPECT_EQ(lock("{lock: {protocol: inherit, ceiling: 1}}"),
              "f.yaml:2:52: found 'ceiling' without 'protocol: ceiling', which it belongs to");
    EXPECT_EQ(lock("{lock: fair}"), "f.yaml:2:23: found a size for 'lock', which takes none; write L: lock");
    EXPECT_THAT(lock("{semaphore: {order: fair}}"), StartsWith("f.yaml:2:28: "));
    const auto rwlock = [](std::string_view traits) {
        return problemsOf(fmt::format("timeslice: 1\nresources: {{L: {{rwlock: {}}}}}\n"
                                      "tasks: [{{name: A, steps: [read_lock: L, unlock: L]}}]\n",
                                      traits));
    };
    EXPECT_EQ(rwlock("{protocol: inherit}"), "f.yaml:2:26: unknown key 'protocol'; keys here are prefer");
    EXPECT_EQ(rwlock("{prefer: nobody}"),
              "f.yaml:2:34: found 'nobody', expected one of writers, readers, fair");
}

TEST(ResourceReader, ReadsSemaphores) {
    const auto semaphore = [](std::string_view size, std::string_view steps) {
        const Workload workload = test::workloadOf(fmt::format(
            "timeslice: 1\nresources: {{S: {}}}\ntasks: [{{name: A, steps: [{}]}}]\n", size, steps));
        return workload.resources.empty() ? Resource{} : workload.resources.front();
    };
    const Resource bounded = semaphore("{semaphore: {value: 0, max: 5}}", "release: S");
    EXPECT_EQ(bounded.size, 0);
    EXPECT_EQ(bounded.most, 5);
    EXPECT_EQ(semaphore("{semaphore: 0}", "release: S").size, 0);
    EXPECT_EQ(semaphore("{semaphore: {value: 3}}", "release: S").most, kUnbounded);
}

} // namespace
} // namespace timeslice
