#include "core/recording/serial_run.h"

#include "core/run/declared.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr std::string_view kSerial = "serial";

Text whyMissing(Ending ending) {
    switch (ending) {
    case Ending::Done:
    case Ending::Cancelled:
    case Ending::Choice:
        return {};
    case Ending::Deadlock:
        return TS_TEXT("No speedup: these tasks deadlock when they run one after another.");
    default:
        return TS_TEXT("No speedup: these tasks do not finish when they run one after another.");
    }
}

} // namespace

RunSpec serialOf(const RunSpec& spec) {
    RunSpec serial = spec;
    serial.model = kSerial;
    serial.choices.clear(); // of other decisions
    std::erase_if(serial.settings,
                  [&serial](const auto& setting) { return !declarationOf(serial, setting.first); });
    return serial;
}

SerialRun serialRunFrom(const RunResult& serial) {
    if (serial.ending == Ending::Done) return {serial.trace->makespan(), {}};
    return {{}, whyMissing(serial.ending)};
}

SerialRun runSerial(const Workload& workload, const RunSpec& serial, std::stop_token stop) {
    const Result<RunResult> result = run(workload, serial, std::move(stop), {{}, nullptr, {}, true});
    return result ? serialRunFrom(*result) : SerialRun{{}, whyMissing(Ending::Failed)};
}

void SerialRuns::add(const RunSpec& serial, SerialRun run) {
    if (serial.model == kSerial) m_known.push_back({serial, std::move(run)});
}

const SerialRun* SerialRuns::of(const RunSpec& spec) const {
    const RunSpec serial = serialOf(spec);
    const auto known = std::ranges::find(m_known, serial, &Known::spec);
    if (known != m_known.end()) return &known->run;
    static const SerialRun notAmongThem{
        {}, TS_TEXT("No speedup: the model 'serial' was not run on this engine.")};
    return serial.engine == Engine::Simulated ? nullptr : &notAmongThem;
}

} // namespace timeslice
