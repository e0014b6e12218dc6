// Problems of a file as lines of a message that names the file above them.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace timeslice {

// One line a problem, with its place; those of another file name it.
QString problemLines(const QString& source, const Problems& problems);

} // namespace timeslice
