#include "app/widgets/style_sheet.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(StyleSheet, LeavesNoColourWithoutAValueInAnyTheme) {
    for (const char* id : {"light", "dark"}) {
        const QString sheet = styleSheetOf(*findTheme(id));
        EXPECT_FALSE(sheet.isEmpty());
        EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << id;
    }
}

TEST(StyleSheet, DiffersBetweenThemes) {
    EXPECT_NE(styleSheetOf(lightTheme()), styleSheetOf(darkTheme()));
}

} // namespace
} // namespace timeslice
