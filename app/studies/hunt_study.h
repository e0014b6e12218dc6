// HuntStudy: a hunt for failing schedules that runs off the window's thread. Other simulated runs go before it.
// Lives on the window's thread.
#pragma once

#include "app/board/job_queue.h"
#include "core/study/hunt.h"

#include <optional>

namespace timeslice {

class HuntStudy : public QObject {
    Q_OBJECT
  public:
    explicit HuntStudy(JobQueue* queue, QObject* parent = nullptr);

    // Ends what runs, and forgets what it found.
    void start(const WorkloadPtr& workload, const RunSpec& spec, const HuntOptions& options);
    void runAgain();
    void cancel();

    bool busy() const { return m_job != 0; }
    bool cancelled() const { return m_cancelled; }
    bool over() const { return !busy() && !m_cancelled; } // with or without problems
    double progress() const { return m_progress; }        // 0 to 1
    const HuntOptions& options() const { return m_options; }
    const std::optional<HuntResult>& result() const { return m_result; }
    const Problems& problems() const { return m_problems; } // why nothing runs

  Q_SIGNALS:
    void changed();

  private:
    void took(Result<HuntResult> result, bool interrupted);

    JobQueue* m_queue;
    WorkloadPtr m_workload;
    RunSpec m_spec;
    HuntOptions m_options;
    JobQueue::JobId m_job = 0;
    double m_progress = 0;
    bool m_cancelled = false;
    std::optional<HuntResult> m_result;
    Problems m_problems;
};

} // namespace timeslice
