// Setup: what is compared. A value: undo keeps copies, storage writes it, the cards follow it.
//
// - Every card is a run of the setup's workload, or of another one of its own. A card without settings of its
//   own uses the common settings with its own model; a duplicated card has settings of its own. A card that the
//   workload suggests may have some in place of the common ones, and follows these otherwise.
// - RunSpec::settings holds the settings of models, policies and machine together, by key; a card's spec
//   takes those that its model, policy and machine know.
#pragma once

#include "core/run/run.h"
#include "core/workload/reader.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace timeslice {

struct SpecChanges {
    std::optional<int> cores;
    std::optional<std::string> policy;
    std::map<std::string, std::optional<int64_t>, std::less<>> settings; // none: the default
    bool operator==(const SpecChanges&) const = default;
};

struct CardSetup {
    int id = 0; // unique within a session
    std::string model;
    std::optional<RunSpec> own; // none: follows the common settings
    // Under the policy `manual`: who was chosen, decision by decision. They are valid only for the settings
    // under which they were made.
    std::vector<size_t> choices = {};
    WorkloadPtr workload = nullptr; // that it runs; null: the setup's
    std::string label = {};         // its name; empty: what sets it apart from the others
    SpecChanges changes = {};       // what it has in place of the common settings
    bool operator==(const CardSetup&) const = default;
};

struct Setup {
    std::string source;        // a built-in workload's id or a path
    ParameterTexts parameters; // the workload's, as written, where they differ from its defaults
    std::map<std::string, Quantity, std::less<>> parameterDefaults;
    WorkloadPtr workload; // null until one is read
    RunSpec common;       // its model is not used
    std::vector<CardSetup> cards;
    int nextId = 1;
    bool operator==(const Setup&) const = default;
};

const CardSetup* findCard(const Setup& setup, int id); // null: no such card
std::optional<size_t> placeOf(const Setup& setup, int id);

// Parameters that a run of this kind knows: its model's, then its policy's and the machine's.
std::vector<Parameter> parametersOf(const RunSpec& spec);
// Without the settings that its model, policy and machine do not know.
RunSpec withoutForeignSettings(RunSpec spec);
RunSpec specOf(const Setup& setup, const CardSetup& card);
std::vector<RunSpec> specsOf(const Setup& setup);

// What a card runs; null until one is read.
const WorkloadPtr& workloadOf(const Setup& setup, const CardSetup& card);
// One a card, no two equal.
std::vector<Text> labelsOf(const Setup& setup);

// A card that follows the common settings shows this model.
bool showsModel(const Setup& setup, std::string_view model);

Setup withModel(Setup setup, const std::string& model, bool shown);
// The new card comes after the original and has id `setup.nextId`.
Setup withDuplicate(Setup setup, int id);
Setup withoutCard(Setup setup, int id);
// Replaces one card by cards with settings of their own, with ids from `setup.nextId` on.
Setup withCardReplaced(Setup setup, int id, const std::vector<RunSpec>& specs);
Setup withCardMoved(Setup setup, int id, int places);
Setup withCardSpec(Setup setup, int id, const RunSpec& spec);
// The common settings, which all cards without own ones follow.
Setup withCommon(Setup setup, const RunSpec& common);

// Whether a run asks the user who runs next.
bool isChosenByHand(const RunSpec& spec);
// One more decision of a card's: the place of the chosen one among the candidates, from 0.
Setup withChoice(Setup setup, int id, size_t place);
Setup withoutLastChoice(Setup setup, int id);
Setup withoutChoices(Setup setup, int id);

// Another workload: applies its suggested models (none: the cards stay, as the common settings have them) and
// machine settings; what the
// previous workload had suggested and the user did not change goes back to the default.
Setup withWorkload(Setup setup, const std::string& source, WorkloadPtr workload);

} // namespace timeslice
