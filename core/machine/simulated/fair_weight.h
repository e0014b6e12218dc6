// What Linux's fair schedulers share: weights from nice values, and virtual runtime.
#pragma once

#include "core/base/products.h"
#include "core/machine/simulated/running_time.h"
#include "core/machine/thread_traits.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace timeslice {

inline constexpr int64_t kNiceZeroWeight = 1024;
inline constexpr int64_t kMaxWeight = int64_t{1} << 24;

// Linux, kernel/sched/core.c, sched_prio_to_weight: from nice -20 to 19, a step about 1.25.
inline constexpr std::array<int64_t, 40> kWeightOfNice = {
    88761, 71755, 56483, 46273, 36291, 29154, 23254, 18705, 14949, 11916, 9548, 7620, 6100, 4904,
    3906,  3121,  2501,  1991,  1586,  1277,  1024,  820,   655,   526,   423,  335,  272,  215,
    172,   137,   110,   87,    70,    56,    45,    36,    29,    23,    18,   15,
};

// The weight given, else that of the nice value; 1 to kMaxWeight.
inline int64_t fairWeight(const ThreadTraits& traits) {
    if (traits.weight > 0) return std::min<int64_t>(traits.weight, kMaxWeight);
    return kWeightOfNice[static_cast<size_t>(std::clamp<int64_t>(traits.nice, -20, 19) + int64_t{20})];
}

// A time of the thread's own at nice 0, in ns: real time x 1024 / weight, rounded down.
inline Nanos virtualTime(Nanos real, int64_t weight) {
    return weight == kNiceZeroWeight ? real : partOf(real, kNiceZeroWeight, weight);
}
// The real time in which virtual time goes on by at least so much.
inline Nanos realTime(Nanos virtualTime, int64_t weight) {
    if (weight == kNiceZeroWeight) return virtualTime;
    return Nanos(narrowed(widePartUp(virtualTime.count(), weight, kNiceZeroWeight)));
}

// A thread's virtual runtime. It ends at kNever, which a thread of the least weight reaches after 104 days of
// running. What a charge loses by rounding down is kept for the next one: many short charges come to as much
// as one long one.
class VirtualRuntime {
  public:
    void setWeight(int64_t weight) { m_weight = weight; }
    int64_t weight() const { return m_weight; }
    Nanos value() const { return m_value; }
    void set(Nanos value) { m_value = value; }

    // As in RunningTime.
    void start(Nanos now) { add(m_time.start(now)); }
    void charge(Nanos used) { add(m_time.charge(used)); }
    void follow(Nanos now) { add(m_time.follow(now)); }
    void stop() { add(m_time.stop()); }

    // So much more was used, or less than was thought, as counted elsewhere.
    void add(Nanos used) {
        if (m_weight == kNiceZeroWeight) {
            m_value = Nanos(sumOf(m_value.count(), used.count()));
            return;
        }
        const WideInteger scaled = WideInteger{used.count()} * kNiceZeroWeight + m_rest;
        const int64_t whole = averageOf(scaled, m_weight);
        m_value = Nanos(sumOf(m_value.count(), whole));
        m_rest = static_cast<int64_t>(scaled - WideInteger{whole} * m_weight);
    }

  private:
    RunningTime m_time;
    Nanos m_value{0};
    int64_t m_weight = kNiceZeroWeight;
    int64_t m_rest = 0; // in 1/weight ns
};

} // namespace timeslice
