#include "core/machine/live/live_waits.h"

#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "tests/core/machine/live/signal_storm.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr int64_t kBytes = 3'000'000;

// A file that ends early: it cannot be read to its end.
LiveResources withBrokenFile() {
    Result<LineFile> file = LineFile::make(kBytes);
    EXPECT_TRUE(file);
    EXPECT_EQ(ftruncate(file->descriptor(), kBytes / 2), 0);
    LiveResources resources;
    resources.files[kBytes] = {std::make_shared<const LineFile>(std::move(*file)), true};
    return resources;
}

Request reading() {
    Request request;
    request.bytes = kBytes;
    return request;
}

const auto kCannotBeRead =
    testing::ThrowsMessage<std::runtime_error>(testing::StartsWith("The file of lines could not be read"));

TEST(LiveWaits, SaysWhyAFileCannotBeReadWhoeverReadsIt) {
    const LiveResources resources = withBrokenFile();
    LiveWaits waits(resources);
    const Token token = waits.start(reading());
    EXPECT_THAT([&] { waits.await(token, nullptr, [] {}); }, kCannotBeRead);

    // Waiting for any, a thread of its own reads it.
    LiveWaits any(resources);
    any.start(reading());
    std::vector<DeviceAnswer> done;
    EXPECT_THAT([&] { any.awaitAny({}, done, [] {}); }, kCannotBeRead);
}

TEST(LiveWaits, AreNoShorterForSignals) {
    const LiveResources resources;
    LiveWaits waits(resources);
    const test::SignalStorm storm;
    const int64_t start = monotonicNow();
    const Token token = waits.start({20ms, {}, 0});
    waits.await(token, nullptr, [] {});
    EXPECT_GE(monotonicNow() - start, Nanos(20ms).count());
    std::vector<DeviceAnswer> done;
    waits.start({20ms, {}, 0});
    waits.awaitAny({}, done, [] {});
    EXPECT_EQ(done.size(), 1U);
    EXPECT_GE(monotonicNow() - start, Nanos(40ms).count());
}

} // namespace
} // namespace timeslice
