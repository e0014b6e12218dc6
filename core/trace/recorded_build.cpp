// RecordedTraceBuilder: makes the trace, by the rules of its header.
#include "core/trace/recorded_builder.h"

#include <algorithm>
#include <utility>

namespace timeslice {

// From here on m_trace->m_end is the trace's end, m_offset its offset.
void RecordedTraceBuilder::settleTime(std::optional<Nanos> end) {
    if (end && possible(*end)) m_extent.last = std::max(m_extent.last, *end);
    if (m_extent.first == kNever) m_extent.include(Nanos{0});
    Trace& trace = *m_trace;
    trace.m_offset = m_zero == Zero::First ? m_extent.first : std::min(m_extent.first, Nanos{0});
    trace.m_end = m_extent.last - trace.m_offset;
}

// Its intervals are pieces that do not overlap from here on, in the trace's time.
RecordedTraceBuilder::Life RecordedTraceBuilder::settleTask(TaskId task) {
    const Nanos offset = m_trace->m_offset;
    RawIntervals& intervals = m_intervals[task.index()];
    Life life;
    life.told = !intervals.empty();
    for (RawInterval& interval : intervals) {
        interval.start -= offset;
        if (interval.end != kNever) interval.end -= offset;
    }
    const bool open =
        life.told ? closeUnfinished(intervals, m_trace->m_end, m_repairs) : m_spans.isOpen(task);
    intervals = withoutOverlaps(std::move(intervals), m_repairs);
    const Extent& extent = m_extents[task.index()];
    // One of which nothing is known has a life of no length.
    life.start = extent.empty() ? m_trace->m_end : extent.first - offset;
    life.end = open || extent.empty() ? m_trace->m_end : extent.last - offset;
    life.finished = !open && !extent.empty();
    return life;
}

void RecordedTraceBuilder::buildSpans(const std::vector<Life>& lives) {
    std::vector<Nanos> closeAt;
    closeAt.reserve(lives.size());
    for (const Life& life : lives) closeAt.push_back(life.end);
    m_trace->m_spans = m_spans.build(closeAt, m_trace->m_offset);
    m_repairs.spans = m_spans.repairs();
}

void RecordedTraceBuilder::buildIntervals(const std::vector<Life>& lives) {
    Trace& trace = *m_trace;
    trace.m_onCores.resize(static_cast<size_t>(trace.m_coreCount));
    trace.m_coresKnown = trace.m_coreCount > 0;
    clearTakenCores(m_intervals, trace.m_coreCount, m_repairs);
    std::vector<IntervalStore::Place> closing;
    closing.reserve(lives.size());
    for (size_t i = 0; i < lives.size(); ++i) closing.push_back(writeTask(TaskId::at(i), lives[i]));
    trace.index(closing, false);
}

// Answers the place of the row that closes it.
IntervalStore::Place RecordedTraceBuilder::writeTask(TaskId task, const Life& life) {
    TraceTask& info = m_trace->m_tasks[task.index()];
    info.arrival = life.start;
    if (life.finished) info.finish = life.end;
    int64_t gaps = 0;
    RawIntervals pieces =
        withoutGaps(std::exchange(m_intervals[task.index()], {}), life.start, life.end, gaps);
    if (life.told) m_repairs.gaps += gaps;
    if (pieces.empty()) return IntervalStore::kNoPlace;
    forgetCause(pieces.back());
    joinEqual(pieces, m_repairs);
    pieces.back().cause = life.finished ? Cause::Finished : Cause::Killed;
    IntervalStore::Place last = IntervalStore::kNoPlace;
    for (const RawInterval& piece : pieces) {
        writePiece(task, piece, last);
        if (piece.state == State::Running && !info.firstRun) info.firstRun = piece.start;
    }
    return m_trace->m_store.append(task, last, {life.end, -1, {}, State::Ready, Cause::None});
}

// Tasks are written one after another: a place is the interval's number already.
void RecordedTraceBuilder::writePiece(TaskId task, const RawInterval& piece, IntervalStore::Place& last) {
    Trace& trace = *m_trace;
    last =
        trace.m_store.append(task, last, {piece.start, piece.argument, piece.core, piece.state, piece.cause});
    if (piece.name.valid()) trace.m_intervalNames.add(last, piece.name);
    if (piece.core.valid()) trace.m_onCores[piece.core.index()].push_back(last);
    if (onCore(piece.state) && !piece.core.valid()) trace.m_coresKnown = false;
}

void RecordedTraceBuilder::buildCounters() {
    for (TraceCounter& counter : m_trace->m_counters) {
        std::vector<CounterSample>& samples = counter.samples;
        std::ranges::stable_sort(samples, {}, &CounterSample::time);
        size_t kept = 0;
        for (const CounterSample& sample : samples) {
            const Nanos time = sample.time - m_trace->m_offset;
            if (kept > 0 && samples[kept - 1].time == time)
                ++m_repairs.samplesReplaced;
            else
                ++kept;
            samples[kept - 1] = {time, sample.value};
        }
        samples.resize(kept);
    }
}

void RecordedTraceBuilder::buildMarks() {
    for (Mark& mark : m_trace->m_marks) mark.time -= m_trace->m_offset;
    std::ranges::stable_sort(m_trace->m_marks, {}, &Mark::time);
}

void RecordedTraceBuilder::buildRemarks() {
    m_trace->m_repairs = m_repairs;
    if (m_trace->m_offset != Nanos{0})
        remark(Text(TS_TEXT("Times count from the start of the recording, which is {0} in its own time."),
                    m_trace->m_offset));
    for (Text& text : remarksOf(m_repairs)) remark(std::move(text));
}

TracePtr RecordedTraceBuilder::build(std::optional<Nanos> end) {
    settleTime(end);
    std::vector<Life> lives;
    lives.reserve(m_intervals.size());
    for (size_t i = 0; i < m_intervals.size(); ++i) lives.push_back(settleTask(TaskId::at(i)));
    buildSpans(lives);
    buildIntervals(lives);
    buildCounters();
    buildMarks();
    buildRemarks();
    TracePtr result = std::move(m_trace);
    *this = RecordedTraceBuilder(0, m_zero);
    return result;
}

} // namespace timeslice
