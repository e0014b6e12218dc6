#include "core/base/words.h"

#include <algorithm>
#include <vector>

namespace timeslice {
namespace {

constexpr size_t kLongestWord = 64; // longer ones are no mistyped words
constexpr size_t kLongestExcerpt = 60;
constexpr size_t kMaxWords = 100; // in a list for a person
constexpr std::string_view kBlanks = " \t\r\n";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Optimal string alignment distance: Levenshtein's, with the swap of two neighbours as one change.
size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<size_t> before(b.size() + 1), previous(b.size() + 1), row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j) previous[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1)});
            const bool swapped =
                i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(previous);
        previous.swap(row);
    }
    return previous[b.size()];
}

bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

std::string nearestWord(std::string_view word, std::span<const std::string_view> known) {
    if (word.size() > kLongestWord) return {};
    std::string_view nearest;
    size_t least = std::max<size_t>(1, word.size() / 3) + 1;
    for (const std::string_view candidate : known) {
        if (candidate.size() > kLongestWord) continue;
        const size_t distance = editDistance(word, candidate);
        if (distance >= least || distance >= candidate.size()) continue;
        least = distance;
        nearest = candidate;
    }
    return std::string(nearest);
}

std::string joinWords(std::span<const std::string_view> words) {
    std::string all;
    for (const std::string_view word : words.first(std::min(words.size(), kMaxWords))) {
        if (!all.empty()) all += ", ";
        all += excerpt(word);
    }
    if (words.size() > kMaxWords) all += ", …";
    return all;
}

std::string excerpt(std::string_view text) {
    size_t length = std::min(text.size(), kLongestExcerpt);
    while (length > 0 && length < text.size() && continuesCharacter(text[length])) --length;
    std::string piece(text.substr(0, length));
    for (char& c : piece)
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    if (length < text.size()) piece += "…";
    return piece;
}

std::string_view trimmed(std::string_view text) {
    const size_t start = text.find_first_not_of(kBlanks);
    if (start == std::string_view::npos) return {};
    return text.substr(start, text.find_last_not_of(kBlanks) + 1 - start);
}

} // namespace timeslice
