// Takings: what a task's program has tried to take, and what of it is to be given back. Private to core/run.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace timeslice {

class Takings {
  public:
    // The task has tried to take a resource; `done`: it has got it. Answers which try it was.
    size_t take(size_t object, bool done) {
        m_tries[object].push_back(done);
        return m_tries[object].size() - 1;
    }

    // What came of this try has been given back, whatever came later.
    void forget(size_t object, size_t number) {
        std::vector<bool>& tries = m_tries[object];
        if (number < tries.size()) tries.erase(tries.begin() + static_cast<std::ptrdiff_t>(number));
    }

    // Whether the last attempt to take it that was not undone yet left something to release. Any task may
    // release a permit of a semaphore that another one acquired.
    bool takeBack(size_t object) {
        std::vector<bool>& tries = m_tries[object];
        if (tries.empty()) return true;
        const bool done = tries.back();
        tries.pop_back();
        return done;
    }

    // How often the task holds it.
    int64_t depth(size_t object) { return std::ranges::count(m_tries[object], true); }

  private:
    std::unordered_map<size_t, std::vector<bool>> m_tries; // by resource: which were not given up
};

} // namespace timeslice
