// A setup as JSON, for the settings of the window: everything but the workload's text, which is read again.
#pragma once

#include "app/board/setup.h"

#include <QByteArray>
#include <optional>

namespace timeslice {

QByteArray toJson(const Setup& setup);
// None if it is not such JSON; unknown models and policies are left out. The workload is null.
std::optional<Setup> setupFromJson(const QByteArray& json);

} // namespace timeslice
