#include "core/base/words.h"

#include <array>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr std::array<std::string_view, 5> kWords{"cpu", "call", "native", "yield", "unlock"};

TEST(Words, FindsTheNearestKnownWord) {
    EXPECT_EQ(nearestWord("cpuu", kWords), "cpu");
    EXPECT_EQ(nearestWord("yeild", kWords), "yield");
    EXPECT_EQ(nearestWord("CPU", kWords), "cpu");
    EXPECT_EQ(nearestWord("unlok", kWords), "unlock");
    EXPECT_EQ(nearestWord("natve", kWords), "native");
}

TEST(Words, FindsNothingWhereNothingIsNear) {
    EXPECT_EQ(nearestWord("elephant", kWords), "");
    EXPECT_EQ(nearestWord("", kWords), "");
    EXPECT_EQ(nearestWord("cpu", {}), "");
    EXPECT_EQ(nearestWord(std::string(100'000, 'c'), kWords), "");
    constexpr std::array<std::string_view, 1> kOneLetter{"L"};
    EXPECT_EQ(nearestWord("x", kOneLetter), "");
}

TEST(Words, JoinsWords) {
    EXPECT_EQ(joinWords(kWords), "cpu, call, native, yield, unlock");
    EXPECT_EQ(joinWords({}), "");
}

TEST(Words, QuotesAPieceOnOneLine) {
    EXPECT_EQ(excerpt("short"), "short");
    EXPECT_EQ(excerpt("two\nlines\tand a tab"), "two lines and a tab");
    EXPECT_EQ(excerpt(std::string(100, 'x')), std::string(60, 'x') + "…");
    // Never half a character.
    EXPECT_EQ(excerpt(std::string(59, 'x') + "éé"), std::string(59, 'x') + "…");
}

TEST(Words, TrimsBlanksAndLineEnds) {
    EXPECT_EQ(trimmed(" \t a b\r\n"), "a b");
    EXPECT_EQ(trimmed(" \n "), "");
    EXPECT_EQ(trimmed(""), "");
}

} // namespace
} // namespace timeslice
