// ScaleStudy: a sweep that runs off the window's thread, from small n to large, so that its curves grow. Other
// simulated runs go before it. Lives on the window's thread.
#pragma once

#include "app/board/job_queue.h"
#include "core/study/scaling.h"

namespace timeslice {

class ScaleStudy : public QObject {
    Q_OBJECT
  public:
    explicit ScaleStudy(JobQueue* queue, QObject* parent = nullptr);

    // Ends what runs, and forgets what it found.
    void start(const WorkloadPtr& workload, const SweepRequest& request);
    void runAgain(); // from the beginning
    void cancel();   // what it found stays

    bool busy() const { return m_job != 0; }
    bool cancelled() const { return m_cancelled; }
    bool over() const { return !busy() && !m_cancelled; }   // with or without problems
    double progress() const;                                // 0 to 1
    const Sweep& sweep() const { return m_sweep; }          // as far as it has come
    const Problems& problems() const { return m_problems; } // why nothing runs

  Q_SIGNALS:
    void changed();

  private:
    void runShard(int64_t index);
    void took(int64_t index, Sweep shard, bool interrupted);

    JobQueue* m_queue;
    WorkloadPtr m_workload;
    SweepRequest m_request;
    JobQueue::JobId m_job = 0;
    bool m_cancelled = false;
    Sweep m_sweep;
    Problems m_problems;
};

} // namespace timeslice
