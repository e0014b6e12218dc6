#include "core/machine/live/devices/device_loop.h"

#include "core/base/time.h"
#include "core/machine/live/devices/device_http.h"
#include "core/machine/live/devices/device_protocol.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/record/run_clock.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>

namespace timeslice {
namespace {

constexpr size_t kSentAtOnce = size_t{64} * 1024;       // bytes given to the system at once
constexpr size_t kMaxOutput = size_t{16} * 1024 * 1024; // of answers to a client that reads none
constexpr size_t kMaxInput = 2 * kMaxHttpHead;          // of a client that does not wait for its answers

const std::array<char, kSentAtOnce>& zeros() {
    static const std::array<char, kSentAtOnce> bytes{};
    return bytes;
}

bool wouldBlock(ssize_t count) {
    return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
}

bool errorMeansFull(const FileDescriptor& accepted) {
    return !accepted.valid() && (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS);
}

} // namespace

DeviceLoop::DeviceLoop(std::vector<DeviceService> services)
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)),
      m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)), m_nextId(services.size() + 1) {
    for (DeviceService& service : services) {
        const int64_t size = service.size;
        m_services.push_back({std::move(service), LinkShare(size)});
    }
}

void DeviceLoop::run() {
    bool ready = m_epoll.valid() && watch(m_timer.value(), m_services.size());
    for (size_t i = 0; i < m_services.size(); ++i)
        ready = watch(m_services[i].as.listener.value(), i) && ready;
    epoll_event events[64];
    while (ready && !m_failed) {
        setTimer();
        const int count = epoll_wait(m_epoll.value(), events, 64, -1);
        if (count < 0 && errno != EINTR) return;
        const int64_t now = monotonicNow();
        for (int i = 0; i < count; ++i) serve(events[i].data.u64, now);
        expire(now);
        for (Service& service : m_services)
            if (service.as.kind == DeviceKind::Link) pump(service, now);
    }
}

bool DeviceLoop::watch(int descriptor, uint64_t name) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = name;
    return epoll_ctl(m_epoll.value(), EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void DeviceLoop::setTimer() {
    int64_t next = m_deadlines.empty() ? INT64_MAX : m_deadlines.top().time;
    for (const Service& service : m_services) next = std::min(next, service.share.nextTime());
    itimerspec timer{}; // zero: never
    if (next < INT64_MAX) timer.it_value = timespecOf(next);
    timerfd_settime(m_timer.value(), TFD_TIMER_ABSTIME, &timer, nullptr);
}

void DeviceLoop::serve(uint64_t name, int64_t now) {
    if (name < m_services.size()) return accept(name);
    if (name > m_services.size()) {
        flush(name);
        return read(name, now);
    }
    uint64_t rings = 0;
    // What it rang for is found in the deadlines.
    [[maybe_unused]] const ssize_t count = ::read(m_timer.value(), &rings, sizeof rings);
}

void DeviceLoop::accept(size_t service) {
    const int listener = m_services[service].as.listener.value();
    FileDescriptor made(accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    const int on = 1;
    // Without a descriptor the client would wait forever.
    m_failed = m_failed || errorMeansFull(made);
    if (!made.valid() || setsockopt(made.value(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) != 0) return;
    const uint64_t id = m_nextId++;
    if (!watch(made.value(), id)) return;
    m_connections.emplace(id, Connection{std::move(made), service});
}

void DeviceLoop::read(uint64_t id, int64_t now) {
    Connection* connection = find(id);
    if (!connection) return;
    char buffer[4096];
    const ssize_t count = recv(connection->descriptor.value(), buffer, sizeof buffer, 0);
    if (wouldBlock(count)) return;
    if (count <= 0 || connection->input.size() > kMaxInput) return drop(id);
    connection->input.append(buffer, static_cast<size_t>(count));
    if (!connection->busy) next(id, now);
}

// Begins the request at the head of the input, if it is all there; to the plain device, all that are.
void DeviceLoop::next(uint64_t id, int64_t now) {
    Connection* connection = find(id);
    if (!connection) return;
    const DeviceKind kind = m_services[connection->service].as.kind;
    if (kind == DeviceKind::Plain) {
        while (takeOrder(id, *connection)) addDeadline(id, *connection, now);
        return;
    }
    const bool taken = kind == DeviceKind::Server ? takeHttp(id, *connection) : takeOrder(id, *connection);
    if (taken) begin(id, *connection, now);
}

bool DeviceLoop::takeHttp(uint64_t id, Connection& connection) {
    const HttpRequest request = parseHttpRequest(connection.input);
    if (request.state == HttpRequest::State::Malformed) {
        const std::string_view answer = httpBadRequest();
        send(connection.descriptor.value(), answer.data(), answer.size(), MSG_NOSIGNAL);
        drop(id);
        return false;
    }
    if (request.state == HttpRequest::State::Incomplete) return false;
    connection.input.erase(0, request.length);
    connection.latency = request.latency;
    connection.keepAlive = request.keepAlive;
    return true;
}

bool DeviceLoop::takeOrder(uint64_t id, Connection& connection) {
    DeviceOrder order;
    if (connection.input.size() < sizeof order) return false;
    std::memcpy(&order, connection.input.data(), sizeof order);
    connection.input.erase(0, sizeof order);
    if (order.latency < 0 || order.latency > kLongestTime.count() || order.bytes < 0) {
        drop(id);
        return false;
    }
    connection.latency = order.latency;
    connection.bytes = order.bytes;
    connection.number = order.number;
    return true;
}

void DeviceLoop::begin(uint64_t id, Connection& connection, int64_t now) {
    connection.busy = true;
    Service& service = m_services[connection.service];
    if (service.as.kind == DeviceKind::Server) {
        if (service.taken == service.as.size) return service.queue.push_back(id);
        ++service.taken;
    }
    addDeadline(id, connection, now);
}

void DeviceLoop::addDeadline(uint64_t id, const Connection& connection, int64_t now) {
    const int64_t time = after(Nanos(now), Nanos(connection.latency)).count();
    m_deadlines.push({time, m_sequence++, id, connection.service, connection.number});
}

void DeviceLoop::expire(int64_t now) {
    while (!m_deadlines.empty() && m_deadlines.top().time <= now) {
        const Deadline deadline = m_deadlines.top();
        m_deadlines.pop();
        latencyOver(deadline, now);
    }
}

void DeviceLoop::latencyOver(const Deadline& deadline, int64_t now) {
    Service& service = m_services[deadline.service];
    Connection* connection = find(deadline.connection);
    switch (service.as.kind) {
    case DeviceKind::Plain:
        return answerPlain(deadline.connection, deadline.number);
    case DeviceKind::Server:
        freeSlot(service, now);
        if (connection) answer(deadline.connection, httpDone(connection->keepAlive), now);
        return;
    case DeviceKind::Link:
        if (connection) service.share.add(deadline.connection, connection->bytes, now);
        return;
    }
}

// To the first one in the queue that is still there.
void DeviceLoop::freeSlot(Service& service, int64_t now) {
    --service.taken;
    while (!service.queue.empty()) {
        const uint64_t id = service.queue.front();
        service.queue.pop_front();
        const Connection* connection = find(id);
        if (!connection) continue;
        ++service.taken;
        return addDeadline(id, *connection, now);
    }
}

// Many answers may be under way to a client that is busy: what finds no room waits for it.
void DeviceLoop::answerPlain(uint64_t id, int64_t number) {
    Connection* connection = find(id);
    if (!connection) return;
    const PlainAnswer answer = number;
    const bool waits = !connection->output.empty();
    connection->output.append(reinterpret_cast<const char*>(&answer), sizeof answer);
    if (!waits) return flush(id);
    if (connection->output.size() > kMaxOutput) drop(id);
}

void DeviceLoop::flush(uint64_t id) {
    Connection* connection = find(id);
    if (!connection || connection->output.empty()) return;
    std::string& output = connection->output;
    const int socket = connection->descriptor.value();
    const ssize_t count = send(socket, output.data(), output.size(), MSG_NOSIGNAL);
    if (count <= 0 && !wouldBlock(count)) return drop(id);
    output.erase(0, static_cast<size_t>(std::max<ssize_t>(0, count)));
    epoll_event event{};
    event.events = output.empty() ? EPOLLIN : EPOLLIN | EPOLLOUT;
    event.data.u64 = id;
    epoll_ctl(m_epoll.value(), EPOLL_CTL_MOD, socket, &event);
}

// A short answer always finds room in the socket, unless its client never reads any: such a one is dropped.
void DeviceLoop::answer(uint64_t id, std::string_view bytes, int64_t now) {
    Connection* connection = find(id);
    if (!connection) return;
    const ssize_t count = send(connection->descriptor.value(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count != static_cast<ssize_t>(bytes.size()) || !connection->keepAlive) return drop(id);
    connection->busy = false;
    next(id, now);
}

void DeviceLoop::pump(Service& service, int64_t now) {
    service.share.advance(now);
    std::vector<uint64_t> broken;
    std::vector<uint64_t> complete;
    for (LinkShare::Transfer& transfer : service.share.transfers())
        if (!sendDue(transfer))
            broken.push_back(transfer.connection);
        else if (transfer.left == 0)
            complete.push_back(transfer.connection);
    for (const uint64_t id : broken) drop(id);
    for (const uint64_t id : complete) {
        service.share.remove(id);
        answer(id, {}, now);
    }
}

// What the socket has no room for is sent with the next slice. False when the client has gone.
bool DeviceLoop::sendDue(LinkShare::Transfer& transfer) {
    const Connection* connection = find(transfer.connection);
    if (!connection) return false;
    constexpr double kRounding = 1e-3;
    while (true) {
        const auto due = std::min(static_cast<int64_t>(transfer.due + kRounding), transfer.left);
        const size_t piece = std::min(static_cast<size_t>(due), kSentAtOnce);
        if (piece == 0) return true;
        const ssize_t count = send(connection->descriptor.value(), zeros().data(), piece, MSG_NOSIGNAL);
        if (wouldBlock(count)) return true;
        if (count <= 0) return false;
        transfer.left -= count;
        transfer.due -= static_cast<double>(count);
    }
}

void DeviceLoop::drop(uint64_t id) {
    const auto found = m_connections.find(id);
    if (found == m_connections.end()) return;
    m_services[found->second.service].share.remove(id);
    m_connections.erase(found); // closed, it leaves the epoll set
}

DeviceLoop::Connection* DeviceLoop::find(uint64_t id) {
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : &found->second;
}

} // namespace timeslice
