#include "core/machine/live/devices/line_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace timeslice {
namespace {

TEST(LineFile, HasItsSizeAndAsManyLinesAsAreCounted) {
    for (const int64_t size : {int64_t{1}, int64_t{2}, int64_t{1000}, int64_t{3'333'333}}) {
        const Result<LineFile> file = LineFile::make(size);
        ASSERT_TRUE(file) << describe(file.error());
        struct stat status {};
        ASSERT_EQ(fstat(file->descriptor(), &status), 0);
        EXPECT_EQ(status.st_size, size);
        EXPECT_EQ(status.st_nlink, 0U); // nobody else finds it
        EXPECT_EQ(file->countLines().value(), file->lines());
        char last = 0;
        ASSERT_EQ(pread(file->descriptor(), &last, 1, size - 1), 1);
        EXPECT_EQ(last, '\n');
    }
}

TEST(LineFile, IsTheSameEachTimeWithLinesOfVariedLength) {
    const Result<LineFile> one = LineFile::make(2'000'000);
    const Result<LineFile> other = LineFile::make(2'000'000);
    ASSERT_TRUE(one && other);
    EXPECT_EQ(one->lines(), other->lines());
    EXPECT_GT(one->lines(), 2'000'000 / 100); // 81.5 bytes a line on the average
    EXPECT_LT(one->lines(), 2'000'000 / 65);
    std::string text(20'000, '\0');
    ASSERT_EQ(pread(one->descriptor(), text.data(), text.size(), 0), 20'000);
    std::set<size_t> lengths;
    for (size_t begin = 0, end = 0; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
        lengths.insert(end - begin);
    EXPECT_GT(lengths.size(), 50U);
    EXPECT_GE(*lengths.begin(), 1U);
    EXPECT_LE(*lengths.rbegin(), 160U);
}

TEST(LineFile, IsReadInPiecesOfAMebibyteAndFromTheDiskWhenAsked) {
    const Result<LineFile> file = LineFile::make(2'500'000);
    ASSERT_TRUE(file);
    const Problems problems = file->dropCache();
    EXPECT_TRUE(problems.empty()) << describe(problems);
    std::vector<int64_t> pieces;
    const auto note = [&pieces](int64_t bytes) {
        pieces.push_back(bytes);
        return true;
    };
    EXPECT_EQ(file->countLines(note).value(), file->lines());
    EXPECT_EQ(pieces, (std::vector<int64_t>{1'048'576, 1'048'576, 402'848}));
    const Result<int64_t> some = file->countLines([](int64_t) { return false; });
    EXPECT_GT(*some, 0);
    EXPECT_LT(*some, file->lines());
}

TEST(LineFile, IsRefusedWhenItWouldFillTheDisk) {
    const Result<LineFile> file = LineFile::make(INT64_MAX);
    ASSERT_FALSE(file);
    EXPECT_NE(describe(file.error()).find("more than half of the"), std::string::npos);
    EXPECT_FALSE(LineFile::make(0));
}

} // namespace
} // namespace timeslice
