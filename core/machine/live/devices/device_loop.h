// What the device process does: one event loop for all devices of a run.
//
// - A plain request is answered when its latency is over; a connection may have many of them under way.
// - A server's request takes one of the slots, or queues for one, first come first served, and is answered
//   when it has held it for its latency.
// - A link's request becomes a transfer when its latency is over; the transfers share the rate evenly
//   (device_link.h).
// - To a server or a link, a connection has one request at a time; what comes early stays in its input. One timer (timerfd) rings
//   for the earliest of all deadlines.
// - A client that goes away takes its transfer and its place in the queue with it; a slot stays taken for its
//   time, as of a server that works on.
// Used by the single thread of the device process.
#pragma once

#include "core/machine/live/devices/device_link.h"
#include "core/machine/live/devices/devices.h"
#include "core/machine/live/system/file_descriptor.h"

#include <deque>
#include <queue>
#include <string>
#include <string_view>
#include <unordered_map>

namespace timeslice {

struct DeviceService {
    DeviceKind kind = DeviceKind::Plain;
    int64_t size = 1; // a server's slots, a link's bytes a second
    FileDescriptor listener;
};

class DeviceLoop {
  public:
    explicit DeviceLoop(std::vector<DeviceService> services);
    // Serves forever. Returns only when the system fails.
    void run();

  private:
    struct Service {
        DeviceService as;
        LinkShare share;
        int64_t taken = 0;               // slots
        std::deque<uint64_t> queue = {}; // connections that wait for one
    };
    struct Connection {
        FileDescriptor descriptor;
        size_t service = 0;
        std::string input = {};
        bool busy = false;       // its request is being served
        bool keepAlive = true;   // after it
        int64_t latency = 0;     // ns, of the request
        int64_t bytes = 0;       // of the request's answer, over a link
        int64_t number = 0;      // of the request, to the plain device
        std::string output = {}; // of the plain device's answers, that the socket has no room for
    };
    struct Deadline {
        int64_t time = 0;
        uint64_t sequence = 0;
        uint64_t connection = 0;
        size_t service = 0;
        int64_t number = 0;
        bool operator>(const Deadline& other) const {
            return time != other.time ? time > other.time : sequence > other.sequence;
        }
    };

    bool watch(int descriptor, uint64_t name);
    void setTimer();
    void serve(uint64_t name, int64_t now);
    void accept(size_t service);
    void read(uint64_t id, int64_t now);
    void next(uint64_t id, int64_t now);
    bool takeHttp(uint64_t id, Connection& connection);
    bool takeOrder(uint64_t id, Connection& connection);
    void begin(uint64_t id, Connection& connection, int64_t now);
    void expire(int64_t now);
    void latencyOver(const Deadline& deadline, int64_t now);
    void freeSlot(Service& service, int64_t now);
    void answerPlain(uint64_t id, int64_t number);
    void flush(uint64_t id);
    void answer(uint64_t id, std::string_view bytes, int64_t now);
    void pump(Service& service, int64_t now);
    bool sendDue(LinkShare::Transfer& transfer);
    void drop(uint64_t id);
    Connection* find(uint64_t id);
    void addDeadline(uint64_t id, const Connection& connection, int64_t now);

    std::vector<Service> m_services;
    std::unordered_map<uint64_t, Connection> m_connections;
    std::priority_queue<Deadline, std::vector<Deadline>, std::greater<>> m_deadlines;
    FileDescriptor m_epoll;
    FileDescriptor m_timer;
    uint64_t m_nextId;
    uint64_t m_sequence = 0;
    bool m_failed = false; // no descriptor or memory left: clients shall see closed connections
};

} // namespace timeslice
