#include "core/machine/live/system/system_limits.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>
#include <unistd.h>

namespace timeslice {
namespace {

namespace fs = std::filesystem;

// None: there is no such file, or it does not begin with a number ("max").
std::optional<int64_t> numberIn(const std::string& file) {
    std::ifstream text(file);
    text.imbue(std::locale::classic());
    int64_t number = 0;
    if (!(text >> number)) return {};
    return number;
}

std::optional<int64_t> resourceLimit(decltype(RLIMIT_NOFILE) resource, bool soft) {
    rlimit limit{};
    if (getrlimit(resource, &limit) != 0) return {};
    const rlim_t value = soft ? limit.rlim_cur : limit.rlim_max;
    if (value == RLIM_INFINITY) return {};
    return static_cast<int64_t>(value);
}

// "0.52 0.36 0.21 2/438 9125": 438 threads.
int64_t systemThreads(const std::string& root) {
    std::ifstream text(root + "proc/loadavg");
    std::string word;
    for (int i = 0; i < 4; ++i) text >> word;
    std::istringstream count(word.substr(word.find('/') + 1));
    int64_t threads = 0;
    count >> threads;
    return threads;
}

bool isNumber(const std::string& name) {
    return !name.empty() && name.find_first_not_of("0123456789") == std::string::npos;
}

// Each thread has a folder in `task`, and each folder is a link to it.
int64_t threadsOfUser(const std::string& root) {
    int64_t threads = 0;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(root + "proc", error)) {
        if (!isNumber(entry.path().filename())) continue;
        struct stat info {};
        const std::string folder = entry.path().string() + "/task";
        if (stat(folder.c_str(), &info) == 0 && info.st_uid == getuid())
            threads += static_cast<int64_t>(info.st_nlink) - 2;
    }
    return threads;
}

// Root may start more (the capabilities that lift it are root's).
void askForUser(const std::string& root, SystemLimits& limits) {
    if (geteuid() == 0) return;
    limits.userThreads = resourceLimit(RLIMIT_NPROC, true);
    if (limits.userThreads) limits.usersThreads = threadsOfUser(root);
}

void keepTighter(const std::string& folder, std::optional<PidsLimit>& tightest) {
    const std::optional<int64_t> most = numberIn(folder + "/pids.max");
    if (!most) return;
    const int64_t used = numberIn(folder + "/pids.current").value_or(0);
    if (tightest && tightest->most - tightest->used <= *most - used) return;
    tightest = PidsLimit{*most, used, folder + "/pids.max"};
}

// The group's own limit and those of all above it; a container sees only its own as the root of them.
void askCgroup(const std::string& mount, std::string path, std::optional<PidsLimit>& tightest) {
    while (true) {
        keepTighter(path == "/" ? mount : mount + path, tightest);
        const size_t slash = path.rfind('/');
        if (path.size() <= 1 || slash == std::string::npos) return;
        path = slash == 0 ? "/" : path.substr(0, slash);
    }
}

// Lines "0::/user.slice" (version 2) or "8:pids:/user.slice" (version 1).
std::optional<PidsLimit> tightestCgroup(const std::string& root) {
    std::optional<PidsLimit> tightest;
    std::ifstream text(root + "proc/self/cgroup");
    for (std::string line; std::getline(text, line);) {
        const size_t first = line.find(':');
        const size_t second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos) continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const std::string path = line.substr(second + 1);
        if (controllers.empty()) {
            askCgroup(root + "sys/fs/cgroup", path, tightest);
            askCgroup(root + "sys/fs/cgroup/unified", path, tightest);
        } else if (controllers == "pids") {
            askCgroup(root + "sys/fs/cgroup/pids", path, tightest);
        }
    }
    return tightest;
}

} // namespace

std::optional<int64_t> machineMemory() {
    struct sysinfo info {};
    if (sysinfo(&info) != 0) return {};
    return static_cast<int64_t>(info.totalram) * info.mem_unit;
}

SystemLimits askSystem(const std::string& root) {
    SystemLimits limits;
    askForUser(root, limits);
    limits.threadsMax = numberIn(root + "proc/sys/kernel/threads-max");
    limits.pidMax = numberIn(root + "proc/sys/kernel/pid_max");
    limits.systemThreads = systemThreads(root);
    limits.mapCount = numberIn(root + "proc/sys/vm/max_map_count");
    limits.cgroup = tightestCgroup(root);
    limits.memory = machineMemory();
    limits.descriptors = resourceLimit(RLIMIT_NOFILE, false);
    return limits;
}

} // namespace timeslice
