#include "core/trace/name_table.h"

#include "core/trace/interval_names.h"

#include <gtest/gtest.h>
#include <utility>

namespace timeslice {
namespace {

TEST(NameTable, KeepsEveryTextOnce) {
    NameTable names;
    const NameId read = names.intern("read");
    const NameId write = names.intern("write");
    EXPECT_EQ(names.intern(std::string("read")), read);
    EXPECT_NE(read, write);
    EXPECT_EQ(names.at(read), "read");
    EXPECT_EQ(names.at(write), "write");
    EXPECT_EQ(names.size(), 2U);
}

TEST(NameTable, AnEmptyTextIsNoName) {
    NameTable names;
    EXPECT_FALSE(names.intern("").valid());
    EXPECT_EQ(names.at({}), "");
    EXPECT_EQ(names.size(), 0U);
}

TEST(NameTable, AddsEqualTextsThatAreToldApart) {
    NameTable names;
    const NameId first = names.add("cpu");
    const NameId second = names.add("cpu");
    EXPECT_NE(first, second);
    EXPECT_EQ(names.at(second), "cpu");
}

TEST(NameTable, TextsStayWhereTheyAreWhenItGrowsAndMoves) {
    NameTable names;
    const NameId first = names.intern("a");
    const std::string_view text = names.at(first);
    for (int i = 0; i < 5'000; ++i) names.intern("function " + std::to_string(i));
    const NameTable moved = std::move(names);
    EXPECT_EQ(moved.at(first).data(), text.data());
    EXPECT_EQ(moved.at(NameId{5'000}), "function 4999");
}

TEST(IntervalNames, OnlyWhatHasANameIsFound) {
    IntervalNames names;
    names.add(3, NameId{1});
    names.add(8, NameId{0});
    EXPECT_EQ(names.of(3), NameId{1});
    EXPECT_EQ(names.of(8), NameId{0});
    for (const size_t number : {0U, 2U, 4U, 7U, 9U}) EXPECT_FALSE(names.of(number).valid()) << number;
    EXPECT_EQ(names.size(), 2U);
}

} // namespace
} // namespace timeslice
