#include "app/timeline/text_measure.h"

#include <vector>

namespace timeslice {
namespace {

constexpr std::string_view kEllipsis = "…";

bool continuesLetter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// Start of the letter that ends before `end`.
size_t letterBefore(std::string_view text, size_t end) {
    do --end;
    while (end > 0 && continuesLetter(text[end]));
    return end;
}

} // namespace

std::string TextMeasure::elided(std::string_view text, double size, Weight weight, double room) const {
    if (width(text, size, weight) <= room) return std::string(text);
    for (size_t end = text.size(); end > 0;) {
        end = letterBefore(text, end);
        if (end == 0) break;
        while (end > 0 && text[end - 1] == ' ') --end;
        std::string shorter = std::string(text.substr(0, end)) + std::string(kEllipsis);
        if (width(shorter, size, weight) <= room) return shorter;
    }
    return {};
}

// The end keeps as many letters as the beginning, or one less.
std::string TextMeasure::elidedName(std::string_view text, double size, Weight weight, double room) const {
    if (width(text, size, weight) <= room) return std::string(text);
    std::vector<size_t> starts; // of letters
    for (size_t i = 0; i < text.size(); ++i)
        if (!continuesLetter(text[i])) starts.push_back(i);
    for (size_t kept = starts.size(); kept-- > 1;) {
        size_t head = starts[(kept + 1) / 2];
        size_t tail = kept < 2 ? text.size() : starts[starts.size() - kept / 2];
        while (head > 0 && text[head - 1] == ' ') --head;
        while (tail < text.size() && text[tail] == ' ') ++tail;
        std::string shorter(text.substr(0, head));
        shorter += kEllipsis;
        shorter += text.substr(tail);
        if (width(shorter, size, weight) <= room) return shorter;
    }
    return {};
}

} // namespace timeslice
