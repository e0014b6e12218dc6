#include "core/machine/simulated/sim_requests.h"

#include "core/base/products.h"

#include <algorithm>

namespace timeslice {
namespace {

RequestNumber requestNumber(int64_t token) {
    return static_cast<RequestNumber>(token);
}

template <typename T>
T* deviceAt(const std::vector<std::unique_ptr<T>>& devices, ResourceId device) {
    return device.valid() && device.index() < devices.size() ? devices[device.index()].get() : nullptr;
}

} // namespace

SimRequests::Link* SimRequests::linkAt(ResourceId device) const {
    return deviceAt(m_links, device);
}
SimServer* SimRequests::serverAt(ResourceId device) const {
    return deviceAt(m_servers, device);
}

void SimRequests::addLink(ResourceId link, int64_t bytesPerSecond) {
    m_links.resize(std::max(m_links.size(), link.index() + 1));
    m_links[link.index()] = std::make_unique<Link>(Link{SimLink(bytesPerSecond)});
}

void SimRequests::addServer(ResourceId server, int64_t slots) {
    m_servers.resize(std::max(m_servers.size(), server.index() + 1));
    m_servers[server.index()] = std::make_unique<SimServer>(slots);
}

Token SimRequests::start(ThreadId asker, const Request& request) {
    using Kind = SimEvent::Kind;
    const Token token{m_nextToken++};
    m_pending.emplace(token.value, Pending{asker, request});
    const Nanos end = after(m_events.now(), request.latency);
    if (linkAt(request.device)) {
        m_events.add(end, SimEvent::of(Kind::Join, request.device.index(), token.value));
    } else if (SimServer* server = serverAt(request.device)) {
        if (server->enter(requestNumber(token.value), request.latency))
            m_events.add(end, SimEvent::of(Kind::ServerEnd, request.device.index(), token.value));
    } else {
        const Nanos read = timesOf(m_readPerByte, request.bytes);
        m_events.add(after(end, read), SimEvent::of(Kind::Answer, 0, token.value));
    }
    return token;
}

void SimRequests::abandon(Token token) {
    const auto found = m_pending.find(token.value);
    if (found == m_pending.end()) return;
    const ResourceId device = found->second.request.device;
    m_pending.erase(found);
    if (SimServer* server = serverAt(device)) server->withdraw(requestNumber(token.value));
    if (Link* link = linkAt(device)) {
        link->transfers.leave(requestNumber(token.value), m_events.now());
        planLink(device);
    }
}

void SimRequests::handle(const SimEvent& event, AnswerTaker& taker) {
    const ResourceId device = ResourceId::at(event.subject);
    switch (event.kind) {
    case SimEvent::Kind::Answer:
        return answer(event.number, taker);
    case SimEvent::Kind::Join:
        return join(event.number);
    case SimEvent::Kind::LinkEnd:
        if (linkAt(device)->plan == event.number) linkEnds(device, taker);
        return;
    case SimEvent::Kind::ServerEnd:
        serverEnds(device);
        return answer(event.number, taker);
    default:
        return;
    }
}

void SimRequests::answer(int64_t number, AnswerTaker& taker) {
    const auto found = m_pending.find(number);
    if (found == m_pending.end()) return; // it was abandoned
    const ThreadId asker = found->second.asker;
    m_pending.erase(found);
    taker.answered(asker, {number});
}

void SimRequests::join(int64_t number) {
    const auto found = m_pending.find(number);
    if (found == m_pending.end()) return; // it was abandoned
    const Request& request = found->second.request;
    linkAt(request.device)->transfers.join(requestNumber(number), request.bytes, m_events.now());
    planLink(request.device);
}

void SimRequests::linkEnds(ResourceId device, AnswerTaker& taker) {
    while (const auto done = linkAt(device)->transfers.takeDone(m_events.now()))
        answer(static_cast<int64_t>(*done), taker);
    planLink(device);
}

// The slot goes to the next in the queue.
void SimRequests::serverEnds(ResourceId device) {
    const auto next = serverAt(device)->leave();
    if (!next) return;
    const auto number = static_cast<int64_t>(next->request);
    m_events.add(after(m_events.now(), next->time),
                 SimEvent::of(SimEvent::Kind::ServerEnd, device.index(), number));
}

void SimRequests::planLink(ResourceId device) {
    Link& link = *linkAt(device);
    const Nanos end = link.transfers.nextEnd();
    ++link.plan;
    if (end == kNever) return;
    m_events.add(std::max(end, m_events.now()),
                 SimEvent::of(SimEvent::Kind::LinkEnd, device.index(), link.plan));
}

} // namespace timeslice
