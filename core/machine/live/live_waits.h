// What a live thread has started and can wait for: answers of devices, files being read, and pokes of other
// threads.
//
// How it works:
// - Where the run has devices, a request goes to them over loopback (device_client.h); without, it is a
//   timerfd. Of many requests at a time to the plain device, those after the first few share a connection: a
//   loop may have more of them under way than the system has descriptors and ports.
// - A file is read by the thread itself when it waits for just that; by a thread of its own when it waits for
//   any.
// - Waiting for any is one epoll over all descriptors. A poke is a flag, and an eventfd once there is an
//   epoll.
// Used by its own thread; poke() by any.
#pragma once

#include "core/machine/kernel.h"
#include "core/machine/live/devices/device_client.h"
#include "core/machine/live/live_resources.h"
#include "core/machine/live/system/file_descriptor.h"
#include "core/machine/live/system/live_objects.h"

#include <atomic>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace timeslice {

class LiveWaits {
  public:
    // The resources outlive it.
    explicit LiveWaits(const LiveResources& resources);
    ~LiveWaits();

    // Throws std::runtime_error when the system has no descriptor left or a device has gone.
    Token start(const Request& request);
    // `look` is called whenever something has come. False: `breaker`, if there is one, was set first.
    bool await(Token token, LiveBreaker* breaker, const std::function<void()>& look);
    // Nobody waits for it any more: a connection is closed; a file is read to its end.
    void abandon(Token token);
    // At most `timeout`; all that have come back are added to `done`, with the reading of the clock
    // CLOCK_MONOTONIC since when they have.
    void awaitAny(std::optional<Nanos> timeout, std::vector<DeviceAnswer>& done,
                  const std::function<void()>& look);
    void poke();
    // Nothing under way could end a wait for any that has no timeout, other than a poke.
    bool idle() const { return m_pending.empty(); }

  private:
    enum class Kind : uint8_t { Timer, Device, Shared, File };
    // What the thread that reads a file ran into.
    struct Failure {
        std::exception_ptr cause;
        std::atomic<bool> known = false; // released once `cause` is there, acquired before it is looked at
    };
    struct Pending {
        Kind kind = Kind::Timer;
        int descriptor = -1;                  // of a device: the client's
        FileDescriptor own = {};              // timer, or a file being read: to be told of its end
        int64_t bytes = 0;                    // of a file
        std::shared_ptr<Failure> failed = {}; // of a file in the background
        int64_t due = 0;                      // not over before, by the clock
        bool exact = false;                   // over just then
        std::jthread reader = {}; // of a file, in the background; ends before the descriptor is closed

        void rethrow() const; // what its reader ran into
    };

    Pending timer(Nanos time);
    Pending device(const Request& request);
    Pending sharedDevice(const Request& request, int64_t token);
    bool takeShared(int64_t token); // those that have come; was this one among them?
    void readInBackground(Pending& pending);
    void openEpoll();
    void watch(int64_t token, Pending& pending);
    void watchShared(const Pending& pending);
    void finish(int64_t token, int64_t waitedSince, std::vector<DeviceAnswer>& done);
    bool isDone(Pending& pending);
    static int64_t overSince(const Pending& pending, int64_t waitedSince);

    const LiveResources& m_resources;
    std::unique_ptr<DeviceClient> m_client; // made with the first request
    std::map<int64_t, Pending> m_pending;   // by token
    int64_t m_nextToken = 0;
    bool m_watchesShared = false;
    std::vector<int64_t> m_came; // tokens of requests that share a connection, answered
    FileDescriptor m_epoll;
    FileDescriptor m_bell;
    std::atomic<int> m_bellNumber{-1}; // the bell's descriptor, once there is one
    std::atomic<bool> m_poked{false};
};

} // namespace timeslice
