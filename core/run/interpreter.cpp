#include "core/run/interpreter.h"

#include "core/run/bursts.h"
#include "core/run/condition_wait.h"
#include "core/run/decisions.h"
#include "core/run/program_state.h"
#include "core/run/sync_of_step.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace timeslice {
namespace {

// Where the program stands in a list of steps, and how often the list is still to be run.
struct Frame {
    const std::vector<Step>* steps;
    size_t next = 0;
    int64_t times = 1; // kForever: without end; kLooks: as its `while` finds
};
constexpr int64_t kLooks = -2;

class Program {
  public:
    Program(const Workload& workload, const TaskGroup& group, TaskActions& actions, const StepWatch& watch)
        : m_workload(workload), m_actions(actions), m_watch(watch), m_stack{{&group.steps}} {
        if (watch.draws) m_stream = std::make_unique<Random>(watch.stream());
        if (actions.carried()) goOnWith(static_cast<const ProgramState&>(*actions.carried()));
    }
    // Also when it is abandoned in the middle of a step.
    ~Program() { m_watch.left(); }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    Co<TaskEnd> run() {
        while (!m_stack.empty() && m_end == TaskEnd::Done) {
            Frame& frame = m_stack.back();
            if (frame.next == frame.steps->size()) {
                nextRound(frame);
                continue;
            }
            const Step& step = (*frame.steps)[frame.next++];
            if (step.kind == StepKind::Repeat || step.kind == StepKind::Random) {
                m_watch.begins(step);
                enter(step);
                if (step.chance && m_decisions) m_decisions->acts(); // another round may draw otherwise
                continue;
            }
            if (m_actions.cancelled()) {
                m_end = TaskEnd::Cancelled;
                break;
            }
            if (!isWork(step.kind)) m_actions.expect(nextBurst(step));
            if (m_decisions && step.kind == StepKind::Yield)
                m_decisions->yields();
            else if (m_decisions && !isQuiet(step.kind))
                m_decisions->acts();
            // Not waited for in the handler, where a coroutine may not suspend.
            bool cut = false;
            if (!m_looksAgain) m_watch.begins(step);
            try {
                co_await execute(step);
            } catch (const TaskCancelled&) {
                cut = true;
            }
            m_looksAgain = false;
            if (m_branch) {
                m_stack.push_back({std::exchange(m_branch, nullptr)});
                m_actions.expect(nextBurst(step));
            } else if (std::exchange(m_entered, false)) {
                m_actions.expect(nextBurst(step));
            } else {
                m_watch.ends();
            }
            if (cut) m_end = TaskEnd::Cancelled;
        }
        m_watch.left();
        m_actions.ends();
        co_await unwind();
        co_return m_end;
    }

  private:
    void enter(const Step& step) {
        if (step.kind == StepKind::Random)
            m_stack.push_back({&step.steps[static_cast<size_t>(draw(*step.chance, *m_stream))].steps});
        else
            m_stack.push_back({&step.steps, 0, step.chance ? draw(*step.chance, *m_stream) : step.times});
    }

    Nanos timeOf(const Step& step) const {
        return step.chance ? drawTime(*step.chance, *m_stream) : step.time;
    }

    // Of a list of steps that has been run to its end.
    void nextRound(Frame& frame) {
        if (frame.times == kLooks) {
            m_stack.pop_back();
            --m_stack.back().next; // the `while`, which looks again
            m_looksAgain = true;
            return;
        }
        frame.next = 0;
        if (frame.times == kForever || --frame.times > 0) return;
        m_stack.pop_back();
        if (!m_stack.empty())
            m_watch.ends(); // the `repeat`, `random` or `if`, or the step whose branch it is
    }

    // Of work after the step that comes now.
    Nanos nextBurst(const Step& now) const {
        if (!m_stream) return nextBurst(nullptr);
        Ahead ahead(*m_stream);
        if (now.chance) ahead.draw(*now.chance);
        return nextBurst(&ahead);
    }

    Nanos nextBurst(Ahead* ahead) const {
        Nanos sum{0};
        for (size_t i = m_stack.size(); i > 0; --i) {
            const Frame& frame = m_stack[i - 1];
            const Burst burst = burstOf(*frame.steps, frame.next, ahead);
            sum = after(sum, burst.time);
            if (burst.ends) break;
            if (frame.times == 1) continue;
            if (frame.times == kLooks) break; // nobody knows whether there is a next round
            // The next rounds of the loop, as a rule one: its beginning counts; what follows the loop does not,
            // if it ends inside.
            const int64_t left = frame.times == kForever ? kForever : frame.times - 1;
            const Burst rounds = burstOfRounds(*frame.steps, left, ahead);
            sum = after(sum, rounds.time);
            if (rounds.ends) break;
        }
        return sum;
    }

    Co<> execute(const Step& step) {
        const Work work{timeOf(step), step.kernel, step.checkpoint};
        switch (step.kind) {
        case StepKind::Cpu:
            co_await m_actions.cpu(work);
            break;
        case StepKind::Call:
            co_await m_actions.call(work);
            break;
        case StepKind::Native:
            co_await m_actions.native(work);
            break;
        case StepKind::Io:
            co_await m_actions.io({work.amount, step.resource, step.bytes});
            break;
        case StepKind::Sleep:
            co_await m_actions.sleep(work.amount);
            break;
        case StepKind::Block:
            co_await m_actions.block(work.amount);
            break;
        case StepKind::Yield:
            co_await m_actions.yield();
            break;
        case StepKind::Add:
            co_await m_actions.point();
            co_await m_actions.add({step.resource, work.amount, step.split});
            if (m_actions.variables() == nullptr) decisions().added(step.resource);
            break;
        case StepKind::AtomicAdd:
            co_await m_actions.point();
            co_await m_actions.atomicAdd(step.resource);
            if (m_actions.variables() == nullptr) decisions().added(step.resource);
            break;
        case StepKind::Read:
        case StepKind::Write:
        case StepKind::Exchange:
        case StepKind::CompareExchange:
            co_await access(step);
            break;
        case StepKind::If:
            co_await choose(step);
            break;
        case StepKind::While:
            co_await look(step);
            break;
        case StepKind::Spin:
            co_await spin(step);
            break;
        case StepKind::Spawn:
            co_await m_actions.spawn(step.group);
            break;
        case StepKind::Fork:
            co_await m_actions.fork(step.group, state());
            break;
        case StepKind::Join:
            co_await join(step);
            break;
        case StepKind::Cancel:
            co_await m_actions.point(); // a place to be stopped at, where it is repeated forever
            co_await m_actions.cancel(step.group);
            break;
        case StepKind::Allocate:
            co_await m_actions.point();
            m_actions.allocate(step.bytes);
            break;
        case StepKind::Fail:
            fail({});
            break;
        case StepKind::Random:
        case StepKind::Repeat:
            break;
        default:
            co_await synchronise(step);
            break;
        }
    }

    CarriedPtr state() const {
        auto state = std::make_shared<ProgramState>();
        state->taken = m_taken;
        state->scopes = m_scopes;
        if (m_decisions) state->locals = m_decisions->locals();
        return state;
    }

    void goOnWith(const ProgramState& state) {
        m_taken = state.taken;
        m_scopes = state.scopes;
        if (!state.locals.empty()) decisions().setLocals(state.locals);
    }

    Decisions& decisions() {
        if (!m_decisions)
            m_decisions =
                std::make_unique<Decisions>(m_workload, m_actions, [this] { return numberInGroup(); });
        return *m_decisions;
    }

    // From 1. Groups have their tasks in a row, in file order.
    int64_t numberInGroup() const {
        int64_t number = m_watch.task.value;
        for (const TaskGroup& group : m_workload.groups) {
            if (number < group.total()) break;
            number -= group.total();
        }
        return number + 1;
    }

    void enter(const std::vector<Step>& steps, int64_t times) {
        m_stack.push_back({&steps, 0, times});
        m_entered = true;
    }

    Co<> access(const Step& step) {
        const FormulaFault fault = co_await decisions().access(step);
        failAfter(fault);
    }
    Co<> spin(const Step& step) {
        const FormulaFault fault = co_await decisions().spin(*step.control);
        failAfter(fault);
    }

    Co<> choose(const Step& step) {
        const Decisions::Value value = co_await decisions().evaluate(step.control->value);
        failAfter(value.fault);
        const size_t branch = value.number != 0 ? 0 : 1;
        if (m_end == TaskEnd::Done && branch < step.steps.size()) enter(step.steps[branch].steps, 1);
    }

    Co<> look(const Step& step) {
        Decisions& known = decisions();
        if (!m_looksAgain)
            known.loopBegins();
        else
            co_await known.loopsAgain(*step.control);
        if (m_actions.cancelled()) {
            m_end = TaskEnd::Cancelled;
            co_return;
        }
        known.roundBegins(*step.control);
        const Decisions::Value value = co_await known.evaluate(step.control->value);
        failAfter(value.fault);
        if (m_end != TaskEnd::Done) co_return;
        if (value.number != 0)
            enter(step.steps, kLooks);
        else
            known.loopEnds();
    }

    void failAfter(FormulaFault fault) {
        if (fault == FormulaFault::None) return;
        m_actions.marks(fault == FormulaFault::Overflow ? MarkKind::Overflow : MarkKind::DivisionByZero);
        fail({});
    }

    Co<> join(const Step& step) {
        const SyncOp op = step.steps.empty() ? SyncOp::Join : SyncOp::JoinAny;
        co_await m_actions.sync({op, m_workload.resources.size() + step.group, step.timeout, 0});
        if (m_actions.failed(step.group)) fail({});
    }

    // `over`: what it could not release, if that is why.
    void fail(ResourceId over) {
        m_end = TaskEnd::Failed;
        m_actions.fails(over);
    }

    // Without the lock, whose own timeout may have passed, it fails.
    Co<> waitAtCondition(const Step& step, ResourceId lock) {
        co_await m_actions.point();
        const int64_t depth = std::ranges::count(m_taken[lock.index()], true);
        if (depth > 0)
            co_await waitUntilNotified(m_actions, {step.resource.index(), lock.index(), depth, step.timeout});
        else
            fail(step.resource);
    }

    Co<> synchronise(const Step& step) {
        const ResourceId lock = m_workload.resources[step.resource.index()].lock;
        if (step.kind == StepKind::Wait && lock.valid()) {
            co_await waitAtCondition(step, lock);
            co_return;
        }
        const SyncOp op = *syncOf(step.kind);
        const size_t object = step.resource.index();
        const bool gives = op == SyncOp::Unlock || op == SyncOp::Release;
        if (gives && !takeBack(object)) co_return;
        co_await m_actions.point();
        const bool tries = step.kind == StepKind::TryLock;
        const bool done = co_await m_actions.sync({op, object, step.timeout, step.bytes, tries});
        // What a `try_lock` with steps did not take, nothing gives back.
        const bool givenBack = done || !tries || !step.scoped;
        if (givenBack && (op == SyncOp::Lock || op == SyncOp::ReadLock || op == SyncOp::WriteLock ||
                          op == SyncOp::Acquire))
            m_taken[object].push_back(done);
        if (tries && m_decisions) noteTry(done);
        if (tries && !step.steps.empty()) m_branch = &(done ? step.steps.front() : step.steps.back()).steps;
        if (step.scoped && gives)
            m_scopes.pop_back();
        else if (step.scoped && done)
            m_scopes.push_back({op == SyncOp::Lock ? SyncOp::Unlock : SyncOp::Release, object, {}, 0});
        if ((op == SyncOp::Release || op == SyncOp::CountDown) && !done) fail(step.resource);
    }

    // A loop that tries in vain looks again after a while, as one that yields does.
    void noteTry(bool done) {
        if (done)
            m_decisions->acts();
        else
            m_decisions->yields();
    }

    // Whether the last attempt to take it that was not undone yet left something to release. Any task may
    // release a permit of a semaphore that another one acquired.
    bool takeBack(size_t object) {
        std::vector<bool>& taken = m_taken[object];
        if (taken.empty()) return true;
        const bool done = taken.back();
        taken.pop_back();
        return done;
    }

    // The bodies of `with` steps are left: what they took is given back, innermost first.
    Co<> unwind() {
        while (!m_scopes.empty()) {
            const Sync give = m_scopes.back();
            m_scopes.pop_back();
            co_await m_actions.sync(give);
        }
    }

    const Workload& m_workload;
    TaskActions& m_actions;
    const StepWatch m_watch;
    std::unordered_map<size_t, std::vector<bool>> m_taken; // by resource: which tries were not given up
    std::vector<Sync> m_scopes; // what to give back, of the `with` steps that it stands in
    std::vector<Frame> m_stack;
    std::unique_ptr<Random> m_stream;            // where the task draws something
    const std::vector<Step>* m_branch = nullptr; // that the step which was run chose; null: none
    std::unique_ptr<Decisions> m_decisions;      // of a program that looks at variables
    bool m_looksAgain = false;                   // the next step is a `while` whose round is over
    bool m_entered = false;                      // the step goes on with steps inside
    TaskEnd m_end = TaskEnd::Done;
};

} // namespace

Co<TaskEnd> interpret(const Workload& workload, const TaskGroup& group, std::optional<size_t> groupObject,
                      TaskActions& actions, StepWatch watch) {
    Program program(workload, group, actions, watch);
    const TaskEnd end = co_await program.run();
    const SyncOp ends = end == TaskEnd::Failed ? SyncOp::Failed : SyncOp::Ended;
    if (groupObject) co_await actions.tellEnd({ends, *groupObject, {}, 0});
    const size_t behindGroups = workload.resources.size() + workload.groups.size();
    for (const size_t number : group.unions) co_await actions.tellEnd({ends, behindGroups + number, {}, 0});
    co_return end;
}

} // namespace timeslice
