// Devices that several threads share: links and servers.
//
// A link serves all its transfers at once, each with an even share of the bandwidth (processor sharing,
// Kleinrock, "Queueing Systems", vol. 2, 4.4). A clock of its own counts the bytes that each transfer has had
// since the start; a transfer ends when that clock has gone on by its size, so joining and leaving cost O(log
// n). A server has slots; a request that finds none free queues, first come first served.
#pragma once

#include "core/base/products.h"
#include "core/base/time.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>

namespace timeslice {

// Whose request it is: a number of the kernel's choosing.
using RequestNumber = uint64_t;

class SimLink {
  public:
    explicit SimLink(int64_t bytesPerSecond) : m_bandwidth(bytesPerSecond) {}

    void join(RequestNumber request, int64_t bytes, Nanos now);
    // A transfer that nobody waits for any more, if it is there.
    void leave(RequestNumber request, Nanos now);
    // Takes out a transfer that has ended by `now`, if any.
    std::optional<RequestNumber> takeDone(Nanos now);
    // When the next one ends if nobody joins; kNever: nobody is there.
    Nanos nextEnd() const;

  private:
    void advance(Nanos now);

    int64_t m_bandwidth;
    WideInteger m_had = 0; // by each transfer, in parts of a byte
    Nanos m_at{0};
    std::multimap<WideInteger, RequestNumber> m_transfers; // by the value of m_had at their ends
};

class SimServer {
  public:
    explicit SimServer(int64_t slots) : m_free(slots) {}

    // True: it has a slot now; else it queues.
    bool enter(RequestNumber request, Nanos time);
    struct Waiting {
        RequestNumber request;
        Nanos time;
    };
    // A slot is given back, to the next in the queue if there is one.
    std::optional<Waiting> leave();
    // One that queues gives up.
    void withdraw(RequestNumber request);

  private:
    int64_t m_free;
    std::deque<Waiting> m_queue;
};

} // namespace timeslice
