#include "core/base/text.h"

#include <cmath>
#include <fmt/args.h>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr const char* kVerbatim = "{0}";

class PlainEnglish final : public Language {
  public:
    std::string translate(std::string_view source) const override { return std::string(source); }
    std::string integer(int64_t value) const override { return fmt::format("{}", value); }
    std::string real(double value, int digits) const override {
        return fmt::format("{:.{}f}", value, digits);
    }
};

struct TimeUnit {
    double nanos;
    const char* place;
};

// Largest unit in which the value is at least 1, rounded to a tenth of the next smaller unit: 999.97 ms is 1
// s.
TimeUnit unitFor(double nanos) {
    if (nanos >= 999.95e6) return {1e9, TS_TEXT("{0} s")};
    if (nanos >= 999.95e3) return {1e6, TS_TEXT("{0} ms")};
    if (nanos >= 1e3) return {1e3, TS_TEXT("{0} µs")};
    return {1, TS_TEXT("{0} ns")};
}

} // namespace

Text Text::verbatim(std::string text) {
    Text result(kVerbatim, std::move(text));
    return result;
}

std::string Language::time(Nanos value) const {
    const double nanos = static_cast<double>(value.count());
    const TimeUnit unit = unitFor(std::abs(nanos));
    const double scaled = nanos / unit.nanos;
    const double size = std::abs(scaled);
    const int digits = unit.nanos == 1 || size >= 1000 ? 0 : size >= 99.95 ? 1 : size >= 9.995 ? 2 : 3;
    std::string number = real(scaled, digits);
    // "9.000 s" says nothing more than "9 s"; "36.20" nothing more than "36.2".
    if (digits > 0) {
        while (number.back() == '0') number.pop_back();
        if (number.back() < '0' || number.back() > '9') number.pop_back();
    }
    return fmt::format(fmt::runtime(translate(unit.place)), number);
}

std::string Language::percent(double value) const {
    return fmt::format(fmt::runtime(translate(TS_TEXT("{0} %"))),
                       real(value, std::abs(value) < 9.95 ? 1 : 0));
}

// The text in this language; its places are not filled yet.
std::string Language::translated(const Text& text) const {
    if (text.source == kVerbatim) return text.source;
    const int64_t* count = text.arguments.empty() ? nullptr : std::get_if<int64_t>(&text.arguments.front());
    if (text.one.empty() || count == nullptr) return translate(text.source);
    return translatePlural(text.one, text.source, *count);
}

std::string Language::render(const Text& text) const {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const auto& argument : text.arguments) {
        store.push_back(std::visit(
            [this, &text](const auto& value) -> std::string {
                using T = std::remove_cvref_t<decltype(value)>;
                if constexpr (std::is_same_v<T, std::string>)
                    return text.source == kVerbatim ? value : name(value);
                else if constexpr (std::is_same_v<T, int64_t>)
                    return integer(value);
                else if constexpr (std::is_same_v<T, double>)
                    return real(value, 3);
                else if constexpr (std::is_same_v<T, Nanos>)
                    return time(value);
                else if constexpr (std::is_same_v<T, Percent>)
                    return percent(value.value);
                else
                    return render(value);
            },
            argument));
    }
    // A translation with a wrong place must not take the program down: the source is shown instead.
    try {
        return fmt::vformat(translated(text), store);
    } catch (const fmt::format_error&) {
        return text.source;
    }
}

const Language& plainEnglish() {
    static const PlainEnglish language;
    return language;
}

} // namespace timeslice
