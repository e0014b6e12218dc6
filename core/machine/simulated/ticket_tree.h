// TicketTree: a row of ticket counts in which the holder of the n-th ticket is found in O(log n). (Fenwick,
// "A new data structure for cumulative frequency tables", 1994.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace timeslice {

class TicketTree {
  public:
    size_t size() const { return m_counts.size(); }
    int64_t total() const { return m_total; }
    int64_t at(size_t place) const { return m_counts[place]; }

    void append(int64_t tickets) {
        m_counts.push_back(tickets);
        m_total += tickets;
        const size_t node = size();
        int64_t sum = tickets;
        for (size_t child = node - 1; child > node - lowestBit(node); child -= lowestBit(child))
            sum += m_sums[child - 1];
        m_sums.push_back(sum);
    }

    // The last place goes. Not when empty.
    void dropLast() {
        m_total -= m_counts.back();
        m_counts.pop_back();
        m_sums.pop_back();
    }

    void set(size_t place, int64_t tickets) {
        const int64_t more = tickets - m_counts[place];
        m_counts[place] = tickets;
        m_total += more;
        for (size_t node = place + 1; node <= size(); node += lowestBit(node)) m_sums[node - 1] += more;
    }

    // The place that holds ticket number `ticket`, which is less than the total.
    size_t holderOf(int64_t ticket) const {
        size_t node = 0;
        for (size_t step = highestBit(size()); step > 0; step /= 2) {
            if (node + step > size() || m_sums[node + step - 1] > ticket) continue;
            node += step;
            ticket -= m_sums[node - 1];
        }
        return node;
    }

  private:
    static size_t lowestBit(size_t n) { return n & (~n + 1); }
    static size_t highestBit(size_t n) {
        size_t bit = 1;
        while (bit <= n / 2) bit *= 2;
        return bit;
    }

    std::vector<int64_t> m_counts;
    std::vector<int64_t>
        m_sums; // node n, from 1, at n - 1: the sum of the lowestBit(n) counts that end with it
    int64_t m_total = 0;
};

} // namespace timeslice
