// SimRequests: what threads have asked of devices and not yet got back.
//
// - A request that nobody else is in the way of is answered after its latency. One over a link joins the
//   link's transfers after it; one to a server takes a slot for that long, or queues for one. What links and
//   servers do is in sim_devices.h; here their ends are put among the events.
// - Whenever a link's transfers change, its next end is planned anew; an older plan's event is stale.
// - Abandoned, a request leaves a server's queue and a link. One in service keeps its slot to its end, as a
//   server that only writes to a closed connection then.
#pragma once

#include "core/machine/kernel.h"
#include "core/machine/simulated/sim_devices.h"
#include "core/machine/simulated/sim_events.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace timeslice {

// Told of answers.
class AnswerTaker {
  public:
    virtual void answered(ThreadId asker, Token token) = 0;

  protected:
    ~AnswerTaker() = default;
};

class SimRequests {
  public:
    // The events outlive it.
    SimRequests(SimEvents& events, Nanos readPerByte) : m_events(events), m_readPerByte(readPerByte) {}

    void addLink(ResourceId link, int64_t bytesPerSecond);
    void addServer(ResourceId server, int64_t slots);

    Token start(ThreadId asker, const Request& request);
    void abandon(Token token);
    // Nobody waits for a device.
    bool empty() const { return m_pending.empty(); }

    // Its own events: Answer, Join, LinkEnd, ServerEnd.
    void handle(const SimEvent& event, AnswerTaker& taker);

  private:
    struct Link {
        SimLink transfers;
        int64_t plan = 0; // number of its latest planned end; an older one is stale
    };
    struct Pending {
        ThreadId asker;
        Request request;
    };

    Link* linkAt(ResourceId device) const;        // null: it is none
    SimServer* serverAt(ResourceId device) const; // the same
    void answer(int64_t number, AnswerTaker& taker);
    void join(int64_t number);
    void linkEnds(ResourceId device, AnswerTaker& taker);
    void serverEnds(ResourceId device);
    void planLink(ResourceId device);

    SimEvents& m_events;
    Nanos m_readPerByte;
    std::vector<std::unique_ptr<Link>> m_links; // by resource; null: none
    std::vector<std::unique_ptr<SimServer>> m_servers;
    std::unordered_map<int64_t, Pending> m_pending; // by token
    int64_t m_nextToken = 0;
};

} // namespace timeslice
