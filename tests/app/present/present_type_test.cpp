#include "app/base/theme.h"
#include "app/present/present_type.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using namespace present;

TEST(PresentType, FollowsTheScreensShorterSide) {
    EXPECT_EQ(PresentType({1920, 1080}, 96).pixels(kLeastText), 28);
    EXPECT_EQ(PresentType({3840, 2160}, 96).pixels(kLeastText), 56);
    EXPECT_EQ(PresentType({1280, 1080}, 96).pixels(30), 20); // its width has room for two thirds
    EXPECT_EQ(PresentType({1920, 2000}, 96).pixels(30), 30);
}

TEST(PresentType, IsNeverSmallerThanWhatAPersonReads) {
    EXPECT_EQ(PresentType({640, 360}, 96).pixels(kLeastText), 14);
}

TEST(PresentType, GivesTheSameSizeInPoints) {
    EXPECT_DOUBLE_EQ(PresentType({1920, 1080}, 96).points(32), 24);
    EXPECT_DOUBLE_EQ(PresentType({1920, 1080}, 192).points(32), 12);
}

TEST(PresentType, WritesNothingOnThePageSmallerThanTheLeastText) {
    const PresentType type({1920, 1080}, 96);
    const QString sheet = type.sheet(lightTheme());
    auto sizes = QRegularExpression(QStringLiteral("font-size: ([0-9.]+)pt")).globalMatch(sheet);
    int count = 0;
    while (sizes.hasNext()) {
        EXPECT_GE(sizes.next().captured(1).toDouble(), type.points(kLeastText));
        ++count;
    }
    EXPECT_GE(count, 6);
    EXPECT_NE(sheet, type.sheet(darkTheme()));
}

} // namespace
} // namespace timeslice
