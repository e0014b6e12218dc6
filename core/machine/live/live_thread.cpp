#include "core/machine/live/live_thread.h"

#include "core/base/caught.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/cpus.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fmt/format.h>
#include <linux/futex.h>
#include <sched.h>
#include <stdexcept>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace timeslice {
namespace {

constexpr int64_t kMinCheckpoint = 1'000;
constexpr int64_t kFarthestLook = 10'000; // ns of work
constexpr double kChainSteps = 64;        // of the kernel `chain` in a unit
constexpr double kUnknownSpeed = 0.01;    // units a ns, of a kernel that nobody measured
constexpr int kLooksInARow = 1000;        // at a breaker, between two looks at the clock
constexpr int64_t kMessage = 64;          // bytes of a message without a load

// What a serialiser does, byte for byte: each looked at, mixed into a checksum, and written down.
void packBytes(int64_t bytes) {
    static constexpr size_t kPiece = 65536;
    thread_local std::vector<unsigned char> packed(kPiece);
    uint32_t sum = 1;
    for (int64_t i = 0; i < bytes; ++i) {
        sum = sum * 31 + static_cast<uint32_t>(i);
        packed[static_cast<size_t>(i) % kPiece] = static_cast<unsigned char>(sum >> 16);
    }
    asm volatile("" : : "r"(packed.data()) : "memory"); // the bytes are wanted
}

} // namespace

LiveThread::LiveThread(LiveKernel& kernel, uint32_t number, const ThreadOptions& options, ThreadBody body)
    : Thread(m_ownNotes), m_kernel(kernel), m_options(options), m_body(std::move(body)),
      m_record(kernel.m_log, number, kernel.m_machine.record),
      m_ownNotes(kernel.m_log, m_record, kernel.m_machine.resources.shared),
      m_waits(kernel.m_machine.resources) {}

void LiveThread::startsAt(int64_t start) {
    m_start = start;
    m_ownNotes.startAt(start);
}

// Those of the run that it may use; all when it is bound to none of them.
std::vector<int> LiveThread::cores() const {
    const std::vector<int>& all = m_kernel.m_machine.cores;
    std::vector<int> allowed;
    if (m_options.traits.cpus)
        for (const int number : *m_options.traits.cpus)
            if (static_cast<size_t>(number) < all.size()) allowed.push_back(all[static_cast<size_t>(number)]);
    return allowed.empty() ? all : allowed;
}

bool LiveThread::launch() {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, kLiveStack);
    runOn(cores(), attributes);
    m_called = monotonicNow();
    m_launched = pthread_create(&m_handle, &attributes, &LiveThread::entry, this) == 0;
    pthread_attr_destroy(&attributes);
    return m_launched;
}

bool LiveThread::launchDuringRun() {
    startsAt(m_kernel.m_log.header().start.load(std::memory_order_acquire));
    return launch();
}

bool LiveThread::becomeProcess(ForkServer& server, StartAs as) {
    m_process = true;
    startsAt(m_kernel.m_log.header().start.load(std::memory_order_acquire));
    m_called = monotonicNow();
    return server.launch(*this, as == StartAs::SpawnedProcess) > 0;
}

void LiveThread::join() {
    if (m_launched) pthread_join(m_handle, nullptr);
    m_launched = false;
    while (m_process && m_over.load() == 0) syscall(SYS_futex, &m_over, FUTEX_WAIT, 0, nullptr, nullptr, 0);
    if (m_copy > 0) joinCopy();
}

void LiveThread::letGo() {
    if (m_launched) pthread_detach(m_handle);
    m_launched = false;
}

void LiveThread::enter() {
    runOn(cores());
    main();
}

void LiveThread::ended(int status) {
    if (WIFSIGNALED(status))
        m_kernel.m_log.fail(fmt::format("A worker process was killed (signal {}).", WTERMSIG(status)));
    else if (WEXITSTATUS(status) != 0)
        m_kernel.m_log.fail(fmt::format("A worker process ended early (exit code {}).", WEXITSTATUS(status)));
    m_over.store(1);
    syscall(SYS_futex, &m_over, FUTEX_WAKE, INT32_MAX, nullptr, nullptr, 0);
}

void* LiveThread::entry(void* self) {
    static_cast<LiveThread*>(self)->main();
    return nullptr;
}

void LiveThread::main() {
    if (m_options.job.valid())
        m_record.writeAt(monotonicNow() - m_called, RecordKind::Count, byteOf(Counter::Start));
    SwitchWatch watch(m_kernel.m_log, m_record, m_kernel.m_machine.switches);
    m_watch = &watch;
    m_ownNotes.watch(watch);
    const bool first = m_start == 0; // it was there before the run
    if (first) {
        m_kernel.m_gate->arrive();
        m_kernel.m_gate->wait();
        if (m_kernel.m_gate->calledOff()) return;
        startsAt(m_kernel.m_log.header().start.load(std::memory_order_acquire));
    }
    if (m_options.start > Nanos{0}) sleepUntil(m_start + m_options.start.count());
    if (!first && m_options.task.valid()) m_ownNotes.bind(m_options.task);
    m_watch->begin();
    runBody();
    m_watch->end();
    m_kernel.m_log.header().alive.fetch_sub(1);
}

void LiveThread::runBody() {
    try {
        Co<> root = m_body(*this);
        root.handle().resume();
        root.result();
    } catch (...) {
        m_kernel.m_log.fail(plainEnglish().render(causeOfCaught()));
    }
}

void LiveThread::allocate(int64_t bytes) {
    if (bytes > 0) m_memory.emplace_back(static_cast<size_t>(bytes));
    m_watch->look();
}

Nanos LiveThread::now() {
    return Nanos(monotonicNow() - m_start);
}

void LiveThread::waitBegins() {
    m_watch->look();
    const WaitMeaning& means = m_ownNotes.wait();
    m_record.write(RecordKind::WaitBegins, byteOf(means.state), byteOf(means.cause), means.argument);
}

void LiveThread::waitEnds() {
    m_watch->waitEnds();
}

// Relaxed, as all words are: whoever watches looks several times before it believes.
void LiveThread::blocks(bool begins) {
    m_kernel.m_log.header().blocked.fetch_add(begins ? 1 : -1, std::memory_order_relaxed);
}

double LiveThread::speedOf(WorkKernel kernel) const {
    const double known = m_kernel.m_machine.resources.unitsPerNano[kernel];
    if (known > 0) return known;
    return kernel == WorkKernel::Chain ? m_kernel.m_machine.speed / kChainSteps : kUnknownSpeed;
}

// In pieces short enough for switches to be seen where they are, however far apart the checkpoints.
void LiveThread::work(WorkKernel kernel, uint64_t units, double speed) {
    const WorkKernelInfo& info = kernelInfo(kernel);
    const std::unique_ptr<WorkState>& state = m_work[kernel];
    const auto most = static_cast<uint64_t>(kFarthestLook * speed) + 1;
    // What is bound by memory or caches tells of the neighbours, not of the processor.
    const bool steady = boundBy(kernel) == BoundBy::Core;
    while (units > 0) {
        const uint64_t now = std::min(most, units);
        info.run(now, *state);
        units -= now;
        if (steady)
            m_watch->lookAfterWork(static_cast<double>(now) / speed);
        else
            m_watch->look();
    }
}

bool LiveThread::startCompute(const Work& work, Breaker* breaker, Nanos& left) {
    const double speed = speedOf(work.kernel);
    const int64_t distance =
        std::max(kMinCheckpoint, work.checkpoint.value_or(m_kernel.m_machine.checkpoint).count());
    const auto piece = static_cast<uint64_t>(static_cast<double>(distance) * speed) + 1;
    auto units = static_cast<uint64_t>(std::llround(static_cast<double>(work.amount.count()) * speed));
    if (!m_work[work.kernel]) m_work[work.kernel] = kernelInfo(work.kernel).prepare();
    m_watch->enterWork(std::min(distance, kFarthestLook));
    while (units > 0) {
        if (breaker && breaker->isSet()) break;
        const uint64_t now = std::min(piece, units);
        this->work(work.kernel, now, speed);
        units -= now;
    }
    left = Nanos(static_cast<int64_t>(static_cast<double>(units) / speed));
    return true;
}

// The clock is read, and switches are looked for, once in a while: a look at the breaker costs next to nothing.
bool LiveThread::startBurn(Nanos most, Breaker& breaker, Nanos& left) {
    m_watch->look();
    m_record.write(RecordKind::OverheadBegins);
    const int64_t end = after(Nanos(monotonicNow()), most).count();
    int64_t now = 0;
    do {
        for (int i = 0; i < kLooksInARow && !breaker.isSet(); ++i) asm volatile("" : : : "memory");
        m_watch->look();
        now = monotonicNow();
    } while (now < end && !breaker.isSet());
    left = Nanos(std::max<int64_t>(0, end - now));
    m_record.write(RecordKind::OverheadEnds);
    return true;
}

// Looks after every microsecond or so of work.
bool LiveThread::startSpin(Breaker& until, Breaker* other, Nanos most, Nanos& left) {
    const double speed = speedOf(WorkKernel::Chain);
    const auto piece = static_cast<uint64_t>(static_cast<double>(kMinCheckpoint) * speed) + 1;
    if (!m_work[WorkKernel::Chain]) m_work[WorkKernel::Chain] = kernelInfo(WorkKernel::Chain).prepare();
    m_watch->enterWork(kMinCheckpoint);
    const Nanos begin = now();
    left = most;
    while (left > Nanos{0} && !until.isSet() && !(other && other->isSet())) {
        work(WorkKernel::Chain, piece, speed);
        left = std::max(Nanos{0}, most - (now() - begin));
    }
    return true;
}

bool LiveThread::tryLock(Mutex& mutex) {
    return pthread_mutex_trylock(&static_cast<LiveMutex&>(mutex).handle) == 0;
}

void LiveThread::unlock(Mutex& mutex) {
    pthread_mutex_unlock(&static_cast<LiveMutex&>(mutex).handle);
}

bool LiveThread::startLock(Mutex& mutex) {
    if (tryLock(mutex)) return true;
    waitBegins();
    blocks(true);
    pthread_mutex_lock(&static_cast<LiveMutex&>(mutex).handle);
    blocks(false);
    waitEnds();
    return true;
}

bool LiveThread::startWait(Condition& condition, Mutex& mutex, std::optional<Nanos> timeout, bool& woken) {
    auto& live = static_cast<LiveCondition&>(condition);
    auto& held = static_cast<LiveMutex&>(mutex);
    waitBegins();
    if (timeout) {
        const timespec end = timespecOf(after(Nanos(monotonicNow()), *timeout).count());
        woken = pthread_cond_timedwait(&live.handle, &held.handle, &end) == 0;
    } else {
        blocks(true);
        woken = pthread_cond_wait(&live.handle, &held.handle) == 0;
        blocks(false);
    }
    waitEnds();
    return true;
}

bool LiveThread::startSignal(Condition& condition, bool all) {
    auto& live = static_cast<LiveCondition&>(condition);
    if (all)
        pthread_cond_broadcast(&live.handle);
    else
        pthread_cond_signal(&live.handle);
    return true;
}

void LiveThread::sleepUntil(int64_t time) {
    const timespec end = timespecOf(time);
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, nullptr) == EINTR) {
    }
}

bool LiveThread::startSleep(Nanos time, Breaker* breaker, bool& whole) {
    waitBegins();
    const int64_t end = after(Nanos(monotonicNow()), time).count();
    if (breaker)
        whole = static_cast<LiveBreaker*>(breaker)->restUntil(-1, end);
    else
        sleepUntil(end);
    waitEnds();
    return true;
}

bool LiveThread::startYield() {
    m_watch->look();
    m_record.write(RecordKind::Yields);
    sched_yield();
    waitEnds();
    return true;
}

bool LiveThread::startSpawn(StartAs as, const ThreadOptions& options, ThreadBody body) {
    m_watch->look();
    m_record.write(RecordKind::OverheadBegins);
    m_kernel.startDuringRun(as, options, std::move(body));
    m_watch->look();
    m_record.write(RecordKind::OverheadEnds);
    return true;
}

// The real thing has cost what it did, but where the interface only speaks of sending: there the bytes are
// packed and go through a pipe.
bool LiveThread::startPay(Cost cost, int64_t times) {
    if (!m_kernel.m_machine.processes || times <= 0) return true;
    if (cost != Cost::PipeMessage && cost != Cost::PickleByte && cost != Cost::PipeByte) return true;
    m_watch->look();
    m_record.write(RecordKind::OverheadBegins);
    if (cost == Cost::PickleByte)
        packBytes(times);
    else
        pipe().send(cost == Cost::PipeMessage ? kMessage * times : times);
    m_watch->look();
    m_record.write(RecordKind::OverheadEnds);
    return true;
}

RoundPipe& LiveThread::pipe() {
    if (!m_pipe) m_pipe.emplace();
    return *m_pipe;
}

void LiveThread::poke(Thread& other) {
    static_cast<LiveThread&>(other).m_waits.poke();
}

Token LiveThread::start(const Request& request) {
    m_watch->look(); // a loop may start many in a row
    return m_waits.start(request);
}

void LiveThread::abandon(Token token) {
    m_waits.abandon(token);
}

bool LiveThread::startDeviceWait(Token token, Breaker* breaker, bool& whole) {
    waitBegins();
    whole = m_waits.await(token, static_cast<LiveBreaker*>(breaker), [this] { m_watch->lookInWait(); });
    waitEnds();
    return true;
}

bool LiveThread::startWaitAny(std::optional<Nanos> timeout, std::vector<DeviceAnswer>& done) {
    const bool mayWait = timeout != Nanos{0};
    const bool forever = !timeout && m_waits.idle();
    if (mayWait) waitBegins();
    if (forever) blocks(true);
    m_waits.awaitAny(timeout, done, [this] { m_watch->lookInWait(); });
    for (DeviceAnswer& answer : done) answer.since -= Nanos(m_start);
    if (forever) blocks(false);
    if (mayWait) waitEnds();
    return true;
}

} // namespace timeslice
