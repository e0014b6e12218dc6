// CSV as RFC 4180 defines it: fields with commas between, quoted where they must be, lines ending in CRLF.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

// A field as it is written: in quotes where it holds a comma, a quote or a line's end.
std::string csvField(std::string_view text);

// Fields, written and with commas between, and the line's end.
std::string csvLine(const std::vector<std::string>& fields);

// A value as a field; nothing for none. Times in ns.
template <typename T>
std::string orEmpty(const std::optional<T>& value) {
    return value ? fmt::format("{}", *value) : std::string();
}
inline std::string orEmpty(const std::optional<Nanos>& value) {
    return value ? fmt::format("{}", value->count()) : std::string();
}

struct CsvRow {
    int line = 1; // that it starts in
    std::vector<std::string> fields;
};

// All rows, the head among them; empty lines are left out. LF alone ends a line too. Errors: a quote that is
// not closed, or that stands within a field without quotes around it.
Result<std::vector<CsvRow>> readCsv(std::string_view text, const std::string& fileName);

} // namespace timeslice
