#include "app/board/setup.h"

#include "app/board/setup_storage.h"
#include "app/board/setup_store.h"
#include "core/recording/serial_run.h"
#include "core/workload/catalogue.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

timeslice::Setup mixedSetup() {
    return withWorkload(timeslice::Setup{}, "mixed", *findWorkload("mixed"));
}

std::vector<std::string> modelsOf(const timeslice::Setup& setup) {
    std::vector<std::string> models;
    for (const CardSetup& card : setup.cards) models.push_back(card.model);
    return models;
}

TEST(Setup, TakesTheCardsFromTheWorkload) {
    EXPECT_FALSE(mixedSetup().cards.empty());
    std::set<int> ids;
    for (const CardSetup& card : mixedSetup().cards) ids.insert(card.id);
    EXPECT_EQ(ids.size(), mixedSetup().cards.size());
}

TEST(Setup, PutsATickedModelAtItsPlaceInTheRegistry) {
    timeslice::Setup setup = mixedSetup();
    const auto before = modelsOf(setup);
    setup = withModel(withModel(setup, "parallel", false), "parallel", true);
    EXPECT_EQ(modelsOf(setup), before);
}

TEST(Setup, GivesADuplicateSettingsOfItsOwn) {
    timeslice::Setup setup = mixedSetup();
    const int original = setup.cards[1].id;
    setup = withDuplicate(setup, original);
    ASSERT_TRUE(setup.cards[2].own);
    setup.common.cores = 1;
    EXPECT_EQ(specOf(setup, setup.cards[1]).cores, 1);
    EXPECT_NE(specOf(setup, setup.cards[2]).cores, 1);
    EXPECT_TRUE(showsModel(setup, setup.cards[1].model));
}

TEST(Setup, LetsACardRunAnotherWorkloadUnderAName) {
    timeslice::Setup setup = mixedSetup();
    setup.cards.resize(2, setup.cards[0]);
    setup.cards[0].model = setup.cards[1].model = "async";
    setup.cards[1].workload = *findWorkload("io-bound");
    EXPECT_EQ(workloadOf(setup, setup.cards[0]), setup.workload);
    EXPECT_EQ(workloadOf(setup, setup.cards[1])->id, "io-bound");
    EXPECT_EQ(plainEnglish().render(labelsOf(setup)[1]), "Event loop · I/O-bound");
    setup.cards[1].label = "Only waiting";
    EXPECT_EQ(plainEnglish().render(labelsOf(setup)[1]), "Only waiting");
    setup = withWorkload(setup, "convoy", *findWorkload("convoy"));
    for (const CardSetup& card : setup.cards) EXPECT_EQ(workloadOf(setup, card)->id, "convoy");
}

TEST(Setup, UnticksOnlyTheCardThatFollows) {
    timeslice::Setup setup = withDuplicate(mixedSetup(), mixedSetup().cards[1].id);
    const size_t cards = setup.cards.size();
    setup = withModel(setup, setup.cards[1].model, false);
    EXPECT_EQ(setup.cards.size(), cards - 1);
    EXPECT_TRUE(setup.cards[1].own);
}

TEST(Setup, LeavesOutSettingsThatMeanNothingToTheRun) {
    timeslice::Setup setup = mixedSetup();
    setup.common.settings = {{"quantum", 7}, {"nobody_knows_this", 1}};
    for (const CardSetup& card : setup.cards)
        EXPECT_FALSE(specOf(setup, card).settings.contains("nobody_knows_this"));
    EXPECT_TRUE(specOf(setup, setup.cards[0]).settings.contains("quantum"));
    setup.common.policy = "fcfs";
    EXPECT_FALSE(specOf(setup, setup.cards[0]).settings.contains("quantum"));
}

TEST(Setup, MovesCardsAndStopsAtTheEnds) {
    const timeslice::Setup setup = mixedSetup();
    const int first = setup.cards[0].id;
    EXPECT_EQ(withCardMoved(setup, first, 1).cards[1].id, first);
    EXPECT_EQ(withCardMoved(setup, first, -1), setup);
    EXPECT_EQ(withCardMoved(setup, first, 100).cards.back().id, first);
}

TEST(Setup, PutsSeveralCardsWhereOneStood) {
    const timeslice::Setup setup = mixedSetup();
    RunSpec live = specOf(setup, setup.cards[1]);
    live.engine = Engine::Live;
    live.settings["quantum"] = 1; // the simulated machine's
    const RunSpec simulated = specOf(setup, setup.cards[1]);
    const timeslice::Setup next = withCardReplaced(setup, setup.cards[1].id, {simulated, live});
    ASSERT_EQ(next.cards.size(), setup.cards.size() + 1);
    EXPECT_EQ(next.cards[1].id, setup.nextId);
    EXPECT_EQ(next.cards[1].own->engine, Engine::Simulated);
    EXPECT_EQ(next.cards[2].own->engine, Engine::Live);
    EXPECT_FALSE(next.cards[2].own->settings.contains("quantum"));
    EXPECT_EQ(next.cards[3], setup.cards[2]);
    EXPECT_EQ(withCardReplaced(setup, 12345, {live}), setup);
}

TEST(SetupStorage, ComesBackAsItWasSaved) {
    timeslice::Setup setup = withDuplicate(mixedSetup(), mixedSetup().cards[1].id);
    setup.parameters["scale"] = "0.5";
    setup.common.cores = 3;
    setup.common.settings["quantum"] = (int64_t{1} << 60) + 1;
    setup.cards[2].own->policy = "fcfs";
    const auto back = setupFromJson(toJson(setup));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->source, "mixed");
    EXPECT_EQ(back->parameters, setup.parameters);
    EXPECT_EQ(back->common.cores, 3);
    EXPECT_EQ(back->common.settings, setup.common.settings);
    EXPECT_EQ(modelsOf(*back), modelsOf(setup));
    EXPECT_EQ(back->cards[2].own->policy, "fcfs");
}

TEST(SetupStorage, IsNothingWhenTheJsonIsForeign) {
    EXPECT_FALSE(setupFromJson("nonsense"));
    EXPECT_FALSE(setupFromJson("{\"workload\": 3}"));
}

TEST(SetupStore, UndoesTypingInOneGoAndOtherChangesOneByOne) {
    SetupStore store;
    store.replace(mixedSetup());
    for (const int cores : {1, 16}) {
        timeslice::Setup next = store.setup();
        next.common.cores = cores;
        store.change(QStringLiteral("cores"), next, QStringLiteral("cores"));
    }
    store.change(QStringLiteral("models"), withModel(store.setup(), "gil", false));
    store.history()->undo();
    EXPECT_TRUE(showsModel(store.setup(), "gil"));
    EXPECT_EQ(store.setup().common.cores, 16);
    store.history()->undo();
    EXPECT_EQ(store.setup().common.cores, std::nullopt);
    EXPECT_FALSE(store.history()->canUndo());
}

TEST(SetupStore, TakesAnEqualSetupForNoChange) {
    SetupStore store;
    store.replace(mixedSetup());
    store.change(QStringLiteral("nothing"), store.setup());
    EXPECT_FALSE(store.history()->canUndo());
}

TEST(SetupStore, KeepsTheUsersSetupAndHistoryApartDuringAVisit) {
    SetupStore store;
    store.replace(mixedSetup());
    store.change(QStringLiteral("models"), withModel(store.setup(), "gil", false));
    const timeslice::Setup own = store.setup();
    timeslice::Setup other = mixedSetup();
    other.source = "other";
    store.visit(other);
    EXPECT_EQ(store.setup().source, "other");
    EXPECT_EQ(store.own(), own);
    EXPECT_FALSE(store.history()->canUndo());
    EXPECT_FALSE(store.hasTries());
    store.change(QStringLiteral("models"), withModel(store.setup(), "async", false));
    EXPECT_TRUE(store.hasTries());
    store.history()->undo();
    EXPECT_FALSE(store.hasTries());
    store.leave();
    EXPECT_EQ(store.setup().cards, own.cards);
    ASSERT_TRUE(store.history()->canUndo());
    store.history()->undo();
    EXPECT_TRUE(showsModel(store.setup(), "gil"));
}

timeslice::Setup setupByHand() {
    timeslice::Setup setup = mixedSetup();
    RunSpec common = setup.common;
    common.policy = "manual";
    return withCommon(setup, common);
}

TEST(Setup, KeepsDecisionsWithTheirCardAndPutsThemIntoItsRunOnly) {
    timeslice::Setup setup = setupByHand();
    const int id = setup.cards[1].id;
    setup = withChoice(withChoice(setup, id, 2), id, 0);
    EXPECT_EQ(specOf(setup, setup.cards[1]).choices, (std::vector<size_t>{2, 0}));
    EXPECT_TRUE(specOf(setup, setup.cards[2]).choices.empty());
    EXPECT_TRUE(serialOf(specOf(setup, setup.cards[1])).choices.empty());
    EXPECT_EQ(withoutLastChoice(setup, id).cards[1].choices, std::vector<size_t>{2});
    EXPECT_TRUE(withoutChoices(setup, id).cards[1].choices.empty());
    const auto again = setupFromJson(toJson(setup));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->cards[1].choices, (std::vector<size_t>{2, 0}));
}

TEST(Setup, DropsDecisionsOfOtherSettingsAndOtherWorkloads) {
    timeslice::Setup setup = setupByHand();
    const int id = setup.cards[1].id;
    setup = withChoice(setup, id, 1);
    RunSpec common = setup.common;
    common.cores = 3;
    EXPECT_TRUE(withCommon(setup, common).cards[1].choices.empty());
    EXPECT_EQ(withCommon(setup, setup.common).cards[1].choices, std::vector<size_t>{1});
    for (const CardSetup& card : withWorkload(setup, "cpu-bound", *findWorkload("cpu-bound")).cards)
        EXPECT_TRUE(card.choices.empty());
    RunSpec other = specOf(setup, setup.cards[1]);
    other.policy = "rr";
    EXPECT_TRUE(withCardSpec(setup, id, other).cards[1].choices.empty());
}

WorkloadPtr suggesting(const std::string& models) {
    return readWorkload(
               "timeslice: 1\nmodels: " + models +
                   "\nmachine: {max_workers: 2, chunksize: 7}\ntasks: [{name: A, steps: [{cpu: 1 ms}]}]\n",
               "f.yaml")
        .value();
}

timeslice::Setup poolsSetup() {
    return withWorkload(
        mixedSetup(), "pools",
        suggesting("[serial, {model: process-pool, chunksize: 1}, {model: process-pool, cores: 4000}]"));
}

int64_t settingOf(const timeslice::Setup& setup, size_t card, const char* key) {
    const RunSpec spec = specOf(setup, setup.cards.at(card));
    const auto found = spec.settings.find(key);
    return found == spec.settings.end() ? -1 : found->second;
}

TEST(SuggestedCards, HaveSettingsOfTheirOwnAndFollowTheOthers) {
    timeslice::Setup setup = poolsSetup();
    EXPECT_EQ(modelsOf(setup), (std::vector<std::string>{"serial", "process-pool", "process-pool"}));
    EXPECT_EQ(setup.common.settings.at("max_workers"), 2) << "also those that only a later model knows";
    EXPECT_EQ(settingOf(setup, 1, "chunksize"), -1) << "the default";
    EXPECT_EQ(settingOf(setup, 2, "chunksize"), 7);
    EXPECT_EQ(specOf(setup, setup.cards[2]).cores, 4000);
    RunSpec common = setup.common;
    common.settings["max_workers"] = 3;
    common.engine = Engine::Live;
    setup = withCommon(setup, common);
    for (const size_t card : {1, 2}) {
        EXPECT_EQ(settingOf(setup, card, "max_workers"), 3);
        EXPECT_EQ(specOf(setup, setup.cards[card]).engine, Engine::Live);
    }
    EXPECT_EQ(specOf(setup, setup.cards[2]).cores, std::nullopt) << "this computer has fewer";
}

TEST(SuggestedCards, KeepTheirSettingsInTheSession) {
    const timeslice::Setup setup = poolsSetup();
    const auto again = setupFromJson(toJson(setup));
    ASSERT_TRUE(again);
    for (size_t card = 0; card < 3; ++card) {
        EXPECT_EQ(again->cards[card].changes, setup.cards[card].changes);
        EXPECT_EQ(specOf(*again, again->cards[card]), specOf(setup, setup.cards[card]));
    }
}

TEST(SuggestedCards, LoseTheirSettingsWithAnotherWorkload) {
    const timeslice::Setup setup = withWorkload(
        poolsSetup(), "plain",
        readWorkload("timeslice: 1\ntasks: [{name: A, steps: [{cpu: 1 ms}]}]\n", "f.yaml").value());
    EXPECT_EQ(modelsOf(setup), (std::vector<std::string>{"serial", "process-pool"}));
    EXPECT_EQ(setup.cards[1].changes, SpecChanges{});
    EXPECT_FALSE(setup.common.settings.contains("max_workers"));
}

TEST(SuggestedCards, AreEditedAsAWhole) {
    timeslice::Setup setup = poolsSetup();
    const RunSpec shown = specOf(setup, setup.cards[2]);
    setup = withCardSpec(setup, setup.cards[2].id, shown);
    EXPECT_EQ(setup.cards[2].changes, SpecChanges{});
    EXPECT_EQ(specOf(setup, setup.cards[2]), shown);
    setup = withDuplicate(setup, setup.cards[1].id);
    EXPECT_EQ(specOf(setup, setup.cards[2]), specOf(setup, setup.cards[1]));
    setup = withModel(setup, "process-pool", false);
    EXPECT_EQ(setup.cards.size(), 3U) << "serial, the duplicate and the edited one";
}

} // namespace
} // namespace timeslice
