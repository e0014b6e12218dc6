#include "core/machine/live/devices/devices.h"
#include "core/machine/live/system/system_calls.h"

#include "core/machine/live/devices/device_loop.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <linux/close_range.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace timeslice {
namespace {

std::string lastError() {
    return std::strerror(errno);
}

sockaddr_in loopback() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

// Listens at a port that the system chooses.
Result<FileDescriptor> listenSomewhere(uint16_t& port) {
    FileDescriptor made(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_in address = loopback();
    socklen_t length = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (!made.valid() || bind(made.value(), generic, length) != 0 || listen(made.value(), SOMAXCONN) != 0 ||
        getsockname(made.value(), generic, &length) != 0)
        return failure(TS_TEXT("A device of the live run could not listen on 127.0.0.1: {0}"), lastError());
    port = ntohs(address.sin_port);
    return made;
}

// Closes all but the listening sockets: a pipe that the device process held open would keep its reader
// waiting.
void closeOthers(const std::vector<DeviceService>& services) {
    std::vector<unsigned> kept = {0, 1, 2};
    for (const DeviceService& service : services)
        kept.push_back(static_cast<unsigned>(service.listener.value()));
    std::ranges::sort(kept);
    for (size_t i = 0; i < kept.size(); ++i) {
        const unsigned last = i + 1 < kept.size() ? kept[i + 1] - 1 : ~0U;
        if (kept[i] + 1 <= last) close_range(kept[i] + 1, last, 0);
    }
}

[[noreturn]] void serveUntilKilled(std::vector<DeviceService> services, pid_t parent) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1); // it was gone before we asked to end with it
    prctl(PR_SET_TIMERSLACK, 1);
    prctl(PR_SET_NAME, "devices");
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    try {
        closeOthers(services);
        DeviceLoop(std::move(services)).run();
    } catch (...) { // no memory: the clients see closed connections
    }
    _exit(1);
}

} // namespace

Result<std::unique_ptr<DeviceHost>> DeviceHost::start(const std::vector<LinkSpec>& links,
                                                      const std::vector<ServerSpec>& servers) {
    auto host = std::unique_ptr<DeviceHost>(new DeviceHost);
    std::vector<DeviceService> services;
    const auto add = [&](DeviceKind kind, int64_t size, DeviceAddress& address) -> Problems {
        address.kind = kind;
        Result<FileDescriptor> listener = listenSomewhere(address.port);
        if (!listener) return listener.error();
        services.push_back({kind, std::max<int64_t>(1, size), std::move(*listener)});
        return {};
    };
    Problems problems = add(DeviceKind::Plain, 1, host->m_addresses.plain);
    for (const LinkSpec& link : links)
        if (problems.empty())
            problems = add(DeviceKind::Link, link.bytesPerSecond, host->m_addresses.byResource[link.link]);
    for (const ServerSpec& server : servers)
        if (problems.empty())
            problems = add(DeviceKind::Server, server.slots, host->m_addresses.byResource[server.server]);
    if (!problems.empty()) return tl::unexpected(problems);

    host->m_owner = getpid();
    host->m_process = fork();
    if (host->m_process == 0) serveUntilKilled(std::move(services), host->m_owner);
    if (host->m_process < 0)
        return failure(TS_TEXT("The process for the live run's devices could not be started: {0}"),
                       lastError());
    return host;
}

DeviceHost::~DeviceHost() {
    if (m_process <= 0 || m_owner != getpid()) return;
    kill(m_process, SIGKILL);
    uninterrupted([this] { return waitpid(m_process, nullptr, 0); });
}

} // namespace timeslice
