// How wide a text will be: an interface for the pure part, implemented with the fonts used for painting.
#pragma once

#include "app/timeline/display_list.h"

#include <string>
#include <string_view>

namespace timeslice {

class TextMeasure {
  public:
    virtual ~TextMeasure() = default;
    // Width in logical pixels of UTF-8 text, `size` pixels high.
    virtual double width(std::string_view text, double size, Weight weight) const = 0;

    // The text, shortened with an ellipsis where it is wider than `room`; empty when not even one letter
    // fits.
    std::string elided(std::string_view text, double size, Weight weight, double room) const;
    // The same, cut in the middle: of names, which often differ only at their ends.
    std::string elidedName(std::string_view text, double size, Weight weight, double room) const;
};

} // namespace timeslice
