// How it works: a signal handler may do very little: it writes a byte into a pipe; the event loop reads it.
// Child processes inherit neither the handlers nor the pipe.
#include "app/shell/end_signals.h"

#include <QSocketNotifier>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace timeslice {

namespace {

constexpr std::array kSignals = {SIGTERM, SIGINT, SIGHUP};

std::array<int, 2> ends = {-1, -1}; // of the pipe: read, write
std::atomic<int> signals{0};        // relaxed: only its own value matters

void handle(int number) {
    if (signals.fetch_add(1, std::memory_order_relaxed) > 0) _exit(128 + number);
    const int error = errno; // of whatever was interrupted
    const char byte = 's';
    [[maybe_unused]] const auto written = write(ends[1], &byte, 1);
    errno = error;
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    signals = 0;
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then signals end the program as they always do
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &EndSignals::read);
    for (const int number : kSignals)
        if (std::signal(number, handle) == SIG_IGN) std::signal(number, SIG_IGN); // under nohup, for instance
}

EndSignals::~EndSignals() {
    if (!m_notifier) return;
    for (const int number : kSignals) std::signal(number, SIG_DFL);
    delete m_notifier;
    for (const int end : ends) close(end);
}

void EndSignals::read() {
    char byte = 0;
    if (::read(ends[0], &byte, 1) == 1) Q_EMIT received();
}

} // namespace timeslice
