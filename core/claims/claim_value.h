// ClaimValue: what a figure of a run comes to, with its unit.
//
// - Times, sizes and plain numbers do not mix: adding or comparing them is an error. Counts, factors (3.8×),
//   shares (25 %) and plain numbers are all numbers, and differ in how a person reads them.
// - Names (of tasks, models, results) can be compared for being equal, and nothing else.
#pragma once

#include "core/base/text.h"
#include "core/base/units.h"

#include <cstdint>
#include <string>
#include <vector>

namespace timeslice {

enum class ValueKind : uint8_t {
    Truth,  // 0 or 1
    Time,   // ns
    Size,   // bytes
    Count,  // a number of things
    Factor, // 3.8: shown as 3.80×
    Share,  // 0 to 1: shown in percent
    Number, // any other number
    Names,
};

struct ClaimValue {
    ValueKind kind = ValueKind::Number;
    double number = 0;
    std::vector<std::string> names = {};

    bool isTrue() const { return kind == ValueKind::Truth && number != 0; }
    bool operator==(const ClaimValue&) const = default;
};

// Whether two kinds may be added and compared.
bool areAlike(ValueKind a, ValueKind b);

// For messages: "a time", "a number".
Text nameOf(ValueKind kind);

// As a person reads it, rounded: "26.1 ms", "3.83×", "25 %", "33", "4 MB", "Adder 1, Adder 2".
std::string shown(const ClaimValue& value, const Language& language);
// The same as an argument of messages.
Text textOf(const ClaimValue& value);
// With all its digits, for where two that differ would read equal: "9000001 ns".
Text exactTextOf(const ClaimValue& value);

} // namespace timeslice
