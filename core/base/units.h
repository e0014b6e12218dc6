// Numbers with units, read and written without the locale.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace timeslice {

enum class Dimension { Number, Time, Size, Rate }; // none, ns, bytes, bytes a second

// A number and what it counts. Times in ns, sizes in bytes, rates in bytes a second.
struct Quantity {
    double value = 0;
    Dimension dimension = Dimension::Number;
    bool operator==(const Quantity&) const = default;
};

// Factor and dimension of a unit (ns us µs ms s min B kB MB GB KiB MiB GiB B/s kB/s MB/s GB/s); none if
// unknown.
bool findUnit(std::string_view name, Quantity& unit);

// "4 s", "4s", "2.5ms", "7" (a bare number). Errors: no number, unknown unit, trailing text.
Result<Quantity> parseQuantity(std::string_view text);

// A time with its unit, exact to the nanosecond, from 0 to kLongestTime. Errors: as above, missing unit,
// negative, too large.
Result<Nanos> parseTime(std::string_view text);

// The shortest exact writing that parseTime reads back: "5ms", "1500us", "0ns".
std::string formatTime(Nanos value);

// The shortest writing that parseQuantity reads back, numbers exactly, others to twelve digits: "4 s",
// "2.5 ms", "0.5", "9 MB/s".
std::string formatQuantity(const Quantity& quantity);

// A number of bytes with the largest unit that leaves a whole number: "10MB", "4KiB", "17B", "0B".
std::string formatSize(int64_t bytes);

} // namespace timeslice
