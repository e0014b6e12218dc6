// RecordedTraceBuilder: what it is told. recorded_build.cpp makes a trace of it.
#include "core/trace/recorded_builder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace timeslice {

RecordedTraceBuilder::RecordedTraceBuilder(int cores, Zero zero)
    : m_trace(std::make_shared<Trace>()), m_zero(zero) {
    m_trace->m_coreCount = std::clamp(cores, 0, kMaxRecordedCores);
}

TaskId RecordedTraceBuilder::addTask(std::string name, TaskOrigin origin) {
    TraceTask task;
    task.name = std::move(name);
    m_trace->m_tasks.push_back(std::move(task));
    m_trace->m_origins.push_back(std::move(origin));
    m_intervals.emplace_back();
    m_extents.emplace_back();
    return TaskId::at(m_intervals.size() - 1);
}

ResourceId RecordedTraceBuilder::addResource(std::string name, ResourceKind kind) {
    m_trace->m_resources.push_back({std::move(name), kind});
    return ResourceId::at(m_trace->m_resources.size() - 1);
}

bool RecordedTraceBuilder::possible(Nanos time) {
    if (time >= -kMaxRecordedTime && time <= kMaxRecordedTime) return true;
    ++m_repairs.impossibleTimes;
    return false;
}

void RecordedTraceBuilder::include(TaskId task, Nanos time) {
    m_extents[task.index()].include(time);
    m_extent.include(time);
}

CoreId RecordedTraceBuilder::coreOf(CoreId core, State state) {
    if (!onCore(state) || !core.valid()) return {};
    if (core.value >= kMaxRecordedCores) {
        ++m_repairs.coresImpossible;
        return {};
    }
    m_trace->m_coreCount = std::max(m_trace->m_coreCount, core.value + 1);
    return core;
}

void RecordedTraceBuilder::addInterval(TaskId task, Nanos start, std::optional<Nanos> end, State state,
                                       const IntervalDetail& detail) {
    assert(task.index() < m_intervals.size());
    if (!possible(start) || (end && !possible(*end))) return;
    if (end && *end <= start) {
        ++m_repairs.noLength;
        return;
    }
    include(task, start);
    if (end) include(task, *end);
    m_intervals[task.index()].push_back({start, end.value_or(kNever), detail.argument,
                                         coreOf(detail.core, state), m_trace->m_names.intern(detail.name),
                                         state, detail.cause});
}

void RecordedTraceBuilder::addSpan(TaskId task, Nanos start, Nanos end, std::string_view name) {
    if (!possible(start) || !possible(end)) return;
    if (!m_spans.add(task, start, end, m_trace->m_names.intern(name))) return;
    include(task, start);
    include(task, end);
}

void RecordedTraceBuilder::beginSpan(TaskId task, Nanos time, std::string_view name) {
    if (!possible(time)) return;
    m_spans.begin(task, time, m_trace->m_names.intern(name));
    include(task, time);
}

void RecordedTraceBuilder::endSpan(TaskId task, Nanos time, std::string_view name) {
    if (!possible(time)) return;
    if (m_spans.end(task, time, m_trace->m_names.intern(name))) include(task, time);
}

CounterId RecordedTraceBuilder::addCounter(std::string name, std::string unit, std::string group) {
    m_trace->m_counters.push_back({std::move(name), std::move(unit), std::move(group), {}});
    return CounterId::at(m_trace->m_counters.size() - 1);
}

void RecordedTraceBuilder::addSample(CounterId counter, Nanos time, double value) {
    if (!possible(time)) return;
    if (!std::isfinite(value)) {
        ++m_repairs.samplesNoNumber;
        return;
    }
    m_extent.include(time);
    m_trace->m_counters[counter.index()].samples.push_back({time, value});
}

void RecordedTraceBuilder::mark(MarkKind kind, TaskId task, TaskId other, Nanos time, ResourceId resource) {
    if (!possible(time)) return;
    m_extent.include(time);
    m_trace->m_marks.push_back({time, kind, task, other, resource});
}

void RecordedTraceBuilder::remark(Text text) {
    m_trace->m_remarks.push_back(std::move(text));
}

} // namespace timeslice
