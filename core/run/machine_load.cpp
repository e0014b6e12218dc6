#include "core/run/machine_load.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr Nanos kShortest = 50ms;

std::string contentsOfFile(const char* path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::optional<Nanos> busyTime() {
    return busyTimeFrom(contentsOfFile("/proc/stat"), sysconf(_SC_CLK_TCK));
}

Nanos cpuTimeOf(int who) {
    rusage usage{};
    if (getrusage(who, &usage) != 0) return Nanos{0};
    const auto sum = [](const timeval& time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    };
    return sum(usage.ru_utime) + sum(usage.ru_stime);
}

Nanos ownTime() {
    return cpuTimeOf(RUSAGE_SELF) + cpuTimeOf(RUSAGE_CHILDREN);
}

Nanos wallTime() {
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

std::optional<double> loadAverageFrom(const std::string& text) {
    std::istringstream words(text);
    words.imbue(std::locale::classic());
    double load = 0;
    if (!(words >> load) || load < 0) return {};
    return load;
}

std::optional<double> loadAverage() {
    return loadAverageFrom(contentsOfFile("/proc/loadavg"));
}

// "cpu  user nice system idle iowait irq softirq steal guest guest_nice"
std::optional<Nanos> busyTimeFrom(const std::string& text, long ticksPerSecond) {
    std::istringstream words(text);
    words.imbue(std::locale::classic());
    std::string name;
    int64_t user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, softIrq = 0, steal = 0;
    words >> name >> user >> nice >> system >> idle >> wait >> irq >> softIrq >> steal;
    if (!words || name != "cpu" || ticksPerSecond <= 0) return {};
    const int64_t busy = user + nice + system + irq + softIrq + steal;
    return Nanos(std::chrono::seconds(1)) / ticksPerSecond * busy;
}

OtherLoad::OtherLoad() : m_busy(busyTime()), m_own(ownTime()), m_start(wallTime()) {}

std::optional<double> OtherLoad::share() const {
    const std::optional<Nanos> busy = busyTime();
    const Nanos wall = wallTime() - m_start;
    if (!m_busy || !busy || wall < kShortest) return {};
    const Nanos others = *busy - *m_busy - (ownTime() - m_own);
    const double all = static_cast<double>(wall.count()) * static_cast<double>(sysconf(_SC_NPROCESSORS_ONLN));
    return std::clamp(static_cast<double>(others.count()) / all, 0.0, 1.0);
}

} // namespace timeslice
