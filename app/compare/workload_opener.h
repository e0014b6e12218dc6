// WorkloadOpener: reads workloads off the window's thread and puts them into the setup.
// A newer request makes an older one void. On an error the setup stays as it is.
#pragma once

#include "app/compare/job_queue.h"
#include "app/compare/setup_store.h"

namespace timeslice {

class WorkloadOpener : public QObject {
    Q_OBJECT
  public:
    WorkloadOpener(SetupStore* store, JobQueue* queue, QObject* parent = nullptr);

    // A built-in's id or a path.
    void open(const std::string& source);
    // Reads the present workload again with another value of a parameter; empty: its default.
    void setParameter(const std::string& key, const std::string& value);
    // Puts a session back: reads `saved.source` with its parameters, keeps its cards and settings. Without
    // history.
    void restore(const Setup& saved);

  Q_SIGNALS:
    void opening(); // by open()
    void opened(const QString& source);
    void failed(const QString& source, const timeslice::Problems& problems);
    void parameterRefused(const QString& key, const timeslice::Problems& problems);

  private:
    struct Loaded {
        WorkloadPtr workload;
        std::map<std::string, Quantity, std::less<>> defaults;
    };
    void read(const std::string& source, const ParameterTexts& parameters,
              std::function<void(Result<Loaded>)> done);

    SetupStore* m_store;
    JobQueue* m_queue;
    JobQueue::JobId m_job = 0;
};

} // namespace timeslice
