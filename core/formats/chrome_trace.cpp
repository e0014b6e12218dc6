// Chrome trace event format, JSON object form ("Trace Event Format", Google, 2016). Written piece by piece: a
// document tree would take many times the memory of the text.
#include "core/formats/formats.h"
#include "core/formats/provenance.h"

#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>

namespace timeslice {
namespace {

// A JSON string with its quotes; bytes that are no UTF-8 become the replacement character.
std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class Writer {
  public:
    Writer() { m_out.append(std::string_view("{\"traceEvents\":[")); }

    void add(size_t pid, const Compared& one) {
        m_pid = pid;
        const Trace& trace = one.recording->trace();
        metadata("process_name", 0, fmt::format(R"("name":{})", quoted(plainEnglish().render(one.label))));
        metadata("process_sort_index", 0, fmt::format(R"("sort_index":{})", pid));
        for (size_t i = 0; i < trace.tasks().size(); ++i) task(trace, TaskId::at(i));
    }

    // `made`: viewers show it among a trace's properties.
    std::string finish(const Provenance& made) {
        m_out.append(std::string_view("\n],\"displayTimeUnit\":\"ms\",\"otherData\":{"));
        const char* separator = "";
        for (const auto& [name, value] : made) {
            fmt::format_to(std::back_inserter(m_out), "{}{}:{}", separator, quoted(name), quoted(value));
            separator = ",";
        }
        m_out.append(std::string_view("}}\n"));
        return fmt::to_string(m_out);
    }

  private:
    void task(const Trace& trace, TaskId id) {
        const size_t tid = id.index() + 1;
        metadata("thread_name", tid, fmt::format(R"("name":{})", quoted(trace.tasks()[id.index()].name)));
        metadata("thread_sort_index", tid, fmt::format(R"("sort_index":{})", tid));
        const Trace::Range range = trace.intervalsOf(id);
        for (size_t i = range.begin; i < range.end; ++i) complete(trace, trace.interval(i), tid);
    }

    void metadata(const char* name, size_t tid, const std::string& argument) {
        separate();
        fmt::format_to(std::back_inserter(m_out),
                       R"({{"ph":"M","pid":{},"tid":{},"name":"{}","args":{{{}}}}})", m_pid, tid, name,
                       argument);
    }

    void complete(const Trace& trace, const Interval& interval, size_t tid) {
        separate();
        const std::string_view state = nameOf(interval.state);
        fmt::format_to(std::back_inserter(m_out),
                       R"({{"ph":"X","pid":{},"tid":{},"name":"{}","cat":"{}","ts":)", m_pid, tid, state,
                       state);
        microseconds(interval.start);
        m_out.append(std::string_view(R"(,"dur":)"));
        microseconds(interval.length);
        fmt::format_to(std::back_inserter(m_out), R"(,"args":{{"cause":"{}")", nameOf(interval.cause));
        if (onCore(interval.state) && interval.core.valid())
            fmt::format_to(std::back_inserter(m_out), R"(,"core":{})", interval.core.value);
        argument(trace, interval);
        m_out.append(std::string_view("}}"));
    }

    // Whom or what the interval's argument names.
    void argument(const Trace& trace, const Interval& interval) {
        if (interval.argument < 0) return;
        const auto index = static_cast<size_t>(interval.argument);
        if (interval.cause == Cause::Preempted && index < trace.tasks().size())
            fmt::format_to(std::back_inserter(m_out), R"(,"by":{})", quoted(trace.tasks()[index].name));
        else if (interval.state == State::Carrying && index < trace.tasks().size())
            fmt::format_to(std::back_inserter(m_out), R"(,"task":{})", quoted(trace.tasks()[index].name));
        else if (interval.state == State::Throttled && index < trace.cgroups().size())
            fmt::format_to(std::back_inserter(m_out), R"(,"cgroup":{})", quoted(trace.cgroups()[index].name));
        else if (!onCore(interval.state) && interval.state != State::Throttled &&
                 index < trace.resources().size())
            fmt::format_to(std::back_inserter(m_out), R"(,"resource":{})",
                           quoted(trace.resources()[index].name));
    }

    // Microseconds with three decimals: whole nanoseconds are kept.
    void microseconds(Nanos time) {
        fmt::format_to(std::back_inserter(m_out), "{}.{:03}", time.count() / 1000, time.count() % 1000);
    }

    void separate() {
        m_out.append(std::string_view(m_first ? "\n" : ",\n"));
        m_first = false;
    }

    fmt::memory_buffer m_out;
    size_t m_pid = 0;
    bool m_first = true;
};

} // namespace

std::string toChromeTrace(const Comparison& comparison) {
    Writer writer;
    for (size_t i = 0; i < comparison.size(); ++i) writer.add(i + 1, comparison[i]);
    return writer.finish(provenanceOf(comparison));
}

} // namespace timeslice
