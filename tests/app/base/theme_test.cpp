#include "app/base/theme.h"

#include <gtest/gtest.h>
#include <set>

namespace timeslice {
namespace {

const Theme* const kThemes[] = {&lightTheme(), &darkTheme(), &printTheme()};

TEST(Theme, IsFoundByItsId) {
    EXPECT_EQ(findTheme("light"), &lightTheme());
    EXPECT_EQ(findTheme("dark"), &darkTheme());
    EXPECT_EQ(findTheme("print"), &printTheme());
    EXPECT_EQ(findTheme("pink"), nullptr);
}

TEST(Theme, WritesTextThatCanBeRead) {
    for (const Theme* theme : kThemes) {
        for (const Color ground : {theme->window, theme->panel, theme->card}) {
            EXPECT_GE(contrast(theme->text, ground), 7) << theme->id;
            EXPECT_GE(contrast(theme->mutedText, ground), 4.5) << theme->id;
            EXPECT_GE(contrast(theme->axis, ground), 4.5) << theme->id;
            EXPECT_GE(contrast(theme->good, ground), 4.5) << theme->id;
            EXPECT_GE(contrast(theme->error, ground), 4.5) << theme->id;
        }
    }
}

TEST(Theme, KeepsHatchesVisible) {
    for (const Theme* theme : kThemes) {
        for (const State state : {State::GilWait, State::LockWait, State::MessageWait, State::Throttled}) {
            const StateStyle& style = theme->style(state);
            EXPECT_NE(style.hatch, Hatch::None);
            EXPECT_GE(contrast(style.hatchColor, style.fill), 3) << theme->id;
        }
    }
}

TEST(Theme, TellsStatesApartWithoutColour) {
    for (const Theme* theme : kThemes) {
        std::set<std::tuple<double, Hatch, Dash, bool>> shapes;
        for (int i = 0; i < kStateCount; ++i) {
            const StateStyle& style = theme->style(static_cast<State>(i));
            shapes.emplace(style.height, style.hatch, style.dash, style.fill == style.outline);
        }
        // Running and overhead have one shape, and so have I/O, which tasks do, and idle, which helpers are.
        EXPECT_EQ(shapes.size(), static_cast<size_t>(kStateCount) - 2) << theme->id;
        // On a core both, so equally high: they differ in brightness.
        EXPECT_GE(contrast(theme->style(State::Running).fill, theme->style(State::Overhead).fill), 1.2)
            << theme->id;
    }
}

TEST(Theme, GivesWaitsTheHeightsOfThePictureLanguage) {
    EXPECT_DOUBLE_EQ(lightTheme().style(State::Running).height, 1);
    EXPECT_DOUBLE_EQ(lightTheme().style(State::Ready).height, 0.44);
    EXPECT_DOUBLE_EQ(lightTheme().style(State::Io).height, 0.14);
    EXPECT_EQ(lightTheme().style(State::Sleep).dash, Dash::Short);
    EXPECT_DOUBLE_EQ(lightTheme().style(State::Queued).height, 0.44);
    EXPECT_EQ(lightTheme().style(State::Queued).dash, Dash::Outline);
    EXPECT_EQ(lightTheme().style(State::Queued).fill.a, 0) << "empty";
    EXPECT_DOUBLE_EQ(lightTheme().style(State::Idle).height, 0.14);
    EXPECT_DOUBLE_EQ(lightTheme().style(State::Blocked).height, 0.14);
    EXPECT_EQ(lightTheme().style(State::Blocked).dash, Dash::DashDot);
    EXPECT_DOUBLE_EQ(lightTheme().style(State::Unknown).height, 0);
    EXPECT_LT(lightTheme().style(State::Carrying).height, 1) << "the core is the task's";
}

TEST(Theme, PutsReadableNamesOnTasksColours) {
    for (const Theme* theme : kThemes)
        for (const Color color : theme->taskColors) EXPECT_GE(contrast(textOn(color), color), 3) << theme->id;
}

TEST(Mix, GoesFromOneColourToTheOther) {
    EXPECT_EQ(mix({0, 0, 0, 255}, {200, 100, 50, 255}, 0.5), (Color{100, 50, 25, 255}));
    EXPECT_EQ(mix({1, 2, 3, 4}, {9, 9, 9, 9}, 0), (Color{1, 2, 3, 4}));
}

} // namespace
} // namespace timeslice
