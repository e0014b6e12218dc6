// How a stage is looked at, and the studies that stand on it: what stage_view_reader.cpp reads.
#include "core/lessons/same_stage.h"
#include "core/lessons/show_writer.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace timeslice {
namespace {

constexpr std::array kStrategyWords{"random", "pct", "exhaustive"};
constexpr size_t kWithoutStep = 40; // values

// `task`: of whom it is if nothing is said.
std::string instantWord(const StageInstant& instant, const std::string& task, size_t run) {
    if (const auto* time = std::get_if<Nanos>(&instant.at)) return timeWord(*time);
    const auto& event = std::get<TraceEvent>(instant.at);
    Words words = {{"event", wordOf(event.name)}};
    if (event.task != task) words.emplace_back("task", wordOf(event.task));
    if (event.nth != 1) words.emplace_back("nth", std::to_string(event.nth));
    if (instant.run != run) words.emplace_back("run", std::to_string(instant.run + 1));
    return mapWord(words);
}

// 1..8, or 1,2,4,8. A long range of tasks would be thinned out without its step.
std::string valuesWord(const std::vector<int64_t>& values) {
    const bool inARow =
        values.size() > 2 && std::ranges::adjacent_find(values, [](int64_t one, int64_t next) {
                                 return next != one + 1;
                             }) == values.end();
    if (inARow)
        return fmt::format("{}..{}{}", values.front(), values.back(),
                           values.size() > kWithoutStep ? ":1" : "");
    return fmt::format("{}", fmt::join(values, ","));
}

std::vector<std::string> modelsOf(const std::vector<StageRun>& runs) {
    std::vector<std::string> models;
    for (const StageRun& run : runs)
        if (std::ranges::find(models, run.spec.model) == models.end()) models.push_back(run.spec.model);
    return models;
}

} // namespace

void ShowWriter::writeView() {
    const Stage empty;
    const Stage& before = m_before ? *m_before : empty;
    if (m_stage.lanes != before.lanes) add("lanes", m_stage.lanes == StageLanes::ByCore ? "core" : "task");
    if (m_stage.range != before.range)
        add("range", m_stage.range
                         ? fmt::format("{} to {}", timeWord(m_stage.range->from), timeWord(m_stage.range->to))
                         : "fit");
    const bool samePlayhead = m_stage.playhead && before.playhead
                                  ? isSameInstant(*m_stage.playhead, *before.playhead)
                                  : m_stage.playhead.has_value() == before.playhead.has_value();
    if (!samePlayhead) add("playhead", m_stage.playhead ? instantWord(*m_stage.playhead, {}, 0) : "none");
    if (m_stage.alone != before.alone)
        add("alone", m_stage.alone ? std::to_string(*m_stage.alone + 1) : "none");
    writeCallouts();
    if (m_stage.playSpeed)
        add("play", *m_stage.playSpeed == 1.0 ? "true" : fmt::format("{{speed: {}}}", *m_stage.playSpeed));
    if (m_stage.cover) add("cover", "true");
    writeScale();
    writeHunt();
}

void ShowWriter::writeCallouts() {
    if (m_stage.callouts.empty()) return;
    Lines lines = {"callouts:"};
    for (const StageCallout& callout : m_stage.callouts) {
        Words words;
        if (callout.run != 0) words.emplace_back("run", std::to_string(callout.run + 1));
        words.emplace_back("task", wordOf(callout.task));
        words.emplace_back("at", instantWord(callout.at, callout.task, callout.run));
        words.emplace_back("text", wordOf(callout.text.source));
        lines.push_back("  - " + mapWord(words));
    }
    add("callouts", std::move(lines));
}

void ShowWriter::writeScale() {
    if (!m_stage.scale) return;
    const StageScale& scale = *m_stage.scale;
    const SweepRequest& request = scale.request;
    const std::string values = valuesWord(request.values);
    const bool ofCores = request.axis == SweepAxis::Cores;
    Words words = {
        {ofCores ? "cores" : "tasks", wordOf(request.group.empty() ? values : request.group + ":" + values)}};
    Lines inPlace;
    if (!isSameWorkload(scale.workload, m_stage.workload)) addWorkload(scale.workload, words, inPlace);
    if (request.runs.models != modelsOf(m_stage.runs)) {
        std::vector<std::string> models;
        for (const std::string& model : request.runs.models) models.push_back(wordOf(model));
        words.emplace_back("models", listWord(models));
    }
    addStudy("scale", words, std::move(inPlace));
}

// Only what differs from what a hunt is without it.
void ShowWriter::writeHunt() {
    if (!m_stage.hunt) return;
    const StageHunt& hunt = *m_stage.hunt;
    const HuntOptions usual;
    const HuntOptions& options = hunt.options;
    Words words;
    Lines inPlace;
    if (!isSameWorkload(hunt.workload, m_stage.workload)) addWorkload(hunt.workload, words, inPlace);
    if (hunt.spec.model != "parallel") words.emplace_back("model", wordOf(hunt.spec.model));
    if (hunt.spec.cores != 1) words.emplace_back("cores", std::to_string(hunt.spec.cores.value_or(1)));
    words.emplace_back("strategy", kStrategyWords.at(static_cast<size_t>(options.strategy)));
    if (options.tries != usual.tries) words.emplace_back("tries", std::to_string(options.tries));
    if (options.depth != usual.depth) words.emplace_back("depth", std::to_string(options.depth));
    if (options.bound != usual.bound) words.emplace_back("bound", std::to_string(options.bound));
    if (options.seed != usual.seed) words.emplace_back("seed", std::to_string(options.seed));
    addStudy("hunt", words, std::move(inPlace));
}

void ShowWriter::addStudy(std::string key, const Words& words, Lines inPlace) {
    if (inPlace.empty()) return add(std::move(key), mapWord(words));
    Lines lines = {key + ":"};
    for (const auto& [name, word] : words) lines.push_back(fmt::format("  {}: {}", name, word));
    for (std::string& line : indented(std::move(inPlace), 2)) lines.push_back(std::move(line));
    add(std::move(key), std::move(lines));
}

} // namespace timeslice
