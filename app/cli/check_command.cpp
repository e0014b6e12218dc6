// timeslice check: reports the problems of a workload, what would keep its models from running it, and what may
// not be what its author means.
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/recording/recording.h"
#include "core/run/expectations.h"
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
    QString summary() const override { return tr("Checks a workload file and reports its problems."); }

    void declare(CLI::App& app) override {
        app.add_option("FILE", m_file, tr("A workload file, or a built-in workload's name.").toStdString())
            ->type_name("");
    }

    int run() override {
        if (m_file.empty()) {
            printError(tr("Nothing to check: give a workload file."));
            return kBadInput;
        }
        const Result<WorkloadPtr> workload = findWorkload(m_file);
        if (!workload) return refuse(workload.error());
        const Result<ComparisonPlan> plan = planComparison(**workload, {});
        if (!plan) return refuse(plan.error());
        printSound(**workload);
        printNotes(**workload);
        const bool met = (*workload)->expect.any() ? meets(**workload, *plan) : true;
        if (finishOutput() != kDone) return kBadInput;
        return met ? kDone : kRunFailed;
    }

  private:
    // Runs it simulated under its models and checks its expectations.
    bool meets(const Workload& workload, const ComparisonPlan& plan) {
        const QtLanguage& language = currentLanguage();
        bool all = true;
        for (const RunSpec& spec : plan.runs) {
            const Result<RunResult> result = timeslice::run(workload, spec);
            if (!result) continue;
            const Text title = recordingOf(*result)->title();
            for (const Text& broken : brokenExpectations(workload, *result)) {
                printError(tr("%1: %2").arg(language.text(title), language.text(broken)));
                all = false;
            }
        }
        if (all) print(tr("Its expectations are met under its models.").toStdString() + "\n");
        return all;
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
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() {
    return std::make_unique<CheckCommand>();
}

} // namespace timeslice::cli
