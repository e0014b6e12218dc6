#include "core/machine/simulated/sim_devices.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr WideInteger kPartsOfAByte = 1 << 20;
constexpr WideInteger kSecond = 1'000'000'000;

} // namespace

void SimLink::advance(Nanos now) {
    const auto transfers = static_cast<WideInteger>(m_transfers.size());
    if (transfers > 0)
        m_had += widePartOf(m_bandwidth * kPartsOfAByte, (now - m_at).count(), kSecond * transfers);
    m_at = now;
}

void SimLink::join(RequestNumber request, int64_t bytes, Nanos now) {
    advance(now);
    m_transfers.emplace(m_had + bytes * kPartsOfAByte, request);
}

void SimLink::leave(RequestNumber request, Nanos now) {
    const auto found =
        std::ranges::find(m_transfers, request, [](const auto& transfer) { return transfer.second; });
    if (found == m_transfers.end()) return;
    advance(now);
    m_transfers.erase(found);
}

std::optional<RequestNumber> SimLink::takeDone(Nanos now) {
    // Rounding down at every change of the number of transfers may leave a thousandth of a byte.
    if (m_transfers.empty() || now < nextEnd()) return std::nullopt;
    const auto first = m_transfers.begin();
    const RequestNumber request = first->second;
    const WideInteger end = first->first;
    advance(now);
    if (m_had < end) m_had = end;
    m_transfers.erase(m_transfers.begin());
    return request;
}

Nanos SimLink::nextEnd() const {
    if (m_transfers.empty()) return kNever;
    const WideInteger left = m_transfers.begin()->first - m_had;
    if (left <= 0) return m_at;
    const WideInteger partsASecond = m_bandwidth * kPartsOfAByte;
    const auto transfers = static_cast<WideInteger>(m_transfers.size());
    return after(m_at, Nanos(narrowed(widePartUp(left * kSecond, transfers, partsASecond))));
}

bool SimServer::enter(RequestNumber request, Nanos time) {
    if (m_free > 0) {
        --m_free;
        return true;
    }
    m_queue.push_back({request, time});
    return false;
}

std::optional<SimServer::Waiting> SimServer::leave() {
    if (m_queue.empty()) {
        ++m_free;
        return std::nullopt;
    }
    const Waiting next = m_queue.front();
    m_queue.pop_front();
    return next;
}

void SimServer::withdraw(RequestNumber request) {
    std::erase_if(m_queue, [request](const Waiting& waiting) { return waiting.request == request; });
}

} // namespace timeslice
