// The devices of a live run: a process of its own that answers over loopback TCP, so that waiting for them is
// real input and output.
//
// - The host makes one listening socket for plain replies and one for each server and link, at ports the
//   system chooses, then forks the device process, which serves them all in one loop (device_loop.h).
// - A request's time counts from when the device has read it.
// - The process ends with the host, or by the system (PDEATHSIG) with the thread that started it.
// Clients are in device_client.h.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <sys/types.h>
#include <vector>

namespace timeslice {

struct LinkSpec {
    ResourceId link;
    int64_t bytesPerSecond = 1; // at least 1
};

struct ServerSpec {
    ResourceId server;
    int64_t slots = 1; // at least 1
};

enum class DeviceKind : uint8_t { Plain, Server, Link };

struct DeviceAddress {
    DeviceKind kind = DeviceKind::Plain;
    uint16_t port = 0; // of 127.0.0.1
};

// Where the devices of a run are. A plain value, for every thread and forked process to keep.
struct DeviceAddresses {
    DeviceAddress plain;
    std::map<ResourceId, DeviceAddress> byResource;
};

class DeviceHost {
  public:
    // Starts the device process. To be called before the process has other threads, by a thread that outlives
    // the run (the main one). Errors: the system refuses a socket or a process.
    static Result<std::unique_ptr<DeviceHost>> start(const std::vector<LinkSpec>& links,
                                                     const std::vector<ServerSpec>& servers);
    ~DeviceHost(); // ends the device process and waits for its end
    DeviceHost(const DeviceHost&) = delete;
    DeviceHost& operator=(const DeviceHost&) = delete;

    const DeviceAddresses& addresses() const { return m_addresses; }
    pid_t process() const { return m_process; }

  private:
    DeviceHost() = default;
    DeviceAddresses m_addresses;
    pid_t m_owner = -1; // who may end it: not a forked child
    pid_t m_process = -1;
};

} // namespace timeslice
