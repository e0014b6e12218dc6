// IdleCores: which cores have nothing to do. A bit for each, so that the first one is found quickly among a
// thousand.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace timeslice {

class IdleCores {
  public:
    // The first `usable` cores are idle, and there are no others.
    explicit IdleCores(size_t usable) : m_words(usable / kBits + 1), m_count(usable) {
        for (size_t core = 0; core < usable; ++core) m_words[core / kBits] |= bitOf(core);
    }

    bool any() const { return m_count > 0; }
    size_t count() const { return m_count; }
    bool has(size_t core) const { return (m_words[core / kBits] & bitOf(core)) != 0; }
    // The one with the lowest number. Not when there is none.
    size_t first() const {
        size_t word = 0;
        while (m_words[word] == 0) ++word;
        return word * kBits + static_cast<size_t>(std::countr_zero(m_words[word]));
    }

    // One that is not idle.
    void add(size_t core) {
        m_words[core / kBits] |= bitOf(core);
        ++m_count;
    }
    // One that is idle.
    void remove(size_t core) {
        m_words[core / kBits] &= ~bitOf(core);
        --m_count;
    }

  private:
    static constexpr size_t kBits = 64;
    static uint64_t bitOf(size_t core) { return uint64_t{1} << core % kBits; }

    std::vector<uint64_t> m_words;
    size_t m_count;
};

} // namespace timeslice
