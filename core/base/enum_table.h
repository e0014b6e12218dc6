// Tables with an entry for every value of an enumeration, sized by the enumeration itself: one with too few
// entries does not compile.
//
// How it works: the compiler's own name of a function that has a value as its parameter holds the value's
// name, or, where there is none, a number in its place. So the values can be counted. They must run from 0
// without a gap.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

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

// A value's name as the source has it: "MatMul".
template <typename Enum, Enum value>
constexpr std::string_view enumeratorName() {
    // "... value = timeslice::WorkKernel::MatMul]"; g++ goes on with "; ...".
    constexpr std::string_view function = __PRETTY_FUNCTION__;
    constexpr std::string_view rest = function.substr(function.rfind("value = ") + 8);
    constexpr std::string_view whole = rest.substr(0, rest.find_first_of(";]"));
    return whole.substr(whole.rfind(':') + 1);
}

// The same in small letters: "matmul".
template <typename Enum, Enum value>
inline constexpr auto kSmallLetters = [] {
    constexpr std::string_view name = enumeratorName<Enum, value>();
    std::array<char, name.size()> letters{};
    std::transform(name.begin(), name.end(), letters.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return letters;
}();

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

// The values' names in small letters.
template <typename Enum>
inline constexpr auto kWordsOf = []<size_t... index>(std::index_sequence<index...>) {
    return tableOf<Enum, std::string_view>(
        {std::string_view(kSmallLetters<Enum, static_cast<Enum>(index)>.data(),
                          kSmallLetters<Enum, static_cast<Enum>(index)>.size())...});
}
(std::make_index_sequence<kCountOf<Enum>>{});

} // namespace timeslice
