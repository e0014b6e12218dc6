// timeslice explain: describes a run as text, or explains the state of a task at an instant. Each paragraph
// is one line.
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/option_words.h"
#include "app/cli/progress_line.h"
#include "app/cli/run_declarations.h"
#include "app/cli/stop_signal.h"
#include "core/base/units.h"
#include "core/base/words.h"
#include "core/explain/deadlock.h"
#include "core/explain/explain.h"
#include "core/explain/narrative.h"
#include "core/recording/run_comparison.h"
#include "core/workload/catalogue.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace timeslice::cli {
namespace {

class ExplainCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
  public:
    std::string name() const override { return "explain"; }
    QString summary() const override {
        return tr("Describes a run as text, or explains the state of a task at a given time.");
    }
    void declare(CLI::App& app) override;
    int run() override;

  private:
    Result<ComparisonPlan> understandAll();
    void understandQuestion(const std::vector<TaskInstance>& tasks, Problems& problems);
    void understandTask(const std::vector<TaskInstance>& tasks, Problems& problems);
    int explain(const ComparisonPlan& plan);
    void printRun(const Compared& one);
    void printInstant(const Trace& trace);
    void printDeadlock(const Trace& trace);
    void printLines(const std::vector<Text>& texts);

    RunWords m_words;
    std::string m_taskName;
    std::string m_time;
    RunOptions m_options;
    WorkloadPtr m_workload;
    std::optional<TaskId> m_task;
    std::optional<Nanos> m_at;
};

void ExplainCommand::declare(CLI::App& app) {
    declareRuns(app, m_words);
    addWord(app, "--task", m_taskName, "NAME", tr("Describes only this task."));
    addWord(app, "--at", m_time, "T",
            tr("Explains why each task, or the one given with --task, "
               "is in its state at this time of the run."));
}

int ExplainCommand::run() {
    const Result<ComparisonPlan> plan = understandAll();
    if (!plan) return refuse(plan.error());
    for (const Problem& refusal : plan->refused) printProblems({refusal});
    return explain(*plan);
}

Result<ComparisonPlan> ExplainCommand::understandAll() {
    Result<RunOptions> options = understand(m_words);
    if (!options) return tl::unexpected(options.error());
    m_options = std::move(*options);
    const Result<WorkloadPtr> workload = findWorkload(m_options.workload, m_options.overrides);
    if (!workload) return tl::unexpected(workload.error());
    m_workload = *workload;
    Problems problems;
    understandQuestion(m_workload->tasks(), problems);
    if (!problems.empty()) return tl::unexpected(problems);
    std::erase_if(m_options.request.settings,
                  [this](const auto& setting) { return m_workload->parameters.contains(setting.first); });
    return planComparison(*m_workload, m_options.request);
}

void ExplainCommand::understandQuestion(const std::vector<TaskInstance>& tasks, Problems& problems) {
    if (!m_taskName.empty()) understandTask(tasks, problems);
    if (m_time.empty()) return;
    const Result<Nanos> time = parseTime(m_time);
    if (time)
        m_at = *time;
    else
        problems.push_back(problemOf(tr("--at is '%1'; expected a time of the run, such as 12 ms.")
                                         .arg(QString::fromStdString(excerpt(m_time)))));
}

// The tasks of a trace are the workload's, in the same order.
void ExplainCommand::understandTask(const std::vector<TaskInstance>& tasks, Problems& problems) {
    const auto found = std::ranges::find(tasks, m_taskName, &TaskInstance::name);
    if (found != tasks.end()) {
        m_task = TaskId::at(static_cast<size_t>(found - tasks.begin()));
        return;
    }
    std::vector<std::string_view> known;
    for (const TaskInstance& task : tasks) known.push_back(task.name);
    const std::string near = nearestWord(m_taskName, known);
    const QString asked = QString::fromStdString(excerpt(m_taskName));
    problems.push_back(problemOf(near.empty() ? tr("The workload has no task '%1'.").arg(asked)
                                              : tr("The workload has no task '%1'. Did you mean '%2'?")
                                                    .arg(asked, QString::fromStdString(near))));
}

int ExplainCommand::explain(const ComparisonPlan& plan) {
    ProgressLine progress(labelsFor(plan.runs));
    const StopSignal stop([&progress] { progress.wipe(); });
    ComparisonEvents events;
    events.progress = [&progress](size_t run, double fraction) { progress.report(run, fraction); };
    const Result<Comparison> comparison = runComparison(m_workload, plan.runs, stop.token(), events);
    progress.wipe();
    if (!comparison) return refuse(comparison.error());

    bool allDone = true;
    for (const Compared& one : *comparison) {
        if (&one != &*comparison->begin()) print("\n");
        if (comparison->size() > 1) print(currentLanguage().render(one.label) + "\n");
        printRun(one);
        allDone = allDone && one.recording->ending() == Ending::Done;
    }
    if (finishOutput() != kDone) return kBadInput;
    return allDone && !stop.received() ? kDone : kRunFailed;
}

void ExplainCommand::printRun(const Compared& one) {
    const Trace& trace = one.recording->trace();
    if (m_at)
        printInstant(trace);
    else if (m_task)
        printLines(describeTask(trace, *m_task));
    else
        printLines(describeRun(*one.recording));
    if (!m_at && !m_task) printDeadlock(trace);
    const QtLanguage& language = currentLanguage();
    if (one.recording->ending() != Ending::Done)
        printError(tr("%1: %2").arg(language.text(one.label), language.text(one.recording->message())));
}

void ExplainCommand::printInstant(const Trace& trace) {
    if (m_task) return printLines(explainAt(trace, *m_task, *m_at).sentences);
    for (size_t i = 0; i < trace.tasks().size(); ++i)
        if (!trace.tasks()[i].helper) printLines(explainAt(trace, TaskId::at(i), *m_at).sentences);
}

// The story has already told the cycle; the conditions follow here.
void ExplainCommand::printDeadlock(const Trace& trace) {
    const auto report = deadlockReport(trace);
    if (!report) return;
    const QtLanguage& language = currentLanguage();
    for (const DeadlockReport::Condition& condition : report->conditions)
        print(tr("%1: %2").arg(language.text(condition.title), language.text(condition.text)).toStdString() +
              "\n");
}

void ExplainCommand::printLines(const std::vector<Text>& texts) {
    for (const Text& text : texts) print(currentLanguage().render(text) + "\n");
}

} // namespace

std::unique_ptr<Command> makeExplainCommand() {
    return std::make_unique<ExplainCommand>();
}

} // namespace timeslice::cli
