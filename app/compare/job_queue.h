// JobQueue: work off the window's thread.
//
// - One worker thread takes jobs one after another, runs before background work (thumbnails), each in order
// of
//   submission: a live run is never disturbed by another job of ours.
// - A run asks background work to stop at once.
// - Progress and results come back as queued calls on the thread the queue lives on.
// - drop() forgets a job: nothing of it is heard again. cancel() asks it to stop; what it has so far still
// arrives.
// - A context that is gone hears nothing. The destructor stops the running job and waits for it.
#pragma once

#include "core/run/run.h"

#include <QObject>
#include <QPointer>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace timeslice {

class JobQueue : public QObject {
    Q_OBJECT
  public:
    using JobId = quint64; // never 0
    enum class Priority : uint8_t { Run, Background };

    template <typename T>
    struct Job {
        std::function<T(std::stop_token, const Progress&)> work; // on the worker's thread
        std::function<void(T)> done;                             // on the queue's thread
        std::function<void()> started = {};
        std::function<void(double)> progress = {};
        Priority priority = Priority::Run;
    };

    explicit JobQueue(QObject* parent = nullptr);
    ~JobQueue() override;

    template <typename T>
    JobId submit(QObject* context, Job<T> job);

    // True when the job had not started: then nothing more is heard of it.
    bool cancel(JobId id);
    void drop(JobId id);

  private:
    struct Entry {
        JobId id = 0;
        Priority priority = Priority::Run;
        QPointer<QObject> context;
        std::function<std::function<void()>(std::stop_token, const Progress&)> work;
        std::function<void()> started;
        std::function<void(double)> progress;
        std::stop_source stop;
        bool dropped = false; // on the queue's thread only
    };
    using EntryPtr = std::shared_ptr<Entry>;

    JobId add(EntryPtr entry);
    void loop(const std::stop_token& stop);
    EntryPtr take(const std::stop_token& stop);
    void work(const EntryPtr& entry);
    void tell(const EntryPtr& entry, std::function<void()> what);
    bool removeWaiting(JobId id);
    EntryPtr running(JobId id);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<EntryPtr> m_waiting; // m_mutex
    EntryPtr m_running;              // m_mutex
    std::vector<EntryPtr> m_alive;   // on the queue's thread only
    JobId m_lastId = 0;
    std::jthread m_worker;
};

template <typename T>
JobQueue::JobId JobQueue::submit(QObject* context, Job<T> job) {
    auto entry = std::make_shared<Entry>();
    entry->priority = job.priority;
    entry->context = context;
    entry->started = std::move(job.started);
    entry->progress = std::move(job.progress);
    entry->work = [work = std::move(job.work), done = std::move(job.done)](std::stop_token stop,
                                                                           const Progress& progress) {
        auto result = std::make_shared<T>(work(std::move(stop), progress));
        return std::function<void()>([done, result] { done(std::move(*result)); });
    };
    return add(std::move(entry));
}

} // namespace timeslice
