#include "app/compare/job_queue.h"

#include <algorithm>

namespace timeslice {

JobQueue::JobQueue(QObject* parent)
    : QObject(parent), m_worker([this](const std::stop_token& stop) { loop(stop); }) {}

JobQueue::~JobQueue() {
    m_worker.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        if (m_running) m_running->stop.request_stop();
    }
    m_wake.notify_all();
    m_worker.join();
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
        const bool inTheWay = m_running && m_running->priority > entry->priority;
        if (inTheWay) m_running->stop.request_stop();
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
    const std::lock_guard lock(m_mutex);
    return std::erase_if(m_waiting, [id](const EntryPtr& entry) { return entry->id == id; }) > 0;
}

JobQueue::EntryPtr JobQueue::running(JobId id) {
    const std::lock_guard lock(m_mutex);
    return m_running && m_running->id == id ? m_running : nullptr;
}

void JobQueue::loop(const std::stop_token& stop) {
    while (const EntryPtr entry = take(stop)) work(entry);
}

// The next job, or null at the end.
JobQueue::EntryPtr JobQueue::take(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    m_running = nullptr;
    m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); });
    if (stop.stop_requested()) return nullptr;
    m_running = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    return m_running;
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

// Says it on the queue's thread, unless the job was dropped by then or nobody is left to hear it.
void JobQueue::tell(const EntryPtr& entry, std::function<void()> what) {
    QMetaObject::invokeMethod(
        this,
        [entry, what = std::move(what)] {
            if (!entry->dropped && entry->context) what();
        },
        Qt::QueuedConnection);
}

} // namespace timeslice
