#include "core/base/sizes.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace timeslice {
namespace {

struct SizeUnit {
    double bytes;
    const char* place;
};
constexpr std::array kSizeUnits = {SizeUnit{1e9, TS_TEXT("{0} GB")}, SizeUnit{1e6, TS_TEXT("{0} MB")},
                                   SizeUnit{1e3, TS_TEXT("{0} kB")}, SizeUnit{1, TS_TEXT("{0} B")}};

// Three significant digits, or the whole number.
int digitsFor(double value) {
    const double size = std::abs(value);
    if (size == std::round(size) || size >= 99.95) return 0;
    return size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
}

} // namespace

std::string shownNumber(double value, const Language& language) {
    const int digits = digitsFor(value);
    return digits == 0 ? language.integer(std::llround(value)) : language.real(value, digits);
}

std::string shownSize(double bytes, const Language& language) {
    const SizeUnit* unit = &kSizeUnits.back();
    for (const SizeUnit& larger : kSizeUnits) {
        if (std::abs(bytes) < larger.bytes) continue;
        unit = &larger;
        break;
    }
    return fmt::format(fmt::runtime(language.translate(unit->place)),
                       shownNumber(bytes / unit->bytes, language));
}

} // namespace timeslice
