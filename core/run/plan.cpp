// From what a user asks for to the list of runs.
//
// - Names are looked up first, values read next; every combination is then made. Those that come out equal
//   (they differ in a setting that the model, policy or machine does not have) are kept once.
// - A workload's `machine:` gives defaults, which a suggested model may have settings of its own in place of; a
//   measured machine's costs override both, and what the user says overrides all, key by key.
#include "core/base/words.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"
#include "core/run/declared.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace timeslice {
namespace {

constexpr std::string_view kAll = "all";
constexpr const char* kDefaultModels[] = {"serial", "preemptive", "parallel", "gil", "async"};

// Accepted, and without effect, where nothing chosen knows them: they have options of their own.
constexpr std::string_view kAlwaysAccepted[] = {"quantum", "switch_interval"};

// Keys of a workload's `machine:` that are no declared parameters.
constexpr std::string_view kCores = "cores";
constexpr std::string_view kPolicy = "policy";

struct Setting {
    std::string key;
    std::vector<std::string> values;  // as written
    std::optional<Place> suggestedAt; // in the workload's file; none: the user says so
};

// Runs of one model: every combination of these.
struct Series {
    std::string model;
    std::vector<std::optional<int>> cores = {};
    std::vector<std::string> policies = {};
    std::vector<Setting> settings = {};
};

template <typename T>
void addOnce(std::vector<T>& list, const T& item) {
    if (std::ranges::find(list, item) == list.end()) list.push_back(item);
}

template <typename Info>
std::vector<std::string_view> idsOf(std::span<const Info> infos) {
    std::vector<std::string_view> ids;
    for (const Info& info : infos) ids.push_back(info.id);
    return ids;
}

class Planner {
  public:
    Planner(const Workload& workload, const ComparisonRequest& request)
        : m_workload(workload), m_request(request) {}

    Result<ComparisonPlan> plan() {
        for (const Engine engine : m_request.engines) addOnce(m_engines, engine);
        if (m_engines.empty()) m_engines.push_back(Engine::Simulated);
        chooseModels();
        for (const std::string& model : m_models)
            for (const SuggestedSettings& suggested : suggestionsFor(model)) addSeries(model, suggested);
        for (const Series& series : m_series)
            for (const Setting& setting : series.settings) checkSetting(setting);
        if (m_problems.empty())
            for (const Series& series : m_series) makeRuns(series);
        if (m_problems.empty() && m_plan.runs.empty()) m_problems = m_plan.refused;
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return m_plan;
    }

  private:
    template <typename... Args>
    void problem(Args&&... args) {
        addProblem(Problem{Text(std::forward<Args>(args)...), {}, 0, 0});
    }
    // About what the workload suggests: with its place in the file.
    template <typename... Args>
    void problemAt(const std::optional<Place>& at, Args&&... args) {
        addProblem(placed(at, Problem{Text(std::forward<Args>(args)...), {}, 0, 0}));
    }
    Problem placed(const std::optional<Place>& at, Problem found) const {
        if (!at) return found;
        return {std::move(found.message), m_workload.file, at->line, at->column};
    }
    std::optional<Place> placeOf(std::string_view suggestion) const {
        const auto at = m_workload.suggestedAt.find(suggestion);
        return at == m_workload.suggestedAt.end() ? std::nullopt : std::optional(at->second);
    }
    // Several runs may be refused for one reason: it is reported once.
    void addProblem(Problem problem) {
        const std::string message = describe(problem);
        const auto same = [&message](const Problem& other) { return describe(other) == message; };
        if (std::ranges::none_of(m_problems, same)) m_problems.push_back(std::move(problem));
    }

    void chooseModels() {
        std::vector<std::string> names = m_request.models.empty() ? m_workload.models : m_request.models;
        if (names.empty()) names.assign(std::begin(kDefaultModels), std::end(kDefaultModels));
        m_all = std::ranges::find(names, kAll) != names.end();
        for (const std::string& name : names)
            if (name != kAll && !findModel(name)) unknownModel(name);
        if (m_all) names.clear();
        for (const ModelInfo& model : models())
            if (m_all) names.emplace_back(model.id);
        for (const std::string& name : names) addOnce(m_models, name);
    }

    void unknownModel(const std::string& name) {
        const std::optional<Place> at = m_request.models.empty() ? placeOf(name) : std::nullopt;
        std::vector<std::string_view> known = idsOf(models());
        const std::string like = nearestWord(name, known);
        known.push_back(kAll);
        if (like.empty())
            problemAt(at, TS_TEXT("There is no model '{0}'. Available models: {1}."), excerpt(name),
                      joinWords(known));
        else
            problemAt(at,
                      TS_TEXT("There is no model '{0}'. Did you mean '{1}'? "
                              "Available models: {2}."),
                      excerpt(name), like, joinWords(known));
    }

    // For each run of the model: the workload's machine, and in its place what the run has of its own.
    std::vector<SuggestedSettings> suggestionsFor(const std::string& model) const {
        SuggestedSettings machine;
        for (const auto& [key, value] : m_workload.machine)
            machine[key] = {value, placeOf(key).value_or(Place{})};
        const auto variants = m_workload.variants.find(model);
        if (!m_request.models.empty() || variants == m_workload.variants.end()) return {machine};
        std::vector<SuggestedSettings> all;
        for (SuggestedSettings own : variants->second) {
            own.insert(machine.begin(), machine.end());
            all.push_back(std::move(own));
        }
        return all;
    }

    void addSeries(const std::string& model, const SuggestedSettings& suggested) {
        m_series.push_back({model});
        choosePolicies(suggested);
        chooseCores(suggested);
        chooseSettings(suggested);
    }

    void choosePolicies(const SuggestedSettings& suggested) {
        const auto suggestion = suggested.find(kPolicy);
        const bool follows = m_request.policies.empty() && suggestion != suggested.end();
        std::vector<std::string> names = m_request.policies;
        if (follows) names.push_back(suggestion->second.value);
        if (names.empty()) names.emplace_back(kDefaultPolicy);
        for (const std::string& name : names) {
            if (!findPolicy(name))
                unknownPolicy(name, follows ? std::optional(suggestion->second.place) : std::nullopt);
            addOnce(m_series.back().policies, name);
            addOnce(m_policies, name);
        }
    }

    void unknownPolicy(const std::string& name, const std::optional<Place>& at) {
        const std::vector<std::string_view> known = idsOf(policies());
        const std::string like = nearestWord(name, known);
        if (like.empty())
            problemAt(at, TS_TEXT("There is no policy '{0}'. Available policies: {1}."), excerpt(name),
                      joinWords(known));
        else
            problemAt(at,
                      TS_TEXT("There is no policy '{0}'. Did you mean '{1}'? "
                              "Available policies: {2}."),
                      excerpt(name), like, joinWords(known));
    }

    void chooseCores(const SuggestedSettings& suggested) {
        std::vector<std::optional<int>>& chosen = m_series.back().cores;
        for (const int cores : m_request.cores) {
            if (cores < 1)
                problem(TS_PLURAL("A machine cannot have {0} core; expected at least 1.",
                                  "A machine cannot have {0} cores; expected at least 1."),
                        cores);
            addOnce(chosen, std::optional<int>(cores));
        }
        if (chosen.empty()) chosen.push_back(suggestedCores(suggested));
    }

    std::optional<int> suggestedCores(const SuggestedSettings& suggested) {
        const auto suggestion = suggested.find(kCores);
        if (suggestion == suggested.end()) return {};
        const std::string& text = suggestion->second.value;
        int cores = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), cores);
        if (error == std::errc{} && end == text.data() + text.size() && cores >= 1) return cores;
        problemAt(suggestion->second.place,
                  TS_TEXT("The workload's machine has '{0}' cores; expected a whole number of at least 1."),
                  text);
        return {};
    }

    void chooseSettings(const SuggestedSettings& suggested) {
        std::vector<Setting>& settings = m_series.back().settings;
        for (const auto& [key, values] : m_request.settings) {
            const auto known = std::ranges::find(settings, key, &Setting::key);
            if (known == settings.end())
                settings.push_back({key, values, {}});
            else
                known->values.insert(known->values.end(), values.begin(), values.end());
        }
        for (const auto& [key, suggestion] : suggested) {
            const bool overridden =
                isSet(settings, key) || (m_request.machine.contains(key) && !m_request.ideal);
            if (key != kCores && key != kPolicy && !overridden)
                settings.push_back({key, {suggestion.value}, suggestion.place});
        }
    }

    // At least one must have the key, and each that does must understand the values.
    void checkSetting(const Setting& setting) {
        std::vector<const Parameter*> declarations = declarationsOf(setting.key, Among::Chosen);
        const bool chosen = !declarations.empty();
        if (!chosen) declarations = declarationsOf(setting.key, Among::All);
        const bool lenient = setting.suggestedAt ||
                             std::ranges::find(kAlwaysAccepted, setting.key) != std::end(kAlwaysAccepted);
        if (declarations.empty())
            unknownSetting(setting);
        else if (!chosen && !lenient)
            problem(TS_TEXT("None of the chosen models, policies and machines has the setting '{0}' ({1}). "
                            "It belongs to: {2}."),
                    setting.key, declarations.front()->title, ownersOf(setting.key));
        for (const Parameter* parameter : declarations)
            for (const std::string& value : setting.values) read(*parameter, value, setting.suggestedAt);
    }

    enum class Among { Chosen, All };
    std::vector<const Parameter*> declarationsOf(std::string_view key, Among among) const {
        std::vector<const Parameter*> found;
        const auto look = [&found, key](const std::vector<Parameter>& parameters) {
            if (const Parameter* parameter = findParameter(parameters, key)) found.push_back(parameter);
        };
        const bool all = among == Among::All;
        for (const ModelInfo& model : models())
            if (all || std::ranges::find(m_models, model.id) != m_models.end()) look(model.parameters);
        for (const PolicyInfo& policy : policies())
            if (all || (simulates() && std::ranges::find(m_policies, policy.id) != m_policies.end()))
                look(policy.parameters);
        for (const Engine engine : kEngines)
            if (all || std::ranges::find(m_engines, engine) != m_engines.end())
                look(machineParameters(engine));
        return found;
    }

    bool simulates() const { return std::ranges::find(m_engines, Engine::Simulated) != m_engines.end(); }

    static std::string ownersOf(std::string_view key) {
        std::vector<std::string_view> owners;
        for (const ModelInfo& model : models())
            if (findParameter(model.parameters, key)) owners.push_back(model.id);
        for (const PolicyInfo& policy : policies())
            if (findParameter(policy.parameters, key)) owners.push_back(policy.id);
        for (const Engine engine : kEngines)
            if (findParameter(machineParameters(engine), key)) owners.push_back(nameOf(engine));
        return joinWords(owners);
    }

    void unknownSetting(const Setting& setting) {
        std::vector<std::string_view> known;
        const auto add = [&known](const std::vector<Parameter>& parameters) {
            for (const Parameter& parameter : parameters) known.push_back(parameter.key);
        };
        for (const ModelInfo& model : models()) add(model.parameters);
        for (const PolicyInfo& policy : policies()) add(policy.parameters);
        for (const Engine engine : kEngines) add(machineParameters(engine));
        for (const auto& [key, value] : m_workload.parameters) known.push_back(key);
        const std::string like = nearestWord(setting.key, known);
        if (like.empty())
            problemAt(setting.suggestedAt,
                      TS_TEXT("There is no setting '{0}' in any workload, model, policy or machine."),
                      setting.key);
        else
            problemAt(setting.suggestedAt, TS_TEXT("There is no setting '{0}'. Did you mean '{1}'?"),
                      setting.key, like);
    }

    std::optional<int64_t> read(const Parameter& parameter, const std::string& value,
                                const std::optional<Place>& at) {
        const Result<int64_t> result = parseParameter(parameter, value);
        if (result) return *result;
        for (const Problem& found : result.error()) addProblem(placed(at, found));
        return {};
    }

    void makeRuns(const Series& series) {
        for (const Engine engine : m_engines)
            for (const std::optional<int>& cores : series.cores)
                for (const std::string& policy : series.policies) {
                    RunSpec spec;
                    spec.model = series.model;
                    spec.engine = engine;
                    spec.cores = coresFor(engine, cores);
                    // A run on this computer is scheduled by the operating system, whatever policy is asked
                    // for.
                    spec.policy = engine == Engine::Simulated ? policy : std::string(kDefaultPolicy);
                    spec.ideal = m_request.ideal;
                    spec.seed = m_request.seed;
                    if (policy == "manual") spec.choices = m_request.choices;
                    spec.timeout = m_request.timeout;
                    if (engine == Engine::Python) spec.python = m_request.python;
                    withSettings(spec, series.settings, 0);
                }
    }

    // A suggestion of more cores than this computer has does not keep it from running live.
    std::optional<int> coresFor(Engine engine, std::optional<int> cores) const {
        const bool suggested = m_request.cores.empty();
        return engine != Engine::Simulated && suggested && cores > allowedCores() ? std::nullopt : cores;
    }

    // Every combination of the values of the settings from number `next` on.
    void withSettings(const RunSpec& spec, const std::vector<Setting>& settings, size_t next) {
        if (next == settings.size()) return addRun(onMeasuredMachine(spec, settings));
        const Setting& setting = settings[next];
        const Parameter* parameter = declarationOf(spec, setting.key);
        if (!parameter || setting.values.empty()) return withSettings(spec, settings, next + 1);
        for (const std::string& text : setting.values) {
            const std::optional<int64_t> value = read(*parameter, text, setting.suggestedAt);
            if (!value) continue;
            RunSpec with = spec;
            if (*value != valueOf(*parameter, {}, spec.ideal)) with.settings[setting.key] = *value;
            withSettings(with, settings, next + 1);
        }
    }

    static bool isSet(const std::vector<Setting>& settings, std::string_view key) {
        return std::ranges::find(settings, key, &Setting::key) != settings.end();
    }

    // With the measured costs under what was set.
    RunSpec onMeasuredMachine(RunSpec spec, const std::vector<Setting>& settings) const {
        if (spec.engine != Engine::Simulated || spec.ideal) return spec;
        for (const auto& [key, value] : m_request.machine) {
            const Parameter* parameter = findParameter(machineParameters(spec.engine), key);
            if (parameter && !isSet(settings, key) && value != parameter->defaultValue)
                spec.settings[key] = value;
        }
        return spec;
    }

    void addRun(const RunSpec& spec) {
        if (std::ranges::find(m_plan.runs, spec) != m_plan.runs.end()) return;
        const Problems refusals = check(m_workload, spec);
        if (refusals.empty()) return m_plan.runs.push_back(spec);
        if (!m_all) {
            for (const Problem& refusal : refusals) addProblem(refusal);
            return;
        }
        if (std::ranges::find(m_plan.refusedModels, spec.model) != m_plan.refusedModels.end()) return;
        m_plan.refusedModels.push_back(spec.model);
        m_plan.refused.push_back(refusals.front());
    }

    const Workload& m_workload;
    const ComparisonRequest& m_request;
    std::vector<std::string> m_models;
    std::vector<Engine> m_engines;
    std::vector<Series> m_series;
    std::vector<std::string> m_policies; // of all of them
    bool m_all = false;
    Problems m_problems;
    ComparisonPlan m_plan;
};

} // namespace

Result<ComparisonPlan> planComparison(const Workload& workload, const ComparisonRequest& request) {
    return Planner(workload, request).plan();
}

} // namespace timeslice
