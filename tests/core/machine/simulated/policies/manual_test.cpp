#include "tests/core/machine/simulated/policies/bench_kernel.h"

#include "core/machine/simulated/thread_chooser.h"

namespace timeslice::test {
namespace {

// Answers from a list; with its end the decisions stay open.
class ListChooser final : public ThreadChooser {
  public:
    explicit ListChooser(std::vector<size_t> answers) : m_answers(std::move(answers)) {}
    std::optional<size_t> choose(Nanos, std::span<const ThreadId> ready) override {
        m_asked.emplace_back(ready.begin(), ready.end());
        if (m_asked.size() > m_answers.size()) return std::nullopt;
        return m_answers[m_asked.size() - 1];
    }
    bool interrupts(Nanos, ThreadId, std::span<const ThreadId>) override { return false; }
    const std::vector<std::vector<ThreadId>>& asked() const { return m_asked; }

  private:
    std::vector<size_t> m_answers;
    std::vector<std::vector<ThreadId>> m_asked;
};

TEST(ManualPolicy, WithoutAChooserTheFirstIsTaken) {
    const auto policy = makePolicy("manual");
    EXPECT_EQ(BenchKernel(*policy, jobsOf({1ms, 1ms, 1ms})).run().order(), (std::vector<size_t>{0, 1, 2}));
}

TEST(ManualPolicy, RunsWhomTheChooserNamesAndDoesNotAskAboutTheLast) {
    ListChooser chooser({2, 1});
    const auto policy = makePolicy("manual", {}, {.chooser = &chooser});
    EXPECT_EQ(BenchKernel(*policy, jobsOf({1ms, 1ms, 1ms})).run().order(), (std::vector<size_t>{2, 1, 0}));
    EXPECT_EQ(chooser.asked().size(), 2U);
    EXPECT_EQ(chooser.asked()[1], (std::vector<ThreadId>{ThreadId{0}, ThreadId{1}}));
}

TEST(ManualPolicy, AsksAgainAfterEachQuantum) {
    ListChooser chooser({0, 1, 1});
    const auto policy = makePolicy("manual", {}, {.chooser = &chooser});
    BenchKernel kernel(*policy, jobsOf({8ms, 8ms}));
    EXPECT_EQ(kernel.run().timeline(), (std::vector<Slice>{{0, 0ms, 8ms}, {1, 8ms, 16ms}}));
    EXPECT_EQ(chooser.asked().size(), 2U);
}

TEST(ManualPolicy, WithoutAnAnswerTheDecisionStaysOpen) {
    ListChooser chooser({1});
    const auto policy = makePolicy("manual", {}, {.chooser = &chooser});
    BenchKernel kernel(*policy, jobsOf({1ms, 1ms, 1ms}));
    EXPECT_EQ(kernel.run().order(), (std::vector<size_t>{1}));
    EXPECT_EQ(kernel.now(), 1ms);
    EXPECT_EQ(policy->readyCount(0), 2U);
    EXPECT_EQ(policy->next(1ms, 0), ThreadId{});
    EXPECT_EQ(chooser.asked().size(), 2U); // once a decision, however often one looks
}

TEST(ManualPolicy, AsksAnewWhenSomebodyElseBecomesReady) {
    ListChooser chooser({0, 2});
    const auto policy = makePolicy("manual", {}, {.chooser = &chooser});
    for (size_t i = 0; i < 2; ++i) policy->add(announced(*policy, i), Came::New, 0ns, 0);
    EXPECT_EQ(policy->peek(0ns, 0).index(), 0U);
    policy->add(announced(*policy, 2), Came::New, 0ns, 0);
    EXPECT_EQ(policy->next(0ns, 0).index(), 2U);
}

TEST(ManualPolicy, APlaceThatDoesNotExistIsNoAnswer) {
    ListChooser chooser({5});
    const auto policy = makePolicy("manual", {}, {.chooser = &chooser});
    for (size_t i = 0; i < 2; ++i) policy->add(announced(*policy, i), Came::New, 0ns, 0);
    EXPECT_EQ(policy->next(0ns, 0), ThreadId{});
}

} // namespace
} // namespace timeslice::test
