#include "app/timeline/legend.h"

#include "tests/app/timeline/fixed_measure.h"
#include "tests/core/sample_traces.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

DisplayList listFor(const LegendRequest& request) {
    return legendList(request, lightTheme(), samples::FixedMeasure(), plainEnglish());
}

TEST(Legend, NamesEachStateAndTheDot) {
    LegendRequest request;
    request.states = {State::Running, State::Sleep};
    request.width = 800;
    const DisplayList list = listFor(request);
    const auto& texts = list.layer(Layer::Labels).texts;
    ASSERT_EQ(texts.size(), 3U);
    EXPECT_EQ(texts[0].text, "running");
    EXPECT_EQ(texts[1].text, "sleeping");
    EXPECT_EQ(texts[2].text, "finished");
    EXPECT_EQ(list.layer(Layer::Lanes).rects.size(), 1U);
    EXPECT_EQ(list.layer(Layer::Lanes).lines.size(), 1U); // dashed
    EXPECT_EQ(list.layer(Layer::Marks).dots.size(), 1U);
}

TEST(Legend, FlowsIntoRowsWithinItsWidth) {
    LegendRequest request;
    for (int i = 0; i < kStateCount; ++i) request.states.insert(static_cast<State>(i));
    request.width = 2000;
    const double oneRow = listFor(request).height;
    for (const double width : {300.0, 180.0, 90.0}) {
        request.width = width;
        const DisplayList list = listFor(request);
        EXPECT_GT(list.height, oneRow);
        for (const TextItem& text : list.layer(Layer::Labels).texts)
            EXPECT_LE(text.x + samples::FixedMeasure().width(text.text, text.size, text.weight), width);
    }
}

TEST(Legend, BeginsAtTheRightWhereTheLanguageDoes) {
    LegendRequest request;
    request.states = {State::Running};
    request.width = 400;
    request.rightToLeft = true;
    const DisplayList list = listFor(request);
    const RectItem& sample = list.layer(Layer::Lanes).rects.front();
    EXPECT_DOUBLE_EQ(sample.right(), 400);
    EXPECT_LT(list.layer(Layer::Labels).texts.front().x, sample.x);
}

TEST(Legend, ByCoreNamesTasksInsteadOfStates) {
    const LegendRequest request = legendFor(*indexOf(samples::mixed()), LaneMode::ByCore);
    EXPECT_EQ(request.tasks, (std::vector<std::string>{"one", "two", "three"}));
    EXPECT_TRUE(request.states.empty());
    EXPECT_FALSE(request.finished);
}

TEST(Legend, ByTaskHasTheStatesThatOccur) {
    EXPECT_EQ(legendFor(*indexOf(samples::mixed()), LaneMode::ByTask).states,
              (std::set<State>{State::Running, State::Ready, State::LockWait, State::Io}));
}

TEST(LegendBar, GrowsAsItGetsNarrower) {
    LegendBar bar;
    EXPECT_GT(bar.heightForWidth(200), bar.heightForWidth(1600));
    LegendRequest one;
    one.states = {State::Running};
    bar.setRequest(one);
    EXPECT_EQ(bar.heightForWidth(300), bar.heightForWidth(1600));
}

TEST(Legend, HasSamplesOfTheStatesOfQueuesAndHelpersAndNoneOfWhatIsNotKnown) {
    LegendRequest request;
    request.states = {State::Queued, State::Carrying, State::Idle, State::Blocked, State::Unknown};
    request.width = 1200;
    const DisplayList list = listFor(request);
    std::vector<std::string> names;
    for (const TextItem& text : list.layer(Layer::Labels).texts) names.push_back(text.text);
    EXPECT_EQ(names, (std::vector<std::string>{"queued", "blocked, cause unknown", "busy with a task", "idle",
                                               "finished"}));
    ASSERT_EQ(list.layer(Layer::Lanes).rects.size(), 3U);
    EXPECT_GT(list.styles[list.layer(Layer::Lanes).rects[0].style].outlineDash, 0);
    ASSERT_EQ(list.layer(Layer::Lanes).lines.size(), 1U);
    EXPECT_TRUE(list.layer(Layer::Lanes).lines[0].dots);
}

} // namespace
} // namespace timeslice
