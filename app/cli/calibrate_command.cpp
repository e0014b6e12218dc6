// timeslice calibrate: measures this computer's costs and saves them for simulated runs (--machine).
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/machine_option.h"
#include "app/cli/option_words.h"
#include "app/cli/text_table.h"
#include "core/machine/simulated/costs.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>

namespace timeslice::cli {
namespace {

class CalibrateCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(CalibrateCommand)
  public:
    std::string name() const override { return "calibrate"; }
    QString summary() const override {
        return tr("Measures what switching, waking and starting cost on this computer.");
    }
    void declare(CLI::App& app) override {
        addWord(app, "-o,--output", m_file, "FILE",
                tr("Writes the profile to this file, for --machine FILE; without it, "
                   "the profile is that of --machine this."));
    }
    int run() override;

  private:
    void printTable(const MachineProfile& profile);
    void printTrust(const MachineProfile& profile);

    std::string m_file;
};

int CalibrateCommand::run() {
    const Result<std::filesystem::path> path =
        m_file.empty() ? standardMachineProfile() : Result<std::filesystem::path>(m_file);
    if (!path) return refuse(path.error());
    const Result<MachineProfile> profile = measureWithProgress();
    if (!profile) {
        printProblems(profile.error());
        return kRunFailed;
    }
    printTable(*profile);
    printTrust(*profile);
    if (const Problems problems = writeMachineProfile(*profile, *path); !problems.empty())
        return refuse(problems);
    print(tr("Saved in '%1'.").arg(QString::fromStdString(path->string())).toStdString() + "\n");
    return finishOutput();
}

void CalibrateCommand::printTable(const MachineProfile& profile) {
    const QtLanguage& language = currentLanguage();
    TextTable table;
    table.addColumn(tr("Cost").toStdString(), TextTable::Align::Left);
    table.addColumn(tr("Key").toStdString(), TextTable::Align::Left);
    table.addColumn(tr("Measured").toStdString(), TextTable::Align::Right);
    table.addColumn(tr("Default").toStdString(), TextTable::Align::Right);
    table.addColumn(tr("Spread").toStdString(), TextTable::Align::Right);
    table.addColumn({}, TextTable::Align::Left);
    for (const MeasuredCost& cost : profile.measured.costs) {
        const auto known = std::ranges::find(costParameters(), cost.key, &Parameter::key);
        if (known == costParameters().end()) continue;
        table.addRow({language.render(known->title), cost.key, language.time(cost.cost),
                      language.time(Nanos(known->defaultValue)), language.percent(100 * cost.spread),
                      cost.noisy ? tr("noisy").toStdString() : std::string()});
    }
    print(table.toString());
}

void CalibrateCommand::printTrust(const MachineProfile& profile) {
    if (profile.measured.trusted()) return;
    printError(tr("The computer was too busy: many costs varied by more than a quarter. "
                  "Try again when it is idle."));
}

} // namespace

std::unique_ptr<Command> makeCalibrateCommand() {
    return std::make_unique<CalibrateCommand>();
}

} // namespace timeslice::cli
