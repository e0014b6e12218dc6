#include "app/export/comparison_deck.h"

#include "core/run/run.h"
#include "tests/core/sample_traces.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

Comparison convoyOf(std::vector<TracePtr> traces) {
    auto workload = std::make_shared<Workload>();
    workload->name = "Convoy";
    std::vector<Compared> all;
    for (TracePtr& trace : traces) {
        RunResult run;
        run.trace = std::move(trace);
        all.push_back({recordingOf(std::move(run)), all.empty() ? "Threads" : "Event loop"});
    }
    return {workload, std::move(all)};
}

QString textOf(const DeckText& text) {
    QString all;
    for (const DeckParagraph& paragraph : text) {
        for (const DeckRun& run : paragraph.runs) all += run.text;
        all += u'\n';
    }
    return all;
}

ComparisonDeckOptions stops(std::vector<Nanos> at = {}) {
    ComparisonDeckOptions options;
    options.pages = DeckPages::Stops;
    options.stops = std::move(at);
    return options;
}

// What is drawn of lanes, at most so far to the right.
double rightmostLane(const DeckPage& page) {
    double right = 0;
    const DisplayList list = page.picture->list({880, 400}, 1);
    for (const RectItem& rect : list.layer(Layer::Lanes).rects) right = std::max(right, rect.right());
    return right;
}

TEST(ComparisonDeck, HasAPageForEachCardWithItsResultAndItsSummary) {
    const auto deck = deckOf(convoyOf({samples::mixed(), samples::roundRobin(2, 2, 5ms)}), {});
    ASSERT_TRUE(deck);
    EXPECT_EQ(deck->title, QStringLiteral("Convoy"));
    ASSERT_EQ(deck->pages.size(), 2U);
    EXPECT_EQ(deck->pages[0].title, QStringLiteral("Threads"));
    EXPECT_EQ(deck->pages[1].title, QStringLiteral("Event loop"));
    EXPECT_TRUE(textOf(deck->pages[0].text).contains(QStringLiteral("40 ms")));
    EXPECT_TRUE(textOf(deck->pages[1].text).contains(QStringLiteral("20 ms")));
    EXPECT_FALSE(textOf(deck->pages[0].notes).isEmpty());
    EXPECT_EQ(deck->pages[0].picture->description, QStringLiteral("Timeline of Threads"));
}

// The second run is half as long as the first.
TEST(ComparisonDeck, HasOneAxisOnAllPages) {
    const auto deck = deckOf(convoyOf({samples::mixed(), samples::roundRobin(2, 2, 5ms)}), {});
    ASSERT_TRUE(deck);
    const double whole = rightmostLane(deck->pages[0]);
    EXPECT_GT(whole, 750);
    EXPECT_LT(rightmostLane(deck->pages[1]), 0.65 * whole);
}

TEST(ComparisonDeck, WritesNothingSmallOnItsPictures) {
    const Comparison comparison = convoyOf({samples::mixed(), samples::roundRobin(5, 6, 3ms)});
    for (const ComparisonDeckOptions& options : {ComparisonDeckOptions(), stops()}) {
        const auto deck = deckOf(comparison, options);
        ASSERT_TRUE(deck);
        for (const DeckPage& page : deck->pages) {
            const DisplayList list = page.picture->list({888, 400}, 1);
            for (const LayerItems& layer : list.layers)
                for (const TextItem& text : layer.texts) EXPECT_GE(text.size, kLeastDeckText) << text.text;
        }
    }
}

// mixed() changes at 0, 10, 25, 30 and 40 ms.
TEST(ComparisonDeck, StopsWhereSomethingChanges) {
    EXPECT_EQ(stopsOf(convoyOf({samples::mixed()}), {0ms, 40ms}),
              (std::vector<Nanos>{0ms, 10ms, 25ms, 30ms, 40ms}));
    EXPECT_EQ(stopsOf(convoyOf({samples::mixed()}), {10ms, 28ms}), (std::vector<Nanos>{10ms, 25ms}));
    EXPECT_EQ(stopsOf(convoyOf({samples::mixed(), samples::roundRobin(2, 2, 6ms)}), {0ms, 20ms}),
              (std::vector<Nanos>{0ms, 6ms, 10ms, 12ms, 18ms}));
}

// 31 changes in 90 ms: steps of 10 ms.
TEST(ComparisonDeck, StopsAtRoundTimesWhereTooMuchChanges) {
    EXPECT_EQ(stopsOf(convoyOf({samples::roundRobin(5, 6, 3ms)}), {0ms, 90ms}),
              (std::vector<Nanos>{0ms, 10ms, 20ms, 30ms, 40ms, 50ms, 60ms, 70ms, 80ms, 90ms}));
}

TEST(ComparisonDeck, HasAPageForEachStopThatShowsNoFuture) {
    const auto deck = deckOf(convoyOf({samples::mixed()}), stops({25ms, 10ms, 40ms}));
    ASSERT_TRUE(deck);
    ASSERT_EQ(deck->pages.size(), 3U);
    EXPECT_EQ(deck->pages[0].title, QStringLiteral("Convoy at 10 ms"));
    EXPECT_EQ(deck->pages[2].title, QStringLiteral("Convoy at 40 ms"));
    EXPECT_LT(rightmostLane(deck->pages[0]), rightmostLane(deck->pages[1]));
    EXPECT_LT(rightmostLane(deck->pages[1]), rightmostLane(deck->pages[2]));
    EXPECT_TRUE(textOf(deck->pages[0].notes).contains(QStringLiteral("one")));
    EXPECT_EQ(deck->pages[0].notes.size(), 3U) << "one paragraph a task";
}

TEST(ComparisonDeck, RefusesAStopAfterTheEnd) {
    const auto deck = deckOf(convoyOf({samples::mixed()}), stops({41ms}));
    ASSERT_FALSE(deck);
    EXPECT_EQ(describe(deck.error()), "The stop at 41 ms lies after the end of all runs, at 40 ms.");
}

} // namespace
} // namespace timeslice
