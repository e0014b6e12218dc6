// How a link's transfers share its rate: evenly, at every moment. Arithmetic only; device_loop.h sends.
#pragma once

#include <cstdint>
#include <vector>

namespace timeslice {

class LinkShare {
  public:
    struct Transfer {
        uint64_t connection = 0;
        int64_t left = 0; // bytes not sent yet
        double due = 0;   // of them, bytes that may be sent by now
    };

    explicit LinkShare(int64_t bytesPerSecond) : m_rate(static_cast<double>(bytesPerSecond) / 1e9) {}

    // Times are in ns and do not go back. A transfer's share begins now.
    void add(uint64_t connection, int64_t bytes, int64_t now);
    void remove(uint64_t connection);
    // Shares what the link could carry since the last call. What a client does not take in a fifth of a
    // second goes to the others.
    void advance(int64_t now);
    // When to advance next: after a millisecond, or when a transfer is complete; INT64_MAX without transfers.
    int64_t nextTime() const;

    std::vector<Transfer>& transfers() { return m_transfers; }

  private:
    double m_rate; // bytes a ns
    int64_t m_now = 0;
    std::vector<Transfer> m_transfers;
};

} // namespace timeslice
