#include "core/formats/csv_text.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(CsvText, ReadsBackWhatItWrote) {
    const std::vector<std::string> fields = {"plain", "", "a,b", "say \"hi\"", "two\r\nlines", " blank "};
    const std::string text = csvLine(fields) + csvLine({"next"});
    const auto rows = readCsv(text, "x.csv");
    ASSERT_TRUE(rows) << describe(rows.error());
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].fields, fields);
    EXPECT_EQ((*rows)[1].line, 3) << "the first row has two lines";
}

TEST(CsvText, TakesEitherLineEndAndNoneAtTheEnd) {
    const auto rows = readCsv("a,b\n\r\nc,d\r\ne,\"f\"", "x.csv");
    ASSERT_TRUE(rows) << describe(rows.error());
    ASSERT_EQ(rows->size(), 3U) << "empty lines are none";
    EXPECT_THAT((*rows)[2].fields, ElementsAre("e", "f"));
    EXPECT_THAT(readCsv("a,", "x.csv")->front().fields, ElementsAre("a", ""));
}

TEST(CsvText, NamesTheLineOfABadQuote) {
    for (const char* bad : {"a\nb,\"c", "a\nb,c\"d\"", "a\nb,\"c\"d", "a\nb\rc"}) {
        const auto rows = readCsv(bad, "x.csv");
        ASSERT_FALSE(rows) << bad;
        EXPECT_THAT(describe(rows.error()), HasSubstr("x.csv:2: ")) << bad;
    }
}

} // namespace
} // namespace timeslice
