#include "core/run/interpreter.h"

#include "core/models/parts/sync_rules.h"
#include "core/run/condition_wait.h"
#include "core/run/decisions.h"
#include "core/run/program_state.h"
#include "core/run/scopes.h"
#include "core/run/sync_of_step.h"

#include <utility>

namespace timeslice {
namespace {

class Program {
  public:
    Program(const Workload& workload, const TaskGroup& group, TaskActions& actions, const StepWatch& watch)
        : m_workload(workload), m_actions(actions), m_watch(watch), m_stack(group.steps),
          m_scopes(actions, m_stack, m_takings, m_watch) {
        if (watch.draws) m_stream = std::make_unique<Random>(watch.stream());
        if (actions.carried()) goOnWith(static_cast<const ProgramState&>(*actions.carried()));
    }
    // Also when it is abandoned in the middle of a step.
    ~Program() { m_watch.left(); }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    Co<TaskEnd> run() {
        while (!m_stack.empty()) {
            if (m_scopes.leaving()) {
                co_await leave();
                continue;
            }
            Frame& frame = m_stack.top();
            if (frame.isOver()) {
                if (m_scopes.isPart())
                    co_await m_scopes.endPart();
                else
                    nextRound(frame);
                continue;
            }
            const Step& step = (*frame.steps)[frame.next];
            if (step.kind == StepKind::Repeat || step.kind == StepKind::Random) {
                ++frame.next;
                m_watch.begins(step);
                enter(step);
                if (step.chance && m_decisions) m_decisions->acts(); // another round may draw otherwise
            } else if (!m_scopes.mustLeave()) {
                ++frame.next;
                co_await doStep(step);
            }
        }
        m_watch.left();
        m_actions.ends();
        co_return m_scopes.taskEnd();
    }

  private:
    Co<> doStep(const Step& step) {
        if (!isWork(step.kind)) m_actions.expect(nextBurst(step));
        if (m_decisions && step.kind == StepKind::Yield)
            m_decisions->yields();
        else if (m_decisions && !isQuiet(step.kind))
            m_decisions->acts();
        // Not waited for in the handlers, where a coroutine may not suspend.
        bool cut = false;
        bool late = false;
        if (!m_looksAgain) m_watch.begins(step);
        try {
            co_await execute(step);
        } catch (const TaskCancelled&) {
            cut = true;
        } catch (const OutOfTime&) {
            late = true;
        }
        m_looksAgain = false;
        if (m_branch) {
            m_stack.push({std::exchange(m_branch, nullptr)});
            m_actions.expect(nextBurst(step));
        } else if (std::exchange(m_entered, false)) {
            m_actions.expect(nextBurst(step));
        } else {
            m_watch.ends();
        }
        if (cut) m_scopes.end();
        if (late) m_scopes.runOut();
    }

    Co<> leave() {
        if (std::exchange(m_looksAgain, false)) m_watch.ends(); // the `while`, between two rounds
        co_await m_scopes.leave();
        if (m_decisions) m_decisions->loopsLeft(m_stack.loops());
    }

    void enter(const Step& step) {
        if (step.kind == StepKind::Random)
            m_stack.push({&step.steps[static_cast<size_t>(draw(*step.chance, *m_stream))].steps});
        else
            m_stack.push({&step.steps, 0, step.chance ? draw(*step.chance, *m_stream) : step.times});
    }

    Nanos timeOf(const Step& step) const {
        return step.chance ? drawTime(*step.chance, *m_stream) : step.time;
    }

    // Of a list of steps that has been run to its end.
    void nextRound(Frame& frame) {
        if (frame.times == kLooks) {
            m_stack.pop();
            --m_stack.top().next; // the `while`, which looks again
            m_looksAgain = true;
            return;
        }
        frame.next = 0;
        if (frame.times == kForever || --frame.times > 0) return;
        m_stack.pop();
        if (!m_stack.empty())
            m_watch.ends(); // the `repeat`, `random` or `if`, or the step whose branch it is
    }

    Nanos nextBurst(const Step& now) const { return m_stack.burstAhead(now, m_stream.get()); }

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
            co_await atomicAdd(step);
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
            co_await m_actions.spawn(step.group, {});
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
            m_scopes.fail({});
            break;
        case StepKind::Try:
        case StepKind::Within:
        case StepKind::Group:
            co_await m_actions.point(); // a place to be stopped at, where it is repeated forever
            m_entered = true;
            co_await m_scopes.enter(step);
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
        state->takings = m_takings;
        state->held = m_scopes.held();
        if (m_decisions) state->locals = m_decisions->locals();
        return state;
    }

    void goOnWith(const ProgramState& state) {
        m_takings = state.takings;
        for (const Scopes::Held& held : state.held) m_scopes.take(held.give, held.taking);
        if (!state.locals.empty()) decisions().setLocals(state.locals);
    }

    Decisions& decisions() {
        if (!m_decisions)
            m_decisions = std::make_unique<Decisions>(m_workload, m_actions, m_scopes,
                                                      [this] { return numberInGroup(); });
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
        m_stack.push({&steps, 0, times});
        m_entered = true;
    }

    Co<> atomicAdd(const Step& step) {
        co_await m_actions.point();
        int64_t before = co_await m_actions.atomicAdd(step.resource);
        if (m_actions.variables() == nullptr) before = decisions().added(step.resource);
        if (step.control) decisions().keep(*step.control, before);
    }

    Co<> access(const Step& step) {
        const FormulaFault fault = co_await decisions().access(step);
        failAfter(fault);
    }
    Co<> spin(const Step& step) {
        const std::optional<FormulaFault> fault = co_await decisions().spin(*step.control);
        if (fault)
            failAfter(*fault);
        else
            m_scopes.mustLeave();
    }

    Co<> choose(const Step& step) {
        const Decisions::Value value = co_await decisions().evaluate(step.control->value);
        failAfter(value.fault);
        const size_t branch = value.number != 0 ? 0 : 1;
        if (!m_scopes.leaving() && branch < step.steps.size()) enter(step.steps[branch].steps, 1);
    }

    Co<> look(const Step& step) {
        Decisions& known = decisions();
        if (!m_looksAgain)
            known.loopBegins();
        else
            co_await known.loopsAgain(*step.control);
        if (m_scopes.mustLeave()) co_return;
        known.roundBegins(*step.control);
        const Decisions::Value value = co_await known.evaluate(step.control->value);
        failAfter(value.fault);
        if (m_scopes.leaving()) co_return;
        if (value.number != 0)
            enter(step.steps, kLooks);
        else
            known.loopEnds();
    }

    void failAfter(FormulaFault fault) {
        if (fault == FormulaFault::None) return;
        m_actions.marks(fault == FormulaFault::Overflow ? MarkKind::Overflow : MarkKind::DivisionByZero, {});
        m_scopes.fail({});
    }

    Co<> join(const Step& step) {
        const SyncOp op = step.steps.empty() ? SyncOp::Join : SyncOp::JoinAny;
        const bool inTime = co_await wait({op, m_workload.resources.size() + step.group, step.timeout, 0});
        if (inTime && m_actions.failed(step.group)) m_scopes.fail({});
    }

    // An operation that may wait. False: the time of a step `within` has run out first.
    Co<bool> wait(Sync sync) {
        const bool limited = m_scopes.limit(sync);
        m_done = co_await m_actions.sync(sync);
        if (limited && !m_done) m_scopes.runOut();
        co_return !m_scopes.leaving();
    }

    // Without the lock, whose own timeout may have passed, it fails.
    Co<> waitAtCondition(const Step& step, ResourceId lock) {
        co_await m_actions.point();
        const int64_t depth = m_takings.depth(lock.index());
        if (depth == 0) {
            m_scopes.fail(step.resource);
            co_return;
        }
        Sync await{SyncOp::Await, step.resource.index(), step.timeout, 0};
        const bool limited = m_scopes.limit(await);
        const bool notified =
            co_await waitUntilNotified(m_actions, {await.object, lock.index(), depth, await.timeout});
        if (limited && !notified) m_scopes.runOut();
    }

    Co<> synchronise(const Step& step) {
        const ResourceId lock = m_workload.resources[step.resource.index()].lock;
        if (step.kind == StepKind::Wait && lock.valid()) {
            co_await waitAtCondition(step, lock);
            co_return;
        }
        const SyncOp op = *syncOf(step.kind);
        const size_t object = step.resource.index();
        if (gives(op) && !m_takings.takeBack(object)) co_return;
        co_await m_actions.point();
        const bool tries = step.kind == StepKind::TryLock;
        const bool inTime = co_await wait({op, object, step.timeout, step.bytes, tries});
        if (!inTime) co_return;
        noteTaking(step, op);
        if (tries && m_decisions) noteTry();
        if (tries && !step.steps.empty()) m_branch = &(m_done ? step.steps.front() : step.steps.back()).steps;
        if (step.scoped && gives(op)) m_scopes.giveBack();
        if ((op == SyncOp::Release || op == SyncOp::CountDown) && !m_done) m_scopes.fail(step.resource);
    }

    // What a `try_lock` with steps did not take, nothing gives back.
    void noteTaking(const Step& step, SyncOp op) {
        if (!takes(op) || (step.kind == StepKind::TryLock && step.scoped && !m_done)) return;
        const size_t object = step.resource.index();
        const size_t number = m_takings.take(object, m_done);
        if (step.scoped && m_done)
            m_scopes.take({op == SyncOp::Lock ? SyncOp::Unlock : SyncOp::Release, object, {}, 0}, number);
    }

    // A loop that tries in vain looks again after a while, as one that yields does.
    void noteTry() {
        if (m_done)
            m_decisions->acts();
        else
            m_decisions->yields();
    }

    const Workload& m_workload;
    TaskActions& m_actions;
    const StepWatch m_watch;
    Takings m_takings;
    StepStack m_stack;
    Scopes m_scopes;
    std::unique_ptr<Random> m_stream;            // where the task draws something
    const std::vector<Step>* m_branch = nullptr; // that the step which was run chose; null: none
    std::unique_ptr<Decisions> m_decisions;      // of a program that looks at variables
    bool m_looksAgain = false;                   // the next step is a `while` whose round is over
    bool m_entered = false;                      // the step goes on with steps inside
    bool m_done = false;                         // by the last operation on something shared
};

} // namespace

Co<TaskEnd> interpret(const Workload& workload, const TaskGroup& group, std::optional<size_t> groupObject,
                      TaskActions& actions, StepWatch watch) {
    Program program(workload, group, actions, watch);
    const TaskEnd end = co_await program.run();
    const bool failed = end == TaskEnd::Failed;
    const SyncOp ends = failed ? SyncOp::Failed : SyncOp::Ended;
    if (groupObject) co_await actions.tellEnd({ends, *groupObject, {}, 0});
    const size_t behindGroups = workload.resources.size() + workload.groups.size();
    for (const size_t number : group.unions) co_await actions.tellEnd({ends, behindGroups + number, {}, 0});
    if (const std::optional<size_t> nursery = actions.startedIn()) {
        co_await actions.tellEnd({ends, *nursery, {}, 0});
        if (failed) co_await actions.cancelNursery(*nursery);
    }
    co_return end;
}

} // namespace timeslice
