#include "app/cli/run_declarations.h"

#include "app/cli/option_words.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace timeslice::cli {
namespace {

class RunDeclarations {
    Q_DECLARE_TR_FUNCTIONS(RunDeclarations)
  public:
    static void declareLists(CLI::App& app, RunWords& words) {
        addList(app, "--model", words.models, "M,...|all",
                tr("Models (default: the workload's own, else serial, preemptive, parallel, gil, async)."));
        addList(app, "--engine", words.engines, "E,...", tr("Engines: sim, live, python (default: sim)."));
        addList(app, "--cores", words.cores, "N,...",
                tr("Cores of the machine (default: 4 simulated, all live)."));
        addList(app, "--smt", words.smt, "N,...",
                tr("Hardware threads of each core of the simulated machine (default: 1)."));
        addList(app, "--policy", words.policies, "P,...",
                tr("Scheduling policies of the simulated machine (default: rr)."));
        addList(app, "--quantum", words.quanta, "T,...", tr("Time slices of the policy, such as 4ms."));
        addList(app, "--switch-interval", words.switchIntervals, "T,...",
                tr("Switch intervals of the GIL, such as 5ms."));
        addList(app, "--set", words.settings, "KEY=VALUE",
                tr("Sets a parameter of the workload, a model, a policy or the machine."));
    }

    static void declareWords(CLI::App& app, RunWords& words) {
        app.add_flag("--ideal", words.ideal,
                     tr("Simulates without costs: switching and waking take no time.").toStdString());
        addWord(app, "--machine", words.machine, "this|FILE",
                tr("Simulates with the measured costs of this computer, or of a profile from 'timeslice "
                   "calibrate -o FILE'; --set overrides them."));
        addWord(app, "--seed", words.seed, "N", tr("Seed of the random numbers (default: 1)."));
        addList(app, "--choices", words.choices, "N,...",
                tr("With the policy manual: which of the ready tasks runs at each decision, "
                   "counted from 0."));
        addWord(app, "--timeout", words.timeout, "T",
                tr("Time limit of each run (default: 60 s live and in Python, none simulated)."));
        addWord(app, "--python", words.python, "PATH",
                tr("Interpreter for the engine python, 3.9 or newer (default: python3 on the PATH)."));
    }

    static void declarePictures(CLI::App& app, PictureWords& words) {
        addWord(app, "--size", words.size, "SIZE", tr("Size of pictures: 1920x1080, 16:9, 4:3, square, A4."));
        addWord(app, "--theme", words.theme, "THEME", tr("Colours of pictures: light, dark, print."));
        addWord(app, "--title", words.title, "TEXT", tr("Title of pictures (default: the workload's name)."));
        addWord(app, "--caption", words.caption, "TEXT", tr("Line of text below the title of pictures."));
    }

    static QString workloadHelp() { return tr("A built-in workload's name, or a file."); }
};

} // namespace

void declareRuns(CLI::App& app, RunWords& words) {
    addWord(app, "WORKLOAD", words.workload, "", RunDeclarations::workloadHelp());
    RunDeclarations::declareLists(app, words);
    RunDeclarations::declareWords(app, words);
}

void declarePictures(CLI::App& app, PictureWords& words) {
    RunDeclarations::declarePictures(app, words);
}

} // namespace timeslice::cli
