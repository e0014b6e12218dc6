#include "core/explain/names.h"

#include <array>

namespace timeslice::explaining {
namespace {

// By the number of names; the last one takes a number as well.
constexpr std::array<const char*, 7> kLists = {
    "",
    "{0}",
    TS_TEXT("{0} and {1}"),
    TS_TEXT("{0}, {1} and {2}"),
    TS_TEXT("{0}, {1}, {2} and {3}"),
    TS_TEXT("{0}, {1}, {2}, {3} and {4}"),
    TS_TEXT("{0}, {1}, {2}, {3}, {4} and {5} more"),
};
constexpr size_t kMaxNames = 5;

} // namespace

Text nameOf(const Trace& trace, TaskId task) {
    const TraceTask& info = trace.tasks()[task.index()];
    return info.helper ? Text(info.name.c_str()) : Text::verbatim(info.name);
}

Text nameOf(const Trace& trace, ResourceId resource) {
    const TraceResource& info = trace.resources()[resource.index()];
    return info.kind == ResourceKind::Gil ? Text(info.name.c_str()) : Text::verbatim(info.name);
}

int64_t numberOf(CoreId core) {
    return int64_t{core.value} + 1;
}

Text listOf(const Trace& trace, std::span<const TaskId> tasks) {
    if (tasks.size() == 1) return nameOf(trace, tasks.front());
    const size_t named = std::min(tasks.size(), kMaxNames);
    Text list(kLists[std::min(tasks.size(), kMaxNames + 1)]);
    for (const TaskId task : tasks.first(named)) list.arguments.emplace_back(nameOf(trace, task));
    if (named < tasks.size()) list.arguments.emplace_back(static_cast<int64_t>(tasks.size() - named));
    return list;
}

} // namespace timeslice::explaining
