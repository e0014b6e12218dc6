// The options of `timeslice run`, as written and as understood.
#pragma once

#include "app/cli/output_file.h"
#include "core/run/run.h"
#include "core/workload/reader.h"

#include <string>
#include <vector>

namespace timeslice::cli {

// Of a picture, as written.
struct PictureWords {
    std::string size;
    std::string theme;
    std::string title;
    std::string caption;
};

// As written. Each word of a list may hold several values, separated by commas.
struct RunWords : PictureWords, ExportWords {
    FileSubject subject = FileSubject::Runs; // what files and metrics are about
    std::string workload;
    std::vector<std::string> models;
    std::vector<std::string> engines;
    std::vector<std::string> cores;
    std::vector<std::string> smt;
    std::vector<std::string> choices;
    std::vector<std::string> policies;
    std::vector<std::string> quanta;
    std::vector<std::string> switchIntervals;
    std::vector<std::string> settings; // key=value
    bool ideal = false;
    std::string machine;
    std::string seed;
    std::string timeout;
    std::string python;
    std::string metrics;
    std::vector<std::string> files;
};

// As understood. `overrides` go to the workload first; what it does not declare belongs to the request.
struct RunOptions {
    std::string workload;
    ParameterTexts overrides;
    ComparisonRequest request;
    PrintedMetrics metrics = {.table = true};
    std::vector<OutputFile> files;
    PictureOptions picture;
    ExportChoice exports; // with the picture
};

// Errors: every word that is not understood, a machine's profile that cannot be read, and every output that
// cannot be written.
Result<RunOptions> understand(const RunWords& words);
Result<PictureOptions> understandPicture(const PictureWords& words);

} // namespace timeslice::cli
