#include "core/formats/format_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace timeslice {
namespace {

Formats all() {
    Formats list;
    for (const FormatInfo& format : formatTable()) list.push_back(&format);
    return list;
}

std::string_view idOf(std::string_view file) {
    const FormatInfo* format = formatOf(file, all());
    return format ? format->id : std::string_view("none");
}

TEST(FormatTable, HasDifferentIdsAndSuffixesInSmallLetters) {
    std::set<std::string_view> ids;
    std::set<std::string_view> suffixes;
    for (const FormatInfo& format : formatTable()) {
        EXPECT_TRUE(ids.insert(format.id).second) << format.id;
        EXPECT_EQ(format.kind, FormatKind::Data) << format.id;
        ASSERT_FALSE(format.suffixes.empty()) << format.id;
        for (const std::string_view suffix : format.suffixes) {
            EXPECT_TRUE(suffixes.insert(suffix).second) << suffix;
            EXPECT_EQ(suffix.find_first_of(".ABCDEFGHIJKLMNOPQRSTUVWXYZ"), std::string_view::npos) << suffix;
        }
    }
}

TEST(FormatTable, WritesWhatItSaysItHolds) {
    for (const FormatInfo& format : formatTable()) {
        EXPECT_EQ(format.runs.what != nullptr, format.runs.write != nullptr) << format.id;
        EXPECT_EQ(format.sweep.what != nullptr, format.sweep.write != nullptr) << format.id;
        EXPECT_EQ(format.truth.what != nullptr, format.truth.write != nullptr) << format.id;
    }
    EXPECT_EQ(std::ranges::count_if(formatTable(), &FormatInfo::mergeable), 1) << "shards have one format";
}

// A path for messages: what cannot be read is named.
TEST(FormatTable, ReadsWhatItSaysItReads) {
    EXPECT_FALSE(reading(all()).empty());
    for (const FormatInfo* format : reading(all())) {
        const Result<Comparison> read = format->read("neither this nor that", "folder/file");
        ASSERT_FALSE(read) << format->id;
        EXPECT_EQ(read.error().front().file, "folder/file") << format->id;
    }
}

TEST(FormatTable, IsFoundByASuffixInAnyCase) {
    EXPECT_EQ(idOf("a.csv"), "csv");
    EXPECT_EQ(idOf("folder.json/a b.CsV"), "csv");
    EXPECT_EQ(idOf("a.csv.JSON"), "json");
    EXPECT_EQ(idOf("csv"), "none");
    EXPECT_EQ(idOf("acsv"), "none");
    EXPECT_EQ(idOf("a.csv/b"), "none");
    EXPECT_EQ(idOf(""), "none");
}

TEST(FormatTable, TakesTheLongestSuffix) {
    const FormatInfo archive{"tar.gz", "Archive", FormatKind::Data, {"tar.gz"}};
    const FormatInfo zipped{"gz", "Zipped", FormatKind::Data, {"gz", "z"}};
    EXPECT_EQ(formatOf("a.tar.gz", {&archive, &zipped}), &archive);
    EXPECT_EQ(formatOf("a.tar.gz", {&zipped, &archive}), &archive);
    EXPECT_EQ(formatOf("a.z", {&zipped, &archive}), &zipped);
    EXPECT_EQ(suffixesOf({&archive, &zipped}), ".tar.gz, .gz, .z");
}

TEST(FormatTable, ListsThoseThatHoldOrPrintASubject) {
    FormatInfo pictures{"p", "P", FormatKind::Picture, {"p"}, {"picture", nullptr}};
    FormatInfo data{"d", "D", FormatKind::Data, {"d"}};
    data.truth = {"results", [](const TruthReport&) { return std::string(); }};
    const Formats both = {&pictures, &data};
    EXPECT_THAT(holding(both, FileSubject::Runs), testing::ElementsAre(&pictures));
    EXPECT_THAT(holding(both, FileSubject::Sweep), testing::IsEmpty());
    EXPECT_THAT(holding(both, FileSubject::Truth), testing::ElementsAre(&data));
    EXPECT_THAT(printing(both, FileSubject::Runs), testing::IsEmpty()) << "a picture is not printed";
    EXPECT_THAT(printing(both, FileSubject::Truth), testing::ElementsAre(&data));
}

TEST(FormatTable, HasTheTableOfTasksForNotesAndSpreadsheets) {
    std::vector<std::string_view> ids;
    for (const FormatInfo* format : printingTasks(all())) ids.push_back(format->id);
    EXPECT_THAT(ids, testing::ElementsAre("csv", "md", "latex"));
    EXPECT_EQ(idOf("notes.MD"), "md");
    EXPECT_EQ(idOf("notes.tex"), "latex");
}

} // namespace
} // namespace timeslice
