// A file that a command reads: its text, and the recordings in it.
#pragma once

#include "core/recording/comparison.h"

#include <QString>
#include <string>

namespace timeslice::cli {

// Its bytes. Errors: it cannot be read.
Result<std::string> readText(const std::string& path);

// The recordings of a file, by the format of its suffix. Errors: a suffix that is unknown, or of a format that
// is only written; what is wrong with the file.
Result<Comparison> readRecordings(const std::string& path);

// ".csv"
QString readableSuffixes();

} // namespace timeslice::cli
