#include "core/study/sweep_values.h"

#include "core/base/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

namespace timeslice {
namespace {

constexpr int64_t kMaxValue = 1'000'000;
constexpr size_t kMaxValues = 4096;
constexpr int64_t kMaxEven = 40; // values of a range of tasks
constexpr std::string_view kDots = "..";

std::optional<int64_t> valueOf(std::string_view text) {
    const std::string_view number = trimmed(text);
    int64_t value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool whole = !number.empty() && error == std::errc{} && end == number.data() + number.size();
    if (!whole || value < 1 || value > kMaxValue) return {};
    return value;
}

tl::unexpected<Problems> notUnderstood(std::string_view item) {
    return failure(TS_TEXT("found '{0}'; expected whole numbers from 1 to {1}, such as 1..16, 1..16:5 or "
                           "1,2,4,8"),
                   excerpt(item), kMaxValue);
}

struct Range {
    int64_t first = 1;
    int64_t last = 1;
    std::optional<int64_t> step;
};

Result<Range> parseRange(std::string_view item) {
    const size_t dots = item.find(kDots);
    const size_t colon = item.find(':');
    const bool isRange = dots != std::string_view::npos;
    if (!isRange && colon != std::string_view::npos) return notUnderstood(item);
    const std::optional<int64_t> first = valueOf(item.substr(0, dots));
    if (!first) return notUnderstood(item);
    if (!isRange) return Range{*first, *first, 1};
    const size_t after = dots + kDots.size();
    const std::optional<int64_t> last = valueOf(item.substr(after, colon - after));
    const bool stepped = colon != std::string_view::npos;
    const std::optional<int64_t> step = stepped ? valueOf(item.substr(colon + 1)) : std::nullopt;
    if (!last || (stepped && !step)) return notUnderstood(item);
    if (*last < *first)
        return failure(TS_TEXT("'{0}' ends before it starts; write the smaller number first"), excerpt(item));
    return Range{*first, *last, step};
}

// value i = first (last / first)^(i / (count - 1)), rounded: the steps grow with the values.
void addEvenly(const Range& range, std::set<int64_t>& values) {
    const double ratio = static_cast<double>(range.last) / static_cast<double>(range.first);
    for (int64_t i = 0; i < kMaxEven; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(kMaxEven - 1);
        values.insert(std::llround(static_cast<double>(range.first) * std::pow(ratio, share)));
    }
}

bool add(const Range& range, SweepAxis axis, std::set<int64_t>& values) {
    const int64_t count = range.last - range.first + 1;
    if (axis == SweepAxis::Tasks && !range.step && count > kMaxEven) {
        addEvenly(range, values);
        return true;
    }
    for (int64_t value = range.first; value <= range.last; value += range.step.value_or(1)) {
        values.insert(value);
        if (values.size() > kMaxValues) return false;
    }
    return true;
}

} // namespace

std::string_view nameOf(SweepAxis axis) {
    return axis == SweepAxis::Cores ? "cores" : "tasks";
}

Result<std::vector<int64_t>> parseSweepValues(std::string_view text, SweepAxis axis) {
    std::set<int64_t> values;
    for (size_t begin = 0, end = 0; end != std::string_view::npos; begin = end + 1) {
        end = text.find(',', begin);
        const Result<Range> range = parseRange(text.substr(begin, end == text.npos ? end : end - begin));
        if (!range) return tl::unexpected(range.error());
        if (!add(*range, axis, values))
            return failure(TS_TEXT("'{0}' has more than {1} values; take a larger step, such as 1..1000:10"),
                           excerpt(text), kMaxValues);
    }
    return std::vector<int64_t>(values.begin(), values.end());
}

Result<TaskValues> parseTaskValues(std::string_view text) {
    Result<std::vector<int64_t>> all = parseSweepValues(text, SweepAxis::Tasks);
    if (all) return TaskValues{{}, std::move(*all)};
    // A name may hold colons itself.
    for (size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        const std::string_view name = trimmed(text.substr(0, colon));
        Result<std::vector<int64_t>> values = parseSweepValues(text.substr(colon + 1), SweepAxis::Tasks);
        const bool isNumber = name.find_first_not_of("0123456789.,") == std::string_view::npos;
        if (values && !isNumber) return TaskValues{std::string(name), std::move(*values)};
    }
    return tl::unexpected(all.error());
}

} // namespace timeslice
