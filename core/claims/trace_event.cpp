#include "core/claims/trace_event.h"

#include "core/base/words.h"
#include "core/claims/claim_names.h"
#include "core/claims/occurrences.h"

namespace timeslice {
namespace {

constexpr std::string_view kDeadlock = "deadlock";

tl::expected<Nanos, Text> timeOfDeadlock(const Trace& trace) {
    if (!trace.deadlock().empty()) return trace.end();
    return tl::unexpected(Text(TS_TEXT("this run has no deadlock")));
}

Text tooFew(const TraceEvent& event, size_t times) {
    if (event.task.empty())
        return {TS_PLURAL("the event '{1}' happens only {0} time in this run, expected number {2}",
                          "the event '{1}' happens only {0} times in this run, expected number {2}"),
                times, event.name, event.nth};
    return {TS_PLURAL("the event '{1}' of '{3}' happens only {0} time in this run, expected number {2}",
                      "the event '{1}' of '{3}' happens only {0} times in this run, expected number {2}"),
            times, event.name, event.nth, event.task};
}

} // namespace

std::vector<std::string_view> eventNames() {
    std::vector<std::string_view> names = occurrenceNames();
    names.push_back(kDeadlock);
    return names;
}

tl::expected<Nanos, Text> timeOf(const TraceEvent& event, const Trace& trace) {
    if (event.name == kDeadlock) return timeOfDeadlock(trace);
    const std::optional<Occurrence> occurrence = occurrenceNamed(event.name);
    if (!occurrence)
        return tl::unexpected(Text(TS_TEXT("there is no event '{0}'; events are {1}"), excerpt(event.name),
                                   joinWords(eventNames())));
    std::optional<TaskId> task;
    if (!event.task.empty()) {
        const Named<TaskId> found = taskNamed(event.task, trace);
        if (!found) return tl::unexpected(found.error());
        task = *found;
    }
    const std::vector<Nanos> times = timesOf(*occurrence, trace, task);
    if (event.nth >= 1 && static_cast<size_t>(event.nth) <= times.size())
        return times[static_cast<size_t>(event.nth) - 1];
    return tl::unexpected(tooFew(event, times.size()));
}

} // namespace timeslice
