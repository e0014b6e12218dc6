#include "app/studies/hunt_study.h"

namespace timeslice {

HuntStudy::HuntStudy(JobQueue* queue, QObject* parent) : QObject(parent), m_queue(queue) {}

void HuntStudy::start(const WorkloadPtr& workload, const RunSpec& spec, const HuntOptions& options) {
    m_workload = workload;
    m_spec = spec;
    m_options = options;
    runAgain();
}

void HuntStudy::runAgain() {
    struct Taken {
        bool interrupted = false;
        Result<HuntResult> result;
    };
    if (m_job != 0) m_queue->drop(m_job);
    m_cancelled = false;
    m_progress = 0;
    m_result.reset();
    m_problems.clear();
    JobQueue::Job<Taken> job;
    job.lane = JobQueue::Lane::Simulated;
    job.priority = JobQueue::Priority::Patient;
    job.work = [workload = m_workload, spec = m_spec, options = m_options](const std::stop_token& stop,
                                                                           const Progress& progress) {
        auto result = hunt(workload, spec, options, stop, progress);
        if (result && result->shortest) result->shortest->recording->warm();
        return Taken{stop.stop_requested(), std::move(result)};
    };
    job.failed = [](const Text& cause) {
        return Taken{false, failure(QT_TRANSLATE_NOOP("core", "Internal error: {0}"), cause)};
    };
    job.progress = [this](double fraction) {
        m_progress = fraction;
        Q_EMIT changed();
    };
    job.done = [this](Taken taken) { took(std::move(taken.result), taken.interrupted); };
    m_job = m_queue->submit(this, std::move(job));
    Q_EMIT changed();
}

void HuntStudy::took(Result<HuntResult> result, bool interrupted) {
    m_job = 0;
    if (interrupted) return runAgain(); // something shorter came in between
    if (result)
        m_result = std::move(*result);
    else
        m_problems = result.error();
    Q_EMIT changed();
}

void HuntStudy::cancel() {
    if (!busy()) return;
    m_queue->drop(m_job);
    m_job = 0;
    m_cancelled = true;
    Q_EMIT changed();
}

} // namespace timeslice
