// A subcommand of the command line. Adding one: its file in app/cli/ and its line in commands.cpp.
#pragma once

#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace timeslice::cli {

enum ExitCode : int {
    kDone = 0,
    kRunFailed = 1, // deadlock, timeout, stopped, killed: what there is was still written
    kBadInput = 2,  // bad input or usage, or an output that cannot be written
};

class Command {
  public:
    virtual ~Command() = default;
    virtual std::string name() const = 0;
    virtual QString summary() const = 0;     // one sentence
    virtual void declare(CLI::App& app) = 0; // its options; what they fill outlives the parse
    virtual int run() = 0;                   // after the parse; an exit code
};

// In the order in which help shows them.
std::vector<std::unique_ptr<Command>> commands();

// Reads a subcommand's words and runs it; an exit code.
int runCommand(Command& command, const std::vector<std::string>& arguments);

// What `timeslice COMMAND --help` prints.
std::string helpOf(Command& command);

} // namespace timeslice::cli
