// timeslice truth: workloads simulated, live and in Python, side by side, and how far the results differ.
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/machine_option.h"
#include "app/cli/option_words.h"
#include "app/cli/progress_line.h"
#include "app/cli/run_options.h"
#include "app/cli/stop_signal.h"
#include "app/cli/truth_table.h"
#include "core/workload/catalogue.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace timeslice::cli {
namespace {

constexpr const char* kAll = "all";

class TruthCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(TruthCommand)
  public:
    std::string name() const override { return "truth"; }
    QString summary() const override {
        return tr("Runs workloads simulated, live and in Python, and shows how far the results differ.");
    }
    void declare(CLI::App& app) override;
    int run() override;

  private:
    Problems checkCores() const;
    Result<std::vector<WorkloadPtr>> workloads() const;
    int compare(const std::vector<WorkloadPtr>& workloads, TruthRequest request);
    void printReport(const TruthReport& report) const;
    static void printFailures(const TruthReport& report);
    bool writeFiles(const TruthReport& report) const;

    RunWords m_words;
    RunOptions m_options;
};

void TruthCommand::declare(CLI::App& app) {
    addWord(app, "WORKLOAD", m_words.workload, "",
            tr("A built-in workload's name, a file, or all for every built-in workload (default: all)."));
    addList(app, "--model", m_words.models, "M,...|all",
            tr("Models (default: the workload's own, else serial, preemptive, parallel, gil, async)."));
    addList(app, "--cores", m_words.cores, "N",
            tr("Cores of every run (default: all that this program may use)."));
    addList(app, "--set", m_words.settings, "KEY=VALUE",
            tr("Sets a parameter of the workload, a model or the machine."));
    addWord(app, "--machine", m_words.machine, "this|FILE",
            tr("Simulates with the measured costs of this computer, "
               "or of a profile from 'timeslice calibrate -o FILE' (default: this)."));
    addWord(app, "--timeout", m_words.timeout, "T",
            tr("Time limit of each run (default: 60 s live and in Python)."));
    addWord(app, "--python", m_words.python, "PATH",
            tr("Interpreter for the engine python, 3.9 or newer (default: python3 on the PATH)."));
    addWord(app, "--metrics", m_words.metrics, "FORMAT",
            tr("Prints the results as %1 (default: table, unless a file is written).")
                .arg(metricsWords(FileSubject::Truth)));
    addList(app, "-o,--output", m_words.files, "FILE",
            tr("Writes a file in the format of its suffix: %1.").arg(namedContents(FileSubject::Truth)));
}

int TruthCommand::run() {
    if (m_words.workload.empty()) m_words.workload = kAll;
    RunWords words = m_words;
    words.subject = FileSubject::Truth;
    words.machine.clear(); // read below: more than its costs is wanted
    Result<RunOptions> options = understand(words);
    if (!options) return refuse(options.error());
    m_options = std::move(*options);
    if (const Problems problems = checkCores(); !problems.empty()) return refuse(problems);
    const Result<std::vector<WorkloadPtr>> read = workloads();
    if (!read) return refuse(read.error());
    Result<MachineProfile> profile = machineProfile(m_words.machine.empty() ? "this" : m_words.machine);
    if (!profile) return refuse(profile.error());
    TruthRequest request;
    request.runs = m_options.request;
    request.profile = std::move(*profile);
    if (m_options.overrides.contains("scale")) request.longest = kLongestTime; // as long as it was asked for
    return compare(*read, std::move(request));
}

Problems TruthCommand::checkCores() const {
    Problems problems;
    if (m_options.request.cores.size() > 1)
        problems.push_back(problemOf(tr("--cores takes one number here.")));
    return problems;
}

Result<std::vector<WorkloadPtr>> TruthCommand::workloads() const {
    std::vector<std::string> names = {m_options.workload};
    if (m_options.workload == kAll) {
        names.clear();
        for (const BuiltinWorkload& builtin : builtinWorkloads()) names.emplace_back(builtin.id);
    }
    std::vector<WorkloadPtr> list;
    for (const std::string& name : names) {
        Result<WorkloadPtr> workload = findWorkload(name, m_options.overrides);
        if (!workload) return tl::unexpected(std::move(workload.error()));
        list.push_back(std::move(*workload));
    }
    return list;
}

int TruthCommand::compare(const std::vector<WorkloadPtr>& workloads, TruthRequest request) {
    std::erase_if(request.runs.settings, [&workloads](const auto& setting) {
        return std::ranges::any_of(workloads, [&](const WorkloadPtr& workload) {
            return workload->parameters.contains(setting.first);
        });
    });
    std::vector<Text> labels;
    for (const WorkloadPtr& workload : workloads) labels.emplace_back(workload->name.c_str());
    ProgressLine progress(std::move(labels));
    const StopSignal stop([&progress] { progress.wipe(); });
    TruthEvents events;
    events.progress = [&progress](size_t workload, double fraction) { progress.report(workload, fraction); };
    const Result<TruthReport> report = runTruth(workloads, request, stop.token(), events);
    progress.wipe();
    if (!report) return refuse(report.error());
    printReport(*report);
    printFailures(*report);
    const bool written = writeFiles(*report);
    if (finishOutput() != kDone || !written) return kBadInput;
    return anyFailed(*report) || report->stopped ? kRunFailed : kDone;
}

void TruthCommand::printReport(const TruthReport& report) const {
    if (m_options.metrics.table) print(truthTable(report, currentLanguage()));
    if (const FormatInfo* format = m_options.metrics.format) print(format->truth.write(report));
}

void TruthCommand::printFailures(const TruthReport& report) {
    const QtLanguage& language = currentLanguage();
    for (const TruthWorkload& workload : report.workloads)
        for (const TruthRow& row : workload.rows)
            for (const auto* side : {&row.live, &row.python}) {
                if (!*side) continue;
                for (const Text& failure : (*side)->failures)
                    printError(tr("%1, %2, %3: %4")
                                   .arg(QString::fromStdString(workload.workload->id),
                                        QString::fromStdString(row.spec.model),
                                        language.text(titleOf((*side)->spec.engine)),
                                        language.text(failure)));
            }
}

bool TruthCommand::writeFiles(const TruthReport& report) const {
    bool allWritten = true;
    for (const OutputFile& file : m_options.files) {
        const Problems problems = writeText(file.path, file.format->truth.write(report));
        printProblems(problems);
        allWritten = allWritten && problems.empty();
    }
    return allWritten;
}

} // namespace

std::unique_ptr<Command> makeTruthCommand() {
    return std::make_unique<TruthCommand>();
}

} // namespace timeslice::cli
