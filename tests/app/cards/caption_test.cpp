#include "app/cards/caption.h"

#include "app/cards/run_card.h"
#include "tests/core/sample_traces.h"

#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(Caption, SaysWhatHappenedLastAtThePlayhead) {
    ViewState view;
    view.setExtent(40ms);
    Caption caption(&view);
    caption.setTrace(samples::mixed());
    EXPECT_TRUE(caption.text().isEmpty()) << "it is not wanted";
    view.setCaptions(true);
    view.setPlayhead(31ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return caption.text().contains(QStringLiteral("three")); }));
    EXPECT_TRUE(caption.text().contains(QStringLiteral("30 ms")));
}

TEST(Caption, StandsOnACardWhereItIsWantedAndKeepsItsHeight) {
    ViewState view;
    view.setExtent(40ms);
    RunCard card(1, &view);
    CardState state;
    state.phase = CardPhase::Finished;
    state.recording = recordingOf(FileOrigin{"/tmp/trace.json", Text("Chrome trace"), {}}, samples::mixed());
    card.setState(state);
    card.show();
    EXPECT_TRUE(card.caption()->isHidden());
    view.setCaptions(true);
    EXPECT_FALSE(card.caption()->isHidden());
    const int height = card.caption()->sizeHint().height();
    for (const Nanos time : {1ms, 10ms, 25ms, 40ms}) {
        view.setPlayhead(time);
        QTest::qWait(2 * Caption::kSettle);
        EXPECT_EQ(card.caption()->sizeHint().height(), height);
    }
    card.setCollapsed(true);
    EXPECT_TRUE(card.caption()->isHidden());
}

} // namespace
} // namespace timeslice
