#include "core/machine/live/system/resident_memory.h"

#include <gtest/gtest.h>
#include <unistd.h>
#include <vector>

namespace timeslice {
namespace {

TEST(ResidentMemory, IsTheShareOfAnonymousAndFileMemory) {
    EXPECT_EQ(residentBytesFrom("Rss: 900 kB\nPss: 800 kB\nPss_Dirty: 7 kB\nPss_Anon:   500 kB\n"
                                "Pss_File:  20 kB\nPss_Shmem: 280 kB\n"),
              520 * 1024);
    EXPECT_EQ(residentBytesFrom(""), 0);
    EXPECT_EQ(residentBytes(-1), 0) << "there is no such process";
}

TEST(ResidentMemory, GrowsWithWhatIsWrittenTo) {
    constexpr int64_t kBytes = 32 * 1024 * 1024;
    const int64_t before = residentBytes();
    ASSERT_GT(before, 0);
    const std::vector<char> memory(static_cast<size_t>(kBytes), 'x');
    EXPECT_GE(residentBytes(getpid()), before + kBytes / 2);
    EXPECT_EQ(memory.back(), 'x');
}

TEST(ResidentMemory, OfAGroupIsThatOfItsProcesses) {
    const int64_t own = residentBytes();
    const GroupMemory group = residentBytesOfGroup(getpgrp(), "nobody");
    EXPECT_GE(group.bytes, own / 2);
    EXPECT_GE(group.processes, 1);
    EXPECT_EQ(residentBytesOfGroup(-1, "nobody").bytes, 0);
    EXPECT_EQ(residentBytesOfGroup(-1, "nobody").processes, 0);
}

} // namespace
} // namespace timeslice
