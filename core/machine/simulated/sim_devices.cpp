#include "core/machine/simulated/sim_devices.h"

namespace timeslice {
namespace {

__extension__ using Wide = __int128;

constexpr Wide kPartsOfAByte = 1 << 20;
constexpr Wide kSecond = 1'000'000'000;

} // namespace

void SimLink::advance(Nanos now) {
    if (!m_transfers.empty())
        m_had += (now - m_at).count() * m_bandwidth * kPartsOfAByte / kSecond /
                 static_cast<Wide>(m_transfers.size());
    m_at = now;
}

void SimLink::join(RequestNumber request, int64_t bytes, Nanos now) {
    advance(now);
    m_transfers.emplace(m_had + bytes * kPartsOfAByte, request);
}

std::optional<RequestNumber> SimLink::takeDone(Nanos now) {
    // Rounding down at every change of the number of transfers may leave a thousandth of a byte.
    if (m_transfers.empty() || now < nextEnd()) return std::nullopt;
    const auto first = m_transfers.begin();
    const RequestNumber request = first->second;
    const Wide end = first->first;
    advance(now);
    if (m_had < end) m_had = end;
    m_transfers.erase(m_transfers.begin());
    return request;
}

Nanos SimLink::nextEnd() const {
    if (m_transfers.empty()) return kNever;
    const Wide left = m_transfers.begin()->first - m_had;
    if (left <= 0) return m_at;
    const Wide perNano = static_cast<Wide>(m_bandwidth) * kPartsOfAByte;
    const Wide time = (left * kSecond * static_cast<Wide>(m_transfers.size()) + perNano - 1) / perNano;
    return time > kLongestTime.count() ? kNever : after(m_at, Nanos(static_cast<int64_t>(time)));
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

} // namespace timeslice
