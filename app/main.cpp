// One executable: the command line, or the window.
#include "app/base/language.h"
#include "app/cli/command_line.h"
#include "app/cli/window_start.h"

int main(int argc, char* argv[]) {
    timeslice::useUtf8();
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (timeslice::cli::isCommandLine(arguments)) return timeslice::cli::runCommandLine(arguments);
    return timeslice::cli::startWindow(argc, argv);
}
