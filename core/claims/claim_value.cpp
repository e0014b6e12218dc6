#include "core/claims/claim_value.h"

#include "core/base/words.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr bool isNumber(ValueKind kind) {
    return kind == ValueKind::Count || kind == ValueKind::Factor || kind == ValueKind::Share ||
           kind == ValueKind::Number;
}

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

std::string real(double value, const Language& language) {
    const int digits = digitsFor(value);
    return digits == 0 ? language.integer(std::llround(value)) : language.real(value, digits);
}

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return all;
}

std::string size(double bytes, const Language& language) {
    const SizeUnit* unit = &kSizeUnits.back();
    for (const SizeUnit& larger : kSizeUnits) {
        if (std::abs(bytes) < larger.bytes) continue;
        unit = &larger;
        break;
    }
    return fmt::format(fmt::runtime(language.translate(unit->place)), real(bytes / unit->bytes, language));
}

} // namespace

bool areAlike(ValueKind a, ValueKind b) {
    return a == b || (isNumber(a) && isNumber(b));
}

Text nameOf(ValueKind kind) {
    switch (kind) {
    case ValueKind::Truth:
        return TS_TEXT("a claim");
    case ValueKind::Time:
        return TS_TEXT("a time");
    case ValueKind::Size:
        return TS_TEXT("a size");
    case ValueKind::Names:
        return TS_TEXT("a name");
    default:
        return TS_TEXT("a number");
    }
}

std::string shown(const ClaimValue& value, const Language& language) {
    switch (value.kind) {
    case ValueKind::Time:
        return language.time(Nanos{std::llround(value.number)});
    case ValueKind::Size:
        return size(value.number, language);
    case ValueKind::Share:
        return language.percent(value.number * 100);
    case ValueKind::Factor:
        return fmt::format(fmt::runtime(language.translate(TS_TEXT("{0}×"))), language.real(value.number, 2));
    case ValueKind::Truth:
        return language.translate(value.number != 0 ? TS_TEXT("yes") : TS_TEXT("no"));
    case ValueKind::Names:
        return joined(value.names);
    case ValueKind::Count:
    case ValueKind::Number:
        break;
    }
    return real(value.number, language);
}

Text textOf(const ClaimValue& value) {
    switch (value.kind) {
    case ValueKind::Time:
        return {"{0}", Nanos{std::llround(value.number)}};
    case ValueKind::Share:
        return {"{0}", Percent{value.number * 100}};
    case ValueKind::Names:
        return value.names.empty() ? Text(TS_TEXT("nothing")) : Text::verbatim(joined(value.names));
    case ValueKind::Count:
    case ValueKind::Number:
        if (value.number == std::round(value.number)) return {"{0}", std::llround(value.number)};
        return {"{0}", value.number};
    default:
        return Text::verbatim(shown(value, plainEnglish()));
    }
}

Text exactTextOf(const ClaimValue& value) {
    switch (value.kind) {
    case ValueKind::Time:
        return Text::verbatim(fmt::format("{} ns", std::llround(value.number)));
    case ValueKind::Size:
        return Text::verbatim(fmt::format("{} B", value.number));
    case ValueKind::Names:
        return textOf(value);
    default:
        return Text::verbatim(fmt::format("{}", value.number));
    }
}

} // namespace timeslice
