#include "core/machine/live/record/preempt_flag.h"

#include <csignal>
#include <pthread.h>
#include <sched.h>
#include <thread>

namespace timeslice {
namespace {

// Where glibc registers no area (GLIBC_TUNABLES=glibc.pthread.rseq=0) there is nothing to test but that.
TEST(PreemptFlagLive, IsClearedByTheKernelAndRaisedAgain) {
    std::thread([] {
        if (!PreemptFlag::available()) return;
        PreemptFlag flag;
        EXPECT_FALSE(PreemptFlag::available()); // in use
        for (int i = 0; i < 3; ++i) {
            // A signal is looked at on the same way back to the program as a preemption, and is sure to come.
            std::signal(SIGUSR2, [](int) {});
            pthread_kill(pthread_self(), SIGUSR2);
            EXPECT_TRUE(flag.cleared());
            flag.raise();
        }
        EXPECT_EQ(flag.core() >= 0, true);
    }).join();
    std::thread([] {
        if (!PreemptFlag::available()) return;
        { const PreemptFlag flag; }
        EXPECT_TRUE(PreemptFlag::available()); // given back
    }).join();
}

TEST(PreemptFlagLive, KnowsTheCore) {
    std::thread([] {
        if (!PreemptFlag::available()) return;
        cpu_set_t set;
        sched_getaffinity(0, sizeof set, &set);
        size_t cpu = 0;
        while (!CPU_ISSET(cpu, &set)) ++cpu;
        CPU_ZERO(&set);
        CPU_SET(cpu, &set);
        ASSERT_EQ(sched_setaffinity(0, sizeof set, &set), 0);
        const PreemptFlag flag;
        EXPECT_EQ(flag.core(), static_cast<int>(cpu));
    }).join();
}

} // namespace
} // namespace timeslice
