// Threads with Python 2's GIL: a plain lock, and a counter of 100 ticks (about an opcode each) for all
// threads. At zero the holder releases the lock and takes it again at once: no queue, no interval, no
// forced switch. On one core it nearly always wins; on several the thread that it woke races it for the lock,
// and both pay. (CPython 2.7, Python/ceval.c and thread_pthread.h; Beazley, "Inside the Python GIL", 2009.)
#include "core/base/products.h"
#include "core/base/random.h"
#include "core/models/parts/scale_facts.h"
#include "core/models/parts/thread_per_task.h"

namespace timeslice {
namespace {

const Parameter kTicks = {
    "check_interval",
    TS_TEXT("Check interval"),
    TS_TEXT("After how many ticks the holder releases the GIL and takes it again (sys.setcheckinterval)."),
    ParameterKind::Integer,
    100,
    1,
    1'000'000'000,
};
const Parameter kOpcode = {
    "opcode",
    TS_TEXT("Opcode"),
    TS_TEXT("How long a tick (about one opcode) takes."),
    ParameterKind::Time,
    50,
    1,
    Nanos(1s).count(),
};

// Opcodes take different times, so checks come at different distances; otherwise threads would race in step
// forever.
const Parameter kSpread = {
    "opcode_spread",
    TS_TEXT("Opcode spread"),
    TS_TEXT("How much the time between checks varies, up and down, as a share of it."),
    ParameterKind::Ratio,
    500'000,
    0,
    1'000'000,
    {},
    true,
};

class LegacyGil {
  public:
    LegacyGil(Kernel& kernel, int64_t ticks, Nanos opcode, int64_t spread)
        : m_mutex(kernel.makeMutex()), m_free(kernel.makeCondition()),
          m_checkEvery(std::min(timesOf(opcode, ticks), kLongestTime)),
          m_spread(partOf(m_checkEvery.count(), spread, 1'000'000)), m_opcode(opcode),
          m_untilCheck(m_checkEvery), m_resource(kernel.addResource(TS_TEXT("GIL"), ResourceKind::Gil)) {}

    Co<> take(Thread& thread, TaskId task) {
        thread.notes().overlay(State::GilWait, Cause::None, m_resource.value);
        thread.notes().waitMeans(State::GilWait, Cause::Blocked, m_resource.value);
        co_await thread.lock(*m_mutex);
        ++m_waiting;
        while (m_locked) {
            thread.notes().blockedOn(m_resource, task);
            ++m_asleep;
            co_await thread.wait(*m_free, *m_mutex);
        }
        --m_waiting;
        thread.notes().unblocked(task);
        m_locked = true;
        thread.notes().took(m_resource, task);
        thread.unlock(*m_mutex);
        thread.notes().clearOverlay();
    }

    // Answers whether somebody had to be woken.
    Co<bool> drop(Thread& thread, TaskId task, State state, Cause cause, int32_t argument = -1) {
        thread.notes().overlay(state, cause, state == State::GilWait ? m_resource.value : argument);
        thread.notes().waitMeans(State::GilWait, Cause::Blocked, m_resource.value);
        co_await thread.lock(*m_mutex);
        thread.notes().released(m_resource, task);
        m_locked = false;
        const bool wakes = m_asleep > 0;
        const bool awaited = m_waiting > 0;
        if (wakes) {
            --m_asleep;
            co_await thread.signal(*m_free);
        }
        thread.unlock(*m_mutex);
        if (wakes)
            co_await thread.pay(Cost::FutexWake);
        else if (awaited)
            co_await thread.pay(Cost::Lock); // one that is on its way: it may win the race
        co_return wakes;
    }

    // At a check: a lock that somebody was woken for takes a system call to get back, too.
    Co<> giveAndTake(Thread& thread, TaskId task) {
        const bool contended = co_await drop(thread, task, State::GilWait, Cause::DropRequest);
        co_await take(thread, task);
        if (!contended) co_return;
        co_await thread.pay(Cost::FutexWake);
        // The mutex taken and given back at the release and at the taking, and once more around the wait.
        co_await thread.pay(Cost::Lock, 6);
    }

    // Of interpreted code until the next check; the counter is everybody's.
    Nanos next(Nanos work) {
        const Nanos part = std::min(work, m_untilCheck);
        m_untilCheck -= part;
        return part;
    }
    // Of that, what was not done.
    void giveBack(Nanos left) { m_untilCheck += left; }
    // An opcode that is not counted as work.
    void tick() { next(m_opcode); }
    bool checkIsDue() const { return m_untilCheck == Nanos{0}; }
    void checked() {
        m_untilCheck = std::max(Nanos{1}, m_checkEvery + Nanos(m_random.between(-m_spread, m_spread)));
    }
    int32_t argument() const { return m_resource.value; }

  private:
    std::unique_ptr<Mutex> m_mutex;
    std::unique_ptr<Condition> m_free;
    Nanos m_checkEvery;
    int64_t m_spread; // ns
    Nanos m_opcode;
    Random m_random{1};
    Nanos m_untilCheck;
    ResourceId m_resource;
    bool m_locked = false;
    int64_t m_waiting = 0;
    int64_t m_asleep = 0; // waiters that nobody has woken
};

class LegacyActions final : public WorldActions {
  public:
    LegacyActions(ThreadWorld& world, Thread& thread, const PlannedTask& job, LegacyGil& gil)
        : WorldActions(world, thread, job), m_gil(gil) {}

    Co<> cpu(Work work) override {
        while (work.amount > Nanos{0}) {
            Work part = work;
            part.amount = m_gil.next(work.amount);
            work.amount -= part.amount;
            co_await m_thread.compute(part);
            if (m_gil.checkIsDue()) co_await check();
        }
    }
    Co<> call(Work work) override { co_await m_thread.compute(work); }
    Co<> native(Work work) override {
        co_await m_gil.drop(m_thread, task(), State::GilWait, Cause::None);
        m_thread.notes().clearOverlay();
        co_await m_thread.compute(work);
        co_await m_gil.take(m_thread, task());
    }
    Co<> io(Request request) override {
        co_await m_gil.drop(m_thread, task(), State::Io, Cause::Blocked, request.device.value);
        m_thread.notes().waitMeans(State::Io, Cause::Blocked, request.device.value);
        const Token token = m_thread.start(request);
        co_await m_thread.wait(token);
        co_await m_gil.take(m_thread, task());
    }
    Co<> sleep(Nanos time) override {
        co_await m_gil.drop(m_thread, task(), State::Sleep, Cause::Blocked);
        m_thread.notes().waitMeans(State::Sleep, Cause::Blocked);
        co_await m_thread.sleep(time);
        co_await m_gil.take(m_thread, task());
    }
    Co<> block(Nanos time) override { return sleep(time); }
    Co<bool> sync(Sync sync) override {
        Attempt attempt{sync.op, task(), -1, false};
        const bool done = co_await m_world.sync.tryOnce(m_thread, attempt, sync);
        if (done) co_return !attempt.refused;
        if (sync.once) co_return false;
        const WaitMeaning meaning = meaningOfWait(sync.op);
        const int32_t argument = m_world.sync.argument(sync.object);
        bool later = false;
        if (m_world.sync.spins(sync)) {
            co_await m_gil.drop(m_thread, task(), State::GilWait, Cause::None);
            m_thread.notes().clearOverlay();
            later = co_await m_world.sync.spin(m_thread, attempt, sync);
            if (!later) m_thread.notes().overlay(meaning.state, meaning.cause, argument);
        } else {
            co_await m_gil.drop(m_thread, task(), meaning.state, meaning.cause, argument);
        }
        if (!later) later = co_await m_world.sync.wait(m_thread, attempt, sync);
        co_await m_gil.take(m_thread, task());
        co_return later;
    }
    // The counter may come to zero between any two opcodes.
    Co<> add(Update update) override {
        const SharedVariables::Seen seen = m_world.variables.load(update.variable);
        co_await cpu({update.gap, WorkKernel::Chain, {}});
        co_await point();
        m_world.variables.store(m_thread, task(), update.variable, seen);
    }
    // An access is an opcode, and the GIL may pass on before the access.
    Co<> reach() override {
        co_await WorldActions::reach();
        m_gil.tick();
        if (m_gil.checkIsDue()) co_await check();
    }
    // A loop of opcodes: it gives the GIL away at each check.
    Co<> spin(Spin spin) override {
        SharedVariables::Watching watching(m_world.variables, m_thread, task(), spin);
        Breaker& changed = watching.changed();
        if (cancelled()) changed.set();
        while (!changed.isSet() && spin.most > Nanos{0}) {
            const Nanos piece = m_gil.next(spin.most);
            const Nanos left = co_await m_thread.spin(changed, nullptr, piece);
            m_gil.giveBack(left);
            spin.most -= piece - left;
            if (m_gil.checkIsDue()) co_await check();
            watching.goesOn(m_thread);
        }
        watching.ends(m_thread);
    }
    Co<> yield() override {
        co_await m_gil.drop(m_thread, task(), State::GilWait, Cause::Yielded);
        co_await m_gil.take(m_thread, task());
    }
    Co<> point() override {
        const bool interrupted = co_await m_thread.point();
        if (interrupted) co_await check();
    }

  private:
    Co<> check() {
        m_gil.checked();
        co_await m_gil.giveAndTake(m_thread, task());
    }

    LegacyGil& m_gil;
};

class GilLegacy final : public ThreadPerTask {
  public:
    GilLegacy(int64_t ticks, Nanos opcode, int64_t spread, StartAs forksAs)
        : ThreadPerTask({forksAs}, Binds::Body), m_ticks(ticks), m_opcode(opcode), m_spread(spread) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        for (size_t i = 0; i < plan.processCount(); ++i)
            m_gils.push_back(std::make_unique<LegacyGil>(kernel, m_ticks, m_opcode, m_spread));
        ThreadPerTask::start(kernel, plan);
    }

  private:
    Co<> body(Thread& thread, const PlannedTask& job, ThreadProcess& process) override {
        LegacyGil& gil = *m_gils[process.number()];
        thread.notes().overlay(State::GilWait, Cause::None, gil.argument());
        thread.notes().bind(job.task);
        co_await gil.take(thread, job.task);
        LegacyActions steps(process, thread, job, gil);
        co_await job.program(steps);
        thread.notes().finished(job.task);
        co_await gil.drop(thread, job.task, State::GilWait, Cause::Finished);
    }

    int64_t m_ticks;
    Nanos m_opcode;
    int64_t m_spread;
    std::vector<std::unique_ptr<LegacyGil>> m_gils; // by process
};

} // namespace

extern const ModelInfo kGilLegacy;
const ModelInfo kGilLegacy = {
    "gil-legacy",
    TS_TEXT("Threads with Python 2's GIL"),
    TS_TEXT("one at a time, racing for the lock"),
    TS_TEXT("One thread per task; every 100 ticks the holder releases the GIL and takes it again at once. "
            "On several cores, the threads fight for it."),
    {TS_TEXT("preemptive, by a race for the GIL"), TS_TEXT("no: more cores make it slower"),
     kHundredsOfThreads, kWhyHundredsOfThreads, TS_TEXT("allowed: they release the GIL"),
     TS_TEXT("Not used today: it shows why the GIL was rewritten in 2009.")},
    {kTicks, kOpcode, kSpread, startMethod()},
    [](const Settings& settings, bool ideal) -> std::unique_ptr<Model> {
        return std::make_unique<GilLegacy>(valueOf(kTicks, settings, false),
                                           Nanos(valueOf(kOpcode, settings, false)),
                                           valueOf(kSpread, settings, ideal), startAs(settings));
    },
    {},
    {.forks = true, .copies = true},
};

} // namespace timeslice
