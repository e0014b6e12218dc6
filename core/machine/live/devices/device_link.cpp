#include "core/machine/live/devices/device_link.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr double kSlice = 1e6;          // ns
constexpr double kMinSlice = 2e4;       // ns
constexpr double kClientPatience = 2e8; // ns that a client may be behind
constexpr double kMinBehind = 256 * 1024;
constexpr double kNothing = 1e-6; // bytes

} // namespace

void LinkShare::add(uint64_t connection, int64_t bytes, int64_t now) {
    advance(now);
    m_transfers.push_back({connection, bytes, 0});
}

void LinkShare::remove(uint64_t connection) {
    std::erase_if(m_transfers, [connection](const Transfer& t) { return t.connection == connection; });
}

void LinkShare::advance(int64_t now) {
    double budget = m_rate * static_cast<double>(now - m_now);
    m_now = now;
    const double most = std::max(kMinBehind, m_rate * kClientPatience);
    const auto room = [most](const Transfer& t) {
        return std::max(0.0, std::min(static_cast<double>(t.left), most) - t.due);
    };
    // What one transfer does not need is shared among the others.
    while (budget > kNothing) {
        const auto hungry = std::ranges::count_if(m_transfers, [&](const auto& t) { return room(t) > 0; });
        if (hungry == 0) return;
        const double share = budget / static_cast<double>(hungry);
        for (Transfer& transfer : m_transfers) {
            const double taken = std::min(share, room(transfer));
            transfer.due += taken;
            budget -= taken;
        }
    }
}

int64_t LinkShare::nextTime() const {
    if (m_transfers.empty()) return INT64_MAX;
    double wait = kSlice;
    for (const Transfer& transfer : m_transfers) {
        const double missing = static_cast<double>(transfer.left) - transfer.due;
        if (missing > 0) wait = std::min(wait, missing * static_cast<double>(m_transfers.size()) / m_rate);
    }
    return m_now + static_cast<int64_t>(std::max(wait, kMinSlice));
}

} // namespace timeslice
