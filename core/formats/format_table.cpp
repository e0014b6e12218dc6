#include "core/formats/format_table.h"

#include "core/base/words.h"
#include "core/formats/formats.h"
#include "core/formats/sweep_csv.h"
#include "core/formats/sweep_json.h"
#include "core/formats/tasks_formats.h"
#include "core/formats/truth_formats.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

constexpr const char* kResults = TS_TEXT("results");
constexpr const char* kTasks = TS_TEXT("table of the tasks");

char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool endsIn(std::string_view file, std::string_view suffix) {
    if (file.size() <= suffix.size() || file[file.size() - suffix.size() - 1] != '.') return false;
    return std::ranges::equal(file.substr(file.size() - suffix.size()), suffix, {}, small);
}

template <typename Wanted>
Formats those(const Formats& formats, Wanted wanted) {
    Formats some;
    std::ranges::copy_if(formats, std::back_inserter(some), wanted);
    return some;
}

} // namespace

std::span<const FormatInfo> formatTable() {
    static const std::array kFormats = {
        FormatInfo{"csv",
                   "CSV",
                   FormatKind::Data,
                   {"csv"},
                   {TS_TEXT("intervals"), toCsv},
                   {kResults, toSweepCsv},
                   {kResults, toTruthCsv},
                   [](const Comparison& runs, const std::vector<std::string>&) { return toMetricsCsv(runs); },
                   toTasksCsv,
                   true,
                   readIntervals},
        FormatInfo{"json",
                   "JSON",
                   FormatKind::Data,
                   {"json"},
                   {TS_TEXT("Chrome trace"), toChromeTrace},
                   {kResults, toSweepJson},
                   {kResults, toTruthJson},
                   toMetricsJson},
        FormatInfo{"md",
                   "Markdown",
                   FormatKind::Data,
                   {"md"},
                   {kTasks, toTasksMarkdown},
                   {},
                   {},
                   nullptr,
                   toTasksMarkdown},
        FormatInfo{"latex",
                   "LaTeX",
                   FormatKind::Data,
                   {"tex"},
                   {kTasks, toTasksLatex},
                   {},
                   {},
                   nullptr,
                   toTasksLatex},
    };
    return kFormats;
}

const char* contentOf(const FormatInfo& format, FileSubject subject) {
    switch (subject) {
    case FileSubject::Runs:
        return format.runs.what;
    case FileSubject::Sweep:
        return format.sweep.what;
    case FileSubject::Truth:
        break;
    }
    return format.truth.what;
}

Formats holding(const Formats& formats, FileSubject subject) {
    return those(formats, [=](const FormatInfo* format) { return contentOf(*format, subject) != nullptr; });
}

Formats printing(const Formats& formats, FileSubject subject) {
    return those(formats, [=](const FormatInfo* format) {
        if (subject == FileSubject::Runs) return format->metrics != nullptr;
        return subject == FileSubject::Sweep ? format->sweep.write != nullptr
                                             : format->truth.write != nullptr;
    });
}

Formats printingTasks(const Formats& formats) {
    return those(formats, [](const FormatInfo* format) { return format->tasks != nullptr; });
}

Formats reading(const Formats& formats) {
    return those(formats, [](const FormatInfo* format) { return format->read != nullptr; });
}

const FormatInfo* formatOf(std::string_view file, const Formats& formats) {
    const FormatInfo* best = nullptr;
    size_t longest = 0;
    for (const FormatInfo* format : formats)
        for (const std::string_view suffix : format->suffixes) {
            if (suffix.size() <= longest || !endsIn(file, suffix)) continue;
            best = format;
            longest = suffix.size();
        }
    return best;
}

std::string suffixesOf(const Formats& formats) {
    std::vector<std::string> words;
    for (const FormatInfo* format : formats)
        for (const std::string_view suffix : format->suffixes) words.push_back("." + std::string(suffix));
    const std::vector<std::string_view> views(words.begin(), words.end());
    return joinWords(views);
}

} // namespace timeslice
