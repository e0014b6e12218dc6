#include "core/trace/repairs.h"

namespace timeslice {

std::vector<Text> remarksOf(const TraceRepairs& repairs) {
    const struct {
        const char* text;
        int64_t count;
    } kinds[] = {
        {TS_TEXT("Repaired: entries with an impossible time left out: {0}."), repairs.impossibleTimes},
        {TS_TEXT("Repaired: intervals without a length left out: {0}."), repairs.noLength},
        {TS_TEXT("Repaired: overlapping intervals cut short: {0}."), repairs.cut},
        {TS_TEXT("Repaired: intervals with others inside them parted: {0}."), repairs.interrupted},
        {TS_TEXT("Repaired: intervals covered by others left out: {0}."), repairs.hidden},
        {TS_TEXT("Repaired: unfinished intervals closed: {0}."), repairs.unfinished},
        {TS_TEXT("Repaired: gaps filled as not known: {0}."), repairs.gaps},
        {TS_TEXT("Repaired: equal neighbours joined: {0}."), repairs.joined},
        {TS_TEXT("Repaired: cores left out that another task had at the time: {0}."), repairs.coresTaken},
        {TS_TEXT("Repaired: cores with an impossible number left out: {0}."), repairs.coresImpossible},
        {TS_TEXT("Repaired: counter values replaced by a later one of the same time: {0}."),
         repairs.samplesReplaced},
        {TS_TEXT("Repaired: counter values that are no number left out: {0}."), repairs.samplesNoNumber},
        {TS_TEXT("Repaired: spans that ended before they began left out: {0}."), repairs.spans.negative},
        {TS_TEXT("Repaired: spans cut where the one around them ends: {0}."), repairs.spans.cut},
        {TS_TEXT("Repaired: open spans closed: {0}."), repairs.spans.closed},
        {TS_TEXT("Repaired: ends of spans that had not begun left out: {0}."), repairs.spans.strayEnds},
        {TS_TEXT("Repaired: spans nested too deep left out: {0}."), repairs.spans.tooDeep},
    };
    std::vector<Text> remarks;
    for (const auto& kind : kinds)
        if (kind.count > 0) remarks.emplace_back(kind.text, kind.count);
    return remarks;
}

} // namespace timeslice
