// What validate() finds, up to kMaxFindings; then it keeps quiet. Private to core/trace.
#pragma once

#include "core/base/result.h"

#include <utility>

namespace timeslice {

inline constexpr size_t kMaxFindings = 20;

class Findings {
  public:
    template <typename... Args>
    void add(const char* text, Args&&... args) {
        if (!full()) m_problems.push_back({Text(text, std::forward<Args>(args)...), {}, 0, 0});
    }
    void add(Problems problems) {
        for (Problem& problem : problems)
            if (!full()) m_problems.push_back(std::move(problem));
    }
    bool full() const { return m_problems.size() >= kMaxFindings; }
    Problems take() { return std::move(m_problems); }

  private:
    Problems m_problems;
};

} // namespace timeslice
