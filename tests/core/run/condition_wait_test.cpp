// In which order a wait on a condition is put together, also when it is cancelled in one of its parts.
#include "core/run/condition_wait.h"

#include <gtest/gtest.h>
#include <set>

namespace timeslice::condition_wait_test {
namespace {

using Did = std::vector<std::pair<SyncOp, size_t>>;

// Notes what is done with shared things; is cancelled in the operations named.
class NotingActions final : public TaskActions {
  public:
    explicit NotingActions(std::set<SyncOp> cutIn = {}) : m_cutIn(std::move(cutIn)) {}

    Co<bool> sync(Sync sync) override {
        did.emplace_back(sync.op, sync.object);
        const bool cut = !m_ending && m_cutIn.contains(sync.op);
        if (cut) throw TaskCancelled();
        co_return true;
    }
    void ends() override { m_ending = true; }

    Co<> cpu(Work) override { co_return; }
    Co<> call(Work) override { co_return; }
    Co<> native(Work) override { co_return; }
    Co<> io(Request) override { co_return; }
    Co<> sleep(Nanos) override { co_return; }
    Co<> block(Nanos) override { co_return; }
    Co<> add(Update) override { co_return; }
    Co<int64_t> atomicAdd(ResourceId) override { co_return 0; }
    Co<> reach() override { co_return; }
    int64_t access(const Access&) override { return 0; }
    const SharedVariables* variables() const override { return nullptr; }
    Co<> spin(Spin) override { co_return; }
    Co<> yield() override { co_return; }
    Co<> spawn(size_t, std::optional<size_t>) override { co_return; }
    Co<> cancel(size_t) override { co_return; }
    Co<> point() override { co_return; }
    void marks(MarkKind, ResourceId) override {}
    bool cancelled() const override { return false; }
    bool failed(size_t) const override { return false; }
    void expect(Nanos) override {}
    size_t nursery(size_t) const override { return 0; }
    std::optional<size_t> startedIn() const override { return std::nullopt; }
    bool nurseryFailed(size_t) const override { return false; }
    Co<> cancelNursery(size_t) override { co_return; }
    Nanos now() override { return Nanos{0}; }

    Did did;

  private:
    std::set<SyncOp> m_cutIn;
    bool m_ending = false;
};

constexpr size_t kCondition = 7;
constexpr size_t kLock = 3;

// Whether it was cancelled.
bool waitsIn(NotingActions& actions, int64_t depth = 1) {
    Fiber fiber([&](Fiber&) -> Co<> { co_await waitUntilNotified(actions, {kCondition, kLock, depth, {}}); });
    fiber.resume();
    EXPECT_TRUE(fiber.done());
    try {
        fiber.rethrow();
    } catch (const TaskCancelled&) {
        return true;
    }
    return false;
}

// Else a notification by whoever takes the lock next would miss it.
TEST(ConditionWait, EnlistsBeforeItGivesTheLockAway) {
    NotingActions actions;
    EXPECT_FALSE(waitsIn(actions));
    EXPECT_EQ(actions.did, (Did{{SyncOp::Enlist, kCondition},
                                {SyncOp::Unlock, kLock},
                                {SyncOp::Await, kCondition},
                                {SyncOp::Lock, kLock}}));
}

TEST(ConditionWait, GivesAnRLockAwayAsOftenAsItIsHeld) {
    NotingActions actions;
    EXPECT_FALSE(waitsIn(actions, 2));
    EXPECT_EQ(actions.did, (Did{{SyncOp::Enlist, kCondition},
                                {SyncOp::Unlock, kLock},
                                {SyncOp::Unlock, kLock},
                                {SyncOp::Await, kCondition},
                                {SyncOp::Lock, kLock},
                                {SyncOp::Lock, kLock}}));
}

TEST(ConditionWait, TakesTheLockAgainWhenItIsCancelled) {
    NotingActions actions({SyncOp::Await, SyncOp::Lock});
    EXPECT_TRUE(waitsIn(actions));
    EXPECT_EQ(actions.did, (Did{{SyncOp::Enlist, kCondition},
                                {SyncOp::Unlock, kLock},
                                {SyncOp::Await, kCondition},
                                {SyncOp::Lock, kLock}}));
}

TEST(ConditionWait, PassesItsNotificationOnWhenItIsCancelledBeforeItHasTheLock) {
    NotingActions actions({SyncOp::Lock});
    EXPECT_TRUE(waitsIn(actions));
    EXPECT_EQ(actions.did, (Did{{SyncOp::Enlist, kCondition},
                                {SyncOp::Unlock, kLock},
                                {SyncOp::Await, kCondition},
                                {SyncOp::Lock, kLock},
                                {SyncOp::Lock, kLock},
                                {SyncOp::PassOn, kCondition}}));
}

} // namespace
} // namespace timeslice::condition_wait_test
