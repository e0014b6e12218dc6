// Tables with an entry for every value of an enumeration, sized by the enumeration itself: one with too few
// entries does not compile.
//
// How it works: the compiler's own name of a function that has a value as its parameter holds the value's
// name, or, where there is none, a number in its place. So the values can be counted. They must run from 0
// without a gap.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace timeslice {

template <typename Enum, Enum value>
constexpr bool isNamed() {
    // "... value = timeslice::State::Ready]", or "... value = (timeslice::State)99]".
    constexpr std::string_view function = __PRETTY_FUNCTION__;
    constexpr size_t at = function.rfind("value = ") + 8;
    constexpr char first = function[at];
    return first != '(' && first != '-' && !(first >= '0' && first <= '9');
}

template <typename Enum, size_t known = 0>
constexpr size_t countOf() {
    if constexpr (isNamed<Enum, static_cast<Enum>(known)>())
        return countOf<Enum, known + 1>();
    else
        return known;
}

// How many values the enumeration has.
template <typename Enum>
inline constexpr size_t kCountOf = countOf<Enum>();

template <typename Enum, typename T>
struct EnumTable : std::array<T, kCountOf<Enum>> {
    using std::array<T, kCountOf<Enum>>::operator[];
    constexpr const T& operator[](Enum value) const { return (*this)[static_cast<size_t>(value)]; }
    constexpr T& operator[](Enum value) { return (*this)[static_cast<size_t>(value)]; }
};

// constexpr auto kNames = tableOf<State, std::string_view>({"running", "ready", ...});
template <typename Enum, typename T, size_t count>
constexpr EnumTable<Enum, T> tableOf(const T (&values)[count]) {
    static_assert(count == kCountOf<Enum>, "one entry for each value");
    EnumTable<Enum, T> table{};
    for (size_t i = 0; i < count; ++i) table[i] = values[i];
    return table;
}

} // namespace timeslice
