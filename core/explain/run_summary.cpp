#include "core/explain/run_summary.h"

#include "core/explain/deadline_summary.h"
#include "core/explain/deadlock.h"
#include "core/explain/fork_texts.h"
#include "core/explain/names.h"
#include "core/explain/spins.h"
#include "core/explain/starvation.h"

namespace timeslice::explaining {
namespace {

constexpr size_t kMaxEdges = 8;

Text makespan(const Trace& trace, const RunMetrics& metrics) {
    return {TS_TEXT("The run took {0}, from the first arrival at {1} to its end at {2}."), metrics.makespan,
            trace.firstArrival(), trace.lastFinish()};
}

Text switches(const RunMetrics& metrics) {
    return {TS_TEXT("Context switches: {0} ({1} voluntary, {2} involuntary)."),
            metrics.voluntarySwitches + metrics.involuntarySwitches, metrics.voluntarySwitches,
            metrics.involuntarySwitches};
}

Text gilSwitches(const RunMetrics& metrics) {
    return {TS_TEXT("GIL hand-overs: {0}; drop requests: {1}."), metrics.gilSwitches, metrics.dropRequests};
}

// What can be waited for that another task has, and how to say who waited longest for it in all.
struct WaitKind {
    Nanos TaskMetrics::*time;
    const char* words; // places: 0 the task, 1 how long
};
constexpr WaitKind kWaits[] = {
    {&TaskMetrics::ready, TS_TEXT("{0} waited longest: {1} in total, for its turn.")},
    {&TaskMetrics::queued, TS_TEXT("{0} waited longest: {1} in total, in the queue.")},
    {&TaskMetrics::gilWait, TS_TEXT("{0} waited longest: {1} in total, for the GIL.")},
    {&TaskMetrics::throttled, TS_TEXT("{0} waited longest: {1} in total, throttled.")},
    {&TaskMetrics::lockWait, TS_TEXT("{0} waited longest: {1} in total, for locks.")},
};

void addLongestWaiter(const RunMetrics& metrics, std::vector<Text>& texts) {
    const WaitKind* longest = nullptr;
    const TaskMetrics* waiter = nullptr;
    for (const TaskMetrics& task : metrics.tasks)
        for (const WaitKind& wait : kWaits)
            if (task.*wait.time > (waiter ? waiter->*longest->time : Nanos{0})) {
                waiter = &task;
                longest = &wait;
            }
    if (waiter) texts.emplace_back(longest->words, Text::verbatim(waiter->name), waiter->*longest->time);
}

void addUnfinished(const Trace& trace, std::vector<Text>& texts) {
    std::vector<TaskId> tasks;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        const TraceTask& task = trace.tasks()[i];
        if (!task.helper && task.arrived() && !task.finish) tasks.push_back(TaskId::at(i));
    }
    if (!tasks.empty()) texts.emplace_back(TS_TEXT("Not finished: {0}."), listOf(trace, tasks));
}

// Of copied processes, for locks that threads held which they do not have.
void addWaitsForNobody(const Trace& trace, std::vector<Text>& texts) {
    size_t told = 0;
    for (const WaitEdge& wait : trace.lastWaits())
        if (wait.waitsFor.valid() && isHeldByNobody(trace, wait.waitsFor) && told++ < kMaxEdges)
            texts.push_back(waitsForNobody(trace, wait));
}

void addDeadlock(const Trace& trace, std::vector<Text>& texts) {
    const auto report = deadlockReport(trace);
    if (!report) return addWaitsForNobody(trace, texts);
    texts.emplace_back(TS_TEXT("The run ended in a deadlock; the cycle closed at {0}."), report->closed);
    for (size_t i = 0; i < report->edges.size() && i < kMaxEdges; ++i) texts.push_back(report->edges[i].text);
}

} // namespace

// With the metrics' own numbers, so that story and table agree.
std::vector<Text> summaryOf(const Recording& recording) {
    const Trace& trace = recording.trace();
    const RunMetrics& metrics = recording.metrics();
    std::vector<Text> texts = {makespan(trace, metrics), switches(metrics)};
    if (metrics.gilSwitches + metrics.dropRequests > 0) texts.push_back(gilSwitches(metrics));
    addLongestWaiter(metrics, texts);
    if (std::optional<Text> spinner = longestSpinner(trace)) texts.push_back(std::move(*spinner));
    for (const auto& starvation : {longestStarvation(trace), longestLockWait(trace)})
        if (starvation) texts.push_back(starvation->text);
    for (Text& text : deadlineSummaryOf(recording)) texts.push_back(std::move(text));
    addUnfinished(trace, texts);
    addDeadlock(trace, texts);
    return texts;
}

} // namespace timeslice::explaining
