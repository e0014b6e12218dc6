#include "core/recording/recording.h"

#include "core/claims/expected_claims.h"
#include "core/models/registry.h"
#include "core/run/settings_line.h"

#include <filesystem>

namespace timeslice {
namespace {

// The folder is nobody else's business.
Text nameOfFile(const FileOrigin& file) {
    return Text::verbatim(std::filesystem::path(file.path).filename().string());
}

} // namespace

RecordingPtr recordingOf(RunResult result, WorkloadPtr workload) {
    if (workload) ExpectedClaims(*workload).judge(result);
    TracePtr trace = result.trace;
    auto known = std::make_shared<const Recording::Known>(RunOrigin{std::move(result), std::move(workload)},
                                                          std::move(trace));
    return RecordingPtr(new Recording(std::move(known), {}));
}

RecordingPtr recordingOf(FileOrigin file, TracePtr trace) {
    auto known = std::make_shared<const Recording::Known>(std::move(file), std::move(trace));
    return RecordingPtr(new Recording(std::move(known), {}));
}

RecordingPtr measuredAgainst(const RecordingPtr& recording, SerialRun serial) {
    if (!recording->run() || recording->ending() != Ending::Done) serial = {};
    return RecordingPtr(new Recording(recording->m_known, std::move(serial)));
}

const Origin& Recording::origin() const {
    return m_known->origin;
}

const RunResult* Recording::run() const {
    const auto* origin = std::get_if<RunOrigin>(&m_known->origin);
    return origin ? &origin->result : nullptr;
}

const FileOrigin* Recording::file() const {
    return std::get_if<FileOrigin>(&m_known->origin);
}

WorkloadPtr Recording::workload() const {
    const auto* origin = std::get_if<RunOrigin>(&m_known->origin);
    return origin ? origin->workload : nullptr;
}

std::string_view Recording::modelId() const {
    return run() ? std::string_view(run()->spec.model) : std::string_view();
}

std::string_view Recording::engineId() const {
    return run() ? nameOf(run()->spec.engine) : "file";
}

Text Recording::title() const {
    if (file()) return nameOfFile(*file());
    const ModelInfo* model = findModel(run()->spec.model);
    return model ? model->title : Text::verbatim(run()->spec.model);
}

Text Recording::tagline() const {
    if (file()) return file()->importer;
    const ModelInfo* model = findModel(run()->spec.model);
    return model ? model->tagline : Text();
}

Text Recording::engine() const {
    return file() ? file()->importer : titleOf(run()->spec.engine);
}

Text Recording::source() const {
    if (!file()) return settingsLine({run()->spec});
    return file()->importer.empty() ? nameOfFile(*file())
                                    : Text(TS_TEXT("{0} · {1}"), nameOfFile(*file()), file()->importer);
}

Ending Recording::ending() const {
    return run() ? run()->ending : Ending::Done;
}

const Text& Recording::message() const {
    static const Text nothing;
    return run() ? run()->message : nothing;
}

std::vector<Text> Recording::remarks() const {
    std::vector<Text> remarks = trace().remarks();
    if (file()) remarks.insert(remarks.end(), file()->repairs.begin(), file()->repairs.end());
    return remarks;
}

TraceIndexPtr Recording::indexPtr() const {
    return {m_known, &m_known->index};
}

const RunMetrics& Recording::measured() const {
    return m_known->metrics.get([this] { return run() ? measure(*run()) : measure(trace()); });
}

const RunMetrics& Recording::metrics() const {
    return m_metrics.get([this] {
        RunMetrics metrics = measured();
        metrics.speedup = speedupAgainst(m_serial.makespan, metrics);
        return metrics;
    });
}

std::optional<double> Recording::shownValue(const MetricDefinition& definition) const {
    const auto& values = m_shownValues.get([this] {
        std::vector<std::optional<double>> shown;
        for (const MetricDefinition& one : metricDefinitions())
            shown.push_back(timeslice::shownValue(one, metrics()));
        return shown;
    });
    return values[static_cast<size_t>(&definition - metricDefinitions().data())];
}

std::optional<double> Recording::shownSpeedup() const {
    return timeslice::shownSpeedup(metrics());
}

void Recording::warm() const {
    shownValue(metricDefinitions().front());
    index().warm();
}

} // namespace timeslice
