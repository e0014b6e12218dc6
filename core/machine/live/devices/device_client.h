// Asks the devices of a live run. Each client has its own connections, one for each request under way; they
// are kept for the next request. Requests to the plain device may also share one, numbered. A client belongs to one thread; a forked process that inherited one gets
// connections of its own with its first request.
#pragma once

#include "core/base/result.h"
#include "core/machine/kernel.h"
#include "core/machine/live/devices/devices.h"
#include "core/machine/live/system/file_descriptor.h"

#include <optional>
#include <string>
#include <sys/types.h>
#include <unordered_map>
#include <vector>

namespace timeslice {

class DeviceClient {
  public:
    explicit DeviceClient(DeviceAddresses addresses) : m_addresses(std::move(addresses)) {}

    // Sends a request; answers the descriptor that becomes readable when some of its answer is there. It
    // stays open when the answer is complete: who watches it with epoll takes it out then. Errors: the system
    // has no descriptor or port left; the device process has gone.
    Result<int> begin(const Request& request);

    // The same over a connection that such requests share; there is one at a time. Its descriptor becomes readable
    // when the answer to any of them is there.
    Result<int> beginShared(const Request& request, int64_t number);
    bool mayShare(const Request& request) const { return addressOf(request).kind == DeviceKind::Plain; }
    // The numbers of those whose answers have come are added; does not wait.
    void takeShared(std::vector<int64_t>& numbers);

    // Reads what has come, without waiting. True when there is nothing more to wait for: the answer is
    // complete, or the connection failed, which problems() tells. The descriptor is of one begin().
    bool advance(int descriptor);

    // Closes the connection of a request whose answer nobody wants any more.
    void abandon(int descriptor) { m_busy.erase(descriptor); }

    // Blocks until there is nothing more to wait for; false when the connection failed.
    bool await(int descriptor);

    // What went wrong since the last call.
    Problems takeProblems() { return std::exchange(m_problems, {}); }
    const Problems& problems() const { return m_problems; }

  private:
    struct Connection {
        FileDescriptor descriptor;
        DeviceAddress to;
        int64_t left = 0;      // bytes of the answer; of a server's: not looked at
        std::string head = {}; // of a server's answer, so far
    };
    enum class Read : uint8_t { Complete, More, Failed };

    void forgetInherited();
    const DeviceAddress& addressOf(const Request& request) const;
    Result<FileDescriptor> connected(const DeviceAddress& to);
    Read readAnswer(Connection& connection);
    Read readHttp(Connection& connection, const char* bytes, size_t count);
    Read fail(const Connection& connection, Text why);
    void settle(int descriptor, Read read);

    DeviceAddresses m_addresses;
    pid_t m_owner = -1;
    std::unordered_map<int, Connection> m_busy;                       // by descriptor
    std::unordered_map<uint16_t, std::vector<FileDescriptor>> m_idle; // by port
    std::vector<char> m_buffer;
    std::optional<Connection> m_shared;
    std::string m_sharedInput; // of an answer that is not all there
    Problems m_problems;
};

} // namespace timeslice
