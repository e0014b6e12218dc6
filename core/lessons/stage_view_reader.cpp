// How a stage is looked at: lanes, range, playhead, callouts; and the studies that stand on it.
#include "core/base/words.h"
#include "core/lessons/stage_reader.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kLanes{"task"sv, "core"sv};
constexpr std::array kStrategies{"random"sv, "pct"sv, "exhaustive"sv};
constexpr std::array kCalloutKeys{"run"sv, "task"sv, "at"sv, "text"sv};
constexpr std::array kPlayKeys{"speed"sv};
constexpr std::array kHuntKeys{"workload"sv, "parameters"sv, "model"sv, "cores"sv, "strategy"sv,
                               "tries"sv,    "depth"sv,      "bound"sv, "seed"sv};
constexpr std::array kScaleKeys{"workload"sv, "parameters"sv, "models"sv, "cores"sv, "tasks"sv};
constexpr int64_t kMostTries = 1'000'000;
constexpr int64_t kMostBound = 100;
constexpr double kMostSpeed = 1000;

} // namespace

void StageReader::readView(const YamlNode& show, Stage& stage) {
    if (const YamlNode* node = show.find("lanes"))
        if (const std::optional<size_t> lanes = m_values.oneOf(*node, kLanes))
            stage.lanes = static_cast<StageLanes>(*lanes);
    if (const YamlNode* node = show.find("range")) readRange(*node, stage);
    if (const YamlNode* node = show.find("playhead")) readPlayhead(*node, stage);
    if (const YamlNode* node = show.find("alone")) readAlone(*node, stage);
    if (const YamlNode* node = show.find("callouts")) readCallouts(*node, stage);
    if (const YamlNode* node = show.find("play")) readPlay(*node, stage);
    if (const YamlNode* node = show.find("cover")) {
        stage.cover = m_values.boolean(*node).value_or(false);
        stage.coverAt = node->place;
    }
    const YamlNode* scale = show.find("scale");
    const YamlNode* hunt = show.find("hunt");
    if (scale != nullptr && hunt != nullptr)
        m_problems.add(hunt->place, TS_TEXT("found both 'scale' and 'hunt', expected one of them"));
    if (scale != nullptr) readScale(*scale, stage);
    if (hunt != nullptr) readHunt(*hunt, stage);
}

// "0 ms to 30 ms", or "fit".
void StageReader::readRange(const YamlNode& node, Stage& stage) {
    stage.range.reset();
    stage.rangeAt = node.place;
    if (node.isScalar() && node.text == "fit") return;
    const size_t to = node.text.find(" to ");
    if (!node.isScalar() || to == std::string::npos) {
        m_problems.add(node.place, {TS_TEXT("found {0}, expected a range, such as 0 ms to 30 ms, or fit"),
                                    describeNode(node)});
        return;
    }
    YamlNode from = node;
    YamlNode until = node;
    from.text = node.text.substr(0, to);
    until.text = node.text.substr(to + 4);
    const std::optional<Nanos> first = m_values.time(from);
    const std::optional<Nanos> last = m_values.time(until);
    if (first && last && *first >= *last)
        m_problems.add(
            node.place,
            {TS_TEXT("found a range from {0} to {1}, expected its start before its end"), *first, *last});
    else if (first && last)
        stage.range = TimeRange{*first, *last};
}

void StageReader::readPlayhead(const YamlNode& node, Stage& stage) {
    stage.playhead.reset();
    if (node.isScalar() && node.text == "none") return;
    stage.playhead = m_values.instant(node, {}, m_runs.size());
}

void StageReader::readAlone(const YamlNode& node, Stage& stage) {
    stage.alone.reset();
    if (node.isScalar() && node.text == "none") return;
    stage.alone = m_values.placeOfRun(node, m_runs.size());
}

void StageReader::readCallouts(const YamlNode& list, Stage& stage) {
    if (!list.isList()) {
        m_problems.add(list.place, {TS_TEXT("found {0}, expected a list of callouts"), describeNode(list)});
        return;
    }
    for (const YamlNode& node : list.items) {
        if (!m_values.isMapOf(node, kCalloutKeys,
                              TS_TEXT("a callout, such as {{task: A, at: 5 ms, text: \"here\"}}")))
            continue;
        StageCallout callout;
        callout.place = node.place;
        const YamlNode* task = m_values.demanded(node, "task", "callouts");
        const YamlNode* at = m_values.demanded(node, "at", "callouts");
        const YamlNode* text = m_values.demanded(node, "text", "callouts");
        if (const YamlNode* run = node.find("run"))
            callout.run = m_values.placeOfRun(*run, m_runs.size()).value_or(0);
        if (task != nullptr) callout.task = m_values.name(*task).value_or("");
        const StageInstant defaults{TraceEvent{"", callout.task}, callout.run, {}};
        if (at != nullptr) callout.at = m_values.instant(*at, defaults, m_runs.size()).value_or(defaults);
        callout.text = m_values.richText(text);
        stage.callouts.push_back(std::move(callout));
    }
}

// `true`, or a map with a speed.
void StageReader::readPlay(const YamlNode& node, Stage& stage) {
    if (node.isScalar()) {
        if (m_values.boolean(node).value_or(false)) stage.playSpeed = 1;
        return;
    }
    if (!m_values.isMapOf(node, kPlayKeys, TS_TEXT("true, or a speed, such as {{speed: 0.5}}"))) return;
    stage.playSpeed = 1;
    const YamlNode* speed = node.find("speed");
    const std::optional<Quantity> value = speed ? m_values.quantity(*speed) : std::nullopt;
    if (!value) return;
    if (value->dimension == Dimension::Number && value->value > 0 && value->value <= kMostSpeed)
        stage.playSpeed = value->value;
    else
        m_problems.add(speed->place,
                       {TS_TEXT("found {0}, expected a speed above 0, such as 0.5"), describeNode(*speed)});
}

// The workload of a study: its own, else the stage's.
WrittenWorkload StageReader::studied(const YamlNode& map) {
    WrittenWorkload own;
    own.node = map.find("workload");
    if (const YamlNode* parameters = map.find("parameters"))
        m_workloads.readParameters(*parameters, own.parameters);
    return workloadFor(own);
}

bool StageReader::readHuntOptions(const YamlNode& map, HuntOptions& options) {
    const size_t before = m_problems.added();
    const auto number = [&](const char* key, int64_t most, int64_t otherwise) {
        const YamlNode* node = map.find(key);
        return node ? m_values.integer(*node, 1, most).value_or(otherwise) : otherwise;
    };
    if (const YamlNode* strategy = map.find("strategy"))
        if (const std::optional<size_t> place = m_values.oneOf(*strategy, kStrategies))
            options.strategy = static_cast<HuntStrategy>(*place);
    options.tries = number("tries", kMostTries, options.tries);
    options.depth = static_cast<int>(number("depth", kMostBound, options.depth));
    options.bound = static_cast<int>(number("bound", kMostBound, options.bound));
    options.seed = static_cast<uint64_t>(number("seed", INT64_MAX, 1));
    return m_problems.added() == before;
}

// As `timeslice hunt` does it: parallel, one core, without costs, unless the lesson says otherwise.
void StageReader::readHunt(const YamlNode& map, Stage& stage) {
    if (!m_values.isMapOf(map, kHuntKeys, TS_TEXT("a hunt, such as {{strategy: pct, tries: 1000}}"))) return;
    StageHunt hunt;
    hunt.place = map.place;
    const WrittenWorkload written = studied(map);
    if (written.node == nullptr) {
        m_problems.add(map.place, TS_TEXT("expected a workload to hunt in"));
        return;
    }
    std::optional<StageWorkload> workload = m_workloads.read(written);
    if (!readHuntOptions(map, hunt.options) || !workload) return;
    hunt.workload = std::move(*workload);
    std::string model = "parallel";
    if (const YamlNode* node = map.find("model")) model = m_values.name(*node).value_or(model);
    WrittenSettings own = {{"cores", {"1", map.place}}, {"ideal", {"true", map.place}}};
    if (const YamlNode* cores = map.find("cores"))
        if (m_values.integer(*cores, 1, INT32_MAX)) own["cores"] = {cores->text, cores->place};
    const std::optional<PlannedRun> planned =
        plannedRun(*hunt.workload.workload, model, {}, own, map.place, m_problems);
    if (!planned) return;
    hunt.spec = planned->spec;
    stage.hunt = std::move(hunt);
}

void StageReader::readAxis(const YamlNode& map, SweepRequest& request) {
    const YamlNode* cores = map.find("cores");
    const YamlNode* tasks = map.find("tasks");
    if ((cores == nullptr) == (tasks == nullptr)) {
        m_problems.add(map.place,
                       TS_TEXT("expected either 'cores' or 'tasks' in 'scale', such as cores: 1..8"));
        return;
    }
    const YamlNode& node = cores ? *cores : *tasks;
    const std::optional<std::string> text = m_values.text(node);
    if (!text) return;
    if (cores) {
        const Result<std::vector<int64_t>> values = parseSweepValues(*text, SweepAxis::Cores);
        if (!values) return m_problems.add(node.place, values.error().front().message);
        request.values = *values;
        return;
    }
    const Result<TaskValues> values = parseTaskValues(*text);
    if (!values) return m_problems.add(node.place, values.error().front().message);
    request.axis = SweepAxis::Tasks;
    request.group = values->group;
    request.values = values->values;
}

// The models that are named, else those of the stage's runs, all with the common settings.
void StageReader::readScale(const YamlNode& map, Stage& stage) {
    if (!m_values.isMapOf(map, kScaleKeys, TS_TEXT("a sweep, such as {{cores: 1..8}}"))) return;
    StageScale scale;
    scale.place = map.place;
    readAxis(map, scale.request);
    if (const YamlNode* models = map.find("models"))
        for (const YamlNode& item : models->items)
            if (const std::optional<std::string> model = m_values.name(item))
                scale.request.runs.models.push_back(*model);
    if (scale.request.runs.models.empty())
        for (const StageRun& run : stage.runs)
            if (std::ranges::count(scale.request.runs.models, run.spec.model) == 0)
                scale.request.runs.models.push_back(run.spec.model);
    scale.request.runs = requestOf(scale.request.runs.models, m_common, {});
    if (scale.request.axis == SweepAxis::Cores) scale.request.runs.cores.clear();
    const WrittenWorkload written = studied(map);
    if (written.node == nullptr || scale.request.runs.models.empty() || scale.request.values.empty()) {
        m_problems.add(map.place, TS_TEXT("expected a workload and models to scale"));
        return;
    }
    std::optional<StageWorkload> workload = m_workloads.read(written);
    if (!workload) return;
    scale.workload = std::move(*workload);
    const Result<SweepPlan> plan = planSweep(*scale.workload.workload, scale.request);
    if (!plan) return m_problems.add(map.place, plan.error().front().message);
    stage.scale = std::move(scale);
}

} // namespace timeslice
