#include "core/trace/findings.h"
#include "core/trace/trace.h"

#include <algorithm>

namespace timeslice {
namespace {

void checkInterval(const Trace& trace, const TraceTask& task, const Interval& interval, Nanos expected,
                   Findings& findings) {
    if (interval.length <= Nanos{0})
        findings.add(TS_TEXT("{0}: an interval at {1} has no length"), task.name, interval.start);
    if (interval.start != expected)
        findings.add(TS_TEXT("{0}: an interval starts at {1}, expected {2}"), task.name, interval.start,
                     expected);
    const bool mayHaveNone = !onCore(interval.state) || !trace.coresKnown();
    if (interval.core.valid() ? !onCore(interval.state) : !mayHaveNone)
        findings.add(TS_TEXT("{0}: core and state disagree at {1}"), task.name, interval.start);
    if (interval.core.value >= trace.coreCount())
        findings.add(TS_TEXT("{0}: core {1} does not exist"), task.name, interval.core.value);
}

// Of an interval and the one before it.
bool alike(const Trace& trace, size_t number) {
    const Interval a = trace.interval(number - 1);
    const Interval b = trace.interval(number);
    return a.state == b.state && a.core == b.core && a.argument == b.argument &&
           trace.nameOf(number - 1) == trace.nameOf(number);
}

void checkTask(const Trace& trace, TaskId id, Findings& findings) {
    const TraceTask& task = trace.tasks()[id.index()];
    const Trace::Range range = trace.intervalsOf(id);
    Nanos expected = task.arrival;
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        checkInterval(trace, task, interval, expected, findings);
        if (i > range.begin && alike(trace, i))
            findings.add(TS_TEXT("{0}: two equal intervals touch at {1}"), task.name, interval.start);
        expected = interval.end();
    }
    if (task.helper) return;
    const Nanos end = task.finish.value_or(trace.end());
    if (expected != end)
        findings.add(TS_TEXT("{0}: intervals end at {1}, expected {2}"), task.name, expected, end);
    if (range.size() == 0) return;
    const Cause last = trace.interval(range.end - 1).cause;
    const Cause unfinished = trace.goesOn() ? Cause::None : Cause::Killed;
    if (last != (task.finish ? Cause::Finished : unfinished))
        findings.add(TS_TEXT("{0}: the last interval has the wrong cause"), task.name);
}

void checkCore(const Trace& trace, CoreId core, Findings& findings) {
    Nanos free{0};
    for (const uint32_t number : trace.intervalsOn(core)) {
        const Interval interval = trace.interval(number);
        if (interval.start < free)
            findings.add(TS_TEXT("core {0}: two tasks at {1}"), core.value, interval.start);
        free = std::max(free, interval.end());
    }
}

void checkHoldings(const Trace& trace, Findings& findings) {
    const Holding* before = nullptr;
    for (const Holding& holding : trace.holdings()) {
        const bool shared = hasManyHolders(trace.resources()[holding.resource.index()].kind);
        if (!shared && before && before->resource == holding.resource && holding.start < before->end)
            findings.add(TS_TEXT("{0}: two holders at {1}"), trace.resources()[holding.resource.index()].name,
                         holding.start);
        before = &holding;
    }
}

} // namespace

Problems validate(const Trace& trace) {
    Findings findings;
    for (size_t i = 0; i < trace.tasks().size(); ++i) checkTask(trace, TaskId::at(i), findings);
    for (int core = 0; core < trace.coreCount(); ++core) checkCore(trace, CoreId{core}, findings);
    checkHoldings(trace, findings);
    findings.add(validate(trace, trace.spans()));
    for (const TraceCounter& counter : trace.counters()) findings.add(validate(counter, trace.end()));
    return findings.take();
}

} // namespace timeslice
