// Scopes: the steps that a task's program stands in and that may be left before their end: `with`, try, within and
// group. Private to core/run.
//
// How it works:
// - A scope is opened when the program enters such a step, and knows how deep in the lists of steps that is. Of a
//   try, a within and a group, the program is then in one of the lists that belong to it (its part).
// - Something makes the program leave: it failed, was cancelled, the time of a within ran out, or a task of a group
//   failed. From then on leave() goes outwards, scope by scope: a `with` gives back, a group cancels its tasks and
//   waits for them, a try does its `finally`, after which leaving goes on. It ends at the first try that catches a
//   failure, at the within whose time it was, or with the task.
// - The failure of a task of a group leaves the group's steps, which no try in them catches; then the group fails.
// - Where several scopes are to be left, the outermost counts. One that is being left is closed: its time and its
//   tasks' failures make no difference to what is still done inside, such as a `finally`. One that was to be left
//   before a `finally` began is closed until that is done.
#pragma once

#include "core/models/parts/model.h"
#include "core/run/step_observer.h"
#include "core/run/step_stack.h"
#include "core/run/takings.h"

#include <optional>
#include <vector>

namespace timeslice {

class Scopes {
  public:
    // All of them outlive it.
    Scopes(TaskActions& actions, StepStack& stack, Takings& takings, const StepWatch& watch)
        : m_actions(actions), m_stack(stack), m_takings(takings), m_watch(watch) {}

    // A `with` has taken something, with this try, and knows how to give it back; or has given it back at its end.
    void take(const Sync& give, size_t number);
    void giveBack() { m_scopes.pop_back(); }
    // What the steps `with` that the program stands in have taken, outermost first.
    struct Held {
        Sync give;
        size_t taking = 0;
    };
    std::vector<Held> held() const;
    // A step try, within or group. The program goes on in its first part.
    Co<> enter(const Step& step);
    // Is the list of steps that the program stands in a part? Then this is what comes at its end.
    bool isPart() const;
    Co<> endPart();

    // What makes the program leave.
    void fail(ResourceId over);
    void end();    // it was cancelled, which cut its step
    void runOut(); // the time of some within has run out, or a task of some group has failed
    // Before each step: is one of these the case by now, or a cancellation? Then it leaves.
    bool mustLeave();
    // The same question, while the program waits busily.
    bool wantsOut() const;
    bool leaving() const { return m_leaving.has_value(); }
    // Goes outwards, until there is something to be done. At the end of the task, no steps are left.
    Co<> leave();
    TaskEnd taskEnd() const { return m_end; }

    // Until the time of some within runs out; kLongestTime: of none.
    Nanos timeLeft() const;
    // Makes the operation wait no longer than that, if it waits. True: its own timeout is longer, or it has none.
    bool limit(Sync& sync) const;

  private:
    static constexpr size_t kOpen = SIZE_MAX;
    static constexpr size_t kForGood = SIZE_MAX - 1;

    enum class Part : uint8_t {
        Body,
        Second,
        Finally
    }; // as in Step::steps; the second is `except`, or `else`

    struct Leaving {
        enum class Why : uint8_t { Failed, Cancelled, Target };
        Why why = Why::Failed;
        ResourceId over = {}; // Failed: over what it may not do with a resource
        size_t target = 0;    // up to this one of the scopes
    };

    struct Scope {
        const Step* step = nullptr; // null: `with`
        size_t depth = 0;           // of the lists that the program stands in, up to its own
        Sync give = {};             // `with`
        size_t taking = 0;          // the same: the number of the try
        Part part = Part::Body;
        Nanos deadline = kNever; // within
        size_t nursery = 0;      // group
        // The number of the try whose `finally` has to be done first, or kForGood; kOpen: none.
        size_t closedBy = kOpen;
        std::optional<Leaving> after = {}; // behind `finally`; none: goes on
    };

    bool is(const Scope& scope, StepKind kind) const { return scope.step && scope.step->kind == kind; }
    bool isTarget() const;
    bool isKilled() const;
    std::optional<size_t> outermost() const; // that is to be left
    void leaveUpTo(size_t target);
    void close(size_t first, size_t by);

    Co<> openNursery(const Step& step);
    Co<> endGroup();
    Co<bool> cutIn(Sync sync);
    void goOnIn(Part part);
    void finish();

    void cutTo(size_t depth);
    Co<> leaveWith();
    void leaveTry();
    void cleanUp();
    void leaveWithin();
    Co<> leaveGroup();

    Nanos deadline() const;
    void tellCuts(); // what cuts the waits from now on

    TaskActions& m_actions;
    StepStack& m_stack;
    Takings& m_takings;
    const StepWatch& m_watch;
    std::vector<Scope> m_scopes;
    bool m_toldNurseries = false;
    std::optional<Leaving> m_leaving;
    TaskEnd m_end = TaskEnd::Done;
};

} // namespace timeslice
