// The order of a Python run as JSON: everything by name, so that our Python program needs no numbers of ours.
#include "core/machine/live/system/system_limits.h"
#include "core/models/parts/gil.h"
#include "core/run/declared.h"
#include "core/run/python_engine.h"
#include "core/workload/resource_table.h"

#include <cstddef>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace timeslice {
namespace {

using nlohmann::json;

json toJson(const Chance& chance) {
    constexpr auto names =
        tableOf<ChanceKind, std::string_view>({"exponential", "uniform", "normal", "any_of"});
    return {{"kind", names[chance.kind]},
            {"first", chance.first},
            {"second", chance.second},
            {"values", chance.values},
            {"up_to", chance.upTo}};
}

const char* signOf(FormulaOp op) {
    switch (op) {
    case FormulaOp::Add:
        return "+";
    case FormulaOp::Subtract:
        return "-";
    case FormulaOp::Multiply:
        return "*";
    case FormulaOp::Divide:
        return "//";
    case FormulaOp::Remainder:
        return "%";
    case FormulaOp::Equal:
        return "==";
    case FormulaOp::NotEqual:
        return "!=";
    case FormulaOp::Less:
        return "<";
    case FormulaOp::AtMost:
        return "<=";
    case FormulaOp::Greater:
        return ">";
    default:
        return ">=";
    }
}

// Of one or two values, as Python: v are the variables, n the task's own names.
std::string pythonOf(const FormulaStep& step, std::vector<std::string>& stack) {
    switch (step.op) {
    case FormulaOp::Number:
        return fmt::format("{}", step.operand);
    case FormulaOp::Variable:
        return fmt::format("v[{}]", step.operand);
    case FormulaOp::Local:
        return fmt::format("n[{}]", step.operand);
    case FormulaOp::Me:
        return "me";
    default:
        break;
    }
    const std::string right = std::move(stack.back());
    stack.pop_back();
    if (step.op == FormulaOp::Negate) return fmt::format("fit(-{})", right);
    if (step.op == FormulaOp::Not) return fmt::format("int(not {})", right);
    const std::string left = std::move(stack.back());
    stack.pop_back();
    const char* around = step.op >= FormulaOp::Equal ? "int" : "fit";
    return fmt::format("{}({} {} {})", around, left, signOf(step.op), right);
}

// Of the steps from `begin` up to `end`.
std::string pythonOf(const Formula& formula, size_t begin, size_t end) {
    std::vector<std::string> stack;
    for (size_t at = begin; at < end; ++at) {
        const FormulaStep& step = formula[at];
        if (step.op != FormulaOp::AndThen && step.op != FormulaOp::OrElse) {
            stack.push_back(pythonOf(step, stack));
            continue;
        }
        // The right side ends with Truth, which is the last step that is jumped over.
        const auto over = static_cast<size_t>(step.operand);
        const std::string right = pythonOf(formula, at + 1, over - 1);
        stack.back() = fmt::format("int(bool({} {} {}))", stack.back(),
                                   step.op == FormulaOp::AndThen ? "and" : "or", right);
        at = over - 1;
    }
    return stack.empty() ? "0" : stack.back();
}

void addControl(const Control& control, json& entry) {
    entry["value"] = pythonOf(control.value, 0, control.value.size());
    entry["expected"] = pythonOf(control.expected, 0, control.expected.size());
    entry["into"] = control.into;
}

json toJson(const std::vector<Step>& steps);

// Their lists of steps are plain ones here, with null for one that is not there.
void addScope(const Step& step, json& entry) {
    const auto part = [&](size_t number, bool there) {
        return there ? toJson(step.steps[number].steps) : json(nullptr);
    };
    entry["steps"] = part(0, true);
    if (step.kind == StepKind::Try) {
        entry["except"] = part(1, step.catches);
        entry["finally"] = part(2, step.cleansUp);
    } else if (step.kind == StepKind::Within) {
        entry["else"] = part(1, !step.steps[1].steps.empty());
    } else {
        json groups = json::array();
        for (const Target& target : step.targets) groups.push_back(target.group);
        entry["groups"] = std::move(groups);
    }
}

json toJson(const std::vector<Step>& steps) {
    json list = json::array();
    for (const Step& step : steps) {
        json entry = {{"op", infoOf(step.kind).word},
                      {"time", step.time.count()},
                      {"kind", kKernelWords[step.kernel]},
                      {"resource", step.resource.value},
                      {"timeout", step.timeout ? json(step.timeout->count()) : json(nullptr)},
                      {"bytes", step.bytes},
                      {"split", step.split},
                      {"scoped", step.scoped},
                      {"group", step.group},
                      {"times", step.times}};
        if (step.chance) entry["chance"] = toJson(*step.chance);
        const bool around = step.kind == StepKind::Repeat || !step.steps.empty();
        if (isScope(step.kind))
            addScope(step, entry);
        else if (around)
            entry["steps"] = toJson(step.steps);
        if (step.control) addControl(*step.control, entry);
        list.push_back(std::move(entry));
    }
    return list;
}

json groupsOf(const Workload& workload, uint64_t seed) {
    json groups = json::array();
    const std::vector<TaskInstance> tasks = workload.tasks(seed);
    int64_t first = 0;
    for (const TaskGroup& group : workload.groups) {
        json arrivals = json::array(); // random ones
        for (int64_t i = 0; group.gaps && i < group.total(); ++i)
            arrivals.push_back(tasks[static_cast<size_t>(first + i)].arrival.count());
        groups.push_back({{"first", first},
                          {"count", group.count},
                          {"total", group.total()},
                          {"start", group.start.count()},
                          {"every", group.every.count()},
                          {"arrivals", std::move(arrivals)},
                          {"unions", group.unions},
                          {"spawned", group.spawned},
                          {"daemon", group.daemon},
                          {"cpus", group.cpus},
                          {"steps", toJson(group.steps)}});
        first += group.total();
    }
    return groups;
}

json layout() {
    const uint32_t chunks = SharedLog::chunksFor(machineMemory()); // as in the log that was made
    return {{"size", SharedLog::kHeaderSize + size_t{chunks} * sizeof(LogChunk)},
            {"phase", offsetof(LogHeader, phase)},
            {"chunks_taken", offsetof(LogHeader, chunksTaken)},
            {"tasks_begun", offsetof(LogHeader, tasksBegun)},
            {"tasks_finished", offsetof(LogHeader, tasksFinished)},
            {"memory_before", offsetof(LogHeader, memoryBefore)},
            {"dropped", offsetof(LogHeader, dropped)},
            {"start", offsetof(LogHeader, start)},
            {"end", offsetof(LogHeader, end)},
            {"threads", offsetof(LogHeader, threads)},
            {"speed_before", offsetof(LogHeader, speedBefore)},
            {"speed_after", offsetof(LogHeader, speedAfter)},
            {"error", offsetof(LogHeader, error)},
            {"error_size", sizeof(LogHeader::error)},
            {"chunk_count", chunks},
            {"first_chunk", SharedLog::kHeaderSize},
            {"chunk_size", sizeof(LogChunk)},
            {"chunk_head", offsetof(LogChunk, records)},
            {"records", LogChunk::kRecords},
            {"workers", kPythonWorkers},
            {"slots", kPythonSlots},
            {"slot_count", kPythonSlotCount},
            {"calibrating", static_cast<int>(LogPhase::Calibrating)},
            {"running", static_cast<int>(LogPhase::Running)},
            {"done", static_cast<int>(LogPhase::Done)},
            {"failed", static_cast<int>(LogPhase::Failed)}};
}

json recordNames() {
    const auto number = [](RecordKind kind) { return static_cast<int>(kind); };
    return {{"on", number(RecordKind::On)},
            {"off", number(RecordKind::Off)},
            {"wait_begins", number(RecordKind::WaitBegins)},
            {"wait_ends", number(RecordKind::WaitEnds)},
            {"overhead_begins", number(RecordKind::OverheadBegins)},
            {"overhead_ends", number(RecordKind::OverheadEnds)},
            {"bind", number(RecordKind::Bind)},
            {"unbind", number(RecordKind::Unbind)},
            {"park", number(RecordKind::Park)},
            {"finish", number(RecordKind::Finish)},
            {"take", number(RecordKind::Take)},
            {"release", number(RecordKind::Release)},
            {"wait_for", number(RecordKind::BlockedOn)},
            {"wait_for_end", number(RecordKind::BlockedOnEnd)},
            {"wait_ended", number(RecordKind::Unblocked)},
            {"about", number(RecordKind::About)},
            {"mark", number(RecordKind::Mark)},
            {"count", number(RecordKind::Count)},
            {"far", number(RecordKind::Far)}};
}

json counterNames() {
    return {{"work", static_cast<int>(Counter::Work)},
            {"work_time", static_cast<int>(Counter::WorkTime)},
            {"start", static_cast<int>(Counter::Start)}};
}

json markNames() {
    return {{"spawn", static_cast<int>(MarkKind::Spawn)},
            {"heard", static_cast<int>(MarkKind::Heard)},
            {"failed", static_cast<int>(MarkKind::Failed)},
            {"unheard", static_cast<int>(MarkKind::Unheard)},
            {"overflow", static_cast<int>(MarkKind::Overflow)},
            {"division_by_zero", static_cast<int>(MarkKind::DivisionByZero)},
            {"caught", static_cast<int>(MarkKind::Caught)},
            {"timed_out", static_cast<int>(MarkKind::TimedOut)},
            {"cancelled", static_cast<int>(MarkKind::Cancelled)}};
}

// The names in files; Cause::None has none there.
template <typename Enumeration>
json namesOf(int count) {
    json names = json::object();
    for (int i = 0; i < count; ++i) {
        const std::string_view name = nameOf(static_cast<Enumeration>(i));
        names[name.empty() ? std::string("none") : std::string(name)] = i;
    }
    return names;
}

// A declared parameter's value in this run, or `otherwise` where the model has none of this name.
int64_t setting(const RunSpec& spec, std::string_view key, int64_t otherwise) {
    const Parameter* parameter = declarationOf(spec, key);
    return parameter ? valueOf(*parameter, spec.settings, false) : otherwise;
}

} // namespace

bool showsGil(const RunSpec& spec) {
    return spec.model == "gil" || spec.model == "thread-pool" || spec.model == "async-threads";
}

std::string toJson(const PythonOrder& order) {
    const RunSpec& spec = order.spec;
    json resources = json::array();
    for (const Resource& resource : order.workload.resources)
        resources.push_back({{"kind", infoOf(resource.kind).word},
                             {"size", resource.size},
                             {"most", resource.most == kUnbounded ? json(nullptr) : json(resource.most)},
                             {"handed_over", resource.handedOver},
                             {"lock", resource.lock.value},
                             {"order", kWordsOf<LockOrder>[resource.traits.order]},
                             {"prefer", kWordsOf<RwPreference>[resource.traits.prefer]},
                             {"spin", resource.traits.spin.count()}});
    const int64_t workers = setting(spec, "max_workers", 0);
    const auto gil = showsGil(spec) ? static_cast<int64_t>(order.workload.resources.size()) : -1;
    const json all = {{"model", spec.model},
                      {"parent", getpid()},
                      {"log", "/proc/" + std::to_string(getpid()) + "/fd/" + std::to_string(order.log)},
                      {"cores", order.cores},
                      {"gil", gil},
                      {"tasks", order.workload.taskCount()},
                      {"seed", spec.seed},
                      {"groups", groupsOf(order.workload, spec.seed)},
                      {"unions", order.workload.unions.size()},
                      {"resources", std::move(resources)},
                      {"switch_interval", setting(spec, "switch_interval", gilInterval().defaultValue)},
                      {"max_workers", workers > 0 ? workers : static_cast<int64_t>(order.cores.size())},
                      {"chunksize", setting(spec, "chunksize", 1)},
                      {"max_tasks", setting(spec, "max_tasks", 0)},
                      {"start_method", setting(spec, "start_method", 0) == 0 ? "fork" : "spawn"},
                      {"layout", layout()},
                      {"records", recordNames()},
                      {"marks", markNames()},
                      {"counters", counterNames()},
                      {"states", namesOf<State>(kStateCount)},
                      {"causes", namesOf<Cause>(kCauseCount)}};
    return all.dump();
}

} // namespace timeslice
