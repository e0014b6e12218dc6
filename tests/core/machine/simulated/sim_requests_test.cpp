#include "core/machine/simulated/sim_requests.h"

#include <gtest/gtest.h>

#include <fmt/format.h>
#include <string>

namespace timeslice {
namespace {

// Lets the devices' events happen, and writes down who is answered when: "thread 1 at 20 ms".
class RequestsBench final : private AnswerTaker {
  public:
    explicit RequestsBench(Nanos readPerByte = Nanos{0}) : requests(events, readPerByte) {}

    std::string run(Nanos end = kNever) {
        m_answers.clear();
        for (auto next = events.next(); next.time() != kNever && next.time() <= end; next = events.next()) {
            events.advance(next.time());
            requests.handle(events.take(), *this);
        }
        if (end != kNever) events.advance(end);
        return m_answers;
    }

    SimEvents events{1};
    SimRequests requests;

  private:
    void answered(ThreadId asker, Token) override {
        m_answers += fmt::format("{}thread {} at {} ms", m_answers.empty() ? "" : ", ", asker.value,
                                 events.now().count() / 1'000'000);
    }
    std::string m_answers;
};

constexpr ResourceId kDevice{3};
constexpr ThreadId kAnna{0}, kBert{1}, kCarl{2};

TEST(SimRequests, AreAnsweredAfterTheirLatencyWhenNobodyIsInTheWay) {
    RequestsBench bench(Nanos(1000));
    bench.requests.start(kAnna, {20ms, {}, 0});
    bench.requests.start(kBert, {10ms, {}, 0});
    bench.requests.start(kCarl, {10ms, {}, 5000});
    EXPECT_FALSE(bench.requests.empty());
    EXPECT_EQ(bench.run(), "thread 1 at 10 ms, thread 2 at 15 ms, thread 0 at 20 ms") << "a file of 5 kB";
    EXPECT_TRUE(bench.requests.empty());
}

TEST(SimRequests, OverALinkShareItsBandwidth) {
    RequestsBench bench;
    bench.requests.addLink(kDevice, 1'000'000);
    bench.requests.start(kAnna, {10ms, kDevice, 20'000});
    bench.requests.start(kBert, {0ms, kDevice, 20'000});
    EXPECT_EQ(bench.run(), "thread 1 at 30 ms, thread 0 at 40 ms") << "half of Bert's had gone alone";
}

TEST(SimRequests, QueueForASlotOfAServer) {
    RequestsBench bench;
    bench.requests.addServer(kDevice, 1);
    for (const ThreadId thread : {kAnna, kBert, kCarl}) bench.requests.start(thread, {10ms, kDevice, 0});
    EXPECT_EQ(bench.run(), "thread 0 at 10 ms, thread 1 at 20 ms, thread 2 at 30 ms");
}

TEST(SimRequests, LeaveTheQueueWhenTheyAreAbandonedAndKeepASlotThatTheyHave) {
    RequestsBench bench;
    bench.requests.addServer(kDevice, 1);
    const Token first = bench.requests.start(kAnna, {10ms, kDevice, 0});
    const Token second = bench.requests.start(kBert, {10ms, kDevice, 0});
    bench.requests.start(kCarl, {10ms, kDevice, 0});
    EXPECT_EQ(bench.run(5ms), "");
    bench.requests.abandon(first);
    bench.requests.abandon(second);
    bench.requests.abandon(second); // once more: nothing happens
    EXPECT_EQ(bench.run(), "thread 2 at 20 ms") << "Anna's is done to its end";
}

TEST(SimRequests, LeaveALinkWhenTheyAreAbandoned) {
    RequestsBench bench;
    bench.requests.addLink(kDevice, 1'000'000);
    const Token first = bench.requests.start(kAnna, {0ms, kDevice, 20'000});
    bench.requests.start(kBert, {0ms, kDevice, 20'000});
    const Token coming = bench.requests.start(kCarl, {15ms, kDevice, 20'000});
    EXPECT_EQ(bench.run(10ms), "");
    bench.requests.abandon(first);
    bench.requests.abandon(coming);
    EXPECT_EQ(bench.run(), "thread 1 at 25 ms") << "15 kB were left, and the link is Bert's";
}

} // namespace
} // namespace timeslice
