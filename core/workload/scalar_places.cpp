#include "core/workload/scalar_places.h"

#include "core/workload/yaml_text.h"

namespace timeslice {
namespace {

bool isPassedOver(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// The first byte at this place or after it.
size_t offsetOf(std::string_view file, Place place) {
    size_t start = 0;
    for (int line = 1; line < place.line && start < file.size(); ++line)
        start = std::min(file.find('\n', start), file.size() - 1) + 1;
    PlaceFinder finder(file);
    size_t offset = start;
    while (offset < file.size() && finder.at(offset).line == place.line &&
           finder.at(offset).column < place.column)
        ++offset;
    return offset;
}

} // namespace

Place placeWithin(std::string_view file, Place start, std::string_view text, size_t offset) {
    size_t at = offsetOf(file, start);
    size_t last = at; // of the latest character that was found
    for (size_t i = 0; i <= offset && i < text.size(); ++i) {
        if (isPassedOver(text[i])) continue;
        const size_t found = file.find(text[i], at);
        if (found == std::string_view::npos) return start;
        last = found;
        at = found + 1;
    }
    if (offset >= text.size()) last = at; // the text's end
    return PlaceFinder(file).at(last);
}

} // namespace timeslice
