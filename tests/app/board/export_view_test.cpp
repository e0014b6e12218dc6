#include "app/board/export_view.h"

#include "app/cards/compare_view.h"
#include "app/cards/run_card.h"
#include "tests/app/shell/window_driver.h"

namespace timeslice {
namespace {

class ExportViewTest : public WindowTest {
  protected:
    ExportViewTest() { startAndFinish(); }
    ExportView seen() const { return window->compareView()->exportView(); }
    size_t seenRuns() const { return window->compareView()->seenComparison().size(); }
};

TEST_F(ExportViewTest, IsAllOfAllCardsAtFirst) {
    EXPECT_FALSE(seen().zoom);
    EXPECT_EQ(seen().seen, std::vector<bool>(cards().size(), true));
    EXPECT_EQ(seenRuns(), cards().size());
}

TEST_F(ExportViewTest, LeavesFoldedCardsOut) {
    cards()[1]->setCollapsed(true);
    EXPECT_FALSE(seen().seen[1]);
    EXPECT_EQ(seenRuns(), cards().size() - 1);
}

TEST_F(ExportViewTest, TakesTheOneCardThatStandsAlone) {
    const size_t all = cards().size();
    window->compareView()->showAlone(2);
    std::vector<bool> expected(all, false);
    expected[2] = true;
    EXPECT_EQ(seen().seen, expected);
    EXPECT_EQ(seenRuns(), 1U);
}

TEST_F(ExportViewTest, KnowsTheStretchThatIsZoomedTo) {
    window->view()->setRange(10ms, 20ms);
    ASSERT_TRUE(seen().zoom);
    EXPECT_EQ(seen().zoom->from, 10ms);
    EXPECT_EQ(seen().zoom->to, 20ms);
    window->view()->fit();
    EXPECT_FALSE(seen().zoom);
}

TEST_F(ExportViewTest, EveryCardSaysWhatCameOfItsRun) {
    for (const RunCard* card : cards()) EXPECT_EQ(card->resultText(), QStringLiteral("finished"));
    window->openFile(QStringLiteral("race"));
    ASSERT_TRUE(
        waitFor([this] { return setup().workload && setup().workload->id == "race" && allFinished(); }));
    int lost = 0;
    for (const RunCard* card : cards())
        lost += card->resultText().startsWith(QStringLiteral("lost ")) ? 1 : 0;
    EXPECT_GT(lost, 0);
    EXPECT_LT(lost, static_cast<int>(cards().size()));
}

} // namespace
} // namespace timeslice
