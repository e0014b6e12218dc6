#include "core/trace/repairs.h"

namespace timeslice {

std::vector<Text> remarksOf(const TraceRepairs& repairs) {
    const struct {
        PluralText text;
        int64_t count;
    } kinds[] = {
        {TS_PLURAL("Left out {0} entry with an impossible time.",
                   "Left out {0} entries with impossible times."),
         repairs.impossibleTimes},
        {TS_PLURAL("Left out {0} interval of no length.", "Left out {0} intervals of no length."),
         repairs.noLength},
        {TS_PLURAL("Cut {0} interval short where a later one overlaps it.",
                   "Cut {0} intervals short where later ones overlap them."),
         repairs.cut},
        {TS_PLURAL("Split {0} interval around others inside it.",
                   "Split {0} intervals around others inside them."),
         repairs.interrupted},
        {TS_PLURAL("Left out {0} interval that others cover completely.",
                   "Left out {0} intervals that others cover completely."),
         repairs.hidden},
        {TS_PLURAL("Closed {0} interval that had no end.", "Closed {0} intervals that had no end."),
         repairs.unfinished},
        {TS_PLURAL("Filled {0} gap with the state unknown.", "Filled {0} gaps with the state unknown."),
         repairs.gaps},
        {TS_PLURAL("Joined {0} interval to an equal one before it.",
                   "Joined {0} intervals to equal ones before them."),
         repairs.joined},
        {TS_PLURAL("Left out the core of {0} interval: another task had it at the time.",
                   "Left out the cores of {0} intervals: other tasks had them at the time."),
         repairs.coresTaken},
        {TS_PLURAL("Left out the core of {0} interval: its number is impossible.",
                   "Left out the cores of {0} intervals: their numbers are impossible."),
         repairs.coresImpossible},
        {TS_PLURAL("Replaced {0} counter value by a later one of the same time.",
                   "Replaced {0} counter values by later ones of the same time."),
         repairs.samplesReplaced},
        {TS_PLURAL("Left out {0} counter value that is not a number.",
                   "Left out {0} counter values that are not numbers."),
         repairs.samplesNoNumber},
        {TS_PLURAL("Left out {0} span that ended before it began.",
                   "Left out {0} spans that ended before they began."),
         repairs.spans.negative},
        {TS_PLURAL("Cut {0} span where the one around it ends.",
                   "Cut {0} spans where the ones around them end."),
         repairs.spans.cut},
        {TS_PLURAL("Closed {0} span that had no end.", "Closed {0} spans that had no end."),
         repairs.spans.closed},
        {TS_PLURAL("Left out {0} end of a span that had not begun.",
                   "Left out {0} ends of spans that had not begun."),
         repairs.spans.strayEnds},
        {TS_PLURAL("Left out {0} span that was nested too deeply.",
                   "Left out {0} spans that were nested too deeply."),
         repairs.spans.tooDeep},
    };
    std::vector<Text> remarks;
    for (const auto& kind : kinds)
        if (kind.count > 0) remarks.emplace_back(kind.text, kind.count);
    return remarks;
}

} // namespace timeslice
