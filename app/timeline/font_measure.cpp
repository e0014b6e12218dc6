#include "app/timeline/font_measure.h"

#include "app/timeline/list_painter.h"

#include <cmath>

namespace timeslice {

double FontMeasure::width(std::string_view text, double size, Weight weight) const {
    const std::pair key(static_cast<int>(std::lround(size)), weight);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end()) found = m_fonts.emplace(key, QFontMetricsF(fontFor(size, weight))).first;
    return found->second.horizontalAdvance(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace timeslice
