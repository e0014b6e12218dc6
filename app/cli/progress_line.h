// Progress on standard error, from the second second on.
#pragma once

#include "core/run/run.h"

#include <QCoreApplication>
#include <chrono>
#include <mutex>
#include <vector>

namespace timeslice::cli {

// On a terminal, one line that is rewritten and finally cleared; elsewhere one line per run or file. Any
// thread may report.
class ProgressLine {
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)
  public:
    explicit ProgressLine(std::vector<Text> labels = {}); // of runs
    ~ProgressLine() { wipe(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void report(size_t run, double fraction);
    void reportFile(const QString& path, double fraction); // that is being written
    void wipe();

  private:
    void show(const QString& step, double fraction);

    std::mutex m_mutex;
    const std::vector<Text> m_labels;
    const std::chrono::steady_clock::time_point m_start;
    const bool m_terminal;
    QString m_lastStep; // that a line was written for
    bool m_shown = false;
};

} // namespace timeslice::cli
