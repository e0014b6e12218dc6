#include "app/cli/machine_option.h"

#include "app/cli/console.h"
#include "app/cli/progress_line.h"
#include "app/cli/stop_signal.h"

#include <QCoreApplication>

namespace timeslice::cli {
namespace {

class MachineTexts {
    Q_DECLARE_TR_FUNCTIONS(MachineTexts)
  public:
    static QString measuresFirst() {
        return tr("There is no profile of this computer yet: measuring it takes a few seconds.");
    }
    static QString saved(const QString& path) { return tr("The profile is saved in '%1'.").arg(path); }
    static QString notTrusted() {
        return tr("This computer was too busy: many costs varied by more than a quarter. "
                  "Run 'timeslice calibrate' again when it is idle.");
    }
};

Result<MachineProfile> measureAndSave(const std::filesystem::path& path) {
    printError(MachineTexts::measuresFirst());
    Result<MachineProfile> profile = measureWithProgress();
    if (!profile) return profile;
    if (Problems problems = writeMachineProfile(*profile, path); !problems.empty())
        return tl::unexpected(std::move(problems));
    printError(MachineTexts::saved(QString::fromStdString(path.string())));
    if (!profile->measured.trusted()) printError(MachineTexts::notTrusted());
    return profile;
}

Result<MachineProfile> thisMachine() {
    const Result<std::filesystem::path> path = standardMachineProfile();
    if (!path) return tl::unexpected(path.error());
    return std::filesystem::exists(*path) ? readMachineProfile(*path) : measureAndSave(*path);
}

} // namespace

Result<MachineProfile> measureWithProgress() {
    ProgressLine progress({Text(TS_TEXT("Measuring this computer"))});
    const StopSignal stop([&progress] { progress.wipe(); });
    Result<MachineProfile> profile =
        measureThisMachine(stop.token(), [&progress](double fraction) { progress.report(0, fraction); });
    progress.wipe();
    return profile;
}

Result<MachineProfile> machineProfile(const std::string& word) {
    return word == "this" ? thisMachine() : readMachineProfile(word);
}

Result<Settings> machineSettings(const std::string& word) {
    const Result<MachineProfile> profile = machineProfile(word);
    if (!profile) return tl::unexpected(profile.error());
    return settingsOf(*profile);
}

} // namespace timeslice::cli
