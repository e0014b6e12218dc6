#include "core/machine/live/record/switch_source.h"

#include <string_view>

namespace timeslice {

Result<SwitchSource> firstSwitchSource(const char* word) {
    const std::string_view wanted = word ? word : "perf";
    if (wanted == "perf") return SwitchSource::Perf;
    if (wanted == "rseq") return SwitchSource::Rseq;
    if (wanted == "gaps") return SwitchSource::Gaps;
    return failure(TS_TEXT("TIMESLICE_SWITCHES is {0}; expected perf, rseq or gaps."), std::string(wanted));
}

} // namespace timeslice
