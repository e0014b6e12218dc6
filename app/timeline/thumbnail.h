// A thumbnail of a trace: one stripe per task, coloured by what the task did most.
#pragma once

#include "app/base/theme.h"
#include "core/recording/trace_index.h"

#include <QImage>

namespace timeslice {

// `pixels`: size in device pixels. Any thread. Draws at most twelve tasks, chosen evenly.
QImage thumbnailOf(const TraceIndex& index, const Theme& theme, QSize pixels);

} // namespace timeslice
