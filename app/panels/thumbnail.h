// A stamp-sized picture of a trace: one stripe a task, coloured by what the task did most.
#pragma once

#include "app/timeline/theme.h"
#include "core/trace/trace.h"

#include <QImage>

namespace timeslice {

// `pixels`: size in device pixels. Any thread. At most twelve tasks are drawn, spread over all of them.
QImage thumbnailOf(const Trace& trace, const Theme& theme, QSize pixels);

} // namespace timeslice
