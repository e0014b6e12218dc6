#include "core/machine/simulated/levels.h"

#include <string>
#include <utility>

namespace timeslice {
namespace {

Parameter quantumOfLevel(std::string key, Text title) {
    return {
        std::move(key),
        std::move(title),
        TS_TEXT("Time slice at this level, counted from the top; 0: the same as Quantum."),
        ParameterKind::Time,
        0,
        0,
        kLongestTime.count(),
    };
}

} // namespace

Parameter topQuantum(Text help) {
    return {
        "quantum", TS_TEXT("Quantum"),   std::move(help), ParameterKind::Time, Nanos(4ms).count(),
        1,         kLongestTime.count(),
    };
}

std::vector<Parameter> lowerQuanta() {
    return {
        quantumOfLevel("quantum_2", TS_TEXT("Quantum of level 2")),
        quantumOfLevel("quantum_3", TS_TEXT("Quantum of level 3")),
        quantumOfLevel("quantum_4", TS_TEXT("Quantum of level 4")),
        quantumOfLevel("quantum_5", TS_TEXT("Quantum of level 5")),
        quantumOfLevel("quantum_6", TS_TEXT("Quantum of level 6")),
        quantumOfLevel("quantum_7", TS_TEXT("Quantum of level 7")),
        quantumOfLevel("quantum_8", TS_TEXT("Quantum of level 8")),
    };
}

std::array<Nanos, kMaxLevels> quantaOf(const Settings& settings) {
    std::array<Nanos, kMaxLevels> quanta{};
    quanta.fill(Nanos(valueOf(topQuantum({}), settings, false)));
    const std::vector<Parameter> lower = lowerQuanta();
    for (size_t i = 0; i < lower.size(); ++i)
        if (const int64_t own = valueOf(lower[i], settings, false); own > 0) quanta[i + 1] = Nanos(own);
    return quanta;
}

} // namespace timeslice
