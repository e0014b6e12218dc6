// TraceEvent: an instant of a run, named by what happens there: {event: gil_wait, task: Polite, nth: 2}.
//
// An event is the beginning of a state (gil_wait), a mark (lost_update, drop_request), or the cause for which
// something ended (quantum_expired, finished); and `deadlock`, the run's end where it got stuck. A word that
// is several of them is the first of these.
#pragma once

#include "core/claims/claims.h"

#include <string>

namespace timeslice {

struct TraceEvent {
    std::string name;
    std::string task; // empty: of any
    int64_t nth = 1;  // the first, the second ..., by time
    bool operator==(const TraceEvent&) const = default;
};

// Every word that is an event.
std::vector<std::string_view> eventNames();

// When it happens. Errors: there is no such event or task, or it happens less often.
tl::expected<Nanos, Text> timeOf(const TraceEvent& event, const Trace& trace);

} // namespace timeslice
