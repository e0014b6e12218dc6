// The process that does a live run: timeslice-runner, in a process group of its own, started with the order
// and the log as inherited memory files. Ended with this object at the latest.
#pragma once

#include "core/base/result.h"

#include <string>
#include <sys/types.h>
#include <utility>

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

class RunnerProcess {
  public:
    // The descriptors' numbers in the runner.
    static constexpr int kOrder = 3;
    static constexpr int kLog = 4;

    // Errors: the runner is not there, or cannot be started.
    static Result<RunnerProcess> launch(const std::string& order, int log);
    RunnerProcess(RunnerProcess&& other) noexcept
        : m_process(std::exchange(other.m_process, -1)), m_status(other.m_status), m_ended(other.m_ended) {}
    RunnerProcess& operator=(RunnerProcess&&) = delete;
    ~RunnerProcess() { kill(); }

    bool ended();         // looks
    void kill();          // its whole group, and waits for it
    int signal() const;   // that ended it, 0 if none
    int exitCode() const; // of one that ended by itself

  private:
    explicit RunnerProcess(pid_t process) : m_process(process) {}
    pid_t m_process;
    int m_status = 0;
    bool m_ended = false;
};

// Where timeslice-runner is: $TIMESLICE_RUNNER, else beside this program, else in a bin folder beside or
// above it.
Result<std::string> findRunner();

} // namespace timeslice
