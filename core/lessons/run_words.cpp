#include "core/lessons/run_words.h"

#include "core/base/words.h"
#include "core/models/registry.h"
#include "core/run/declared.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kCores = "cores";
constexpr std::string_view kEngine = "engine";
constexpr std::string_view kPolicy = "policy";
constexpr std::string_view kIdeal = "ideal";
constexpr std::string_view kSeed = "seed";
constexpr std::array kKeys{kCores, kEngine, kPolicy, kIdeal, kSeed};
constexpr std::array kEngineWords{"sim"sv, "live"sv, "python"sv};
constexpr int64_t kMostCores = 1'000'000; // the machine's own limit is checked with the run

template <typename T>
T numberOf(const std::string& text, T otherwise) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : otherwise;
}

bool isRight(std::string_view key, const YamlNode& value, LessonValues& values) {
    if (key == kCores) return values.integer(value, 1, kMostCores).has_value();
    if (key == kSeed) return values.integer(value, 0, INT64_MAX).has_value();
    if (key == kIdeal) return values.boolean(value).has_value();
    if (key == kEngine) return values.oneOf(value, kEngineWords).has_value();
    if (key == kPolicy) return values.name(value).has_value();
    if (!values.name(value)) return false;
    const Result<int64_t> read = parseParameter(*declaredAnywhere(key), value.text);
    if (!read) values.problems().add(value.place, read.error().front().message);
    return read.has_value();
}

void unknownKey(const YamlNode& key, ProblemList& problems) {
    const std::vector<std::string_view> known = runKeys();
    const std::string nearest = nearestWord(key.text, known);
    if (nearest.empty())
        problems.add(key.place, {TS_TEXT("there is no setting '{0}' of any model, policy or machine"),
                                 excerpt(key.text)});
    else
        problems.add(key.place,
                     {TS_TEXT("there is no setting '{0}'; did you mean '{1}'?"), excerpt(key.text), nearest});
}

void apply(std::string_view key, const std::string& text, RunSpec& spec) {
    if (key == kCores) {
        spec.cores = numberOf<int>(text, 1);
    } else if (key == kSeed) {
        spec.seed = numberOf<uint64_t>(text, 1);
    } else if (key == kIdeal) {
        spec.ideal = text == "true";
    } else if (key == kEngine) {
        spec.engine = engineNamed(text).value_or(Engine::Simulated);
    } else if (key == kPolicy) {
        spec.policy = text;
    } else if (const Parameter* parameter = declaredAnywhere(key)) {
        if (const Result<int64_t> value = parseParameter(*parameter, text))
            spec.settings[std::string(key)] = *value;
    }
}

// Whether a run of one of the models, under the policy that is written, has the setting.
bool isKnown(std::string_view key, const std::vector<std::string>& models, const std::string& policy) {
    return std::ranges::any_of(models, [&](const std::string& model) {
        RunSpec spec;
        spec.model = model;
        spec.policy = policy;
        return declarationOf(spec, key) != nullptr;
    });
}

void applyTo(std::string_view key, const std::string& text, ComparisonRequest& request) {
    if (key == kCores)
        request.cores = {numberOf<int>(text, 1)};
    else if (key == kSeed)
        request.seed = numberOf<uint64_t>(text, 1);
    else if (key == kIdeal)
        request.ideal = text == "true";
    else if (key == kPolicy)
        request.policies = {text};
    else if (key != kEngine)
        request.settings.emplace_back(key, std::vector<std::string>{text});
}

} // namespace

PlannedRun plannedOn(Engine engine, RunSpec simulation) {
    simulation.engine = Engine::Simulated;
    PlannedRun run{simulation, std::move(simulation)};
    if (engine == Engine::Simulated) return run;
    run.spec.engine = engine;
    run.spec.policy = std::string(kDefaultPolicy);
    run.spec.choices.clear();
    std::erase_if(run.spec.settings,
                  [&run](const auto& setting) { return !declarationOf(run.spec, setting.first); });
    if (run.spec.cores > allowedCores()) run.spec.cores.reset();
    return run;
}

bool isRunKey(std::string_view key) {
    return std::ranges::find(kKeys, key) != kKeys.end() || declaredAnywhere(key) != nullptr;
}

std::vector<std::string_view> runKeys() {
    std::vector<std::string_view> keys(kKeys.begin(), kKeys.end());
    for (const std::string_view key : declaredKeys()) keys.push_back(key);
    return keys;
}

void readSetting(const YamlNode& key, const YamlNode& value, LessonValues& values,
                 WrittenSettings& settings) {
    if (!isRunKey(key.text)) return unknownKey(key, values.problems());
    if (isRight(key.text, value, values)) settings[key.text] = {value.text, value.place};
}

RunSpec commonSpec(const Workload* workload, const WrittenSettings& common) {
    RunSpec spec;
    if (workload)
        for (const auto& [key, text] : workload->machine) apply(key, text, spec);
    for (const auto& [key, word] : common) apply(key, word.text, spec);
    return spec;
}

ComparisonRequest requestOf(const std::vector<std::string>& models, const WrittenSettings& common,
                            const WrittenSettings& own) {
    WrittenSettings all = own;
    all.insert(common.begin(), common.end());
    const auto policy = all.find(kPolicy);
    const std::string name = policy == all.end() ? std::string(kDefaultPolicy) : policy->second.text;
    ComparisonRequest request;
    request.models = models;
    for (const auto& [key, word] : all)
        if (own.contains(key) || declaredAnywhere(key) == nullptr || isKnown(key, models, name))
            applyTo(key, word.text, request);
    return request;
}

// Whether it can be run live at all, here or elsewhere; which computer it is does not matter when it is read.
std::optional<PlannedRun> plannedRun(const Workload& workload, const std::string& model,
                                     const WrittenSettings& common, const WrittenSettings& own, Place place,
                                     ProblemList& problems) {
    RunSpec asked = commonSpec(nullptr, common);
    for (const auto& [key, word] : own) apply(key, word.text, asked);
    const Engine engine = asked.engine;
    const Result<ComparisonPlan> plan = planComparison(workload, requestOf({model}, common, own));
    if (!plan) {
        for (const Problem& problem : plan.error()) problems.add(place, problem.message);
        return std::nullopt;
    }
    if (engine == Engine::Live && !findModel(model)->reach.live) {
        problems.add(place, {TS_TEXT("Model '{0}' can only be simulated."), model});
        return std::nullopt;
    }
    return plannedOn(engine, plan->runs.front());
}

} // namespace timeslice
