// StepStack: where a task's program stands, in lists of steps within lists of steps; and the work that lies ahead
// of it. Private to core/run.
#pragma once

#include "core/run/bursts.h"

namespace timeslice {

// Where the program stands in a list of steps, and how often the list is still to be run.
struct Frame {
    const std::vector<Step>* steps;
    size_t next = 0;
    int64_t times = 1;   // kForever: without end; kLooks: as its `while` finds
    bool isPart = false; // of a step that may be left before its end, or goes on in another part
    bool isOver() const { return next == steps->size(); }
};
inline constexpr int64_t kLooks = -2;

class StepStack {
  public:
    explicit StepStack(const std::vector<Step>& steps) : m_frames{{&steps}} {}

    bool empty() const { return m_frames.empty(); }
    size_t depth() const { return m_frames.size(); }
    size_t loops() const; // `while`
    Frame& top() { return m_frames.back(); }
    void push(const Frame& frame) { m_frames.push_back(frame); }
    void pop() { m_frames.pop_back(); }
    void clear() { m_frames.clear(); }

    // Of work after the step that comes now. `stream`: what the task draws from; null: nothing.
    Nanos burstAhead(const Step& now, const Random* stream) const;

  private:
    Nanos burst(Ahead* ahead) const;

    std::vector<Frame> m_frames;
};

} // namespace timeslice
