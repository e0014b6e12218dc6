// Ctrl+C: the first asks the run to stop and keep what it has, the second ends the program at once.
#pragma once

#include <functional>
#include <stop_token>
#include <thread>

namespace timeslice::cli {

// Listens to SIGINT and SIGTERM while it lives. One at a time.
class StopSignal {
  public:
    // `heard` is called on the first signal, from a thread of its own.
    explicit StopSignal(std::function<void()> heard);
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    bool received() const { return m_stop.stop_requested(); }

  private:
    std::stop_source m_stop;
    std::thread m_listener;
};

} // namespace timeslice::cli
