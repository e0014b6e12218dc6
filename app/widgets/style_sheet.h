// The window's style sheet, made from a theme.
#pragma once

#include "app/base/theme.h"

#include <QString>

namespace timeslice {

QString styleSheetOf(const Theme& theme);

} // namespace timeslice
