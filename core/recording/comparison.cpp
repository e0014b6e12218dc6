#include "core/recording/comparison.h"

#include "core/run/settings_line.h"

#include <algorithm>
#include <set>

namespace timeslice {
namespace {

std::vector<RunSpec> specsOf(const std::vector<RecordingPtr>& recordings) {
    std::vector<RunSpec> specs;
    for (const RecordingPtr& recording : recordings)
        if (const RunResult* run = recording->run()) specs.push_back(run->spec);
    return specs;
}

// A wrong result competes with nobody.
std::optional<double> competingValue(const Recording& recording, const MetricDefinition& definition) {
    if (!recording.verdict().isRight()) return {};
    return recording.shownValue(definition);
}

bool isBetter(double one, double other, BetterIs better) {
    return better == BetterIs::Lower ? one < other : one > other;
}

} // namespace

std::vector<Text> labelsFor(const std::vector<RecordingPtr>& recordings) {
    std::vector<Text> ofRuns = labelsFor(specsOf(recordings));
    std::vector<Text> labels;
    size_t run = 0;
    for (const RecordingPtr& recording : recordings)
        labels.push_back(recording->run() ? ofRuns[run++] : recording->title());
    return withoutEqualOnes(std::move(labels));
}

Comparison::Comparison(WorkloadPtr workload, const std::vector<RecordingPtr>& recordings)
    : m_workload(std::move(workload)) {
    const std::vector<Text> labels = labelsFor(recordings);
    for (size_t i = 0; i < recordings.size(); ++i) m_all.push_back({recordings[i], labels[i]});
}

Comparison::Comparison(WorkloadPtr workload, std::vector<Compared> recordings)
    : m_workload(std::move(workload)), m_all(std::move(recordings)) {}

Nanos Comparison::extent() const {
    Nanos longest{0};
    for (const Compared& one : m_all) longest = std::max(longest, one.recording->trace().end());
    return longest;
}

std::vector<RunSpec> Comparison::specs() const {
    std::vector<RunSpec> specs;
    for (const Compared& one : m_all)
        if (const RunResult* run = one.recording->run()) specs.push_back(run->spec);
    return specs;
}

std::vector<Text> Comparison::files() const {
    std::vector<Text> sources;
    std::set<std::string> paths;
    for (const Compared& one : m_all)
        if (const FileOrigin* file = one.recording->file(); file && paths.insert(file->path).second)
            sources.push_back(one.recording->source());
    return sources;
}

Text Comparison::source() const {
    Text line = settingsLine(specs());
    for (const Text& source : files())
        line = line.empty() ? source : Text(TS_TEXT("{0} · {1}"), line, source);
    return line;
}

Comparison Comparison::only(const std::vector<bool>& kept) const {
    std::vector<Compared> some;
    for (size_t i = 0; i < m_all.size(); ++i)
        if (i >= kept.size() || kept[i]) some.push_back(m_all[i]);
    return {m_workload, std::move(some)};
}

bool Comparison::isBest(size_t place, const MetricDefinition& definition, const Language& language) const {
    if (definition.better == BetterIs::Neither || m_all.size() < 2) return false;
    const auto own = competingValue(*m_all[place].recording, definition);
    if (!own) return false;
    const std::string written = formatMetric(definition, own, language);
    bool allEqual = true;
    for (const Compared& other : m_all) {
        const auto rival = competingValue(*other.recording, definition);
        if (!rival || formatMetric(definition, rival, language) == written) continue;
        allEqual = false;
        if (isBetter(*rival, *own, definition.better)) return false;
    }
    return !allEqual;
}

} // namespace timeslice
