#include "core/machine/live/system/cpus.h"

#include <cstddef>
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace timeslice {
namespace {

TEST(Cpus, AreThoseThatTheSystemAllows) {
    cpu_set_t set;
    CPU_ZERO(&set);
    ASSERT_EQ(sched_getaffinity(0, sizeof set, &set), 0);
    const std::vector<int> cpus = allowedCpus();
    EXPECT_EQ(cpus.size(), static_cast<size_t>(CPU_COUNT(&set)));
    for (const int cpu : cpus) EXPECT_TRUE(CPU_ISSET(static_cast<size_t>(cpu), &set));
}

TEST(Cpus, KeepAThreadWhereItShallRun) {
    const std::vector<int> before = allowedCpus();
    ASSERT_TRUE(runOn({before.back()}));
    EXPECT_EQ(allowedCpus(), std::vector{before.back()});
    EXPECT_EQ(sched_getcpu(), before.back());
    EXPECT_TRUE(runOn(before));
    EXPECT_FALSE(runOn({5000})); // beyond what cpu_set_t holds, and not there
    EXPECT_EQ(allowedCpus(), before);
}

// From now on the system answers this process so, when it is asked for its CPUs.
bool refuseToTell(uint32_t error) {
    sock_filter filter[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
                            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_sched_getaffinity, 0, 1),
                            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | error),
                            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    sock_fprog program{std::size(filter), filter};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

TEST(Cpus, AreAllThatAreOnlineWhereTheSystemDoesNotTell) {
    constexpr int kNoFilters = 77;
    for (const uint32_t error : {EPERM, EINVAL}) {
        const pid_t child = fork();
        if (child == 0) {
            if (!refuseToTell(error)) _exit(kNoFilters);
            _exit(static_cast<int>(allowedCpus().size()));
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFEXITED(status));
        if (WEXITSTATUS(status) == kNoFilters) GTEST_SKIP() << "The system has no system call filters.";
        EXPECT_EQ(WEXITSTATUS(status), std::min(sysconf(_SC_NPROCESSORS_ONLN), 76L));
    }
}

} // namespace
} // namespace timeslice
