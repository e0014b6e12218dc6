// timeslice check: reports the problems of a workload, what would keep its models from running it, and what may
// not be what its author means; and of a lesson all that its runs do not bear out.
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/lesson_check.h"
#include "core/claims/expected_claims.h"
#include "core/recording/recording.h"
#include "core/workload/catalogue.h"
#include "core/workload/notes.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace timeslice::cli {
namespace {

class CheckCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
  public:
    std::string name() const override { return "check"; }
    QString summary() const override { return tr("Checks a workload or a lesson and reports its problems."); }

    void declare(CLI::App& app) override {
        app.add_option(
               "FILE", m_file,
               tr("A workload file or a lesson file, a built-in workload's name, lesson:ID for a built-in "
                  "lesson, or lesson:all.")
                   .toStdString())
            ->type_name("");
        app.add_flag("--live", m_live,
                     tr("Runs the live runs of a lesson live, not simulated.").toStdString());
    }

    int run() override {
        if (m_file.empty()) {
            printError(tr("Nothing to check: give a workload or a lesson."));
            return kBadInput;
        }
        if (const std::optional<std::string> lesson = lessonNamed(m_file))
            return checkLessons(*lesson, m_live);
        const Result<WorkloadPtr> workload = findWorkload(m_file);
        if (!workload) return refuse(workload.error());
        const Result<ComparisonPlan> plan = planComparison(**workload, {});
        if (!plan) return refuse(plan.error());
        if (const ExpectedClaims claims(**workload); !claims.problems().empty())
            return refuse(claims.problems());
        printSound(**workload);
        printNotes(**workload);
        const bool met = (*workload)->expect.any() ? meets(*workload, *plan) : true;
        if (finishOutput() != kDone) return kBadInput;
        return met ? kDone : kRunFailed;
    }

  private:
    // Runs it simulated under its models and checks its expectations.
    static bool meets(const WorkloadPtr& workload, const ComparisonPlan& plan) {
        const QtLanguage& language = currentLanguage();
        bool all = true;
        for (const RunSpec& spec : plan.runs) {
            Result<RunResult> result = timeslice::run(*workload, spec);
            if (!result) continue;
            const RecordingPtr recording = recordingOf(std::move(*result), workload);
            for (const Text& broken : brokenBy(*recording)) {
                printError(tr("%1: %2").arg(language.text(recording->title()), language.text(broken)));
                all = false;
            }
        }
        if (all) print(tr("Its expectations are met under its models.").toStdString() + "\n");
        return all;
    }

    // A run that got stuck breaks no claim of its own accord: a claim may be that it does.
    static std::vector<Text> brokenBy(const Recording& recording) {
        std::vector<Text> broken = recording.run()->broken;
        const Ending ending = recording.ending();
        const bool needsAnEnd = recording.workload()->expect.needAnEnd() || ending != Ending::Deadlock;
        if (ending != Ending::Done && needsAnEnd) broken.insert(broken.begin(), recording.message());
        return broken;
    }

    void printSound(const Workload& workload) {
        const QtLanguage& language = currentLanguage();
        const QString tasks = QString::fromStdString(language.integer(workload.taskCount()));
        const QString resources =
            QString::fromStdString(language.integer(static_cast<int64_t>(workload.resources.size())));
        print(tr("%1: no problems found (tasks: %2, resources: %3).")
                  .arg(QString::fromStdString(m_file), tasks, resources)
                  .toStdString() +
              "\n");
    }

    static void printNotes(const Workload& workload) {
        for (const Problem& note : notesOn(workload)) print(describe(note, currentLanguage()) + "\n");
    }

    std::string m_file;
    bool m_live = false;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() {
    return std::make_unique<CheckCommand>();
}

} // namespace timeslice::cli
