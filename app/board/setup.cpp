#include "app/board/setup.h"

#include "app/base/name_text.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"

#include <algorithm>

namespace timeslice {

namespace {

bool contains(const std::vector<Parameter>& parameters, std::string_view key) {
    return std::any_of(parameters.begin(), parameters.end(),
                       [key](const Parameter& parameter) { return parameter.key == key; });
}

// Place of a model in the registry's order, for a card that is ticked again.
size_t rankOf(std::string_view model) {
    const auto all = models();
    const auto found =
        std::find_if(all.begin(), all.end(), [model](const ModelInfo& info) { return info.id == model; });
    return static_cast<size_t>(found - all.begin());
}

// What planning makes of a workload's suggestions.
ComparisonPlan suggestedPlan(const Workload& workload) {
    auto plan = planComparison(workload, ComparisonRequest{});
    return plan ? *plan : ComparisonPlan{};
}

// The same without what single models have of their own.
ComparisonPlan commonPlan(const Workload& workload) {
    ComparisonRequest request;
    request.models = workload.models;
    auto plan = planComparison(workload, request);
    return plan ? *plan : ComparisonPlan{};
}

// What all runs have in common: each takes the settings that it knows.
RunSpec commonSpec(const ComparisonPlan& plan) {
    if (plan.runs.empty()) return {};
    RunSpec spec = plan.runs.front();
    for (const RunSpec& run : plan.runs) spec.settings.insert(run.settings.begin(), run.settings.end());
    return spec;
}

// Applies a suggested value, and resets what an earlier suggestion had set.
template <typename T>
void follow(T& value, const T& before, const T& now, const T& defaultValue) {
    if (now != defaultValue)
        value = now;
    else if (value == before)
        value = defaultValue;
}

void followSettings(Settings& settings, const Settings& before, const Settings& now) {
    for (const auto& entry : before) {
        const auto found = settings.find(entry.first);
        if (found != settings.end() && found->second == entry.second) settings.erase(found);
    }
    for (const auto& entry : now) settings[entry.first] = entry.second;
}

SpecChanges changesFrom(const RunSpec& common, const RunSpec& run) {
    SpecChanges changes;
    if (run.cores != common.cores) changes.cores = run.cores;
    if (run.policy != common.policy) changes.policy = run.policy;
    for (const auto& [key, value] : run.settings) {
        const auto same = common.settings.find(key);
        if (same == common.settings.end() || same->second != value) changes.settings[key] = value;
    }
    for (const auto& [key, value] : common.settings)
        if (!run.settings.contains(key)) changes.settings[key] = std::nullopt;
    return changes;
}

// More cores than this computer has are no reason not to run live on those that it has.
RunSpec changed(RunSpec spec, const SpecChanges& changes) {
    if (changes.cores && (spec.engine == Engine::Simulated || *changes.cores <= allowedCores()))
        spec.cores = changes.cores;
    if (changes.policy && spec.engine == Engine::Simulated) spec.policy = *changes.policy;
    for (const auto& [key, value] : changes.settings) {
        spec.settings.erase(key);
        if (value) spec.settings[key] = *value;
    }
    return spec;
}

std::vector<CardSetup> cardsFor(Setup& setup, const ComparisonPlan& common, const ComparisonPlan& plan) {
    std::vector<CardSetup> cards;
    for (const RunSpec& run : plan.runs) {
        const auto plain = std::ranges::find(common.runs, run.model, &RunSpec::model);
        CardSetup card{setup.nextId++, run.model, std::nullopt};
        if (plain != common.runs.end()) card.changes = changesFrom(*plain, run);
        cards.push_back(std::move(card));
    }
    return cards;
}

// What another workload had suggested for single cards goes; of cards that are equal then, one stays.
void dropChanges(std::vector<CardSetup>& cards) {
    std::vector<CardSetup> kept;
    for (CardSetup& card : cards) {
        card.changes = {};
        const auto equal = [&card](const CardSetup& other) {
            return !card.own && !other.own && other.model == card.model;
        };
        if (std::ranges::none_of(kept, equal)) kept.push_back(std::move(card));
    }
    cards = std::move(kept);
}

CardSetup* cardIn(Setup& setup, int id) {
    const auto place = placeOf(setup, id);
    return place ? &setup.cards[*place] : nullptr;
}

// Decisions go with the settings that they were made under.
void dropForeignChoices(const Setup& before, Setup& after) {
    for (CardSetup& card : after.cards) {
        const CardSetup* earlier = findCard(before, card.id);
        if (!earlier || specOf(before, *earlier) != specOf(after, card)) card.choices.clear();
    }
}

} // namespace

const CardSetup* findCard(const Setup& setup, int id) {
    const auto place = placeOf(setup, id);
    return place ? &setup.cards[*place] : nullptr;
}

std::optional<size_t> placeOf(const Setup& setup, int id) {
    for (size_t i = 0; i < setup.cards.size(); ++i)
        if (setup.cards[i].id == id) return i;
    return std::nullopt;
}

std::vector<Parameter> parametersOf(const RunSpec& spec) {
    std::vector<Parameter> known;
    if (const ModelInfo* model = findModel(spec.model)) known = model->parameters;
    const PolicyInfo* policy = spec.engine == Engine::Simulated ? findPolicy(spec.policy) : nullptr;
    if (policy) known.insert(known.end(), policy->parameters.begin(), policy->parameters.end());
    const auto& machine = machineParameters(spec.engine);
    known.insert(known.end(), machine.begin(), machine.end());
    return known;
}

RunSpec withoutForeignSettings(RunSpec spec) {
    const auto known = parametersOf(spec);
    std::erase_if(spec.settings, [&known](const auto& entry) { return !contains(known, entry.first); });
    return spec;
}

RunSpec specOf(const Setup& setup, const CardSetup& card) {
    RunSpec spec = card.own ? *card.own : changed(setup.common, card.changes);
    spec.model = card.model;
    spec.choices = isChosenByHand(spec) ? card.choices : std::vector<size_t>{};
    return withoutForeignSettings(spec);
}

std::vector<RunSpec> specsOf(const Setup& setup) {
    std::vector<RunSpec> specs;
    for (const CardSetup& card : setup.cards) specs.push_back(specOf(setup, card));
    return specs;
}

const WorkloadPtr& workloadOf(const Setup& setup, const CardSetup& card) {
    return card.workload ? card.workload : setup.workload;
}

std::vector<Text> labelsOf(const Setup& setup) {
    std::vector<size_t> plain; // what sets them apart is said of those of the setup's workload
    std::vector<RunSpec> specs;
    std::vector<Text> labels;
    for (const CardSetup& card : setup.cards) {
        if (!card.label.empty()) {
            labels.push_back(textOfName(card.label));
        } else if (card.workload) {
            labels.emplace_back(TS_TEXT("{0} · {1}"), labelsFor({specOf(setup, card)}).front(),
                                textOfName(card.workload->name));
        } else {
            plain.push_back(labels.size());
            specs.push_back(specOf(setup, card));
            labels.emplace_back();
        }
    }
    const std::vector<Text> apart = labelsFor(specs);
    for (size_t i = 0; i < plain.size(); ++i) labels[plain[i]] = apart[i];
    return withoutEqualOnes(std::move(labels));
}

bool showsModel(const Setup& setup, std::string_view model) {
    return std::any_of(setup.cards.begin(), setup.cards.end(),
                       [model](const CardSetup& card) { return !card.own && card.model == model; });
}

Setup withModel(Setup setup, const std::string& model, bool shown) {
    std::erase_if(setup.cards, [&model](const CardSetup& card) { return !card.own && card.model == model; });
    if (!shown) return setup;
    const auto later = std::find_if(setup.cards.begin(), setup.cards.end(), [&model](const CardSetup& card) {
        return rankOf(card.model) > rankOf(model);
    });
    setup.cards.insert(later, CardSetup{setup.nextId++, model, std::nullopt});
    return setup;
}

Setup withDuplicate(Setup setup, int id) {
    const auto place = placeOf(setup, id);
    if (!place) return setup;
    CardSetup copy = setup.cards[*place];
    copy.own = specOf(setup, copy);
    copy.own->choices.clear(); // they stand at the card
    copy.changes = {};
    copy.id = setup.nextId++;
    setup.cards.insert(setup.cards.begin() + static_cast<std::ptrdiff_t>(*place) + 1, copy);
    return setup;
}

Setup withoutCard(Setup setup, int id) {
    std::erase_if(setup.cards, [id](const CardSetup& card) { return card.id == id; });
    return setup;
}

Setup withCardReplaced(Setup setup, int id, const std::vector<RunSpec>& specs) {
    const auto place = placeOf(setup, id);
    if (!place) return setup;
    const WorkloadPtr workload = setup.cards[*place].workload;
    auto at = setup.cards.erase(setup.cards.begin() + static_cast<std::ptrdiff_t>(*place));
    for (const RunSpec& spec : specs) {
        CardSetup card{setup.nextId++, spec.model, withoutForeignSettings(spec)};
        card.workload = workload;
        at = setup.cards.insert(at, card) + 1;
    }
    return setup;
}

Setup withCardMoved(Setup setup, int id, int places) {
    const auto from = placeOf(setup, id);
    if (!from) return setup;
    const auto last = static_cast<std::ptrdiff_t>(setup.cards.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(*from) + places, 0, last);
    const CardSetup card = setup.cards[*from];
    setup.cards.erase(setup.cards.begin() + static_cast<std::ptrdiff_t>(*from));
    setup.cards.insert(setup.cards.begin() + to, card);
    return setup;
}

Setup withCardSpec(Setup setup, int id, const RunSpec& spec) {
    const Setup before = setup;
    if (CardSetup* card = cardIn(setup, id)) {
        card->model = spec.model;
        card->own = withoutForeignSettings(spec);
        card->own->choices.clear();
        card->changes = {};
    }
    dropForeignChoices(before, setup);
    return setup;
}

Setup withCommon(Setup setup, const RunSpec& common) {
    const Setup before = setup;
    setup.common = common;
    dropForeignChoices(before, setup);
    return setup;
}

bool isChosenByHand(const RunSpec& spec) {
    return spec.engine == Engine::Simulated && spec.policy == "manual";
}

Setup withChoice(Setup setup, int id, size_t place) {
    if (CardSetup* card = cardIn(setup, id)) card->choices.push_back(place);
    return setup;
}

Setup withoutLastChoice(Setup setup, int id) {
    CardSetup* card = cardIn(setup, id);
    if (card && !card->choices.empty()) card->choices.pop_back();
    return setup;
}

Setup withoutChoices(Setup setup, int id) {
    if (CardSetup* card = cardIn(setup, id)) card->choices.clear();
    return setup;
}

Setup withWorkload(Setup setup, const std::string& source, WorkloadPtr workload) {
    const ComparisonPlan common = commonPlan(*workload);
    const RunSpec before = setup.workload ? commonSpec(commonPlan(*setup.workload)) : RunSpec{};
    const RunSpec now = commonSpec(common);
    const RunSpec defaults;
    follow(setup.common.cores, before.cores, now.cores, defaults.cores);
    follow(setup.common.policy, before.policy, now.policy, defaults.policy);
    followSettings(setup.common.settings, before.settings, now.settings);
    if (!workload->models.empty() || setup.cards.empty())
        setup.cards = cardsFor(setup, common, suggestedPlan(*workload));
    else
        dropChanges(setup.cards);
    setup.source = source;
    setup.workload = std::move(workload);
    for (CardSetup& card : setup.cards) {
        card.choices.clear();
        card.workload = nullptr;
        card.label.clear();
    }
    return setup;
}

} // namespace timeslice
