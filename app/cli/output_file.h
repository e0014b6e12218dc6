// A file that `-o` names: what goes into it follows from its suffix, in upper or lower case.
#pragma once

#include "app/export/picture.h"
#include "core/recording/comparison.h"

#include <QString>
#include <string>

namespace timeslice::cli {

struct OutputFile {
    enum class Kind { Picture, Csv, Json }; // Json: of a run a Chrome trace, of a sweep its results
    Kind kind = Kind::Csv;
    QString path;
};

// A picture's suffix (png, svg, pdf)?
bool isPictureName(const QString& path);

// Errors: unknown suffix; a folder that is missing or cannot be written; a file that cannot be replaced.
Result<OutputFile> outputFile(const QString& path);

// Writes it all or nothing. Errors: it could not be written.
Problems writeText(const QString& path, const std::string& text);
Problems writeOutput(const OutputFile& file, const Comparison& comparison, const PictureOptions& picture);

} // namespace timeslice::cli
