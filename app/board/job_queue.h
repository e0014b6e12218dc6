// JobQueue: work off the window's thread.
//
// - Three lanes, so that short jobs do not wait for long ones: opening, explaining and thumbnails; simulated
//   runs; live runs. Within a lane jobs run in order of submission, but patient ones (a story, a hidden run
//   for a speedup) after the others, and background work (thumbnails) last. A job that runs is asked to stop
//   at once when one arrives that goes before it; whoever submitted it gets its partial result and submits it
//   again.
// - Live runs are measurements. One starts only when no simulated run runs or waits. Simulated runs that are
//   requested during a live run start at once, but on a low-priority thread (nice 10): on an idle core they
//   are as fast as ever, and they take at most a tenth of a core that the live run uses.
// - Progress and results arrive as queued calls on the thread the queue lives on. An exception in a job
//   arrives as its result, as a message with its cause.
// - drop() forgets a job: nothing more of it arrives. cancel() asks it to stop; its partial result still
//   arrives.
// - Nothing arrives at a context that is gone. The destructor stops the running jobs and waits for them.
#pragma once

#include "core/base/caught.h"
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
    enum class Lane : uint8_t { Short, Simulated, Live };
    enum class Priority : uint8_t { Normal, Patient, Background };

    template <typename T>
    struct Job {
        std::function<T(std::stop_token, const Progress&)> work; // on a worker's thread
        std::function<void(T)> done;                             // on the queue's thread
        std::function<void()> started = {};
        std::function<void(double)> progress = {};
        // Makes the result when `work` throws; without it: an error for a Result, otherwise an empty T.
        std::function<T(const Text& cause)> failed = {};
        Lane lane = Lane::Short;
        Priority priority = Priority::Normal;
    };

    explicit JobQueue(QObject* parent = nullptr);
    ~JobQueue() override;

    template <typename T>
    JobId submit(QObject* context, Job<T> job);

    // True if the job had not started: then nothing more of it arrives.
    bool cancel(JobId id);
    void drop(JobId id);

    static Lane laneOf(Engine engine) { return engine == Engine::Simulated ? Lane::Simulated : Lane::Live; }

  private:
    struct Entry {
        JobId id = 0;
        Lane lane = Lane::Short;
        Priority priority = Priority::Normal;
        QPointer<QObject> context;
        std::function<std::function<void()>(std::stop_token, const Progress&)> work;
        std::function<void()> started;
        std::function<void(double)> progress;
        std::stop_source stop;
        bool dropped = false; // on the queue's thread only
    };
    using EntryPtr = std::shared_ptr<Entry>;
    struct Worker {
        Lane lane = Lane::Short;
        bool modest = false; // works only during a live run, at low priority
        EntryPtr running = {};
        std::jthread thread = {};
    };

    template <typename T>
    static T failure(const Job<T>& job, const Text& cause);

    JobId add(EntryPtr entry);
    void loop(Worker& worker, const std::stop_token& stop);
    EntryPtr take(Worker& worker, const std::stop_token& stop);
    bool mayWork(const Worker& worker) const;
    bool isRunning(Lane lane) const;
    std::vector<EntryPtr>::const_iterator nextIn(Lane lane) const;
    void work(const EntryPtr& entry);
    void tell(const EntryPtr& entry, std::function<void()> what);
    bool removeWaiting(JobId id);
    EntryPtr running(JobId id);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<EntryPtr> m_waiting; // m_mutex
    std::vector<EntryPtr> m_alive;   // on the queue's thread only
    JobId m_lastId = 0;
    std::vector<std::unique_ptr<Worker>> m_workers; // their `running`: m_mutex
};

template <typename T>
T JobQueue::failure(const Job<T>& job, const Text& cause) {
    if (job.failed) return job.failed(cause);
    if constexpr (std::is_constructible_v<T, tl::unexpected<Problems>>)
        return timeslice::failure(QT_TRANSLATE_NOOP("core", "Internal error: {0}"), cause);
    else
        return T{};
}

template <typename T>
JobQueue::JobId JobQueue::submit(QObject* context, Job<T> job) {
    auto entry = std::make_shared<Entry>();
    entry->lane = job.lane;
    entry->priority = job.priority;
    entry->context = context;
    entry->started = std::move(job.started);
    entry->progress = std::move(job.progress);
    entry->work = [job = std::move(job)](std::stop_token stop, const Progress& progress) {
        std::shared_ptr<T> result;
        try {
            result = std::make_shared<T>(job.work(std::move(stop), progress));
        } catch (...) {
            result = std::make_shared<T>(failure(job, causeOfCaught()));
        }
        return std::function<void()>([done = job.done, result] { done(std::move(*result)); });
    };
    return add(std::move(entry));
}

} // namespace timeslice
