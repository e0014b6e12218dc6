// How it works
// - A number is digits, perhaps a point and digits; no sign, no exponent, no grouping, whatever the locale.
// - Times never pass through floating point: whole part and fraction are multiplied by the unit as integers,
//   in 128 bits, and a fraction that leaves a piece of a nanosecond is an error.
#include "core/base/units.h"

#include "core/base/words.h"

#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace timeslice {
namespace {

__extension__ using Wide = unsigned __int128;

struct Unit {
    std::string_view name;
    uint64_t factor;
    Dimension dimension;
};

// µ has two code points: the micro sign (U+00B5) and the Greek letter (U+03BC).
constexpr std::array kUnits{
    Unit{"ns", 1, Dimension::Time},
    Unit{"us", 1'000, Dimension::Time},
    Unit{"\u00b5s", 1'000, Dimension::Time},
    Unit{"\u03bcs", 1'000, Dimension::Time},
    Unit{"ms", 1'000'000, Dimension::Time},
    Unit{"s", 1'000'000'000, Dimension::Time},
    Unit{"min", 60'000'000'000, Dimension::Time},
    Unit{"B", 1, Dimension::Size},
    Unit{"kB", 1'000, Dimension::Size},
    Unit{"MB", 1'000'000, Dimension::Size},
    Unit{"GB", 1'000'000'000, Dimension::Size},
    Unit{"KiB", 1ULL << 10, Dimension::Size},
    Unit{"MiB", 1ULL << 20, Dimension::Size},
    Unit{"GiB", 1ULL << 30, Dimension::Size},
    Unit{"B/s", 1, Dimension::Rate},
    Unit{"kB/s", 1'000, Dimension::Rate},
    Unit{"MB/s", 1'000'000, Dimension::Rate},
    Unit{"GB/s", 1'000'000'000, Dimension::Rate},
};

constexpr size_t kMaxWholeDigits = 19;    // 2^62 has 19
constexpr size_t kMaxFractionDigits = 11; // 0.00000000005 min is 3 ns

const Unit* unitNamed(std::string_view name) {
    for (const Unit& unit : kUnits)
        if (unit.name == name) return &unit;
    return nullptr;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view takeDigits(std::string_view& text) {
    size_t length = 0;
    while (length < text.size() && isDigit(text[length])) ++length;
    const std::string_view digits = text.substr(0, length);
    text.remove_prefix(length);
    return digits;
}

// A decimal number and the unit's name behind it.
struct Written {
    std::string_view number; // both parts and the point
    std::string_view whole;
    std::string_view fraction;
    std::string_view unit;
};

bool takeApart(std::string_view text, Written& written) {
    const std::string_view all = text;
    written.whole = takeDigits(text);
    if (written.whole.empty()) return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        written.fraction = takeDigits(text);
        if (written.fraction.empty()) return false;
    }
    written.number = all.substr(0, all.size() - text.size());
    written.unit = trimmed(text);
    return true;
}

bool isNegative(std::string_view text) {
    if (!text.starts_with('-')) return false;
    text.remove_prefix(1);
    Written written;
    return takeApart(trimmed(text), written);
}

Wide valueOfDigits(std::string_view digits) {
    Wide value = 0;
    for (const char digit : digits) value = value * 10 + static_cast<Wide>(digit - '0');
    return value;
}

Wide powerOfTen(size_t exponent) {
    Wide power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

enum class Exactness { Exact, TooLarge, TooFine };

Exactness toNanos(const Written& written, uint64_t factor, Nanos& result) {
    std::string_view whole = written.whole;
    std::string_view fraction = written.fraction;
    while (whole.starts_with('0')) whole.remove_prefix(1);
    while (fraction.ends_with('0')) fraction.remove_suffix(1);
    if (whole.size() > kMaxWholeDigits) return Exactness::TooLarge;
    if (fraction.size() > kMaxFractionDigits) return Exactness::TooFine;
    const Wide scale = powerOfTen(fraction.size());
    const Wide part = valueOfDigits(fraction) * factor;
    if (part % scale != 0) return Exactness::TooFine;
    const Wide nanos = valueOfDigits(whole) * factor + part / scale;
    if (nanos > static_cast<Wide>(kLongestTime.count())) return Exactness::TooLarge;
    result = Nanos(static_cast<int64_t>(nanos));
    return Exactness::Exact;
}

} // namespace

bool findUnit(std::string_view name, Quantity& unit) {
    const Unit* found = unitNamed(name);
    if (found == nullptr) return false;
    unit = {static_cast<double>(found->factor), found->dimension};
    return true;
}

Result<Quantity> parseQuantity(std::string_view text) {
    const std::string_view all = trimmed(text);
    if (isNegative(all))
        return failure(TS_TEXT("found '{0}', expected a number of 0 or more"), excerpt(text));
    Written written;
    if (!takeApart(all, written))
        return failure(TS_TEXT("found '{0}', expected a number, with or without a unit, such as 4 or 4 s"),
                       excerpt(text));
    Quantity unit{1, Dimension::Number};
    if (!written.unit.empty() && !findUnit(written.unit, unit))
        return failure(
            TS_TEXT("found '{0}'; '{1}' is not a unit (ns, us, ms, s, min, B, kB, MB, GB, KiB, MiB, GiB, "
                    "B/s, kB/s, MB/s, GB/s)"),
            excerpt(text), excerpt(written.unit));
    Quantity quantity{0, unit.dimension};
    const char* end = written.number.data() + written.number.size();
    const auto parsed = std::from_chars(written.number.data(), end, quantity.value, std::chars_format::fixed);
    quantity.value *= unit.value;
    if (parsed.ec != std::errc{} || !std::isfinite(quantity.value))
        return failure(TS_TEXT("found '{0}', expected a smaller number"), excerpt(text));
    return quantity;
}

Result<Nanos> parseTime(std::string_view text) {
    const std::string_view all = trimmed(text);
    if (isNegative(all)) return failure(TS_TEXT("found '{0}', expected a time of 0 or more"), excerpt(text));
    Written written;
    if (!takeApart(all, written) || written.unit.empty())
        return failure(TS_TEXT("found '{0}', expected a time with a unit, such as 5 ms"), excerpt(text));
    const Unit* unit = unitNamed(written.unit);
    if (unit == nullptr || unit->dimension != Dimension::Time)
        return failure(
            TS_TEXT("found '{0}', expected a time; '{1}' is not a unit of time (ns, us, ms, s, min)"),
            excerpt(text), excerpt(written.unit));
    Nanos result{0};
    switch (toNanos(written, unit->factor, result)) {
    case Exactness::Exact:
        return result;
    case Exactness::TooFine:
        return failure(TS_TEXT("found '{0}', expected a whole number of nanoseconds"), excerpt(text));
    case Exactness::TooLarge:
        break;
    }
    return failure(TS_TEXT("found '{0}', expected a time of at most 2^62 ns (146 years)"), excerpt(text));
}

std::string formatTime(Nanos value) {
    // Seconds are never longer than minutes: 60 adds at most two digits where "min" adds two letters.
    for (const std::string_view name : {"s", "ms", "us"}) {
        const auto factor = static_cast<int64_t>(unitNamed(name)->factor);
        if (value.count() != 0 && value.count() % factor == 0)
            return fmt::format("{}{}", value.count() / factor, name);
    }
    return fmt::format("{}ns", value.count());
}

std::string formatSize(int64_t bytes) {
    for (const std::string_view name : {"GiB", "GB", "MiB", "MB", "KiB", "kB"}) {
        const auto factor = static_cast<int64_t>(unitNamed(name)->factor);
        if (bytes != 0 && bytes % factor == 0) return fmt::format("{}{}", bytes / factor, name);
    }
    return fmt::format("{}B", bytes);
}

namespace {

// Without an exponent, which parseQuantity does not read.
std::string formatReal(double value, std::string text) {
    if (text.find('e') == std::string::npos) return text;
    text = fmt::format("{:.15f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

} // namespace

std::string formatQuantity(const Quantity& quantity) {
    if (quantity.dimension == Dimension::Number)
        return formatReal(quantity.value, fmt::format("{}", quantity.value));
    std::string best;
    for (const Unit& unit : kUnits) {
        if (unit.dimension != quantity.dimension || unit.name == "min") continue;
        // Twelve digits: what the products of reading it left behind them is not meant.
        const double count = quantity.value / static_cast<double>(unit.factor);
        const std::string text =
            formatReal(count, fmt::format("{:.12g}", count)) + " " + std::string(unit.name);
        if (best.empty() || text.size() < best.size()) best = text;
    }
    return best;
}

} // namespace timeslice
