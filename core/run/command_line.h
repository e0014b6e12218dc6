// The command line that makes the same runs again, written into files so that a reader can tell where they
// come from.
#pragma once

#include "core/run/run.h"

#include <string>

namespace timeslice {

// How it works: the lists of the runs' settings are planned as the command line would plan them. If that
// gives exactly these runs in this order, one command is enough. Otherwise neighbouring runs are joined as
// far as that holds, and the commands are separated by semicolons.
//
// A workload that is not built in is named by its file's name, without the folder, which is private.
// Empty: there are no runs.
std::string commandLineOf(const Workload& workload, const std::vector<RunSpec>& runs);

// The options alone, each with a space before it, where the workload is not at hand: " --model gil --seed 2". Made
// of all that the runs have, in the order of the command line; of no runs nothing.
std::string optionsOf(const std::vector<RunSpec>& runs);

// A word as a shell reads it back: in quotes where it needs them.
std::string quotedForShell(const std::string& word);

} // namespace timeslice
