// validate(): what stands beside the intervals.
#include "core/trace/findings.h"
#include "core/trace/trace.h"

#include <cmath>

namespace timeslice {
namespace {

bool inOrder(const TraceSpan& before, const TraceSpan& span) {
    return before.start != span.start ? before.start < span.start : before.length >= span.length;
}

void checkSpan(const Trace& trace, const TraceSpan& span, Findings& findings) {
    const TraceTask& task = trace.tasks()[span.task.index()];
    if (span.length < Nanos{0})
        findings.add(TS_TEXT("{0}: a span at {1} ends before it begins"), task.name, span.start);
    if (span.start < task.arrival || span.end() > task.finish.value_or(trace.end()))
        findings.add(TS_TEXT("{0}: a span at {1} lies outside the task's life"), task.name, span.start);
}

void checkSpansOf(const Trace& trace, const SpanStore& spans, TaskId task, Findings& findings) {
    const std::string& name = trace.tasks()[task.index()].name;
    const SpanStore::Range range = spans.of(task);
    std::vector<Nanos> around; // ends of the spans that hold the present one's start
    for (size_t i = range.begin; i < range.end && !findings.full(); ++i) {
        const TraceSpan span = spans.at(i);
        checkSpan(trace, span, findings);
        if (i > range.begin && !inOrder(spans.at(i - 1), span))
            findings.add(TS_TEXT("{0}: a span at {1} is out of order"), name, span.start);
        while (!around.empty() && around.back() <= span.start) around.pop_back();
        if (!around.empty() && span.end() > around.back())
            findings.add(TS_TEXT("{0}: a span at {1} ends later than the one around it"), name, span.start);
        if (static_cast<size_t>(span.depth) != around.size())
            findings.add(TS_TEXT("{0}: a span at {1} has depth {2}, expected {3}"), name, span.start,
                         span.depth, around.size());
        around.push_back(span.end());
    }
}

} // namespace

Problems validate(const Trace& trace, const SpanStore& spans) {
    Findings findings;
    if (spans.of(TaskId::at(trace.tasks().size())).size() > 0)
        findings.add(TS_TEXT("spans belong to a task that does not exist"));
    for (size_t i = 0; i < trace.tasks().size(); ++i) checkSpansOf(trace, spans, TaskId::at(i), findings);
    return findings.take();
}

Problems validate(const TraceCounter& counter, Nanos end) {
    Findings findings;
    Nanos before{-1};
    for (const CounterSample& sample : counter.samples) {
        if (sample.time < Nanos{0} || sample.time > end)
            findings.add(TS_TEXT("{0}: a value at {1} lies outside the trace"), counter.name, sample.time);
        else if (sample.time <= before)
            findings.add(TS_TEXT("{0}: a value at {1} is out of order"), counter.name, sample.time);
        if (!std::isfinite(sample.value))
            findings.add(TS_TEXT("{0}: a value at {1} is not a finite number"), counter.name, sample.time);
        before = sample.time;
    }
    return findings.take();
}

} // namespace timeslice
