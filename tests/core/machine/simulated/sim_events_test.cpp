#include "core/machine/simulated/sim_events.h"

#include <gtest/gtest.h>

#include <string>

namespace timeslice {
namespace {

constexpr auto kWake = SimEvent::Kind::Wake;

// Takes everything, and says what came: a core's event by its number, others by their subject.
std::string orderOf(SimEvents& events) {
    std::string order;
    for (SimEvents::Next next = events.next(); next.time() != kNever; next = events.next()) {
        events.advance(next.time());
        if (next.onCore) {
            order += " core" + std::to_string(events.nextCore());
            events.clear(events.nextCore());
        } else {
            order += " " + std::to_string(events.take().subject);
        }
    }
    return order;
}

TEST(SimEvents, ComeByTimeThenKindThenAsTheyWereMadeKnown) {
    SimEvents events(3);
    events.endQuantumOn(0, 10ms);
    events.add(10ms, SimEvent::of(kWake, 7));
    events.add(10ms, SimEvent::of(kWake, 5));
    events.completeOn(2, 10ms);
    events.completeOn(1, 10ms);
    events.add(9ms, SimEvent::of(kWake, 9));
    EXPECT_EQ(orderOf(events), " 9 core2 core1 7 5 core0");
    EXPECT_EQ(events.now(), 10ms);
}

TEST(SimEvents, KnowOnlyOneEventOfACore) {
    SimEvents events(1);
    events.completeOn(0, 5ms);
    events.endQuantumOn(0, 8ms);
    EXPECT_EQ(events.next().time(), 8ms);
    events.clear(0);
    EXPECT_EQ(events.next().time(), kNever);
    EXPECT_TRUE(events.heapEmpty());
}

TEST(SimEvents, AreQuietBeforeTimeGoesOnOrAQuantumEnds) {
    SimEvents events(1);
    events.add(0ms, SimEvent::of(kWake, 0));
    EXPECT_FALSE(events.quietBefore(events.next())) << "a wake-up is left at this instant";
    events.take();
    events.endQuantumOn(0, 0ms);
    EXPECT_TRUE(events.quietBefore(events.next()));
    events.completeOn(0, 0ms);
    EXPECT_FALSE(events.quietBefore(events.next()));
    events.completeOn(0, 1ns);
    EXPECT_TRUE(events.quietBefore(events.next()));
}

TEST(SimEvents, AreStuckAfterAGreatManyOperationsWithoutTimePassing) {
    SimEvents events(1);
    for (int i = 0; i < 15'000'000; ++i) events.countOperation();
    EXPECT_TRUE(events.advance(1ms)) << "time has passed";
    for (int i = 0; i < 15'000'000; ++i) events.countOperation();
    EXPECT_FALSE(events.stuck());
    for (int i = 0; i < 15'000'000; ++i) events.countOperation();
    EXPECT_TRUE(events.stuck());
    EXPECT_FALSE(events.countOperation());
}

} // namespace
} // namespace timeslice
