// The entry to the command line: which words belong to it, and running them.
#pragma once

#include <string>
#include <vector>

namespace timeslice::cli {

// A command or one of its own options (--version, --help) comes first; everything else is the window's.
bool isCommandLine(const std::vector<std::string>& arguments);

// Runs a command line; the exit code. Makes its own application object: without GUI, or with one that needs
// no display where a picture is asked for.
int runCommandLine(const std::vector<std::string>& arguments);

} // namespace timeslice::cli
