// How it works:
// - A signal handler may do next to nothing: it writes a byte into a pipe; a thread that reads the pipe
//   requests the stop (whose callbacks take locks). A second signal ends the process in the handler itself.
// - Unlike blocked signals, handlers are not passed on to a program started meanwhile.
#include "app/cli/stop_signal.h"

#include "app/cli/console.h"

#include <QCoreApplication>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace timeslice::cli {
namespace {

class StopTexts {
    Q_DECLARE_TR_FUNCTIONS(StopTexts)
  public:
    static QString stopping() {
        return tr("Stopping; the record so far is kept. Press Ctrl+C again to quit at once.");
    }
};

constexpr char kSignal = 's';
constexpr char kGoodbye = 'g';
constexpr std::array kSignals = {SIGINT, SIGTERM};

std::array<int, 2> ends = {-1, -1}; // of the pipe: read, write
std::atomic<int> signals{0};        // relaxed: only its own value matters

void handle(int number) {
    if (signals.fetch_add(1, std::memory_order_relaxed) > 0) _exit(128 + number);
    const int error = errno; // of whatever was interrupted
    [[maybe_unused]] const auto written = write(ends[1], &kSignal, 1);
    errno = error;
}

void listen(std::stop_source stop, const std::function<void()>& heard) {
    char byte = 0;
    while (read(ends[0], &byte, 1) == 1 && byte == kSignal) {
        heard();
        printError(StopTexts::stopping());
        stop.request_stop();
    }
}

} // namespace

StopSignal::StopSignal(std::function<void()> heard) {
    signals = 0;
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return; // without a pipe, Ctrl+C ends the program as it always does
    m_listener = std::thread(listen, m_stop, std::move(heard));
    for (const int number : kSignals) std::signal(number, handle);
}

StopSignal::~StopSignal() {
    if (!m_listener.joinable()) return;
    for (const int number : kSignals) std::signal(number, SIG_DFL);
    [[maybe_unused]] const auto written = write(ends[1], &kGoodbye, 1);
    m_listener.join();
    for (const int end : ends) close(end);
}

} // namespace timeslice::cli
