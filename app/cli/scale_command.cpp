// timeslice scale: how a workload's models scale with cores or tasks; as a whole, in shards, or merged from
// shards.
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/option_words.h"
#include "app/cli/progress_line.h"
#include "app/cli/run_declarations.h"
#include "app/cli/scale_options.h"
#include "app/cli/stop_signal.h"
#include "app/cli/sweep_table.h"
#include "app/export/scaling_chart.h"
#include "core/formats/sweep_csv.h"
#include "core/workload/catalogue.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace timeslice::cli {
namespace {

class ScaleCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ScaleCommand)
  public:
    std::string name() const override { return "scale"; }
    QString summary() const override {
        return tr("Measures how models scale with cores or tasks, and fits scaling laws to the results.");
    }
    void declare(CLI::App& app) override;
    int run() override;

  private:
    void declareAxis(CLI::App& app);
    void declareRuns(CLI::App& app);
    void declareOutputs(CLI::App& app);
    int runSweep();
    int mergeParts();
    static Result<SweepPart> readPart(const std::string& path);
    static void printFailures(const Sweep& sweep);
    int report(const Sweep& sweep, bool stopped);
    void printSweep(const Sweep& sweep) const;
    Problems write(const OutputFile& file, const Sweep& sweep) const;

    ScaleWords m_words;
    ScaleOptions m_options;
};

void ScaleCommand::declare(CLI::App& app) {
    addWord(app, "WORKLOAD", m_words.run.workload, "", tr("A built-in workload's name, or a file."));
    declareAxis(app);
    declareRuns(app);
    declareOutputs(app);
}

void ScaleCommand::declareAxis(CLI::App& app) {
    addList(
        app, "--cores", m_words.run.cores, "1..16",
        tr("Numbers of cores: a range, a list or a range with a step (1..16:5). With --tasks: cores of the "
           "machine."));
    addWord(app, "--tasks", m_words.tasks, "[NAME:]1..1000",
            tr("Numbers of tasks in the group NAME (default: the one with most tasks); "
               "about 40 values of a long range."));
    addWord(app, "--shard", m_words.shard, "I/N", tr("Runs only part I of N and writes it as CSV."));
    app.add_option("--merge", m_words.parts,
                   tr("Combines parts written with --shard, instead of running anything.").toStdString())
        ->type_name("PART.csv...");
}

void ScaleCommand::declareRuns(CLI::App& app) {
    RunWords& run = m_words.run;
    addList(app, "--model", run.models, "M,...|all",
            tr("Models (default: the workload's own, else serial, preemptive, parallel, gil, async)."));
    addList(app, "--engine", run.engines, "E,...", tr("Engines: sim, live, python (default: sim)."));
    addList(app, "--policy", run.policies, "P,...",
            tr("Scheduling policies of the simulated machine (default: rr)."));
    addList(app, "--quantum", run.quanta, "T,...", tr("Time slices of the policy, such as 4ms."));
    addList(app, "--switch-interval", run.switchIntervals, "T,...",
            tr("Switch intervals of the GIL, such as 5ms."));
    addList(app, "--set", run.settings, "KEY=VALUE",
            tr("Sets a parameter of the workload, a model, a policy or the machine."));
    app.add_flag("--ideal", run.ideal,
                 tr("Simulates without costs: switching and waking take no time.").toStdString());
    addWord(app, "--machine", run.machine, "this|FILE",
            tr("Simulates with the measured costs of this computer, or of a profile from 'timeslice "
               "calibrate -o FILE'; --set overrides them."));
    addWord(app, "--seed", run.seed, "N", tr("Seed of the random numbers (default: 1)."));
    addWord(app, "--timeout", run.timeout, "T",
            tr("Time limit of each run (default: 60 s live and in Python, none simulated)."));
}

void ScaleCommand::declareOutputs(CLI::App& app) {
    RunWords& run = m_words.run;
    addWord(app, "--metrics", run.metrics, "FORMAT",
            tr("Prints the results as %1 (default: table, unless a file is written).")
                .arg(metricsWords(FileSubject::Sweep)));
    addList(app, "-o,--output", run.files, "FILE",
            tr("Writes a file in the format of its suffix: %1.").arg(namedContents(FileSubject::Sweep)));
    declarePictures(app, run);
}

int ScaleCommand::run() {
    Result<ScaleOptions> options = understand(m_words);
    if (!options) return refuse(options.error());
    m_options = std::move(*options);
    return m_options.parts.empty() ? runSweep() : mergeParts();
}

int ScaleCommand::runSweep() {
    const Result<WorkloadPtr> workload = findWorkload(m_options.run.workload, m_options.run.overrides);
    if (!workload) return refuse(workload.error());
    std::erase_if(m_options.sweep.runs.settings, [&workload](const auto& setting) {
        return (*workload)->parameters.contains(setting.first);
    });
    const Result<SweepPlan> plan = planSweep(**workload, m_options.sweep);
    if (!plan) return refuse(plan.error());
    for (const Problem& refusal : plan->refused) printProblems({refusal});

    const Shard shard = m_options.shard.value_or(Shard{});
    const std::vector<SweepPlace> places = placesOf(plan->head, shard);
    ProgressLine progress(labelsFor(plan->head.series));
    const StopSignal stop([&progress] { progress.wipe(); });
    SweepEvents events;
    // One line per series: points are many and often short.
    events.progress = [&](size_t point, double fraction) {
        const double done = static_cast<double>(places[point].value) + fraction;
        progress.report(places[point].series, done / static_cast<double>(plan->head.values.size()));
    };
    const Sweep sweep = timeslice::runSweep(**workload, plan->head, shard, stop.token(), events);
    progress.wipe();
    return report(sweep, stop.received());
}

int ScaleCommand::mergeParts() {
    std::vector<SweepPart> parts;
    for (const std::string& path : m_options.parts) {
        Result<SweepPart> part = readPart(path);
        if (!part) return refuse(part.error());
        parts.push_back(std::move(*part));
    }
    const Result<Sweep> sweep = mergeSweep(parts);
    return sweep ? report(*sweep, false) : refuse(sweep.error());
}

Result<SweepPart> ScaleCommand::readPart(const std::string& path) {
    Result<std::string> text = readText(path);
    if (!text) return tl::unexpected(text.error());
    return SweepPart{path, std::move(*text)};
}

// The points that did not finish or had a wrong result, by series and reason.
void ScaleCommand::printFailures(const Sweep& sweep) {
    const QtLanguage& language = currentLanguage();
    std::map<std::pair<size_t, QString>, QStringList> failures;
    for (const SweepPoint& point : sweep.points) {
        const int64_t n = sweep.head.values[point.place.value];
        if (point.ending != Ending::Done || !isRight(point.result))
            failures[{point.place.series, language.text(point.message)}] << QString::number(n);
    }
    const std::vector<Text> labels = labelsFor(sweep.head.series);
    for (const auto& [what, values] : failures)
        printError(
            tr("%1 at %2: %3")
                .arg(language.text(labels[what.first]), values.join(QStringLiteral(", ")), what.second));
}

// The results so far are written even when something failed.
int ScaleCommand::report(const Sweep& sweep, bool stopped) {
    const bool allDone = !stopped && std::ranges::all_of(sweep.points, [](const SweepPoint& point) {
        return point.ending == Ending::Done;
    });
    printFailures(sweep);
    printSweep(sweep);
    bool written = true;
    for (const OutputFile& file : m_options.run.files) {
        const Problems problems = write(file, sweep);
        printProblems(problems);
        written = written && problems.empty();
    }
    if (finishOutput() != kDone || !written) return kBadInput;
    return allDone ? kDone : kRunFailed;
}

void ScaleCommand::printSweep(const Sweep& sweep) const {
    if (m_options.run.metrics.table) print(sweepTable(sweep, currentLanguage()));
    if (const FormatInfo* format = m_options.run.metrics.format) print(format->sweep.write(sweep));
}

Problems ScaleCommand::write(const OutputFile& file, const Sweep& sweep) const {
    if (const auto write = file.format->sweep.write) return writeText(file.path, write(sweep));
    const Result<QString> saved = saveScalingChart(sweep, m_options.run.picture, file.path);
    return saved ? Problems{} : saved.error();
}

} // namespace

std::unique_ptr<Command> makeScaleCommand() {
    return std::make_unique<ScaleCommand>();
}

} // namespace timeslice::cli
