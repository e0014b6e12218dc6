// The command line that makes the same runs again, for whoever finds a file and asks where it comes from.
#pragma once

#include "core/run/run.h"

#include <string>

namespace timeslice {

// How it works: the lists that the runs' settings make up are planned as the command line would plan them,
// and where that gives these very runs in this order, one command says it. Else neighbours are put together
// as far as that holds, and several commands stand in a row, with a semicolon between two.
//
// A workload that is none of the built-in ones is named by its file's name, without the folder: which of the
// folders it lay in is nobody else's business.
std::string commandLineOf(const Workload& workload, const std::vector<RunSpec>& runs);
std::string commandLineOf(const Comparison& comparison); // empty: it has no workload or no runs

// A word as a shell reads it back: in quotes where it needs them.
std::string quotedForShell(const std::string& word);

} // namespace timeslice
