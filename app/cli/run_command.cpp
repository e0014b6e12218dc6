// timeslice run: runs a workload under several models and writes metrics, traces and pictures.
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/metrics_table.h"
#include "app/cli/option_words.h"
#include "app/cli/progress_line.h"
#include "app/cli/run_declarations.h"
#include "app/cli/stop_signal.h"
#include "app/cli/tasks_table.h"
#include "core/recording/run_comparison.h"
#include "core/workload/catalogue.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>

namespace timeslice::cli {
namespace {

class RunCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RunCommand)
  public:
    std::string name() const override { return "run"; }
    QString summary() const override { return tr("Runs a workload under several models and compares them."); }
    void declare(CLI::App& app) override;
    int run() override;

  private:
    void declareOutputs(CLI::App& app);
    Result<ComparisonPlan> plan();
    int compare(const ComparisonPlan& plan);
    void printMetrics(const Comparison& comparison, const ComparisonPlan& plan);
    void printEndings(const Comparison& comparison);

    RunWords m_words;
    RunOptions m_options;
    WorkloadPtr m_workload;
};

void RunCommand::declare(CLI::App& app) {
    declareRuns(app, m_words);
    declareOutputs(app);
}

void RunCommand::declareOutputs(CLI::App& app) {
    addWord(app, "--metrics", m_words.metrics, "FORMAT",
            tr("Prints metrics as %1 (default: table, unless a file is written).")
                .arg(metricsWords(FileSubject::Runs)));
    addList(app, "-o,--output", m_words.files, "FILE",
            tr("Writes a file in the format of its suffix: %1.").arg(namedContents(FileSubject::Runs)));
    declarePictures(app, m_words);
    declareExports(app, m_words);
}

int RunCommand::run() {
    Result<RunOptions> options = understand(m_words);
    if (!options) return refuse(options.error());
    m_options = std::move(*options);
    const Result<ComparisonPlan> made = plan();
    if (!made) return refuse(made.error());
    for (const Problem& refusal : made->refused) printProblems({refusal});
    if (const Problems problems = cardProblems(made->runs.size(), m_options.exports.cards); !problems.empty())
        return refuse(problems);
    return compare(*made);
}

Result<ComparisonPlan> RunCommand::plan() {
    const Result<WorkloadPtr> workload = findWorkload(m_options.workload, m_options.overrides);
    if (!workload) return tl::unexpected(workload.error());
    m_workload = *workload;
    std::erase_if(m_options.request.settings,
                  [this](const auto& setting) { return m_workload->parameters.contains(setting.first); });
    return planComparison(*m_workload, m_options.request);
}

int RunCommand::compare(const ComparisonPlan& plan) {
    ProgressLine progress(labelsFor(plan.runs));
    const StopSignal stop([&progress] { progress.wipe(); });
    ComparisonEvents events;
    events.progress = [&progress](size_t run, double fraction) { progress.report(run, fraction); };
    const Result<Comparison> comparison = runComparison(m_workload, plan.runs, stop.token(), events);
    progress.wipe();
    if (!comparison) return refuse(comparison.error());

    printMetrics(*comparison, plan);
    printEndings(*comparison);
    // What there is of runs that were stopped is written; then stopping is about the writing.
    const std::stop_token ends = stop.received() ? std::stop_token() : stop.token();
    const bool written = writeOutputs(m_options.files, *comparison, m_options.exports, ends);
    if (finishOutput() != kDone) return kBadInput;
    if (!written) return stop.received() ? kRunFailed : kBadInput;
    const bool allDone = std::ranges::all_of(
        *comparison, [](const Compared& one) { return one.recording->ending() == Ending::Done; });
    return allDone && !stop.received() ? kDone : kRunFailed;
}

void RunCommand::printMetrics(const Comparison& comparison, const ComparisonPlan& plan) {
    const auto& [table, tasks, format] = m_options.metrics;
    if (table)
        print(tasks ? tasksTables(comparison, currentLanguage())
                    : metricsTable(comparison, currentLanguage()));
    if (format) print(tasks ? format->tasks(comparison) : format->metrics(comparison, plan.refusedModels));
}

// The table of the runs already shows deadlocks.
void RunCommand::printEndings(const Comparison& comparison) {
    const QtLanguage& language = currentLanguage();
    for (const auto& [recording, label] : comparison) {
        const bool told =
            m_options.metrics.table && !m_options.metrics.tasks && !recording->trace().deadlock().empty();
        if (recording->ending() == Ending::Done || told) continue;
        printError(tr("%1: %2").arg(language.text(label), language.text(recording->message())));
    }
}

} // namespace

std::unique_ptr<Command> makeRunCommand() {
    return std::make_unique<RunCommand>();
}

} // namespace timeslice::cli
