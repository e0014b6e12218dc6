// Decisions: what a task's program knows of variables, and how it looks at them. Private to core/run.
//
// How it works:
// - A formula is followed step by step; at each mention of a variable the task first reaches for it, which
//   takes time and lets others come before it.
// - Where each task has copies of the variables, they are kept here and nobody else sees them.
// - A `while` whose last round changed nothing that it looks at would find the same again and again: no step
//   with a meaning of its own was done in it, the task's own names are what they were, and so are the
//   variables. It then waits busily until one of these changes. So a lock that is tried in a loop burns its
//   core, and a simulated run does not count the rounds. Where a round yields, it spins for a moment only, so
//   that a simulated run does not count all of them.
#pragma once

#include "core/models/parts/model.h"
#include "core/models/parts/shared_variables.h"
#include "core/run/scopes.h"
#include "core/workload/workload.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace timeslice {

class Decisions {
  public:
    // `me`: the task's number in its group, when asked for. Workload, actions and scopes outlive it.
    Decisions(const Workload& workload, TaskActions& actions, const Scopes& scopes,
              std::function<int64_t()> me)
        : m_workload(workload), m_actions(actions), m_scopes(scopes), m_me(std::move(me)) {}

    struct Value {
        int64_t number = 0;
        FormulaFault fault = FormulaFault::None;
    };
    Co<Value> evaluate(const Formula& formula);
    // Of a step Read, Write, Exchange or CompareExchange.
    Co<FormulaFault> access(const Step& step);
    // An `add` to a copy of the task's own. The value before it.
    int64_t added(ResourceId variable);
    // What the step has found, under the name that it says, if it does.
    void keep(const Control& control, int64_t answer);
    // A step `spin`: until its condition is true. None: the program is to leave it before.
    Co<std::optional<FormulaFault>> spin(const Control& control);

    // The task's own names, by number.
    const std::vector<int64_t>& locals() const { return m_locals; }
    void setLocals(std::vector<int64_t> values) { m_locals = std::move(values); }

    // The program does a step that may change anything; or gives up its core.
    void acts() { ++m_acts; }
    void yields() { ++m_yields; }

    // Of a `while`, innermost: it begins, before its first look; it looks again; it is over.
    void loopBegins() { m_loops.emplace_back(); }
    Co<> loopsAgain(const Control& control);
    void loopEnds() { m_loops.pop_back(); }
    // The program has left steps, and stands in that many of them.
    void loopsLeft(size_t count) { m_loops.resize(count); }
    // Before each look.
    void roundBegins(const Control& control);

  private:
    using Copies = std::unordered_map<int32_t, int64_t>; // by variable

    // As it was when a round began.
    struct Round {
        int64_t acts = 0;
        int64_t yields = 0;
        uint64_t changes = 0;
        std::vector<int64_t> locals;
        Copies copies;
    };

    Co<int64_t> reach(Access access);
    Spin spinOn(const Control& control, uint64_t changes) const;
    int64_t& copyOf(ResourceId variable);
    int64_t& local(int64_t number);
    uint64_t changesOf(const Control& control) const;

    const Workload& m_workload;
    TaskActions& m_actions;
    const Scopes& m_scopes;
    std::function<int64_t()> m_me;
    std::vector<int64_t> m_locals;
    Copies m_copies; // of variables that were looked at; only where each task has its own
    std::vector<Round> m_loops;
    int64_t m_acts = 0;
    int64_t m_yields = 0;
};

} // namespace timeslice
