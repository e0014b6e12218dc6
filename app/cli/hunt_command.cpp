// timeslice hunt: searches for schedules that cause a lost update, a deadlock or a broken expectation, and
// shows the shortest one found.
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/option_words.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "app/cli/run_declarations.h"
#include "app/cli/stop_signal.h"
#include "core/base/words.h"
#include "core/recording/comparison.h"
#include "core/study/hunt.h"
#include "core/workload/catalogue.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <charconv>

namespace timeslice::cli {
namespace {

constexpr auto kStrategies = tableOf<HuntStrategy, std::string_view>({"random", "pct", "exhaustive"});
constexpr int64_t kMaxTries = 1'000'000'000;

std::string joined(const std::vector<size_t>& schedule) {
    std::string text;
    for (const size_t choice : schedule) text += (text.empty() ? "" : ",") + std::to_string(choice);
    return text;
}

class HuntCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(HuntCommand)
  public:
    std::string name() const override { return "hunt"; }
    QString summary() const override {
        return tr("Searches for schedules that cause a lost update, a deadlock or a broken expectation.");
    }
    void declare(CLI::App& app) override;
    int run() override;

  private:
    Result<ComparisonPlan> understandAll();
    void understandNumber(const char* option, const std::string& word, int64_t most, int64_t& value,
                          Problems& problems);
    void understandHunt(Problems& problems);
    int huntAll(const ComparisonPlan& plan);
    void report(const RunSpec& spec, const HuntResult& result);
    void printShortest(const FailingSchedule& shortest);
    bool writeFiles(const HuntResult& result, const RunSpec& spec);

    RunWords m_words;
    std::string m_tries;
    std::string m_strategy;
    std::string m_depth;
    std::string m_bound;
    std::vector<std::string> m_schedule;
    RunOptions m_options;
    HuntOptions m_hunt;
    WorkloadPtr m_workload;
};

void HuntCommand::declare(CLI::App& app) {
    declareRuns(app, m_words);
    // The hunt chooses which task runs, on the simulated machine.
    for (const char* option : {"--engine", "--python", "--policy", "--choices"})
        app.remove_option(app.get_option(option));
    app.get_option("--model")->description(tr("Models (default: parallel).").toStdString());
    app.get_option("--cores")->description(tr("Cores of the machine (default: 1).").toStdString());
    addWord(app, "--tries", m_tries, "N", tr("Maximum number of schedules to try (default: 1000)."));
    addWord(app, "--strategy", m_strategy, "S",
            tr("How to choose schedules: random (default), pct (random priorities) "
               "or exhaustive (all within the bound)."));
    addWord(app, "--depth", m_depth, "N",
            tr("With pct: how many orderings a bug may depend on (default: 3)."));
    addWord(app, "--bound", m_bound, "N",
            tr("With exhaustive: maximum number of interruptions per schedule (default: 2)."));
    addList(app, "--schedule", m_schedule, "N,...",
            tr("Replays this schedule, as printed by an earlier hunt."));
    addList(app, "-o,--output", m_words.files, "FILE",
            tr("Writes the shortest failing schedule to a file in the format of its suffix: %1.")
                .arg(namedContents(FileSubject::Runs)));
}

int HuntCommand::run() {
    const Result<ComparisonPlan> plan = understandAll();
    if (!plan) return refuse(plan.error());
    return huntAll(*plan);
}

Result<ComparisonPlan> HuntCommand::understandAll() {
    if (m_words.cores.empty()) m_words.cores = {"1"};
    Result<RunOptions> options = understand(m_words);
    if (!options) return tl::unexpected(options.error());
    m_options = std::move(*options);
    Problems problems;
    understandHunt(problems);
    if (!problems.empty()) return tl::unexpected(problems);
    const Result<WorkloadPtr> workload = findWorkload(m_options.workload, m_options.overrides);
    if (!workload) return tl::unexpected(workload.error());
    m_workload = *workload;
    std::erase_if(m_options.request.settings,
                  [this](const auto& setting) { return m_workload->parameters.contains(setting.first); });
    if (m_options.request.models.empty()) m_options.request.models = {"parallel"};
    m_options.request.policies = {"manual"};
    m_options.request.engines = {Engine::Simulated};
    if (m_words.ideal || (m_options.request.settings.empty() && m_words.machine.empty()))
        m_options.request.ideal = true;
    return planComparison(*m_workload, m_options.request);
}

void HuntCommand::understandNumber(const char* option, const std::string& word, int64_t most, int64_t& value,
                                   Problems& problems) {
    if (word.empty()) return;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error == std::errc{} && end == word.data() + word.size() && value >= 0 && value <= most) return;
    problems.push_back(problemOf(tr("%1 is '%2'; expected a whole number from 0 to %3.")
                                     .arg(QString::fromUtf8(option), QString::fromStdString(excerpt(word)))
                                     .arg(most)));
}

void HuntCommand::understandHunt(Problems& problems) {
    understandNumber("--tries", m_tries, kMaxTries, m_hunt.tries, problems);
    int64_t depth = m_hunt.depth;
    int64_t bound = m_hunt.bound;
    understandNumber("--depth", m_depth, 100, depth, problems);
    understandNumber("--bound", m_bound, 100, bound, problems);
    m_hunt.depth = static_cast<int>(depth);
    m_hunt.bound = static_cast<int>(bound);
    m_hunt.seed = m_options.request.seed;
    if (!m_strategy.empty()) {
        const auto found = std::ranges::find(kStrategies, m_strategy);
        if (found == kStrategies.end())
            problems.push_back(
                problemOf(tr("There is no strategy '%1'. Available strategies: random, pct, exhaustive.")
                              .arg(QString::fromStdString(excerpt(m_strategy)))));
        else
            m_hunt.strategy = static_cast<HuntStrategy>(found - kStrategies.begin());
    }
    for (const std::string& word : m_schedule)
        for (size_t begin = 0, end = 0; end != std::string::npos; begin = end + 1) {
            end = word.find(',', begin);
            int64_t choice = 0;
            understandNumber("--schedule", word.substr(begin, end == std::string::npos ? end : end - begin),
                             kMaxTries, choice, problems);
            m_hunt.replay.push_back(static_cast<size_t>(choice));
        }
}

int HuntCommand::huntAll(const ComparisonPlan& plan) {
    ProgressLine progress(labelsFor(plan.runs));
    const StopSignal stop([&progress] { progress.wipe(); });
    bool clean = true;
    for (size_t i = 0; i < plan.runs.size() && !stop.received(); ++i) {
        const Result<HuntResult> result =
            hunt(m_workload, plan.runs[i], m_hunt, stop.token(),
                 [&progress, i](double fraction) { progress.report(i, fraction); });
        progress.wipe();
        if (!result) return refuse(result.error());
        report(plan.runs[i], *result);
        clean = clean && result->failed() == 0;
        if (!writeFiles(*result, plan.runs[i])) return kBadInput;
    }
    if (finishOutput() != kDone) return kBadInput;
    return clean && !stop.received() ? kDone : kRunFailed;
}

void HuntCommand::report(const RunSpec& spec, const HuntResult& result) {
    const QtLanguage& language = currentLanguage();
    print(
        language.render(Text(TS_PLURAL("{1}: {2} of {0} schedule failed (lost updates: {3}, deadlocks: {4}, "
                                       "broken expectations: {5}).",
                                       "{1}: {2} of {0} schedules failed (lost updates: {3}, deadlocks: {4}, "
                                       "broken expectations: {5})."),
                             result.tries, spec.model, result.failed(), result.lostUpdates, result.deadlocks,
                             result.brokenExpectations)) +
        "\n");
    if (result.complete) print(tr("All schedules within the bound were tried.").toStdString() + "\n");
    if (result.shortest) printShortest(*result.shortest);
}

void HuntCommand::printShortest(const FailingSchedule& shortest) {
    const QtLanguage& language = currentLanguage();
    const Text interruptions(TS_PLURAL("{0} interruption", "{0} interruptions"), shortest.interruptions);
    const Text decisions(TS_PLURAL("{0} decision", "{0} decisions"), shortest.schedule.size());
    print(language.render(
              Text(TS_TEXT("The shortest failing schedule has {0} and {1}."), interruptions, decisions)) +
          "\n");
    for (const Text& reason : shortest.reasons) print("  " + language.render(reason) + "\n");
    if (m_hunt.strategy != HuntStrategy::Exhaustive && m_hunt.replay.empty())
        print(tr("To find it again: --strategy %1 --seed %2 --tries 1")
                  .arg(QString::fromUtf8(kStrategies[static_cast<size_t>(m_hunt.strategy)].data()))
                  .arg(shortest.seed)
                  .toStdString() +
              "\n");
    print(tr("To replay it: --schedule %1")
              .arg(QString::fromStdString(joined(shortest.schedule)))
              .toStdString() +
          "\n");
}

bool HuntCommand::writeFiles(const HuntResult& result, const RunSpec& spec) {
    if (!result.shortest) return true;
    const Comparison comparison(m_workload,
                                {Compared{result.shortest->recording, labelsFor({spec}).front()}});
    return writeOutputs(m_options.files, comparison, m_options.exports);
}

} // namespace

std::unique_ptr<Command> makeHuntCommand() {
    return std::make_unique<HuntCommand>();
}

} // namespace timeslice::cli
