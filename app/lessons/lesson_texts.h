// Texts of lessons in the window's language, their figures filled from the runs.
#pragma once

#include "core/lessons/rich_text.h"

#include <QString>

namespace timeslice {

// A figure that is not known (yet) is an ellipsis. `scope` null: none is.
QString htmlOf(const RichText& text, const ClaimScope* scope);
QString plainOf(const RichText& text, const ClaimScope* scope);

} // namespace timeslice
