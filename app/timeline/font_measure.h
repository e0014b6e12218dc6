// Widths of texts by the fonts that list_painter uses. Needs a QGuiApplication.
#pragma once

#include "app/timeline/text_measure.h"

#include <QFontMetricsF>
#include <map>
#include <utility>

namespace timeslice {

// Not thread-safe: remembers fonts.
class FontMeasure final : public TextMeasure {
  public:
    double width(std::string_view text, double size, Weight weight) const override;

  private:
    mutable std::map<std::pair<int, Weight>, QFontMetricsF> m_fonts;
};

} // namespace timeslice
