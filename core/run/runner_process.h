// The process that does a run on this computer: timeslice-runner, or a Python interpreter, in a process group
// of its own, started with the order and the log as inherited memory files. It ends with this object at the
// latest.
#pragma once

#include "core/base/result.h"

#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace timeslice {

// A file descriptor that is closed with its owner.
class Descriptor {
  public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int value() const { return m_value; }

  private:
    int m_value;
};

// A memory file that holds the text, from its beginning, or -1; the caller closes it.
int memoryFile(const std::string& text);

class RunnerProcess {
  public:
    // The descriptors' numbers in the runner.
    static constexpr int kOrder = 3;
    static constexpr int kLog = 4;

    // Errors: the runner is not there, or cannot be started.
    static Result<RunnerProcess> launch(const std::string& order, int log);
    // Another program, with its arguments (not its name), whose error output goes nowhere. The same errors.
    static Result<RunnerProcess> launch(const std::string& program, std::vector<std::string> arguments,
                                        const std::string& order, int log);
    RunnerProcess(RunnerProcess&& other) noexcept
        : m_process(std::exchange(other.m_process, -1)), m_status(other.m_status), m_ended(other.m_ended) {}
    RunnerProcess& operator=(RunnerProcess&&) = delete;
    ~RunnerProcess() { kill(); }

    bool ended();                          // looks
    void kill();                           // its whole group, and waits for it
    pid_t id() const { return m_process; } // and of its group
    int signal() const;                    // that ended it, 0 if none
    int exitCode() const;                  // of one that ended by itself

  private:
    explicit RunnerProcess(pid_t process) : m_process(process) {}
    static Result<RunnerProcess> start(std::vector<std::string> words, const std::string& order, int log,
                                       bool quiet);
    pid_t m_process;
    int m_status = 0;
    bool m_ended = false;
};

// Where timeslice-runner is: $TIMESLICE_RUNNER, else beside this program, else in a bin folder beside or
// above it.
Result<std::string> findRunner();

} // namespace timeslice
