#include "app/board/job_queue.h"

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace timeslice {

namespace {

constexpr int kModestNice = 10;

// On Linux a thread has a nice value of its own.
void takeLittleWeight() {
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kModestNice);
}

} // namespace

JobQueue::JobQueue(QObject* parent) : QObject(parent) {
    for (const Lane lane : {Lane::Short, Lane::Simulated, Lane::Live})
        m_workers.push_back(std::make_unique<Worker>(Worker{lane}));
    m_workers.push_back(std::make_unique<Worker>(Worker{Lane::Simulated, true}));
    for (const auto& worker : m_workers)
        worker->thread =
            std::jthread([this, &worker = *worker](const std::stop_token& stop) { loop(worker, stop); });
}

JobQueue::~JobQueue() {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        for (const auto& worker : m_workers) {
            worker->thread.request_stop();
            if (worker->running) worker->running->stop.request_stop();
        }
    }
    m_wake.notify_all();
    for (const auto& worker : m_workers) worker->thread.join();
}

JobQueue::JobId JobQueue::add(EntryPtr entry) {
    entry->id = ++m_lastId;
    m_alive.push_back(entry);
    {
        const std::lock_guard lock(m_mutex);
        const auto later = std::find_if(m_waiting.begin(), m_waiting.end(), [&entry](const EntryPtr& other) {
            return other->priority > entry->priority;
        });
        m_waiting.insert(later, entry);
        for (const auto& worker : m_workers) {
            const bool inTheWay =
                worker->lane == entry->lane && worker->running && worker->running->priority > entry->priority;
            if (inTheWay) worker->running->stop.request_stop();
        }
    }
    m_wake.notify_all();
    return m_lastId;
}

bool JobQueue::cancel(JobId id) {
    if (removeWaiting(id)) {
        std::erase_if(m_alive, [id](const EntryPtr& entry) { return entry->id == id; });
        return true;
    }
    if (const EntryPtr entry = running(id)) entry->stop.request_stop();
    return false;
}

void JobQueue::drop(JobId id) {
    cancel(id);
    for (const EntryPtr& entry : m_alive)
        if (entry->id == id) entry->dropped = true;
}

bool JobQueue::removeWaiting(JobId id) {
    bool removed = false;
    {
        const std::lock_guard lock(m_mutex);
        removed = std::erase_if(m_waiting, [id](const EntryPtr& entry) { return entry->id == id; }) > 0;
    }
    m_wake.notify_all(); // a live run may have waited for it
    return removed;
}

JobQueue::EntryPtr JobQueue::running(JobId id) {
    const std::lock_guard lock(m_mutex);
    for (const auto& worker : m_workers)
        if (worker->running && worker->running->id == id) return worker->running;
    return nullptr;
}

void JobQueue::loop(Worker& worker, const std::stop_token& stop) {
    if (worker.modest) takeLittleWeight();
    while (const EntryPtr entry = take(worker, stop)) work(entry);
}

// The next job, or null at the end.
JobQueue::EntryPtr JobQueue::take(Worker& worker, const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    if (worker.running) {
        worker.running = nullptr;
        m_wake.notify_all(); // others may have waited for its end
    }
    m_wake.wait(lock, stop, [this, &worker] { return mayWork(worker); });
    if (stop.stop_requested()) return nullptr;
    const auto next = nextIn(worker.lane);
    worker.running = *next;
    m_waiting.erase(next);
    m_wake.notify_all(); // low-priority work may start with a live run
    return worker.running;
}

// With the mutex held.
bool JobQueue::mayWork(const Worker& worker) const {
    if (nextIn(worker.lane) == m_waiting.end()) return false;
    if (worker.lane == Lane::Simulated) return worker.modest == isRunning(Lane::Live);
    if (worker.lane == Lane::Live)
        return !isRunning(Lane::Simulated) && nextIn(Lane::Simulated) == m_waiting.end();
    return true;
}

bool JobQueue::isRunning(Lane lane) const {
    return std::ranges::any_of(
        m_workers, [lane](const auto& worker) { return worker->lane == lane && worker->running; });
}

std::vector<JobQueue::EntryPtr>::const_iterator JobQueue::nextIn(Lane lane) const {
    return std::ranges::find(m_waiting, lane, &Entry::lane);
}

void JobQueue::work(const EntryPtr& entry) {
    tell(entry, [entry] {
        if (entry->started) entry->started();
    });
    const auto done = entry->work(entry->stop.get_token(), [this, entry](double fraction) {
        tell(entry, [entry, fraction] {
            if (entry->progress) entry->progress(fraction);
        });
    });
    tell(entry, done);
    QMetaObject::invokeMethod(
        this, [this, entry] { std::erase(m_alive, entry); }, Qt::QueuedConnection);
}

// Reports on the queue's thread, unless the job was dropped or its context is gone by then.
void JobQueue::tell(const EntryPtr& entry, std::function<void()> what) {
    QMetaObject::invokeMethod(
        this,
        [entry, what = std::move(what)] {
            if (!entry->dropped && entry->context) what();
        },
        Qt::QueuedConnection);
}

} // namespace timeslice
