#include "core/machine/live/live_thread.h"
#include "core/machine/live/work_kernel.h"

#include <algorithm>
#include <cerrno>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr size_t kStackSize = 512 * 1024;
constexpr int64_t kLeastCheckpoint = 1'000;
constexpr int64_t kFarthestLook = 10'000; // ns of work
constexpr int64_t kSecond = 1'000'000'000;

timespec timespecOf(int64_t nanos) {
    return {static_cast<time_t>(nanos / kSecond), static_cast<long>(nanos % kSecond)};
}

template <typename Enum>
uint8_t byteOf(Enum value) {
    return static_cast<uint8_t>(value);
}

} // namespace

LiveCondition::LiveCondition() {
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&handle, &attributes);
    pthread_condattr_destroy(&attributes);
}

LiveThread::LiveThread(LiveKernel& kernel, uint32_t number, const ThreadOptions& options, ThreadBody body)
    : m_kernel(kernel), m_options(options), m_body(std::move(body)),
      m_record(kernel.m_log, number, kernel.m_machine.record), m_value(number + 1) {}

LiveThread::~LiveThread() {
    for (const auto& [token, descriptor] : m_devices) close(descriptor);
    if (m_epoll >= 0) close(m_epoll);
}

bool LiveThread::launch() {
    cpu_set_t cores;
    CPU_ZERO(&cores);
    for (const int core : m_kernel.m_machine.cores) CPU_SET(static_cast<size_t>(core), &cores);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, kStackSize);
    pthread_attr_setaffinity_np(&attributes, sizeof cores, &cores);
    m_launched = pthread_create(&m_handle, &attributes, &LiveThread::entry, this) == 0;
    pthread_attr_destroy(&attributes);
    return m_launched;
}

void LiveThread::join() {
    if (m_launched) pthread_join(m_handle, nullptr);
    m_launched = false;
}

void* LiveThread::entry(void* self) {
    static_cast<LiveThread*>(self)->main();
    return nullptr;
}

void LiveThread::main() {
    SwitchWatch watch(m_kernel.m_log, m_record, m_kernel.m_machine.switches);
    m_watch = &watch;
    m_kernel.m_gate->arrive();
    m_kernel.m_gate->wait();
    if (m_kernel.m_gate->calledOff()) return;

    m_start = m_kernel.m_log.header().start.load(std::memory_order_acquire);
    if (m_options.start > Nanos{0}) sleepUntil(m_start + m_options.start.count());
    m_watch->begin();
    try {
        Co<> root = m_body(*this);
        root.handle().resume();
        root.result();
    } catch (const std::exception& error) {
        m_kernel.m_log.fail(error.what());
    }
    m_watch->end();
}

Nanos LiveThread::now() {
    return Nanos(monotonicNow() - m_start);
}

void LiveThread::waitBegins() {
    m_watch->look();
    m_record.write(RecordKind::WaitBegins, byteOf(m_waitState), byteOf(m_waitCause), m_waitArgument);
}

void LiveThread::waitEnds() {
    m_watch->waitEnds();
}

// In pieces short enough for switches to be seen where they are, however far apart the checkpoints.
void LiveThread::workLooking(uint64_t steps) {
    const auto most = static_cast<uint64_t>(kFarthestLook * m_kernel.m_machine.speed) + 1;
    while (steps > 0) {
        const uint64_t now = std::min(most, steps);
        m_value = runChain(now, m_value);
        steps -= now;
        m_watch->look();
    }
}

bool LiveThread::startCompute(const Work& work, Breaker* breaker, Nanos& left) {
    const double speed = m_kernel.m_machine.speed;
    const int64_t distance =
        std::max(kLeastCheckpoint, work.checkpoint.value_or(m_kernel.m_machine.checkpoint).count());
    const auto piece = static_cast<uint64_t>(static_cast<double>(distance) * speed) + 1;
    auto steps = static_cast<uint64_t>(static_cast<double>(work.amount.count()) * speed);
    m_watch->enterWork(std::min(distance, kFarthestLook));
    while (steps > 0) {
        if (breaker && breaker->isSet()) break;
        const uint64_t now = std::min(piece, steps);
        workLooking(now);
        steps -= now;
    }
    left = Nanos(static_cast<int64_t>(static_cast<double>(steps) / speed));
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
    pthread_mutex_lock(&static_cast<LiveMutex&>(mutex).handle);
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
        woken = pthread_cond_wait(&live.handle, &held.handle) == 0;
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

bool LiveThread::startSleep(Nanos time) {
    waitBegins();
    sleepUntil(after(Nanos(monotonicNow()), time).count());
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

bool LiveThread::startSpawn(StartAs, const ThreadOptions&, ThreadBody) {
    throw std::runtime_error("A live run cannot start tasks while it goes on.");
}

void LiveThread::poke(Thread&) {}

Token LiveThread::start(const Request& request) {
    const Token token{m_nextToken++};
    const int descriptor = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    if (descriptor < 0)
        throw std::runtime_error(
            "The system has no file descriptor left for another device. Lower the number of tasks.");
    itimerspec timer{};
    timer.it_value = timespecOf(std::max<int64_t>(1, request.latency.count())); // 0 would mean never
    timerfd_settime(descriptor, 0, &timer, nullptr);
    m_devices.emplace(token.value, descriptor);
    if (m_epoll >= 0) watch(token, descriptor);
    return token;
}

bool LiveThread::startDeviceWait(Token token) {
    const auto device = m_devices.find(token.value);
    uint64_t rings = 0;
    waitBegins();
    while (read(device->second, &rings, sizeof rings) < 0 && errno == EINTR) {
    }
    waitEnds();
    close(device->second);
    m_devices.erase(device);
    return true;
}

void LiveThread::watch(Token token, int descriptor) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = static_cast<uint64_t>(token.value);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

bool LiveThread::startWaitAny(std::optional<Nanos> timeout, std::vector<Token>& done) {
    if (m_epoll < 0) {
        m_epoll = epoll_create1(EPOLL_CLOEXEC);
        for (const auto& [token, descriptor] : m_devices) watch({token}, descriptor);
    }
    epoll_event events[64];
    const bool mayWait = timeout != Nanos{0};
    const timespec patience = timespecOf(timeout.value_or(Nanos{0}).count());
    if (mayWait) waitBegins();
    const int count = epoll_pwait2(m_epoll, events, 64, timeout ? &patience : nullptr, nullptr);
    if (mayWait) waitEnds();
    for (int i = 0; i < count; ++i) {
        const auto device = m_devices.find(static_cast<int64_t>(events[i].data.u64));
        close(device->second); // leaves the epoll set too
        done.push_back({device->first});
        m_devices.erase(device);
    }
    return true;
}

void LiveThread::bind(TaskId task) {
    m_record.write(RecordKind::Bind, 0, 0, task.value);
}
void LiveThread::unbind(State state, Cause cause, int32_t argument) {
    m_record.write(RecordKind::Unbind, byteOf(state), byteOf(cause), argument);
}
void LiveThread::park(TaskId task, State state, int32_t argument) {
    m_record.write(RecordKind::Park, byteOf(state), static_cast<uint16_t>(task.value), argument);
}
void LiveThread::overlay(State state, Cause cause, int32_t argument) {
    m_watch->look(); // before it: what happened until now happened in the old state
    m_record.write(RecordKind::Overlay, byteOf(state), byteOf(cause), argument);
}
void LiveThread::clearOverlay() {
    m_record.write(RecordKind::ClearOverlay);
}
void LiveThread::waitsAs(State state, Cause cause, int32_t argument) {
    m_waitState = state;
    m_waitCause = cause;
    m_waitArgument = argument;
}
void LiveThread::finished(TaskId task) {
    m_watch->look();
    m_record.write(RecordKind::Finish, 0, 0, task.value);
    m_kernel.m_log.header().tasksFinished.fetch_add(1, std::memory_order_relaxed); // for a progress bar
}
void LiveThread::took(ResourceId resource, TaskId task) {
    m_record.write(RecordKind::Take, 0, static_cast<uint16_t>(resource.value), task.value);
}
void LiveThread::released(ResourceId resource, TaskId task) {
    m_record.write(RecordKind::Release, 0, static_cast<uint16_t>(resource.value), task.value);
}
void LiveThread::waitsFor(ResourceId resource, TaskId task) {
    m_record.write(RecordKind::WaitFor, 0, static_cast<uint16_t>(resource.value), task.value);
}
void LiveThread::waitEnded(TaskId task) {
    m_record.write(RecordKind::WaitEnded, 0, 0, task.value);
}
void LiveThread::waitsForEnd(TaskId task, TaskId other) {
    m_record.write(RecordKind::WaitForEnd, 0, static_cast<uint16_t>(other.value), task.value);
}
void LiveThread::arrived(TaskId) {}
void LiveThread::stored(ResourceId, int64_t) {}
void LiveThread::mark(MarkKind kind, TaskId task, TaskId other, ResourceId) {
    m_record.write(RecordKind::Mark, byteOf(kind), static_cast<uint16_t>(other.value), task.value);
}

} // namespace timeslice
