#include "core/machine/live/devices/device_client.h"
#include "core/machine/live/system/system_calls.h"

#include "core/machine/live/devices/device_protocol.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace timeslice {
namespace {

constexpr size_t kBuffer = size_t{64} * 1024;
constexpr std::string_view kGood = "HTTP/1.1 200 ";
constexpr std::string_view kAnswerEnd = "\r\n\r\ndone\n";
constexpr size_t kMaxHead = 1024;

std::string orderFor(const DeviceAddress& to, const Request& request, int64_t number = 0) {
    const int64_t latency = std::max<int64_t>(0, request.latency.count());
    if (to.kind == DeviceKind::Server)
        return "GET /work?ns=" + std::to_string(latency) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    const DeviceOrder order{latency, request.bytes, number};
    return {reinterpret_cast<const char*>(&order), sizeof order};
}

Text whereOf(const DeviceAddress& to) {
    if (to.kind == DeviceKind::Server) return {TS_TEXT("the server at 127.0.0.1:{0}"), int64_t{to.port}};
    if (to.kind == DeviceKind::Link) return {TS_TEXT("the link at 127.0.0.1:{0}"), int64_t{to.port}};
    return {TS_TEXT("the device at 127.0.0.1:{0}"), int64_t{to.port}};
}

bool sendAll(int socket, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent =
            uninterrupted([&] { return send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL); });
        if (sent < 0) return false;
        bytes.remove_prefix(static_cast<size_t>(sent));
    }
    return true;
}

// A connection that a signal interrupts is made all the same; its outcome is asked for then.
bool connectTo(int socket, const sockaddr_in& address) {
    if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return true;
    if (errno != EINTR) return false;
    pollfd wait{socket, POLLOUT, 0};
    if (uninterrupted([&] { return poll(&wait, 1, -1); }) < 0) return false;
    int outcome = 0;
    socklen_t size = sizeof outcome;
    if (getsockopt(socket, SOL_SOCKET, SO_ERROR, &outcome, &size) != 0) return false;
    errno = outcome;
    return outcome == 0;
}

Text reasonOf(int error) {
    return Text::verbatim(std::strerror(error));
}

} // namespace

// A forked process must not read what belongs to its parent's connections.
void DeviceClient::forgetInherited() {
    if (m_owner == getpid()) return;
    m_owner = getpid();
    m_busy.clear();
    m_idle.clear();
    m_shared.reset();
    m_sharedInput.clear();
}

// A transfer of nothing is only its latency.
const DeviceAddress& DeviceClient::addressOf(const Request& request) const {
    const auto found = m_addresses.byResource.find(request.device);
    if (found == m_addresses.byResource.end()) return m_addresses.plain;
    const bool nothing = found->second.kind == DeviceKind::Link && request.bytes <= 0;
    return nothing ? m_addresses.plain : found->second;
}

Result<FileDescriptor> DeviceClient::connected(const DeviceAddress& to) {
    std::vector<FileDescriptor>& idle = m_idle[to.port];
    if (!idle.empty()) {
        FileDescriptor kept = std::move(idle.back());
        idle.pop_back();
        return kept;
    }
    FileDescriptor made(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(to.port);
    const int on = 1;
    if (!made.valid() || !connectTo(made.value(), address))
        return failure(TS_TEXT("Could not connect to {0}: {1}"), whereOf(to), reasonOf(errno));
    setsockopt(made.value(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return made;
}

Result<int> DeviceClient::begin(const Request& request) {
    forgetInherited();
    const DeviceAddress& to = addressOf(request);
    Result<FileDescriptor> made = connected(to);
    if (!made) return tl::unexpected(made.error());
    const std::string order = orderFor(to, request);
    const int descriptor = made->value();
    if (!sendAll(descriptor, order))
        return failure(TS_TEXT("The request to {0} could not be sent: {1}"), whereOf(to), reasonOf(errno));
    const int64_t left = to.kind == DeviceKind::Link ? request.bytes : kPlainAnswer;
    m_busy.emplace(descriptor, Connection{std::move(*made), to, left});
    return descriptor;
}

Result<int> DeviceClient::beginShared(const Request& request, int64_t number) {
    forgetInherited();
    const DeviceAddress& to = addressOf(request);
    if (!m_shared) {
        Result<FileDescriptor> made = connected(to);
        if (!made) return tl::unexpected(made.error());
        m_shared.emplace(Connection{std::move(*made), to});
    }
    const int descriptor = m_shared->descriptor.value();
    if (!sendAll(descriptor, orderFor(to, request, number)))
        return failure(TS_TEXT("The request to {0} could not be sent: {1}"), whereOf(to), reasonOf(errno));
    return descriptor;
}

void DeviceClient::takeShared(std::vector<int64_t>& numbers) {
    if (!m_shared) return;
    m_buffer.resize(kBuffer);
    while (true) {
        const ssize_t count =
            recv(m_shared->descriptor.value(), m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return;
        if (count < 0) return void(fail(*m_shared, reasonOf(errno)));
        if (count == 0) return void(fail(*m_shared, TS_TEXT("it was closed before the answer was complete")));
        m_sharedInput.append(m_buffer.data(), static_cast<size_t>(count));
        size_t at = 0;
        for (; at + sizeof(PlainAnswer) <= m_sharedInput.size(); at += sizeof(PlainAnswer)) {
            PlainAnswer number = 0;
            std::memcpy(&number, m_sharedInput.data() + at, sizeof number);
            numbers.push_back(number);
        }
        m_sharedInput.erase(0, at);
    }
}

bool DeviceClient::advance(int descriptor) {
    const auto found = m_busy.find(descriptor);
    if (found == m_busy.end()) return true;
    const Read read = readAnswer(found->second);
    settle(descriptor, read);
    return read != Read::More;
}

bool DeviceClient::await(int descriptor) {
    auto found = m_busy.find(descriptor);
    if (found == m_busy.end()) return false;
    while (true) {
        const Read read = readAnswer(found->second);
        settle(descriptor, read);
        if (read != Read::More) return read == Read::Complete;
        pollfd wait{descriptor, POLLIN, 0};
        poll(&wait, 1, -1);
    }
}

// The connection goes back to the pool, or away.
void DeviceClient::settle(int descriptor, Read read) {
    if (read == Read::More) return;
    const auto found = m_busy.find(descriptor);
    if (read == Read::Complete) m_idle[found->second.to.port].push_back(std::move(found->second.descriptor));
    m_busy.erase(found);
}

DeviceClient::Read DeviceClient::readAnswer(Connection& connection) {
    m_buffer.resize(kBuffer);
    while (true) {
        const ssize_t count =
            recv(connection.descriptor.value(), m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return Read::More;
        if (count < 0) return fail(connection, reasonOf(errno));
        if (count == 0) return fail(connection, TS_TEXT("it was closed before the answer was complete"));
        Read read = Read::More;
        if (connection.to.kind == DeviceKind::Server) {
            read = readHttp(connection, m_buffer.data(), static_cast<size_t>(count));
        } else {
            connection.left -= count;
            if (connection.left <= 0) read = Read::Complete;
        }
        if (read != Read::More) return read;
    }
}

// The device's servers answer one way only (device_http.h).
DeviceClient::Read DeviceClient::readHttp(Connection& connection, const char* bytes, size_t count) {
    connection.head.append(bytes, count);
    const bool good = std::string_view(connection.head).substr(0, kGood.size()) ==
                      kGood.substr(0, std::min(kGood.size(), connection.head.size()));
    if (!good || connection.head.size() > kMaxHead)
        return fail(connection,
                    {TS_TEXT("it answered '{0}'"), connection.head.substr(0, connection.head.find('\r'))});
    return connection.head.ends_with(kAnswerEnd) ? Read::Complete : Read::More;
}

DeviceClient::Read DeviceClient::fail(const Connection& connection, Text why) {
    const Text message(TS_TEXT("The connection to {0} failed: {1}"), whereOf(connection.to), std::move(why));
    m_problems.push_back({message, {}, 0, 0});
    return Read::Failed;
}

} // namespace timeslice
