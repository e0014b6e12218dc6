#include "app/board/run_board.h"

#include "core/workload/catalogue.h"

#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class RunBoardTest : public ::testing::Test {
  protected:
    void show(const timeslice::Setup& setup) {
        store.replace(setup);
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return std::ranges::all_of(setup.cards, [this](const CardSetup& card) {
                return board.state(card.id).phase == CardPhase::Finished;
            });
        }));
    }

    SetupStore store;
    JobQueue queue;
    RunBoard board{&store, &queue};
};

TEST_F(RunBoardTest, RunsTheWorkloadOfEachCard) {
    timeslice::Setup setup = withWorkload({}, "io-bound", *findWorkload("io-bound"));
    setup.cards = {{1, "async", {}}, {2, "async", {}, {}, *findWorkload("convoy"), "Convoy"}};
    setup.nextId = 3;
    show(setup);
    EXPECT_EQ(board.state(1).recording->workload()->id, "io-bound");
    EXPECT_EQ(board.state(2).recording->workload()->id, "convoy");
    EXPECT_EQ(plainEnglish().render(board.labels()[1]), "Convoy");
    EXPECT_EQ(board.comparison().workload(), nullptr) << "there are several";
    EXPECT_EQ(board.comparison(2).workload()->id, "convoy");
    const RecordingPtr before = board.state(1).recording;
    setup.cards[1].workload = *findWorkload("mixed");
    show(setup);
    EXPECT_EQ(board.state(2).recording->workload()->id, "mixed");
    EXPECT_EQ(board.state(1).recording->tracePtr(), before->tracePtr()) << "the other one was left alone";
}

} // namespace
} // namespace timeslice
