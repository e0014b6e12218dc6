// The formats of files: which there are, by which suffixes they are known, what each can hold, and the
// functions that write and read it. The command line, its messages and its help, and the export dialog take all of
// it from here.
//
// formatTable() has the formats for programs. Pictures need fonts, so theirs is in
// app/export/picture_formats.h, of the same type. A new format for programs: a file in this folder, its
// functions in a header, its row in format_table.cpp.
#pragma once

#include "core/recording/comparison.h"
#include "core/study/scaling.h"
#include "core/study/truth.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

// What a file is about: runs beside each other, a sweep, a comparison of engines.
enum class FileSubject : uint8_t { Runs, Sweep, Truth };

enum class FormatKind : uint8_t { Picture, Data };

template <typename Subject>
struct Content {
    const char* what =
        nullptr; // TS_TEXT, for the help: "intervals"; null: the format cannot hold this subject
    // The file's bytes. Null of a picture, which takes more than its subject.
    std::string (*write)(const Subject& subject) = nullptr;
};

struct FormatInfo {
    std::string_view id;    // "csv"; also what `--metrics` is given, for tables of tasks behind "tasks-"
    std::string_view title; // "CSV", in every language
    FormatKind kind = FormatKind::Data;
    std::vector<std::string_view>
        suffixes; // of its files, in small letters, without the dot; the first is proposed
    Content<Comparison> runs = {};
    Content<Sweep> sweep = {};
    Content<TruthReport> truth = {};
    // The figures of runs, and which of the models asked for could not run; null: not in this format.
    std::string (*metrics)(const Comparison& comparison, const std::vector<std::string>& refused) = nullptr;
    // The textbook's table of their tasks; null: not in this format.
    std::string (*tasks)(const Comparison& comparison) = nullptr;
    bool mergeable = false; // mergeSweep() reads what it writes of a sweep
    // The recordings in a file's text; `path` stands in messages. Null: they are not read from this format.
    Result<Comparison> (*read)(std::string_view text, const std::string& path) = nullptr;
};

std::span<const FormatInfo> formatTable();

using Formats = std::vector<const FormatInfo*>;

// The formats of the list that can hold the subject, print its figures, or print the tasks of runs.
Formats holding(const Formats& formats, FileSubject subject);
Formats printing(const Formats& formats, FileSubject subject);
Formats printingTasks(const Formats& formats);
// Those from which recordings are read.
Formats reading(const Formats& formats);

// "intervals"; null: it cannot hold the subject.
const char* contentOf(const FormatInfo& format, FileSubject subject);

// The format of the longest suffix that the file's name ends in, in upper or lower case; null: there is none.
const FormatInfo* formatOf(std::string_view file, const Formats& formats);

// ".png, .svg, .pdf"
std::string suffixesOf(const Formats& formats);

} // namespace timeslice
