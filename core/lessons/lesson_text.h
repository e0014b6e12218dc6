// How a lesson's file writes words, times and texts, so that the reader reads them back. Private to core/lessons.
#pragma once

#include "core/base/time.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace timeslice {

using Lines = std::vector<std::string>; // without their ends

// The lines of a text; one that ends in a line end has no empty line after it. A CR before a line end goes.
Lines linesOf(std::string_view text);
Lines indented(Lines lines, size_t blanks); // lines that are empty stay so

// Behind a key or in a list: plain where nothing in it is a sign of YAML's, else in quotes.
std::string wordOf(std::string_view text);
// With the largest unit that it is at least one of, exactly: "1.5 ms", "0 ms".
std::string timeWord(Nanos time);
// A value with its unit set off: "5ms" as "5 ms".
std::string valueWord(std::string_view value);

// Keys and words, in braces: {model: gil, cores: 2}.
using Words = std::vector<std::pair<std::string, std::string>>;
std::string mapWord(const Words& words);
std::string listWord(const std::vector<std::string>& words);

// A text as it is kept: without blanks at the ends of its lines, and without empty lines at its ends.
std::string keptText(std::string_view text);
// A key with a text: on its line if it is short, in quotes if it begins with a sign, otherwise in a block below |.
Lines textLines(std::string_view key, std::string_view text);

} // namespace timeslice
