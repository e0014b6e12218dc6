// What timers, event loops, pipes and serialising cost.
#include "core/machine/live/calibration/probe.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/file_descriptor.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/live/system/system_calls.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr int64_t kSleep = 5'000'000; // ns: long enough for the timer's greatest lateness
constexpr int kSleeps = 3;
constexpr int kTurns = 500;
constexpr int kMessages = 500;
constexpr size_t kMessage = 64; // bytes
constexpr size_t kLong = size_t{32} * 1024;
constexpr int kLongMessages = 50;
constexpr size_t kNumbers = size_t{64} * 1024;

double perOne(int64_t start, double times) {
    return static_cast<double>(monotonicNow() - start) / times;
}

// Writes and reads so many messages; the time of writing and of both, a message. Negative: the system failed.
struct PipeTimes {
    double writing = 0;
    double both = 0;
};
PipeTimes timeOfMessages(int reader, int writer, size_t size, int count) {
    std::vector<char> buffer(size, 'x');
    int64_t writing = 0;
    const int64_t start = monotonicNow();
    for (int i = 0; i < count; ++i) {
        const int64_t before = monotonicNow();
        if (!writeAll(writer, buffer.data(), size)) return {-1, -1};
        writing += monotonicNow() - before;
        if (!readAll(reader, buffer.data(), size)) return {-1, -1};
    }
    return {static_cast<double>(writing) / count, perOne(start, count)};
}

} // namespace

Result<std::vector<double>> probeTimer() {
    std::array<double, kSleeps> late{};
    for (double& time : late) {
        const timespec moment{0, kSleep};
        const int64_t start = monotonicNow();
        clock_nanosleep(CLOCK_MONOTONIC, 0, &moment, nullptr);
        time = static_cast<double>(std::max<int64_t>(0, monotonicNow() - start - kSleep));
    }
    std::ranges::sort(late);
    return std::vector{late[kSleeps / 2]};
}

// An event loop's turn: something becomes ready, epoll tells, it is read.
Result<std::vector<double>> probeLoopTurn() {
    const FileDescriptor loop(epoll_create1(EPOLL_CLOEXEC));
    const FileDescriptor ready(eventfd(0, EFD_CLOEXEC));
    epoll_event event{};
    event.events = EPOLLIN;
    if (!loop.valid() || !ready.valid() || epoll_ctl(loop.value(), EPOLL_CTL_ADD, ready.value(), &event) != 0)
        return refused();
    const int64_t start = monotonicNow();
    for (int i = 0; i < kTurns; ++i) {
        uint64_t count = 1;
        if (!writeAll(ready.value(), &count, sizeof count) ||
            uninterrupted([&] { return epoll_wait(loop.value(), &event, 1, -1); }) != 1 ||
            !readAll(ready.value(), &count, sizeof count))
            return refused();
    }
    return std::vector{perOne(start, kTurns)};
}

// A message costs its reader what it costs its writer; a byte is what a long one costs its writer more.
Result<std::vector<double>> probePipe() {
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0) return refused();
    const FileDescriptor reader(ends[0]);
    const FileDescriptor writer(ends[1]);
    const PipeTimes small = timeOfMessages(reader.value(), writer.value(), kMessage, kMessages);
    // A user who has many pipes gets small ones, and a message that did not fit would wait forever.
    const int room = fcntl(writer.value(), F_GETPIPE_SZ);
    const size_t length = std::min(kLong, static_cast<size_t>(std::max(room, 0)));
    if (length <= kMessage) return refused();
    const PipeTimes large = timeOfMessages(reader.value(), writer.value(), length, kLongMessages);
    if (small.both < 0 || large.both < 0) return refused();
    const double byte = (large.writing - small.writing) / static_cast<double>(length - kMessage);
    return std::vector{small.both / 2, std::max(0.0, byte)};
}

// Writes numbers as pickle and its like do: a byte for the kind, then as many bytes as the number needs.
Result<std::vector<double>> probePickle() {
    std::vector<uint64_t> numbers(kNumbers);
    uint64_t value = 1;
    for (uint64_t& number : numbers) {
        value = runChain(1, value);
        number = value >> (value >> 58); // from one byte to ten
    }
    std::vector<unsigned char> text;
    text.reserve(kNumbers * 10);
    const int64_t start = monotonicNow();
    for (uint64_t number : numbers) {
        text.push_back('I');
        for (; number >= 128; number >>= 7) text.push_back(static_cast<unsigned char>(number | 128));
        text.push_back(static_cast<unsigned char>(number));
    }
    return std::vector{perOne(start, static_cast<double>(text.size()))};
}

} // namespace timeslice
