#include "app/lessons/staged_runs.h"

#include "app/base/name_text.h"
#include "core/lessons/answers.h"
#include "core/workload/catalogue.h"

#include <algorithm>

namespace timeslice {

namespace {

constexpr int kCoresForLive = 2;

bool needsPython(const Lesson& lesson) {
    return std::ranges::any_of(lesson.steps, [](const LessonStep& step) {
        return std::ranges::any_of(stageOf(step).runs,
                                   [](const StageRun& run) { return run.spec.engine == Engine::Python; });
    });
}

// What most of the stage is about.
StageWorkload mainWorkloadOf(const Stage& stage) {
    if (stage.workload.workload) return stage.workload;
    if (!stage.runs.empty()) return stage.runs.front().workload;
    return stage.scale ? stage.scale->workload : stage.hunt ? stage.hunt->workload : StageWorkload();
}

// What the workload's parameters are where nothing is written; a stage knows those that it uses.
std::map<std::string, Quantity, std::less<>> defaultsOf(const StageWorkload& stage) {
    if (!stage.workload) return {};
    if (stage.parameters.empty()) return stage.workload->parameters;
    const auto plain = stage.kind == StageWorkload::Kind::InPlace
                           ? readWorkload(stage.workload->text, stage.workload->file)
                           : findWorkload(stage.name);
    return plain ? (*plain)->parameters : stage.workload->parameters;
}

CardSetup cardOf(const StageRun& run, const Stage& stage, const WorkloadPtr& main, int id) {
    CardSetup card;
    card.id = id;
    card.model = run.spec.model;
    card.label = run.label;
    card.choices = run.spec.choices;
    if (run.workload.workload != main) card.workload = run.workload.workload;
    RunSpec own = run.spec;
    own.choices.clear(); // they stand at the card
    RunSpec common = stage.common;
    common.model = run.spec.model;
    common.choices.clear();
    if (withoutForeignSettings(std::move(common)) != own) card.own = std::move(own);
    return card;
}

} // namespace

ThisComputer thisComputerFor(const Lesson& lesson) {
    return {allowedCores(), needsPython(lesson) && describePython({}).has_value()};
}

Text whyNot(const RunSpec& spec, const std::string& label, const ThisComputer& computer) {
    if (spec.engine == Engine::Simulated) return {};
    if (spec.engine == Engine::Python && !computer.python)
        return {TS_TEXT("{0} is simulated: this computer has no Python that can run it."), textOfName(label)};
    if (computer.cores < kCoresForLive)
        return {TS_TEXT("{0} is simulated: this computer has only one core."), textOfName(label)};
    return {};
}

StagedRuns stagedRuns(const LessonStep& step, const ThisComputer& computer) {
    StagedRuns staged{stageOf(step), {}};
    const std::vector<std::string> labels = labelsOf(staged.stage);
    for (size_t i = 0; i < staged.stage.runs.size(); ++i) {
        StageRun& run = staged.stage.runs[i];
        Text why = whyNot(run.spec, labels[i], computer);
        if (why.empty()) continue;
        run.spec = run.simulation;
        staged.standIns.push_back(std::move(why));
    }
    return staged;
}

// A run that stands on a stage twice has two cards.
int StageCards::idOf(const StageRun& run, const std::vector<CardSetup>& taken) {
    for (const Known& known : m_known) {
        const bool same = known.run.label == run.label && known.run.spec == run.spec &&
                          known.run.workload.workload == run.workload.workload;
        if (same && std::ranges::find(taken, known.id, &CardSetup::id) == taken.end()) return known.id;
    }
    m_known.push_back({run, m_next++});
    return m_known.back().id;
}

Setup StageCards::setupOf(const Stage& stage) {
    const StageWorkload main = mainWorkloadOf(stage);
    Setup setup;
    setup.source = main.name;
    setup.parameters = main.parameters;
    setup.parameterDefaults = defaultsOf(main);
    setup.workload = main.workload;
    setup.common = stage.common;
    for (const StageRun& run : stage.runs)
        setup.cards.push_back(cardOf(run, stage, main.workload, idOf(run, setup.cards)));
    setup.nextId = m_next;
    return setup;
}

} // namespace timeslice
