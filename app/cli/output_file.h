// A file that `-o` names: its format follows from its suffix, in upper or lower case; and all formats,
// those of pictures and those of data, for the options that name them.
#pragma once

#include "app/cli/export_words.h"
#include "core/formats/format_table.h"
#include "core/recording/comparison.h"

#include <QString>
#include <string>
#include <vector>

namespace timeslice::cli {

struct OutputFile {
    const FormatInfo* format = nullptr; // never null
    QString path;
};

// Pictures first.
const Formats& allFormats();

// ".png, .svg, .pdf (picture), .gif (animation), .csv (intervals)"
QString namedContents(FileSubject subject);
// What goes to standard output: a table, figures in a format, or (neither) nothing.
struct PrintedMetrics {
    bool table = false;
    bool tasks = false; // the table of the tasks of each run, not of the runs
    const FormatInfo* format = nullptr;
};
// What `--metrics` may be, and what it then prints: "table", "csv" ..., and of runs "tasks", "tasks-csv" ...
struct MetricsWord {
    std::string word;
    PrintedMetrics printed;
};
std::vector<MetricsWord> metricsChoices(FileSubject subject);
// "table, csv or json".
QString metricsWords(FileSubject subject);

// Of a picture, an animation or a deck.
bool isPictureName(const QString& path);

// Errors: a suffix that is unknown, or of a format that cannot hold the subject; a folder that is missing or
// cannot be written; a file that cannot be replaced.
Result<OutputFile> outputFile(const QString& path, FileSubject subject);

// Writes it all or nothing. Errors: it could not be written.
Problems writeText(const QString& path, const std::string& text);
Problems writeOutput(const OutputFile& file, const Comparison& comparison, const ExportChoice& choice,
                     const std::stop_token& stop = {});
// Errors: a deck is asked for, and none of the files can hold one.
Problems deckProblems(const std::vector<OutputFile>& files, const ExportChoice& choice);
// All of them, with progress where it takes long; prints what is wrong. False: not all are written.
bool writeOutputs(const std::vector<OutputFile>& files, const Comparison& comparison,
                  const ExportChoice& choice, const std::stop_token& stop = {});

} // namespace timeslice::cli
