#include "app/cli/console.h"
#include "app/cli/text_table.h"

#include <gtest/gtest.h>

namespace timeslice::cli {
namespace {

TEST(TextTable, AlignsColumnsAndBreaksHeadsAtSpaces) {
    TextTable table;
    table.addColumn("Run", TextTable::Align::Left);
    table.addColumn("Mean waiting", TextTable::Align::Right);
    table.addRow({"One after another", "9 s"});
    table.addRow({"B", "1,000 ms"});
    EXPECT_EQ(table.toString(), "                       Mean\n"
                                "Run                 waiting\n"
                                "One after another       9 s\n"
                                "B                  1,000 ms\n");
}

TEST(TextTable, CountsColumnsOfTheTerminalNotBytes) {
    TextTable table;
    table.addColumn("", TextTable::Align::Left);
    table.addColumn("", TextTable::Align::Left);
    table.addRow({"3 µs", "x"});
    table.addRow({"任务", "x"});
    table.addRow({"e\u0301abc", "x"});
    EXPECT_EQ(table.toString(), "3 µs  x\n任务  x\ne\u0301abc  x\n");
}

TEST(DisplayWidth, KnowsWideAndCombiningCharacters) {
    EXPECT_EQ(displayWidth("abc"), 3);
    EXPECT_EQ(displayWidth("3.83×"), 5);
    EXPECT_EQ(displayWidth("任务"), 4);
    EXPECT_EQ(displayWidth("e\u0301"), 1);
}

} // namespace
} // namespace timeslice::cli
