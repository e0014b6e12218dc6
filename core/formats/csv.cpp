#include "core/formats/csv_text.h"
#include "core/formats/formats.h"

#include <cmath>
#include <fmt/format.h>
#include <iterator>

namespace timeslice {
namespace {

// What every row of a run begins with: run, model, engine.
std::string runFields(const Compared& one) {
    return fmt::format("{},{},{}", csvField(plainEnglish().render(one.label)),
                       csvField(std::string(one.recording->modelId())), one.recording->engineId());
}

void appendTask(fmt::memory_buffer& out, const Trace& trace, TaskId task, const std::string& runPart) {
    const std::string prefix = fmt::format("{},{},", runPart, csvField(trace.tasks()[task.index()].name));
    const Trace::Range range = trace.intervalsOf(task);
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        out.append(prefix);
        fmt::format_to(std::back_inserter(out), "{},{},{},", nameOf(interval.state), interval.start.count(),
                       interval.end().count());
        if (onCore(interval.state) && interval.core.valid())
            fmt::format_to(std::back_inserter(out), "{}", interval.core.value);
        fmt::format_to(std::back_inserter(out), ",{}\r\n", nameOf(interval.cause));
    }
}

std::string metricField(const MetricDefinition& definition, std::optional<double> value) {
    if (!value) return {};
    return isWhole(definition.unit) ? fmt::format("{}", std::llround(*value)) : fmt::format("{}", *value);
}

} // namespace

std::string toCsv(const Comparison& comparison) {
    fmt::memory_buffer out;
    fmt::format_to(std::back_inserter(out), "run,model,engine,task,state,start_ns,end_ns,core,cause\r\n");
    for (const Compared& one : comparison) {
        const Trace& trace = one.recording->trace();
        const std::string runPart = runFields(one);
        for (size_t i = 0; i < trace.tasks().size(); ++i)
            if (!trace.tasks()[i].helper) appendTask(out, trace, TaskId::at(i), runPart);
    }
    return fmt::to_string(out);
}

std::string toMetricsCsv(const Comparison& comparison) {
    std::string out = "run,model,engine";
    for (const MetricDefinition& definition : metricDefinitions())
        fmt::format_to(std::back_inserter(out), ",{}", definition.id);
    out += ",result\r\n";
    for (const Compared& one : comparison) {
        const RunMetrics& metrics = one.recording->metrics();
        out += runFields(one);
        for (const MetricDefinition& definition : metricDefinitions())
            out += "," + metricField(definition, definition.value(metrics));
        fmt::format_to(std::back_inserter(out), ",{}\r\n", nameOf(metrics.verdict.kind));
    }
    return out;
}

} // namespace timeslice
