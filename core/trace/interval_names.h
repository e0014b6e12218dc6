// IntervalNames: which intervals of a trace have a name (a function, an event), beside their rows.
//
// Only intervals that have a name take room: eight bytes each. A name is found by binary search.
#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <vector>

namespace timeslice {

class IntervalNames {
  public:
    // Larger than all numbers before.
    void add(size_t number, NameId name) {
        m_numbers.push_back(static_cast<uint32_t>(number));
        m_names.push_back(name);
    }
    // None: the interval has no name.
    NameId of(size_t number) const {
        const auto found = std::ranges::lower_bound(m_numbers, number);
        if (found == m_numbers.end() || *found != number) return {};
        return m_names[static_cast<size_t>(found - m_numbers.begin())];
    }
    size_t size() const { return m_numbers.size(); }

  private:
    std::vector<uint32_t> m_numbers; // ascending
    std::vector<NameId> m_names;
};

} // namespace timeslice
