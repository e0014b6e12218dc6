#include "core/explain/instant.h"

#include "core/explain/happenings.h"
#include "core/recording/boundaries.h"

#include <algorithm>

namespace timeslice {

using namespace explaining;

std::optional<LastHappening> lastHappening(const Trace& trace, Nanos time, size_t most) {
    // A boundary of a helper's lane, or within a switch, tells nothing.
    constexpr int kTries = 64;
    std::optional<Nanos> at = previousBoundary(trace, time + Nanos{1});
    for (int i = 0; at && i < kTries; ++i) {
        const Happenings happenings = happeningsAt(trace, *at);
        if (!happenings.all.empty()) {
            const size_t told = std::min(most, happenings.all.size());
            LastHappening last{*at, {}, happenings.all.size() - told};
            for (size_t place = 0; place < told; ++place)
                last.sentences.push_back(tell(trace, happenings, happenings.all[place]));
            return last;
        }
        at = previousBoundary(trace, *at);
    }
    return std::nullopt;
}

} // namespace timeslice
