#include "core/claims/claim_value.h"

#include "core/base/sizes.h"
#include "core/base/words.h"

#include <cmath>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr bool isNumber(ValueKind kind) {
    return kind == ValueKind::Count || kind == ValueKind::Factor || kind == ValueKind::Share ||
           kind == ValueKind::Number;
}

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return all;
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
        return shownSize(value.number, language);
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
    return shownNumber(value.number, language);
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
