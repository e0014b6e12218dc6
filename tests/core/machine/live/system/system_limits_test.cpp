#include "core/machine/live/system/system_limits.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <stdexcept>

namespace timeslice::system_limits_test {
namespace {

namespace fs = std::filesystem;

// A folder that looks like the system's.
class SystemLimitsTest : public testing::Test {
  protected:
    SystemLimitsTest() {
        m_root = testing::TempDir() + "timeslice-limits-XXXXXX";
        if (!mkdtemp(m_root.data())) throw std::runtime_error("no temporary folder");
        m_root += "/";
    }
    ~SystemLimitsTest() override { fs::remove_all(m_root); }

    void write(const std::string& file, const std::string& text) const {
        fs::create_directories(fs::path(m_root + file).parent_path());
        std::ofstream(m_root + file) << text << "\n";
    }
    SystemLimits ask() const { return askSystem(m_root); }
    const std::string& root() const { return m_root; }

  private:
    std::string m_root;
};

TEST_F(SystemLimitsTest, AreReadWhereTheSystemHasThem) {
    write("proc/sys/kernel/threads-max", "192730");
    write("proc/sys/kernel/pid_max", "32768");
    write("proc/sys/vm/max_map_count", "65530");
    write("proc/loadavg", "0.52 0.36 0.21 2/438 9125");
    const SystemLimits limits = ask();
    EXPECT_EQ(limits.threadsMax, 192730);
    EXPECT_EQ(limits.pidMax, 32768);
    EXPECT_EQ(limits.mapCount, 65530);
    EXPECT_EQ(limits.systemThreads, 438);
    EXPECT_FALSE(limits.cgroup);
}

TEST_F(SystemLimitsTest, AreLeftOutWhereItHasNone) {
    const SystemLimits limits = ask();
    EXPECT_FALSE(limits.threadsMax);
    EXPECT_FALSE(limits.pidMax);
    EXPECT_FALSE(limits.mapCount);
    EXPECT_FALSE(limits.cgroup);
}

TEST_F(SystemLimitsTest, OfCgroupsTheOneWithTheLeastRoomCounts) {
    write("proc/self/cgroup", "0::/user.slice/shell.scope");
    write("sys/fs/cgroup/user.slice/shell.scope/pids.max", "max");
    write("sys/fs/cgroup/user.slice/pids.max", "500");
    write("sys/fs/cgroup/user.slice/pids.current", "480");
    write("sys/fs/cgroup/pids.max", "600");
    write("sys/fs/cgroup/pids.current", "490");
    const std::optional<PidsLimit> limit = ask().cgroup;
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->most, 500);
    EXPECT_EQ(limit->used, 480);
    EXPECT_EQ(limit->file, root() + "sys/fs/cgroup/user.slice/pids.max");
}

TEST_F(SystemLimitsTest, CgroupsOfVersionOneAreFoundToo) {
    write("proc/self/cgroup", "9:memory:/box\n8:pids:/box\n0::/");
    write("sys/fs/cgroup/pids/box/pids.max", "64");
    write("sys/fs/cgroup/pids/box/pids.current", "7");
    const std::optional<PidsLimit> limit = ask().cgroup;
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->most, 64);
    EXPECT_EQ(limit->used, 7);
}

TEST(SystemLimitsHere, AreOfSaneOrder) {
    const SystemLimits limits = askSystem();
    EXPECT_GT(limits.threadsMax.value_or(0), 100);
    EXPECT_GT(limits.pidMax.value_or(0), 100);
    EXPECT_GT(limits.systemThreads, 1);
    EXPECT_GT(limits.memory.value_or(0), int64_t{1} << 28);
}

} // namespace
} // namespace timeslice::system_limits_test
