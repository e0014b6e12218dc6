#include "app/lessons/window_stage.h"

#include "app/timeline/view_state.h"
#include "core/base/units.h"
#include "core/workload/catalogue.h"
#include "core/workload/text_file.h"

#include <algorithm>
#include <filesystem>

namespace timeslice {

namespace {

constexpr int64_t kPartsOfRange = 1000; // a range is as exact as can be seen

bool isBuiltin(const Workload& workload) {
    return std::ranges::any_of(builtinWorkloads(), [&](const BuiltinWorkload& builtin) {
        return builtin.id == workload.id && builtin.text == workload.text;
    });
}

// One that has been changed since then is no longer that of its file.
bool isItsFile(const Workload& workload) {
    const Result<std::string> text = readTextFile(workload.file, {});
    return text && *text == workload.text;
}

// What its parameters are that are not as its text says; as they were written, where that is known.
ParameterTexts parametersOf(const Workload& workload, const ParameterTexts& written) {
    ParameterTexts texts;
    const Result<WorkloadPtr> plain = readWorkload(workload.text, workload.file);
    if (!plain) return texts;
    for (const auto& [name, value] : workload.parameters) {
        const auto usual = (*plain)->parameters.find(name);
        if (usual != (*plain)->parameters.end() && usual->second == value) continue;
        const auto known = written.find(name);
        texts[name] = known == written.end() ? formatQuantity(value) : known->second;
    }
    return texts;
}

StageWorkload stageWorkload(const WorkloadPtr& workload, const ParameterTexts& written) {
    StageWorkload stage{StageWorkload::Kind::InPlace, {}, parametersOf(*workload, written), workload};
    if (isBuiltin(*workload)) {
        stage.kind = StageWorkload::Kind::BuiltIn;
        stage.name = workload->id;
    } else if (isItsFile(*workload)) {
        stage.kind = StageWorkload::Kind::File;
        stage.name = std::filesystem::absolute(workload->file).string();
    }
    return stage;
}

// Of the visible range: its edges at most a thousandth of it further out.
TimeRange roundedOutwards(Nanos from, Nanos to) {
    int64_t step = 1;
    while (step * 10 * kPartsOfRange <= (to - from).count()) step *= 10;
    const int64_t first = std::max<int64_t>(from.count(), 0) / step;
    const int64_t last = (to.count() + step - 1) / step;
    return {Nanos{first * step}, Nanos{last * step}};
}

} // namespace

Stage stageOf(const Setup& setup, const ViewState& view, std::optional<int> alone) {
    Stage stage;
    stage.workload = stageWorkload(setup.workload, setup.parameters);
    stage.common = setup.common;
    stage.common.model = RunSpec().model;
    for (const CardSetup& card : setup.cards) {
        StageRun run;
        run.label = card.label;
        run.workload = card.workload ? stageWorkload(card.workload, {}) : stage.workload;
        run.spec = specOf(setup, card);
        stage.runs.push_back(std::move(run));
    }
    stage.lanes = view.laneMode() == LaneMode::ByCore ? StageLanes::ByCore : StageLanes::ByTask;
    if (view.isZoomed()) stage.range = roundedOutwards(view.from(), view.to());
    if (view.playhead()) stage.playhead = StageInstant{std::max(*view.playhead(), Nanos{0}), 0, {}};
    if (alone) stage.alone = placeOf(setup, *alone);
    stage.cover = view.covered();
    return stage;
}

} // namespace timeslice
