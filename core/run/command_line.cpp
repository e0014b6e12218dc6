#include "core/run/command_line.h"

#include "core/base/units.h"
#include "core/base/words.h"
#include "core/run/declared.h"
#include "core/workload/catalogue.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <span>

namespace timeslice {
namespace {

using RunSpan = std::span<const RunSpec>;

// Settings with options of their own.
constexpr std::pair<std::string_view, std::string_view> kOwnOptions[] = {
    {"quantum", "--quantum"}, {"switch_interval", "--switch-interval"}, {"smt", "--smt"}};

template <typename T>
void addNew(std::vector<T>& list, const T& item) {
    if (std::ranges::find(list, item) == list.end()) list.push_back(item);
}

// As much of it as a run depends on.
RunSpec normalized(RunSpec spec) {
    spec.cores = coresOf(spec);
    return spec;
}

// What the workload suggests has to be said, also where a run has the default instead.
std::set<std::string> keysOf(const Workload& workload, RunSpan runs) {
    std::set<std::string> keys;
    for (const RunSpec& spec : runs) {
        for (const auto& [key, value] : spec.settings) keys.insert(key);
        for (const auto& [key, value] : workload.machine)
            if (declarationOf(spec, key)) keys.insert(key);
    }
    return keys;
}

ComparisonRequest requestFor(const Workload& workload, RunSpan runs) {
    ComparisonRequest request;
    request.engines.clear();
    const bool hasCores =
        workload.machine.contains("cores") ||
        std::ranges::any_of(runs, [](const RunSpec& spec) { return spec.cores.has_value(); });
    for (const RunSpec& spec : runs) {
        addNew(request.models, spec.model);
        addNew(request.engines, spec.engine);
        if (hasCores) addNew(request.cores, coresOf(spec));
        if (spec.engine == Engine::Simulated) addNew(request.policies, spec.policy);
        if (!spec.choices.empty()) request.choices = spec.choices;
        if (!spec.python.empty()) request.python = spec.python;
    }
    if (request.policies == std::vector<std::string>{std::string(kDefaultPolicy)} &&
        !workload.machine.contains("policy"))
        request.policies.clear();
    for (const std::string& key : keysOf(workload, runs)) {
        std::vector<std::string> values;
        for (const RunSpec& spec : runs)
            if (const Parameter* parameter = declarationOf(spec, key))
                addNew(values, formatParameter(*parameter, valueOf(*parameter, spec.settings, spec.ideal)));
        if (!values.empty()) request.settings.emplace_back(key, std::move(values));
    }
    request.ideal = runs.front().ideal;
    request.seed = runs.front().seed;
    request.timeout = runs.front().timeout;
    return request;
}

bool makes(const Workload& workload, const ComparisonRequest& request, RunSpan runs) {
    const Result<ComparisonPlan> plan = planComparison(workload, request);
    return plan && std::ranges::equal(plan->runs, runs, {}, normalized, normalized);
}

std::string workloadWord(const Workload& workload) {
    for (const BuiltinWorkload& builtin : builtinWorkloads())
        if (builtin.id == workload.id && builtin.text == workload.text) return workload.id;
    return workload.id + ".yaml";
}

class Words {
  public:
    // Of any workload and command: `scale` has no --smt.
    Words() : m_own(std::span(kOwnOptions).first(2)) {}
    explicit Words(const Workload& workload)
        : m_line("timeslice run " + quotedForShell(workloadWord(workload))) {
        addParameters(workload);
    }

    std::string lineFor(const ComparisonRequest& request) && {
        addList("--model", request.models);
        std::vector<std::string_view> engines;
        for (const Engine engine : request.engines) engines.push_back(nameOf(engine));
        if (engines != std::vector{nameOf(Engine::Simulated)}) addList("--engine", engines);
        addList("--cores", request.cores);
        addList("--policy", request.policies);
        for (const auto& [key, values] : request.settings) addSetting(key, values);
        addList("--choices", request.choices);
        if (request.ideal) m_line += " --ideal";
        if (request.seed != 1) add("--seed", std::to_string(request.seed));
        if (request.timeout) add("--timeout", formatTime(*request.timeout));
        if (!request.python.empty()) add("--python", request.python);
        return std::move(m_line);
    }

  private:
    void add(std::string_view option, const std::string& word) {
        m_line += fmt::format(" {} {}", option, quotedForShell(word));
    }
    template <typename T>
    void addList(std::string_view option, const std::vector<T>& values) {
        if (!values.empty()) add(option, fmt::format("{}", fmt::join(values, ",")));
    }

    // The workload's own, where they differ from what its file says.
    void addParameters(const Workload& workload) {
        const Result<WorkloadPtr> plain = readWorkload(workload.text, workload.id + ".yaml");
        for (const auto& [key, value] : workload.parameters) {
            const auto defaultValue = plain ? (*plain)->parameters.find(key) : workload.parameters.end();
            const bool isStandard =
                plain && defaultValue != (*plain)->parameters.end() && defaultValue->second == value;
            if (isStandard) continue;
            std::string text = formatQuantity(value);
            std::erase(text, ' ');
            add("--set", fmt::format("{}={}", key, text));
        }
    }

    void addSetting(const std::string& key, const std::vector<std::string>& values) {
        for (const auto& [own, option] : m_own)
            if (own == key) return addList(option, values);
        add("--set", fmt::format("{}={}", key, fmt::join(values, ",")));
    }

    std::span<const std::pair<std::string_view, std::string_view>> m_own = kOwnOptions;
    std::string m_line;
};

} // namespace

std::string quotedForShell(const std::string& word) {
    constexpr std::string_view kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./=,:+%@";
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos) return word;
    std::string quoted = "'";
    for (const char c : word) c == '\'' ? quoted += "'\\''" : quoted += c;
    return quoted + "'";
}

std::string optionsOf(const std::vector<RunSpec>& runs) {
    if (runs.empty()) return {};
    ComparisonRequest request = requestFor(Workload(), runs);
    // The workload may suggest another one.
    if (request.policies.empty() && runs.front().engine == Engine::Simulated)
        request.policies = {std::string(kDefaultPolicy)};
    return Words().lineFor(request);
}

std::string commandLineOf(const Workload& workload, const std::vector<RunSpec>& runs) {
    std::string lines;
    for (size_t begin = 0; begin < runs.size();) {
        size_t count = runs.size() - begin;
        while (count > 1 && !makes(workload, requestFor(workload, RunSpan(runs).subspan(begin, count)),
                                   RunSpan(runs).subspan(begin, count)))
            --count;
        const ComparisonRequest request = requestFor(workload, RunSpan(runs).subspan(begin, count));
        if (!lines.empty()) lines += "; ";
        lines += Words(workload).lineFor(request);
        begin += count;
    }
    return lines;
}

} // namespace timeslice
