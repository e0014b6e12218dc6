#include "core/machine/simulated/sim_devices.h"

#include <gtest/gtest.h>

#include <vector>

namespace timeslice {
namespace {

constexpr int64_t kGigabyte = 1'000'000'000;

struct Ended {
    RequestNumber request;
    Nanos time;
    bool operator==(const Ended&) const = default;
};

// Lets the link run until nobody is there.
std::vector<Ended> drain(SimLink& link) {
    std::vector<Ended> ended;
    for (Nanos now = link.nextEnd(); now != kNever; now = link.nextEnd())
        while (const auto done = link.takeDone(now)) ended.push_back({*done, now});
    return ended;
}

// A has had 15 GB when B comes. They share a gigabyte a second until B has had its own; then 4 GB are left.
TEST(SimLink, SharesItsBandwidthAlsoAmongLongTransfers) {
    SimLink link(kGigabyte);
    link.join(0, 20 * kGigabyte, 0s);
    link.join(1, kGigabyte, 15s);
    EXPECT_EQ(drain(link), (std::vector<Ended>{{1, 17s}, {0, 21s}}));
}

TEST(SimLink, GivesEachTransferAnEvenShare) {
    SimLink link(kGigabyte);
    for (RequestNumber i = 0; i < 4; ++i) link.join(i, kGigabyte, 0s);
    link.join(4, 2 * kGigabyte, 0s);
    const std::vector<Ended> ended = drain(link);
    ASSERT_EQ(ended.size(), 5U);
    for (size_t i = 0; i < 4; ++i) EXPECT_EQ(ended[i].time, 5s) << "a fifth of the bandwidth";
    EXPECT_EQ(ended[4].time, 6s) << "then all of it";
}

// A million transfers of an exabyte together: no product of bytes, nanoseconds and transfers fits into 128
// bits, and the time still does.
TEST(SimLink, IsRightForTheLargestValues) {
    constexpr int64_t kMax = 1'000'000'000'000'000'000;
    SimLink alone(kMax);
    alone.join(0, kMax, 0s);
    EXPECT_EQ(alone.nextEnd(), 1s);
    SimLink link(kMax);
    for (RequestNumber i = 0; i < 1'000'000; ++i) link.join(i, kMax, 0s);
    EXPECT_EQ(link.nextEnd(), 1'000'000s);
    SimLink slow(1);
    slow.join(0, kMax, 0s);
    EXPECT_EQ(slow.nextEnd(), kNever) << "beyond all time";
}

// Whatever the sizes: while one transfer or more is there, the link carries its bandwidth, and nothing more.
TEST(SimLink, CarriesExactlyItsBandwidth) {
    for (const int64_t bandwidth : {int64_t{9'000'000}, 40 * kGigabyte, 3'000'000 * kGigabyte}) {
        SimLink link(bandwidth);
        long double bytes = 0;
        for (RequestNumber i = 0; i < 50; ++i) {
            const int64_t size = bandwidth / 7 * static_cast<int64_t>(1 + i * i % 11);
            bytes += static_cast<long double>(size);
            link.join(i, size, 10ms * i);
        }
        const std::vector<Ended> ended = drain(link);
        ASSERT_EQ(ended.size(), 50U);
        const long double expected = bytes / static_cast<long double>(bandwidth) * 1e9L;
        EXPECT_NEAR(static_cast<double>(ended.back().time.count()), static_cast<double>(expected), 100);
    }
}

// With two slots and a queue, whoever comes while both are taken waits, also when a slot has just been handed
// on: three would be served at once if that slot were counted as free too.
TEST(SimServer, NeverServesMoreThanItHasSlotsFor) {
    SimServer server(2);
    EXPECT_TRUE(server.enter(0, 10ms));
    EXPECT_TRUE(server.enter(1, 10ms));
    EXPECT_FALSE(server.enter(2, 10ms));
    const auto next = server.leave();
    ASSERT_TRUE(next);
    EXPECT_EQ(next->request, 2U);
    EXPECT_FALSE(server.enter(3, 10ms)) << "1 and 2 are being served";
    ASSERT_TRUE(server.leave());
    EXPECT_FALSE(server.enter(4, 10ms)) << "2 and 3 are being served";
    EXPECT_TRUE(server.leave());
    EXPECT_FALSE(server.leave());
    EXPECT_FALSE(server.leave());
    EXPECT_TRUE(server.enter(5, 10ms));
    EXPECT_TRUE(server.enter(6, 10ms));
    EXPECT_FALSE(server.enter(7, 10ms));
}

} // namespace
} // namespace timeslice
