#include "core/machine/live/devices/device_link.h"

#include <gtest/gtest.h>
#include <map>

namespace timeslice {
namespace {

constexpr int64_t kMs = 1'000'000;

// Sends all that is due at each of the link's times; when each transfer was complete.
std::map<uint64_t, int64_t> finish(LinkShare& link, int64_t now) {
    std::map<uint64_t, int64_t> ends;
    while (!link.transfers().empty()) {
        now = std::max(now, link.nextTime());
        link.advance(now);
        for (LinkShare::Transfer& transfer : link.transfers()) {
            const auto sent = static_cast<int64_t>(transfer.due + 1e-3);
            transfer.left -= sent;
            transfer.due -= static_cast<double>(sent);
            if (transfer.left == 0) ends[transfer.connection] = now;
        }
        for (const auto& [connection, time] : ends) link.remove(connection);
    }
    return ends;
}

TEST(LinkShare, OneTransferHasTheWholeRate) {
    LinkShare link(10'000'000);
    EXPECT_EQ(link.nextTime(), INT64_MAX);
    link.add(1, 1'000'000, 5 * kMs);
    EXPECT_NEAR(static_cast<double>(finish(link, 5 * kMs)[1]), 105.0 * kMs, 0.1 * kMs);
}

TEST(LinkShare, TransfersShareEvenlyAndTheRestGoesToWhoIsLeft) {
    LinkShare link(10'000'000);
    link.add(1, 1'000'000, 0);
    link.add(2, 3'000'000, 0);
    const auto ends = finish(link, 0);
    EXPECT_NEAR(static_cast<double>(ends.at(1)), 200.0 * kMs, 0.2 * kMs);
    EXPECT_NEAR(static_cast<double>(ends.at(2)), 400.0 * kMs, 0.2 * kMs);
}

TEST(LinkShare, WhoComesLaterHasNothingOfTheTimeBefore) {
    LinkShare link(1'000'000'000);
    link.add(1, 100'000'000, 0);
    link.add(2, 100'000'000, 50 * kMs);
    EXPECT_NEAR(link.transfers()[0].due, 50e6, 1);
    EXPECT_EQ(link.transfers()[1].due, 0);
    link.advance(60 * kMs);
    EXPECT_NEAR(link.transfers()[0].due, 55e6, 1);
    EXPECT_NEAR(link.transfers()[1].due, 5e6, 1);
}

TEST(LinkShare, AClientThatDoesNotReadLosesItsShareToTheOthers) {
    LinkShare link(100'000'000);
    link.add(1, 1'000'000'000, 0);
    link.add(2, 1'000'000'000, 0);
    for (int i = 1; i <= 1000; ++i) { // the first takes nothing
        link.advance(i * kMs);
        LinkShare::Transfer& second = link.transfers()[1];
        const auto sent = static_cast<int64_t>(second.due);
        second.left -= sent;
        second.due -= static_cast<double>(sent);
    }
    EXPECT_NEAR(link.transfers()[0].due, 20e6, 1);
    EXPECT_NEAR(static_cast<double>(1'000'000'000 - link.transfers()[1].left), 80e6, 1e4);
}

TEST(LinkShare, IsLookedAtAtLeastEachMillisecondAndNotAllTheTime) {
    LinkShare link(1'000);
    link.add(1, 1'000'000, 0);
    EXPECT_EQ(link.nextTime(), kMs);
    LinkShare fast(INT64_MAX);
    fast.add(1, 1, 0);
    EXPECT_GE(fast.nextTime(), 10'000);
    fast.advance(fast.nextTime());
    EXPECT_NEAR(fast.transfers()[0].due, 1, 1e-9);
}

} // namespace
} // namespace timeslice
