// What CMake's embed_files() makes of files: of two that tests/CMakeLists.txt writes.
#include "core/base/embedded.h"

#include <gtest/gtest.h>
#include <string>

namespace timeslice {
extern const EmbeddedFiles kEmbeddedTexts;
namespace {

constexpr std::string_view kLine = "a \"line\"; of [äöü] and \\n\n";

TEST(EmbeddedFiles, AreTheFilesWordForWord) {
    ASSERT_EQ(kEmbeddedTexts.size(), 2U);
    EXPECT_EQ(kEmbeddedTexts[1].name, "short");
    EXPECT_EQ(kEmbeddedTexts[1].text, kLine);
}

// More than the 65,536 characters of a string literal.
TEST(EmbeddedFiles, MayBeLongerThanALiteral) {
    std::string expected;
    for (int i = 0; i < 5000; ++i) expected += kLine;
    EXPECT_EQ(kEmbeddedTexts[0].name, "long");
    EXPECT_GT(kEmbeddedTexts[0].text.size(), 100'000U);
    EXPECT_TRUE(kEmbeddedTexts[0].text == expected);
}

} // namespace
} // namespace timeslice
