// What else this computer is doing, read from /proc: tells a disturbed run from an undisturbed one.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>

namespace timeslice {

// Runnable tasks, averaged over the last minute (/proc/loadavg); none where it cannot be read.
std::optional<double> loadAverage();
// The first number of a text such as "0.97 1.15 2.09 2/93 22691".
std::optional<double> loadAverageFrom(const std::string& text);

// Time of all CPUs together that was not idle, from the first line of /proc/stat: everything but idle and
// iowait; guest time is part of user time. In units of 1 / `ticksPerSecond` s there. None: no such line.
std::optional<Nanos> busyTimeFrom(const std::string& text, long ticksPerSecond);

// Share of the computer's CPU time that went to others than this process and the children that it waited for.
class OtherLoad {
  public:
    OtherLoad(); // from now on
    // 0 to 1 of all CPUs; none where the system does not tell, or too little time has passed (0.05 s: the
    // system counts in hundredths of a second).
    std::optional<double> share() const;

  private:
    std::optional<Nanos> m_busy; // of all CPUs, at the start
    Nanos m_own{0};
    Nanos m_start{0};
};

} // namespace timeslice
