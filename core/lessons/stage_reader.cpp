#include "core/lessons/stage_reader.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kShowKeys{"workload"sv, "parameters"sv, "common"sv, "runs"sv,     "lanes"sv,
                               "range"sv,    "playhead"sv,   "alone"sv,  "callouts"sv, "play"sv,
                               "cover"sv,    "scale"sv,      "hunt"sv};
constexpr size_t kMostRuns = 12; // as many cards as one looks at

Text showExample() {
    return TS_TEXT("a map of what stands on the stage, such as {{workload: race, runs: [serial]}}");
}

} // namespace

Stage StageReader::read(const YamlNode* show, Place step) {
    Stage stage = m_stage;
    stage.callouts.clear();
    stage.playSpeed.reset();
    stage.cover = false;
    stage.scale.reset();
    stage.hunt.reset();
    const size_t problemsBefore = m_problems.added();
    const bool changes = show != nullptr && m_values.isMapOf(*show, kShowKeys, showExample());
    if (changes) readSetup(*show);
    plan(stage);
    if (changes) readView(*show, stage);
    const bool studies = changes && (show->find("scale") != nullptr || show->find("hunt") != nullptr);
    if (m_runs.empty() && !studies && m_problems.added() == problemsBefore)
        m_problems.add(changes ? show->place : step,
                       TS_TEXT("nothing stands on the stage; expected 'show' with a workload and 'runs', or "
                               "'scale' or 'hunt'"));
    m_stage = stage;
    return stage;
}

void StageReader::readSetup(const YamlNode& show) {
    if (const YamlNode* workload = show.find("workload")) m_workload = {workload, {}};
    if (const YamlNode* map = show.find("parameters"))
        m_workloads.readParameters(*map, m_workload.parameters);
    if (const YamlNode* map = show.find("common")) readCommon(*map);
    if (const YamlNode* list = show.find("runs")) readRuns(*list);
}

void StageReader::readCommon(const YamlNode& map) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map of settings, such as {{cores: 2}}"),
                                   describeNode(map)});
        return;
    }
    for (size_t i = 0; i < map.items.size(); i += 2)
        readSetting(map.items[i], map.items[i + 1], m_values, m_common);
}

void StageReader::readRuns(const YamlNode& list) {
    if (!list.isList() || list.items.empty()) {
        m_problems.add(list.place,
                       {TS_TEXT("found {0}, expected a list of runs, such as [serial, {{model: gil}}]"),
                        list.isList() ? Text(TS_TEXT("an empty list")) : describeNode(list)});
        return;
    }
    if (list.items.size() > kMostRuns)
        m_problems.add(list.place,
                       {TS_TEXT("found {0} runs, expected at most {1}"), list.items.size(), kMostRuns});
    m_runs.clear();
    for (const YamlNode& item : list.items)
        if (std::optional<WrittenRun> run = readRun(item)) m_runs.push_back(std::move(*run));
}

std::optional<StageReader::WrittenRun> StageReader::readRun(const YamlNode& node) {
    WrittenRun run;
    run.place = node.place;
    if (node.isScalar()) {
        run.model = m_values.name(node).value_or("");
        return run.model.empty() ? std::nullopt : std::optional(run);
    }
    if (!node.isMap()) {
        m_problems.add(node.place, {TS_TEXT("found {0}, expected a model or a run, such as {{model: gil}}"),
                                    describeNode(node)});
        return std::nullopt;
    }
    const YamlNode* model = m_values.demanded(node, "model", "runs");
    if (model == nullptr) return std::nullopt;
    run.model = m_values.name(*model).value_or("");
    for (size_t i = 0; i < node.items.size(); i += 2) readRunKey(node.items[i], node.items[i + 1], run);
    return run.model.empty() ? std::nullopt : std::optional(run);
}

void StageReader::readRunKey(const YamlNode& key, const YamlNode& value, WrittenRun& run) {
    if (key.text == "model") return;
    if (key.text == "label")
        run.label = m_values.name(value).value_or("");
    else if (key.text == "workload")
        run.workload.node = &value;
    else if (key.text == "parameters")
        m_workloads.readParameters(value, run.workload.parameters);
    else if (key.text == "choices")
        readChoices(value, run);
    else
        readSetting(key, value, m_values, run.settings);
}

// Of the policy `manual`: who runs, decision by decision.
void StageReader::readChoices(const YamlNode& list, WrittenRun& run) {
    if (!list.isList()) {
        m_problems.add(list.place, {TS_TEXT("found {0}, expected a list of choices, such as [0, 1]"),
                                    describeNode(list)});
        return;
    }
    for (const YamlNode& item : list.items)
        if (const std::optional<int64_t> choice = m_values.integer(item, 0, INT32_MAX))
            run.choices.push_back(static_cast<size_t>(*choice));
}

void StageReader::plan(Stage& stage) {
    stage.runs.clear();
    if (m_workload.node != nullptr) {
        if (std::optional<StageWorkload> workload = m_workloads.read(m_workload))
            stage.workload = std::move(*workload);
        stage.common = commonSpec(stage.workload.workload.get(), m_common);
    }
    for (const WrittenRun& run : m_runs)
        if (std::optional<StageRun> planned = this->planned(run)) stage.runs.push_back(std::move(*planned));
}

std::optional<StageRun> StageReader::planned(const WrittenRun& run) {
    const WrittenWorkload written = workloadFor(run.workload);
    if (written.node == nullptr) {
        m_problems.add(run.place, TS_TEXT("expected a workload for this run, beside it or in 'show'"));
        return std::nullopt;
    }
    std::optional<StageWorkload> workload = m_workloads.read(written);
    if (!workload) return std::nullopt;
    std::optional<PlannedRun> planned =
        plannedRun(*workload->workload, run.model, m_common, run.settings, run.place, m_problems);
    if (!planned) return std::nullopt;
    for (RunSpec* spec : {&planned->spec, &planned->simulation})
        if (spec->policy == "manual") spec->choices = run.choices;
    return StageRun{run.label, std::move(*workload), std::move(planned->spec), std::move(planned->simulation),
                    run.place};
}

WrittenWorkload StageReader::workloadFor(const WrittenWorkload& own) const {
    if (own.node != nullptr) return own;
    WrittenWorkload written = m_workload;
    for (const auto& [name, word] : own.parameters) written.parameters[name] = word;
    return written;
}

} // namespace timeslice
