// A file that `-o` names: what goes into it follows from its suffix, in upper or lower case.
#pragma once

#include "app/export/picture.h"
#include "core/run/run.h"

#include <QString>

namespace timeslice::cli {

struct OutputFile {
    enum class Kind { Picture, Csv, ChromeTrace };
    Kind kind = Kind::Csv;
    QString path;
};

// A picture's suffix (png, svg, pdf)?
bool isPictureName(const QString& path);

// Errors: unknown suffix; a folder that is missing or cannot be written; a file that cannot be replaced.
Result<OutputFile> outputFile(const QString& path);

// Writes it all or nothing. Errors: it could not be written.
Problems writeOutput(const OutputFile& file, const Comparison& comparison, const PictureOptions& picture);

} // namespace timeslice::cli
