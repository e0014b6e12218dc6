// A measure without fonts: every letter is half as wide as high.
#pragma once

#include "app/timeline/text_measure.h"

namespace timeslice::samples {

class FixedMeasure final : public TextMeasure {
  public:
    double width(std::string_view text, double size, Weight) const override {
        size_t letters = 0;
        for (const char c : text) letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
        return static_cast<double>(letters) * size / 2;
    }
};

} // namespace timeslice::samples
