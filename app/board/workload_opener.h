// WorkloadOpener: reads workloads off the window's thread and puts them into the setup.
// A newer request cancels an older one. On an error the setup stays as it is. It watches the file that was
// read last and reports when it has changed on disk; the file is read again only on request.
#pragma once

#include "app/board/file_watch.h"
#include "app/board/job_queue.h"
#include "app/board/setup_store.h"

namespace timeslice {

class WorkloadOpener : public QObject {
    Q_OBJECT
  public:
    WorkloadOpener(SetupStore* store, JobQueue* queue, QObject* parent = nullptr);

    // A built-in's id or a path.
    void open(const std::string& source);
    // Reads the current workload again with another value of a parameter; empty: its default.
    void setParameter(const std::string& key, const std::string& value);
    // Reads the current workload's file again, with the same parameters; cards and settings stay. Can be
    // undone.
    void reload();
    // Restores a session: reads `saved.source` with its parameters, keeps its cards and settings. Without
    // history.
    void restore(const Setup& saved);

  Q_SIGNALS:
    void opening(); // by open() and reload()
    void opened(const QString& source);
    void failed(const QString& source, const timeslice::Problems& problems);
    // The current workload's file has changed on disk; with problems: it can no longer be read.
    void fileChanged(const QString& source, const timeslice::Problems& problems);
    void fileChangedBack(); // or there is another current workload
    void parameterRefused(const QString& key, const timeslice::Problems& problems);

  private:
    struct Loaded {
        WorkloadPtr workload;
        std::map<std::string, Quantity, std::less<>> defaults;
    };
    void read(const std::string& source, const ParameterTexts& parameters,
              std::function<void(Result<Loaded>)> done);

    void watch(const std::string& source);
    void arrived(const std::string& source);
    void lookAtChange(const QString& source);

    SetupStore* m_store;
    JobQueue* m_queue;
    JobQueue::JobId m_job = 0;
    JobQueue::JobId m_look = 0; // at a file that has changed
    FileWatch m_watch;
    std::string m_watched;
};

} // namespace timeslice
