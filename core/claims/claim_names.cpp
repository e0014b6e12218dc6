#include "core/claims/claim_names.h"

#include "core/base/words.h"

#include <algorithm>
#include <charconv>

namespace timeslice {
namespace {

// The words for one that is not there: the nearest one, else all there are.
Text unknownWord(const char* nearest, const char* others, std::string_view name,
                 std::span<const std::string_view> known) {
    const std::string like = nearestWord(name, known);
    return like.empty() ? Text(others, excerpt(name), joinWords(known)) : Text(nearest, excerpt(name), like);
}

Text unknownRun(std::string_view name, std::span<const std::string> labels) {
    const std::vector<std::string_view> known(labels.begin(), labels.end());
    return unknownWord(TS_TEXT("no run is called '{0}'; did you mean '{1}'?"),
                       TS_TEXT("no run is called '{0}'; the runs are {1}"), name, known);
}

Text unknownVariable(std::string_view name, const Trace& trace) {
    std::vector<std::string_view> known;
    for (const TraceResource& resource : trace.resources())
        if (resource.kind == ResourceKind::Variable) known.push_back(resource.name);
    if (known.empty()) return {TS_TEXT("no variable '{0}': this run has no variables"), excerpt(name)};
    return unknownWord(TS_TEXT("no variable '{0}'; did you mean '{1}'?"),
                       TS_TEXT("no variable '{0}'; the variables are {1}"), name, known);
}

} // namespace

Named<size_t> placeOfRun(std::string_view name, bool byPlace, std::span<const std::string> labels) {
    if (!byPlace) {
        const auto found = std::ranges::find(labels, name);
        if (found != labels.end()) return static_cast<size_t>(found - labels.begin());
        return tl::unexpected(unknownRun(name, labels));
    }
    size_t place = 0;
    std::from_chars(name.data(), name.data() + name.size(), place);
    if (place >= 1 && place <= labels.size()) return place - 1;
    return tl::unexpected(
        Text(TS_PLURAL("run {1}: there is only {0} run", "run {1}: there are only {0} runs"), labels.size(),
             std::string(name)));
}

Named<size_t> theOnlyRun(size_t runs) {
    if (runs == 1) return size_t{0};
    if (runs == 0) return tl::unexpected(Text(TS_TEXT("there is no run")));
    return tl::unexpected(
        Text(TS_TEXT("there are {0} runs; say which, by its place (in 1) or its label"), runs));
}

Named<TaskId> taskNamed(std::string_view name, const Trace& trace) {
    const auto found = std::ranges::find(trace.tasks(), name, &TraceTask::name);
    if (found != trace.tasks().end()) return TaskId::at(static_cast<size_t>(found - trace.tasks().begin()));
    std::vector<std::string_view> known;
    for (const TraceTask& task : trace.tasks()) known.push_back(task.name);
    return tl::unexpected(unknownWord(TS_TEXT("no task is called '{0}'; did you mean '{1}'?"),
                                      TS_TEXT("no task is called '{0}'; the tasks are {1}"), name, known));
}

Named<int64_t> valueOfVariable(std::string_view name, const ClaimRun& run) {
    for (const TraceVariable& variable : run.trace->variables())
        if (run.trace->resources()[variable.resource.index()].name == name) return variable.actual;
    const std::vector<Resource> none;
    for (const Resource& resource : run.workload ? run.workload->resources : none)
        if (resource.kind == ResourceKind::Variable && resource.name == name) return resource.size;
    return tl::unexpected(unknownVariable(name, *run.trace));
}

} // namespace timeslice
