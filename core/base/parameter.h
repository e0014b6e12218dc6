// Declared parameters: what a model, a policy or a machine can be told. Forms, command-line options, help and
// checks are all built from these declarations; nothing reads a number out of a widget.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

enum class ParameterKind {
    Time,    // value in ns; written with a unit
    Integer, // a count
    Size,    // value in bytes; written with a unit
    Ratio,   // value in parts per million; written as a decimal number, 0.62
    Boolean, // 0 or 1; written true or false
    Choice,  // index into `choices`
};

struct Choice {
    std::string id;
    Text title;
};

struct Parameter {
    std::string key; // as in --set key=value, lower_snake_case
    Text title;      // a form's label
    Text help;       // one sentence
    ParameterKind kind = ParameterKind::Integer;
    int64_t defaultValue = 0;
    int64_t least = 0;
    int64_t most = INT64_MAX;
    std::vector<Choice> choices = {};
    bool isCost = false; // zero under --ideal
};

// Values that differ from the defaults, by key. Ordered, so that everything made from it is the same each
// time.
using Settings = std::map<std::string, int64_t, std::less<>>;

// Reads a value as a person writes it ("5 ms", "0.62", "true", a choice's id). Errors: wrong form, out of
// range.
Result<int64_t> parseParameter(const Parameter& parameter, std::string_view text);

// Writes a value so that parseParameter reads it back.
std::string formatParameter(const Parameter& parameter, int64_t value);

// What is set, else zero for a cost under `ideal`, else the default.
int64_t valueOf(const Parameter& parameter, const Settings& settings, bool ideal);

} // namespace timeslice
