// Words in messages: the known word that a mistyped one comes closest to, lists of words, and pieces of what
// was found.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace timeslice {

// The known word with the fewest changed, added, left out or swapped letters (at most a third of the word's),
// ignoring case; the first of several; empty if none is near.
std::string nearestWord(std::string_view word, std::span<const std::string_view> known);

// "a, b, c".
std::string joinWords(std::span<const std::string_view> words);

// `text` as a message quotes it: on one line, cut after 60 bytes (between characters) with an ellipsis.
std::string excerpt(std::string_view text);

// `text` without the blanks and line ends around it.
std::string_view trimmed(std::string_view text);

} // namespace timeslice
