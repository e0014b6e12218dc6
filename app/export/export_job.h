// ExportJob: a long export on a thread of its own, with progress, which can be stopped. One at a time.
#pragma once

#include "app/export/export_control.h"

#include <QObject>
#include <thread>

namespace timeslice {

class ExportJob : public QObject {
    Q_OBJECT
  public:
    using Work = std::function<Result<void>(const ExportControl&)>;

    explicit ExportJob(QObject* parent = nullptr) : QObject(parent) {}
    // Stops what is running, and waits for it.
    ~ExportJob() override = default;

    void start(Work work);
    // It ends soon, and says so.
    void stop() { m_thread.request_stop(); }
    bool isRunning() const { return m_isRunning; }

  Q_SIGNALS:
    void progressed(double share); // 0 to 1
    void ended();

  public:
    // Of the last one that ended.
    const Result<void>& result() const { return m_result; }

  private:
    void end(Result<void> result);

    bool m_isRunning = false;
    Result<void> m_result;
    std::jthread m_thread; // last: it ends before the rest does
};

} // namespace timeslice
