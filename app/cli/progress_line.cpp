#include "app/cli/progress_line.h"

#include "app/base/language.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace timeslice::cli {
namespace {

constexpr auto kQuiet = std::chrono::seconds(1);
constexpr auto kWipe = "\r\033[K"; // to the line's start, and clear it

} // namespace

ProgressLine::ProgressLine(std::vector<Text> labels)
    : m_labels(std::move(labels)), m_start(std::chrono::steady_clock::now()),
      m_terminal(isatty(STDERR_FILENO) != 0) {}

void ProgressLine::report(size_t run, double fraction) {
    const QString step = tr("Run %1 of %2: %3")
                             .arg(QString::number(run + 1), QString::number(m_labels.size()),
                                  currentLanguage().text(m_labels[run]));
    show(step, fraction);
}

void ProgressLine::reportFile(const QString& path, double fraction) {
    show(tr("Writing '%1'").arg(path), fraction);
}

void ProgressLine::show(const QString& step, double fraction) {
    const std::lock_guard lock(m_mutex);
    if (std::chrono::steady_clock::now() - m_start < kQuiet) return;
    if (!m_terminal && m_lastStep == step) return;
    m_lastStep = step;
    m_shown = true;
    const int percent = static_cast<int>(100 * std::clamp(fraction, 0.0, 1.0));
    const QString line = tr("%1 (%2 %)").arg(step, QString::number(percent));
    if (m_terminal) std::fputs(kWipe, stderr);
    std::fputs(line.toUtf8().constData(), stderr);
    if (!m_terminal) std::fputs("\n", stderr);
    std::fflush(stderr);
}

void ProgressLine::wipe() {
    const std::lock_guard lock(m_mutex);
    if (m_terminal && m_shown) std::fputs(kWipe, stderr);
    m_shown = false;
}

} // namespace timeslice::cli
