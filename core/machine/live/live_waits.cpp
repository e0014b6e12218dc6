#include "core/machine/live/live_waits.h"

#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/record/run_clock.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/live/system/system_calls.h"

#include <algorithm>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>

namespace timeslice {
namespace {

constexpr uint64_t kBell = UINT64_MAX;
constexpr uint64_t kShared = UINT64_MAX - 1;
constexpr size_t kOwnConnections = 16; // requests under way that have a connection each
constexpr int kMaxEvents = 64;

void readCount(int descriptor) {
    uint64_t count = 0;
    uninterrupted([&] { return read(descriptor, &count, sizeof count); });
}

void ring(int bell) {
    const uint64_t one = 1;
    uninterrupted([&] { return write(bell, &one, sizeof one); });
}

[[noreturn]] void noneLeft() {
    throw std::runtime_error(
        "The system has no file descriptors left for another device. Lower the number of tasks.");
}

void readWhole(const LiveResources::File& file) {
    Problems problems = file.cached ? Problems() : file.file->dropCache();
    const Result<int64_t> lines = file.file->countLines();
    if (!lines) problems = lines.error();
    if (!problems.empty()) throw std::runtime_error(describe(problems));
}

} // namespace

void LiveWaits::Pending::rethrow() const {
    if (failed && failed->known.load(std::memory_order_acquire)) std::rethrow_exception(failed->cause);
}

LiveWaits::LiveWaits(const LiveResources& resources) : m_resources(resources) {}
LiveWaits::~LiveWaits() = default;

LiveWaits::Pending LiveWaits::timer(Nanos time) {
    Pending pending;
    pending.own = FileDescriptor(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC));
    if (!pending.own.valid()) noneLeft();
    itimerspec due{};
    due.it_value = timespecOf(std::max<int64_t>(1, time.count())); // 0 would mean never
    timerfd_settime(pending.own.value(), 0, &due, nullptr);
    pending.descriptor = pending.own.value();
    return pending;
}

LiveWaits::Pending LiveWaits::device(const Request& request) {
    if (!m_client) m_client = std::make_unique<DeviceClient>(*m_resources.devices);
    const Result<int> descriptor = m_client->begin(request);
    if (!descriptor) throw std::runtime_error(describe(descriptor.error()));
    Pending pending;
    pending.kind = Kind::Device;
    pending.descriptor = *descriptor;
    return pending;
}

LiveWaits::Pending LiveWaits::sharedDevice(const Request& request, int64_t token) {
    const Result<int> descriptor = m_client->beginShared(request, token);
    if (!descriptor) throw std::runtime_error(describe(descriptor.error()));
    Pending pending;
    pending.kind = Kind::Shared;
    pending.descriptor = *descriptor;
    return pending;
}

Token LiveWaits::start(const Request& request) {
    const Token token{m_nextToken++};
    Pending pending;
    if (!request.device.valid() && request.bytes > 0 && m_resources.files.contains(request.bytes)) {
        pending.kind = Kind::File;
        pending.bytes = request.bytes;
        if (m_epoll.valid()) readInBackground(pending);
    } else if (m_resources.devices && m_pending.size() >= kOwnConnections && m_client &&
               m_client->mayShare(request)) {
        pending = sharedDevice(request, token.value);
    } else if (m_resources.devices) {
        pending = device(request);
    } else {
        pending = timer(request.latency);
    }
    pending.exact = pending.kind != Kind::File && !request.device.valid();
    pending.due = after(Nanos(monotonicNow()), request.latency).count();
    Pending& kept = m_pending.emplace(token.value, std::move(pending)).first->second;
    if (m_epoll.valid()) watch(token.value, kept);
    return token;
}

void LiveWaits::readInBackground(Pending& pending) {
    pending.own = FileDescriptor(eventfd(0, EFD_CLOEXEC));
    if (!pending.own.valid()) noneLeft();
    pending.descriptor = pending.own.value();
    const LiveResources::File& file = m_resources.files.at(pending.bytes);
    pending.failed = std::make_shared<Failure>();
    pending.reader = std::jthread([&file, bell = pending.descriptor, failed = pending.failed] {
        try {
            readWhole(file);
        } catch (...) {
            failed->cause = std::current_exception(); // for the one that waits: the bell comes after it
            failed->known.store(true, std::memory_order_release);
        }
        ring(bell);
    });
}

// Without a breaker a thread reads a file, or a timer's count, itself: a call that returns when it is done.
bool LiveWaits::await(Token token, LiveBreaker* breaker, const std::function<void()>& look) {
    const auto found = m_pending.find(token.value);
    Pending& pending = found->second;
    if (pending.kind == Kind::File && breaker && !pending.own.valid()) readInBackground(pending);
    if (pending.kind == Kind::Shared) {
        while (!takeShared(token.value)) {
            pollfd wait{pending.descriptor, POLLIN, 0};
            if (!breaker)
                poll(&wait, 1, -1);
            else if (!breaker->restUntil(pending.descriptor, {}))
                return false;
            look();
        }
    } else if (pending.kind == Kind::Device) {
        while (!m_client->advance(pending.descriptor)) {
            pollfd wait{pending.descriptor, POLLIN, 0};
            if (!breaker)
                poll(&wait, 1, -1);
            else if (!breaker->restUntil(pending.descriptor, {}))
                return false;
            look();
        }
        if (!m_client->problems().empty()) throw std::runtime_error(describe(m_client->takeProblems()));
    } else if (pending.kind == Kind::File && !pending.own.valid()) {
        readWhole(m_resources.files.at(pending.bytes));
    } else {
        if (breaker && !breaker->restUntil(pending.descriptor, {})) return false;
        readCount(pending.descriptor);
        pending.rethrow();
    }
    m_pending.erase(found);
    return true;
}

void LiveWaits::abandon(Token token) {
    const auto found = m_pending.find(token.value);
    if (found == m_pending.end() || found->second.kind == Kind::File) return;
    const bool watched = m_epoll.valid() && found->second.kind != Kind::Shared;
    if (watched) epoll_ctl(m_epoll.value(), EPOLL_CTL_DEL, found->second.descriptor, nullptr);
    if (found->second.kind == Kind::Device) m_client->abandon(found->second.descriptor);
    m_pending.erase(found);
}

void LiveWaits::watch(int64_t token, Pending& pending) {
    if (pending.kind == Kind::Shared) return watchShared(pending);
    if (pending.kind == Kind::File && !pending.own.valid()) readInBackground(pending);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = static_cast<uint64_t>(token);
    epoll_ctl(m_epoll.value(), EPOLL_CTL_ADD, pending.descriptor, &event);
}

void LiveWaits::watchShared(const Pending& pending) {
    if (std::exchange(m_watchesShared, true)) return;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = kShared;
    epoll_ctl(m_epoll.value(), EPOLL_CTL_ADD, pending.descriptor, &event);
}

bool LiveWaits::takeShared(int64_t token) {
    m_client->takeShared(m_came);
    if (!m_client->problems().empty()) throw std::runtime_error(describe(m_client->takeProblems()));
    return std::erase(m_came, token) > 0;
}

void LiveWaits::finish(int64_t token, int64_t waitedSince, std::vector<DeviceAnswer>& done) {
    const auto found = m_pending.find(token);
    if (found == m_pending.end()) return; // abandoned
    done.push_back({{token}, Nanos(overSince(found->second, waitedSince))});
    m_pending.erase(found);
}

void LiveWaits::openEpoll() {
    if (m_epoll.valid()) return;
    m_epoll = FileDescriptor(epoll_create1(EPOLL_CLOEXEC));
    m_bell = FileDescriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!m_epoll.valid() || !m_bell.valid()) noneLeft();
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = kBell;
    epoll_ctl(m_epoll.value(), EPOLL_CTL_ADD, m_bell.value(), &event);
    for (auto& [token, pending] : m_pending) watch(token, pending);
    // Sequentially consistent with m_poked: whoever pokes sees the bell, or we see the flag.
    m_bellNumber.store(m_bell.value());
}

// Of a device's descriptor more may have to come.
bool LiveWaits::isDone(Pending& pending) {
    if (pending.kind == Kind::Device) {
        if (!m_client->advance(pending.descriptor)) return false;
        if (!m_client->problems().empty()) throw std::runtime_error(describe(m_client->takeProblems()));
    }
    pending.rethrow();
    // Closing ours is not enough: the client keeps a device's, and the thread that reads a file has a copy of
    // its bell.
    epoll_ctl(m_epoll.value(), EPOLL_CTL_DEL, pending.descriptor, nullptr);
    return true;
}

// A thread that was busy until `waitedSince` finds what came meanwhile: what has nobody else in the way when it
// was due, another device's answer when the system received it (which it tells in milliseconds). Of a file it
// is not known.
int64_t LiveWaits::overSince(const Pending& pending, int64_t waitedSince) {
    const int64_t now = monotonicNow();
    if (pending.kind == Kind::File || pending.due >= waitedSince) return now;
    if (pending.exact) return pending.due;
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(pending.descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return now;
    const int64_t received = now - int64_t{info.tcpi_last_data_recv} * 1'000'000;
    return received < waitedSince ? std::max(pending.due, received) : now;
}

void LiveWaits::awaitAny(std::optional<Nanos> timeout, std::vector<DeviceAnswer>& done,
                         const std::function<void()>& look) {
    openEpoll();
    const int64_t begun = monotonicNow();
    const int64_t end = timeout ? after(Nanos(monotonicNow()), *timeout).count() : 0;
    bool poked = m_poked.exchange(false);
    while (true) {
        epoll_event events[kMaxEvents];
        const int64_t rest = timeout ? std::max<int64_t>(0, end - monotonicNow()) : 0;
        const timespec patience = timespecOf(poked ? 0 : rest);
        const int count = epoll_pwait2(m_epoll.value(), events, kMaxEvents,
                                       timeout || poked ? &patience : nullptr, nullptr);
        look();
        for (int i = 0; i < count; ++i) {
            if (events[i].data.u64 == kBell) {
                readCount(m_bell.value());
                m_poked.store(false);
                poked = true;
                continue;
            }
            if (events[i].data.u64 == kShared) {
                takeShared(-1);
                for (const int64_t token : std::exchange(m_came, {})) finish(token, begun, done);
                continue;
            }
            const auto token = static_cast<int64_t>(events[i].data.u64);
            if (isDone(m_pending.find(token)->second)) finish(token, begun, done);
        }
        if (poked || !done.empty() || (timeout && monotonicNow() >= end)) return;
    }
}

void LiveWaits::poke() {
    m_poked.store(true);
    const int bell = m_bellNumber.load();
    if (bell >= 0) ring(bell);
}

} // namespace timeslice
